#pragma once
#include <QMap>
#include <QString>

#include "workspace/workspace.h"

namespace holdfast::ui {

/// What was being typed into a form of documents or letters, field by field: sealed to its author, and offered again.
using FormFields = QMap<QString, QString>;

std::string typed_name(std::string_view form, const CaseId& id);
void keep_typed(const Workspace& workspace, const std::string& name, const FormFields& typed);
/// Empty where nothing is kept.
FormFields kept_typed(const Workspace& workspace, const std::string& name);

}
