#include <catch2/catch.hpp>

#include "ui/common/look.h"
#include "ui/common/palette.h"

using namespace holdfast::ui;

namespace {

constexpr Tone grounds[] = {Tone::page, Tone::surface, Tone::selected};

}

TEST_CASE("Every tone of text reaches 4.5:1 on page, surface and selected row, in both themes",
          "[ui][palette]")
{
    for (const Theme theme : {Theme::light, Theme::dark})
        for (const Tone ground : grounds)
            for (const Tone words : {Tone::text, Tone::muted, Tone::accent, Tone::overdue,
                                     Tone::due_soon, Tone::met, Tone::excused, Tone::gate}) {
                CAPTURE(static_cast<int>(theme), static_cast<int>(words), static_cast<int>(ground));
                CHECK(contrast(colour(words, theme), colour(ground, theme)) >= 4.5);
            }
}

TEST_CASE("Borders of controls and the focus reach 3:1 on every ground, in both themes",
          "[ui][palette]")
{
    for (const Theme theme : {Theme::light, Theme::dark})
        for (const Tone ground : grounds)
            for (const Tone border : {Tone::control, Tone::accent}) {
                CAPTURE(static_cast<int>(theme), static_cast<int>(border),
                        static_cast<int>(ground));
                CHECK(contrast(colour(border, theme), colour(ground, theme)) >= 3.0);
            }
}

TEST_CASE("The words on a filled button reach 4.5:1 on its accent", "[ui][palette]")
{
    for (const Theme theme : {Theme::light, Theme::dark})
        CHECK(contrast(colour(Tone::surface, theme), colour(Tone::accent, theme)) >= 4.5);
}

TEST_CASE("Contrast is that of WCAG 2", "[ui][palette]")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrast(QColor(0x77, 0x77, 0x77), Qt::white) == Approx(4.48).epsilon(0.005));
}

TEST_CASE("A palette is of the theme that it was made for", "[ui][palette]")
{
    CHECK(theme_of(palette_of(Theme::light)) == Theme::light);
    CHECK(theme_of(palette_of(Theme::dark)) == Theme::dark);
}

TEST_CASE("Text grows to twice its size and no further", "[ui][palette]")
{
    Look look(Look::Keep::no);
    const double plain = font_of(TextSize::body).pointSizeF();
    look.set_text_percent(200);
    CHECK(font_of(TextSize::body).pointSizeF() == Approx(2 * plain));
    look.set_text_percent(900);
    CHECK(look.text_percent() == 200);
    look.set_text_percent(10);
    CHECK(look.text_percent() == 100);
}
