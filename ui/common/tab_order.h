#pragma once
#include <vector>

class QWidget;

namespace holdfast::ui {

/// Where Tab stops in a window, in the order in which things are laid out: down a column before the next one, in whatever order
/// they were made.
std::vector<QWidget*> tab_stops(QWidget& window);

/// Goes on from what has the keyboard, or had it until it was hidden or disabled, to the next or the previous of them, which
/// scrolls into view; false where that is not known.
enum class Tab { on, back };
bool follow_tab(QWidget& window, Tab way);

}
