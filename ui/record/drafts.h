#pragma once
#include "ui/common/record_request.h"
#include "workspace/workspace.h"

// What was being typed, sealed to its author: keyed to the case, the kind and what is corrected, one draft each.

namespace holdfast::ui {

struct Draft {
    RecordRequest request;
    std::string reference;    ///< of the case, to be told by
    Instant saved{};
    std::optional<EntryId>
        marked;    ///< the case record knows that something is being written up (A4.3)
};

std::string draft_name(const RecordRequest& request);

WorkspaceResult<void> keep_draft(const Workspace& workspace, const Draft& draft);
WorkspaceResult<std::optional<Draft>> kept_draft(const Workspace& workspace,
                                                 const RecordRequest& request);
/// The latest first.
WorkspaceResult<std::vector<Draft>> kept_drafts(const Workspace& workspace);

/// The draft is done with: forgotten, and settled in the case record where that knows of it.
WorkspaceResult<void> drop_draft(Workspace& workspace, const RecordRequest& request, Instant now);

/// On locking: keeps it, and says in the case record that what happened is being written up, where it is the case record's own
/// to say. A draft about a survivor leaves no trace there.
void keep_on_lock(Workspace& workspace, Draft draft, Instant now);

}
