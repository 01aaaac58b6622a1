#include "ui/today/sections.h"

namespace holdfast::ui {
namespace {

constexpr std::chrono::days soon{7};

Section by_day(std::optional<Instant> due, Instant now)
{
    if (!due || local_date(*due) > local_date(now) + soon)
        return Section::later;
    return local_date(*due) > local_date(now) ? Section::next_seven_days : Section::today;
}

}

Section section_of(const Obligation& obligation, Instant now)
{
    const Status current = status(obligation, now);
    if (obligation.nature == Nature::gate) {
        const bool near = by_day(obligation.due, now) != Section::later;
        return current == Status::holds && near ? Section::stops_work : Section::later;
    }
    if (current == Status::excused || current == Status::excused_late)
        return by_day(obligation.excused_until, now);
    return past_due(obligation, now) ? Section::overdue : by_day(obligation.due, now);
}

}
