#include "ui/common/palette.h"

#include <QApplication>
#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace holdfast::ui {
namespace {

struct Row {
    QRgb light;
    QRgb dark;
};

/// In the order of `Tone`.
constexpr std::array<Row, 13> colours{{
    {0xFFF6F6F3, 0xFF15181C},    // page
    {0xFFFFFFFF, 0xFF1E2227},    // surface
    {0xFFD8D8D2, 0xFF353B43},    // hairline
    {0xFF737B85, 0xFF8A929C},    // control
    {0xFF1F2328, 0xFFE6E8EB},    // text
    {0xFF57606A, 0xFFA3ABB5},    // muted
    {0xFF0B6B6B, 0xFF5CC4C0},    // accent
    {0xFFE7F1F0, 0xFF1F3536},    // selected
    {0xFFB42318, 0xFFFF8A80},    // overdue
    {0xFF8A5200, 0xFFF0B54A},    // due soon
    {0xFF1B6E3C, 0xFF6FCF90},    // met
    {0xFF35549E, 0xFF93B4FF},    // excused
    {0xFF7A2A8C, 0xFFD9A0E8},    // gate
}};
static_assert(colours.size() == static_cast<std::size_t>(Tone::gate) + 1);

double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
           + 0.0722 * linear(colour.blueF());
}

}

QColor colour(Tone tone, Theme theme)
{
    const Row& row = colours[static_cast<std::size_t>(tone)];
    return QColor::fromRgb(theme == Theme::dark ? row.dark : row.light);
}

QColor colour(Tone tone)
{
    return colour(tone, QApplication::palette());
}

QPalette palette_of(Theme theme)
{
    const auto of = [theme](Tone tone) { return colour(tone, theme); };
    QPalette palette;
    const std::pair<QPalette::ColorRole, Tone> roles[] = {
        {QPalette::Window, Tone::page},
        {QPalette::Base, Tone::surface},
        {QPalette::AlternateBase, Tone::surface},
        {QPalette::Button, Tone::surface},
        {QPalette::ToolTipBase, Tone::surface},
        {QPalette::WindowText, Tone::text},
        {QPalette::Text, Tone::text},
        {QPalette::ButtonText, Tone::text},
        {QPalette::BrightText, Tone::text},
        {QPalette::ToolTipText, Tone::text},
        {QPalette::PlaceholderText, Tone::muted},
        {QPalette::Highlight, Tone::selected},
        {QPalette::HighlightedText, Tone::text},
        {QPalette::Link, Tone::accent},
        {QPalette::LinkVisited, Tone::accent},
        {QPalette::Light, Tone::surface},
        {QPalette::Midlight, Tone::hairline},
        {QPalette::Mid, Tone::hairline},
        {QPalette::Dark, Tone::control},
        {QPalette::Shadow, Tone::control},
    };
    for (const auto& [role, tone] : roles)
        palette.setColor(role, of(tone));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, of(Tone::muted));
    return palette;
}

Theme theme_of(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? Theme::dark : Theme::light;
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

}
