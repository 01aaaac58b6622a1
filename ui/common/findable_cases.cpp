#include "ui/common/findable_cases.h"

#include "ui/common/text.h"

namespace holdfast::ui {

FindableCases findable(std::vector<CaseRow> rows)
{
    std::vector<QString> keys;
    keys.reserve(rows.size());
    for (const CaseRow& row : rows)
        keys.push_back((text(row.reference) + QLatin1Char(' ') + text(row.perpetrator)).toLower());
    return {std::move(rows), std::move(keys)};
}

WorkspaceResult<FindableCases> findable_cases(const Workspace& workspace)
{
    auto rows = workspace.cases();
    if (!rows)
        return tl::unexpected(rows.error());
    return findable(std::move(*rows));
}

}
