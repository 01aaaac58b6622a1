#include "time/statutory.h"

#include <algorithm>

namespace holdfast {
namespace {

using namespace std::chrono;

constexpr unsigned england_and_wales = 1;
constexpr unsigned scotland = 2;
constexpr unsigned northern_ireland = 4;
constexpr unsigned everywhere = england_and_wales | scotland | northern_ireland;

constexpr bool includes(unsigned some, Division division)
{
    return (some >> static_cast<unsigned>(division) & 1) != 0;
}

/// A day of the month, which has a substitute when it falls on a weekend. In the order of the year.
struct Fixed {
    month_day date;
    unsigned divisions;
    int first_year;
    const char* name;
};

constexpr Fixed fixed_days[] = {
    {January / 1, everywhere, 0, "New Year’s Day"},
    {January / 2, scotland, 0, "2nd January"},
    {March / 17, northern_ireland, 0, "St Patrick’s Day"},
    {July / 12, northern_ireland, 0, "Battle of the Boyne (Orangemen’s Day)"},
    {November / 30, scotland, 2007, "St Andrew’s Day"},
    {December / 25, everywhere, 0, "Christmas Day"},
    {December / 26, everywhere, 0, "Boxing Day"},
};

/// A day of the week, which never needs a substitute.
struct Movable {
    LocalDate date;
    unsigned divisions;
    const char* name;
};

std::array<Movable, 6> movable_days(year y)
{
    const LocalDate easter = easter_sunday(static_cast<int>(y));
    return {{
        {easter - days(2), everywhere, "Good Friday"},
        {easter + days(1), england_and_wales | northern_ireland, "Easter Monday"},
        {LocalDate(y / May / Monday[1]), everywhere, "Early May bank holiday"},
        {LocalDate(y / May / Monday[last]), everywhere, "Spring bank holiday"},
        {LocalDate(y / August / Monday[1]), scotland, "Summer bank holiday"},
        {LocalDate(y / August / Monday[last]), england_and_wales | northern_ireland,
         "Summer bank holiday"},
    }};
}

bool on_weekend(LocalDate date)
{
    const weekday day(date);
    return day == Saturday || day == Sunday;
}

bool holds(const std::vector<BankHoliday>& holidays, LocalDate date)
{
    return std::ranges::find(holidays, date, &BankHoliday::date) != holidays.end();
}

DayOff bank_holiday(std::string name, DayOff::Origin origin)
{
    return {DayOff::Kind::bank_holiday, origin, std::move(name), false};
}

/// Proclaimed days join the ordinary ones; a moved day is no holiday any more.
void apply(std::span<const OneOff> one_offs, year y, Division division,
           std::vector<BankHoliday>& holidays)
{
    for (const OneOff& one_off : one_offs) {
        if (year_month_day(one_off.date).year() != y
            || std::ranges::count(one_off.divisions, division) == 0)
            continue;
        if (one_off.instead_of)
            std::erase_if(holidays,
                          [&](const BankHoliday& day) { return day.date == *one_off.instead_of; });
        holidays.push_back({one_off.date, bank_holiday(one_off.name, DayOff::Origin::one_off)});
    }
}

}

std::vector<BankHoliday> bank_holidays_of(int year_number, Division division,
                                          std::span<const OneOff> one_offs)
{
    const year y(year_number);
    std::vector<BankHoliday> holidays;
    for (const Movable& day : movable_days(y))
        if (includes(day.divisions, division))
            holidays.push_back({day.date, bank_holiday(day.name, DayOff::Origin::statute)});
    apply(one_offs, y, division, holidays);

    std::vector<BankHoliday> on_weekends;
    for (const Fixed& day : fixed_days) {
        if (!includes(day.divisions, division) || year_number < day.first_year)
            continue;
        const LocalDate date(y / day.date);
        auto& list = on_weekend(date) ? on_weekends : holidays;
        list.push_back({date, bank_holiday(day.name, DayOff::Origin::statute)});
    }

    // A day at the weekend has its substitute on the next weekday that is not a bank holiday
    // already.
    for (BankHoliday& day : on_weekends) {
        while (on_weekend(day.date) || holds(holidays, day.date))
            day.date += days(1);
        day.why.substitute = true;
        holidays.push_back(std::move(day));
    }
    return holidays;
}

LocalDate easter_sunday(int y)
{
    // The Gregorian computus: the place in the 19-year lunar cycle gives the full moon, the Sunday
    // letter the Sunday after.
    const int golden = y % 19;
    const int century = y / 100;
    const int year_of_century = y % 100;
    const int lunar_correction = (century - (century + 8) / 25 + 1) / 3;
    const int epact = (19 * golden + century - century / 4 - lunar_correction + 15) % 30;
    const int to_sunday = (32 + 2 * (century % 4) + 2 * (year_of_century / 4) - epact
                           - year_of_century % 4)
                          % 7;
    const int late_moon = (golden + 11 * epact + 22 * to_sunday) / 451;
    const int since_february = epact + to_sunday - 7 * late_moon + 114;
    return LocalDate(year(y) / month(static_cast<unsigned>(since_february / 31))
                     / day(static_cast<unsigned>(since_february % 31 + 1)));
}

}
