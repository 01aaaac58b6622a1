#pragma once
#include "vault/keyring.h"

namespace holdfast {

// What a statement may say and what it does, one at a time. For `replay`, `declare` and `resolve`.

VaultError untrusted(std::string_view why);
bool is_manager(const KeyringState::Person* person);
/// Whether this person may say it, as they stand.
bool is_entitled(const KeyringState::Person& signer, const Saying& saying);
/// The key that must have signed, where the signer may say this at all.
VaultResult<PublicKey> entitled_key(const KeyringState& state, const Statement& statement,
                                    const PublicKey& root);
/// One step on, with the signature already proven or about to be made.
VaultResult<void> advance(KeyringState& state, const Statement& statement);
/// By what later statements know this one.
Hash statement_id(Bytes signed_bytes, const SignatureBytes& signature);

/// Where a statement stands among the others. A keyring is a chain until two laptops go on with it
/// apart; then it is a graph.
struct Step {
    std::vector<std::size_t> after;    ///< what it follows
    std::vector<bool> past;            ///< all that was said before it, as its signer knew it
    KeyringHead before;                ///< the same as one hash
    Hash id{};
};
VaultResult<std::vector<Step>> steps_of(const Keyring& keyring);
/// One or several newest statements as one head.
KeyringHead head_of(std::uint32_t length, std::vector<Hash> tips);

/// What a statement meant to its signer: the difference that it made then.
struct Effect {
    std::optional<PersonRecord> base;    ///< the person it speaks of, as they stood
    bool had_recovery = false;
    /// Whose word it takes away: a person's, or (empty) that of the recovery code before.
    std::optional<std::optional<PersonId>> revokes;
    CompartmentSet loses;    ///< of which somebody loses the key
};
Effect effect_of(const KeyringState& before, const Statement& statement);

}
