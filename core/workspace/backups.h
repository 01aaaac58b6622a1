#pragma once
#include "vault/backup.h"
#include "workspace/workspace.h"

namespace holdfast {

// Backups for programs and windows. `restore` and `backups_in` need nobody signed in: vault/backup.h
// has them, and these pass them on.

/// Into a folder: proven, and the older generations thinned. Anybody who can open the vault may.
WorkspaceResult<Backup> back_up(const Workspace& workspace, const std::filesystem::path& target,
                                Instant now);
WorkspaceResult<std::vector<Backup>> list_backups(const std::filesystem::path& target);
WorkspaceResult<Backup> restore_backup(const std::filesystem::path& backup,
                                       const VaultPlace& place);

/// Where this person's backups go when the vault is locked; absent until chosen.
WorkspaceResult<std::optional<std::filesystem::path>> backup_folder(const Workspace& workspace);
WorkspaceResult<void> set_backup_folder(const Workspace& workspace,
                                        const std::filesystem::path& folder);
/// For locking: backs up where a folder was chosen; absent where none was. Takes as long as copying
/// the vault; an error is to be shown when the person is back, and never keeps the vault open.
WorkspaceResult<std::optional<Backup>> back_up_at_lock(const Workspace& workspace, Instant now);

}
