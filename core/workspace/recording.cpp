#include <algorithm>

#include "record/earlier_forms.h"
#include "standard/milestones.h"
#include "workspace/impl.h"

namespace holdfast {
namespace {

Entry as_entry(const NewFact& fact, const EntryId& id, const PersonId& author, Instant now)
{
    return Entry{.id = id,
                 .act = ActId(id.bytes()),
                 .case_id = fact.case_id,
                 .compartment = compartment_of(fact.fact, fact.source),
                 .happened = fact.happened,
                 .recorded = now,
                 .known = now,
                 .author = author,
                 .source = fact.source,
                 .imported = false,
                 .corrects = fact.corrects,
                 .fact = fact.fact,
                 .origin = id,
                 .first_known = now};
}

NewEntry as_new_entry(const Entry& entry, std::string narrative)
{
    return NewEntry{.id = entry.id,
                    .stream = entry.case_id,
                    .compartment = entry.compartment,
                    .happened = entry.happened,
                    .recorded = entry.recorded,
                    .source = entry.source,
                    .imported = entry.imported,
                    .corrects = entry.corrects,
                    .kind = std::string(kind_of(entry.fact)),
                    .version = version_of(entry.fact),
                    .payload = encode(entry.fact),
                    .narrative = std::move(narrative)};
}

/// What the ISS lets the case record know has a day and no time: it stands at the start of it, however it was recorded.
bool has_a_day_only(const Fact& fact)
{
    return std::holds_alternative<SurvivorReached>(fact)
           || std::holds_alternative<InformationOffered>(fact)
           || std::holds_alternative<SurvivorTold>(fact)
           || std::holds_alternative<RiskBandSet>(fact)
           || std::holds_alternative<RiskConcernRaised>(fact)
           || std::holds_alternative<RiskConcernEnded>(fact)
           || std::holds_alternative<IssStatusSet>(fact);
}

/// Kinds whose reason has to stand beside them.
bool needs_reason(const NewFact& fact)
{
    const auto* review = std::get_if<RiskReviewed>(&fact.fact);
    return std::holds_alternative<GateOverridden>(fact.fact)
           || std::holds_alternative<EntryWithdrawn>(fact.fact) || fact.corrects.has_value()
           || (review && review->judged_higher);
}

/// The people that a fact names as the case's own; each must be known there.
std::optional<std::string> stranger(const Fact& fact, const CaseFile& file)
{
    std::optional<std::string> found;
    const auto survivor_known = [&](const PersonId& person) {
        return std::any_of(file.survivors().begin(), file.survivors().end(),
                           [&](const Survivor& survivor) { return survivor.id == person; });
    };
    const auto child_known = [&](const PersonId& person) {
        return static_cast<bool>(
            file.first<ChildIdentified>([&](const auto& child) { return child->child == person; }));
    };
    const auto check = [&](std::string_view name, const PersonId& person) {
        if ((name == "survivor" && !survivor_known(person))
            || (name == "child" && !child_known(person)))
            found = std::string(name);
    };
    std::visit(
        [&](const auto& kind) {
            using Kind = std::decay_t<decltype(kind)>;
            if constexpr (!std::is_same_v<
                              Kind, SurvivorIdentified> && !std::is_same_v<Kind, ChildIdentified>)
                each_field(kind, [&](std::string_view name, const auto& field) {
                    using Field = std::decay_t<decltype(field)>;
                    if constexpr (std::is_same_v<Field, PersonId>)
                        check(name, field);
                    else if constexpr (std::is_same_v<Field, std::optional<PersonId>>)
                        if (field)
                            check(name, *field);
                });
        },
        fact);
    return found;
}

/// Who let it be, where the fact names somebody as having authorised it.
std::optional<PersonId> authoriser(const Fact& fact)
{
    if (const auto* made = std::get_if<ExceptionMade>(&fact))
        return made->authorised_by;
    if (const auto* overridden = std::get_if<GateOverridden>(&fact))
        return overridden->authorised_by;
    if (const auto* match = std::get_if<MatchSignedOff>(&fact))
        return match->manager;
    if (const auto* forward = std::get_if<ContactBroughtForward>(&fact))
        return forward->manager;
    if (const auto* safe = std::get_if<SurvivorNotAtRisk>(&fact))
        return safe->decided_by;
    if (const auto* marac = std::get_if<MaracRecorded>(&fact);
        marac && marac->stage == MaracStage::not_referred)
        return marac->decided_by;
    return std::nullopt;
}

/// Whether somebody is a manager by what the service's own record says of them.
bool may_authorise(const Directory& directory, const PersonId& person)
{
    const auto* worker = directory.worker(person);
    return worker && std::any_of(worker->roles.begin(), worker->roles.end(), [](Role role) {
               return manages({role});
           });
}

/// Facts being recorded together, checked against the case as it will stand with those before them.
class Act {
public:
    Act(const Directory& directory, const Terms& terms, const Calendar& calendar, Reach reach,
        Instant now, By by)
        : m_directory(directory),
          m_terms(terms),
          m_calendar(calendar),
          m_reach(reach),
          m_now(now),
          m_by(by)
    {}

