#include "vault/erasure.h"
#include "vault/files.h"
#include "vault/migration.h"
#include "vault/moved.h"
#include "vault/recovery_code.h"
#include "vault/rekey.h"
#include "vault/vault_impl.h"

// How a vault comes to be, is opened, and is opened again when a manager's passphrase is lost.

namespace holdfast {
namespace {

namespace fs = std::filesystem;

VaultResult<void> check_new(const VaultPlace& place, const FirstPerson& person,
                            const Secret& passphrase, VaultPurpose purpose,
                            const std::optional<KdfCost>& cost)
{
    if (!is_sign_in_name(person.sign_in_name))
        return tl::unexpected(VaultError{VaultErrorKind::bad_name});
    if (passphrase.empty())
        return tl::unexpected(VaultError{VaultErrorKind::bad_passphrase});
    const bool holds_all = compartments_of(person.roles).contains_all(every_compartment);
    if (!holds_all || !person.roles.contains(Role::service_manager))
        return tl::unexpected(
            VaultError{VaultErrorKind::not_permitted, {}, {}, "first_person_must_hold_everything"});
    if (purpose != VaultPurpose::sample && cost && !cost->is_strong())
        return tl::unexpected(VaultError{VaultErrorKind::weak_derivation});
    return check_free(place);
}

/// The keyring's first statements, all by the root, with every compartment's first key.
struct Founding {
    Keyring keyring;
    KeyringState state;
    std::vector<FreshKey> fresh;
};

VaultResult<Founding> found(const VaultId& vault, const FirstPerson& person,
                            const Secret& passphrase, KdfCost cost, const SealingPair& recovery,
                            const SigningPair& root, Instant now)
{
    Founding founding{
        {.vault = vault, .statements = {}, .sealed_root = {}, .locked = {}, .sealed = {}}, {}, {}};
    const auto declared = [&](Saying saying) {
        return declare(founding.keyring, founding.state, now, std::move(saying), std::nullopt, root,
                       root.public_key);
    };
    const Identity identity = Identity::random(person.id);
    auto locked = lock_identity(identity, root.public_key, passphrase, cost);
    if (!locked)
        return tl::unexpected(locked.error());
    if (auto said = declared(RecoverySet{recovery.public_key}); !said)
        return tl::unexpected(said.error());
    if (auto said = declared(PersonSet{record_of(identity, person.sign_in_name, person.roles)});
        !said)
        return tl::unexpected(said.error());
    HeldKeys keys;
    for (const Compartment compartment : all_compartments) {
        founding.fresh.push_back(FreshKey::next(compartment, 1));
        keys.emplace(compartment, founding.fresh.back().key.clone());
        if (auto said = declared(CompartmentKeyed{founding.fresh.back().record}); !said)
            return tl::unexpected(said.error());
    }
    founding.keyring.sealed_root = seal_to(recovery.public_key, root.secret.bytes());
    set_locked(founding.keyring, *std::move(locked));
    deal_keys(founding.keyring, founding.state, keys);
    return founding;
}

VaultResult<void> write_founding(const fs::path& folder, const Charter& charter,
                                 const Founding& founding)
{
    if (auto made = make_private_folder(folder); !made)
        return made;
    for (const FreshKey& fresh : founding.fresh)
        if (auto made = make_compartment(folder, fresh); !made)
            return made;
    if (auto written = write_keyring(folder, founding.keyring); !written)
        return written;
    return replace_file(folder / "vault.json", charter_text(charter));
}

/// What the keyring says, proven, with every file brought to it.
struct Settled {
    Charter charter;
    FolderLock lock;
    Keyring keyring;
    KeyringState state;
};

VaultResult<Settled> settle_vault(const VaultPlace& place)
{
    auto charter = read_charter(place);
    if (!charter)
        return tl::unexpected(in_folder(charter.error(), place.folder));
    auto lock = lock_vault(place.folder);
    if (!lock)
        return tl::unexpected(lock.error());
    auto keyring = read_keyring(place.folder, *charter);
    if (!keyring)
        return tl::unexpected(in_folder(keyring.error(), place.folder));
    auto state = replay(*keyring, charter->root);
    if (!state)
        return tl::unexpected(in_folder(state.error(), place.folder));
    if (auto unmoved = check_not_moved_unfinished(place.folder); !unmoved)
        return tl::unexpected(unmoved.error());
    if (auto settled = settle_files(place.folder, *state); !settled)
        return tl::unexpected(settled.error());
    return Settled{*std::move(charter), *std::move(lock), *std::move(keyring), *std::move(state)};
}

VaultResult<Identity> sign_in(const Settled& vault, std::string_view sign_in_name,
                              const Secret& passphrase)
{
    const auto* person = vault.state.find_current(sign_in_name);
    const auto* locked = person ? find_locked(vault.keyring, person->record.id) : nullptr;
    if (!locked) {
        pretend_to_unlock(passphrase, vault.charter.cost);
        return tl::unexpected(
            VaultError{VaultErrorKind::no_such_person, {}, std::string(sign_in_name)});
    }
    if (vault.charter.purpose != VaultPurpose::sample && !locked->cost.is_strong())
        return tl::unexpected(VaultError{VaultErrorKind::weak_derivation, "keyring.json"});
    return unlock_identity(*locked, person->record, vault.charter.root, passphrase);
}

/// What opened is what its owner locked. Where that cannot be written it is proven again next time.
void keep_as_proven(Vault::Impl& vault)
{
    const LockedKeys* locked = find_locked(vault.keyring, vault.me.person);
    if (!locked || !locked->unproven)
        return;
    LockedKeys proven = *locked;
    proven.unproven = false;
    Keyring fresh = vault.keyring;
    set_locked(fresh, std::move(proven));
    if (write_keyring(vault.folder, fresh))
        vault.keyring = std::move(fresh);
}

/// Notes on this computer that somebody could not sign in. Where even that cannot be written the reason is still told.
void keep_failure(const Settled& vault, const VaultPlace& place, const VaultError& error,
                  Instant now)
{
    if (error.kind != VaultErrorKind::wrong_passphrase
        && error.kind != VaultErrorKind::no_such_person
        && error.kind != VaultErrorKind::wrong_recovery_code)
        return;
    const auto* person = vault.state.find_current(error.who);
    (void)keep_failed_sign_in(place.device_folder, vault.charter.vault,
                              {now, person ? std::optional(person->record.id) : std::nullopt});
}

/// What signs for whoever has the recovery code: the root key, sealed to the first code, or the
/// later code's own.
VaultResult<SigningPair> recovery_signing(const Settled& vault, const Secret& typed,
                                          const std::optional<RecoveryKeys>& recovery)
{
    const auto wrong = [](const char* why) {
        return tl::unexpected(VaultError{VaultErrorKind::wrong_recovery_code, {}, {}, why});
    };
    if (!recovery)
        return wrong(recovery_part(typed) ? "half" : "mistyped");
    if (recovery->sealing.public_key != vault.state.recovery)
        return wrong("another");
    if (vault.state.recovery_signing)
        return SigningPair{recovery->signing.public_key, recovery->signing.secret.clone()};
    auto root_secret = recovery->sealing.open(vault.keyring.sealed_root);
    if (!root_secret)
        return wrong("another");
    return SigningPair{vault.charter.root, *std::move(root_secret)};
}

}

VaultResult<Vault::Created> Vault::create(const VaultPlace& place, const FirstPerson& person,
                                          const Secret& passphrase, Instant now,
                                          VaultPurpose purpose, std::optional<KdfCost> cost,
                                          std::optional<LocalDate> for_reading_until)
{
    if (auto checked = check_new(place, person, passphrase, purpose, cost); !checked)
        return tl::unexpected(checked.error());
    IdSource ids;
    Charter charter{.vault = ids.next<VaultId>(now),
                    .purpose = purpose,
                    .cost = cost ? *cost : KdfCost::calibrated(),
                    .for_reading_until = for_reading_until};
    const SigningPair root = SigningPair::random();
    sign_charter(charter, root);
    Secret code = new_recovery_code();
    const auto founding = found(charter.vault, person, passphrase, charter.cost,
                                recovery_keys(code)->sealing, root, now);
    if (!founding)
        return tl::unexpected(founding.error());

    fs::path making = place.folder;
    making += ".making-" + charter.vault.text();
    auto done = write_founding(making, charter, *founding);
    if (done)
        done = rename_file(making, place.folder);
    if (!done) {
        std::error_code ignored;
        fs::remove_all(making, ignored);
        return tl::unexpected(done.error());
    }
    auto vault = open(place, person.sign_in_name, passphrase, now);
    if (!vault)
        return tl::unexpected(vault.error());
    vault->m_impl->being_made = true;
    return Created{*std::move(vault), std::move(code)};
}

VaultResult<Vault> Vault::open(const VaultPlace& place, std::string_view sign_in_name,
                               const Secret& passphrase, Instant now)
{
    auto settled = settle_vault(place);
    if (!settled)
        return tl::unexpected(settled.error());
    auto identity = sign_in(*settled, sign_in_name, passphrase);
    if (!identity) {
        keep_failure(*settled, place, identity.error(), now);
        return tl::unexpected(in_folder(identity.error(), place.folder));
    }
    auto keys = unsealed_keys(settled->keyring, settled->state, identity->person,
                              identity->sealing);
    if (!keys)
        return tl::unexpected(in_folder(keys.error(), place.folder));
    if (auto signed_lock = settled->lock.sign(identity->person); !signed_lock)
        return tl::unexpected(signed_lock.error());

    IdSource ids;
    auto impl = std::make_unique<Impl>(Impl{.folder = place.folder,
                                            .device_folder = place.device_folder,
                                            .charter = settled->charter,
                                            .lock = std::move(settled->lock),
                                            .keyring = std::move(settled->keyring),
                                            .state = std::move(settled->state),
                                            .me = *std::move(identity),
                                            .device = ids.next<DeviceId>(now),
                                            .keys = *std::move(keys)});
    if (auto migrated = migrate_held(place.folder, raw_forms(impl->keys, impl->state)); !migrated)
        return tl::unexpected(migrated.error());
    if (auto opened = impl->open_store(); !opened)
        return tl::unexpected(opened.error());
    if (auto device = impl->settle_device(place.device_folder, now); !device)
        return tl::unexpected(device.error());
    keep_as_proven(*impl);
    if (auto done = impl->do_what_awaits(now); !done)
        return tl::unexpected(done.error());
    Vault vault(std::move(impl));
    if (auto finished = finish_erasures(vault); !finished)
        return tl::unexpected(finished.error());
    return vault;
}

VaultResult<void> Vault::recover(const VaultPlace& place, const Secret& recovery_code,
                                 std::string_view sign_in_name, const Secret& new_passphrase,
                                 Instant now)
{
    auto vault = settle_vault(place);
    if (!vault)
        return tl::unexpected(vault.error());
    const auto recovery = recovery_keys(recovery_code);
    const auto signing = recovery_signing(*vault, recovery_code, recovery);
    if (!signing) {
        keep_failure(*vault, place, signing.error(), now);
        return tl::unexpected(signing.error());
    }
    const auto* person = vault->state.find_current(sign_in_name);
    if (!person)
        return tl::unexpected(
            VaultError{VaultErrorKind::no_such_person, {}, std::string(sign_in_name)});
    if (!person->record.roles.contains(Role::service_manager))
        return tl::unexpected(
            VaultError{VaultErrorKind::not_permitted, {}, person->record.sign_in_name});

    const PublicKey& root = vault->charter.root;
    const Identity identity = Identity::random(person->record.id);
    auto locked = lock_identity(identity, root, new_passphrase, vault->charter.cost);
    if (!locked)
        return tl::unexpected(locked.error());
    const auto keys = unsealed_keys(vault->keyring, vault->state, std::nullopt, recovery->sealing);
    if (!keys)
        return tl::unexpected(in_folder(keys.error(), place.folder));
    Keyring fresh = vault->keyring;
    KeyringState state = vault->state;
    const PersonSet said{record_of(identity, person->record.sign_in_name, person->record.roles)};
    if (auto declared = declare(fresh, state, now, said, std::nullopt, *signing, root); !declared)
        return declared;
    set_locked_afresh(fresh, *std::move(locked));
    deal_keys(fresh, state, *keys);
    return write_keyring(place.folder, fresh);
}

}
