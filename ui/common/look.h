#pragma once
#include <QFont>
#include <QObject>
#include <optional>

#include "ui/common/palette.h"
#include "ui/common/preferences.h"

namespace holdfast::ui {

/// The program's style, palette and text size, on the whole application; remembered for the user of this machine.
class Look : public QObject {
    Q_OBJECT

public:
    static constexpr int smallest_text = 100;
    static constexpr int largest_text = 200;
    static constexpr int text_step = 25;

    /// Keep: whether choices are written to the user's settings and read from there.
    enum class Keep { yes, no };
    explicit Look(
        Keep keep);    ///< after the application, whose font and palette are the desktop's

    /// Absent: as the desktop has it.
    void choose_theme(std::optional<Theme> theme);
    std::optional<Theme> chosen_theme() const { return m_chosen; }
    /// Held within the range.
    void set_text_percent(int percent);
    int text_percent() const { return m_text_percent; }
    Preferences& preferences() { return m_preferences; }

private:
    void apply();

    Keep m_keep;
    Preferences m_preferences;
    QFont m_desktop_font;
    Theme m_desktop_theme;
    std::optional<Theme> m_chosen;
    int m_text_percent = smallest_text;
};

enum class TextSize { label, body, section, title };

/// The application's font in one of the four sizes; sections and titles are semibold.
QFont font_of(TextSize size);

/// A length in widths of a digit of body text, for what must grow with the text.
int digits(int count);

}
