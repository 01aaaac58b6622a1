#include "ui/documents/letter_form.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/form_field.h"
#include "ui/common/measure.h"
#include "ui/common/refused_words.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"
#include "ui/documents/letter_reading.h"
#include "ui/record/words.h"
#include "workspace/kept.h"

namespace holdfast::ui {
namespace {

const auto to_key = QStringLiteral("to");
const auto title_key = QStringLiteral("title");
const auto body_key = QStringLiteral("body");

}

LetterForm::LetterForm(const Room& room)
    : SidePanel(tr("Write a letter or report"), tr("Close; what was typed is forgotten")),
      m_room(room),
      m_to(new QComboBox),
      m_title(new QLineEdit),
      m_body(new QPlainTextEdit),
      m_limits(paragraph(TextSize::label, Tone::muted)),
      m_told(paragraph(TextSize::body, Tone::overdue)),
      m_draft(new QPushButton(tr("Keep as a &draft")))
{
    set_title(tr("Write a letter or report"));
    for (const std::string_view each : codes_of<ReportTo>)
        m_to->addItem(choice_words(ReportDrafted::kind, "to", each), text(each));
    m_draft->setAccessibleName(tr("Keep the letter as a draft to be signed off"));
    build();
    connect(m_title, &QLineEdit::textChanged, this, &LetterForm::show_state);
    connect(m_body, &QPlainTextEdit::textChanged, this, &LetterForm::show_state);
    connect(m_title, &QLineEdit::textEdited, this, &LetterForm::edited);
    connect(m_body, &QPlainTextEdit::textChanged, this, &LetterForm::edited);
    connect(m_draft, &QPushButton::clicked, this, &LetterForm::draft);
    say({});
}

void LetterForm::build()
{
    auto* note = paragraph(TextSize::body, Tone::muted);
    note->setText(tr("Kept in the case record, where everybody who works on the case reads it. "
                     "Write nothing of where a survivor is to be found, nor what they have told "
                     "the ISS in confidence."));
    auto* by_itself = new TextLabel(TextSize::body);
    by_itself->setText(tr("Put in by itself"));
    m_body->setTabChangesFocus(true);
    m_body->setMinimumHeight(m_body->fontMetrics().lineSpacing() * 8);
    content().addWidget(note);
    content().addWidget(new FormField(tr("To"), {}, m_to));
    content().addWidget(new FormField(tr("Heading"), {}, m_title));
    content().addWidget(new FormField(tr("In your own words"), {}, m_body), 1);
    content().addWidget(m_told);
    content().addWidget(m_draft, 0, Qt::AlignLeft);
    content().addWidget(by_itself);
    content().addWidget(m_limits);
    content().addStretch();
}

void LetterForm::begin(const DocumentsOf& subject, const FormFields& typed)
{
    clear();
    m_subject = subject;
    m_to->setCurrentIndex(std::max(0, m_to->findData(typed.value(to_key))));
    m_title->setText(typed.value(title_key));
    m_body->setPlainText(typed.value(body_key));
    m_limits->setText(
        tr("The date, our reference, how many sessions were attended and missed, who wrote it, "
           "and this (B3.4):\n%1")
            .arg(text(letter_limits(local_date(m_room.session.now()))).trimmed()));
    show_state();
    m_to->setFocus();
}

void LetterForm::clear()
{
    m_subject.reset();
    m_busy = false;
    m_title->clear();
    m_body->clear();
    m_limits->clear();
    say({});
    show_state();
}

QString LetterForm::told() const
{
    return m_told->text();
}

void LetterForm::say(const QString& words)
{
    m_told->setText(words);
    m_told->setVisible(!words.isEmpty());
}

void LetterForm::show_state()
{
    m_draft->setEnabled(m_subject && !m_busy && !m_title->text().trimmed().isEmpty()
                        && !m_body->toPlainText().trimmed().isEmpty());
}

std::optional<FormFields> LetterForm::typed() const
{
    if (!m_subject || (m_title->text().isEmpty() && m_body->toPlainText().isEmpty()))
        return std::nullopt;
    return FormFields{{to_key, m_to->currentData().toString()},
                      {title_key, m_title->text()},
                      {body_key, m_body->toPlainText()}};
}

std::string LetterForm::kept_name() const
{
    return typed_name("letter", m_subject->id);
}

void LetterForm::draft()
{
    if (!m_draft->isEnabled())
        return;
    m_busy = true;
    say({});
    show_state();
    m_room.session.ask(
        this,
        [name = kept_name(), now = m_room.session.now(),
         letter = NewLetter{m_subject->id, static_cast<ReportTo>(m_to->currentIndex()),
                            m_title->text().trimmed().toStdString(),
                            m_body->toPlainText().trimmed().toStdString()}](Workspace& workspace) {
            auto drafted = write_letter(workspace, letter, now);
            if (drafted)
                (void)holdfast::forget(workspace, name);    // of what is done with
            return drafted;
        },
        [this](const WorkspaceResult<LetterRow>& row) {
            m_busy = false;
            show_state();
            if (row) {
                const CaseId id = m_subject->id;
                Q_EMIT drafted(row->report);
                return m_room.session.tell_changed(id);
            }
            say(row.error().field == "whereabouts"
                    ? tr("These words tell where a survivor is to be found, and everybody who "
                         "works on the case would read them. Take that out. If the recipient has "
                         "to have it, it can be included when the letter is printed.")
                    : refused_words(row.error(), m_room.wording));
        });
}

}
