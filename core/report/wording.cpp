#include "report/wording.h"

#include <stdexcept>

#include <fmt/format.h>
#include <toml++/toml.h>

#include "report/day_number.h"
#include "resources/resources.h"

namespace holdfast {
namespace {

using namespace std::chrono_literals;
using std::chrono::year_month_day;
using Words = std::map<std::string, std::vector<std::string>, std::less<>>;

/// A text, or a list of texts; anything else is no words.
bool take(const toml::node& node, std::vector<std::string>& texts)
{
    if (const auto* text = node.as_string()) {
        texts.push_back(text->get());
        return true;
    }
    const auto* list = node.as_array();
    if (!list)
        return false;
    for (const toml::node& item : *list)
        if (item.is_array() || !take(item, texts))
            return false;
    return !texts.empty();
}

/// The texts of all tables of a file, by "section.code". Gives the name of the first that is none.
std::optional<std::string> take_sections(const toml::table& file, Words& words)
{
    for (const auto& [section, table] : file) {
        if (!table.is_table())
            continue;
        for (const auto& [key, node] : *table.as_table()) {
            const std::string name = fmt::format("{}.{}", section.str(), key.str());
            if (!take(node, words[name]))
                return name;
        }
    }
    return std::nullopt;
}

bool summer_time(Instant instant)
{
    return local_time(instant).time_since_epoch() != instant.time_since_epoch();
}

/// "16:00", with seconds where there are any.
std::string clock(Instant instant)
{
    const std::chrono::hh_mm_ss time(local_time(instant) - local_date(instant));
    const std::string seconds = time.seconds() == 0s
                                    ? ""
                                    : fmt::format(":{:02}", time.seconds().count());
    return fmt::format("{:02}:{:02}{}", time.hours().count(), time.minutes().count(), seconds);
}

}

tl::expected<Wording, std::string> Wording::from_toml(std::string_view words,
                                                      std::string_view edition)
{
    Wording wording;
    for (const std::string_view text : {words, edition}) {
        try {
            if (auto bad = take_sections(toml::parse(text), wording.m_words))
                return tl::unexpected(*std::move(bad));
        } catch (const toml::parse_error& error) {
            return tl::unexpected(fmt::format("line {}", error.source().begin.line));
        }
    }
    return wording;
}

Wording Wording::english()
{
    auto wording = from_toml(resource("wording/en.toml").value_or(""),
                             resource("standards/respect-3.toml").value_or(""));
    if (!wording)
        throw std::logic_error("the words that ship do not read: " + wording.error());
    return *std::move(wording);
}

bool Wording::has(std::string_view section, std::string_view code) const
{
    return m_words.contains(fmt::format("{}.{}", section, code));
}

std::string_view Wording::part(std::string_view section, std::string_view code,
                               std::size_t index) const
{
    const auto found = m_words.find(fmt::format("{}.{}", section, code));
    return found != m_words.end() && index < found->second.size() ? found->second[index] : code;
}

std::string_view Wording::word(std::string_view section, std::string_view code) const
{
    return part(section, code, 0);
}

/// The text with each {name} replaced; a name that has no value stays as it is.
std::string Wording::fill(std::string_view section, std::string_view code,
                          const Values& values) const
{
    std::string filled;
    std::string_view rest = word(section, code);
    for (auto open = rest.find('{'); open != rest.npos; open = rest.find('{')) {
        const auto close = rest.find('}', open);
        if (close == rest.npos)
            break;
        const auto name = rest.substr(open + 1, close - open - 1);
        const auto value = std::find_if(values.begin(), values.end(),
                                        [&](const auto& each) { return each.first == name; });
        filled += rest.substr(0, open);
        filled += value != values.end() ? std::string_view(value->second)
                                        : rest.substr(open, close + 1 - open);
        rest.remove_prefix(close + 1);
    }
    return filled += rest;
}

std::string_view Wording::compartment(Compartment compartment) const
{
    return word("compartment", code(compartment));
}

std::string_view Wording::division(Division division) const
{
    return word("division", code(division));
}

std::string_view Wording::origin(DayOff::Origin origin) const
{
    return word("origin", code(origin));
}

std::string Wording::date(LocalDate date) const
{
    const year_month_day parts(date);
    const auto weekday = std::chrono::weekday(date).c_encoding();
    const auto month = static_cast<unsigned>(parts.month()) - 1;
    return fill("dates", "date",
                {{"weekday", std::string(part("dates", "weekdays", weekday))},
                 {"day", std::to_string(day_number(date))},
                 {"month", std::string(part("dates", "months", month))},
                 {"year", std::to_string(static_cast<int>(parts.year()))}});
}

std::string Wording::time(Instant instant) const
{
    return fill("dates", "time", {{"date", date(local_date(instant))}, {"clock", clock(instant)}});
}

std::string Wording::moment(Instant instant) const
{
    const auto zone = word("dates", summer_time(instant) ? "summer" : "winter");
    return fill("dates", "moment",
                {{"date", date(local_date(instant))},
                 {"clock", clock(instant)},
                 {"zone", std::string(zone)}});
}

std::string Wording::due(Instant due) const
{
    const LocalDate day = local_date(due);
    return due == end_of(day) ? fill("dates", "end_of", {{"date", date(day)}}) : moment(due);
}

std::string Wording::limit(const Limit& limit) const
{
    std::string text(part("units", code(limit.unit), limit.count == 1 ? 0 : 1));
    if (const auto place = text.find("{count}"); place != text.npos)
        text.replace(place, std::string_view("{count}").size(), std::to_string(limit.count));
    return text;
}

std::string Wording::not_counted(const DayOff& why) const
{
    return fill("not_counted", why.substitute ? "substitute" : code(why.kind),
                {{"name", why.name}});
}

}
