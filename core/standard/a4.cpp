#include "standard/asked.h"
#include "standard/rules.h"

namespace holdfast::rules {
namespace {

/// When an event of the five kinds of A4.3 ended: contact with a service user (either party, answered or not), contact with
/// another professional, case-specific supervision, multi-agency work, agreement or review of risk and need. Absent for
/// facts that are none of these.
struct EventEnd {
    const CaseFile& file;
    const Entry& entry;

    std::optional<Instant> ended(const std::optional<Instant>& end) const
    {
        return end.value_or(entry.happened);
    }

    std::optional<Instant> operator()(const SessionAttended& session) const
    {
        return ended(session.ended);
    }
    /// However late it was noticed: a planned session is over at its planned end.
    template <typename Planned>
    Instant missed_until(const std::optional<SessionId>& session) const
    {
        const auto plan = file.last<Planned>(
            [&](const auto& planned) { return session && planned->session == *session; });
        return plan ? std::min(plan->ends, std::max(entry.happened, plan->starts)) : entry.happened;
    }

    std::optional<Instant> operator()(const SessionMissed& missed) const
    {
        return missed_until<SessionPlanned>(missed.session);
    }
    std::optional<Instant> operator()(const SupportSessionAttended& session) const
    {
        return ended(session.ended);
    }
    std::optional<Instant> operator()(const SupportSessionMissed& missed) const
    {
        return missed_until<SupportSessionPlanned>(missed.session);
    }
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
    std::optional<Instant> operator()(const JusticeContactNamed&) const { return entry.happened; }
    std::optional<Instant> operator()(const CafcassInformed&) const { return entry.happened; }
    std::optional<Instant> operator()(const ReferredOnward&) const { return entry.happened; }
    std::optional<Instant> operator()(const ResponseChallenged&) const { return entry.happened; }
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

/// Owed from the planned end, until it is written up as held, missed (then that entry is what is owed) or cancelled.
Owing plan_recorded(Owed& owed, const Subject& about, const Entry& plan, Instant ends,
                    const Entry* cancelled)
{
    auto owing = owed.duty(Rule::R08)
                     .about(about.kind, about.id)
                     .kept_in(plan.compartment)
                     .since(plan, ends);
    same_clock_time(owed, owing, ends);
    if (cancelled)
        owing.met(cancelled->first_known, *cancelled);
    return owing;
}

/// `owes(owing, plan)` says who owes it, where that is not the worker of his side.
template <typename Planned, typename Attended, typename Missed, typename Cancelled, typename Owes>
void planned_sessions_recorded(const CaseFile& file, Owed& owed, Owes&& owes)
{
    for (const auto plan : file.all<Planned>()) {
        owed.changes_at(plan->ends);
        const auto it = [&](const auto& fact) { return fact->session == plan->session; };
        const auto cancelled = file.first<Cancelled>(it);
        if (plan->ends > owed.setting().now || file.first<Attended>(it) || file.first<Missed>(it)
            || (cancelled && cancelled.entry->first_known <= plan->ends))
            continue;
        owes(plan_recorded(owed, {Subject::Kind::session, plan->session.bytes()}, *plan.entry,
                           plan->ends, cancelled.entry),
             plan);
    }
}

void planned_sessions_recorded(const CaseFile& file, Owed& owed)
{
    planned_sessions_recorded<SessionPlanned, SessionAttended, SessionMissed, SessionCancelled>(
        file, owed, [](Owing, const auto&) {});
    planned_sessions_recorded<SupportSessionPlanned, SupportSessionAttended, SupportSessionMissed,
                              SupportSessionCancelled>(
        file, owed, [&](Owing owing, const auto& plan) {
            owing.by(Side::iss).owner(
                file.worker(Side::iss, plan->survivor).value_or(plan.entry->author));
        });
}

void planned_meetings_recorded(const CaseFile& file, Owed& owed)
{
    for (const auto plan : file.all<MeetingPlanned>()) {
        owed.changes_at(plan->ends);
        const auto held = file.first<CaseReviewed>(
            [&](const auto& page) { return page->meeting == plan->meeting; });
        if (plan->ends <= owed.setting().now && !held)
            (void)plan_recorded(owed, {Subject::Kind::meeting, plan->meeting.bytes()}, *plan.entry,
                                plan->ends, nullptr);
    }
}

/// A draft that was begun is owed from when its event happened, until it is finished or proves to be about nothing that has to
/// be written down. Dated again, it is owed from its last date.
void drafts_finished(const CaseFile& file, Owed& owed)
{
    for (const auto kept : file.all<DraftKept>()) {
        const auto it = [&](const auto& fact) { return fact->draft == kept->draft; };
        if (file.last<DraftKept>(it).entry != kept.entry)
            continue;
        auto owing = owed.duty(Rule::R08)
                         .owner(kept.entry->author)
                         .kept_in(kept.entry->compartment)
                         .since(*kept.entry);
        same_clock_time(owed, owing, kept.at());
        if (const auto settled = file.first<DraftSettled>(it))
            owing.met(std::max(settled.entry->first_known, kept.at()), *settled.entry);
    }
}

}

/// A4.3: events of five kinds are written up within one working day; a planned one is owed from its planned end, one that
/// somebody began to write down from when it happened.
void entries_recorded(const CaseFile& file, Owed& owed)
{
    for (const Entry* entry : file.entries()) {
        const auto ended = std::visit(EventEnd{file, *entry}, entry->fact);
        if (!ended)
            continue;
        auto owing = owed.duty(Rule::R08)
                         .owner(entry->author)
                         .kept_in(entry->compartment)
                         .since(*entry, *ended);
        same_clock_time(owed, owing, *ended);
        owing.met(std::max(entry->first_known, *ended), *entry);
    }
    planned_sessions_recorded(file, owed);
    planned_meetings_recorded(file, owed);
    drafts_finished(file, owed);
}

namespace {

bool any_review(const Recorded<CaseReviewed>&, const CaseFile&)
{
    return true;
}

/// "None relevant" is an answer only where no child is known.
bool children_filled(const Recorded<CaseReviewed>& page, const CaseFile& file)
{
    if (page->children != ChildrenLine::none_relevant)
        return page->children == ChildrenLine::considered;
    return !file.first<ChildIdentified>([&](const auto& child) { return child.at() <= page.at(); });
}

bool suitability_filled(const Recorded<CaseReviewed>& page, const CaseFile&)
{
    return page->suitability.has_value();
}

/// A line of the review is due with the review, and open until a valid review fills it.
Owing line_in_review(Owed& owed, Rule rule, const ReviewPeriod& period, const Entry& since)
{
    const RuleTerms& review = owed.terms().of(Rule::R09, since.happened);
    return owed.duty(rule)
        .since(since, since.happened, review.limit)
        .or_sooner(since.happened, review.ceiling, Reading::ceiling)
        .met_by(period.review)
        .withdrawn_by(period.closed);
}

}

/// A4.1: each open case is reviewed monthly, from its opening and then from each valid review.
void case_reviewed(const CaseFile& file, Owed& owed)
{
    for (const ReviewPeriod& period : review_periods(file, {any_review}))
        owed.duty(Rule::R09).since(*period.since).met_by(period.review).withdrawn_by(period.closed);
}

/// A4.1: a review counts where both services are represented and earlier actions are gone through.
void review_valid(const CaseFile& file, Owed& owed)
{
    for (const auto page : file.all<CaseReviewed>())
        owed.check(Rule::R10)
            .about(Subject::Kind::meeting, page->meeting.bytes())
            .since(*page.entry)
            .missing(missing_from(page, file));
}

/// B6.3: each review considers the children's safety, where there are children; not known is asked.
void children_in_review(const CaseFile& file, Owed& owed)
{
    const auto none = file.last<NoRelevantChildren>();
    const auto child = file.last<ChildIdentified>();
    const auto since_none = file.first<ChildIdentified>(
        [&](const auto& each) { return none && each.at() > none.at(); });
    if (none && !child)
        return;
    for (const ReviewPeriod& period : review_periods(file, {children_filled})) {
        const Entry* since = period.since;
        const Entry* ended = period.review ? period.review.entry : period.closed;
        if (since_none && since_none.at() > since->happened)
            since = since_none.entry;    // until then there was nobody to consider
        if ((none && !since_none && since->happened >= none.at())
            || (ended && ended->happened < since->happened))
            continue;
        auto line = line_in_review(owed, Rule::R11, period, *since);
        if (none && !since_none)
            line.withdrawn_by(none.entry);
        if (!child)
            line.blocked_on(Missing::children_known);
    }
}

/// B2.5: each review says whether the work still suits him, as long as he is worked with.
void suitability_in_review(const CaseFile& file, Owed& owed)
{
    for (const ReviewPeriod& period : review_periods(file, {suitability_filled, true}))
        line_in_review(owed, Rule::R12, period, *period.since);
}

}
