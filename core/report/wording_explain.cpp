#include <fmt/format.h>

#include "report/day_number.h"
#include "report/wording.h"

namespace holdfast {
namespace {

using std::chrono::days;
using std::chrono::year_month_day;

bool same_clock(Instant a, Instant b)
{
    return local_time(a) - LocalTime(a.time_since_epoch())
           == local_time(b) - LocalTime(b.time_since_epoch());
}

}

bool was_counted(const Obligation& obligation)
{
    return obligation.due && obligation.reading != Reading::own_date
           && obligation.reading != Reading::set_by_manager;
}

/// What one should know about the way in which a unit is counted.
std::string Wording::note(const Explanation& explanation) const
{
    const unsigned start = day_number(local_date(explanation.start));
    if (explanation.limit.count == 0)
        return std::string(word("counting", "same_day"));
    switch (explanation.limit.unit) {
    case Unit::hours:
        return std::string(word("counting", same_clock(explanation.start, explanation.due)
                                                ? "hours"
                                                : "hours_over_clock_change"));
    case Unit::working_days:
    case Unit::working_weeks:
        return fill("counting", "working_days",
                    {{"division", std::string(division(explanation.division))}});
    case Unit::months:
    case Unit::years:
        if (day_number(local_date(explanation.due)) == start)
            return std::string(word("counting", "same_number"));
        return fill("counting", "no_such_number", {{"day", std::to_string(start)}});
    case Unit::days:
    case Unit::weeks: break;
    }
    return std::string(word("counting", "days"));
}

std::vector<std::string> Wording::explain(const Explanation& explanation) const
{
    const bool back = explanation.limit.direction == Direction::before;
    std::vector<std::string> lines{
        fill("counting", "due", {{"due", due(explanation.due)}}),
        fill("limit", back ? "before" : "after",
             {{"limit", limit(explanation.limit)}, {"start", moment(explanation.start)}}),
        note(explanation),
    };
    auto counted = explanation.counted.begin();
    auto skipped = explanation.skipped.begin();
    LocalDate day = local_date(explanation.start);
    while (counted != explanation.counted.end() || skipped != explanation.skipped.end()) {
        day += days(back ? -1 : 1);
        std::string what;
        if (counted != explanation.counted.end() && *counted == day) {
            ++counted;
            const auto number = counted - explanation.counted.begin();
            what = fill("counting", "day_counted", {{"number", std::to_string(number)}});
        } else {
            what = fill("counting", "day_not_counted", {{"reason", not_counted(skipped->why)}});
            ++skipped;
        }
        lines.push_back(fmt::format("  {:<15}  {}", date(day), what));
    }
    return lines;
}

std::string Wording::short_dates(const std::vector<LocalDate>& dates) const
{
    std::string list;
    for (const LocalDate day : dates) {
        const year_month_day parts(day);
        const auto weekday = std::chrono::weekday(day).c_encoding();
        const auto month = static_cast<unsigned>(parts.month()) - 1;
        if (!list.empty())
            list += word("dates", "list");
        list += fill("dates", "short_date",
                     {{"weekday", std::string(part("dates", "weekdays", weekday))},
                      {"day", std::to_string(day_number(day))},
                      {"month", std::string(part("dates", "months", month))}});
    }
    return list;
}

void Wording::explain_limit(const Obligation& obligation, const Explanation& explanation,
                            std::vector<std::string>& lines) const
{
    const bool counted = was_counted(obligation);
    lines.push_back(fill("explanation", counted ? "limit" : "set_date",
                         {{"limit", limit(obligation.limit)},
                          {"reading", std::string(reading(obligation.reading))}}));
    if (!counted || !counts_working_days(obligation.limit.unit))
        return;
    lines.push_back(fill("explanation", "counted", {{"days", short_dates(explanation.counted)}}));
    std::string skipped;
    for (const auto& [day, why] : explanation.skipped) {
        if (!skipped.empty())
            skipped += word("dates", "list");
        skipped += fill("explanation", "not_counted_day",
                        {{"date", short_dates({day})}, {"reason", not_counted(why)}});
    }
    if (!skipped.empty())
        lines.push_back(fill("explanation", "not_counted", {{"days", skipped}}));
}

void Wording::explain_due(const Obligation& obligation, std::vector<std::string>& lines) const
{
    if (!obligation.due) {
        if (obligation.nature == Nature::duty)
            lines.emplace_back(word("explanation", "no_due"));
        return;
    }
    const char* name = obligation.nature == Nature::gate ? "work_planned" : "due";
    lines.push_back(fill("explanation", name, {{"due", due(*obligation.due)}}));
    if (obligation.clause_due)
        lines.push_back(fill("explanation", "clause_due", {{"due", due(*obligation.clause_due)}}));
}

std::vector<std::string> Wording::explain(const Obligation& obligation,
                                          const Explanation& explanation) const
{
    const Rule rule = obligation.rule;
    const auto line = [&](std::string_view name, const Values& values) {
        return fill("explanation", name, values);
    };
    std::vector<std::string> lines{
        line("clause",
             {{"clause", std::string(clause(rule))}, {"title", std::string(title(rule))}}),
        line("asks", {{"asks", std::string(asks(rule))}}),
        line("started", {{"start", moment(obligation.opened_at)}}),
    };
    if (was_counted(obligation) && obligation.counted_from != obligation.opened_at)
        lines.push_back(line("counted_from", {{"start", moment(obligation.counted_from)}}));
    if (obligation.due && obligation.nature == Nature::duty)
        explain_limit(obligation, explanation, lines);
    explain_due(obligation, lines);
    lines.push_back(line("meets", {{"meets", std::string(meets(rule))}}));
    if (obligation.attempts > 0)
        lines.push_back(line("attempts", {{"count", std::to_string(obligation.attempts)}}));
    for (std::size_t i = 0; i < codes_of<Missing>.size(); ++i)
        if (const auto part = static_cast<Missing>(i); obligation.missing.has(part))
            lines.push_back(line("missing", {{"missing", std::string(missing(part))}}));
    if (obligation.exception && obligation.excused_until)
        lines.push_back(
            line("excused_until", {{"date", date(local_date(*obligation.excused_until))}}));
    else if (obligation.exception)
        lines.emplace_back(word("explanation", "excused_until_review"));
    lines.push_back(line("reading", {{"reading", std::string(reading(rule))}}));
    return lines;
}

}
