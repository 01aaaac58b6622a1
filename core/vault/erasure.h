#pragma once
#include <set>

#include "vault/keyring.h"
#include "vault/vault.h"
#include "vault/vault_store.h"

namespace holdfast {

// Destroying what an entry says. Payload, narrative, salt and words go; the skeleton stays, with
// the salted hash of what was there, so that the chain is still proven, and what remains of the
// fact (opaque here), signed by whoever carried it out. Afterwards the file is written out afresh,
// so that no page of it keeps what was there.

/// What stays in an entry's place.
struct Remains {
    EntryId entry;
    Bytes bytes;                            ///< empty: nothing but the skeleton
    std::vector<DocumentId> documents{};    ///< whose content goes with it
};

/// What merges kept apart of the compartments held and is not erased: none of it is in the record, but it can still be read.
VaultResult<void> for_each_apart(const Vault& vault, const EntryVisitor& visit);

/// Applies tombstones to what is there, kept apart, or set aside: in the open transaction, in the compartments held. What is
/// erased already or not here is passed over, so that it can be said again at every merge. Gives
/// the compartments that changed; `finish_erasures` is due after the transaction.
VaultResult<CompartmentSet> erase_entries(Vault& vault, std::span<const Remains> all);

/// Writes every compartment held of which something was erased out afresh, under the same key, in
/// place of the file that it was in. Crash-safe, and done by the next opening where it was cut
/// short. Not within a transaction.
VaultResult<void> finish_erasures(Vault& vault);

/// An erased entry as it travels to another laptop and is kept.
struct ErasedEntry {
    EntryId entry;
    Hash content{};    ///< of what was there, as its commit was signed over it
    Bytes remains;
    PersonId by;
    SignatureBytes signature{};
    friend bool operator==(const ErasedEntry&, const ErasedEntry&) = default;
};

/// Those that are erased, by their ids. Throws `SQLite::Exception`, as does what follows.
std::set<EntryId> erased_entries(CompartmentStore& store);
/// Puts back what an entry said, proven by its commit. In a transaction.
void unerase(CompartmentStore& store, const CarriedEntry& whole);
/// Absent where the entry is not erased; `Fault::erasure_unsigned` is for who reads it to see.
std::optional<ErasedEntry> erased_entry(CompartmentStore& store, const EntryId& entry);
/// The same of an entry on its way.
std::optional<ErasedEntry> erased_entry(const CarriedEntry& carried);
/// Whether a member signed what remains. Nothing but a skeleton needs no signature.
bool is_signed(const ErasedEntry& erased, Compartment compartment, const VaultId& vault,
               const KeyringState& people);

}
