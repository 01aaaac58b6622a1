#include "ui/common/look.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QIcon>
#include <QSettings>
#include <QStandardPaths>
#include <QWidget>
#include <algorithm>

#include "ui/common/holdfast_style.h"

namespace holdfast::ui {
namespace {

const auto theme_key = QStringLiteral("look/theme");
const auto text_key = QStringLiteral("look/text_percent");

/// Breeze stands behind the desktop's icons; without a desktop nobody else says where icons are, nor whose.
void find_icons()
{
    QIcon::setFallbackThemeName(QStringLiteral("breeze"));
    QStringList folders = QIcon::themeSearchPaths();
    for (const QString& folder :
         QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, QStringLiteral("icons"),
                                   QStandardPaths::LocateDirectory))
        if (!folders.contains(folder))
            folders.append(folder);
    QIcon::setThemeSearchPaths(folders);
    if (QIcon::themeName().isEmpty() || QIcon::themeName() == QStringLiteral("hicolor"))
        QIcon::setThemeName(QStringLiteral("breeze"));
}

}

Look::Look(Keep keep)
    : m_keep(keep),
      m_preferences(keep == Keep::yes ? Preferences::Keep::yes : Preferences::Keep::no),
      m_desktop_font(QApplication::font()),
      m_desktop_theme(theme_of(QApplication::palette()))
{
    find_icons();
    if (m_keep == Keep::yes) {
        const QSettings settings;
        const QString theme = settings.value(theme_key).toString();
        if (theme == QStringLiteral("light"))
            m_chosen = Theme::light;
        else if (theme == QStringLiteral("dark"))
            m_chosen = Theme::dark;
        m_text_percent = std::clamp(settings.value(text_key, smallest_text).toInt(), smallest_text,
                                    largest_text);
    }
    QApplication::setStyle(new HoldfastStyle);
    apply();
}

void Look::choose_theme(std::optional<Theme> theme)
{
    m_chosen = theme;
    apply();
    if (m_keep == Keep::no)
        return;
    QSettings settings;
    if (theme)
        settings.setValue(theme_key,
                          *theme == Theme::dark ? QStringLiteral("dark") : QStringLiteral("light"));
    else
        settings.remove(theme_key);
}

void Look::set_text_percent(int percent)
{
    m_text_percent = std::clamp(percent, smallest_text, largest_text);
    apply();
    if (m_keep == Keep::yes)
        QSettings().setValue(text_key, m_text_percent);
}

void Look::apply()
{
    QFont font = m_desktop_font;
    font.setPointSizeF(m_desktop_font.pointSizeF() * m_text_percent / 100);
    if (font != QApplication::font()) {
        QApplication::setFont(font);
        // Qt tells windows alone; text that has a size of its own inherits nothing and would keep the old one.
        QEvent changed(QEvent::ApplicationFontChange);
        for (QWidget* widget : QApplication::allWidgets())
            QApplication::sendEvent(widget, &changed);
    }
    QApplication::setPalette(palette_of(m_chosen.value_or(m_desktop_theme)));
    // Widgets with colours of their own hear of it also where nothing that they inherit has changed.
    QEvent recoloured(QEvent::ApplicationPaletteChange);
    for (QWidget* widget : QApplication::allWidgets())
        QApplication::sendEvent(widget, &recoloured);
}

QFont font_of(TextSize size)
{
    QFont font = QApplication::font();
    double factor = 1.0;
    switch (size) {
    case TextSize::label: factor = 0.9; break;
    case TextSize::body: break;
    case TextSize::section: factor = 1.15; break;
    case TextSize::title: factor = 1.5; break;
    }
    font.setPointSizeF(font.pointSizeF() * factor);
    if (size == TextSize::section || size == TextSize::title)
        font.setWeight(QFont::DemiBold);
    return font;
}

int digits(int count)
{
    return count * QFontMetrics(QApplication::font()).horizontalAdvance(QLatin1Char('0'));
}

}
