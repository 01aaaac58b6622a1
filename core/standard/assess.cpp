#include "standard/assess.h"

#include <algorithm>
#include <numeric>

#include "standard/rules.h"

namespace holdfast {
namespace {

using RuleFunction = void (*)(const CaseFile&, Owed&);

/// These see the case record alone.
constexpr RuleFunction case_wide_rules[] = {
    rules::details_passed_when_known,
    rules::details_passed_at_access,
    rules::survivor_reached,
    rules::survivor_reached_sooner,
    rules::information_before_work,
    rules::engagement_change_told,
    rules::case_reviewed,
    rules::review_valid,
    rules::children_in_review,
    rules::suitability_in_review,
    rules::consulted_before_offer,
    rules::private_law,
    rules::confidentiality_agreed,
    rules::separate_workers,
    rules::match_signed_off,
    rules::programme_has_iss,
    rules::public_law_informed,
    rules::details_sought,
    rules::outcome_told,
    rules::agencies_told,
    rules::tool_in_every_case,
};

/// Their duties are kept in the compartment of what opened them, or of what the rule reads. Those kept in the case record see it
/// alone; the others see everything, and only readers who hold everything get them.
constexpr RuleFunction held_rules[] = {
    rules::entries_recorded,    rules::concern_shared,       rules::agreement_signed,
    rules::report_signed_off,   rules::marac_decided,        rules::suitability_told,
    rules::risk_outcome_shared, rules::plan_agreed,          rules::joint_working,
    rules::plan_reviewed,       rules::application_answered, rules::suspension_decided,
    rules::charge_decided,      rules::justice_linked,
};

/// Who owes it, unless the rule said: the worker allocated to that side and survivor. Who covers for them on a day is
/// asked when the worklist is read (`Directory::covered`), so that an absence changes no duty.
void find_owner(Obligation& obligation, const CaseFile& file)
{
    if (obligation.owner)
        return;
    std::optional<PersonId> survivor;
    if (obligation.subject.kind == Subject::Kind::person)
        survivor = PersonId(obligation.subject.id);
    obligation.owner = file.worker(
        obligation.side == Side::both ? Side::intervention : obligation.side, survivor);
}

void bring_forward(std::optional<Instant>& to, const std::optional<Instant>& next)
{
    if (next && (!to || *next < *to))
        to = next;
}

struct Question {
    const History& history;
    const Directory& directory;
    const Terms& terms;
    const Calendar& calendar;
    const Moment& moment;
    Reach reach;
    std::optional<EntryId> proposed;
};

Assessment assess_once(const Question& in, Withdrawals withdrawals,
                       std::optional<EntryId> preferred)
{
    Assessment result;
    const CaseFile case_file = CaseFile::fold(in.history, in.moment.as_at, in.moment.known_at,
                                              View::case_only, withdrawals, preferred);
    const Country country = in.directory.country(case_file.site());
    const Setting setting{in.directory, in.calendar,     division_of(country),
                          country,      in.moment.as_at, in.proposed};
    const auto run = [&](const CaseFile& file, std::span<const RuleFunction> functions, auto keep) {
        Owed owed(file, in.terms, setting);
        owed.all().reserve(file.entries().size());
        result.obligations.reserve(result.obligations.size() + file.entries().size());
        for (const RuleFunction rule : functions)
            rule(file, owed);
        for (Obligation& obligation : owed.all()) {
            if (!keep(obligation.compartment))
                continue;
            find_owner(obligation, file);
            result.obligations.push_back(obligation);
        }
        bring_forward(result.reassess_at, owed.next_change());
        if (!file.conflicts().empty())
            result.conflicts = file.conflicts();    // the widest reading comes last
    };
    const auto in_case = [](Compartment compartment) {
        return compartment == Compartment::case_record;
    };
    const auto beyond_case = [](Compartment compartment) {
        return compartment != Compartment::case_record;
    };
    run(case_file, case_wide_rules, in_case);
    run(case_file, held_rules, in_case);
    result.case_reassess_at = result.reassess_at;
    if (in.reach == Reach::everything_held)
        run(CaseFile::fold(in.history, in.moment.as_at, in.moment.known_at, View::everything_held,
                           withdrawals, preferred),
            held_rules, beyond_case);
    result.fully_understood = in.history.fully_understood();
    return result;
}

bool same_identity(const Obligation& a, const Obligation& b)
{
    return a.rule == b.rule && a.subject == b.subject && a.opened_by == b.opened_by;
}

/// How much is still to be done: what a conflict is read towards.
bool leaves_open(const Obligation& obligation, Instant now)
{
    return open(status(obligation, now)) || status(obligation, now) == Status::breached
           || status(obligation, now) == Status::not_valid;
}

/// An obligation that is open in either reading of a conflict is open.
void read_towards_open(Assessment& result, Assessment alternative, Instant now)
{
    for (Obligation& other : alternative.obligations) {
        if (!leaves_open(other, now))
            continue;
        const auto known = std::find_if(
            result.obligations.begin(), result.obligations.end(),
            [&](const Obligation& each) { return same_identity(each, other); });
        if (known == result.obligations.end())
            result.obligations.push_back(other);
        else if (!leaves_open(*known, now))
            *known = other;
    }
}

/// Each conflict read each way, one at a time.
void read_conflicts(const Question& in, Assessment& result)
{
    const auto conflicts = result.conflicts;
    for (const Conflict& conflict : conflicts)
        for (const EntryId& correction : conflict.corrections)
            read_towards_open(result, assess_once(in, Withdrawals::honoured, correction),
                              in.moment.as_at);
}

/// What would be owed had nothing been withdrawn, and now is not.
void add_withdrawn(const Question& in, Assessment& result)
{
    for (Obligation& before : assess_once(in, Withdrawals::ignored, std::nullopt).obligations) {
        const bool stands = std::any_of(
            result.obligations.begin(), result.obligations.end(),
            [&](const Obligation& each) { return same_identity(each, before); });
        if (stands || !before.opened_by)
            continue;
        for (const Entry& entry : in.history.entries())
            if (entry.corrects == before.opened_by
                && std::holds_alternative<EntryWithdrawn>(entry.fact))
                before.withdrawn_by = entry.id;
        if (before.withdrawn_by)
            result.obligations.push_back(before);
    }
}

bool has_withdrawals(const History& history)
{
    return history.has_corrections()
           && std::any_of(history.entries().begin(), history.entries().end(),
                          [](const Entry& entry) {
                              return std::holds_alternative<EntryWithdrawn>(entry.fact);
                          });
}

}

bool ordered_before(const Obligation& a, const Obligation& b)
{
    return std::tie(a.rule, a.opened_at, a.subject, a.opened_by, a.due)
           < std::tie(b.rule, b.opened_at, b.subject, b.opened_by, b.due);
}

namespace {

/// Sorts places and moves each obligation once: they are large.
void put_in_order(std::vector<Obligation>& obligations)
{
    std::vector<std::size_t> places(obligations.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::stable_sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) {
        return ordered_before(obligations[a], obligations[b]);
    });
    std::vector<Obligation> ordered;
    ordered.reserve(obligations.size());
    for (const std::size_t place : places)
        ordered.push_back(obligations[place]);
    obligations = std::move(ordered);
}

Assessment answer(const Question& in)
{
    Assessment result = assess_once(in, Withdrawals::honoured, std::nullopt);
    if (!result.conflicts.empty())
        read_conflicts(in, result);
    if (has_withdrawals(in.history))
        add_withdrawn(in, result);
    put_in_order(result.obligations);
    return result;
}

/// When the first entry that does not count yet will: it is dated, or was committed by a clock, ahead of the moment.
std::optional<Instant> next_entry(const History& history, const Moment& moment, View view)
{
    std::optional<Instant> next;
    for (const Entry& entry : history.entries()) {
        if (entry.happened <= moment.as_at && entry.known <= moment.known_at)
            continue;
        if (view == View::case_only && entry.compartment != Compartment::case_record)
            continue;
        const Instant counts = std::max(entry.happened, entry.known);
        if (counts > moment.as_at && (!next || counts < *next))
            next = counts;
    }
    return next;
}

}

