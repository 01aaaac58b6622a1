#include "vault/vault_impl.h"

namespace holdfast {

std::vector<Member> Vault::members() const
{
    std::vector<Member> members;
    for (const auto& person : m_impl->state.people)
        members.push_back(m_impl->member(person));
    return members;
}

VaultResult<void> Vault::add_member(const PersonId& person, std::string_view sign_in_name,
                                    Roles roles, const Secret& passphrase, Instant now)
{
    if (auto permitted = m_impl->check_manager(); !permitted)
        return permitted;
    if (!is_sign_in_name(sign_in_name))
        return tl::unexpected(VaultError{VaultErrorKind::bad_name});
    if (m_impl->state.find(person) || m_impl->state.find_current(sign_in_name))
        return tl::unexpected(
            VaultError{VaultErrorKind::name_taken, {}, std::string(sign_in_name)});
    if (roles.empty())
        return tl::unexpected(VaultError{VaultErrorKind::not_permitted, {}, {}, "no_role"});
    const Identity identity = Identity::random(person);
    auto locked = lock_identity(identity, m_impl->charter.root, passphrase, m_impl->charter.cost);
    if (!locked)
        return tl::unexpected(locked.error());
    Keyring fresh = m_impl->keyring;
    KeyringState state = m_impl->state;
    if (auto said = m_impl->say(fresh, state, PersonSet{record_of(identity, sign_in_name, roles)},
                                now);
        !said)
        return said;
    locked->given = !is_sample();    // where everybody is invented and shares one
    set_locked(fresh, *std::move(locked));
    return m_impl->adopt(std::move(fresh), std::move(state), now);
}

VaultResult<void> Vault::set_roles(const PersonId& person, Roles roles, Instant now)
{
    if (auto permitted = m_impl->check_manager(); !permitted)
        return permitted;
    const auto found = m_impl->current(person);
    if (!found)
        return tl::unexpected(found.error());
    if (roles.empty())
        return tl::unexpected(VaultError{VaultErrorKind::not_permitted, {}, {}, "no_role"});
    PersonRecord record = (*found)->record;
    const bool steps_down = record.roles.contains(Role::service_manager)
                            && !roles.contains(Role::service_manager);
    if (steps_down && m_impl->state.managers() == 1)
        return tl::unexpected(VaultError{VaultErrorKind::last_manager, {}, record.sign_in_name});
    record.roles = roles;
    Keyring fresh = m_impl->keyring;
    KeyringState state = m_impl->state;
    if (auto said = m_impl->say(fresh, state, PersonSet{record}, now); !said)
        return said;
    return m_impl->adopt(std::move(fresh), std::move(state), now);
}

VaultResult<void> Vault::reset_passphrase(const PersonId& person, const Secret& new_passphrase,
                                          Instant now)
{
    if (auto permitted = m_impl->check_manager(); !permitted)
        return permitted;
    const auto found = m_impl->current(person);
    if (!found)
        return tl::unexpected(found.error());
    if (person == m_impl->me.person)
        return tl::unexpected(VaultError{VaultErrorKind::not_permitted, {}, {}, "change_your_own"});
    const PersonRecord& record = (*found)->record;
    const Identity identity = Identity::random(person);
    auto locked = lock_identity(identity, m_impl->charter.root, new_passphrase,
                                m_impl->charter.cost);
    if (!locked)
        return tl::unexpected(locked.error());
    Keyring fresh = m_impl->keyring;
    KeyringState state = m_impl->state;
    const PersonSet said{record_of(identity, record.sign_in_name, record.roles)};
    if (auto done = m_impl->say(fresh, state, said, now); !done)
        return done;
    locked->given = true;
    set_locked_afresh(fresh, *std::move(locked));
    return m_impl->adopt(std::move(fresh), std::move(state), now);
}

VaultResult<void> Vault::remove_member(const PersonId& person, Instant now)
{
    if (auto permitted = m_impl->check_manager(); !permitted)
        return permitted;
    const auto found = m_impl->current(person);
    if (!found)
        return tl::unexpected(found.error());
    const PersonRecord& record = (*found)->record;
    if (record.roles.contains(Role::service_manager) && m_impl->state.managers() == 1)
        return tl::unexpected(VaultError{VaultErrorKind::last_manager, {}, record.sign_in_name});
    if (person == m_impl->me.person)
        return tl::unexpected(VaultError{VaultErrorKind::not_permitted, {}, {}, "yourself"});
    Keyring fresh = m_impl->keyring;
    KeyringState state = m_impl->state;
    if (auto said = m_impl->say(fresh, state, PersonRemoved{person}, now); !said)
        return said;
    return m_impl->adopt(std::move(fresh), std::move(state), now);
}

VaultResult<void> Vault::change_passphrase(const Secret& current, const Secret& replacement)
{
    if (auto ready = m_impl->check_ready(); !ready)
        return ready;
    const auto* person = m_impl->state.find_current(m_impl->me.person);
    const auto* locked = find_locked(m_impl->keyring, m_impl->me.person);
    if (!person || !locked)
        return tl::unexpected(VaultError{VaultErrorKind::no_such_person});
    const PublicKey& root = m_impl->charter.root;
    if (const auto proven = unlock_identity(*locked, person->record, root, current); !proven)
        return tl::unexpected(proven.error());
    auto relocked = lock_identity(m_impl->me, root, replacement, m_impl->charter.cost);
    if (!relocked)
        return tl::unexpected(relocked.error());
    Keyring fresh = m_impl->keyring;
    set_locked(fresh, *std::move(relocked));
    if (auto written = write_keyring(m_impl->folder, fresh); !written)
        return written;
    m_impl->keyring = std::move(fresh);
    return {};
}

}
