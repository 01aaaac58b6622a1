#pragma once
#include "vault/vault.h"
#include "vault/vault_store.h"

namespace holdfast {

/// Who writes, on which device, with what key.
struct Author {
    PersonId person;
    DeviceId device;
    const SigningPair& signing;
};

/// Writes one act inside a transaction: for each compartment a signed commit, in its own chain;
/// where the author does not hold the compartment, into its letterbox. Throws `SQLite::Exception`.
ActStamp append_act(VaultStore& store, const VaultId& vault, const KeyringState& people,
                    const Author& author, const ActId& act, std::span<const NewEntry> entries,
                    Instant committed);

}
