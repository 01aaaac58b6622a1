#pragma once

// Spacing in steps of four. Text grows with the text size setting; the space between does not.

namespace holdfast::ui::space {

inline constexpr int hair = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int wide = 16;
inline constexpr int section = 24;
inline constexpr int page = 32;

inline constexpr int corner = 6;
inline constexpr int row = 36;    ///< the least height of a row or control

}

namespace holdfast::ui {

/// So many rows of each section say how wide a column must be.
inline constexpr int rows_measured = 60;

/// The widest card of a page that is one card.
inline constexpr int card_digits = 62;

}
