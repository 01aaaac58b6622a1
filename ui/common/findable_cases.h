#pragma once
#include <QString>
#include <vector>

#include "workspace/workspace.h"

namespace holdfast::ui {

/// Cases with what they are found by while somebody types. Made beside the window: there may be many.
struct FindableCases {
    std::vector<CaseRow> rows;
    std::vector<QString> keys;    ///< of each row: reference and name, in small letters
};

FindableCases findable(std::vector<CaseRow> rows);
WorkspaceResult<FindableCases> findable_cases(const Workspace& workspace);

}
