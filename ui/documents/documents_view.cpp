#include "ui/documents/documents_view.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/casefile/sheets_view.h"
#include "ui/common/beside.h"
#include "ui/common/flow.h"
#include "ui/common/long_work.h"
#include "ui/common/measure.h"
#include "ui/common/refused_words.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"
#include "ui/documents/add_document_form.h"
#include "ui/documents/document_panel.h"
#include "ui/documents/letter_form.h"
#include "ui/documents/letter_panel.h"

namespace holdfast::ui {
namespace {

constexpr int lists_beside_from_digits = 95;

/// What an entry of the lists is, with who wrote it.
struct Opened {
    WorkspaceResult<DocumentRow> document;
    QString author;
};

}

DocumentsView::DocumentsView(const Room& room, Letters letters)
    : m_room(room),
      m_letters(letters),
      m_add(new QPushButton(tr("&Add a document…"))),
      m_write(new QPushButton(tr("Write a &letter or report…"))),
      m_told(paragraph(TextSize::body, Tone::muted)),
      m_work(new LongWork(room.session)),
      m_sheets(new SheetsView(tr("Documents"))),
      m_lists(new QWidget),
      m_side(new QStackedWidget),
      m_adding(new AddDocumentForm(room)),
      m_document(new DocumentPanel(room, *m_work)),
      m_writing(new LetterForm(room)),
      m_letter(new LetterPanel(room))
{
    m_add->setAccessibleName(tr("Add a document"));
    m_write->setAccessibleName(tr("Write a letter or report"));
    build();
    connect(m_add, &QPushButton::clicked, this, [this] { begin(*m_adding); });
    connect(m_write, &QPushButton::clicked, this, [this] { begin(*m_writing); });
    connect(m_sheets, &SheetsView::entry_chosen, this, &DocumentsView::open);
    connect(m_adding, &AddDocumentForm::add_wanted, this, &DocumentsView::add);
    connect(m_writing, &LetterForm::drafted, this,
            [this](const EntryId& report) { open_letter(report); });
    say({});
}

void DocumentsView::build()
{
    for (SidePanel* panel :
         {static_cast<SidePanel*>(m_adding), static_cast<SidePanel*>(m_document),
          static_cast<SidePanel*>(m_writing), static_cast<SidePanel*>(m_letter)}) {
        m_side->addWidget(panel);
        connect(panel, &SidePanel::closed, this, &DocumentsView::close_side);
    }
    auto* lists = new QVBoxLayout(m_lists);
    lists->setContentsMargins(0, 0, 0, 0);
    lists->setSpacing(space::small);
    lists->addWidget(flow_of({m_add, m_write}));
    lists->addWidget(m_told);
    lists->addWidget(m_sheets, 1);
    auto* split = new Beside(m_lists, m_side);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_work);
    layout->addWidget(split, 1);
}

void DocumentsView::show_documents(const DocumentsOf& subject, Sheets sheets)
{
    m_subject = subject;
    m_sheets->show_sheets(std::move(sheets));
    m_add->setEnabled(!subject.as_it_was);
    m_write->setVisible(m_letters == Letters::written_here);
    m_write->setEnabled(!subject.as_it_was);
    if (const auto letter = m_letter->shown(); letter && m_side->isVisibleTo(this))
        open_letter(*letter);
}

void DocumentsView::forget()
{
    ++m_question;
    m_reading = 0;
    m_subject.reset();
    m_sheets->show_sheets({});
    m_adding->clear();
    m_document->clear();
    m_writing->clear();
    m_letter->clear();
    m_side->hide();
    say({});
    make_room();
}

bool DocumentsView::is_busy() const
{
    return m_reading > 0 || m_work->is_running() || m_letter->is_busy();
}

QString DocumentsView::told() const
{
    return m_told->text();
}

void DocumentsView::say(const QString& words)
{
    m_told->setText(words);
    m_told->setVisible(!words.isEmpty());
}

