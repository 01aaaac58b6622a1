#pragma once
#include <QString>

#include "report/wording.h"
#include "workspace/error.h"

namespace holdfast::ui {

/// Why something was not recorded, and what to do about it.
QString refused_words(const WorkspaceError& error, const Wording& wording);

/// What a gate stops and what would lift it, one line a gate.
QString gate_words(const std::vector<Obligation>& gates, const Wording& wording);

}
