#include "time/deadline.h"

#include <algorithm>
#include <array>
#include <charconv>

#include <fmt/format.h>

namespace holdfast {
namespace {

using namespace std::chrono;

constexpr int working_days_a_week = 5;

struct UnitWords {
    Unit unit;
    std::string_view code;
    std::string_view one;
    std::string_view many;
    int most;    ///< about a century, so that no limit leaves the range of dates
};

constexpr std::array unit_words{
    UnitWords{Unit::hours, "hours", "hour", "hours", 876'000},
    UnitWords{Unit::days, "days", "day", "days", 36'500},
    UnitWords{Unit::working_days, "working_days", "working day", "working days", 25'000},
    UnitWords{Unit::weeks, "weeks", "week", "weeks", 5'200},
    UnitWords{Unit::working_weeks, "working_weeks", "working week", "working weeks", 5'000},
    UnitWords{Unit::months, "months", "month", "months", 1'200},
    UnitWords{Unit::years, "years", "year", "years", 100},
};

constexpr std::array<std::string_view, 12> number_words{"one",  "two", "three",  "four",
                                                        "five", "six", "seven",  "eight",
                                                        "nine", "ten", "eleven", "twelve"};

const UnitWords& words_of(Unit unit)
{
    return unit_words[static_cast<std::size_t>(unit)];
}

/// The words of a text in small letters, with single spaces between them.
std::string normalised(std::string_view text)
{
    std::string words;
    for (const char c : text) {
        if (c == ' ') {
            if (!words.empty() && words.back() != ' ')
                words += ' ';
        } else {
            words += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        }
    }
    if (!words.empty() && words.back() == ' ')
        words.pop_back();
    return words;
}

tl::unexpected<std::string> wrong(const char* problem)
{
    return tl::unexpected(std::string(problem));
}

tl::expected<int, std::string> read_count(std::string_view word)
{
    const auto named = std::ranges::find(number_words, word);
    if (named != number_words.end())
        return static_cast<int>(named - number_words.begin()) + 1;
    int count = 0;
    const auto [end, problem] = std::from_chars(word.data(), word.data() + word.size(), count);
    if (problem == std::errc::invalid_argument || end != word.data() + word.size())
        return wrong("not_a_number");
    if (problem != std::errc() || count < 0)
        return wrong("out_of_range");
    return count;
}

/// Goes through the days from the day after the event, or back from the day before it, until so
/// many of them were worked. Tells `visit` of each day and whether it counted; gives the last one.
template <typename Visit>
LocalDate walk_working_days(LocalDate event, const Limit& limit, Division division,
                            const Calendar& calendar, Closures closures, Visit visit)
{
    const days step(limit.direction == Direction::before ? -1 : 1);
    int left = limit.unit == Unit::working_weeks ? limit.count * working_days_a_week : limit.count;
    LocalDate date = event;
    while (left > 0) {
        date += step;
        const bool counts = calendar.working(date, division, closures);
        visit(date, counts);
        if (counts)
            --left;
    }
    return date;
}

/// The same for every unit but how the last day is found.
template <typename Visit>
Instant due(Instant event, const Limit& limit, Division division, const Calendar& calendar,
            Closures closures, Visit visit)
{
    const LocalDate date = local_date(event);
    const int count = limit.direction == Direction::before ? -limit.count : limit.count;
    switch (limit.unit) {
    case Unit::hours: return event + hours(count);
    case Unit::days: return end_of(date + days(count));
    case Unit::weeks: return end_of(date + weeks(count));
    case Unit::months: return end_of(plus_months(date, count));
    case Unit::years: return end_of(plus_months(date, 12 * count));
    case Unit::working_days:
    case Unit::working_weeks: break;
    }
    return end_of(walk_working_days(date, limit, division, calendar, closures, visit));
}

}

tl::expected<Limit, std::string> parse_limit(std::string_view text)
{
    constexpr std::string_view back = " before";
    const std::string words = normalised(text);
    const std::size_t space = std::min(words.find(' '), words.size());
    const auto count = read_count(std::string_view(words).substr(0, space));
    if (!count)
        return tl::unexpected(count.error());

    Limit limit;
    limit.count = *count;
    std::string_view unit = std::string_view(words).substr(std::min(space + 1, words.size()));
    if (unit.ends_with(back)) {
        limit.direction = Direction::before;
        unit.remove_suffix(back.size());
    }
    const auto found = std::ranges::find_if(unit_words, [&](const UnitWords& known) {
        return unit == known.one || unit == known.many;
    });
    if (found == unit_words.end())
        return wrong("unknown_unit");
    limit.unit = found->unit;
    if (limit.direction == Direction::before && limit.unit != Unit::working_days)
        return wrong("cannot_count_back");
    // Only "0 days" has a meaning of its own: by the end of the event's day.
    if (limit.count > found->most || (limit.count == 0 && limit.unit != Unit::days))
        return wrong("out_of_range");
    return limit;
}

std::string to_string(const Limit& limit)
{
    const UnitWords& words = words_of(limit.unit);
    return fmt::format("{} {}{}", limit.count, limit.count == 1 ? words.one : words.many,
                       limit.direction == Direction::before ? " before" : "");
}

std::string_view code(Unit unit)
{
    return words_of(unit).code;
}

bool counts_working_days(Unit unit)
{
    return unit == Unit::working_days || unit == Unit::working_weeks;
}

Instant due_at(Instant event, const Limit& limit, Division division, const Calendar& calendar,
               Closures closures)
{
    return due(event, limit, division, calendar, closures, [](LocalDate, bool) {});
}

Explanation explain(Instant event, const Limit& limit, Division division, const Calendar& calendar,
                    Closures closures)
{
    Explanation explanation;
    explanation.start = event;
    explanation.limit = limit;
    explanation.division = division;
    explanation.due = due(event, limit, division, calendar, closures,
                          [&](LocalDate date, bool counts) {
                              if (counts)
                                  explanation.counted.push_back(date);
                              else
                                  explanation.skipped.push_back(
                                      {date, calendar.day_off(date, division, closures).value()});
                          });
    return explanation;
}

}
