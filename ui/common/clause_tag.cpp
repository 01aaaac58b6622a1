#include "ui/common/clause_tag.h"

#include <QPainter>

#include "ui/common/measure.h"

namespace holdfast::ui {

ClauseTag::ClauseTag(QWidget* parent) : TextLabel(TextSize::label, Tone::muted, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ClauseTag::show_clause(const QString& clause)
{
    setText(clause);
    setAccessibleName(tr("Clause %1").arg(clause));
}

QSize ClauseTag::size_of(const QString& clause)
{
    const QFontMetrics metrics(font_of(TextSize::label));
    return {metrics.horizontalAdvance(clause) + 2 * space::small, metrics.height() + space::hair};
}

void ClauseTag::paint(QPainter* painter, const QRect& cell, const QString& clause,
                      const QPalette& palette)
{
    if (clause.isEmpty())
        return;
    const QSize size = size_of(clause).boundedTo(cell.size());
    const QRect box(QPoint(cell.left(), cell.center().y() - size.height() / 2), size);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(font_of(TextSize::label));
    painter->setPen(colour(Tone::hairline, palette));
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), space::hair, space::hair);
    painter->setPen(colour(Tone::muted, palette));
    painter->drawText(box, Qt::AlignCenter, clause);
    painter->restore();
}

void ClauseTag::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(&painter, rect(), text(), palette());
}

}
