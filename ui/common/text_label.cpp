#include "ui/common/text_label.h"

#include <QApplication>
#include <QEvent>

namespace holdfast::ui {

TextLabel::TextLabel(TextSize size, Tone tone, QWidget* parent)
    : QLabel(parent), m_size(size), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    dress();
}

void TextLabel::set_tone(Tone tone)
{
    m_tone = tone;
    dress();
}

void TextLabel::dress()
{
    const QFont wanted = font_of(m_size);
    if (font() != wanted)
        setFont(wanted);
    const QColor text = colour(m_tone, QApplication::palette());
    if (palette().color(QPalette::WindowText) == text)
        return;
    QPalette changed = palette();
    changed.setColor(QPalette::WindowText, text);
    setPalette(changed);
}

bool TextLabel::event(QEvent* event)
{
    const bool handled = QLabel::event(event);
    if (event->type() == QEvent::ApplicationFontChange
        || event->type() == QEvent::ApplicationPaletteChange
        || event->type() == QEvent::PaletteChange)
        dress();
    return handled;
}

TextLabel* paragraph(TextSize size, Tone tone)
{
    auto* label = new TextLabel(size, tone);
    label->setWordWrap(true);
    return label;
}

}
