#include "ui/common/style_paint.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QTableView>
#include <QTreeView>
#include <algorithm>

#include "ui/common/measure.h"

namespace holdfast::ui::paint {
namespace {

constexpr int bar_width = 3;    ///< of the accent at the left of what is chosen

QColor edge(const QStyleOption& option)
{
    if (!(option.state & QStyle::State_Enabled))
        return option.palette.color(QPalette::Mid);
    const bool focus = option.state & QStyle::State_HasFocus;
    return option.palette.color(focus ? QPalette::Link : QPalette::Dark);
}

}

void box(QPainter* painter, const QRect& rect, const QBrush& ground, const QColor& border,
         int width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(border, width));
    painter->setBrush(ground);
    const double inset = width / 2.0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), space::corner,
                             space::corner);
    painter->restore();
}

void field(const QStyleOption& option, QPainter* painter)
{
    const bool focus = option.state & QStyle::State_HasFocus;
    const bool enabled = option.state & QStyle::State_Enabled;
    box(painter, option.rect, option.palette.brush(enabled ? QPalette::Base : QPalette::Window),
        edge(option), focus ? 2 : 1);
}

void chevron(QPainter* painter, const QRect& rect, const QColor& colour, Qt::ArrowType to)
{
    const int line = QFontMetrics(QApplication::font()).height();
    const double half = std::min({rect.width(), rect.height(), line}) / 4.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(
        QPen(colour, std::max(1.5, half / 3), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(QRectF(rect).center());
    painter->rotate(to == Qt::RightArrow  ? -90
                    : to == Qt::LeftArrow ? 90
                    : to == Qt::UpArrow   ? 180
                                          : 0);
    painter->drawPolyline(QPolygonF{{-half, -half / 2}, {0, half / 2}, {half, -half / 2}});
    painter->restore();
}

void button(const QStyleOptionButton& button, QPainter* painter)
{
    const QPalette& palette = button.palette;
    const bool enabled = button.state & QStyle::State_Enabled;
    const bool pressed = button.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool main = button.features & QStyleOptionButton::DefaultButton && enabled;
    QColor ground = palette.color(pressed ? QPalette::Highlight : QPalette::Button);
    if (main)
        ground = palette.color(QPalette::Link);
    else if (!enabled)
        ground = palette.color(QPalette::Window);
    else if (!pressed && button.state & QStyle::State_MouseOver)
        ground = palette.color(QPalette::Highlight);
    if (!(button.state & QStyle::State_HasFocus)) {
        const bool strong = main || button.state & QStyle::State_On;
        return box(painter, button.rect, ground,
                   palette.color(!enabled ? QPalette::Mid
                                 : strong ? QPalette::Link
                                          : QPalette::Dark));
    }
    // The focus of a filled button stands off from its ground, or it would not be seen.
    box(painter, button.rect, palette.color(main ? QPalette::Window : QPalette::Button),
        palette.color(QPalette::Link), 2);
    if (main)
        box(painter, button.rect.adjusted(4, 4, -4, -4), ground, ground);
    else if (pressed)
        box(painter, button.rect.adjusted(2, 2, -2, -2), ground, ground);
}

void tool_button(const QStyleOption& option, QPainter* painter)
{
    const QPalette& palette = option.palette;
    const bool on = option.state & QStyle::State_On;
    const bool over = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    // What is merely pointed at must not look like what is chosen.
    if (on || over)
        painter->fillRect(option.rect, palette.color(on ? QPalette::Highlight : QPalette::Base));
    if (on)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(bar_width, option.rect.height())),
                          palette.color(QPalette::Link));
}

void tab(const QStyleOptionTab& tab, QPainter* painter)
{
    const QRect& rect = tab.rect;
    if (tab.state & QStyle::State_MouseOver && !(tab.state & QStyle::State_Selected))
        painter->fillRect(rect, tab.palette.color(QPalette::Base));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1),
                      tab.palette.color(QPalette::Mid));
    if (tab.state & QStyle::State_Selected)
        painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2),
                          tab.palette.color(QPalette::Link));
}

void heading(const QStyleOption& option, QPainter* painter)
{
    painter->fillRect(option.rect, option.palette.color(QPalette::Window));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      option.palette.color(QPalette::Dark));
}

void scroll_bar(const QStyleOptionSlider& bar, const QRect& slider, const QColor& ground,
                int beside_heading, QPainter* painter)
{
    painter->fillRect(bar.rect, ground);
    if (beside_heading > 0) {
        QStyleOption corner = bar;
        corner.rect.setHeight(beside_heading);
        heading(corner, painter);
    }
    if (bar.maximum == bar.minimum)
        return;
    const bool upright = bar.orientation == Qt::Vertical;
    const QRect thumb = upright ? slider.adjusted(3, 1, -3, -1) : slider.adjusted(1, 3, -1, -3);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(bar.palette.color(QPalette::Dark));
    const double round = std::min(thumb.width(), thumb.height()) / 2.0;
    painter->drawRoundedRect(thumb, round, round);
    painter->restore();
}

void cell(const QStyleOptionViewItem& cell, QPainter* painter)
{
    const QRect& rect = cell.rect;
    const QPalette& palette = cell.palette;
    if (cell.backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(rect, cell.backgroundBrush);
    const bool rows = qobject_cast<const QTableView*>(cell.widget)
                      || qobject_cast<const QTreeView*>(cell.widget);
    const QRect below(rect.left(), rect.bottom(), rect.width(), 1);
    if (cell.state & QStyle::State_Selected) {
        painter->fillRect(rect, palette.color(QPalette::Highlight));
        if (cell.widget && cell.widget->hasFocus()) {
            painter->fillRect(below, palette.color(QPalette::Link));
            painter->fillRect(below.translated(0, -rect.height() + 1),
                              palette.color(QPalette::Link));
        }
        if (cell.index.column() == 0)
            painter->fillRect(QRect(rect.left(), rect.top(), bar_width, rect.height()),
                              palette.color(QPalette::Link));
    } else if (rows) {
        painter->fillRect(below, palette.color(QPalette::Mid));
    }
}

void mark(const QStyleOption& option, QPainter* painter, Mark mark)
{
    const QPalette& palette = option.palette;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const int side = std::min(option.rect.width(), option.rect.height()) - 1;
    QRectF place(0, 0, side, side);
    place.moveCenter(QRectF(option.rect).center());
    const QColor strong = palette.color(enabled ? QPalette::Link : QPalette::Dark);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on ? strong : palette.color(QPalette::Dark), 1));
    painter->setBrush(on && mark == Mark::tick
                          ? strong
                          : palette.color(enabled ? QPalette::Base : QPalette::Window));
    const double round = mark == Mark::dot ? side / 2.0 : space::hair;
    painter->drawRoundedRect(place, round, round);
    const QColor inside = palette.color(QPalette::Base);
    if (on && mark == Mark::dot) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(strong);
        painter->drawEllipse(place.center(), side / 4.0, side / 4.0);
    } else if (on) {
        painter->setPen(QPen(inside, side / 8.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&](double x, double y) {
            return QPointF(place.left() + side * x, place.top() + side * y);
        };
        painter->drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.70), at(0.76, 0.32)});
    } else if (option.state & QStyle::State_NoChange) {
        painter->setPen(QPen(strong, side / 8.0, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(QPointF(place.left() + side * 0.28, place.center().y()),
                          QPointF(place.left() + side * 0.72, place.center().y()));
    }
    painter->restore();
}

}
