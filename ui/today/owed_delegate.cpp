#include "ui/today/owed_delegate.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QTreeView>
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

/// Of what is owed, broken into as many lines as it takes.
int height_of(const QString& owed, int room)
{
    const QFontMetrics metrics(font_of(TextSize::body));
    if (metrics.horizontalAdvance(owed) <= room)
        return metrics.height();
    constexpr int no_end = 10'000;
    return metrics
        .boundingRect(QRect(0, 0, std::max(1, room), no_end), Qt::AlignLeft | Qt::TextWordWrap,
                      owed)
        .height();
}

int label_line()
{
    return QFontMetrics(font_of(TextSize::label)).height() + space::hair;
}

/// The icon of a row's status; where its words begin.
int paint_icon(QPainter& painter, const QRect& cell, const QModelIndex& index)
{
    const int size = QApplication::style()->pixelMetric(QStyle::PM_SmallIconSize);
    const QRect place(cell.left(), cell.center().y() - size / 2, size, size);
    const auto glyph = static_cast<Glyph>(index.data(TodayModel::glyph_role).toInt());
    icon(glyph, tone_at(index)).paint(&painter, place);
    return place.right() + space::small;
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

    QRect rest = cell;
    if (column == Column::status)
        rest.setLeft(paint_icon(painter, cell, index));
    write(painter, rest, words, tone_of_words(index), TextSize::body);
}

/// What is owed, under it the status and when it is due, then what it is about: beside them where there is room.
void OwedDelegate::paint_stacked(QPainter& painter, const QRect& cell,
                                 const QModelIndex& index) const
{
    const auto at = [&](Column column) {
        return index.siblingAtColumn(static_cast<int>(column)).data().toString();
    };
    const QRect inner = cell.adjusted(0, space::small, 0, -space::small);
    QRect line(inner.left(), inner.top(), inner.width(),
               QFontMetrics(font_of(TextSize::body)).height());
    line.setLeft(paint_icon(painter, line, index));
    const QString owed = at(Column::owed);
    line.setHeight(height_of(owed, line.width()));
    painter.setFont(font_of(TextSize::body));
    painter.setPen(colour(Tone::text, QApplication::palette()));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, owed);

    line.translate(0, line.height());
    line.setHeight(label_line());
    const QString due = QStringLiteral("%1 · %2").arg(at(Column::status), at(Column::due));
    write(painter, line, due, tone_of_words(index), TextSize::label);
    QRect rest = line;
    rest.setLeft(line.left() + painter.fontMetrics().horizontalAdvance(due) + space::medium);
    if (m_lines == Lines::two)
        return write(painter, rest, index.data(TodayModel::about_role).toString(), Tone::muted,
                     TextSize::label);
    const auto* model = qobject_cast<const TodayModel*>(index.model());
    if (model && model->is_one_case())
        return write(painter, line.translated(0, line.height()),
                     index.data(TodayModel::about_role).toString(), Tone::muted, TextSize::label);
    // Where a long name needs a line of its own, it pushes neither clause nor owner out of sight.
    const auto joined = [&](Column first, Column second) {
        const QString after = at(second);
        return after.isEmpty() ? at(first) : QStringLiteral("%1 · %2").arg(at(first), after);
    };
    write(painter, rest, joined(Column::clause, Column::owner), Tone::muted, TextSize::label);
    line.translate(0, line.height());
    write(painter, line, joined(Column::reference, Column::perpetrator), Tone::muted,
          TextSize::label);
}

void OwedDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    painter->save();
    QRect cell = option.rect.adjusted(padding(), 0, -padding(), 0);
    const bool heading = !index.parent().isValid();
    // Rows begin where the name of their section does: a heading needs room for its arrow, a row does not.
    if (const auto* tree = qobject_cast<const QTreeView*>(option.widget);
        tree && !heading && index.column() == 0)
        cell.setLeft(cell.left() - tree->indentation());
    if (heading)
        paint_section(*painter, cell, index);
    else if (m_lines == Lines::one)
        paint_cell(*painter, cell, index);
    else
        paint_stacked(*painter, cell, index);
    painter->restore();
}

QSize OwedDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    if (!index.parent().isValid())
        return {0, std::max(int(space::row),
                            QFontMetrics(font_of(TextSize::section)).height() + space::wide)};
    int lines = QFontMetrics(font_of(TextSize::body)).height();
    if (m_lines != Lines::one) {
        const QModelIndex owed = index.siblingAtColumn(static_cast<int>(Column::owed));
        lines = height_of(owed.data().toString(), m_room)
                + (m_lines == Lines::two ? 1 : 2) * label_line();
    }
    return {0, std::max(int(space::row), lines + space::wide)};
}

}
