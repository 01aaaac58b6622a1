#pragma once
#include <chrono>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

namespace holdfast {

/// A moment in UTC, in whole seconds. Never a local time.
using Instant = std::chrono::sys_seconds;

/// A day on the UK calendar (Europe/London), as people write it. Has no time zone and no time of
/// day.
using LocalDate = std::chrono::local_days;

/// A UK wall-clock reading, whole seconds. Not every one exists, and some exist twice: see
/// `to_instant`.
using LocalTime = std::chrono::local_seconds;

/// Why a text is not a moment.
enum class TimeError {
    malformed,       ///< not a date or time in the ISO 8601 forms that we read
    no_such_date,    ///< 30 February
    skipped,         ///< a UK local time that the spring clock change leaves out
    ambiguous,       ///< a UK local time that the autumn clock change repeats: give an offset
    out_of_range,    ///< outside 1900–2100
};

/// The UK wall clock at an instant, by the summer time rules (Summer Time Act 1972, SI 2002/262;
/// 1995 by SI 1994/2798). Before 1972 it is taken to be winter time all year: no time of day that
/// old is recorded.
LocalTime local_time(Instant instant);
LocalDate local_date(Instant instant);

/// The instant of a UK wall-clock reading; `skipped` or `ambiguous` where the clock change leaves
/// no single one.
tl::expected<Instant, TimeError> to_instant(LocalTime local);

/// The first instant of a UK day (midnight always exists in the UK).
Instant start_of(LocalDate date);
/// The last second of a UK day: 23:59:59 local.
Instant end_of(LocalDate date);

/// Reads `2024-01-31`, `2024-01-31T16:00`, `2024-01-31T16:00:05`, and these times with `Z` or
/// `+01:00`. Without an offset it is UK local time; a date alone is its local midnight. Small
/// letters, fractions of a second and leap seconds are malformed.
tl::expected<Instant, TimeError> parse_instant(std::string_view text);
tl::expected<LocalDate, TimeError> parse_date(std::string_view text);

/// RFC 3339 with the UK offset in force: `2024-03-31T19:30:00+01:00`.
std::string to_string(Instant instant);
/// `2024-03-31`.
std::string to_string(LocalDate date);
/// A stable code of the error, for scripts and wording ("ambiguous_local_time").
std::string_view code(TimeError error);

/// Calendar arithmetic by the corresponding-date rule: the same day number, or the month's last day
/// if it has none (Dodds v Walker [1981] 1 WLR 1027).
LocalDate plus_months(LocalDate date, int months);
/// Whole years of age on a day; someone born on 29 February has a birthday on 28 February in common
/// years.
int age_on(LocalDate born, LocalDate day);

}
