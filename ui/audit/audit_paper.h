#pragma once
#include <QString>
#include <map>

#include "report/wording.h"
#include "ui/print/paper.h"
#include "workspace/audit.h"

namespace holdfast::ui {

/// The record of an audit (A4.4): how its sample was drawn, so that anybody can draw it again, what was found in each file and what
/// is done about it, what was learnt, and how each line of the checklist went from audit to audit. Files stand by their reference.
Paper audit_paper(const AuditAccount& account, const Checklist& checklist,
                  const std::map<PersonId, QString>& workers, const Wording& wording);

}
