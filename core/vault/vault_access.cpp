#include <algorithm>
#include <map>

#include "vault/recovery_code.h"
#include "vault/vault_impl.h"

// Computers that were lost, recovery codes that were seen by too many, and what was changed.

namespace holdfast {
namespace {

/// Who wrote from which device, by the commits of the compartments that are open.
std::map<DeviceId, KnownDevice> devices_that_wrote(VaultStore& store)
{
    std::map<DeviceId, KnownDevice> devices;
    for (CompartmentStore* compartment : store.among(every_compartment)) {
        SQLite::Statement query(store.database(),
                                in_schema("SELECT device, author, min(committed), max(committed)"
                                          " FROM %s.commits GROUP BY device, author",
                                          compartment->schema()));
        while (query.executeStep()) {
            const DeviceId id(compartment->terms().id_at(query.getColumn(0).getInt64()));
            const PersonId author(compartment->terms().id_at(query.getColumn(1).getInt64()));
            const Instant first(std::chrono::seconds(query.getColumn(2).getInt64()));
            const Instant newest(std::chrono::seconds(query.getColumn(3).getInt64()));
            KnownDevice& device = devices.try_emplace(id, KnownDevice{.id = id}).first->second;
            device.first = std::min(device.first.value_or(first), first);
            device.newest = std::max(device.newest.value_or(newest), newest);
            device.people.push_back(author);
        }
    }
    for (auto& [id, device] : devices) {
        std::sort(device.people.begin(), device.people.end());
        device.people.erase(std::unique(device.people.begin(), device.people.end()),
                            device.people.end());
    }
    return devices;
}

/// Devices of which nothing can be read but that they posted.
void add_posting(VaultStore& store, std::map<DeviceId, KnownDevice>& devices)
{
    SQLite::Statement query(store.database(), "SELECT DISTINCT device FROM main.posted_heads");
    while (query.executeStep()) {
        const DeviceId id(column_array<16>(query, 0));
        devices.try_emplace(id, KnownDevice{.id = id});
    }
}

std::vector<Secret> parts_on_paper(const Secret& code, RecoveryForm form)
{
    std::vector<Secret> parts;
    auto halves = form == RecoveryForm::two_halves ? halves_of(code) : std::nullopt;
    if (halves) {
        parts.push_back(std::move(halves->first));
        parts.push_back(std::move(halves->second));
    } else {
        parts.push_back(code.clone());
    }
    return parts;
}

}

VaultResult<std::vector<KnownDevice>> Vault::devices() const
{
    auto known = m_impl->reading([](VaultStore& store) {
        auto devices = devices_that_wrote(store);
        add_posting(store, devices);
        return devices;
    });
    if (!known)
        return tl::unexpected(known.error());
    known->try_emplace(m_impl->device, KnownDevice{.id = m_impl->device})
        .first->second.is_this_one = true;
    for (const auto& [id, at] : m_impl->state.removed_devices)
        known->try_emplace(id, KnownDevice{.id = id}).first->second.removed = at;
    std::vector<KnownDevice> devices;
    for (auto& [id, device] : *known)
        devices.push_back(std::move(device));
    return devices;
}

VaultResult<void> Vault::remove_device(const DeviceId& device, Instant now)
{
    if (auto permitted = m_impl->check_manager(); !permitted)
        return permitted;
    const auto& own = m_impl->memory->devices();
    if (device == m_impl->device || std::find(own.begin(), own.end(), device) != own.end())
        return tl::unexpected(VaultError{VaultErrorKind::not_permitted, {}, {}, "this_device"});
    const auto known = devices();
    if (!known)
        return tl::unexpected(known.error());
    const auto place = std::find_if(known->begin(), known->end(),
                                    [&](const KnownDevice& each) { return each.id == device; });
    if (place == known->end())
        return tl::unexpected(VaultError{VaultErrorKind::no_such_device});
    if (place->removed)
        return {};
    CompartmentSet opened{Compartment::case_record};    // which everybody opens
    for (const PersonId& person : place->people)
        if (const auto* user = m_impl->state.find(person))
            opened = opened | compartments_of(user->record.roles);
    if (place->people.empty())
        opened = every_compartment;
    Keyring fresh = m_impl->keyring;
    KeyringState state = m_impl->state;
    if (auto said = m_impl->say(fresh, state, DeviceBarred{device, opened}, now); !said)
        return said;
    return m_impl->adopt(std::move(fresh), std::move(state), now);
}

VaultResult<void> Vault::renew_recovery(RecoveryForm form, const ShowRecovery& show, Instant now)
{
    if (auto permitted = m_impl->check_manager(); !permitted)
        return permitted;
    if (!held().contains_all(every_compartment))
        return tl::unexpected(
            VaultError{VaultErrorKind::not_permitted, {}, {}, "must_hold_everything"});
    const Secret code = new_recovery_code();
    const auto recovery = recovery_keys(code);
    Keyring fresh = m_impl->keyring;
    KeyringState state = m_impl->state;
    const RecoverySet said{recovery->sealing.public_key, recovery->signing.public_key,
                           form == RecoveryForm::two_halves};
    if (auto done = m_impl->say(fresh, state, said, now); !done)
        return done;
    fresh.sealed_root.clear();
    // A code in force that nobody has on paper would be worse than one on paper that is not in
    // force.
    if (!show(parts_on_paper(code, form)))
        return tl::unexpected(VaultError{VaultErrorKind::input_output, {}, {}, "not_shown"});
    return m_impl->adopt(std::move(fresh), std::move(state), now);
}

std::vector<AccessChange> Vault::access_changes() const
{
    return holdfast::access_changes(m_impl->keyring);
}

}
