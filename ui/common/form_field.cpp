#include "ui/common/form_field.h"

#include <QVBoxLayout>

#include "ui/common/measure.h"
#include "ui/common/text_label.h"

namespace holdfast::ui {

FormField::FormField(const QString& label, const QString& help, QWidget* control, Label shown)
    : m_help(help),
      m_label(new TextLabel(TextSize::label, Tone::muted)),
      m_control(control),
      m_note(paragraph(TextSize::label, Tone::muted))
{
    m_label->setText(label);
    m_label->setBuddy(control);
    control->setAccessibleName(label);
    // A screen reader stands on what has the keyboard.
    if (QWidget* inner = control->focusProxy(); inner && inner->accessibleName().isEmpty())
        inner->setAccessibleName(label);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::hair);
    layout->addWidget(m_label);
    layout->addWidget(control);
    layout->addWidget(m_note);
    // Not before it stands in the field: what is shown without a parent is a window of its own, and takes the keyboard.
    m_label->setVisible(shown == Label::above);
    show_error({});
}

QString FormField::label() const
{
    return m_label->text();
}

void FormField::set_help(const QString& help)
{
    m_help = help;
    show_error(error());
}

void FormField::show_error(const QString& error)
{
    const bool wrong = !error.isEmpty();
    m_note->set_tone(wrong ? Tone::overdue : Tone::muted);
    m_note->setText(wrong ? error : m_help);
    m_note->setVisible(!m_note->text().isEmpty());
    m_control->setAccessibleDescription(m_note->text());
    if (QWidget* inner = m_control->focusProxy())
        inner->setAccessibleDescription(m_note->text());
}

QString FormField::error() const
{
    return m_note->tone() == Tone::overdue ? m_note->text() : QString();
}

}
