#include "ui/common/holdfast_style.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QFrame>
#include <QHeaderView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTableView>
#include <QTreeView>
#include <algorithm>

#include "ui/common/measure.h"
#include "ui/common/style_paint.h"

namespace holdfast::ui {
namespace {

int line_height()
{
    return QFontMetrics(QApplication::font()).height();
}

QColor arrow_colour(const QStyleOption& option)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    return option.palette.color(enabled ? QPalette::Text : QPalette::Mid);
}

/// A scroll bar stands on the ground of what it scrolls.
QColor ground_beside(const QStyleOption& bar, const QWidget* widget)
{
    for (const QWidget* at = widget; at; at = at->parentWidget())
        if (const auto* area = qobject_cast<const QAbstractScrollArea*>(at))
            return area->viewport()->palette().color(area->viewport()->backgroundRole());
    return bar.palette.color(QPalette::Window);
}

/// How much of an upright bar stands beside the headings of a table; those go on over it.
int heading_beside(const QStyleOptionSlider& bar, const QWidget* widget)
{
    if (bar.orientation != Qt::Vertical)
        return 0;
    const QHeaderView* headings = nullptr;
    for (const QWidget* at = widget; at && !headings; at = at->parentWidget()) {
        if (const auto* table = qobject_cast<const QTableView*>(at))
            headings = table->horizontalHeader();
        else if (const auto* tree = qobject_cast<const QTreeView*>(at))
            headings = tree->header();
        else if (qobject_cast<const QAbstractScrollArea*>(at))
            return 0;
    }
    return headings && headings->isVisible() ? headings->height() : 0;
}

/// Room for the chevron at the right of a list or a number.
int arrow_width()
{
    return std::max(int(space::section), line_height() + space::small);
}

}

HoldfastStyle::HoldfastStyle() : QProxyStyle(QStringLiteral("fusion")) {}

void HoldfastStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (auto* text = qobject_cast<QPlainTextEdit*>(widget))
        text->document()->setDocumentMargin(space::small - 2);
    // Long choices do not widen the window: where there is no room they end in dots.
    if (auto* choice = qobject_cast<QComboBox*>(widget); choice && choice->minimumWidth() == 0)
        choice->setMinimumWidth(3 * int(space::page));
}

/// Borders of what can be typed into, and of lists.
bool HoldfastStyle::draw_field_part(PrimitiveElement element, const QStyleOption* option,
                                    QPainter* painter, const QWidget* widget) const
{
    if (element == PE_PanelLineEdit) {
        // Inside a number or a date the control around it has the border.
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (!frame || frame->lineWidth > 0)
            paint::field(*option, painter);
        return true;
    }
    if (element != PE_Frame || !qobject_cast<const QAbstractScrollArea*>(widget))
        return false;
    const auto* text = qobject_cast<const QPlainTextEdit*>(widget);
    if (text && !text->isReadOnly())
        paint::field(*option, painter);
    else
        paint::box(painter, option->rect, option->palette.brush(QPalette::Base),
                   option->palette.color(QPalette::Mid));
    return true;
}

void HoldfastStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                  QPainter* painter, const QWidget* widget) const
{
    if (draw_field_part(element, option, painter, widget))
        return;
    const QColor quiet = option->palette.color(QPalette::PlaceholderText);
    switch (int(element)) {    // lists of Qt, of which few matter here
    case PE_PanelButtonTool: return paint::tool_button(*option, painter);
    case PE_FrameFocusRect:
        return paint::box(painter, option->rect, Qt::NoBrush, option->palette.color(QPalette::Link),
                          2);
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            paint::chevron(painter, option->rect, quiet,
                           option->state & State_Open ? Qt::DownArrow : Qt::RightArrow);
        return;
    case PE_IndicatorArrowLeft:
        return paint::chevron(painter, option->rect, arrow_colour(*option), Qt::LeftArrow);
    case PE_IndicatorArrowRight:
        return paint::chevron(painter, option->rect, arrow_colour(*option), Qt::RightArrow);
    case PE_IndicatorTabTearLeft:
    case PE_IndicatorTabTearRight: return;    // arrows stand beside tabs that go on
    case PE_IndicatorArrowDown:
    case PE_IndicatorHeaderArrow: {
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        const bool up = header && header->sortIndicator == QStyleOptionHeader::SortUp;
        QRect place = option->rect;
        if (header && widget)    // Qt puts it above the middle of the heading
            place.moveCenter(QPoint(place.center().x(), widget->rect().center().y()));
        return paint::chevron(painter, place, quiet, up ? Qt::UpArrow : Qt::DownArrow);
    }
    case PE_PanelButtonCommand:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return paint::button(*button, painter);
        break;
    case PE_PanelItemViewRow: return;
    case PE_PanelItemViewItem:
        if (const auto* cell = qstyleoption_cast<const QStyleOptionViewItem*>(option))
            return paint::cell(*cell, painter);
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return paint::mark(*option, painter, paint::Mark::tick);
    case PE_IndicatorRadioButton: return paint::mark(*option, painter, paint::Mark::dot);
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

/// Labels that differ from Fusion's by their colour alone.
bool HoldfastStyle::draw_label(ControlElement element, const QStyleOption* option,
                               QPainter* painter, const QWidget* widget) const
{
    if (element == CE_PushButtonLabel) {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        if (!button || !(button->features & QStyleOptionButton::DefaultButton)
            || !(button->state & State_Enabled))
            return false;
        QStyleOptionButton filled = *button;
        filled.palette.setColor(QPalette::ButtonText, button->palette.color(QPalette::Base));
        QProxyStyle::drawControl(element, &filled, painter, widget);
        return true;
    }
    if (element == CE_HeaderLabel)
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            QStyleOptionHeader quiet = *header;
            quiet.palette.setColor(QPalette::ButtonText,
                                   header->palette.color(QPalette::PlaceholderText));
            QProxyStyle::drawControl(element, &quiet, painter, widget);
            return true;
        }
    if (element == CE_TabBarTabLabel)
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
            tab && !(tab->state & State_Selected)) {
            QStyleOptionTab quiet = *tab;
            quiet.palette.setColor(QPalette::WindowText,
                                   tab->palette.color(QPalette::PlaceholderText));
            QProxyStyle::drawControl(element, &quiet, painter, widget);
            return true;
        }
    return false;
}

