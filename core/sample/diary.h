#pragma once
#include "time/calendar.h"

namespace holdfast {

/// The working days of a site and its clock on the wall. Looks into the calendar, which must outlive it.
class Diary {
public:
    Diary(const Calendar& calendar, Division division) : m_calendar(&calendar), m_division(division)
    {}

    bool working(LocalDate day) const;
    LocalDate on_or_after(LocalDate day) const;
    LocalDate on_or_before(LocalDate day) const;
    /// So many working days after (or before) a day, that day left out.
    LocalDate after(LocalDate day, int working_days) const;
    LocalDate before(LocalDate day, int working_days) const;
    /// The first such weekday from a day on that is worked.
    LocalDate next_weekday(LocalDate day, std::chrono::weekday weekday) const;

private:
    const Calendar* m_calendar;
    Division m_division;
};

/// A time of day between 03:00 and midnight, which every day has once.
Instant at(LocalDate day, int hour, int minute = 0);
LocalDate later(LocalDate day, int days);
LocalDate earlier(LocalDate day, int days);

}
