#include "ui/record/fact_texts.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "record/fact.h"
#include "ui/common/form_field.h"
#include "ui/common/look.h"
#include "ui/common/measure.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"
#include "ui/record/words.h"

namespace holdfast::ui {
namespace {

QPlainTextEdit* text_box()
{
    auto* box = new QPlainTextEdit;
    box->setTabChangesFocus(true);
    box->setMinimumHeight(4 * QFontMetrics(font_of(TextSize::body)).lineSpacing() + space::wide);
    return box;
}

}

FactTexts::FactTexts(std::size_t kind, Reason reason)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    if (bare(kind)) {
        auto* why = paragraph(TextSize::label, Tone::muted);
        why->setText(tr("Everybody on the case reads this entry, so it has no text: nothing in it "
                        "may say how, where or why."));
        layout->addWidget(why);
        layout->addStretch();
        return;
    }
    if (reason == Reason::asked) {
        m_reason = text_box();
        m_reason_field = new FormField(tr("Why it is corrected"), {}, m_reason);
        layout->addWidget(m_reason_field);
        tell_edits(m_reason);
    }
    m_narrative = text_box();
    layout->addWidget(
        new FormField(tr("In your words"), narrative_hint(kind_names()[kind]), m_narrative), 1);
    tell_edits(m_narrative);
}

/// Qt speaks of a change also where the words are only laid out anew.
void FactTexts::tell_edits(QPlainTextEdit* box)
{
    connect(box, &QPlainTextEdit::textChanged, this, [this, box, last = QString()]() mutable {
        QString words = box->toPlainText();
        if (words == last)
            return;
        last = std::move(words);
        Q_EMIT edited();
    });
}

void FactTexts::set_own(const std::string& narrative)
{
    if (m_narrative)
        m_narrative->setPlainText(text(narrative));
}

std::optional<std::string> FactTexts::own() const
{
    return m_narrative ? std::optional(m_narrative->toPlainText().toStdString()) : std::nullopt;
}

std::string FactTexts::narrative() const
{
    const QString own = m_narrative ? m_narrative->toPlainText().trimmed() : QString();
    const QString reason = m_reason ? m_reason->toPlainText().trimmed() : QString();
    if (reason.isEmpty())
        return own.toStdString();
    return (own.isEmpty() ? reason : tr("%1\n\nCorrected: %2").arg(own, reason)).toStdString();
}

bool FactTexts::lacks_reason() const
{
    return m_reason && m_reason->toPlainText().trimmed().isEmpty();
}

void FactTexts::show_lack()
{
    if (m_reason_field)
        m_reason_field->show_error(lacks_reason() ? tr("A correction needs its reason.")
                                                  : QString());
}

void FactTexts::focus_reason()
{
    if (m_reason)
        m_reason->setFocus();
}

bool FactTexts::take_focus()
{
    QPlainTextEdit* first = m_reason ? m_reason : m_narrative;
    if (first)
        first->setFocus();
    return first != nullptr;
}

}
