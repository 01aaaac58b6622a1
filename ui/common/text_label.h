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

protected:
    bool event(QEvent* event) override;

private:
    void dress();

    TextSize m_size;
    Tone m_tone;
};

/// One that breaks lines.
TextLabel* paragraph(TextSize size = TextSize::body, Tone tone = Tone::text);

}
