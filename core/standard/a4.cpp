#include "standard/asked.h"
#include "standard/rules.h"

namespace holdfast::rules {
namespace {

/// When an event of the five kinds of A4.3 ended: contact with a service user (either party, answered or not), contact with
/// another professional, case-specific supervision, multi-agency work, agreement or review of risk and need. Absent for
/// facts that are none of these.
struct EventEnd {
    const Entry& entry;

    std::optional<Instant> ended(const std::optional<Instant>& end) const
    {
        return end.value_or(entry.happened);
    }

    std::optional<Instant> operator()(const SessionAttended& session) const
    {
        return ended(session.ended);
    }
    std::optional<Instant> operator()(const SessionMissed&) const { return entry.happened; }
    std::optional<Instant> operator()(const ServiceUserContact& contact) const
    {
        return ended(contact.ended);
    }
    std::optional<Instant> operator()(const ContactAttempted&) const { return entry.happened; }
    std::optional<Instant> operator()(const SurvivorSpokenTo& contact) const
    {
        return ended(contact.ended);
    }
    std::optional<Instant> operator()(const InformationSent&) const { return entry.happened; }
    std::optional<Instant> operator()(const ProfessionalContact& contact) const
    {
        return ended(contact.ended);
    }
    std::optional<Instant> operator()(const AgencyTold&) const { return entry.happened; }
    std::optional<Instant> operator()(const OutcomeTold&) const { return entry.happened; }
    std::optional<Instant> operator()(const Consulted&) const { return entry.happened; }
    std::optional<Instant> operator()(const CaseSupervised& supervision) const
    {
        return ended(supervision.ended);
    }
    std::optional<Instant> operator()(const MaracRecorded&) const { return entry.happened; }
    std::optional<Instant> operator()(const ProcessRecorded&) const { return entry.happened; }
    std::optional<Instant> operator()(const ChildPlanAgreed&) const { return entry.happened; }
    std::optional<Instant> operator()(const ChildPlanReviewed&) const { return entry.happened; }
    std::optional<Instant> operator()(const NeedsAssessed&) const { return entry.happened; }
    std::optional<Instant> operator()(const AssessmentDecided&) const { return entry.happened; }
    std::optional<Instant> operator()(const RiskReviewed& review) const
    {
        return ended(review.ended);
    }
    std::optional<Instant> operator()(const SafetyPlanned&) const { return entry.happened; }
    std::optional<Instant> operator()(const CaseReviewed& page) const { return ended(page.ended); }
    template <typename Other>
    std::optional<Instant> operator()(const Other&) const
    {
        return std::nullopt;
    }
};

/// The end of the limit; with the service's stricter reading, the same clock time on its last day.
void same_clock_time(const Owed& owed, Owing& owing, Instant ended)
{
    if (!owed.terms().readings(ended).same_clock_time)
        return;
    const auto& limit = owed.terms().of(Rule::R08, ended).limit;
    const LocalDate last_day = local_date(owed.due(ended, *limit));
    const auto time_of_day = local_time(ended)
                             - std::chrono::floor<std::chrono::days>(local_time(ended));
    // Where the clock change leaves out or repeats that time, the day's end stands.
    if (const auto due = to_instant(LocalTime(last_day) + time_of_day))
        owing.due(*due, Reading::same_clock_time);
}

/// A planned session that nobody has written up as attended, missed or cancelled.
bool unresolved(const CaseFile& file, const SessionId& session)
{
    const auto it = [&](const auto& fact) { return fact->session == session; };
    return !file.first<SessionAttended>(it) && !file.first<SessionMissed>(it)
           && !file.first<SessionCancelled>(it);
}

}

/// A4.3: events of five kinds are written up within one working day; a planned one is owed from its planned end.
void entries_recorded(const CaseFile& file, Owed& owed)
{
    for (const Entry* entry : file.entries()) {
        const auto ended = std::visit(EventEnd{*entry}, entry->fact);
        if (!ended)
            continue;
        auto owing = owed.duty(Rule::R08)
                         .owner(entry->author)
                         .kept_in(entry->compartment)
                         .since(*entry, *ended);
        same_clock_time(owed, owing, *ended);
        owing.met(std::max(entry->first_known, *ended), *entry);
    }
    for (const auto plan : file.all<SessionPlanned>()) {
        owed.changes_at(plan->ends);
        if (plan->ends > owed.setting().now || !unresolved(file, plan->session))
            continue;
        auto owing = owed.duty(Rule::R08)
                         .about(Subject::Kind::session, plan->session.bytes())
                         .since(*plan.entry, plan->ends);
        same_clock_time(owed, owing, plan->ends);
    }
    for (const auto plan : file.all<MeetingPlanned>()) {
        owed.changes_at(plan->ends);
        const bool held = static_cast<bool>(file.first<CaseReviewed>(
            [&](const auto& page) { return page->meeting == plan->meeting; }));
        if (plan->ends > owed.setting().now || held)
            continue;
        auto owing = owed.duty(Rule::R08)
                         .about(Subject::Kind::meeting, plan->meeting.bytes())
                         .since(*plan.entry, plan->ends);
        same_clock_time(owed, owing, plan->ends);
    }
}

/// A4.1: each open case is reviewed monthly, from its opening and then from each valid review.
void case_reviewed(const CaseFile& file, Owed& owed)
{
    for (const ReviewPeriod& period : review_periods(file))
        owed.duty(Rule::R09).since(*period.since).met_by(period.review).withdrawn_by(period.closed);
}

/// A4.1: a review counts where both services are represented and earlier actions are gone through.
void review_valid(const CaseFile& file, Owed& owed)
{
    for (const auto page : file.all<CaseReviewed>()) {
        auto check = owed.check(Rule::R10)
                         .about(Subject::Kind::meeting, page->meeting.bytes())
                         .since(*page.entry);
        const MissingSet missing = missing_from(page, file);
        for (std::size_t i = 0; i < codes_of<Missing>.size(); ++i)
            if (missing.has(static_cast<Missing>(i)))
                check.missing(static_cast<Missing>(i));
    }
}

namespace {

/// A line that every valid review must fill: owed with the review of its period.
template <typename Filled>
void line_in_review(const CaseFile& file, Owed& owed, Rule rule, Filled filled,
                    std::optional<Missing> blocked)
{
    for (const ReviewPeriod& period : review_periods(file)) {
        const auto limit = owed.terms().of(Rule::R09, period.since->happened).limit;
        const auto page = file.first<CaseReviewed>([&](const auto& review) {
            return review.at() > period.since->happened && missing_from(review, file).empty()
                   && filled(review.fact());
        });
        auto line = owed.duty(rule)
                        .since(*period.since, period.since->happened, limit)
                        .met_by(page)
                        .withdrawn_by(period.closed);
        if (blocked && !page)
            line.blocked_on(*blocked);
    }
}

}

/// B6.3: each review considers the children's safety, where there are children.
void children_in_review(const CaseFile& file, Owed& owed)
{
    const auto none = file.last<NoRelevantChildren>();
    const auto child = file.last<ChildIdentified>();
    if (none && (!child || child.at() <= none.at()))
        return;
    line_in_review(
        file, owed, Rule::R11,
        [](const CaseReviewed& page) { return page.children != ChildrenLine::not_covered; },
        child ? std::nullopt : std::optional(Missing::children_known));
}

/// B2.5: each review says whether the work still suits him.
void suitability_in_review(const CaseFile& file, Owed& owed)
{
    line_in_review(
        file, owed, Rule::R12,
        [](const CaseReviewed& page) { return page.suitability.has_value(); }, std::nullopt);
}

}
