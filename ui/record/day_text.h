#pragma once
#include <QString>
#include <optional>

#include "time/instant.h"

namespace holdfast::ui {

/// A day as people type it: "31/1/2026", "31/1", "31 Jan", "31 Jan 2026", "2026-01-31", "today", "yesterday", "tomorrow".
/// Without a year it is the one that is nearest to today.
std::optional<LocalDate> day_typed(const QString& typed, LocalDate today);

/// The time of day as people type it: "14:05", "1405", "9.30", "9", "2pm". In seconds since midnight.
std::optional<std::chrono::seconds> clock_typed(const QString& typed);

/// "Sat 31 Jan 2026": what is shown for a day, and read again by `day_typed`.
QString day_shown(LocalDate day);

}
