#include "app/moment_options.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/messages.h"

namespace holdfast {
namespace {

tl::expected<Instant, std::string> instant_of(const char* option, const std::string& text,
                                              Instant otherwise)
{
    if (text.empty())
        return otherwise;
    const auto instant = parse_instant(text);
    if (!instant)
        return tl::unexpected(fmt::format("{}: {}", option, in_words(instant.error())));
    return *instant;
}

}

void add_moment(CLI::App& verb, MomentOptions& options)
{
    verb.add_option("--as-at", options.as_at,
                    "Look at the record as it stood at this time, statuses too; else now")
        ->type_name("TIME");
    verb.add_option("--known-at", options.known_at,
                    "Leave out what was not known by this time; else now")
        ->type_name("TIME");
}

tl::expected<Moment, std::string> moment_of(const MomentOptions& options, Instant now)
{
    const auto as_at = instant_of("--as-at", options.as_at, now);
    if (!as_at)
        return tl::unexpected(as_at.error());
    const auto known_at = instant_of("--known-at", options.known_at, now);
    if (!known_at)
        return tl::unexpected(known_at.error());
    return Moment{*as_at, *known_at};
}

}
