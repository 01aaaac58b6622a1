#pragma once
#include "vault/identity.h"
#include "vault/vault_store.h"
#include "vault/verification.h"

namespace holdfast {

// Where the chains of a record stand. A chain proves what is in it, not that it has not been cut
// short: for that somebody has to remember how long it was. Machines do, bundles carry it, and
// backups can.

/// The newest commit of a chain that somebody has seen.
struct KnownHead {
    Compartment compartment{};
    DeviceId device;
    Lane lane{};
    std::uint64_t sequence = 0;
    Hash hash{};
    friend bool operator==(const KnownHead&, const KnownHead&) = default;
    bool same_chain(const KnownHead& other) const
    {
        return compartment == other.compartment && device == other.device && lane == other.lane;
    }
};
using Heads = std::vector<KnownHead>;

/// Under this and a device's id a compartment keeps what was last heard of that device's heads.
inline constexpr std::string_view heads_prefix = "heads/";

/// Every chain of the compartments held, and every chain of posts that the letterbox knows of. All
/// of these throw `SQLite::Exception`.
Heads heads_of(VaultStore& store);
/// The chains that a device could go on writing.
Heads heads_of(VaultStore& store, const DeviceId& device);

/// The chains of one compartment's file, by whatever name it is attached.
Heads chains_in(SQLite::Database& database, const std::string& schema, Compartment compartment);

/// Which of these heads the vault does not reach, as far as it can be read; `seen_by` says whose
/// word it is (absent: this machine's).
std::vector<Behind> behind(VaultStore& store, const Heads& known,
                           const std::optional<DeviceId>& seen_by);

/// Heads as a member stated them at some time, signed: they travel and are kept.
struct SignedHeads {
    VaultId vault;
    DeviceId device;    ///< on which they were stated
    PersonId person;
    Instant at;
    Heads heads;
    SignatureBytes signature{};
    friend bool operator==(const SignedHeads&, const SignedHeads&) = default;
};

/// As they are signed over.
void write_heads(ByteWriter& out, const Heads& heads);

SignedHeads sign_heads(const VaultId& vault, const DeviceId& device, const Identity& person,
                       Instant at, Heads heads);
Bytes encode_heads(const SignedHeads& heads);
/// Nothing unless well formed, of this vault, signed by a key that ever was the person's, and stated
/// before they or the computer were removed.
std::optional<SignedHeads> decode_heads(const VaultId& vault, const KeyringState& people,
                                        ByteView bytes);

}
