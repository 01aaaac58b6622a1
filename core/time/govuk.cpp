#include "time/govuk.h"

#include <algorithm>
#include <optional>
#include <set>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace holdfast {
namespace {

using Json = nlohmann::json;

constexpr std::size_t most_bytes = std::size_t{1024} * 1024;
constexpr std::size_t longest_title = 200;

/// The text in a field; null where it is missing or not a text.
const std::string* text_in(const Json& object, const char* field)
{
    const auto found = object.find(field);
    return found == object.end() ? nullptr : found->get_ptr<const std::string*>();
}

bool printable(const std::string& title)
{
    return !title.empty() && title.size() <= longest_title
           && std::ranges::none_of(title,
                                   [](char c) { return (c >= 0 && c < ' ') || c == '\x7f'; });
}

/// The division whose own code this is; countries are no keys of this file.
std::optional<Division> division_keyed(std::string_view key)
{
    const auto division = division_from(key);
    return division && code(*division) == key ? division : std::nullopt;
}

tl::expected<LocalDate, CalendarError> read_date(const Json& event, const std::string& where)
{
    const std::string* text = text_in(event, "date");
    if (!text)
        return bad_calendar(where, "missing");
    const auto date = parse_date(*text);
    if (!date)
        return bad_calendar(where,
                            date.error() == TimeError::out_of_range ? "out_of_range" : "bad_date");
    if (!Calendar::covers(*date))
        return bad_calendar(where, "out_of_range");
    return *date;
}

tl::expected<GovUkDay, CalendarError> read_event(const Json& event, Division division,
                                                 const std::string& where)
{
    if (!event.is_object())
        return bad_calendar(where, "not_an_object");
    const auto date = read_date(event, where + ".date");
    if (!date)
        return tl::unexpected(date.error());
    const std::string* title = text_in(event, "title");
    if (!title)
        return bad_calendar(where + ".title", "missing");
    if (!printable(*title))
        return bad_calendar(where + ".title", "bad_title");
    const std::string* notes = text_in(event, "notes");
    return GovUkDay{division, *date, *title, notes && *notes == "Substitute day"};
}

tl::expected<void, CalendarError> read_division(const std::string& key, const Json& part,
                                                std::vector<GovUkDay>& days)
{
    const auto division = division_keyed(key);
    if (!division)
        return bad_calendar(key, "unknown_division");
    if (!part.is_object())
        return bad_calendar(key, "not_an_object");
    const std::string* said = text_in(part, "division");
    if (!said || *said != key)
        return bad_calendar(key + ".division", said ? "not_its_key" : "missing");
    const auto events = part.find("events");
    if (events == part.end() || !events->is_array())
        return bad_calendar(key + ".events", "missing");

    std::set<LocalDate> seen;
    for (std::size_t i = 0; i < events->size(); ++i) {
        const std::string where = fmt::format("{}.events[{}]", key, i);
        auto day = read_event((*events)[i], *division, where);
        if (!day)
            return tl::unexpected(std::move(day.error()));
        if (!seen.insert(day->date).second)
            return bad_calendar(where + ".date", "duplicate");
        days.push_back(std::move(*day));
    }
    return {};
}

}

tl::expected<std::vector<GovUkDay>, CalendarError> read_govuk(std::string_view json)
{
    if (json.size() > most_bytes)
        return bad_calendar("", "too_large");
    std::set<std::string> keys;
    std::string twice;
    const auto watch = [&](int depth, Json::parse_event_t event, const Json& value) {
        if (event == Json::parse_event_t::key && depth == 1
            && !keys.insert(value.get<std::string>()).second)
            twice = value.get<std::string>();
        return true;
    };
    const Json root = Json::parse(json, watch, false);
    if (root.is_discarded())
        return bad_calendar("", "not_json");
    if (!root.is_object())
        return bad_calendar("", "not_an_object");
    if (!twice.empty())
        return bad_calendar(twice, "duplicate");

    std::vector<GovUkDay> days;
    for (const auto& [key, part] : root.items())
        if (auto read = read_division(key, part, days); !read)
            return tl::unexpected(std::move(read.error()));
    if (days.empty())
        return bad_calendar("", "no_days");
    return days;
}

}
