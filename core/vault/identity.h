#pragma once
#include "vault/keyring.h"

namespace holdfast {

/// A signed-in person's own key pairs.
struct Identity {
    PersonId person;
    SealingPair sealing;
    SigningPair signing;
    static Identity random(const PersonId& person);
};

/// The private halves under a passphrase, together with the root key, so that a vault with another
/// root cannot pass for the one that they were locked in.
VaultResult<LockedKeys> lock_identity(const Identity& identity, const PublicKey& root,
                                      const Secret& passphrase, KdfCost cost);

/// `wrong_passphrase`, or `untrusted` when what comes out is not what the keyring says of the
/// person or of the root.
VaultResult<Identity> unlock_identity(const LockedKeys& locked, const PersonRecord& record,
                                      const PublicKey& root, const Secret& passphrase);

/// Takes as long as a wrong passphrase would.
void pretend_to_unlock(const Secret& passphrase, KdfCost cost);

/// Puts a person's locked halves in place of what they had.
void set_locked(Keyring& keyring, LockedKeys locked);
/// The same with new key pairs: what was sealed to the old ones is of no use any more.
void set_locked_afresh(Keyring& keyring, LockedKeys locked);

PersonRecord record_of(const Identity& identity, std::string_view sign_in_name, Roles roles);

}
