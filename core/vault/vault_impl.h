#pragma once
#include "vault/charter.h"
#include "vault/compartment_keys.h"
#include "vault/device.h"
#include "vault/folder_lock.h"
#include "vault/merge.h"
#include "vault/vault.h"

namespace holdfast {

struct KeyringUnion;

/// What an open vault is made of.
struct Vault::Impl {
    std::filesystem::path folder;
    std::filesystem::path device_folder;
    Charter charter;
    FolderLock lock;
    Keyring keyring;
    KeyringState state;
    Identity me;
    DeviceId device;
    HeldKeys keys;
    std::unique_ptr<VaultStore>
        store{};    ///< absent only after a failure to reopen; then everything fails
    bool in_transaction = false;
    /// A commit stands of which the disk may not have all: nothing more is begun until it is opened again.
    bool in_doubt = false;
    std::unique_ptr<DeviceMemory> memory{};
    bool being_made = false;    ///< a copy for reading is written to while it is made

    /// Opens the compartments held, proves the keyring against the newest that they know of, and
    /// remembers it there.
    VaultResult<void> open_store();

    /// Finds out which device this machine is of the vault as it lies here.
    VaultResult<void> settle_device(const std::filesystem::path& device_folder, Instant now);
    /// Ends a transaction for good, with the machine told first.
    VaultResult<void> commit_store();
    std::vector<Behind> behind(VaultStore& open) const;
    /// Throws `std::ios_base::failure`, `SQLite::Exception`, and what says that it was stopped.
    void write_bundle(std::ostream& out, const BundleSince& since, Instant now, BundleMade& made,
                      const CarryProgress& progress);
    /// Goes on with what two keyrings amount to. `signed_out` if that ends the person's own session.
    VaultResult<void> take_people(KeyringUnion people, Instant now);

    /// Makes a changed keyring the vault's: keys what is due under new keys, deals keys to those
    /// who lack them, writes it, and reopens what that changed. On an error all is as before, or as
    /// whatever reached the disk.
    VaultResult<void> adopt(Keyring fresh, KeyringState fresh_state, Instant now);
    /// What a holder who signs in does for others: re-keys what is due, seals what is awaited.
    VaultResult<void> do_what_awaits(Instant now);

    /// Reads from what is open; also within a transaction, which then sees what it wrote.
    template <typename Work>
    auto reading(Work work) const -> VaultResult<decltype(work(*store))>
    {
        if (!store)
            return tl::unexpected(VaultError{VaultErrorKind::input_output, folder, {}, "not_open"});
        return guarded(
            folder,
            [&] {
                store->catch_up();
                return work(*store);
            },
            &store->database());
    }

    /// A change of rows that are no part of the ledger, in a transaction of its own
    /// (vault_kept.cpp).
    template <typename Work>
    VaultResult<void> changing(Work work);

    /// Whether something new may be begun.
    VaultResult<void> check_ready() const;
    VaultResult<void> check_manager() const;
    VaultResult<const KeyringState::Person*> current(const PersonId& person) const;
    VaultResult<void> say(Keyring& fresh, KeyringState& fresh_state, Saying saying,
                          Instant now) const;
    Member member(const KeyringState::Person& person) const;

private:
    VaultResult<void> after_failed_commit(const Heads& own, const VaultError& why);
    VaultResult<void> rekey_due(Keyring& fresh, KeyringState& fresh_state, HeldKeys& fresh_keys,
                                Instant now);
    VaultResult<void> go_back_to_disk();
};

/// An error's file as a full path, where it was named within the vault.
VaultError in_folder(VaultError error, const std::filesystem::path& folder);

VaultResult<void> write_keyring(const std::filesystem::path& folder, const Keyring& keyring);
VaultResult<Keyring> read_keyring(const std::filesystem::path& folder, const Charter& charter);
VaultResult<Charter> read_charter(const VaultPlace& place);
/// Whether a vault can be made there: nothing is in the way, and no network.
VaultResult<void> check_free(const VaultPlace& place);
VaultResult<FolderLock> lock_vault(const std::filesystem::path& folder);

}
