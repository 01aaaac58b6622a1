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

namespace holdfast::ui {

LetterForm::LetterForm(const Room& room)
    : SidePanel(tr("Write a letter or report"), tr("Close; what was typed is forgotten")),
      m_room(room),
      m_kept(new KeptForm(room.session, this, [this] { return typed(); })),
      m_to(new QComboBox),
      m_title(new QLineEdit),
      m_body(new QPlainTextEdit),
      m_limits(paragraph(TextSize::label, Tone::muted)),
      m_told(paragraph(TextSize::body, Tone::overdue)),
      m_draft(new QPushButton(tr("Keep as a dra&ft")))
{
    set_title(tr("Write a letter or report"));
    for (const std::string_view each : codes_of<ReportTo>)
        m_to->addItem(choice_words(ReportDrafted::kind, "to", each), text(each));
    m_draft->setAccessibleName(tr("Keep the letter as a draft to be signed off"));
    build();
    connect(m_title, &QLineEdit::textChanged, this, &LetterForm::show_state);
    connect(m_body, &QPlainTextEdit::textChanged, this, &LetterForm::show_state);
    connect(m_title, &QLineEdit::textEdited, m_kept, &KeptForm::touch);
    connect(m_body, &QPlainTextEdit::textChanged, m_kept, &KeptForm::touch);
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
    by_itself->setText(tr("What the letter says by itself"));
    m_body->setTabChangesFocus(true);
    m_body->setMinimumHeight(m_body->fontMetrics().lineSpacing() * 8);
    content().addWidget(note);
    content().addWidget(new FormField(tr("To"), {}, m_to));
    content().addWidget(new FormField(tr("Heading"), {}, m_title));
    content().addWidget(new FormField(tr("In your own words"), {}, m_body), 1);
    content().addWidget(by_itself);
    content().addWidget(m_limits);
    content().addStretch();
    foot().addWidget(m_told);
    foot().addWidget(m_draft, 0, Qt::AlignLeft);
}

void LetterForm::begin(const DocumentsOf& subject)
{
    clear();
    m_subject = subject;
    m_to->setCurrentIndex(0);
    m_limits->setText(
        tr("The date, our reference, how many sessions were attended and missed, who wrote it, "
           "and this (B3.4):\n%1")
            .arg(text(letter_limits(local_date(m_room.session.now()))).trimmed()));
    show_state();
    m_to->setFocus();
    m_kept->begin(form_name("letter", subject.id), [this](const Typed& before) { fill(before); });
}

void LetterForm::fill(const Typed& before)
{
    const auto field = [&](const char* name) {
        const auto found = before.find(name);
        return found == before.end() ? QString() : text(found->second);
    };
    if (const auto to = from_code<ReportTo>(field("to").toStdString()))
        m_to->setCurrentIndex(static_cast<int>(*to));
    m_title->setText(field("heading"));
    m_body->setPlainText(field("body"));
}

void LetterForm::drop()
{
    m_kept->drop();
    clear();
}

void LetterForm::clear()
{
    m_kept->leave();
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

std::optional<Typed> LetterForm::typed() const
{
    const std::string heading = m_title->text().trimmed().toStdString();
    const std::string body = m_body->toPlainText().trimmed().toStdString();
    if (!m_subject || (heading.empty() && body.empty()))
        return std::nullopt;
    return Typed{{"title", m_subject->reference.toStdString()},
                 {"to", std::string(code(static_cast<ReportTo>(m_to->currentIndex())))},
                 {"heading", heading},
                 {"body", body}};
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
        [now = m_room.session.now(),
         letter = NewLetter{m_subject->id, static_cast<ReportTo>(m_to->currentIndex()),
                            m_title->text().trimmed().toStdString(),
                            m_body->toPlainText().trimmed().toStdString()}](Workspace& workspace) {
            return write_letter(workspace, letter, now);
        },
        [this](const WorkspaceResult<LetterRow>& row) {
            m_busy = false;
            show_state();
            if (row) {
                const CaseId id = m_subject->id;
                drop();
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
