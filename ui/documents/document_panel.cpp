#include "ui/documents/document_panel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/long_work.h"
#include "ui/common/measure.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"
#include "ui/documents/content_view.h"
#include "ui/print/take_out.h"
#include "ui/record/words.h"

namespace holdfast::ui {

DocumentPanel::DocumentPanel(const Room& room, LongWork& work)
    : SidePanel(tr("The chosen document"), tr("Close the document")),
      m_room(room),
      m_work(work),
      m_about(paragraph(TextSize::body, Tone::muted)),
      m_told(paragraph()),
      m_look(new QPushButton(tr("&Open here"))),
      m_copy(new QPushButton(tr("&Save a copy…"))),
      m_seen(new ContentView(room.look))
{
    m_look->setAccessibleName(tr("Open the document here, without a file of it"));
    m_copy->setAccessibleName(tr("Save a copy of the document outside the record"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_look);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    content().addWidget(m_about);
    content().addLayout(buttons);
    content().addWidget(m_told);
    content().addWidget(m_seen, 1);
    content().addStretch();
    connect(m_look, &QPushButton::clicked, this, &DocumentPanel::look);
    connect(m_copy, &QPushButton::clicked, this, &DocumentPanel::save_copy);
    connect(&m_work, &LongWork::ended, this, &DocumentPanel::show_state);
}

void DocumentPanel::show_document(const DocumentsOf& subject, const DocumentRow& row,
                                  const QString& author)
{
    if (!m_row || m_row->entry != row.entry)
        clear();
    m_subject = subject;
    m_row = row;
    set_title(row.erased ? tr("Erased document") : text(row.title));
    m_about->setText(
        QStringList{tr("%1 · %2").arg(kind_words(row.media_type), size_words(row.size_bytes)),
                    tr("Added by %1, %2").arg(author, text(m_room.wording.time(row.happened))),
                    tr("Kept in: %1").arg(choice_words(row.compartment))}
            .join(QLatin1Char('\n')));
    if (row.erased)
        say(tr("What stood in it was erased. That there was one is kept."));
    else if (!row.here)
        say(tr("What stands in it is still on another laptop. It comes with the next bundle from "
               "there."));
    else if (showing_of(row.media_type) == Showing::not_here)
        say(tr("This kind of document is not shown here. Save a copy to open it in another "
               "program, and delete the copy afterwards."));
    show_state();
}

void DocumentPanel::clear()
{
    m_subject.reset();
    m_row.reset();
    set_title({});
    m_about->clear();
    m_seen->clear();
    say({});
    show_state();
}

QString DocumentPanel::told() const
{
    return m_told->text();
}

void DocumentPanel::say(const QString& words)
{
    m_told->setText(words);
    m_told->setVisible(!words.isEmpty());
}

void DocumentPanel::show_state()
{
    const bool held = m_row && m_row->here && !m_row->erased && !m_work.is_running();
    m_look->setEnabled(held && m_seen->is_empty()
                       && showing_of(m_row->media_type) != Showing::not_here);
    m_copy->setEnabled(held);
}

void DocumentPanel::look()
{
    if (!m_row || m_work.is_running())
        return;
    say({});
    m_work.start(
        tr("Opening the document…"),
        [row = *m_row, subject = *m_subject, now = m_room.session.now()](Workspace& workspace,
                                                                         const Progress& progress) {
            return look_into(workspace, subject.id, subject.survivor, row, now, progress);
        },
        [this, entry = m_row->entry](const tl::expected<Shown, NotShown>& shown) {
            if (!m_row || m_row->entry != entry)
                return;
            if (shown) {
                m_seen->show_content(*shown, title());
                return show_state();
            }
            switch (shown.error()) {
            case NotShown::not_here: return say(tr("It could not be read out of the record."));
            case NotShown::too_large:
                return say(tr("It is too large to be shown here. Save a copy to open it."));
            case NotShown::not_readable:
                return say(tr("It is not a picture that can be shown here."));
            case NotShown::not_noted:
                return say(tr("That you look at it could not be noted, so it was not opened."));
            case NotShown::stopped: return say(tr("Stopped."));
            }
        });
    show_state();
}

void DocumentPanel::save_copy()
{
    if (!m_row || m_work.is_running())
        return;
    say({});
    const bool theirs = m_row->compartment == Compartment::support;
    CopyingOut what{
        .offer = {.what = tr("a document of %1").arg(m_subject->reference),
                  .file_name = tr("%1 document").arg(m_subject->reference)
                               + usual_ending(m_row->media_type),
                  .caution = theirs ? tr("It is of the survivors' record and may say where they "
                                         "are to be found. It must never reach the perpetrator.")
                                    : tr("Nobody but you can tell whether it says where a survivor "
                                         "is to be found. Look before you pass it on.")},
        .about = m_subject->id,
        .person = m_subject->survivor,
        .write = [row = *m_row](Workspace& workspace, QIODevice& to, const Progress& progress) {
            return copy_document(workspace, row, to, progress);
        }};
    copy_out(this, m_room.session, m_room.questions, m_work, std::move(what),
             [this](TakenOut how) { say(told_of(how)); });
    show_state();
}

}
