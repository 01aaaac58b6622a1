#include "workspace/backups.h"

#include "vault/bytes.h"
#include "workspace/impl.h"
#include "workspace/kept.h"

namespace holdfast {
namespace {

constexpr std::string_view folder_setting = "setting/backup-folder";

}

WorkspaceResult<Backup> back_up(const Workspace& workspace, const std::filesystem::path& target,
                                Instant now)
{
    auto made = back_up(workspace.impl().vault, target, now);
    if (!made)
        return refused(made.error());
    return *std::move(made);
}

WorkspaceResult<std::vector<Backup>> list_backups(const std::filesystem::path& target)
{
    auto found = backups_in(target);
    if (!found)
        return refused(found.error());
    return *std::move(found);
}

WorkspaceResult<Backup> restore_backup(const std::filesystem::path& backup, const VaultPlace& place)
{
    auto restored = restore(backup, place);
    if (!restored)
        return refused(restored.error());
    return *std::move(restored);
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

WorkspaceResult<std::optional<Backup>> back_up_at_lock(const Workspace& workspace, Instant now)
{
    const auto folder = backup_folder(workspace);
    if (!folder)
        return tl::unexpected(folder.error());
    if (!*folder)
        return std::nullopt;
    auto made = back_up(workspace, **folder, now);
    if (!made)
        return tl::unexpected(made.error());
    return *std::move(made);
}

}
