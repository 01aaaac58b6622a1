#include "standard/asked.h"

#include <algorithm>

namespace holdfast::rules {

std::vector<Recorded<SessionAttended>> behaviour_change_sessions(const CaseFile& file)
{
    std::vector<Recorded<SessionAttended>> sessions;
    for (const auto session : file.all<SessionAttended>())
        if (behaviour_change(session->activity))
            sessions.push_back(session);
    return sessions;
}

std::optional<Instant> first_behaviour_change(const CaseFile& file, Instant from)
{
    const auto held = file.first<SessionAttended>([&](const auto& session) {
        return behaviour_change(session->activity) && session.at() >= from;
    });
    if (held)
        return held.at();
    std::optional<Instant> planned;
    for (const auto plan : file.all<SessionPlanned>()) {
        const auto it = [&](const auto& session) { return session->session == plan->session; };
        if (!behaviour_change(plan->activity) || plan->starts < from
            || file.first<SessionCancelled>(it) || file.first<SessionMissed>(it))
            continue;
        if (!planned || plan->starts < *planned)
            planned = plan->starts;
    }
    return planned;
}

namespace {

/// A session that he missed is the event itself, at its planned start (B4.8).
Instant missed_at(const CaseFile& file, const Recorded<SessionMissed>& missed)
{
    const auto plan = file.last<SessionPlanned>(
        [&](const auto& session) { return session->session == missed->session; });
    return plan ? std::min(plan->starts, missed.at()) : missed.at();
}

/// Adds a change, or joins it to the same change of that day: he is not suspended twice a day.
class EngagementEvents {
public:
    void add(const Entry* entry, EngagementChange change, bool heightened_concern)
    {
        for (std::size_t i = 0; i < m_all.size(); ++i) {
            if (m_changes[i] != change || local_date(m_all[i].at) != local_date(entry->happened))
                continue;
            EngagementEvent& same = m_all[i];
            same.also.push_back(entry);
            if (std::tie(entry->happened, entry->id) < std::tie(same.at, same.entry->id))
                std::swap(same.entry, same.also.back());
            same.at = same.entry->happened;
            same.heightened_concern = same.heightened_concern || heightened_concern;
            return;
        }
        m_all.push_back({entry, entry->happened, heightened_concern, {}});
        m_changes.push_back(change);
    }

