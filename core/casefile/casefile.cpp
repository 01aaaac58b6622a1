#include "casefile/casefile.h"

#include <algorithm>

namespace holdfast {
namespace {

/// Which visible entries correct which; only built where there are corrections at all.
class Corrections {
public:
    Corrections(const std::vector<const Entry*>& visible, Withdrawals withdrawals)
    {
        for (const Entry* entry : visible) {
            if (!entry->corrects)
                continue;
            const bool withdraws = std::holds_alternative<EntryWithdrawn>(entry->fact);
            if (withdraws && withdrawals == Withdrawals::ignored)
                continue;
            m_all.push_back(entry);
        }
    }

    /// The corrections of an entry that have not themselves been withdrawn.
    std::vector<const Entry*> of(const Entry& entry) const
    {
        std::vector<const Entry*> live;
        for (const Entry* correction : m_all)
            if (*correction->corrects == entry.id && !voided(*correction, 0))
                live.push_back(correction);
        return live;
    }

private:
    bool voided(const Entry& entry, std::size_t depth) const
    {
        if (depth > m_all.size())
            return false;    // a loop, which only a forger could sign
        return std::any_of(m_all.begin(), m_all.end(), [&](const Entry* other) {
            return *other->corrects == entry.id
                   && std::holds_alternative<EntryWithdrawn>(other->fact)
                   && !voided(*other, depth + 1);
        });
    }

