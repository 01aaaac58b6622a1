#include "ui/common/person_chip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>

#include "ui/common/icons.h"
#include "ui/common/measure.h"
#include "ui/common/text_label.h"

namespace holdfast::ui {

PersonChip::PersonChip(QWidget* parent)
    : QWidget(parent),
      m_icon(new QLabel),
      m_name(new TextLabel),
      m_who(new TextLabel(TextSize::label, Tone::muted))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::small, space::hair, space::small, space::hair);
    layout->setSpacing(space::hair);
    layout->addWidget(m_icon);
    layout->addWidget(m_name);
    layout->addWidget(m_who);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    draw_icon();
}

void PersonChip::show_person(const QString& name, const QString& who)
{
    m_name->setText(name);
    m_who->setText(who);
    m_who->setVisible(!who.isEmpty());
    setAccessibleName(who.isEmpty() ? name : tr("%1, %2").arg(name, who));
}

void PersonChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour(Tone::hairline, palette()));
    painter.setBrush(colour(Tone::surface, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::corner,
                            space::corner);
}

void PersonChip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw_icon();
}

void PersonChip::draw_icon()
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(
        icon(Glyph::person, Tone::muted).pixmap(QSize(size, size), devicePixelRatioF()));
}

}
