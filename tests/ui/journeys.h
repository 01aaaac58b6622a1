#pragma once
#include "ui/desk.h"

namespace holdfast::test {

/// The worked cases in a vault of their own, with the ISS worker of the second as a member who signs in as "nadia".
class WorkedService {
public:
    static constexpr const char* moment = "2024-06-20T10:00";

    WorkedService() : m_service(at(moment))
    {
        auto manager = m_service.open("manager");
        for (const auto* name :
             {"1-christmas.jsonl", "2-two-survivors.jsonl", "3-drop-out.jsonl"}) {
            auto file = worked_case(name);
            good(manager.import_lines(file, at(moment)));
        }
        good(manager.add_member("nadia", {Role::iss_worker}, Service::passphrase(), at(moment),
                                nadia()));
    }

    static PersonId nadia() { return *PersonId::parse("00000002-0000-7000-8000-0e5000000002"); }
    VaultPlace place() const { return m_service.place(); }
    PersonId member(Role role) const { return m_service.member(role); }

    /// What the workspace itself says is owed, read before the window opens it.
    std::vector<OwedRow> worklist(std::optional<PersonId> owner = {}) const
    {
        return good(m_service.open("manager").worklist(at(moment), owner));
    }

private:
    Service m_service;
};

/// When the tests over it begin.
inline const Instant worked_now = at(WorkedService::moment);

/// A case with a group session on its way, in which a second survivor, Mei, is named who has not been offered information.
inline void plan_before_offer(Service& service, Instant now, Instant starts)
{
    auto manager = service.open("manager", now);
    const auto opened = service.ids.next<CaseId>(now);
    const auto person = [&] { return service.ids.next<PersonId>(now); };
    const PersonId ruth = person();
    const auto record = [&](std::vector<Fact> facts) {
        std::vector<NewFact> act;
        for (Fact& fact : facts)
            act.push_back({.case_id = opened, .fact = std::move(fact), .happened = now});
        good(manager.record(std::move(act), now));
    };
    record({ReferralReceived{ReferralSource::self, {}, Method::phone},
            CaseOpened{"HF-0142", person(), "Ian M.", service.site},
            SurvivorIdentified{ruth, "Ruth", Relationship::partner},
            InformationOffered{ruth, Offer::offered},
            ConfidentialityAgreed{true, true, Signature::signed_form, "2025"},
            CriminalProceedings{{}, CriminalStage::none, Answer::no}});
    record({SessionPlanned{service.ids.next<SessionId>(now),
                           Activity::group_session,
                           starts,
                           starts + std::chrono::hours(2),
                           {},
                           {}}});
    record({SurvivorIdentified{person(), "Mei", Relationship::ex_partner}});
}

}
