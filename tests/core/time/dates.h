#pragma once
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

}
