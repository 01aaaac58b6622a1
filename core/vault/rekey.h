#pragma once
#include "vault/compartment_keys.h"

namespace holdfast {

// Re-keying, safe against a crash at any step. The new file is made beside the old one and flushed;
// then the keyring that holds the new key is put in place, which is the moment at which it happens;
// then the file is renamed over the old one. A file is told by its first 16 bytes, the salt, which
// the keyring states: so whoever opens the vault next, with whatever keys, finishes the renaming or
// throws an unfinished file away.

/// Copies a compartment under its new key into the file that waits, with the pair that is posted to
/// from now on. The compartment's own file must not be open.
/// Writes what a file holds into a new file under a key that may be the same, with `then` in the
/// same transaction ("fresh" is the new file); on return it is on the disk.
VaultResult<void> export_file(const std::filesystem::path& file, const Secret& raw_key,
                              const std::filesystem::path& target, const Secret& target_raw_key,
                              const std::function<void(SQLite::Database&)>& then);

VaultResult<void> export_under(const std::filesystem::path& folder, const Secret& old_raw_key,
                               const FreshKey& fresh);

/// Brings every file to what the keyring says, and checks that it is the one that it speaks of
/// (`damaged`).
VaultResult<void> settle_files(const std::filesystem::path& folder, const KeyringState& state);

}
