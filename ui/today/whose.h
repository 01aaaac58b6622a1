#pragma once
#include <functional>

#include "ui/common/session.h"

namespace holdfast::ui {

/// Mine: what a person owes, or those they cover for; to a manager also rises what others owe and is past due. Team: what their
/// side of the service owes.
enum class Whose { mine, team, service };

/// Reads it from an open workspace.
std::function<WorkspaceResult<std::vector<OwedRow>>(const Workspace&)> worklist_question(
    Whose whose, const SignedIn& who, Instant now);

}