Assessment assess(const History& history, const Directory& directory, const Terms& terms,
                  const Calendar& calendar, const Moment& moment, Reach reach)
{
    Assessment result = answer({history, directory, terms, calendar, moment, reach, std::nullopt});
    bring_forward(result.case_reassess_at, next_entry(history, moment, View::case_only));
    bring_forward(result.reassess_at, next_entry(history, moment, View::everything_held));
    return result;
}

namespace {

/// The work that a plan would lead to, as if it took place when planned.
std::optional<Entry> as_work(const Entry& proposed)
{
    if (std::holds_alternative<PlaceOffered>(proposed.fact)
        || std::holds_alternative<PlaceAccepted>(proposed.fact)
        || std::holds_alternative<WorkerAllocated>(proposed.fact)
        || std::holds_alternative<SupportTakenUp>(proposed.fact)
        || std::holds_alternative<ReportReleased>(proposed.fact))
        return proposed;
    const auto* plan = std::get_if<SessionPlanned>(&proposed.fact);
    if (!plan || !behaviour_change(plan->activity))
        return std::nullopt;
    Entry work = proposed;
    work.happened = plan->starts;
    work.fact = SessionAttended{plan->session, plan->activity, plan->ends, {}};
    return work;
}

}

std::vector<Obligation> stopped_by(const History& history, const Entry& proposed,
                                   const Directory& directory, const Terms& terms,
                                   const Calendar& calendar, Instant now, Reach reach)
{
    auto work = as_work(proposed);
    if (!work)
        return {};
    work->known = std::min(work->known, now);
    const Moment moment{std::max(now, work->happened), now};
    std::vector<Entry> entries = history.entries();
    const EntryId id = work->id;
    entries.push_back(std::move(*work));
    std::vector<Obligation> stopping;
    const History with(std::move(entries));
    for (Obligation& obligation :
         answer({with, directory, terms, calendar, moment, reach, id}).obligations)
        if (obligation.nature == Nature::gate && obligation.breached_by == id)
            stopping.push_back(obligation);
    return stopping;
}

}
