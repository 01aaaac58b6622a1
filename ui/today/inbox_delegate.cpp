#include "ui/today/inbox_delegate.h"

#include <QApplication>
#include <QListView>
#include <QPainter>

#include "ui/common/look.h"
#include "ui/common/measure.h"

namespace holdfast::ui {
namespace {

constexpr int breaking = int(Qt::AlignLeft) | int(Qt::AlignTop) | int(Qt::TextWordWrap);

/// What stands in a row, and how high each part is in a width.
struct Parts {
    QString what;
    QString about;
    int what_height = 0;
    int about_height = 0;
};

Parts parts_of(const QModelIndex& index, int width)
{
    const QString all = index.data().toString();
    const qsizetype end = all.indexOf(QLatin1Char('\n'));
    Parts parts{all.left(end), end < 0 ? QString() : all.mid(end + 1)};
    const auto height = [&](TextSize size, const QString& words) {
        return words.isEmpty() ? 0
                               : QFontMetrics(font_of(size))
                                     .boundingRect(0, 0, width, 1000, breaking, words)
                                     .height();
    };
    parts.what_height = height(TextSize::body, parts.what);
    parts.about_height = height(TextSize::label, parts.about);
    return parts;
}

}

void InboxDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    painter->save();
    const QPalette colours = QApplication::palette();
    QStyleOptionViewItem ground = option;
    ground.index = index;
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
    if (!(option.state & QStyle::State_Selected))
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          colour(Tone::hairline, colours));
    QRect line = option.rect.adjusted(space::medium, space::small, -space::medium, 0);
    const Parts parts = parts_of(index, line.width());
    painter->setFont(font_of(TextSize::body));
    painter->setPen(colour(Tone::text, colours));
    painter->drawText(line, breaking, parts.what);
    line.translate(0, parts.what_height + space::hair / 2);
    painter->setFont(font_of(TextSize::label));
    painter->setPen(colour(Tone::muted, colours));
    painter->drawText(line, breaking, parts.about);
    painter->restore();
}

QSize InboxDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QListView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const Parts parts = parts_of(index, width - 2 * space::medium);
    return {0, parts.what_height + parts.about_height + 2 * space::small + space::hair / 2};
}

}
