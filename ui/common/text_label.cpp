#include "ui/common/text_label.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <algorithm>

namespace holdfast::ui {

TextLabel::TextLabel(TextSize size, Tone tone, QWidget* parent)
    : QLabel(parent), m_size(size), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText);    // whatever the ground of the parent
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

void TextLabel::set_elided()
{
    m_elided = true;
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return m_elided ? QSize(std::min(hint.width(), digits(6)), hint.height()) : hint;
}

void TextLabel::paintEvent(QPaintEvent* event)
{
    if (!m_elided)
        return QLabel::paintEvent(event);
    const QRect inside = contentsRect();
    const QString fitting = fontMetrics().elidedText(text(), Qt::ElideRight, inside.width());
    setToolTip(fitting == text() ? QString() : text());
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(inside, static_cast<int>(alignment()) | Qt::TextSingleLine, fitting);
}

TextLabel* paragraph(TextSize size, Tone tone)
{
    auto* label = new TextLabel(size, tone);
    label->setWordWrap(true);
    label->setMinimumWidth(
        1);    // else Qt asks for the width of a nicely shaped block, and widens the window
    return label;
}

}
