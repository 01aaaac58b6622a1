#include "sample/diary.h"

namespace holdfast {

bool Diary::working(LocalDate day) const
{
    return m_calendar->working(day, m_division, Closures::counted);
}

LocalDate Diary::on_or_after(LocalDate day) const
{
    while (!working(day))
        day += std::chrono::days(1);
    return day;
}

LocalDate Diary::on_or_before(LocalDate day) const
{
    while (!working(day))
        day -= std::chrono::days(1);
    return day;
}

LocalDate Diary::after(LocalDate day, int working_days) const
{
    for (int i = 0; i < working_days; ++i)
        day = on_or_after(day + std::chrono::days(1));
    return day;
}

LocalDate Diary::before(LocalDate day, int working_days) const
{
    for (int i = 0; i < working_days; ++i)
        day = on_or_before(day - std::chrono::days(1));
    return day;
}

LocalDate Diary::next_weekday(LocalDate day, std::chrono::weekday weekday) const
{
    while (std::chrono::weekday(day) != weekday)
        day += std::chrono::days(1);
    while (!working(day))
        day += std::chrono::weeks(1);
    return day;
}

Instant at(LocalDate day, int hour, int minute)
{
    return to_instant(LocalTime(day) + std::chrono::hours(hour) + std::chrono::minutes(minute))
        .value();
}

LocalDate later(LocalDate day, int days)
{
    return day + std::chrono::days(days);
}

LocalDate earlier(LocalDate day, int days)
{
    return day - std::chrono::days(days);
}

}
