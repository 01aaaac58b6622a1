#pragma once
#include "workspace/workspace.h"

namespace holdfast {

// Who looked at what. Each note is an entry like any other: in the chain that its device keeps for the compartment of the
// managers, signed by whoever looked. Who does not hold that compartment posts it there and can read none of it. Nothing
// deletes it: erasure passes it by, and a note that is missing from a chain is found by `verify`.

/// Notes that the signed-in person looked at something. A case seen again within the hour is not noted again. Does nothing in an
/// assessor's copy, whose log is not the service's.
WorkspaceResult<void> note_access(Workspace& workspace, Access access, std::optional<CaseId> about,
                                  std::optional<PersonId> person, std::string reason, Instant now);

struct AccessRow {
    EntryId id;
    Instant at;
    PersonId by;    ///< who looked; of a failed sign-in, who signed in next and so brought it here
    DeviceId device;    ///< on which computer it was noted
    Access access{};
    std::optional<CaseId> about{};
    std::optional<PersonId> person{};    ///< whose file it was; who tried to sign in
    std::string reason{};
    friend bool operator==(const AccessRow&, const AccessRow&) = default;
};

/// All that are given must fit.
struct AccessQuery {
    std::optional<PersonId> person{};    ///< who looked, whose file it was, or who tried to sign in
    std::optional<CaseId> about{};
    Instant from = Instant::min();
    Instant until = Instant::max();    ///< not included
};

/// Oldest first; reads the period that is asked for and nothing else. For those who hold the managers' compartment.
WorkspaceResult<std::vector<AccessRow>> access_log(const Workspace& workspace,
                                                   const AccessQuery& query);

/// Takes failed attempts to sign in on this computer into the log. How many.
WorkspaceResult<std::size_t> take_failed_sign_ins(Workspace::Impl& impl, Instant now);

}
