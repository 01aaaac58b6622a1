#pragma once
#include "workspace/workspace.h"

namespace holdfast {

// Private things of the signed-in member: drafts of forms, saved filters, settings. Sealed to the
// member's own key with their names, beside the ledger and no part of it: nobody else can read them,
// nothing is assessed on them, and a passphrase reset by a manager loses them. Choose names with a
// prefix a purpose ("draft/…", "filter/…").

WorkspaceResult<void> keep(const Workspace& workspace, std::string_view name,
                           std::span<const std::uint8_t> bytes);
/// Absent where nothing of that name is kept.
WorkspaceResult<std::optional<Secret>> kept(const Workspace& workspace, std::string_view name);
/// In order.
WorkspaceResult<std::vector<std::string>> kept_names(const Workspace& workspace,
                                                     std::string_view prefix);
/// Whether there was one.
WorkspaceResult<bool> forget(const Workspace& workspace, std::string_view name);

}
