#include "ui/today/sections.h"

namespace holdfast::ui {

Sections::Sections(Instant now)
    : m_now(now),
      m_tomorrow(start_of(local_date(now) + std::chrono::days{1})),
      m_after_soon(start_of(local_date(now) + std::chrono::days{8}))
{}

Section Sections::by_day(std::optional<Instant> due) const
{
    if (!due || *due >= m_after_soon)
        return Section::later;
    return *due >= m_tomorrow ? Section::next_seven_days : Section::today;
}

Section Sections::of(const Obligation& obligation) const
{
    const Status current = status(obligation, m_now);
    if (obligation.nature == Nature::gate) {
        const bool near = by_day(obligation.due) != Section::later;
        return current == Status::holds && near ? Section::stops_work : Section::later;
    }
    if (current == Status::excused || current == Status::excused_late)
        return by_day(obligation.excused_until);
    return past_due(obligation, m_now) ? Section::overdue : by_day(obligation.due);
}

}
