#include "core/sample/assessed_sample.h"

#include <algorithm>
#include <stdexcept>

namespace holdfast::test {

std::vector<Entry> entries_of(const std::vector<Line>& lines)
{
    std::vector<Entry> entries;
    entries.reserve(lines.size());
    for (const Line& line : lines) {
        // `History` finds the first of a chain of corrections; what is imported was known when it was written down.
        entries.push_back({*line.entry, line.act.value(), line.case_id, line.compartment,
                           line.happened, line.recorded, line.recorded, line.author.value(),
                           line.source, true, line.corrects, line.fact.value(), *line.entry,
                           line.recorded});
    }
    return entries;
}

namespace {

bool works_later(const Entry& entry, Instant now)
{
    const auto* plan = std::get_if<SessionPlanned>(&entry.fact);
    return plan && behaviour_change(plan->activity) && plan->starts > now;
}

}

AssessedSample::AssessedSample(const SampleOptions& options)
    : m_service(options), m_terms(Terms::respect_3()), m_calendar(Calendar::statutory())
{
    const auto lines = m_service.service_lines();
    for (const Line& line : lines) {
        if (const auto* policy = std::get_if<PolicySet>(&*line.fact))
            if (!m_terms.add_policy(line.happened, policy->policy))
                throw std::runtime_error("the sample's policy does not hold");
        if (const auto* closure = std::get_if<ClosureSet>(&*line.fact))
            m_calendar.close({closure->date, closure->reason});
    }
    m_history = History(entries_of(lines));
    m_directory = Directory(
        CaseFile::fold(m_history, m_service.ends(), m_service.ends(), View::case_only));
}

Assessment AssessedSample::assess_entries(std::vector<Entry> entries, Reach reach) const
{
    const History history(std::move(entries));
    return assess(history, m_directory, m_terms, m_calendar, Moment::now(m_service.ends()), reach);
}

Assessment AssessedSample::assess_case(int number, Reach reach) const
{
    return assess_entries(entries_of(m_service.case_lines(number)), reach);
}

Shape shape_of(const AssessedSample& sample, int cases)
{
    const Instant now = sample.service().ends();
    const LocalDate today = local_date(now);
    LocalDate tomorrow = today + std::chrono::days(1);
    while (!Calendar::statutory().working(tomorrow, Division::england_and_wales))
        tomorrow += std::chrono::days(1);
    Shape shape;
    for (int number = 0; number < cases; ++number) {
        std::vector<Entry> entries = entries_of(sample.service().case_lines(number));
        const bool planned = std::any_of(entries.begin(), entries.end(), [&](const Entry& entry) {
            return works_later(entry, now);
        });
        for (const Obligation& obligation :
             sample.assess_entries(std::move(entries), Reach::everything_held).obligations) {
            const Status is = status(obligation, now);
            ++shape.statuses[is];
            if (is == Status::holds && obligation.stops == Stops::behaviour_change_session
                && planned)
                ++shape.gates;
            if (obligation.nature != Nature::duty || !open(is) || !obligation.due)
                continue;
            const LocalDate due = local_date(*obligation.due);
            if (past_due(obligation, now))
                ++shape.overdue;
            else if (due <= tomorrow)
                ++shape.today_or_tomorrow;
            else if (due <= today + std::chrono::days(21))
                ++shape.coming_weeks;
        }
    }
    return shape;
}

}
