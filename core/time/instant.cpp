#include "time/instant.h"

#include <array>
#include <charconv>
#include <optional>

#include <fmt/format.h>

namespace holdfast {
namespace {

using namespace std::chrono;

constexpr int first_year = 1900;
constexpr int last_year = 2100;

struct SummerTime {
    Instant begins;
    Instant ends;
};

constexpr int first_summer = 1972;
/// A century beyond the last moment that is read, so that the longest limit still ends within.
constexpr int last_summer = 2201;

constexpr sys_days day_after(sys_days date)
{
    return date + days(1);
}

/// Summer time as each year's rule or order had it.
constexpr SummerTime summer_time_of(year y)
{
    // Summer Time Act 1972 s.1: from the day after the third Saturday in March to that after the
    // fourth in October, at two.
    SummerTime summer{day_after(y / March / Saturday[3]) + 2h,
                      day_after(y / October / Saturday[4]) + 2h};
    // The orders that followed the European directives: from the last Sunday in March, at one.
    if (y >= year(1981)) {
        summer.begins = sys_days(y / March / Sunday[last]) + 1h;
        summer.ends -= 1h;
    }
    // SI 1994/2798 for 1995 to 1997, SI 1997/2982, then SI 2002/262 for good.
    if (y >= year(1996))
        summer.ends = sys_days(y / October / Sunday[last]) + 1h;
    if (y == year(1995))
        summer.ends = sys_days(y / October / 22) + 1h;
    return summer;
}

constexpr auto summer_times = [] {
    std::array<SummerTime, last_summer - first_summer + 1> table{};
    for (std::size_t i = 0; i < table.size(); ++i)
        table[i] = summer_time_of(year(first_summer + static_cast<int>(i)));
    return table;
}();

/// How far the UK clock is ahead of UTC.
constexpr seconds offset_at(Instant instant)
{
    // The year is counted in average years. Near New Year it may be the neighbouring one, but both
    // have winter time then.
    constexpr Instant start = sys_days(year(first_summer) / January / 1);
    if (instant < start)
        return 0s;
    const auto index = static_cast<std::size_t>((instant - start) / years(1));
    if (index >= summer_times.size())
        return 0s;
    const SummerTime& summer = summer_times[index];
    return instant >= summer.begins && instant < summer.ends ? 1h : 0s;
}

constexpr Instant as_utc(LocalTime local)
{
    return Instant(local.time_since_epoch());
}

/// Exactly `size` digits, which are then taken off the text.
std::optional<int> take_digits(std::string_view& text, std::size_t size)
{
    if (text.size() < size)
        return std::nullopt;
    for (const char c : text.substr(0, size))
        if (c < '0' || c > '9')
            return std::nullopt;
    int value = 0;
    std::from_chars(text.data(), text.data() + size, value);
    text.remove_prefix(size);
    return value;
}

bool take(std::string_view& text, char expected)
{
    if (text.empty() || text.front() != expected)
        return false;
    text.remove_prefix(1);
    return true;
}

tl::expected<LocalDate, TimeError> take_date(std::string_view& text)
{
    const auto y = take_digits(text, 4);
    if (!y || !take(text, '-'))
        return tl::unexpected(TimeError::malformed);
    const auto m = take_digits(text, 2);
    if (!m || !take(text, '-'))
        return tl::unexpected(TimeError::malformed);
    const auto d = take_digits(text, 2);
    if (!d)
        return tl::unexpected(TimeError::malformed);
    const year_month_day date(year(*y), month(static_cast<unsigned>(*m)),
                              day(static_cast<unsigned>(*d)));
    if (!date.ok())
        return tl::unexpected(TimeError::no_such_date);
    if (*y < first_year || *y > last_year)
        return tl::unexpected(TimeError::out_of_range);
    return LocalDate(date);
}

/// `16:00`, from 00:00 to 23:59.
std::optional<minutes> take_hour_and_minute(std::string_view& text)
{
    const auto hour = take_digits(text, 2);
    if (!hour || *hour > 23 || !take(text, ':'))
        return std::nullopt;
    const auto minute = take_digits(text, 2);
    if (!minute || *minute > 59)
        return std::nullopt;
    return hours(*hour) + minutes(*minute);
}

/// `16:00` or `16:00:05`.
std::optional<seconds> take_time_of_day(std::string_view& text)
{
    const auto to_the_minute = take_hour_and_minute(text);
    if (!to_the_minute || !take(text, ':'))
        return to_the_minute;
    const auto second = take_digits(text, 2);
    if (!second || *second > 59)
        return std::nullopt;
    return *to_the_minute + seconds(*second);
}

/// `Z`, `+01:00` or `-05:30`.
std::optional<minutes> take_offset(std::string_view& text)
{
    if (take(text, 'Z'))
        return minutes(0);
    const bool behind = take(text, '-');
    if (!behind && !take(text, '+'))
        return std::nullopt;
    const auto size = take_hour_and_minute(text);
    if (!size)
        return std::nullopt;
    return behind ? -*size : *size;
}

bool in_range(Instant instant)
{
    const year y = year_month_day(local_date(instant)).year();
    return y >= year(first_year) && y <= year(last_year);
}

}

LocalTime local_time(Instant instant)
{
    return LocalTime((instant + offset_at(instant)).time_since_epoch());
}

LocalDate local_date(Instant instant)
{
    return floor<days>(local_time(instant));
}

tl::expected<Instant, TimeError> to_instant(LocalTime local)
{
    const Instant in_winter = as_utc(local);
    const Instant in_summer = in_winter - 1h;
    const bool winter = offset_at(in_winter) == 0s;
    const bool summer = offset_at(in_summer) != 0s;
    if (winter && summer)
        return tl::unexpected(TimeError::ambiguous);
    if (!winter && !summer)
        return tl::unexpected(TimeError::skipped);
    return winter ? in_winter : in_summer;
}

Instant start_of(LocalDate date)
{
    // The clocks change at one or later, so the offset an hour before midnight UTC is the one at
    // local midnight.
    const Instant midnight_in_winter = as_utc(date);
    return midnight_in_winter - offset_at(midnight_in_winter - 1h);
}

Instant end_of(LocalDate date)
{
    return start_of(date + days(1)) - 1s;
}

tl::expected<Instant, TimeError> parse_instant(std::string_view text)
{
    const auto date = take_date(text);
    if (!date)
        return tl::unexpected(date.error());
    if (text.empty())
        return start_of(*date);
    if (!take(text, 'T'))
        return tl::unexpected(TimeError::malformed);
    const auto time_of_day = take_time_of_day(text);
    if (!time_of_day)
        return tl::unexpected(TimeError::malformed);
    const LocalTime local = *date + *time_of_day;
    if (text.empty())
        return to_instant(local);
    const auto offset = take_offset(text);
    if (!offset || !text.empty())
        return tl::unexpected(TimeError::malformed);
    const Instant instant = as_utc(local) - *offset;
    if (!in_range(instant))
        return tl::unexpected(TimeError::out_of_range);
    return instant;
}

tl::expected<LocalDate, TimeError> parse_date(std::string_view text)
{
    const auto date = take_date(text);
    if (date && !text.empty())
        return tl::unexpected(TimeError::malformed);
    return date;
}

std::string to_string(Instant instant)
{
    const LocalTime local = local_time(instant);
    const LocalDate date = floor<days>(local);
    const hh_mm_ss time_of_day(local - date);
    return fmt::format("{}T{:02}:{:02}:{:02}+{:02}:00", to_string(date),
                       time_of_day.hours().count(), time_of_day.minutes().count(),
                       time_of_day.seconds().count(),
                       duration_cast<hours>(offset_at(instant)).count());
}

std::string to_string(LocalDate date)
{
    const year_month_day parts(date);
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(parts.year()),
                       static_cast<unsigned>(parts.month()), static_cast<unsigned>(parts.day()));
}

std::string_view code(TimeError error)
{
    switch (error) {
    case TimeError::malformed: return "malformed_time";
    case TimeError::no_such_date: return "no_such_date";
    case TimeError::skipped: return "skipped_local_time";
    case TimeError::ambiguous: return "ambiguous_local_time";
    case TimeError::out_of_range: return "out_of_range";
    }
    return "malformed_time";
}

LocalDate plus_months(LocalDate date, int count)
{
    const year_month_day start(date);
    const year_month month = year_month(start.year(), start.month()) + months(count);
    const year_month_day same_day(month.year(), month.month(), start.day());
    return same_day.ok() ? LocalDate(same_day) : LocalDate(month / last);
}

int age_on(LocalDate born, LocalDate day)
{
    const int whole_years = static_cast<int>(
        (year_month_day(day).year() - year_month_day(born).year()).count());
    return plus_months(born, 12 * whole_years) > day ? whole_years - 1 : whole_years;
}

}
