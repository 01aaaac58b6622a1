#pragma once
#include <set>

#include "vault/merge.h"
#include "vault/vault.h"
#include "vault/vault_store.h"

namespace holdfast {

/// Where the chain of what a device posted into a compartment stands. Kept in case.db, which every
/// author holds.
ChainHead posted_head(VaultStore& store, const DeviceId& device, Compartment compartment);

/// Puts a signed commit into the letterbox and moves its chain's head. Inside a transaction.
void post(VaultStore& store, const PostedCommit& posted, const PublicKey& compartment_key);

/// Takes in what lies in the letterbox for the compartments held. Inside a transaction, which the
/// caller ends; what is malformed, forged or at odds with what is there is set aside in its
/// compartment. What the keyring bars stays in its chain with its entries kept apart, as in a
/// merge, and is added to `refused`.
Intake take_in_posts(VaultStore& store, const VaultId& vault, const KeyringState& people,
                     std::vector<RefusedCommit>& refused);

/// Takes away what was set aside and has one of these entries, erased since: it was never part of the record. Whether there was any.
bool forget_set_aside(CompartmentStore& compartment, const VaultId& vault,
                      const std::set<EntryId>& entries);

/// A row that came with a bundle may be sealed to a key that only comes with another one: it waits,
/// where another that nobody can open is set aside.
void mark_foreign_letter(CompartmentStore& case_record, std::int64_t number);

/// What waits in the letterbox for a compartment that is held: the places in their chains. For
/// `verify`.
struct PendingPost {
    DeviceId device;
    std::uint64_t sequence;
};
std::vector<PendingPost> pending_posts(VaultStore& store, CompartmentStore& compartment,
                                       const VaultId& vault);

/// Whether it is signed by a key that was given to its author by somebody who had lost the right to.
bool is_signed_unheeded(const Commit& commit, const KeyringState& people);
/// By which of the keys that ever were its author's a commit is signed.
struct SignedBy {
    std::optional<Fault> fault;    ///< by none; `author_unknown` apart
    bool replaced = false;    ///< by one that had been replaced before it was written, as it says
};
SignedBy signature_of(const Commit& commit, const KeyringState& people);
std::optional<Fault> signature_fault(const Commit& commit, const KeyringState& people);

}
