#pragma once
#include <set>

#include "record/fact.h"

namespace holdfast {

/// What was said in a form that is no longer written, in today's. A pause, an end or a beginning of the ISS's side alone was a status of
/// the case, and a survivor's appointment with the ISS a session of his, both in the case record; they are `SupportStatusChanged` and
/// `SupportSessionPlanned`, `SupportSessionAttended` and `SupportSessionMissed`. Whatever is recorded or imported goes through this; what
/// is stored stays as it is.
Fact in_todays_form(Fact fact);
bool is_in_an_earlier_form(const Fact& fact);

/// Which sessions are a survivor's, as far as the facts of a case tell: what cancels one names it and nothing more.
class SurvivorsSessions {
public:
    void learn(const Fact& fact);
    /// As the other one, and of what cancels one of these.
    Fact in_todays_form(Fact fact) const;
    bool is_in_an_earlier_form(const Fact& fact) const;

private:
    std::set<SessionId> m_sessions;
};

}
