#include "ui/print/keep_headings.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>

namespace holdfast::ui {
namespace {

/// Where the first line of a block stands: one that has no room on a page leaves the rest of it empty.
double line_top(const QTextDocument& document, const QTextBlock& block)
{
    const double top = document.documentLayout()->blockBoundingRect(block).top();
    const QTextLayout* layout = block.layout();
    return layout->lineCount() > 0 ? top + layout->lineAt(0).y() : top;
}

int page_of(const QTextDocument& document, double y)
{
    return static_cast<int>(y / document.pageSize().height());
}

/// What a heading is to stand on one page with: what follows, of a table its first row of data.
QTextBlock headed_by(const QTextBlock& heading)
{
    const QTextBlock next = heading.next();
    auto* table = next.isValid()
                      ? qobject_cast<QTextTable*>(next.document()->frameAt(next.position()))
                      : nullptr;
    if (!table)
        return next;
    const int row = table->format().headerRowCount();
    return row < table->rows() ? table->cellAt(row, 0).firstCursorPosition().block() : next;
}

}

void keep_headings(QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            continue;
        const QTextBlock next = headed_by(block);
        if (!next.isValid())
            continue;
        const double top = line_top(document, block);
        const int page = page_of(document, top);
        const double above = top - page * document.pageSize().height();
        const double height = document.documentLayout()->blockBoundingRect(block).height();
        // On top of a page it is where it can be.
        if (page_of(document, line_top(document, next)) == page || above < 2 * height)
            continue;
        QTextBlockFormat format = block.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).setBlockFormat(format);
    }
}

}
