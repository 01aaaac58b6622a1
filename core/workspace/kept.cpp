#include "workspace/kept.h"

#include "workspace/impl.h"

namespace holdfast {
namespace {

template <typename T>
WorkspaceResult<T> passed_on(VaultResult<T> result)
{
    if (!result)
        return refused(result.error());
    if constexpr (std::is_void_v<T>)
        return {};
    else
        return *std::move(result);
}

}

WorkspaceResult<void> keep(const Workspace& workspace, std::string_view name,
                           std::span<const std::uint8_t> bytes)
{
    return passed_on(workspace.impl().vault.keep(name, bytes));
}

WorkspaceResult<std::optional<Secret>> kept(const Workspace& workspace, std::string_view name)
{
    return passed_on(workspace.impl().vault.kept(name));
}

WorkspaceResult<std::vector<std::string>> kept_names(const Workspace& workspace,
                                                     std::string_view prefix)
{
    return passed_on(workspace.impl().vault.kept_names(prefix));
}

WorkspaceResult<bool> forget(const Workspace& workspace, std::string_view name)
{
    return passed_on(workspace.impl().vault.forget(name));
}

}