    std::vector<EngagementEvent> take() { return std::move(m_all); }

private:
    std::vector<EngagementEvent> m_all;
    std::vector<EngagementChange> m_changes;
};

}

std::vector<EngagementEvent> engagement_events(const CaseFile& file)
{
    EngagementEvents events;
    for (const auto change : file.all<EngagementChanged>()) {
        // Completing is one way of ending.
        const bool completed = change->change == EngagementChange::completed;
        events.add(change.entry, completed ? EngagementChange::ended : change->change,
                   change->heightened_concern);
    }
    const auto his = [](const auto& change) { return change->scope != Scope::iss; };
    for (const auto suspended : file.all<CaseSuspended>())
        if (his(suspended))
            events.add(suspended.entry, EngagementChange::suspended, false);
    for (const auto resumed : file.all<CaseResumed>())
        if (his(resumed))
            events.add(resumed.entry, EngagementChange::restarted, false);
    for (const auto closed : file.all<CaseClosed>())
        if (his(closed))
            events.add(closed.entry, EngagementChange::ended, false);
    for (const auto reopened : file.all<CaseReopened>())
        if (his(reopened))
            events.add(reopened.entry, EngagementChange::restarted, false);
    auto all = events.take();
    for (const auto missed : file.all<SessionMissed>())
        if (missed->activity != Activity::iss_appointment)
            all.push_back({missed.entry, missed_at(file, missed), false, {}});
    return all;
}

bool tells_of(const CaseFile& file, const EntryId& named, const EngagementEvent& event)
{
    return file.same_event(named, *event.entry)
           || std::any_of(event.also.begin(), event.also.end(),
                          [&](const Entry* same) { return file.same_event(named, *same); });
}

std::vector<AgencyId> agencies_involved(const CaseFile& file, Instant at)
{
    std::vector<AgencyId> agencies;
    for (const auto involved : file.all<AgencyInvolved>()) {
        const auto latest = file.last<AgencyInvolved>([&](const auto& other) {
            return other->agency == involved->agency && other.at() <= at;
        });
        const bool now = latest && (!latest->until || *latest->until >= local_date(at));
        if (now && std::find(agencies.begin(), agencies.end(), involved->agency) == agencies.end())
            agencies.push_back(involved->agency);
    }
    return agencies;
}

bool worked_with(const CaseFile& file, Instant at)
{
    const auto his = [&](const auto& change) {
        return change->scope != Scope::iss && change.at() <= at;
    };
    const auto closed = file.last<CaseClosed>(his);
    const auto reopened = file.last<CaseReopened>(his);
    return !closed || (reopened && reopened.at() >= closed.at());
}

const Entry* work_ended(const CaseFile& file, Instant from)
{
    return file
        .first<CaseClosed>(
            [&](const auto& closed) { return closed->scope != Scope::iss && closed.at() >= from; })
        .entry;
}

namespace {

bool settled_or_later(const CaseFile& file, const Recorded<ActionAgreed>& action, Instant review)
{
    if (action.at() >= review)
        return true;
    return static_cast<bool>(file.first<ActionSettled>([&](const auto& settled) {
        return settled->action == action->action && settled->outcome != ActionOutcome::carried
               && settled.at() < review;
    }));
}

}

MissingSet missing_from(const Recorded<CaseReviewed>& page, const CaseFile& file)
{
    MissingSet missing;
    if (page->iss_present.empty())
        missing.add(Missing::iss_represented);
    if (page->intervention_present.empty())
        missing.add(Missing::intervention_represented);
    // "None" is an answer only where there were none to go through.
    const bool none_open = page->earlier_actions == EarlierActions::none
                           && !file.first<ActionAgreed>([&](const auto& action) {
                                  return !settled_or_later(file, action, page.at());
                              });
    if (page->earlier_actions != EarlierActions::gone_through && !none_open)
        missing.add(Missing::earlier_actions_gone_through);
    return missing;
}

namespace {

/// The openings, closings and valid reviews of the case, as they came.
struct Turn {
    enum class Kind : std::uint8_t { opened, closed, reviewed } kind;
    const Entry* entry;
};

std::vector<Turn> turns(const CaseFile& file, const ReviewsThatCount& which)
{
    const auto covered = [&](const auto& change) {
        return change->scope == Scope::whole_case
               || (which.intervention_only && change->scope == Scope::intervention);
    };
    std::vector<Turn> all;
    for (const auto opened : file.all<CaseOpened>())
        all.push_back({Turn::Kind::opened, opened.entry});
    for (const auto reopened : file.all<CaseReopened>())
        if (covered(reopened))
            all.push_back({Turn::Kind::opened, reopened.entry});
    for (const auto closed : file.all<CaseClosed>())
        if (covered(closed))
            all.push_back({Turn::Kind::closed, closed.entry});
    for (const auto page : file.all<CaseReviewed>())
        if (missing_from(page, file).empty() && which.filled(page, file))
            all.push_back({Turn::Kind::reviewed, page.entry});
    std::stable_sort(all.begin(), all.end(), [](const Turn& a, const Turn& b) {
        return std::tie(a.entry->happened, a.entry->id) < std::tie(b.entry->happened, b.entry->id);
    });
    return all;
}

}

std::vector<ReviewPeriod> review_periods(const CaseFile& file, const ReviewsThatCount& which)
{
    std::vector<ReviewPeriod> periods;
    const Entry* since = nullptr;
    for (const Turn& turn : turns(file, which)) {
        switch (turn.kind) {
        case Turn::Kind::opened:
            if (!since)
                since = turn.entry;
            break;
        case Turn::Kind::closed:
            if (since)
                periods.push_back({since, {}, turn.entry});
            since = nullptr;
            break;
        case Turn::Kind::reviewed:
            if (since) {
                periods.push_back({since, {turn.entry}, nullptr});
                since = turn.entry;
            }
            break;
        }
    }
    if (since)
        periods.push_back({since, {}, nullptr});
    return periods;
}

}
