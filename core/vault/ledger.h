#pragma once
#include "vault/crypto.h"
#include "vault/entry_view.h"

namespace holdfast {

/// How a commit came into its compartment. Each device keeps one chain a compartment and lane,
/// since who posts cannot read the chain of those who write.
enum class Lane : std::uint8_t { direct, posted };

using EntrySalt = std::array<std::uint8_t, 16>;

/// A commit's word for one of its entries.
struct Leaf {
    EntryId id;
    Hash hash{};
    friend bool operator==(const Leaf&, const Leaf&) = default;
};

/// What one act put into one compartment: a link of a device's chain, signed by the author. Its
/// hash covers every entry's skeleton as it is and its payload and narrative through a salted hash,
/// so that these can be destroyed and the chain still be proven.
struct Commit {
    Compartment compartment = Compartment::case_record;
    DeviceId device;
    Lane lane = Lane::direct;
    std::uint64_t sequence = 1;    ///< 1 for the first of its chain
    ActId act;
    PersonId author;
    Instant committed;
    bool clock_suspect = false;
    Hash previous{};    ///< zeros for the first
    std::vector<Leaf> leaves;
    Hash hash{};
    SignatureBytes signature{};
    friend bool operator==(const Commit&, const Commit&) = default;
};

/// A commit with its entries, as it is posted. The salts go with it: they belong to the entries.
struct SaltedEntry {
    Envelope entry;
    EntrySalt salt{};
    friend bool operator==(const SaltedEntry&, const SaltedEntry&) = default;
};
struct PostedCommit {
    Commit commit;
    std::vector<SaltedEntry> entries;
    friend bool operator==(const PostedCommit&, const PostedCommit&) = default;
};

/// An entry on its way to another laptop. One that was erased goes as a skeleton, with the hash that
/// stands for its content and what remains of it, as its payload.
struct CarriedEntry {
    Envelope entry;
    std::optional<EntrySalt> salt;    ///< absent once erased
    Hash content{};                   ///< of payload and narrative, as they were written
    Bytes erasure{};                  ///< once erased: who signed for it, as the store keeps it
    friend bool operator==(const CarriedEntry&, const CarriedEntry&) = default;
};
struct CarriedCommit {
    Commit commit;
    std::vector<CarriedEntry> entries;
    friend bool operator==(const CarriedCommit&, const CarriedCommit&) = default;
};

/// Of payload and narrative. Nobody who lacks the salt can test a guess against it.
Hash content_hash(const EntryView& entry, const EntrySalt& salt);
/// Of an entry's skeleton and content. Device, act, time of committing and (but of an imported
/// entry) author stand in the commit.
Hash leaf_hash(const EntryView& entry, const Hash& content);
/// Of all that a commit says but its signature.
Hash commit_hash(const VaultId& vault, const Commit& commit);

/// What the author signs: the hash, under a purpose of its own.
Bytes commit_signed_bytes(const Commit& commit);

EntryView view_of(const Envelope& entry);

Bytes encode_posted(const PostedCommit& posted);
/// Nothing unless well formed and true to itself: every leaf is its entry's hash, every entry bears
/// the commit's stamp, and the commit's hash is right. The signature is for the caller, who knows
/// the author's keys.
std::optional<PostedCommit> decode_posted(const VaultId& vault, ByteView bytes);

/// The same for what is carried from laptop to laptop.
Bytes encode_carried(const CarriedCommit& carried);
std::optional<CarriedCommit> decode_carried(const VaultId& vault, ByteView bytes);

}
