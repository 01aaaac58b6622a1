#include "ui/today/owed_delegate.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <algorithm>

#include "ui/common/clause_tag.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/common/measure.h"
#include "ui/today/today_model.h"

namespace holdfast::ui {
namespace {

using Column = TodayModel::Column;

Tone tone_at(const QModelIndex& index)
{
    return static_cast<Tone>(index.data(TodayModel::tone_role).toInt());
}

/// The tone of a cell's words: the status speaks in its own, what it is about in plain text, the rest is muted.
Tone tone_of_words(const QModelIndex& index)
{
    const Tone status = tone_at(index);
    switch (static_cast<Column>(index.column())) {
    case Column::status: return status;
    case Column::due: return status == Tone::muted ? Tone::text : status;
    case Column::owed:
    case Column::reference:
    case Column::perpetrator: return Tone::text;
    case Column::clause:
    case Column::owner: return Tone::muted;
    }
    return Tone::text;
}

void write(QPainter& painter, const QRect& rect, const QString& words, Tone tone, TextSize size)
{
    painter.setFont(font_of(size));
    painter.setPen(colour(tone, QApplication::palette()));
    const QString fitting = painter.fontMetrics().elidedText(words, Qt::ElideRight, rect.width());
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, fitting);
}

}

int OwedDelegate::padding()
{
    return space::small;
}

void OwedDelegate::paint_section(QPainter& painter, const QRect& cell,
                                 const QModelIndex& index) const
{
    const QString name = index.data().toString();
    const QString count = index.data(TodayModel::count_role).toString();
    write(painter, cell, name, tone_at(index), TextSize::section);
    const int after = painter.fontMetrics().horizontalAdvance(name) + space::medium;
    write(painter, cell.adjusted(after, 0, 0, 0), count, Tone::muted, TextSize::section);
}

void OwedDelegate::paint_cell(QPainter& painter, const QRect& cell, const QModelIndex& index) const
{
    const auto column = static_cast<Column>(index.column());
    const QString words = index.data().toString();
    if (column == Column::clause)
        return ClauseTag::paint(&painter, cell, words, QApplication::palette());

    QRect first = cell;
    QRect second = cell;
    if (m_lines == Lines::two) {
        const int middle = cell.center().y();
        first.setBottom(middle);
        second.setTop(middle + 1);
        first.adjust(0, space::hair, 0, 0);
        second.adjust(0, 0, 0, -space::hair);
    }
    if (column == Column::status) {
        const int size = QApplication::style()->pixelMetric(QStyle::PM_SmallIconSize);
        const QRect place(cell.left(), first.center().y() - size / 2, size, size);
        const auto glyph = static_cast<Glyph>(index.data(TodayModel::glyph_role).toInt());
        icon(glyph, tone_at(index)).paint(&painter, place);
        first.setLeft(place.right() + space::hair + 2);
        second.setLeft(first.left());
    }
    write(painter, first, words, tone_of_words(index), TextSize::body);
    if (m_lines == Lines::two) {
        const Tone below = column == Column::status ? tone_of_words(index) : Tone::muted;
        write(painter, second, index.data(TodayModel::second_line_role).toString(), below,
              TextSize::label);
    }
}

void OwedDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    painter->save();
    const QRect cell = option.rect.adjusted(padding(), 0, -padding(), 0);
    if (index.parent().isValid())
        paint_cell(*painter, cell, index);
    else
        paint_section(*painter, cell, index);
    painter->restore();
}

QSize OwedDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const int line = QFontMetrics(font_of(TextSize::body)).height();
    const int lines = m_lines == Lines::two
                          ? line + QFontMetrics(font_of(TextSize::label)).height() + space::medium
                          : line;
    return {0, std::max(int(space::row), lines + space::wide)};
}

}
