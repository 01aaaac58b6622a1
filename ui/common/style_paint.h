#pragma once
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionSlider;
class QStyleOptionTab;
class QStyleOptionViewItem;

// How the controls of the window are painted: flat, one-pixel borders, in the colours of the palette.

namespace holdfast::ui::paint {

/// A rounded box with its border inside the rectangle.
void box(QPainter* painter, const QRect& rect, const QBrush& ground, const QColor& border,
         int width = 1);

/// Twice as strong where it has the keyboard.
void field(const QStyleOption& option, QPainter* painter);

/// As large as text, in the middle of the rectangle.
void chevron(QPainter* painter, const QRect& rect, const QColor& colour, Qt::ArrowType to);

void button(const QStyleOptionButton& button, QPainter* painter);
void tool_button(const QStyleOption& option, QPainter* painter);
void tab(const QStyleOptionTab& tab, QPainter* painter);
void heading(const QStyleOption& option, QPainter* painter);
/// The first of an upright one is the end of the headings that it stands beside.
void scroll_bar(const QStyleOptionSlider& bar, const QRect& slider, const QColor& ground,
                int beside_heading, QPainter* painter);

/// The ground of one cell: a chosen row has the accent at its left as well, and lines in it while the list has the keyboard.
void cell(const QStyleOptionViewItem& cell, QPainter* painter);

/// The box of something to tick, or the circle of one choice of several.
enum class Mark { tick, dot };
void mark(const QStyleOption& option, QPainter* painter, Mark mark);

}
