#include "ui/casefile/timeline_delegate.h"

#include <QApplication>
#include <QPainter>
#include <algorithm>

#include "ui/casefile/timeline_model.h"
#include "ui/common/look.h"
#include "ui/common/measure.h"

namespace holdfast::ui {
namespace {

constexpr int when_digits = 21;

/// As much as fits, in whole parts of a line where one of them does: half a word says nothing.
QString fitting_parts(const QString& words, const QFontMetrics& metrics, int room)
{
    if (metrics.horizontalAdvance(words) <= room)
        return words;
    const auto between = QStringLiteral(" · ");
    const auto more = QStringLiteral(" …");
    for (auto end = words.lastIndexOf(between); end > 0; end = words.lastIndexOf(between, end - 1))
        if (const QString part = words.left(end) + more; metrics.horizontalAdvance(part) <= room)
            return part;
    return metrics.elidedText(words, Qt::ElideRight, room);
}

/// Writes as much as fits and gives the width that it took.
int write(QPainter& painter, const QRect& rect, const QString& words, Tone tone, const QFont& font,
          Qt::Alignment side = Qt::AlignLeft)
{
    if (words.isEmpty() || rect.width() <= 0)
        return 0;
    painter.setFont(font);
    painter.setPen(colour(tone, QApplication::palette()));
    const QString fitting = fitting_parts(words, painter.fontMetrics(), rect.width());
    painter.drawText(rect, side | Qt::AlignVCenter | Qt::TextSingleLine, fitting);
    return painter.fontMetrics().horizontalAdvance(fitting);
}

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QString said(const QModelIndex& index, int role)
{
    return index.data(role).toString();
}

void paint_row(QPainter& painter, const QRect& cell, const QModelIndex& index)
{
    const QFont body = font_of(TextSize::body);
    const QFont label = font_of(TextSize::label);
    const int middle = cell.top() + cell.height() * 11 / 20;
    const int left = std::min(digits(when_digits), cell.width() / 3);
    const QRect above(cell.left(), cell.top() + space::hair, cell.width(),
                      middle - cell.top() - space::hair);
    const QRect below(cell.left(), middle, cell.width(), cell.bottom() - middle - space::hair);
    const auto part = [](const QRect& line, int from, int to) {
        return QRect(line.left() + from, line.top(), to - from, line.height());
    };
    const int end = cell.width();
    write(painter, part(above, 0, left - space::small), said(index, TimelineModel::when_role),
          Tone::text, body);
    write(painter, part(below, 0, left - space::small), said(index, TimelineModel::who_role),
          Tone::muted, label);

    const QString mark = said(index, TimelineModel::mark_role);
    const int mark_width = QFontMetrics(label).horizontalAdvance(mark);
    const bool room = mark_width < (end - left) / 3;
    if (room)
        write(painter, part(above, end - mark_width, end), mark, Tone::muted, label);
    int at = left;
    const int stop = room && mark_width > 0 ? end - mark_width - space::medium : end;
    at += write(painter, part(above, at, stop), said(index, TimelineModel::title_role), Tone::text,
                strong(body));
    at += space::medium;
    write(painter, part(above, at, stop), said(index, TimelineModel::line_role), Tone::text, body);

    at = left;
    if (const QString warning = said(index, TimelineModel::warning_role); !warning.isEmpty())
        at += write(painter, part(below, at, end), QStringLiteral("⚠ ") + warning, Tone::gate,
                    label)
              + space::medium;
    write(painter, part(below, at, end), said(index, TimelineModel::narrative_role), Tone::muted,
          label);
}

}

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    painter->save();
    const QPalette colours = QApplication::palette();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected) {
        painter->fillRect(option.rect, colour(Tone::selected, colours));
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                          colour(Tone::accent, colours));
    }
    painter->setPen(colour(Tone::hairline, colours));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    paint_row(*painter, option.rect.adjusted(space::medium, 0, -space::medium, -1), index);
    if (option.state & QStyle::State_HasFocus && !selected) {
        painter->setPen(QPen(colour(Tone::accent, colours), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const int lines = QFontMetrics(font_of(TextSize::body)).height()
                      + QFontMetrics(font_of(TextSize::label)).height();
    return {0, std::max(int(space::row), lines + space::medium)};
}

}
