#pragma once
#include <QByteArray>
#include <QCoreApplication>

#include "ui/print/paper.h"

class QPagedPaintDevice;

namespace holdfast::ui {

/// What stands at the foot of every page: by whom it was taken out of the record, and when.
struct PaperMarks {
    QString by;
    QString at;
    bool sample = false;    ///< says that everybody in it is invented
};

/// The pages of a paper: each with a head, a foot with who, when and the page's number.
class Pages {
    Q_DECLARE_TR_FUNCTIONS(holdfast::ui::Pages)

public:
    Pages(Paper paper, PaperMarks marks);

    /// Draws all of them, a page of the device each. False where the device cannot be drawn on.
    bool draw(QPagedPaintDevice& device) const;
    QByteArray pdf() const;
    /// As a file that only its owner may read. False where it cannot be written.
    bool save_pdf(const QString& file) const;

private:
    Paper m_paper;
    PaperMarks m_marks;
};

}
