#include "workspace/merging.h"

#include "workspace/impl.h"

namespace holdfast {

WorkspaceResult<std::vector<Behind>> behind(const Workspace& workspace)
{
    auto found = workspace.impl().vault.behind();
    if (!found)
        return refused(found.error());
    return *std::move(found);
}

}
