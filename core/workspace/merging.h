#pragma once
#include "vault/merge.h"
#include "workspace/workspace.h"

namespace holdfast {

// Laptops that work apart. What takes long asks now and then whether it is to go on: a progress that
// says no stops it (`cancelled`), no file is left of a bundle, and the record stays as it was.

/// Where this record was seen further on than it is here: the folder was restored, copied or cut
/// short. People are told at opening; `verify` says it too.
WorkspaceResult<std::vector<Behind>> behind(const Workspace& workspace);

/// What the signed-in person can open, sealed for the people of this vault, into a file that is not
/// there yet: what a stick or a share carries to another laptop.
WorkspaceResult<BundleMade> make_bundle(const Workspace& workspace,
                                        const std::filesystem::path& file, const BundleSince& since,
                                        Instant now, const Progress& progress = {});

/// Takes in what another laptop wrote. Rows, index and what is owed follow in the same transaction.
/// The file is read through first, and stopped there nothing has changed. What it says of people
/// comes next and by itself: stopped later, that stays.
WorkspaceResult<Merged> merge(Workspace& workspace, const std::filesystem::path& file, Instant now,
                              const Progress& progress = {});

/// One of several corrections of an entry.
struct ConflictVersion {
    EntryId entry;
    PersonId author;
    Instant happened;    ///< as it has it
    Instant known;       ///< when it was written
    bool withdraws = false;
    std::string kind;
    std::string narrative;    ///< its reason
    Fact fact;
};

/// An entry that was corrected in several ways, none of which knew of the others. Until people
/// withdraw all but one, rules take the one that leaves a duty open.
struct RecordConflict {
    Stream case_id;    ///< absent: a fact of the service
    std::string reference;
    EntryId about;
    std::string kind;
    Instant happened;
    PersonId author;
    std::vector<ConflictVersion> versions;
    Fact fact;    ///< as it was first written
    std::string narrative;
};
/// Of all that the signed-in person can open, case by case. The progress is told no total.
WorkspaceResult<std::vector<RecordConflict>> conflicts(const Workspace& workspace,
                                                       const Progress& progress = {});
/// Settles it for the version that holds: all the others are withdrawn, with the reason.
WorkspaceResult<Written> settle_conflict(Workspace& workspace, const RecordConflict& conflict,
                                         const EntryId& holds, const std::string& reason,
                                         Instant now);

}
