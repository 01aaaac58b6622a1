#pragma once
#include "time/calendar.h"
#include "time/instant.h"

namespace holdfast {

/// The dates and moments of these tests, written as numbers so that they do not lean on the parser
/// under test.
inline LocalDate on(int year, unsigned month, unsigned day)
{
    using namespace std::chrono;
    return LocalDate(
        year_month_day(std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)));
}

inline Instant utc(int year, unsigned month, unsigned day, int hour = 0, int minute = 0,
                   int second = 0)
{
    using namespace std::chrono;
    return Instant(on(year, month, day).time_since_epoch()) + hours(hour) + minutes(minute)
           + seconds(second);
}

/// As it is without a file of bank holidays and without closures.
inline const Calendar& statutory()
{
    static const Calendar calendar = Calendar::statutory();
    return calendar;
}

inline constexpr auto england_and_wales = Division::england_and_wales;
inline constexpr auto scotland = Division::scotland;
inline constexpr auto northern_ireland = Division::northern_ireland;

}
