#pragma once
#include <QColor>
#include <QPalette>

namespace holdfast::ui {

enum class Theme { light, dark };

/// What a colour is for. Screens name a tone, never a colour.
enum class Tone {
    page,
    surface,
    hairline,
    control,
    text,
    muted,
    accent,
    selected,
    overdue,
    due_soon,
    met,
    excused,
    gate,
};

/// The one table of colours. Tones of text reach 4.5:1 on page, surface and selected row; control borders 3:1.
QColor colour(Tone tone, Theme theme);

/// The table as Qt's roles: Mid is the hairline, Dark the border of controls, Link the accent, PlaceholderText muted.
QPalette palette_of(Theme theme);

/// The theme that a palette of ours, or of the desktop, belongs to.
Theme theme_of(const QPalette& palette);
inline QColor colour(Tone tone, const QPalette& palette)
{
    return colour(tone, theme_of(palette));
}

/// In the theme that the program shows now.
QColor colour(Tone tone);

/// Contrast of two colours as WCAG 2 defines it: 1 to 21.
double contrast(const QColor& a, const QColor& b);

}
