#include "workspace/people.h"

#include <algorithm>
#include <set>

#include "workspace/impl.h"
#include "workspace/own_facts.h"

namespace holdfast {
namespace {

using Change = AccessChange::Kind;

std::vector<Role> listed(Roles roles)
{
    std::vector<Role> all;
    for (std::size_t i = 0; i < codes_of<Role>.size(); ++i)
        if (const auto role = static_cast<Role>(i); roles.contains(role))
            all.push_back(role);
    return all;
}

/// What the ledger says of a change of the keyring.
Fact fact_about(const AccessChange& change)
{
    switch (change.kind) {
    case Change::granted: return AccessGranted{*change.person, listed(change.roles)};
    case Change::removed: return AccessRemoved{*change.person};
    case Change::reset: return PassphraseReset{*change.person};
    case Change::recovered: return RecoveryUsed{*change.person};
    case Change::recovery_renewed: return RecoveryRenewed{change.in_halves};
    case Change::device_removed: break;
    }
    return DeviceRemoved{*change.device};
}

bool tells_of_access(const Fact& fact)
{
    return std::holds_alternative<AccessGranted>(fact)
           || std::holds_alternative<AccessRemoved>(fact)
           || std::holds_alternative<PassphraseReset>(fact)
           || std::holds_alternative<RecoveryUsed>(fact)
           || std::holds_alternative<RecoveryRenewed>(fact)
           || std::holds_alternative<DeviceRemoved>(fact);
}

/// A fact and when it happened: by these a change is found again.
using Told = std::pair<Instant, std::vector<std::uint8_t>>;

Told told(const Fact& fact, Instant happened)
{
    std::vector<std::uint8_t> bytes = encode(fact);
    const std::string_view kind = kind_of(fact);
    bytes.insert(bytes.end(), kind.begin(), kind.end());
    return {happened, std::move(bytes)};
}

std::multiset<Told> told_in(const History& service)
{
    std::multiset<Told> all;
    for (const Entry& entry : service.entries())
        if (tells_of_access(entry.fact))
            all.insert(told(entry.fact, entry.happened));
    return all;
}

/// Changes of the keyring that the ledger does not tell of.
std::vector<AccessChange> untold(const std::vector<AccessChange>& changes, const History& service)
{
    std::multiset<Told> known = told_in(service);
    std::vector<AccessChange> missing;
    for (const AccessChange& change : changes) {
        const auto place = known.find(told(fact_about(change), change.at));
        if (place == known.end())
            missing.push_back(change);
        else
            known.erase(place);
    }
    return missing;
}

/// What the directory should say of somebody, where it says something else.
std::optional<WorkerDescribed> described_anew(const Directory& directory, const Member& member,
                                              Instant now)
{
    const auto* known = directory.worker(member.id);
    WorkerDescribed described{member.id, known ? known->name : member.sign_in_name,
                              listed(member.roles), std::nullopt};
    if (member.removed) {
        if (known && known->left)
            return std::nullopt;
        if (known)
            described.roles = known->roles;
        described.left = local_date(now);
        return described;
    }
    const auto sorted = [](std::vector<Role> roles) {
        std::sort(roles.begin(), roles.end());
        return roles;
    };
    if (known && !known->left && sorted(known->roles) == described.roles)
        return std::nullopt;
    return described;
}

/// Those whom these changes are about, but the founder, whom the program that makes a vault describes.
std::vector<PersonId> people_in(const std::vector<AccessChange>& changes)
{
    std::vector<PersonId> people;
    for (const AccessChange& change : changes)
        if (change.person && change.by
            && std::find(people.begin(), people.end(), *change.person) == people.end())
            people.push_back(*change.person);
    return people;
}

}

WorkspaceResult<std::size_t> write_access_facts(Workspace::Impl& impl, Instant now)
{
    const auto missing = untold(impl.vault.access_changes(), *impl.service);
    if (missing.empty())
        return 0;
    const PersonId self = impl.vault.self().id;
    OwnFacts facts(impl, now);
    for (const AccessChange& change : missing) {
        // The root and the recovery code sign for whoever they let in.
        const PersonId by = change.by.value_or(change.person.value_or(self));
        facts.add({.fact = fact_about(change), .happened = change.at, .stated_author = by});
    }
    const auto members = impl.vault.members();
    for (const PersonId& person : people_in(missing))
        for (const Member& member : members)
            if (member.id == person)
                if (auto described = described_anew(impl.directory, member, now))
                    facts.add({.fact = *std::move(described), .happened = now});
    if (auto written = facts.write(); !written)
        return tl::unexpected(written.error());
    return missing.size();
}

WorkspaceResult<PersonId> Workspace::add_member(std::string_view sign_in_name, Roles roles,
                                                const Secret& passphrase, Instant now,
                                                std::optional<PersonId> id)
{
    const PersonId person = id ? *id : m_impl->ids.next<PersonId>(now);
    if (auto added = m_impl->vault.add_member(person, sign_in_name, roles, passphrase, now); !added)
        return refused(added.error());
    if (auto written = write_access_facts(*m_impl, now); !written)
        return tl::unexpected(written.error());
    return person;
}

namespace {

/// The keyring has been changed, or refused to be: then the ledger is told.
WorkspaceResult<void> and_tell(Workspace::Impl& impl, const VaultResult<void>& changed, Instant now)
{
    if (!changed)
        return refused(changed.error());
    if (auto written = write_access_facts(impl, now); !written)
        return tl::unexpected(written.error());
    return {};
}

}

WorkspaceResult<void> Workspace::set_roles(const PersonId& person, Roles roles, Instant now)
{
    return and_tell(*m_impl, m_impl->vault.set_roles(person, roles, now), now);
}

WorkspaceResult<void> Workspace::remove_member(const PersonId& person, Instant now)
{
    // Removed already, but the ledger could not be told then: that is all that is left to do.
    const auto untold_changes = untold(m_impl->vault.access_changes(), *m_impl->service);
    if (std::any_of(untold_changes.begin(), untold_changes.end(), [&](const AccessChange& change) {
            return change.kind == Change::removed && change.person == person;
        }))
        return and_tell(*m_impl, {}, now);
    return and_tell(*m_impl, m_impl->vault.remove_member(person, now), now);
}

WorkspaceResult<void> Workspace::reset_passphrase(const PersonId& person, const Secret& replacement,
                                                  Instant now)
{
    return and_tell(*m_impl, m_impl->vault.reset_passphrase(person, replacement, now), now);
}

WorkspaceResult<void> Workspace::change_passphrase(const Secret& current, const Secret& replacement)
{
    if (auto changed = m_impl->vault.change_passphrase(current, replacement); !changed)
        return refused(changed.error());
    return {};
}

WorkspaceResult<std::vector<KnownDevice>> devices(const Workspace& workspace)
{
    auto known = workspace.impl().vault.devices();
    if (!known)
        return refused(known.error());
    // The one in hand first: whoever looks for a lost one must not take it for that.
    std::stable_partition(known->begin(), known->end(),
                          [](const KnownDevice& device) { return device.is_this_one; });
    return *std::move(known);
}

WorkspaceResult<void> remove_device(Workspace& workspace, const DeviceId& device, Instant now)
{
    Workspace::Impl& impl = workspace.impl();
    return and_tell(impl, impl.vault.remove_device(device, now), now);
}

WorkspaceResult<void> renew_recovery(Workspace& workspace, RecoveryForm form,
                                     const ShowRecovery& show, Instant now)
{
    Workspace::Impl& impl = workspace.impl();
    return and_tell(impl, impl.vault.renew_recovery(form, show, now), now);
}

}
