#include "record/earlier_forms.h"

namespace holdfast {
namespace {

/// The status of the ISS's side that a change of the case's tells of, if it is about that side alone.
template <typename Change>
std::optional<SupportStatusChanged> of_the_iss(const Fact& fact, SupportStatus status)
{
    const auto* change = std::get_if<Change>(&fact);
    if (!change || change->scope != Scope::iss)
        return std::nullopt;
    SupportStatusChanged changed{change->survivor, status, {}};
    if constexpr (std::is_same_v<Change, CaseClosed>)
        changed.reason = change->reason;
    return changed;
}

template <typename Kind>
const Kind* of_a_survivor(const Fact& fact)
{
    const auto* session = std::get_if<Kind>(&fact);
    return session && session->activity == Activity::iss_appointment ? session : nullptr;
}

template <typename Change>
bool is_of_the_iss(const Fact& fact)
{
    const auto* change = std::get_if<Change>(&fact);
    return change && change->scope == Scope::iss;
}

}

Fact in_todays_form(Fact fact)
{
    if (const auto* planned = of_a_survivor<SessionPlanned>(fact))
        return SupportSessionPlanned{planned->session, {}, planned->starts, planned->ends};
    if (const auto* came = of_a_survivor<SessionAttended>(fact))
        return SupportSessionAttended{came->session, {}, came->ended, came->facilitators};
    if (const auto* missed = of_a_survivor<SessionMissed>(fact))
        return SupportSessionMissed{missed->session, {}, missed->how};
    if (auto paused = of_the_iss<CaseSuspended>(fact, SupportStatus::paused))
        return *paused;
    if (auto resumed = of_the_iss<CaseResumed>(fact, SupportStatus::open))
        return *resumed;
    if (auto closed = of_the_iss<CaseClosed>(fact, SupportStatus::ended))
        return *closed;
    if (auto reopened = of_the_iss<CaseReopened>(fact, SupportStatus::open))
        return *reopened;
    return fact;
}

bool is_in_an_earlier_form(const Fact& fact)
{
    return of_a_survivor<SessionPlanned>(fact) || of_a_survivor<SessionAttended>(fact)
           || of_a_survivor<SessionMissed>(fact) || is_of_the_iss<CaseSuspended>(fact)
           || is_of_the_iss<CaseResumed>(fact) || is_of_the_iss<CaseClosed>(fact)
           || is_of_the_iss<CaseReopened>(fact);
}

void SurvivorsSessions::learn(const Fact& fact)
{
    if (const auto* planned = std::get_if<SupportSessionPlanned>(&fact))
        m_sessions.insert(planned->session);
    else if (const auto* before = of_a_survivor<SessionPlanned>(fact))
        m_sessions.insert(before->session);
}

Fact SurvivorsSessions::in_todays_form(Fact fact) const
{
    if (const auto* cancelled = std::get_if<SessionCancelled>(&fact))
        if (m_sessions.contains(cancelled->session))
            return SupportSessionCancelled{cancelled->session};
    return holdfast::in_todays_form(std::move(fact));
}

bool SurvivorsSessions::is_in_an_earlier_form(const Fact& fact) const
{
    const auto* cancelled = std::get_if<SessionCancelled>(&fact);
    return cancelled ? m_sessions.contains(cancelled->session)
                     : holdfast::is_in_an_earlier_form(fact);
}

}
