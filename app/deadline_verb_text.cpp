#include "app/deadline_verb_text.h"

#include <array>
#include <chrono>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace holdfast {
namespace {

using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::year_month_day;

constexpr std::array weekday_names{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
constexpr std::array month_names{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                 "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

unsigned day_number(LocalDate date)
{
    return static_cast<unsigned>(year_month_day(date).day());
}

/// "Thu 4 Jan 2024", whatever the machine's language.
std::string in_words(LocalDate date)
{
    const year_month_day parts(date);
    return fmt::format("{} {} {} {}", weekday_names[std::chrono::weekday(date).c_encoding()],
                       day_number(date), month_names[static_cast<unsigned>(parts.month()) - 1],
                       static_cast<int>(parts.year()));
}

bool summer_time(Instant instant)
{
    return local_time(instant).time_since_epoch() != instant.time_since_epoch();
}

/// "Fri 22 Dec 2023, 16:00 GMT", with seconds where there are any.
std::string in_words(Instant instant)
{
    const LocalDate date = local_date(instant);
    const std::chrono::hh_mm_ss time(local_time(instant) - date);
    const std::string seconds = time.seconds() == 0s
                                    ? ""
                                    : fmt::format(":{:02}", time.seconds().count());
    return fmt::format("{}, {:02}:{:02}{} {}", in_words(date), time.hours().count(),
                       time.minutes().count(), seconds, summer_time(instant) ? "BST" : "GMT");
}

const char* in_words(Division division)
{
    switch (division) {
    case Division::england_and_wales: return "England and Wales";
    case Division::scotland: return "Scotland";
    case Division::northern_ireland: return "Northern Ireland";
    }
    return "";
}

std::string in_words(const DayOff& why)
{
    switch (why.kind) {
    case DayOff::Kind::saturday:
    case DayOff::Kind::sunday: return "weekend";
    case DayOff::Kind::bank_holiday:
        return fmt::format("{}bank holiday: {}", why.substitute ? "substitute " : "", why.name);
    case DayOff::Kind::closure: return fmt::format("closure: {}", why.name);
    }
    return "";
}

/// Every day that was looked at, in the order of counting.
std::string counting(const Explanation& explanation)
{
    std::string lines;
    auto counted = explanation.counted.begin();
    auto skipped = explanation.skipped.begin();
    const days step(explanation.limit.direction == Direction::before ? -1 : 1);
    LocalDate date = local_date(explanation.start);
    while (counted != explanation.counted.end() || skipped != explanation.skipped.end()) {
        date += step;
        if (counted != explanation.counted.end() && *counted == date) {
            ++counted;
            lines += fmt::format("  {:<15}  day {}\n", in_words(date),
                                 counted - explanation.counted.begin());
        } else {
            lines += fmt::format("  {:<15}  not counted, {}\n", in_words(date),
                                 in_words(skipped->why));
            ++skipped;
        }
    }
    return lines;
}

/// What one should know about the way in which a unit is counted.
std::string note(const Explanation& explanation)
{
    const Instant start = explanation.start;
    const Instant due = explanation.due;
    switch (explanation.limit.unit) {
    case Unit::hours:
        return summer_time(start) == summer_time(due)
                   ? "Hours run through nights, weekends and bank holidays."
                   : "Hours are elapsed hours. The clocks changed in between.";
    case Unit::working_days:
    case Unit::working_weeks:
        return fmt::format("The day of the event is not counted. Bank holidays of {}.",
                           in_words(explanation.division));
    case Unit::months:
    case Unit::years:
        if (day_number(local_date(start)) != day_number(local_date(due)))
            return fmt::format("That month has no day {}, so it ends with its last day.",
                               day_number(local_date(start)));
        return "The limit ends on the day with the same number.";
    case Unit::days:
    case Unit::weeks: break;
    }
    return "The day of the event is not counted; weekends and bank holidays are.";
}

}

std::string due_in_words(const Explanation& explanation)
{
    return explanation.limit.unit == Unit::hours
               ? in_words(explanation.due)
               : fmt::format("end of {}", in_words(local_date(explanation.due)));
}

std::string in_words(const Explanation& explanation)
{
    const char* after = explanation.limit.direction == Direction::before ? "" : " after";
    return fmt::format("Due: {}\n{}{} {}.\n{}\n{}", due_in_words(explanation),
                       to_string(explanation.limit), after, in_words(explanation.start),
                       note(explanation), counting(explanation));
}

nlohmann::ordered_json as_data(const Explanation& explanation)
{
    nlohmann::ordered_json counted = nlohmann::ordered_json::array();
    for (const LocalDate date : explanation.counted)
        counted.push_back(to_string(date));
    nlohmann::ordered_json not_counted = nlohmann::ordered_json::array();
    for (const auto& [date, why] : explanation.skipped) {
        nlohmann::ordered_json day{
            {"date", to_string(date)}, {"why", code(why.kind)}, {"origin", code(why.origin)}};
        if (!why.name.empty())
            day["name"] = why.name;
        if (why.substitute)
            day["substitute"] = true;
        not_counted.push_back(std::move(day));
    }
    const bool back = explanation.limit.direction == Direction::before;
    return {{"start", to_string(explanation.start)}, {"unit", code(explanation.limit.unit)},
            {"count", explanation.limit.count},      {"direction", back ? "before" : "after"},
            {"counted", std::move(counted)},         {"not_counted", std::move(not_counted)},
            {"end", to_string(explanation.due)}};
}

}
