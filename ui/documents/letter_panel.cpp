#include "ui/documents/letter_panel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/form_field.h"
#include "ui/common/measure.h"
#include "ui/common/questions.h"
#include "ui/common/refused_words.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"
#include "ui/common/whole_text.h"
#include "ui/print/take_out.h"
#include "ui/record/words.h"

namespace holdfast::ui {

LetterPanel::LetterPanel(const Room& room)
    : SidePanel(tr("The chosen letter"), tr("Close the letter")),
      m_room(room),
      m_state(paragraph(TextSize::body, Tone::muted)),
      m_sign(new QPushButton(tr("Sign it &off…"))),
      m_print(new QPushButton(tr("Pri&nt or PDF…"))),
      m_recipient(new QLineEdit),
      m_recipient_field(
          new FormField(tr("Sent to"), tr("The person or office that it goes to"), m_recipient)),
      m_release(new QPushButton(tr("Record that it was &sent"))),
      m_told(paragraph()),
      m_text(new WholeText)
{
    m_sign->setAccessibleName(tr("Sign the letter off"));
    m_print->setAccessibleName(tr("Print the letter or save it as PDF"));
    m_release->setAccessibleName(tr("Record that the letter was sent"));
    m_text->setAccessibleName(tr("What stands in the letter"));
    build();
    connect(m_sign, &QPushButton::clicked, this, &LetterPanel::sign);
    connect(m_print, &QPushButton::clicked, this, &LetterPanel::take_out_letter);
    connect(m_release, &QPushButton::clicked, this, &LetterPanel::release);
    connect(m_recipient, &QLineEdit::textChanged, this, &LetterPanel::show_state);
    connect(m_recipient, &QLineEdit::returnPressed, m_release, &QPushButton::click);
    clear();
}

void LetterPanel::build()
{
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_sign);
    buttons->addWidget(m_print);
    buttons->addStretch();
    content().addWidget(m_state);
    content().addLayout(buttons);
    content().addWidget(m_recipient_field);
    content().addWidget(m_release, 0, Qt::AlignLeft);
    content().addWidget(m_told);
    content().addWidget(m_text, 1);
}

void LetterPanel::show_letter(const DocumentsOf& subject, LetterRead letter)
{
    if (shown() != letter.row.report) {
        clear();
        m_text->setPlainText(letter.text);
    }
    m_subject = subject;
    m_letter = std::move(letter);
    const LetterRow& row = m_letter->row;
    set_title(m_letter->title.isEmpty() ? tr("Letter or report") : m_letter->title);
    const QString drafted = tr("To: %1\nDrafted by %2, %3")
                                .arg(choice_words(ReportDrafted::kind, "to", code(row.to)),
                                     m_letter->author, text(m_room.wording.time(row.drafted)));
    const QString signed_off = !row.signed_by
                                   ? m_letter->own
                                         ? tr("Not signed off yet: somebody else does that, since "
                                              "you wrote it.")
                                         : tr("Not signed off yet: read it, then sign it off.")
                                   : tr("Signed off by %1").arg(m_letter->signed_by);
    QString sent = tr("Not sent yet");
    if (row.released && row.recipient)
        sent = tr("Sent to %1, %2")
                   .arg(text(*row.recipient), text(m_room.wording.time(*row.released)));
    else if (row.released)
        sent = tr("Sent, %1").arg(text(m_room.wording.time(*row.released)));
    m_state->setText(drafted + QLatin1Char('\n') + signed_off + QLatin1Char('\n') + sent);
    if (m_letter->text.isEmpty())
        say(tr("What stands in it is still on another laptop. It comes with the next bundle from "
               "there."));
    show_state();
}

void LetterPanel::clear()
{
    m_subject.reset();
    m_letter.reset();
    m_busy = false;
    set_title({});
    m_state->clear();
    m_recipient->clear();
    m_text->clear();
    say({});
    show_state();
}

std::optional<EntryId> LetterPanel::shown() const
{
    return m_letter ? std::optional(m_letter->row.report) : std::nullopt;
}

QString LetterPanel::letter_text() const
{
    return m_text->toPlainText();
}

QString LetterPanel::state() const
{
    return m_state->text();
}

QString LetterPanel::told() const
{
    return m_told->text();
}

void LetterPanel::say(const QString& words)
{
    m_told->setText(words);
    m_told->setVisible(!words.isEmpty());
}

void LetterPanel::show_state()
{
    const bool now = m_letter && !m_subject->as_it_was && !m_busy;
    const bool signed_off = m_letter && m_letter->row.signed_by;
    const bool sent = m_letter && m_letter->row.released;
    m_sign->setVisible(!signed_off);
    m_sign->setEnabled(now && !m_letter->own && !m_letter->text.isEmpty());
    m_print->setVisible(signed_off);
    m_print->setEnabled(now && !m_letter->text.isEmpty());
    m_recipient_field->setVisible(signed_off && !sent);
    m_release->setVisible(signed_off && !sent);
    m_release->setEnabled(now && !m_recipient->text().trimmed().isEmpty());
}

template <typename Question>
void LetterPanel::act(Question question, const QString& done)
{
    m_busy = true;
    say({});
    show_state();
    m_room.session.ask(this, std::move(question),
                       [this, done, id = m_subject->id](const WorkspaceResult<LetterRow>& row) {
                           m_busy = false;
                           show_state();
                           if (!row)
                               return say(refused_words(row.error(), m_room.wording));
                           say(done);
                           m_room.session.tell_changed(id);
                       });
}

void LetterPanel::sign()
{
    if (!m_letter || m_busy)
        return;
    const bool sure = m_room.questions.confirm(
        this, tr("Sign this letter off?"),
        tr("You say that you have read it and that it may leave the service as it stands. Your "
           "name and the time are recorded; what stands in it cannot be changed any more."),
        tr("Sign it off"));
    if (!sure || !m_letter)
        return;
    act([report = m_letter->row.report, now = m_room.session.now()](
            Workspace& workspace) { return sign_letter(workspace, report, now); },
        tr("Signed off."));
}

void LetterPanel::release()
{
    if (!m_release->isEnabled())
        return;
    act([report = m_letter->row.report, to = m_recipient->text().trimmed().toStdString(),
         now = m_room.session.now()](
            Workspace& workspace) { return release_letter(workspace, report, to, now); },
        tr("Recorded as sent."));
}

void LetterPanel::take_out_letter()
{
    if (!m_letter)
        return;
    say({});
    TakingOut what{.offer = {.what = tr("a letter of %1").arg(m_subject->reference),
                             .file_name = tr("%1 letter.pdf").arg(m_subject->reference),
                             .whereabouts_may_be_included = m_subject->whole},
                   .about = m_subject->id,
                   .person = {},
                   .paper = [id = m_subject->id, report = m_letter->row.report,
                             now = m_room.session.now(),
                             words = m_room.wording](Workspace& workspace, const Outlet& outlet) {
                       return letter_paper(workspace, id, report, now, words, outlet.whereabouts);
                   }};
    take_out(this, m_room.session, m_room.questions, m_room.wording, std::move(what),
             [this](TakenOut how) { say(told_of(how)); });
}

}