    std::vector<const Entry*> m_all;
};

template <typename Kind>
bool covers(const Recorded<Kind>& change, Scope scope)
{
    return change->scope == scope;
}

}

CaseFile CaseFile::fold(const History& history, Instant as_at, Instant known_at, View view,
                        Withdrawals withdrawals, std::optional<EntryId> preferred)
{
    CaseFile file;
    file.m_fully_understood = history.fully_understood();
    file.m_entries.reserve(history.entries().size());
    for (const Entry& entry : history.entries()) {
        if (entry.known > known_at)
            continue;
        if (view == View::case_only && entry.compartment != Compartment::case_record)
            continue;
        // Where something was corrected to a later moment, what it corrects no longer stands either.
        if (entry.happened > as_at && !history.has_corrections())
            break;
        file.m_entries.push_back(&entry);
    }
    if (history.has_corrections()) {
        file.replace_corrected(withdrawals, preferred);
        std::erase_if(file.m_entries, [&](const Entry* entry) { return entry->happened > as_at; });
    }
    file.index_by_kind();
    file.find_survivors();
    file.find_episodes();
    return file;
}

void CaseFile::replace_corrected(Withdrawals withdrawals, std::optional<EntryId> preferred)
{
    const Corrections corrections(m_entries, withdrawals);
    std::vector<const Entry*> hidden;
    for (const Entry* entry : m_entries) {
        const bool withdraws = std::holds_alternative<EntryWithdrawn>(entry->fact);
        m_has_withdrawals = m_has_withdrawals || withdraws;
        if (entry->corrects)
            m_corrections.push_back(entry);
        const auto live = corrections.of(*entry);
        if (withdraws || !live.empty())
            hidden.push_back(entry);
        if (live.size() < 2)
            continue;
        const auto wanted = std::find_if(live.begin(), live.end(), [&](const Entry* correction) {
            return correction->id == preferred;
        });
        const Entry* stands = wanted != live.end() ? *wanted : live.back();
        m_conflicts.push_back({entry->id, {}});
        for (const Entry* correction : live) {
            m_conflicts.back().corrections.push_back(correction->id);
            if (correction != stands)
                hidden.push_back(correction);
        }
    }
    std::erase_if(m_entries, [&](const Entry* entry) {
        return std::find(hidden.begin(), hidden.end(), entry) != hidden.end();
    });
}

EntryId CaseFile::origin_of(const EntryId& named) const
{
    const auto correction = std::find_if(m_corrections.begin(), m_corrections.end(),
                                         [&](const Entry* entry) { return entry->id == named; });
    return correction == m_corrections.end() ? named : (*correction)->origin;
}

void CaseFile::index_by_kind()
{
    for (const Entry* entry : m_entries)
        ++m_first[entry->fact.index() + 1];
    for (std::size_t kind = 0; kind < fact_kinds; ++kind)
        m_first[kind + 1] += m_first[kind];
    auto next = m_first;
    m_by_kind.resize(m_entries.size());
    for (const Entry* entry : m_entries)
        m_by_kind[next[entry->fact.index()]++] = entry;
}

void CaseFile::find_survivors()
{
    for (const auto identified : all<SurvivorIdentified>()) {
        const bool known = std::any_of(
            m_survivors.begin(), m_survivors.end(),
            [&](const Survivor& survivor) { return survivor.id == identified->survivor; });
        if (!known)
            m_survivors.push_back(
                {identified->survivor, identified.entry, nullptr, identified->relationship});
    }
    for (Survivor& survivor : m_survivors) {
        const auto theirs = [&](const auto& fact) { return fact->survivor == survivor.id; };
        survivor.relationship = last<SurvivorIdentified>(theirs)->relationship;
        const auto decided = last<SurvivorNotAtRisk>(theirs);
        if (decided && !at_risk(survivor.id, Instant::max()))
            survivor.not_at_risk = decided.entry;
    }
}

bool CaseFile::at_risk(const PersonId& survivor, Instant at) const
{
    const auto by_then = [&](const auto& fact) {
        return fact->survivor == survivor && fact.at() <= at;
    };
    const auto identified = last<SurvivorIdentified>(by_then);
    const auto decided = last<SurvivorNotAtRisk>(by_then);
    return identified && (!decided || decided.at() < identified.at());
}

void CaseFile::find_episodes()
{
    const auto closing_of = [&](const Episode& episode) {
        return first<CaseClosed>([&](const auto& change) {
                   return covers(change, Scope::whole_case)
                          && (!episode.opened || change.at() >= episode.opened->happened);
               })
            .entry;
    };
    const auto opened = first<CaseOpened>([](const auto&) { return true; });
    m_episodes.push_back({.opened = opened.entry});
    for (const auto reopened : all<CaseReopened>()) {
        Episode& before = m_episodes.back();
        const Entry* closed = closing_of(before);
        if (!covers(reopened, Scope::whole_case) || !closed || closed->happened > reopened.at())
            continue;
        before.closed = closed;
        before.until = start_of(local_date(reopened.at()));
        const Instant from = before.until;
        m_episodes.push_back({.opened = reopened.entry, .from = from});
    }
    m_episodes.back().closed = closing_of(m_episodes.back());
}

std::optional<PersonId> CaseFile::perpetrator() const
{
    const auto opened = last<CaseOpened>();
    return opened ? std::optional(opened->perpetrator) : std::nullopt;
}

std::optional<SiteId> CaseFile::site() const
{
    const auto opened = last<CaseOpened>();
    return opened ? std::optional(opened->site) : std::nullopt;
}

std::string_view CaseFile::reference() const
{
    const auto opened = last<CaseOpened>();
    return opened ? std::string_view(opened->reference) : std::string_view();
}

const Entry* CaseFile::open_since() const
{
    const auto opened = last<CaseOpened>();
    const auto reopened = last<CaseReopened>(
        [](const auto& fact) { return covers(fact, Scope::whole_case); });
    const auto closed = last<CaseClosed>(
        [](const auto& fact) { return covers(fact, Scope::whole_case); });
    const Entry* since = reopened ? reopened.entry : opened.entry;
    if (since && closed && closed.at() >= since->happened)
        return nullptr;
    return since;
}

namespace {

/// A judgement that the risk is high on an account in the perpetrator's record; one in the survivors' record has its band beside it.
bool judged_in_his_record(const Recorded<RiskReviewed>& review)
{
    return review->judged_higher && review.entry->compartment == Compartment::case_record;
}

}

StandingRisk CaseFile::risk_to(const PersonId& survivor, Instant at) const
{
    const auto band = last<RiskBandSet>(
        [&](const auto& set) { return set->person == survivor && set.at() <= at; });
    const auto judged = last<RiskReviewed>([&](const auto& review) {
        return judged_in_his_record(review) && review.at() <= at
               && (review->person == survivor || review->person == perpetrator());
    });
    if (judged && (!band || band.at() <= judged.at()))
        return {judged.entry, band && band->at_threshold ? std::string_view(band->band) : "", true};
    return band ? StandingRisk{band.entry, band->band, band->at_threshold} : StandingRisk{};
}

StandingRisk CaseFile::gravest_risk(Instant at) const
{
    StandingRisk gravest;
    for (const Survivor& survivor : survivors())
        if (const StandingRisk risk = risk_to(survivor.id, at); risk.graver_than(gravest))
            gravest = risk;
    if (const auto him = perpetrator(); him && survivors().empty())
        gravest = risk_to(*him, at);
    return gravest;
}

const Entry* CaseFile::specific_concern(const PersonId& survivor, Instant at) const
{
    for (const auto raised : all<RiskConcernRaised>()) {
        if (raised->survivor != survivor || raised.at() > at)
            continue;
        const auto ended = first<RiskConcernEnded>([&](const auto& fact) {
            return fact->survivor == survivor && same_event(fact->raised, *raised.entry)
                   && fact.at() <= at;
        });
        if (!ended)
            return raised.entry;
    }
    const StandingRisk risk = risk_to(survivor, at);
    return risk.at_threshold ? risk.entry : nullptr;
}

const Entry* CaseFile::concern_between(const PersonId& survivor, Instant after, Instant until) const
{
    const auto within = [&](Instant at) { return at > after && at <= until; };
    const auto raised = first<RiskConcernRaised>(
        [&](const auto& fact) { return fact->survivor == survivor && within(fact.at()); });
    const auto band = first<RiskBandSet>([&](const auto& fact) {
        return fact->person == survivor && fact->at_threshold && within(fact.at());
    });
    const auto judged = first<RiskReviewed>([&](const auto& review) {
        return judged_in_his_record(review) && within(review.at())
               && (review->person == survivor || review->person == perpetrator());
    });
    const Entry* earliest = nullptr;
    for (const Entry* each : {raised.entry, band.entry, judged.entry})
        if (each && (!earliest || each->happened < earliest->happened))
            earliest = each;
    return earliest;
}

std::optional<PersonId> CaseFile::worker(Side side, const std::optional<PersonId>& survivor) const
{
    std::optional<PersonId> found;
    for (const auto allocated : all<WorkerAllocated>()) {
        if ((allocated->side != side && allocated->side != Side::both)
            || (side == Side::iss && allocated->survivor && allocated->survivor != survivor))
            continue;
        const auto released = first<WorkerReleased>([&](const auto& fact) {
            return fact->worker == allocated->worker && fact->side == allocated->side
                   && fact->survivor == allocated->survivor && fact.at() >= allocated.at();
        });
        if (!released)
            found = allocated->worker;
    }
    return found;
}

}
