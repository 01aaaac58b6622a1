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

std::optional<Instant> first_behaviour_change(const CaseFile& file)
{
    const auto held = file.first<SessionAttended>(
        [](const auto& session) { return behaviour_change(session->activity); });
    if (held)
        return held.at();
    std::optional<Instant> planned;
    for (const auto plan : file.all<SessionPlanned>()) {
        const bool cancelled = static_cast<bool>(file.first<SessionCancelled>(
            [&](const auto& session) { return session->session == plan->session; }));
        const bool missed = static_cast<bool>(file.first<SessionMissed>(
            [&](const auto& session) { return session->session == plan->session; }));
        if (behaviour_change(plan->activity) && !cancelled && !missed
            && (!planned || plan->starts < *planned))
            planned = plan->starts;
    }
    return planned;
}

std::vector<EngagementEvent> engagement_events(const CaseFile& file)
{
    std::vector<EngagementEvent> events;
    for (const auto missed : file.all<SessionMissed>())
        events.push_back({missed.entry, false});
    for (const auto change : file.all<EngagementChanged>())
        events.push_back({change.entry, change->heightened_concern});
    const auto his = [](Scope scope) { return scope != Scope::iss; };
    for (const auto suspended : file.all<CaseSuspended>())
        if (his(suspended->scope))
            events.push_back({suspended.entry, false});
    for (const auto resumed : file.all<CaseResumed>())
        if (his(resumed->scope))
            events.push_back({resumed.entry, false});
    for (const auto closed : file.all<CaseClosed>())
        if (his(closed->scope))
            events.push_back({closed.entry, false});
    for (const auto reopened : file.all<CaseReopened>())
        if (his(reopened->scope))
            events.push_back({reopened.entry, false});
    return events;
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

std::vector<Turn> turns(const CaseFile& file)
{
    std::vector<Turn> all;
    for (const auto opened : file.all<CaseOpened>())
        all.push_back({Turn::Kind::opened, opened.entry});
    for (const auto reopened : file.all<CaseReopened>())
        if (reopened->scope == Scope::whole_case)
            all.push_back({Turn::Kind::opened, reopened.entry});
    for (const auto closed : file.all<CaseClosed>())
        if (closed->scope == Scope::whole_case)
            all.push_back({Turn::Kind::closed, closed.entry});
    for (const auto page : file.all<CaseReviewed>())
        if (missing_from(page, file).empty())
            all.push_back({Turn::Kind::reviewed, page.entry});
    std::stable_sort(all.begin(), all.end(), [](const Turn& a, const Turn& b) {
        return std::tie(a.entry->happened, a.entry->id) < std::tie(b.entry->happened, b.entry->id);
    });
    return all;
}

}

std::vector<ReviewPeriod> review_periods(const CaseFile& file)
{
    std::vector<ReviewPeriod> periods;
    const Entry* since = nullptr;
    for (const Turn& turn : turns(file)) {
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
