#include "ui/common/whole_text.h"

#include <QEvent>
#include <QTextBlock>
#include <QTextDocument>
#include <algorithm>
#include <cmath>

#include "ui/common/measure.h"

namespace holdfast::ui {
namespace {

constexpr int least_rows = 4;
constexpr int most_rows = 8;    ///< of what has a bar of its own
constexpr int most_paragraphs = 4000;
constexpr int most_characters = 200'000;    ///< laid out whole with each new width

}

WholeText::WholeText(QWidget* parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setMinimumHeight(space::row * least_rows);
    connect(this, &QPlainTextEdit::textChanged, this, &WholeText::measure);
}

void WholeText::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    measure();
}

void WholeText::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

/// A narrower text is a higher one, so a bar that comes beside it never goes again for having come.
void WholeText::measure()
{
    const bool whole = blockCount() <= most_paragraphs
                       && document()->characterCount() <= most_characters;
    setVerticalScrollBarPolicy(whole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    if (!whole)
        return setMinimumHeight(space::row * most_rows);
    qreal words = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        words += blockBoundingRect(block).height();
    const qreal around = 2 * (document()->documentMargin() + frameWidth()) + space::small;
    setMinimumHeight(
        std::max(space::row * least_rows, static_cast<int>(std::ceil(words + around))));
}

}
