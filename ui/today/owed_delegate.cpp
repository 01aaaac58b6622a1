#include "ui/today/owed_delegate.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QTreeView>
#include <algorithm>
#include <utility>

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

/// Of words, broken into as many lines as they take.
int height_of(const QString& words, int room, TextSize size)
{
    const QFontMetrics metrics(font_of(size));
    if (metrics.horizontalAdvance(words) <= room)
        return metrics.height();
    constexpr int no_end = 10'000;
    return metrics
        .boundingRect(QRect(0, 0, std::max(1, room), no_end), Qt::AlignLeft | Qt::TextWordWrap,
                      words)
        .height();
}

void write_broken(QPainter& painter, const QRect& rect, const QString& words, Tone tone,
                  TextSize size)
{
    painter.setFont(font_of(size));
    painter.setPen(colour(tone, QApplication::palette()));
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, words);
}

int label_height(const QString& words, int room)
{
    return height_of(words, room, TextSize::label) + space::hair;
}

QString joined(const QString& first, const QString& second)
{
    return second.isEmpty() ? first : QStringLiteral("%1 · %2").arg(first, second);
}

/// What stands under what is owed: when it is due, what has room beside that, and the rest on lines of its own.
struct Under {
    QString due;
    QString beside;
    QStringList below;
};

Under under_owed(const QModelIndex& index, Lines lines, int room)
{
    const auto at = [&](Column column) {
        return index.siblingAtColumn(static_cast<int>(column)).data().toString();
    };
    Under under{joined(at(Column::status), at(Column::due)), {}, {}};
    const QString about = index.data(TodayModel::about_role).toString();
    const auto* model = qobject_cast<const TodayModel*>(index.model());
    if (lines == Lines::two) {
        under.beside = about;
    } else if (model && model->is_one_case()) {
        under.below = {about};
    } else {
        // Where a long name needs a line of its own, it pushes neither clause nor owner out of sight.
        under.beside = joined(at(Column::clause), at(Column::owner));
        under.below = {joined(at(Column::reference), at(Column::perpetrator))};
    }
    const QFontMetrics metrics(font_of(TextSize::label));
    const int left = room - metrics.horizontalAdvance(under.due) - space::medium;
    if (!under.beside.isEmpty() && metrics.horizontalAdvance(under.beside) > left)
        under.below.prepend(std::exchange(under.beside, {}));
    return under;
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
    const QRect inner = cell.adjusted(0, space::small, 0, -space::small);
    QRect line(inner.left(), inner.top(), inner.width(),
               QFontMetrics(font_of(TextSize::body)).height());
    line.setLeft(paint_icon(painter, line, index));
    const QString owed = index.siblingAtColumn(static_cast<int>(Column::owed)).data().toString();
    line.setHeight(height_of(owed, m_room, TextSize::body));
    write_broken(painter, line, owed, Tone::text, TextSize::body);

    const Under under = under_owed(index, m_lines, m_room);
    const auto write_next = [&](const QString& words, Tone tone) {
        line.translate(0, line.height());
        line.setHeight(label_height(words, m_room));
        write_broken(painter, line.adjusted(0, space::hair / 2, 0, 0), words, tone,
                     TextSize::label);
    };
    write_next(under.due, tone_of_words(index));
    const int after = painter.fontMetrics().horizontalAdvance(under.due) + space::medium;
    write_broken(painter, line.adjusted(after, space::hair / 2, 0, 0), under.beside, Tone::muted,
                 TextSize::label);
    for (const QString& words : under.below)
        write_next(words, Tone::muted);
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
        const Under under = under_owed(index, m_lines, m_room);
        lines = height_of(owed.data().toString(), m_room, TextSize::body)
                + label_height(under.due, m_room);
        for (const QString& words : under.below)
            lines += label_height(words, m_room);
    }
    return {0, std::max(int(space::row), lines + space::wide)};
}

}
