#include "time/one_off.h"

#include <fmt/format.h>
#include <toml++/toml.h>

namespace holdfast {
namespace {

template <typename Value>
using Read = tl::expected<Value, CalendarError>;

Read<LocalDate> read_date(const toml::node& node, const std::string& where)
{
    const auto date = node.value<toml::date>();
    if (!date)
        return bad_calendar(where, "bad_date");
    const std::chrono::year_month_day parts{std::chrono::year(date->year),
                                            std::chrono::month(date->month),
                                            std::chrono::day(date->day)};
    return LocalDate(parts);    // TOML has no date that is on no calendar
}

Read<std::vector<Division>> read_divisions(const toml::table& table, const std::string& where)
{
    std::vector<Division> named;
    const toml::array* codes = table["divisions"].as_array();
    if (!codes || codes->empty())
        return bad_calendar(where, "missing");
    for (const toml::node& node : *codes) {
        const auto division = division_from(node.value_or(std::string_view()));
        if (!division)
            return bad_calendar(where, "unknown_division");
        named.push_back(*division);
    }
    return named;
}

Read<OneOff> read_one_off(const toml::table& table, const std::string& where)
{
    OneOff one_off;
    const toml::node* date = table.get("date");
    if (!date)
        return bad_calendar(where + ".date", "missing");
    const auto day = read_date(*date, where + ".date");
    if (!day)
        return tl::unexpected(day.error());
    one_off.date = *day;
    if (const toml::node* replaced = table.get("instead_of")) {
        const auto ordinary = read_date(*replaced, where + ".instead_of");
        if (!ordinary)
            return tl::unexpected(ordinary.error());
        one_off.instead_of = *ordinary;
    }
    one_off.name = table["name"].value_or(std::string());
    if (one_off.name.empty())
        return bad_calendar(where + ".name", "missing");
    auto divisions = read_divisions(table, where + ".divisions");
    if (!divisions)
        return tl::unexpected(std::move(divisions.error()));
    one_off.divisions = std::move(*divisions);
    return one_off;
}

}

tl::expected<std::vector<OneOff>, CalendarError> read_one_offs(std::string_view toml)
try {
    const toml::table root = toml::parse(toml);
    const toml::array* days = root["day"].as_array();
    if (!days)
        return bad_calendar("day", "missing");
    std::vector<OneOff> one_offs;
    for (std::size_t i = 0; i < days->size(); ++i) {
        const std::string where = fmt::format("day[{}]", i);
        const toml::table* table = days->get(i)->as_table();
        if (!table)
            return bad_calendar(where, "not_a_table");
        auto one_off = read_one_off(*table, where);
        if (!one_off)
            return tl::unexpected(std::move(one_off.error()));
        one_offs.push_back(std::move(*one_off));
    }
    return one_offs;
} catch (const toml::parse_error& problem) {
    return bad_calendar(fmt::format("line {}", problem.source().begin.line), "not_toml");
}

}
