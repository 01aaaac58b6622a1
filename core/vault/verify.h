#pragma once
#include "vault/keyring.h"
#include "vault/vault_store.h"
#include "vault/verification.h"

namespace holdfast {

/// Proves what is open against what was signed. Throws `SQLite::Exception` only for what is not the
/// files' own fault.
Verification verify_store(VaultStore& store, const VaultId& vault, const KeyringState& people);

}
