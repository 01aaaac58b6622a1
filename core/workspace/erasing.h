#pragma once
#include "workspace/workspace.h"

namespace holdfast {

// Erasure: one person proposes, another carries it out or declines; of the two, one is the data
// protection lead and the other a manager. What entries say is destroyed, with what they correct or
// are corrected by and the documents that belong to them; their kind, ids and times stay, so that
// duties do not change. Where a legal hold is on the case, nothing goes.

enum class ErasureState : std::uint8_t { proposed, carried_out, declined };
template <>
inline constexpr auto codes_of<ErasureState> = names("proposed", "carried_out", "declined");

struct ErasureRow {
    EntryId proposal;
    CaseId case_id;
    std::vector<EntryId> entries;
    std::string ground;
    std::string reason;
    PersonId by;
    Instant at;
    ErasureState state{};
    bool on_hold = false;
};

/// With all that hangs on the entries named. The reason is required; the ground is its short form
/// ("her request", "kept longer than the schedule says").
WorkspaceResult<ErasureRow> propose_erasure(const Workspace& workspace, const CaseId& id,
                                            std::vector<EntryId> entries, std::string ground,
                                            std::string reason, Instant now);
/// Newest last, as far as the signed-in person can see them.
WorkspaceResult<std::vector<ErasureRow>> erasures(const Workspace& workspace);
/// `second_person` where it is not for this person to do; `legal_hold`. On return no page of the
/// files keeps what was there.
WorkspaceResult<ErasureRow> carry_out_erasure(const Workspace& workspace, const EntryId& proposal,
                                              Instant now);
WorkspaceResult<ErasureRow> decline_erasure(const Workspace& workspace, const EntryId& proposal,
                                            std::string reason, Instant now);

/// The data protection lead, or a manager; with the reason.
WorkspaceResult<void> set_legal_hold(const Workspace& workspace, const CaseId& id,
                                     std::string reason, Instant now);
/// Every hold that stands, as far as is known here; `settled` where none does.
WorkspaceResult<void> lift_legal_hold(const Workspace& workspace, const CaseId& id,
                                      std::string reason, Instant now);
WorkspaceResult<bool> on_legal_hold(const Workspace& workspace, const CaseId& id);

/// Every entry that a tombstone in the ledger names, as far as it can be read.
WorkspaceResult<std::set<EntryId>> entries_with_tombstones(const Workspace::Impl& impl);

/// Whatever a tombstone in the ledger names is erased here too: for after commits were taken in, in
/// the transaction that took them. Gives the cases whose rows and words are then to be made again.
/// After the commit, `finish_erasures(vault)` (vault/erasure.h) writes the files out afresh.
WorkspaceResult<std::vector<CaseId>> apply_tombstones(Workspace::Impl& impl);

/// What the ledger says of documents and erasures against what is kept: for `verify`. An entry that
/// was erased without a tombstone, and content that is not what was attached.
WorkspaceResult<void> check_what_is_kept(const Workspace::Impl& impl, Verification& verification);

}
