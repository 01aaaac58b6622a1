#pragma once
#include "vault/keyring.h"

namespace holdfast {

/// What two keyrings of one vault amount to together.
struct KeyringUnion {
    Keyring keyring{
        .vault = VaultId({}), .statements = {}, .sealed_root = {}, .locked = {}, .sealed = {}};
    KeyringState state;
    std::size_t learned = 0;    ///< statements that were not in ours
};

/// Ours with what theirs adds: every statement of both, each proven back to the root as its signer
/// knew the vault. Keys of files, and what is sealed under them, stay ours; the private halves of
/// people whose newest keys were made there come along, under their passphrase. What `from`, who hands
/// theirs over, can vouch for is the own halves and those that they made; others are `unproven`.
/// `untrusted` where theirs does not hold.
VaultResult<KeyringUnion> unite(const Keyring& ours, const KeyringState& our_state,
                                const Keyring& theirs, const PersonId& from, const PublicKey& root);

}