    WorkspaceResult<void> add_case(const CaseId& id, History history)
    {
        m_histories.insert_or_assign(id, std::move(history));
        return {};
    }
    bool has_case(const CaseId& id) const { return m_histories.contains(id); }
    const History& history(const CaseId& id) const { return m_histories.at(id); }

    /// What cannot be, and what a gate stops. What has happened is never too late.
    WorkspaceResult<void> check(const NewFact& fact, const Entry& entry, Future future)
    {
        if (fact.happened > m_now && future == Future::refused)
            return refused(Refusal::in_the_future, "happened");
        if (m_by == By::person && made_by_program(fact.fact.index()))
            return refused(Refusal::not_permitted, "kind");
        if (bare(fact.fact.index()) && !fact.narrative.empty())
            return refused(Refusal::milestone_text, "narrative");
        if (needs_reason(fact) && fact.narrative.empty() && !bare(fact.fact.index()))
            return refused(Refusal::reason_missing, "narrative");
        if (const auto who = authoriser(fact.fact); who && !may_authorise(m_directory, *who))
            return refused(Refusal::not_entitled, "authorised_by");
        if (!fact.case_id)
            return of_service(fact.fact.index()) ? WorkspaceResult<void>()
                                                 : refused(Refusal::no_such_case, "case");
        return check_in_case(fact, entry);
    }

    /// The fact stands: those after it may name what it introduces, and rely on what it lifts.
    void take(const Entry& entry)
    {
        if (!entry.case_id)
            return;
        auto entries = m_histories[*entry.case_id].entries();
        entries.push_back(entry);
        m_histories[*entry.case_id] = History(std::move(entries));
    }

private:
    WorkspaceResult<void> check_in_case(const NewFact& fact, const Entry& entry)
    {
        const History& history = m_histories[*fact.case_id];
        const bool opens = std::holds_alternative<CaseOpened>(fact.fact)
                           || std::holds_alternative<ReferralReceived>(fact.fact);
        if (history.entries().empty() && !opens)
            return refused(Refusal::no_such_case, "case");
        if (fact.corrects && !history.find(*fact.corrects))
            return refused(Refusal::no_such_entry, "corrects");
        const CaseFile file = CaseFile::fold(history, Instant::max(), Instant::max(),
                                             View::everything_held);
        if (const auto field = stranger(fact.fact, file))
            return refused(Refusal::not_on_the_case, *field);
        auto gates = stopped_by(history, entry, m_directory, m_terms, m_calendar, m_now, m_reach);
        if (!gates.empty())
            return tl::unexpected(
                WorkspaceError{.refusal = Refusal::gate, .gates = std::move(gates)});
        return {};
    }

