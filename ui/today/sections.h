#pragma once
#include "standard/obligation.h"

namespace holdfast::ui {

/// How Today is ordered: what stops planned work, then by when things are due.
enum class Section { stops_work, overdue, today, next_seven_days, later };
inline constexpr int section_count = 5;

/// Where an obligation stands at a moment. An excused duty stands where its exception ends; a gate stops work where the
/// work is planned for the next seven days.
Section section_of(const Obligation& obligation, Instant now);

}
