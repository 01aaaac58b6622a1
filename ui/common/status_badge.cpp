#include "ui/common/status_badge.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>

#include "ui/common/measure.h"

namespace holdfast::ui {

StatusBadge::StatusBadge(QWidget* parent)
    : QWidget(parent), m_icon(new QLabel), m_word(new TextLabel)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::hair);
    layout->addWidget(m_icon);
    layout->addWidget(m_word);
    layout->addStretch();
}

void StatusBadge::show_status(const StatusLook& look, const QString& word)
{
    m_look = look;
    m_word->set_tone(look.tone);
    m_word->setText(word);
    setAccessibleName(word);
    draw_icon();
}

void StatusBadge::draw_icon()
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(
        icon(m_look.glyph, m_look.tone).pixmap(QSize(size, size), devicePixelRatioF()));
}

void StatusBadge::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw_icon();
}

}
