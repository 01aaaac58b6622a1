#include "vault/vault_impl.h"

#include <algorithm>

#include "vault/carrying.h"
#include "vault/files.h"
#include "vault/keyring_codec.h"
#include "vault/keyring_rules.h"
#include "vault/rekey.h"

namespace holdfast {

namespace fs = std::filesystem;

VaultError in_folder(VaultError error, const fs::path& folder)
{
    if (!error.file.empty())
        error.file = folder / error.file;
    return error;
}

VaultResult<void> write_keyring(const fs::path& folder, const Keyring& keyring)
{
    return replace_file(folder / keyring_file, keyring_text(keyring));
}

VaultResult<Keyring> read_keyring(const fs::path& folder, const Charter& charter)
{
    const fs::path file = folder / keyring_file;
    const auto text = read_small_file(file, most_keyring_bytes);
    if (!text && text.error().kind == VaultErrorKind::not_a_vault)
        return tl::unexpected(VaultError{VaultErrorKind::damaged, file, {}, "missing"});
    if (!text)
        return tl::unexpected(text.error());
    auto keyring = parse_keyring(*text);
    if (keyring && keyring->vault != charter.vault)
        return tl::unexpected(VaultError{VaultErrorKind::untrusted, file, {}, "another_vault"});
    return keyring;
}

VaultResult<void> check_free(const VaultPlace& place)
{
    std::error_code error;
    if (fs::exists(place.folder, error)
        && !(fs::is_directory(place.folder, error) && fs::is_empty(place.folder, error)))
        return tl::unexpected(VaultError{VaultErrorKind::already_there, place.folder});
    const fs::path parent = fs::absolute(place.folder, error).parent_path();
    if (place.is_network_folder ? place.is_network_folder(place.folder) : is_on_network(parent))
        return tl::unexpected(VaultError{VaultErrorKind::network_folder, place.folder});
    return {};
}

VaultResult<Charter> read_charter(const VaultPlace& place)
{
    const fs::path file = place.folder / "vault.json";
    const auto text = read_small_file(file, 1 << 16);
    if (!text)
        return tl::unexpected(text.error());
    const bool remote = place.is_network_folder ? place.is_network_folder(place.folder)
                                                : is_on_network(place.folder);
    if (remote)
        return tl::unexpected(VaultError{VaultErrorKind::network_folder, place.folder});
    return parse_charter(*text);
}

VaultResult<FolderLock> lock_vault(const fs::path& folder)
{
    auto lock = FolderLock::take(folder);
    if (lock || lock.error().kind != VaultErrorKind::in_use)
        return lock;
    // Who it is stands there as an id. The keyring's word for it is not proven here, and need not
    // be: it is only shown.
    VaultError error = lock.error();
    const auto holder = PersonId::parse(std::exchange(error.who, {}));
    const auto text = read_small_file(folder / keyring_file, most_keyring_bytes);
    const auto keyring = text ? parse_keyring(*text) : tl::unexpected(text.error());
    if (holder && keyring)
        for (const Statement& statement : keyring->statements)
            if (const auto* said = std::get_if<PersonSet>(&statement.saying);
                said && said->person.id == *holder)
                error.who = said->person.sign_in_name;
    return tl::unexpected(error);
}

VaultResult<void> Vault::Impl::open_store()
{
    auto opened = VaultStore::open(folder, raw_forms(keys, state));
    if (!opened)
        return tl::unexpected(opened.error());
    const auto known = guarded(folder, [&] { return (*opened)->known_keyring(); });
    if (!known)
        return tl::unexpected(known.error());
    if (const auto proven = replay(keyring, charter.root, *known); !proven)
        return tl::unexpected(in_folder(proven.error(), folder));
    if (const KeyringHead newest = head_of(state.length, state.tips); newest != *known) {
        auto remembered = guarded(folder, [&] { (*opened)->remember_keyring(newest); });
        if (!remembered)
            return remembered;
    }
    store = *std::move(opened);
    return {};
}

VaultResult<void> Vault::Impl::settle_device(const fs::path& memories, Instant now)
{
    auto chosen = DeviceMemory::choose(memories, charter.vault, *store, now);
    if (!chosen)
        return tl::unexpected(chosen.error());
    memory = *std::move(chosen);
    device = memory->device();
    // Also where it is another device now, since its folder was copied or restored: it is the same
    // machine.
    const bool removed = std::any_of(
        memory->devices().begin(), memory->devices().end(),
        [&](const DeviceId& each) { return state.removed_devices.contains(each); });
    if (removed || state.removed_devices.contains(device))
        return tl::unexpected(VaultError{VaultErrorKind::device_removed});
    return {};
}

VaultResult<void> Vault::Impl::commit_store()
{
    auto own = guarded(folder, [&] { return heads_of(*store, device); });
    if (!own)
        return tl::unexpected(own.error());
    if (auto told = memory->expect(*own); !told)
        return told;
    auto committed = guarded(
        folder, [&] { store->commit(); }, &store->database());
    if (!committed)
        return after_failed_commit(*own, committed.error());
    memory->settle();
    return {};
}

VaultResult<void> Vault::Impl::after_failed_commit(const Heads& own, const VaultError& why)
{
    store->rollback();
    const auto here = guarded(folder, [&] {
        store->catch_up();
        return heads_of(*store, device);
    });
    const bool is_undone = here
                           && !std::is_permutation(own.begin(), own.end(), here->begin(),
                                                   here->end());
    if (is_undone || !memory->is_expecting()) {
        memory->call_off();
        return tl::unexpected(why);
    }
    // The journal was gone and only the folder could not be flushed. Who was told that it failed would do it twice.
    if (here && sync_folder(folder)) {
        memory->settle();
        return {};
    }
    in_doubt = true;
    return tl::unexpected(why);
}

std::vector<Behind> Vault::Impl::behind(VaultStore& open) const
{
    auto all = holdfast::behind(open, memory->seen(), {});
    for (CompartmentStore* compartment : open.among(every_compartment))
        for (const auto& [name, value] : values_of(*compartment, heads_prefix))
            if (const auto heads = decode_heads(charter.vault, state, value)) {
                auto told = holdfast::behind(open, heads->heads, heads->device);
                all.insert(all.end(), told.begin(), told.end());
            }
    return all;
}

VaultResult<void> Vault::Impl::rekey_due(Keyring& fresh, KeyringState& fresh_state,
                                         HeldKeys& fresh_keys, Instant now)
{
    const auto* self = fresh_state.find_current(me.person);
    const CompartmentSet mine = self ? compartments_of(self->record.roles) : CompartmentSet();
    for (const Compartment compartment : all_compartments) {
        const auto held = keys.find(compartment);
        if (!fresh_state.due.contains(compartment) || !mine.contains(compartment)
            || held == keys.end())
            continue;
        const CompartmentRecord old = fresh_state.compartments.at(compartment);
        FreshKey next = FreshKey::next(compartment, fresh_state.generations.at(compartment) + 1);
        if (auto said = say(fresh, fresh_state, CompartmentKeyed{next.record}, now); !said)
            return said;
        store.reset();
        if (auto exported = export_under(folder, raw_key_form(held->second, old.salt), next);
            !exported)
            return exported;
        fresh_keys.insert_or_assign(compartment, std::move(next.key));
    }
    return {};
}

VaultResult<void> Vault::Impl::adopt(Keyring fresh, KeyringState fresh_state, Instant now)
{
    HeldKeys fresh_keys;
    for (const auto& [compartment, key] : keys)
        fresh_keys.emplace(compartment, key.clone());
    if (auto rekeyed = rekey_due(fresh, fresh_state, fresh_keys, now); !rekeyed) {
        (void)go_back_to_disk();
        return rekeyed;
    }
    deal_keys(fresh, fresh_state, fresh_keys);
    if (const auto lost = orphaned(fresh, fresh_state)) {
        (void)go_back_to_disk();
        return tl::unexpected(VaultError{VaultErrorKind::last_holder, folder / file_of(*lost)});
    }
    store.reset();
    const auto written = write_keyring(folder, fresh);
    const auto back = go_back_to_disk();
    return written ? back : written;
}

VaultResult<void> Vault::Impl::go_back_to_disk()
{
    store.reset();
    auto on_disk = read_keyring(folder, charter);
    if (!on_disk)
        return tl::unexpected(on_disk.error());
    auto proven = replay(*on_disk, charter.root);
    if (!proven)
        return tl::unexpected(in_folder(proven.error(), folder));
    if (auto settled = settle_files(folder, *proven); !settled)
        return settled;
    auto unsealed = unsealed_keys(*on_disk, *proven, me.person, me.sealing);
    if (!unsealed)
        return tl::unexpected(in_folder(unsealed.error(), folder));
    keyring = *std::move(on_disk);
    state = *std::move(proven);
    keys = *std::move(unsealed);
    return open_store();
}

VaultResult<void> Vault::Impl::do_what_awaits(Instant now)
{
    Keyring dealt = keyring;
    deal_keys(dealt, state, keys);
    bool mine_is_due = false;
    for (const auto& [compartment, key] : keys)
        mine_is_due = mine_is_due || state.due.contains(compartment);
    if (dealt == keyring && !mine_is_due)
        return {};
    return adopt(keyring, state, now);
}

VaultResult<void> Vault::Impl::check_ready() const
{
    if (!store || in_doubt)
        return tl::unexpected(VaultError{VaultErrorKind::input_output, folder, {}, "not_open"});
    if (in_transaction)
        return tl::unexpected(VaultError{VaultErrorKind::in_use, folder, {}, "transaction"});
    if (charter.for_reading_until && !being_made)
        return tl::unexpected(VaultError{VaultErrorKind::for_reading, folder});
    return {};
}

VaultResult<void> Vault::Impl::check_manager() const
{
    if (auto ready = check_ready(); !ready)
        return ready;
    const auto* self = state.find_current(me.person);
    if (!self || !self->record.roles.contains(Role::service_manager))
        return tl::unexpected(VaultError{VaultErrorKind::not_permitted});
    return {};
}

VaultResult<const KeyringState::Person*> Vault::Impl::current(const PersonId& person) const
{
    if (const auto* found = state.find_current(person))
        return found;
    return tl::unexpected(VaultError{VaultErrorKind::no_such_person});
}

VaultResult<void> Vault::Impl::say(Keyring& fresh, KeyringState& fresh_state, Saying saying,
                                   Instant now) const
{
    return declare(fresh, fresh_state, now, std::move(saying), me.person, me.signing, charter.root);
}

Member Vault::Impl::member(const KeyringState::Person& person) const
{
    Member member{person.record.id, person.record.sign_in_name, person.record.roles, {}, {},
                  person.removed};
    if (person.removed)
        return member;
    const auto* locked = find_locked(keyring, person.record.id);
    member.passphrase_given = locked && locked->given;
    for (const auto& [compartment, record] : state.compartments) {
        if (!compartments_of(person.record.roles).contains(compartment))
            continue;
        const bool dealt = find_sealed(keyring, person.record.id, record) != nullptr;
        (dealt ? member.holds : member.awaiting).insert(compartment);
    }
    return member;
}

}
