#pragma once
#include "workspace/workspace.h"

namespace holdfast {

// Laptops that work apart.

/// Where this record was seen further on than it is here: the folder was restored, copied or cut
/// short. People are told at opening; `verify` says it too.
WorkspaceResult<std::vector<Behind>> behind(const Workspace& workspace);

}
