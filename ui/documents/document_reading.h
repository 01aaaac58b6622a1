#pragma once
#include <QByteArray>
#include <QImage>
#include <QString>
#include <variant>

#include "ui/casefile/case_reading.h"
#include "ui/documents/document_words.h"
#include "workspace/documents.h"

class QIODevice;

// What is asked of the record about documents, beside the window.

namespace holdfast::ui {

/// How taking a file into the record ended.
struct Attached {
    enum class How { done, stopped, not_read, too_large, refused } how = How::refused;
    std::optional<DocumentRow> row{};    ///< where it is done
    WorkspaceError error{};              ///< where it was refused
};
/// Streamed in: never whole in memory, and nothing of it is written anywhere else.
Attached attach_file(const Workspace& workspace, NewDocument document, const QString& file,
                     Instant now, const Progress& progress);

WorkspaceResult<DocumentRow> find_document(const Workspace& workspace, const CaseId& id,
                                           const EntryId& entry);

/// The whole of a PDF, not looked at yet.
struct PdfBytes {
    QByteArray bytes;
};

/// What is there to be seen of a document. It lives in memory alone.
using Shown = std::variant<QString, QImage, PdfBytes>;
enum class NotShown { not_here, too_large, not_readable, not_noted, stopped };
/// That it was looked at is noted before anything of it is read.
tl::expected<Shown, NotShown> look_into(Workspace& workspace, const CaseId& id,
                                        const std::optional<PersonId>& person,
                                        const DocumentRow& row, Instant now,
                                        const Progress& progress);

/// Into a device, and proven by its hash: on an error what was written is not it.
WorkspaceResult<void> copy_document(const Workspace& workspace, const DocumentRow& row,
                                    QIODevice& to, const Progress& progress);

/// When, what, kind, size, by whom: as it stands in lists.
QStringList document_cells(const Recorded<DocumentAttached>& document, const CaseReading& reading,
                           const Wording& wording);

/// A document that rests in the survivors' record and belongs to an entry that names this survivor.
bool is_of_survivor(const CaseFile& file, const Recorded<DocumentAttached>& document,
                    const PersonId& survivor);

}
