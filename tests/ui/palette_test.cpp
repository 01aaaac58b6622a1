#include <catch2/catch.hpp>

#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/common/palette.h"
#include "ui/common/text_label.h"

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

TEST_CASE("Text that is on the screen grows and shrinks with the setting", "[ui][palette]")
{
    Look look(Look::Keep::no);
    QWidget page;
    const auto* title = new TextLabel(TextSize::title, Tone::text, &page);
    const double before = title->font().pointSizeF();
    look.set_text_percent(200);
    CHECK(title->font().pointSizeF() == Approx(2 * before));
    look.set_text_percent(100);
    CHECK(title->font().pointSizeF() == Approx(before));
}

TEST_CASE("Text follows the theme that is chosen, whatever ground it stands on", "[ui][palette]")
{
    Look look(Look::Keep::no);
    QWidget band;
    band.setBackgroundRole(QPalette::Highlight);
    const auto* words = new TextLabel(TextSize::body, Tone::excused, &band);
    for (const Theme theme : {Theme::light, Theme::dark}) {
        look.choose_theme(theme);
        CHECK(words->palette().color(words->foregroundRole()) == colour(Tone::excused, theme));
    }
}

/// Thin strokes are nowhere quite opaque.
static bool is_mostly(const QColor& pixel, const QColor& wanted)
{
    const auto near = [](int a, int b) { return std::abs(a - b) <= 3; };
    return pixel.alpha() > 100 && near(pixel.red(), wanted.red())
           && near(pixel.green(), wanted.green()) && near(pixel.blue(), wanted.blue());
}

TEST_CASE("Every icon is there, and has the colour of its tone in both themes", "[ui][palette]")
{
    Look look(Look::Keep::no);
    for (int i = 0; i <= static_cast<int>(Glyph::close); ++i)
        for (const Theme theme : {Theme::light, Theme::dark}) {
            CAPTURE(i);
            look.choose_theme(theme);
            const QImage shape =
                icon(static_cast<Glyph>(i), Tone::overdue).pixmap(32, 32).toImage();
            REQUIRE(!shape.isNull());
            int painted = 0;
            for (int y = 0; y < shape.height(); ++y)
                for (int x = 0; x < shape.width(); ++x)
                    painted += is_mostly(shape.pixelColor(x, y), colour(Tone::overdue, theme));
            CHECK(painted > 12);
            // A theme's icon that is a filled square says nothing as one flat shape.
            CHECK(painted < shape.width() * shape.height() * 4 / 5);
        }
}
