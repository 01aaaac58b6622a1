#include "ui/common/holdfast_style.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <algorithm>

#include "ui/common/measure.h"

namespace holdfast::ui {
namespace {

enum class Edge { control, focus, chosen };

QColor edge_colour(const QPalette& palette, Edge edge)
{
    return palette.color(edge == Edge::control ? QPalette::Dark : QPalette::Link);
}

/// A rounded box with its border inside the rectangle; twice as strong where it has the focus.
void draw_box(QPainter* painter, const QRect& rect, const QBrush& ground, const QColor& border,
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

void draw_chevron(QPainter* painter, const QRect& rect, const QColor& colour, Qt::ArrowType to)
{
    const double half = std::min(rect.width(), rect.height()) / 4.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(
        QPen(colour, std::max(1.5, half / 3), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(QRectF(rect).center());
    painter->rotate(to == Qt::RightArrow ? -90 : 0);
    painter->drawPolyline(QPolygonF{{-half, -half / 2}, {0, half / 2}, {half, -half / 2}});
    painter->restore();
}

void draw_button(const QStyleOptionButton& button, QPainter* painter)
{
    const QPalette& palette = button.palette;
    const bool pressed = button.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool main = button.features & QStyleOptionButton::DefaultButton
                      && button.state & QStyle::State_Enabled;
    QColor ground = palette.color(pressed ? QPalette::Highlight : QPalette::Button);
    if (main)
        ground = palette.color(QPalette::Link);
    else if (!pressed && button.state & QStyle::State_MouseOver)
        ground = palette.color(QPalette::Highlight);
    if (!(button.state & QStyle::State_HasFocus)) {
        const auto edge = button.state & QStyle::State_On ? Edge::chosen : Edge::control;
        draw_box(painter, button.rect, ground, edge_colour(palette, main ? Edge::chosen : edge), 1);
        return;
    }
    // The focus of a filled button stands off from its ground, or it would not be seen.
    draw_box(painter, button.rect, palette.color(main ? QPalette::Window : QPalette::Button),
             edge_colour(palette, Edge::focus), 2);
    if (main)
        draw_box(painter, button.rect.adjusted(4, 4, -4, -4), ground, ground, 1);
    else if (pressed)
        draw_box(painter, button.rect.adjusted(2, 2, -2, -2), ground, ground, 1);
}

void draw_tool(const QStyleOption& option, QPainter* painter)
{
    const QPalette& palette = option.palette;
    const bool on = option.state & QStyle::State_On;
    const bool over = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    if (on || over)
        painter->fillRect(option.rect, palette.color(QPalette::Highlight));
    if (on)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                          palette.color(QPalette::Link));
    if (option.state & QStyle::State_HasFocus)
        draw_box(painter, option.rect, Qt::NoBrush, edge_colour(palette, Edge::focus), 2);
}

void draw_field(const QStyleOption& option, QPainter* painter)
{
    const bool focus = option.state & QStyle::State_HasFocus;
    draw_box(painter, option.rect, option.palette.brush(QPalette::Base),
             edge_colour(option.palette, focus ? Edge::focus : Edge::control), focus ? 2 : 1);
}

void draw_scroll_bar(const QStyleOptionSlider& bar, const QRect& slider, QPainter* painter)
{
    painter->fillRect(bar.rect, bar.palette.color(QPalette::Window));
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

}

HoldfastStyle::HoldfastStyle() : QProxyStyle(QStringLiteral("fusion")) {}

void HoldfastStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                  QPainter* painter, const QWidget* widget) const
{
    if (element == PE_PanelButtonTool)
        return draw_tool(*option, painter);
    if (element == PE_PanelLineEdit)
        return draw_field(*option, painter);
    if (element == PE_FrameFocusRect)
        return draw_box(painter, option->rect, Qt::NoBrush,
                        edge_colour(option->palette, Edge::focus), 2);
    if (element == PE_IndicatorBranch) {
        if (option->state & State_Children)
            draw_chevron(painter, option->rect, option->palette.color(QPalette::PlaceholderText),
                         option->state & State_Open ? Qt::DownArrow : Qt::RightArrow);
        return;
    }
    if (element == PE_PanelButtonCommand)
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return draw_button(*button, painter);
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void HoldfastStyle::drawControl(ControlElement element, const QStyleOption* option,
                                QPainter* painter, const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (element == CE_PushButton && button) {
        // Without Fusion's inner focus frame: the panel shows the focus.
        drawControl(CE_PushButtonBevel, button, painter, widget);
        QStyleOptionButton label = *button;
        label.rect = subElementRect(SE_PushButtonContents, button, widget);
        return drawControl(CE_PushButtonLabel, &label, painter, widget);
    }
    if (element == CE_PushButtonLabel && button
        && button->features & QStyleOptionButton::DefaultButton && button->state & State_Enabled) {
        QStyleOptionButton filled = *button;
        filled.palette.setColor(QPalette::ButtonText, button->palette.color(QPalette::Base));
        return QProxyStyle::drawControl(element, &filled, painter, widget);
    }
    if (element == CE_Splitter) {
        const QRect& rect = option->rect;
        painter->fillRect(QRect(rect.center().x(), rect.top(), 1, rect.height()),
                          option->palette.color(QPalette::Mid));
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HoldfastStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                       QPainter* painter, const QWidget* widget) const
{
    if (control == CC_ComboBox) {
        draw_field(*option, painter);
        const QRect arrow = subControlRect(control, option, SC_ComboBoxArrow, widget);
        return draw_chevron(painter, arrow, option->palette.color(QPalette::Text), Qt::DownArrow);
    }
    if (control == CC_ScrollBar)
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return draw_scroll_bar(
                *bar, subControlRect(control, option, SC_ScrollBarSlider, widget), painter);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize HoldfastStyle::sizeFromContents(ContentsType type, const QStyleOption* option,
                                      const QSize& size, const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton || type == CT_LineEdit || type == CT_ComboBox) {
        const int line = option ? option->fontMetrics.height() : 0;
        result.setHeight(std::max(int(space::row), line + 2 * space::small + 2));
    }
    if (type == CT_PushButton)
        result.setWidth(std::max(result.width(), size.width() + 2 * space::wide));
    return result;
}

int HoldfastStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                               const QWidget* widget) const
{
    if (metric == PM_SmallIconSize || metric == PM_ButtonIconSize || metric == PM_ToolBarIconSize)
        return std::max(16, QFontMetrics(QApplication::font()).height());
    if (metric == PM_SplitterWidth)
        return 2 * space::small + 1;
    if (metric == PM_ScrollBarExtent)
        return space::medium;
    if (metric == PM_TreeViewIndentation)
        return std::max(16, QFontMetrics(QApplication::font()).height());
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int HoldfastStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                             QStyleHintReturn* data) const
{
    if (hint == SH_ComboBox_Popup || hint == SH_ItemView_ActivateItemOnSingleClick)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

}