void DocumentsView::show_side(QWidget* panel)
{
    m_side->setCurrentWidget(panel);
    m_side->show();
    make_room();
}

/// What was typed and is closed is thrown away; what stands in the other form stays.
void DocumentsView::close_side()
{
    if (m_side->currentWidget() == m_adding)
        m_adding->drop();
    if (m_side->currentWidget() == m_writing)
        m_writing->drop();
    m_document->clear();
    m_letter->clear();
    m_side->hide();
    make_room();
    m_add->setFocus();
}

void DocumentsView::go_on(const std::string& form)
{
    if (form_about(form).what == "letter")
        begin(*m_writing);
    else
        begin(*m_adding);
}

/// Where there is no room beside the lists what is chosen stands in their place.
void DocumentsView::make_room()
{
    m_lists->setVisible(m_side->isHidden() || width() >= digits(lists_beside_from_digits));
}

void DocumentsView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    make_room();
}

template <typename Form>
void DocumentsView::begin(Form& form)
{
    if (!m_subject || m_work->is_running())
        return;
    say({});
    show_side(&form);
    if (form.is_begun() && form.typed())
        return;    // it was only put aside
    form.begin(*m_subject);
}

void DocumentsView::add()
{
    if (!m_subject || m_work->is_running())
        return;
    m_adding->set_busy(true);
    m_adding->say({});
    const Instant now = m_room.session.now();
    m_work->start(
        tr("Adding the document…"),
        [document = m_adding->document(now), file = m_adding->file(),
         now](const Workspace& workspace, const Progress& progress) {
            return attach_file(workspace, document, file, now, progress);
        },
        [this, id = m_subject->id](const Attached& attached) {
            m_adding->set_busy(false);
            switch (attached.how) {
            case Attached::How::stopped:
                return m_adding->say(tr("Stopped. Nothing of it was kept."));
            case Attached::How::not_read:
                return m_adding->say(
                    tr("The file could not be read to its end. Nothing of it was kept."));
            case Attached::How::too_large:
                return m_adding->say(tr("That file is larger than 200 MB."));
            case Attached::How::refused:
                return m_adding->say(refused_words(attached.error, m_room.wording));
            case Attached::How::done: break;
            }
            m_adding->drop();
            m_side->hide();
            make_room();
            say(attached.row->here
                    ? tr("Added to the record, and encrypted there.")
                    : tr("Passed to the survivors' record. It cannot be seen here."));
            m_room.session.tell_changed(id);
        });
}

void DocumentsView::open(const EntryId& entry)
{
    if (!m_subject)
        return;
    say({});
    ++m_reading;
    m_room.session.ask(
        this,
        [id = m_subject->id, entry](const Workspace& workspace) {
            Opened opened{find_document(workspace, id, entry), {}};
            if (opened.document)
                if (const auto* worker = workspace.directory().worker(opened.document->author))
                    opened.author = text(worker->name);
            return opened;
        },
        [this, entry, question = ++m_question](const Opened& opened) {
            m_reading = std::max(0, m_reading - 1);
            if (question != m_question || !m_subject)
                return;
            if (!opened.document)
                return open_letter(entry);
            show_side(m_document);
            m_document->show_document(*m_subject, *opened.document, opened.author);
        });
}

void DocumentsView::open_letter(const EntryId& report)
{
    if (!m_subject)
        return;
    ++m_reading;
    m_room.session.ask(
        this,
        [id = m_subject->id, report](const Workspace& workspace) {
            return read_letter(workspace, id, report);
        },
        [this, question = ++m_question](const WorkspaceResult<LetterRead>& letter) {
            m_reading = std::max(0, m_reading - 1);
            if (question != m_question || !m_subject)
                return;
            if (!letter)
                return say(refused_words(letter.error(), m_room.wording));
            show_side(m_letter);
            m_letter->show_letter(*m_subject, *letter);
        });
}

}
