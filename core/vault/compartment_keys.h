#pragma once
#include "vault/identity.h"
#include "vault/vault_store.h"

namespace holdfast {

/// The 32-byte keys of compartments that somebody holds. The salt that goes with each stands in the
/// keyring.
using HeldKeys = std::map<Compartment, Secret>;

/// A compartment's key about to come into force.
struct FreshKey {
    Secret key;
    SealingPair post;
    CompartmentRecord record;
    static FreshKey next(Compartment compartment, std::uint32_t generation);
};

/// What is sealed to this person (absent: to the recovery code) and is theirs by role, proven to be
/// the compartment's key.
VaultResult<HeldKeys> unsealed_keys(const Keyring& keyring, const KeyringState& state,
                                    const std::optional<PersonId>& person, const SealingPair& pair);

/// Seals each key held to everybody who should have it and has not; drops what is sealed to those
/// who should not, and the locked halves of those who have gone.
void deal_keys(Keyring& keyring, const KeyringState& state, const HeldKeys& keys);

/// The first compartment that no person could open.
std::optional<Compartment> orphaned(const Keyring& keyring, const KeyringState& state);

RawKeys raw_forms(const HeldKeys& keys, const KeyringState& state);

/// Makes a compartment's file, with its tables and the secret half that things posted to it are
/// opened with.
VaultResult<void> make_compartment(const std::filesystem::path& folder, const FreshKey& fresh);

}
