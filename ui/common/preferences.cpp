#include "ui/common/preferences.h"

#include <QSettings>
#include <algorithm>

namespace holdfast::ui {
namespace {

using namespace std::chrono_literals;

const auto idle_key = QStringLiteral("lock/idle_minutes");
const auto language_key = QStringLiteral("language");

std::chrono::minutes within_range(std::chrono::minutes idle)
{
    return std::clamp(idle, 1min, Preferences::longest_idle);
}

}

Preferences::Preferences(Keep keep) : m_keep(keep)
{
    if (m_keep == Keep::no)
        return;
    const QSettings settings;
    m_idle = within_range(std::chrono::minutes(
        settings.value(idle_key, static_cast<int>(usual_idle.count())).toInt()));
    m_language = settings.value(language_key, m_language).toString();
}

void Preferences::set_idle(std::chrono::minutes idle)
{
    m_idle = within_range(idle);
    if (m_keep == Keep::yes)
        QSettings().setValue(idle_key, static_cast<int>(m_idle.count()));
    Q_EMIT idle_changed();
}

void Preferences::stretch_idle(std::optional<std::chrono::minutes> stretched)
{
    m_stretched = stretched;
    Q_EMIT idle_changed();
}

std::chrono::minutes Preferences::idle_in_force() const
{
    return std::max(m_idle, m_stretched.value_or(m_idle));
}

void Preferences::set_language(const QString& language)
{
    m_language = language;
    if (m_keep == Keep::yes)
        QSettings().setValue(language_key, language);
}

}
