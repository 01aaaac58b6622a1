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

    /// What the workspace itself says is owed, read before the window opens it.
    std::vector<OwedRow> worklist(std::optional<PersonId> owner = {}) const
    {
        return good(m_service.open("manager").worklist(at(moment), owner));
    }

private:
    Service m_service;
};

}
