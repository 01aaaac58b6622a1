#pragma once
#include "standard/obligation.h"

namespace holdfast::ui {

/// How Today is ordered: what stops planned work, then by when things are due.
enum class Section { stops_work, overdue, today, next_seven_days, later };
inline constexpr int section_count = 5;

/// Where obligations stand at a moment, in constant time each: there may be two hundred thousand. An excused duty stands where
/// its exception ends; a gate stops work where the work is planned for the next seven days.
class Sections {
public:
    explicit Sections(Instant now);
    Section of(const Obligation& obligation) const;

private:
    Section by_day(std::optional<Instant> due) const;

    Instant m_now;
    Instant m_tomorrow;      ///< the first instant of the next local day
    Instant m_after_soon;    ///< and of the day after the next seven
};

}
