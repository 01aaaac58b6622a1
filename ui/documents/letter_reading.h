#pragma once
#include <QString>

#include "report/wording.h"
#include "ui/print/outlet.h"
#include "ui/print/paper.h"
#include "workspace/letters.h"

// What is asked of the record about letters and reports, beside the window.

namespace holdfast::ui {

struct LetterRead {
    LetterRow row;
    QString reference;    ///< of the case
    QString title;
    QString text;    ///< the whole of it, as it is kept
    QString author;
    QString signed_by;    ///< empty until it is signed off
    bool own = false;     ///< whoever is signed in wrote it
};
WorkspaceResult<LetterRead> read_letter(const Workspace& workspace, const CaseId& id,
                                        const EntryId& report);

/// Everybody who works on the case can read a letter: one that tells where a survivor is to be found is refused
/// (`not_permitted`, "whereabouts"), as far as its author can know.
WorkspaceResult<LetterRow> write_letter(const Workspace& workspace, NewLetter letter, Instant now);

/// Whereabouts that are included stand on a page of their own, for its recipient alone.
WorkspaceResult<Paper> letter_paper(const Workspace& workspace, const CaseId& id,
                                    const EntryId& report, Instant now, const Wording& wording,
                                    WithWhereabouts whereabouts);

}
