#pragma once
#include <QStringList>

#include "report/wording.h"
#include "workspace/workspace.h"

namespace holdfast::ui {

/// What to look at before a case is closed: what stays owed after it, what ends with it, what is still agreed.
QStringList closing_list(const CaseView& view, const Wording& wording, Instant now);

}
