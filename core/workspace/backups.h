#pragma once
#include "vault/backup.h"
#include "workspace/workspace.h"

namespace holdfast {

// Backups for programs and windows. `restore` and `backups_in` need nobody signed in: vault/backup.h
// has them, and these pass them on.

// Long work: a progress that says no stops it (`cancelled`), and nothing of it is left.

/// Into a folder: proven, and the older generations thinned. Anybody who can open the vault may.
WorkspaceResult<Backup> back_up(const Workspace& workspace, const std::filesystem::path& target,
                                Instant now, const Progress& progress = {});
WorkspaceResult<std::vector<Backup>> list_backups(const std::filesystem::path& target);
/// Only those of this vault.
WorkspaceResult<std::vector<Backup>> list_backups(const Workspace& workspace,
                                                  const std::filesystem::path& target);
WorkspaceResult<Backup> restore_backup(const std::filesystem::path& backup, const VaultPlace& place,
                                       const Progress& progress = {});

/// Where this person's backups go when the vault is locked; absent until chosen.
WorkspaceResult<std::optional<std::filesystem::path>> backup_folder(const Workspace& workspace);
WorkspaceResult<void> set_backup_folder(const Workspace& workspace,
                                        const std::filesystem::path& folder);
/// For locking: backs up where a folder was chosen; absent where none was. Takes as long as copying
/// the vault, or as `progress` lets it; an error never keeps the vault open, and is kept for the
/// person (`missed_backup`).
WorkspaceResult<std::optional<Backup>> back_up_at_lock(const Workspace& workspace, Instant now,
                                                       const Progress& progress = {});

/// A backup that was not made as this person locked the vault.
struct MissedBackup {
    Instant at;
    std::optional<VaultErrorKind> why;    ///< absent: there was no time for it
    friend bool operator==(const MissedBackup&, const MissedBackup&) = default;
};
/// Absent where the newest lock made its backup, or this person has backed up since.
WorkspaceResult<std::optional<MissedBackup>> missed_backup(const Workspace& workspace);

}
