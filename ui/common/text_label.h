#pragma once
#include <QLabel>

#include "ui/common/look.h"

namespace holdfast::ui {

/// Text in one of the sizes and tones, that follows changes of both. Plain text only: nothing recorded is ever read as markup.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    explicit TextLabel(TextSize size = TextSize::body, Tone tone = Tone::text,
                       QWidget* parent = nullptr);

    void set_tone(Tone tone);
    Tone tone() const { return m_tone; }
    /// Where there is no room for all of it, it ends in three dots and the whole is its tool tip.
    void set_elided();
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void dress();

    TextSize m_size;
    Tone m_tone;
    bool m_elided = false;
};

/// One that breaks lines, in whatever width it is given.
TextLabel* paragraph(TextSize size = TextSize::body, Tone tone = Tone::text);

}