    const Directory& m_directory;
    const Terms& m_terms;
    const Calendar& m_calendar;
    Reach m_reach;
    Instant m_now;
    By m_by;
    std::map<CaseId, History> m_histories;
};

/// A correction rests where what it corrects rests, whatever its own source, so that no reason slips into the case record.
void settle_compartment(Entry& entry, const History& history)
{
    if (!entry.corrects)
        return;
    if (const Entry* corrected = history.find(*entry.corrects))
        entry.compartment = std::max(entry.compartment, corrected->compartment);
}

}

WorkspaceResult<Written> Workspace::record(std::vector<NewFact> facts, Instant now, Future future)
{
    auto act = m_impl->prepare(std::move(facts), now, future, By::person);
    if (!act)
        return tl::unexpected(std::move(act.error()));
    return m_impl->write(*act, now);
}

WorkspaceResult<PreparedAct> Workspace::Impl::prepare(std::vector<NewFact> facts, Instant now,
                                                      Future future, By by)
{
    const PersonId author = vault.self().id;
    Act act(directory, terms, calendar, reach(), now, by);
    PreparedAct prepared{.written = {.act = ids.next<ActId>(now), .entries = {}, .posted = {}},
                         .entries = {},
                         .indexed = {}};
    Written& written = prepared.written;
    std::vector<NewEntry>& entries = prepared.entries;
    std::vector<NewEntry> milestones;
    SurvivorsSessions sessions;
    for (NewFact& fact : facts) {
        const EntryId id = fact.id ? *fact.id : ids.next<EntryId>(now);
        if (fact.case_id && !act.has_case(*fact.case_id)) {
            auto history = this->history(fact.case_id);
            if (!history)
                return tl::unexpected(history.error());
            for (const Entry& entry : history->entries())
                sessions.learn(entry.fact);
            if (auto added = act.add_case(*fact.case_id, std::move(*history)); !added)
                return tl::unexpected(added.error());
        }
        fact.fact = sessions.in_todays_form(std::move(fact.fact));
        sessions.learn(fact.fact);
        if (has_a_day_only(fact.fact))
            fact.happened = start_of(local_date(fact.happened));
        Entry entry = as_entry(fact, id, author, now);
        if (fact.case_id)
            settle_compartment(entry, act.history(*fact.case_id));
        if (auto good = act.check(fact, entry, future); !good)
            return tl::unexpected(good.error());
        act.take(entry);
        written.entries.push_back(id);
        entries.push_back(as_new_entry(entry, fact.narrative));
        prepared.indexed.emplace_back(entry, fact.narrative);
        for (Milestone& milestone : milestones_of(entry, terms)) {
            NewFact bare_fact{.case_id = fact.case_id,
                              .fact = std::move(milestone.fact),
                              .happened = milestone.happened};
            const Entry derived = as_entry(bare_fact, milestone.id, author, now);
            act.take(derived);
            milestones.push_back(as_new_entry(derived, {}));
        }
    }
    for (NewEntry& milestone : milestones) {
        written.entries.push_back(milestone.id);
        entries.push_back(std::move(milestone));
    }
    return prepared;
}

WorkspaceResult<Written> Workspace::Impl::write(const PreparedAct& act, Instant now)
{
    auto transaction = vault.begin();
    if (!transaction)
        return refused(transaction.error());
    auto written = write_in(*transaction, act, now);
    if (!written)
        return written;
    if (auto committed = transaction->commit(); !committed) {
        (void)load_service();
        return refused(committed.error());
    }
    return written;
}

WorkspaceResult<Written> Workspace::Impl::write_in(VaultTransaction& transaction,
                                                   const PreparedAct& act, Instant now)
{
    Written written = act.written;
    auto stamp = transaction.append(written.act, act.entries, now);
    if (!stamp)
        return refused(stamp.error());
    written.posted = stamp->posted;
    std::vector<CaseId> cases;
    bool service_changed = false;
    bool may_steer = false;
    for (const NewEntry& entry : act.entries) {
        if (!entry.stream) {
            service_changed = service_changed || entry.compartment == Compartment::case_record;
            may_steer = may_steer || steers_duties(*kind_index_of(entry.kind));
        } else if (std::find(cases.begin(), cases.end(), *entry.stream) == cases.end())
            cases.push_back(*entry.stream);
    }
    for (const auto& [entry, narrative] : act.indexed)
        if (const std::string text = searchable(entry.fact, narrative);
            !text.empty() && vault.held().contains(entry.compartment))
            transaction.derived().set_text(entry.compartment, entry.case_id, entry.id, text);
    for (const CaseId& id : cases) {
        auto history_now = history(id);
        if (!history_now)
            return tl::unexpected(history_now.error());
        if (auto derived = derive(transaction.derived(), id, *history_now, now); !derived)
            return tl::unexpected(derived.error());
    }
    if (service_changed) {
        const Steering before = steering();
        if (auto loaded = load_service(); !loaded)
            return tl::unexpected(loaded.error());
        if (may_steer && before != steering())
            if (auto done = rederive_all(transaction, now, {}); !done)
                return tl::unexpected(done.error());
    }
    return written;
}

WorkspaceResult<void> Workspace::set_policy(std::string_view toml, Instant now)
{
    Terms tried = m_impl->terms;
    if (auto good = tried.add_policy(now, toml); !good)
        return tl::unexpected(
            WorkspaceError{.refusal = Refusal::bad_policy, .policy = good.error()});
    if (!is_manager())
        return refused(Refusal::not_permitted, "policy");
    auto written = record({{.case_id = {}, .fact = PolicySet{std::string(toml)}, .happened = now}},
                          now);
    return written ? WorkspaceResult<void>() : tl::unexpected(written.error());
}

WorkspaceResult<int> Workspace::merge_bank_holidays(std::string_view json, Instant now)
{
    Calendar tried = m_impl->calendar;
    const auto added = tried.merge_govuk(json);
    if (!added)
        return refused(Refusal::bad_calendar, added.error().where, added.error().problem);
    if (!is_manager())
        return refused(Refusal::not_permitted, "calendar");
    auto written = record(
        {{.case_id = {}, .fact = BankHolidaysMerged{std::string(json)}, .happened = now}}, now);
    if (!written)
        return tl::unexpected(written.error());
    return *added;
}

WorkspaceResult<void> Workspace::set_closure(LocalDate date, std::string_view reason, Instant now)
{
    if (!is_manager())
        return refused(Refusal::not_permitted, "calendar");
    auto written = record(
        {{.case_id = {}, .fact = ClosureSet{date, std::string(reason)}, .happened = now}}, now);
    return written ? WorkspaceResult<void>() : tl::unexpected(written.error());
}

}
