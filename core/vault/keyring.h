#pragma once
#include <map>
#include <variant>

#include "time/instant.h"
#include "vault/access.h"
#include "vault/crypto.h"
#include "vault/error.h"
#include "vault/kdf.h"

namespace holdfast {

// The keyring: who is who, and which keys are sealed to whom. Its first part is a chain of signed
// statements, from which who may do what is worked out anew at each opening; nothing in the second
// part (sealed keys, locked private halves) is trusted beyond that chain. A statement can be
// neither left out, reordered nor slipped in: each signs the hash of the one before, and case.db
// remembers the newest that was seen. Where two laptops went on apart the chain forks; what the
// branches amount to together is worked out alike by everybody who has both
// (`keyring_resolve.h`), and the next statement signs the hashes of them all.

/// What a statement may say of a person: all there is to know in public. The newest one holds.
struct PersonRecord {
    PersonId id;
    std::string sign_in_name;
    PublicKey sealing{};
    PublicKey signing{};
    Roles roles;
    friend bool operator==(const PersonRecord&, const PersonRecord&) = default;
};

/// A compartment's file and keys from now on.
struct CompartmentRecord {
    Compartment compartment{};
    std::uint32_t generation = 0;    ///< 1 at first, one more at each re-keying
    std::array<std::uint8_t, 16>
        salt{};    ///< the first bytes of its file, by which a file is recognised without a key
    Hash key_check{};    ///< of the key: a holder cannot be given another one
    PublicKey post{};    ///< what is posted into it is sealed to this
    friend bool operator==(const CompartmentRecord&, const CompartmentRecord&) = default;
};

struct PersonSet {
    PersonRecord person;
    friend bool operator==(const PersonSet&, const PersonSet&) = default;
};
struct PersonRemoved {
    PersonId person;
    friend bool operator==(const PersonRemoved&, const PersonRemoved&) = default;
};
struct CompartmentKeyed {
    CompartmentRecord compartment;
    friend bool operator==(const CompartmentKeyed&, const CompartmentKeyed&) = default;
};
/// The key pair that the recovery code stands for. The first one is the root's word. A later one is
/// a manager's who holds everything: it names a signing key too, which takes the root's place, so
/// that the code before it is good for nothing, and every compartment is due for a new key.
struct RecoverySet {
    PublicKey recovery{};
    std::optional<PublicKey> signing{};
    bool in_halves = false;    ///< the code was given to two officers
    friend bool operator==(const RecoverySet&, const RecoverySet&) = default;
};
/// A laptop that was lost or given up. What it could open is due for a new key.
struct DeviceBarred {
    DeviceId device;
    CompartmentSet opened;
    friend bool operator==(const DeviceBarred&, const DeviceBarred&) = default;
};
using Saying = std::variant<PersonSet, PersonRemoved, CompartmentKeyed, RecoverySet, DeviceBarred>;

struct Statement {
    Instant at;
    std::optional<PersonId> signer;    ///< absent: the root key, or what took its place
    Saying saying;
    SignatureBytes signature{};
    std::vector<Hash> after{};    ///< what it follows, where that is not the one before in the list
    bool elsewhere = false;       ///< came by a merge: keys that it names are another folder's
    friend bool operator==(const Statement&, const Statement&) = default;
};

/// A person's private halves under their passphrase, with the root key that they trust.
struct LockedKeys {
    PersonId person;
    KdfSalt salt{};
    KdfCost cost;
    Bytes box;
    bool given = false;    ///< by a manager: whoever it is has to choose their own
    /// Heard from somebody who did not make them. No statement speaks of a passphrase, so they may
    /// be anything until their owner has signed in here.
    bool unproven = false;
    friend bool operator==(const LockedKeys&, const LockedKeys&) = default;
};

/// A compartment's key sealed to one person, or (absent) to the recovery code.
struct SealedKey {
    std::optional<PersonId> person;
    Compartment compartment{};
    std::uint32_t generation = 0;
    Bytes sealed;
    friend bool operator==(const SealedKey&, const SealedKey&) = default;
};

struct Keyring {
    VaultId vault;
    std::vector<Statement> statements;
    Bytes sealed_root;    ///< the root's signing key, sealed to the first recovery code; empty
                          ///< once there is another
    std::vector<LockedKeys> locked;
    std::vector<SealedKey> sealed;
    friend bool operator==(const Keyring&, const Keyring&) = default;
};

/// What the statements amount to.
struct KeyringState {
    struct Person {
        PersonRecord record;
        bool removed = false;
        std::vector<PublicKey>
            signing_keys;    ///< all that ever were theirs: old entries keep their signatures
        std::optional<Instant> left{};    ///< when they were removed
        std::map<PublicKey, Instant>
            replaced{};    ///< signing keys no longer in force, and since when
    };
    std::vector<Person> people;    ///< in order of joining
    std::map<Compartment, CompartmentRecord> compartments;
    CompartmentSet due;    ///< somebody lost these since they were keyed
    std::optional<PublicKey> recovery;
    std::optional<PublicKey>
        recovery_signing;    ///< in the root's place, once the code was renewed
    std::map<DeviceId, Instant> removed_devices;         ///< and when
    std::map<Compartment, std::uint32_t> generations;    ///< the newest of any folder's
    std::uint32_t length = 0;
    Hash head{};
    std::vector<Hash> tips;                     ///< the newest statements: one, but after a merge
    std::vector<std::size_t> without_effect;    ///< statements that a merge left without
    /// Signing keys that only such a statement gave to somebody: what is signed by them is proven,
    /// and not taken in.
    std::map<PersonId, std::vector<PublicKey>> unheeded;

    const Person* find(const PersonId& id) const;
    const Person* find_current(const PersonId& id) const;
    const Person* find_current(std::string_view sign_in_name) const;
    std::size_t managers() const;
};

/// How many statements there are, and the hash of the newest; of several, the hash of their hashes.
struct KeyringHead {
    std::uint32_t length = 0;
    Hash hash{};
    std::vector<Hash> tips{};    ///< in order, where there are several
    friend bool operator==(const KeyringHead&, const KeyringHead&) = default;
};

/// Works out the state and proves every statement on the way; `untrusted` names what does not hold
/// in `detail`. With `known`, its statements must be among them: a keyring that was rolled back
/// since, or is another branch, is `untrusted`.
VaultResult<KeyringState> replay(const Keyring& keyring, const PublicKey& root,
                                 const std::optional<KeyringHead>& known = {});

/// Adds a statement to the keyring and the state. The rules that `replay` proves are checked first,
/// so that nothing is ever written that would not be believed.
VaultResult<void> declare(Keyring& keyring, KeyringState& state, Instant at, Saying saying,
                          const std::optional<PersonId>& signer, const SigningPair& key,
                          const PublicKey& root);

/// What is signed: vault, position, the hash before, when, by whom, and what is said.
Bytes statement_bytes(const VaultId& vault, const KeyringHead& before, const Statement& statement);

Hash key_check(Compartment compartment, const Secret& key);
/// One to 64 bytes of UTF-8 without control characters or blanks at the ends.
bool is_sign_in_name(std::string_view name);
/// Whether two sign-in names are too alike to tell apart (letters A to Z in either case).
bool same_sign_in_name(std::string_view a, std::string_view b);

const LockedKeys* find_locked(const Keyring& keyring, const PersonId& person);
const SealedKey* find_sealed(const Keyring& keyring, const std::optional<PersonId>& person,
                             const CompartmentRecord& compartment);

}
