#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "time/calendar.h"

namespace holdfast {

/// The units in which the Standard and services state limits. A working week is five working days.
enum class Unit : std::uint8_t { hours, days, working_days, weeks, working_weeks, months, years };
enum class Direction : std::uint8_t { after, before };

/// A length of time as a clause states it: "24 hours", "5 working days", "5 working days before".
struct Limit {
    int count = 0;
    Unit unit = Unit::working_days;
    Direction direction = Direction::after;
    friend bool operator==(const Limit&, const Limit&) = default;
};

/// Reads "24 hours", "1 month", "one working week" (numbers to twelve may be words), "5 working
/// days before"; in capitals too. From one to about a century. Only working days count back. The
/// error is a stable code ("unknown_unit", "not_a_number", "out_of_range", "cannot_count_back").
tl::expected<Limit, std::string> parse_limit(std::string_view text);
std::string to_string(const Limit& limit);
std::string_view code(Unit unit);    ///< "working_days"
bool counts_working_days(Unit unit);

/// When a limit ends. Hours are elapsed hours. A limit in days or longer leaves out the day of the
/// event and ends with the last second (23:59:59 UK local) of its last day; met if not after it.
/// Allocates nothing. A limit made by hand that counts back in another unit is the mirror image.
Instant due_at(Instant event, const Limit& limit, Division division, const Calendar& calendar,
               Closures closures = Closures::ignored);

/// How a deadline came about, as data that words can be put to: the days counted, and each day not
/// counted with why.
struct Explanation {
    Instant start;
    Limit limit;
    Division division = Division::england_and_wales;
    struct Skipped {
        LocalDate date;
        DayOff why;
        friend bool operator==(const Skipped&, const Skipped&) = default;
    };
    std::vector<LocalDate> counted;    ///< for working days and weeks, in the order of counting
    std::vector<Skipped> skipped;      ///< for working days and weeks, in the order of counting
    Instant due;
    friend bool operator==(const Explanation&, const Explanation&) = default;
};

Explanation explain(Instant event, const Limit& limit, Division division, const Calendar& calendar,
                    Closures closures = Closures::ignored);

}
