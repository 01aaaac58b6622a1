#pragma once
#include <QObject>
#include <QString>
#include <chrono>
#include <optional>

namespace holdfast::ui {

/// What the user of this machine chose beside the look: how long until it locks, and the language. Nothing of the record.
class Preferences : public QObject {
    Q_OBJECT

public:
    enum class Keep { yes, no };
    static constexpr std::chrono::minutes usual_idle{5};
    static constexpr std::chrono::minutes longest_idle{15};

    explicit Preferences(Keep keep);

    /// One to fifteen minutes.
    void set_idle(std::chrono::minutes idle);
    std::chrono::minutes idle() const { return m_idle; }
    /// For a meeting, until it is taken back or the window locks; never shorter than what was chosen.
    void stretch_idle(std::optional<std::chrono::minutes> stretched);
    std::chrono::minutes idle_in_force() const;

    /// "en" or "cy"; read when the program starts.
    void set_language(const QString& language);
    const QString& language() const { return m_language; }

Q_SIGNALS:
    void idle_changed();

private:
    Keep m_keep;
    std::chrono::minutes m_idle = usual_idle;
    std::optional<std::chrono::minutes> m_stretched;
    QString m_language = QStringLiteral("en");
};

}