void HoldfastStyle::drawControl(ControlElement element, const QStyleOption* option,
                                QPainter* painter, const QWidget* widget) const
{
    if (draw_label(element, option, painter, widget))
        return;
    const QRect& rect = option->rect;
    switch (int(element)) {
    case CE_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            // Without Fusion's inner focus frame: the panel shows the focus.
            drawControl(CE_PushButtonBevel, button, painter, widget);
            QStyleOptionButton label = *button;
            label.rect = subElementRect(SE_PushButtonContents, button, widget);
            return drawControl(CE_PushButtonLabel, &label, painter, widget);
        }
        break;
    case CE_Splitter:
        return painter->fillRect(QRect(rect.center().x(), rect.top(), 1, rect.height()),
                                 option->palette.color(QPalette::Mid));
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            return paint::tab(*tab, painter);
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: return paint::heading(*option, painter);
    case CE_ItemViewItem:
        if (const auto* cell = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            // The row shows that the list has the keyboard; a frame around one cell of it would not help.
            QStyleOptionViewItem row = *cell;
            if (row.state & State_Selected)
                row.state &= ~State_HasFocus;
            return QProxyStyle::drawControl(element, &row, painter, widget);
        }
        break;
    case CE_ShapedFrame:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && widget && frame->frameShape == QFrame::Box)
            return paint::box(painter, rect, frame->palette.brush(widget->backgroundRole()),
                              frame->palette.color(widget->foregroundRole()), frame->lineWidth);
        break;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HoldfastStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                       QPainter* painter, const QWidget* widget) const
{
    const QColor text = option->palette.color(QPalette::Text);
    switch (int(control)) {
    case CC_ComboBox:
        paint::field(*option, painter);
        return paint::chevron(painter, subControlRect(control, option, SC_ComboBoxArrow, widget),
                              text, Qt::DownArrow);
    case CC_SpinBox:
        paint::field(*option, painter);
        paint::chevron(painter, subControlRect(control, option, SC_SpinBoxUp, widget), text,
                       Qt::UpArrow);
        return paint::chevron(painter, subControlRect(control, option, SC_SpinBoxDown, widget),
                              text, Qt::DownArrow);
    case CC_ScrollBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return paint::scroll_bar(
                *bar, subControlRect(control, option, SC_ScrollBarSlider, widget),
                ground_beside(*bar, widget), heading_beside(*bar, widget), painter);
        break;
    case CC_ToolButton:
        if (const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option)) {
            // Its words say that it opens a menu.
            QStyleOptionToolButton plain = *tool;
            plain.features &= ~QStyleOptionToolButton::HasMenu;
            // One frame shows the focus, around all of it: Qt's own would run through the icon.
            plain.state &= ~State_HasFocus;
            QProxyStyle::drawComplexControl(control, &plain, painter, widget);
            if (tool->state & State_HasFocus)
                paint::box(painter, tool->rect, Qt::NoBrush, tool->palette.color(QPalette::Link),
                           2);
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect HoldfastStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                    SubControl part, const QWidget* widget) const
{
    const QRect& all = option->rect;
    const int arrow = arrow_width();
    const QRect field = all.adjusted(space::small, 2, -arrow - space::hair, -2);
    const QRect side(all.right() - arrow - 2, all.top() + 2, arrow, all.height() - 4);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return field;
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return side;
    if (control == CC_SpinBox) {
        if (part == SC_SpinBoxEditField)
            return field;
        if (part == SC_SpinBoxUp)
            return side.adjusted(0, 0, 0, -side.height() / 2);
        if (part == SC_SpinBoxDown)
            return side.adjusted(0, side.height() / 2, 0, 0);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect HoldfastStyle::subElementRect(SubElement element, const QStyleOption* option,
                                    const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_HeaderArrow) {
        const int side = line_height();
        return QRect(option->rect.right() - side - space::hair,
                     option->rect.center().y() - side / 2, side, side);
    }
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0)
            return rect.adjusted(space::hair, 0, -space::hair, 0);
    }
    return rect;
}

QSize HoldfastStyle::sizeFromContents(ContentsType type, const QStyleOption* option,
                                      const QSize& size, const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int line = option ? option->fontMetrics.height() : 0;
    const int least = std::max(int(space::row), line + 2 * space::small + 2);
    switch (int(type)) {
    case CT_PushButton:
        result.setWidth(std::max(result.width(), size.width() + 2 * space::wide));
        result.setHeight(least);
        break;
    case CT_LineEdit: result.setHeight(least); break;
    case CT_ComboBox:
    case CT_SpinBox: result = {size.width() + arrow_width() + 2 * int(space::medium), least}; break;
    case CT_ItemViewItem:
    case CT_TabBarTab:
    case CT_HeaderSection: result.setHeight(std::max(result.height(), least)); break;
    default: break;
    }
    return result;
}

int HoldfastStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                               const QWidget* widget) const
{
    switch (int(metric)) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_TreeViewIndentation:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return std::max(16, line_height());
    case PM_MenuButtonIndicator: return line_height() + 6;    // of which Qt leaves six free
    case PM_TabBarScrollButtonWidth: return std::max(int(space::section), line_height());
    case PM_SplitterWidth: return 2 * space::small + 1;
    case PM_ScrollBarExtent: return space::medium;
    case PM_HeaderMargin:
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return space::small;
    case PM_FocusFrameHMargin: return space::small - 1;    // Qt adds one
    case PM_TabBarTabHSpace:
        // In large text the names of all tabs matter more than the air between them.
        return line_height() > space::section ? int(space::medium) : 2 * space::medium;
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftVertical: return 0;
    case PM_DefaultFrameWidth:
        // Room inside rounded corners.
        if (qobject_cast<const QAbstractScrollArea*>(widget))
            return 3;
        break;
    default: break;
    }
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
