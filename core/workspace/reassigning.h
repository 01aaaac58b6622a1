#pragma once
#include "workspace/workspace.h"

namespace holdfast {

/// What became of giving many cases to another worker.
struct Reassigned {
    std::size_t cases = 0;                                       ///< written to
    std::vector<std::pair<CaseId, WorkspaceError>> refused{};    ///< and why: a gate, mostly
};

/// Gives one side of cases to a worker; on the ISS side every survivor whom `from` has, or nobody has. Without `from`, whoever
/// has it now. Each case is an act of its own: one that is refused leaves the others be.
Reassigned reassign(Workspace& workspace, const std::vector<CaseId>& cases, Side side,
                    const std::optional<PersonId>& from, const PersonId& to, Instant now);

}
