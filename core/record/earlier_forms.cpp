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

}

Fact in_todays_form(Fact fact)
{
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

}
