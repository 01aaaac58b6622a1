#pragma once
#include <map>

#include "report/wording.h"
#include "ui/print/paper.h"
#include "workspace/meeting.h"

namespace holdfast::ui {

/// Minutes as a paper: for the screen, the printer, a PDF.
Paper minutes_paper(const Minutes& minutes, const std::map<PersonId, QString>& workers,
                    const Wording& wording);

/// What was recorded on one page, in the same words.
Paper page_paper(const PageRecord& page, const std::map<PersonId, QString>& workers,
                 const Wording& wording);

}
