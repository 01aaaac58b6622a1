#include "vault/access_history.h"

#include <map>

#include "vault/keyring.h"

namespace holdfast {
namespace {

using Kind = AccessChange::Kind;

/// Walks the statements, remembering what each says anew.
class History {
public:
    void take(const Statement& statement)
    {
        m_step = {.at = statement.at, .by = statement.signer};
        std::visit([&](const auto& said) { tell(said); }, statement.saying);
    }
    std::vector<AccessChange> take_all() { return std::move(m_changes); }

private:
    void add(Kind kind)
    {
        m_changes.push_back(m_step);
        m_changes.back().kind = kind;
    }

    void tell(const PersonSet& said)
    {
        const auto before = m_people.find(said.person.id);
        const bool is_new = before == m_people.end();
        m_step.person = said.person.id;
        m_step.sign_in_name = said.person.sign_in_name;
        m_step.roles = said.person.roles;
        if (!is_new && before->second.signing != said.person.signing)
            add(m_step.by ? Kind::reset : Kind::recovered);
        if (is_new || before->second.roles != said.person.roles)
            add(Kind::granted);
        m_people.insert_or_assign(said.person.id, said.person);
    }
    void tell(const PersonRemoved& said)
    {
        m_step.person = said.person;
        if (const auto known = m_people.find(said.person); known != m_people.end()) {
            m_step.sign_in_name = known->second.sign_in_name;
            m_step.roles = known->second.roles;
        }
        add(Kind::removed);
    }
    void tell(const CompartmentKeyed&) {}
    void tell(const RecoverySet& said)
    {
        m_step.in_halves = said.in_halves;
        if (m_has_recovery)
            add(Kind::recovery_renewed);
        m_has_recovery = true;
    }
    void tell(const DeviceBarred& said)
    {
        m_step.device = said.device;
        add(Kind::device_removed);
    }

    AccessChange m_step{};
    std::vector<AccessChange> m_changes;
    std::map<PersonId, PersonRecord> m_people;
    bool m_has_recovery = false;
};

}

std::vector<AccessChange> access_changes(const Keyring& keyring)
{
    History history;
    for (const Statement& statement : keyring.statements)
        history.take(statement);
    return history.take_all();
}

}
