#include "ui/common/tab_order.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QSplitter>
#include <algorithm>
#include <tuple>

namespace holdfast::ui {
namespace {

using Widgets = std::vector<QWidget*>;

void add_unless_there(Widgets& widgets, QWidget* widget)
{
    if (std::find(widgets.begin(), widgets.end(), widget) == widgets.end())
        widgets.push_back(widget);
}

std::vector<int> in_reading_order(const QLayout& layout)
{
    std::vector<int> order;
    for (int i = 0; i < layout.count(); ++i)
        order.push_back(i);
    if (const auto* grid = qobject_cast<const QGridLayout*>(&layout)) {
        const auto cell = [grid](int item) {
            int row = 0;
            int column = 0;
            int rows = 0;
            int columns = 0;
            grid->getItemPosition(item, &row, &column, &rows, &columns);
            return std::pair(row, column);
        };
        std::stable_sort(order.begin(), order.end(),
                         [&](int a, int b) { return cell(a) < cell(b); });
    }
    return order;
}

void add_laid_out(const QLayout& layout, Widgets& widgets)
{
    for (const int i : in_reading_order(layout)) {
        QLayoutItem* item = layout.itemAt(i);
        if (item->widget())
            add_unless_there(widgets, item->widget());
        else if (item->layout())
            add_laid_out(*item->layout(), widgets);
    }
}

/// What stands in it: as its layout has it, else by where it is; what lies over it comes last.
Widgets parts_of(const QWidget& widget)
{
    Widgets parts;
    if (const auto* split = qobject_cast<const QSplitter*>(&widget)) {
        for (int i = 0; i < split->count(); ++i)
            parts.push_back(split->widget(i));
        return parts;
    }
    if (widget.layout())
        add_laid_out(*widget.layout(), parts);
    for (QWidget* child : widget.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        add_unless_there(parts, child);
    if (!widget.layout())
        std::stable_sort(parts.begin(), parts.end(), [](const QWidget* a, const QWidget* b) {
            return std::tuple(a->y(), a->x()) < std::tuple(b->y(), b->x());
        });
    return parts;
}

struct Stops {
    const QWidget* from = nullptr;
    Widgets found{};
    bool met = false;      ///< `from`
    bool gone = false;     ///< it can be used no more
    std::size_t at = 0;    ///< where it is, or would be, among them
};

enum class Gone { no, yes };

void meet(Stops& stops, Gone gone)
{
    stops.met = true;
    stops.gone = gone == Gone::yes;
    stops.at = stops.found.size();
}

void add_stops(QWidget& widget, Stops& stops)
{
    if (&widget == stops.from)
        meet(stops, Gone::no);
    if (widget.focusPolicy() & Qt::TabFocus && !widget.focusProxy())
        stops.found.push_back(&widget);
    for (QWidget* part : parts_of(widget)) {
        if (part->isWindow())
            continue;
        if (!part->isHidden() && part->isEnabled())
            add_stops(*part, stops);
        else if (part == stops.from || part->isAncestorOf(stops.from))
            meet(stops, Gone::yes);
    }
}

}

Widgets tab_stops(QWidget& window)
{
    Stops stops;
    add_stops(window, stops);
    return stops.found;
}

bool follow_tab(QWidget& window, Tab way)
{
    Stops stops{.from = window.focusWidget()};
    add_stops(window, stops);
    const std::size_t count = stops.found.size();
    if (!stops.met || count == 0)
        return false;
    // Qt asks too when what had the keyboard is hidden or disabled: at the end it stays there, and does not begin anew.
    if (stops.gone && way == Tab::on)
        stops.at = std::min(stops.at, count - 1);
    const bool is_stop = stops.at < count && stops.found[stops.at] == stops.from;
    const std::size_t on = stops.at + (is_stop ? 1 : 0);
    QWidget* to = stops.found[(way == Tab::on ? on : stops.at + count - 1) % count];
    to->setFocus(way == Tab::on ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (QWidget* around = to->parentWidget(); around; around = around->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(around))
            area->ensureWidgetVisible(to);
    return true;
}

}
