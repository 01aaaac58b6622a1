#include "time/calendar.h"

#include <stdexcept>

#include <fmt/format.h>

#include "resources/resources.h"
#include "time/govuk.h"
#include "time/one_off.h"
#include "time/statutory.h"

namespace holdfast {
namespace {

using namespace std::chrono;

constexpr std::array all_divisions{Division::england_and_wales, Division::scotland,
                                   Division::northern_ireland};
constexpr std::array all_countries{Country::england, Country::wales, Country::scotland,
                                   Country::northern_ireland};

constexpr LocalDate first_day(year(Calendar::first_year) / January / 1);
constexpr LocalDate last_day(year(Calendar::last_year) / December / 31);

// The marks of a day: the low three bits are its bank holidays by division.
constexpr std::uint8_t weekend = 8;
constexpr std::uint8_t closed = 16;

constexpr std::uint8_t bank_holiday_in(Division division)
{
    return static_cast<std::uint8_t>(1U << static_cast<unsigned>(division));
}

constexpr std::uint8_t weekend_mark(LocalDate date)
{
    const weekday day(date);
    return day == Saturday || day == Sunday ? weekend : 0;
}

std::size_t index_of(LocalDate date)
{
    return static_cast<std::size_t>((date - first_day).count());
}

}

Division division_of(Country country)
{
    switch (country) {
    case Country::england:
    case Country::wales: return Division::england_and_wales;
    case Country::scotland: return Division::scotland;
    case Country::northern_ireland: return Division::northern_ireland;
    }
    return Division::england_and_wales;
}

std::string_view code(Country country)
{
    switch (country) {
    case Country::england: return "england";
    case Country::wales: return "wales";
    case Country::scotland: return "scotland";
    case Country::northern_ireland: return "northern-ireland";
    }
    return {};
}

std::string_view code(Division division)
{
    switch (division) {
    case Division::england_and_wales: return "england-and-wales";
    case Division::scotland: return "scotland";
    case Division::northern_ireland: return "northern-ireland";
    }
    return {};
}

std::optional<Country> country_from(std::string_view text)
{
    for (const Country country : all_countries)
        if (code(country) == text)
            return country;
    return std::nullopt;
}

std::optional<Division> division_from(std::string_view text)
{
    for (const Division division : all_divisions)
        if (code(division) == text)
            return division;
    if (const auto country = country_from(text))
        return division_of(*country);
    return std::nullopt;
}

std::string_view code(DayOff::Kind kind)
{
    switch (kind) {
    case DayOff::Kind::saturday: return "saturday";
    case DayOff::Kind::sunday: return "sunday";
    case DayOff::Kind::bank_holiday: return "bank_holiday";
    case DayOff::Kind::closure: return "closure";
    }
    return {};
}

std::string_view code(DayOff::Origin origin)
{
    switch (origin) {
    case DayOff::Origin::week: return "week";
    case DayOff::Origin::statute: return "statute";
    case DayOff::Origin::one_off: return "one_off";
    case DayOff::Origin::govuk: return "govuk";
    case DayOff::Origin::service: return "service";
    }
    return {};
}

bool Calendar::covers(LocalDate date)
{
    return date >= first_day && date <= last_day;
}

Calendar::Calendar()
{
    m_marks.reserve(index_of(last_day) + 1);
    for (LocalDate date = first_day; date <= last_day; date += days(1))
        m_marks.push_back(weekend_mark(date));
}

Calendar Calendar::statutory()
{
    const auto one_offs = read_one_offs(resource("holidays/one-off.toml").value_or(""));
    if (!one_offs)
        throw std::logic_error(fmt::format("holidays/one-off.toml: {}: {}", one_offs.error().where,
                                           one_offs.error().problem));
    Calendar calendar;
    for (const Division division : all_divisions)
        for (int y = first_year; y <= last_year; ++y)
            for (const BankHoliday& holiday : bank_holidays_of(y, division, *one_offs))
                calendar.add(holiday.date, division, holiday.why);
    return calendar;
}

tl::expected<int, CalendarError> Calendar::merge_govuk(std::string_view json)
{
    const auto read = read_govuk(json);
    if (!read)
        return tl::unexpected(read.error());
    int added = 0;
    for (const GovUkDay& day : *read) {
        if (m_bank_holidays[static_cast<std::size_t>(day.division)].contains(day.date))
            continue;
        add(day.date, day.division,
            {DayOff::Kind::bank_holiday, DayOff::Origin::govuk, day.title, day.substitute});
        ++added;
    }
    return added;
}

void Calendar::close(const Closure& closure)
{
    m_closures.insert_or_assign(closure.date, closure);
    if (covers(closure.date))
        m_marks[index_of(closure.date)] |= closed;
}

bool Calendar::working(LocalDate date, Division division, Closures closures) const
{
    const unsigned relevant = weekend | bank_holiday_in(division)
                              | (closures == Closures::counted ? closed : 0U);
    return (marks_of(date) & relevant) == 0;
}

std::optional<DayOff> Calendar::day_off(LocalDate date, Division division, Closures closures) const
{
    const std::uint8_t marks = marks_of(date);
    if ((marks & weekend) != 0) {
        const bool saturday = weekday(date) == Saturday;
        return DayOff{saturday ? DayOff::Kind::saturday : DayOff::Kind::sunday,
                      DayOff::Origin::week,
                      {},
                      false};
    }
    if ((marks & bank_holiday_in(division)) != 0)
        return m_bank_holidays[static_cast<std::size_t>(division)].at(date);
    if (closures == Closures::counted && (marks & closed) != 0)
        return DayOff{DayOff::Kind::closure, DayOff::Origin::service, m_closures.at(date).reason,
                      false};
    return std::nullopt;
}

std::vector<std::pair<LocalDate, DayOff>> Calendar::bank_holidays(int y, Division division) const
{
    const auto& all = m_bank_holidays[static_cast<std::size_t>(division)];
    return {all.lower_bound(LocalDate(year(y) / January / 1)),
            all.upper_bound(LocalDate(year(y) / December / 31))};
}

const std::map<LocalDate, Closure>& Calendar::closures() const
{
    return m_closures;
}

std::uint8_t Calendar::marks_of(LocalDate date) const
{
    return covers(date) ? m_marks[index_of(date)] : weekend_mark(date);
}

void Calendar::add(LocalDate date, Division division, const DayOff& why)
{
    m_bank_holidays[static_cast<std::size_t>(division)].insert_or_assign(date, why);
    m_marks[index_of(date)] |= bank_holiday_in(division);
}

}
