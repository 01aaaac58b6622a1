#include "workspace/backups.h"

#include "vault/bytes.h"
#include "workspace/impl.h"
#include "workspace/kept.h"

namespace holdfast {
namespace {

constexpr std::string_view folder_setting = "setting/backup-folder";
constexpr std::string_view missed_note = "backup/missed";
constexpr std::string_view no_time = "no_time";

/// A stop is told apart from what the disk may refuse.
template <typename Copy>
WorkspaceResult<Backup> copied(const Progress& progress, Copy copy)
{
    bool stopped = false;
    const CopyProgress asked = [&](std::size_t done, std::size_t total) {
        stopped = stopped || (progress && !progress(done, total));
        return !stopped;
    };
    auto made = copy(asked);
    if (made)
        return *std::move(made);
    if (stopped)
        return refused(Refusal::cancelled);
    return refused(made.error());
}

/// "2026-01-05T17:00:00+00:00 disk_full".
std::string note_of(Instant now, const WorkspaceError& error)
{
    const std::string why(error.vault ? code(error.vault->kind) : no_time);
    return to_string(now) + " " + why;
}

std::optional<MissedBackup> missed_in(std::string_view note)
{
    const auto blank = note.find(' ');
    const auto at = parse_instant(note.substr(0, blank));
    if (blank == std::string_view::npos || !at)
        return std::nullopt;
    return MissedBackup{*at, from_code<VaultErrorKind>(note.substr(blank + 1))};
}

}

WorkspaceResult<Backup> back_up(const Workspace& workspace, const std::filesystem::path& target,
                                Instant now, const Progress& progress)
{
    auto made = copied(progress, [&](const CopyProgress& asked) {
        return back_up(workspace.impl().vault, target, now, asked);
    });
    if (made)
        (void)forget(workspace, missed_note);    // what is told too often does no harm
    return made;
}

WorkspaceResult<std::vector<Backup>> list_backups(const std::filesystem::path& target)
{
    auto found = backups_in(target);
    if (!found)
        return refused(found.error());
    return *std::move(found);
}

WorkspaceResult<std::vector<Backup>> list_backups(const Workspace& workspace,
                                                  const std::filesystem::path& target)
{
    auto found = backups_in(target, workspace.impl().vault.id());
    if (!found)
        return refused(found.error());
    return *std::move(found);
}

WorkspaceResult<Backup> restore_backup(const std::filesystem::path& backup, const VaultPlace& place,
                                       const Progress& progress)
{
    return copied(progress,
                  [&](const CopyProgress& asked) { return restore(backup, place, asked); });
}

WorkspaceResult<std::optional<std::filesystem::path>> backup_folder(const Workspace& workspace)
{
    const auto setting = kept(workspace, folder_setting);
    if (!setting)
        return tl::unexpected(setting.error());
    if (!*setting || (*setting)->empty())
        return std::nullopt;
    return std::filesystem::path(std::string((*setting)->text()));
}

WorkspaceResult<void> set_backup_folder(const Workspace& workspace,
                                        const std::filesystem::path& folder)
{
    return keep(workspace, folder_setting, holdfast::as_bytes(folder.string()));
}

WorkspaceResult<std::optional<Backup>> back_up_at_lock(const Workspace& workspace, Instant now,
                                                       const Progress& progress)
{
    const auto folder = backup_folder(workspace);
    if (!folder)
        return tl::unexpected(folder.error());
    if (!*folder)
        return std::nullopt;
    auto made = back_up(workspace, **folder, now, progress);
    if (made)
        return *std::move(made);
    if (made.error().vault && made.error().vault->kind == VaultErrorKind::already_there)
        return std::nullopt;    // made in this very second
    (void)keep(workspace, missed_note, holdfast::as_bytes(note_of(now, made.error())));
    return tl::unexpected(made.error());
}

WorkspaceResult<std::optional<MissedBackup>> missed_backup(const Workspace& workspace)
{
    const auto note = kept(workspace, missed_note);
    if (!note)
        return tl::unexpected(note.error());
    return *note ? missed_in((*note)->text()) : std::nullopt;
}

}
