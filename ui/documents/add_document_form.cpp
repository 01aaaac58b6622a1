#include "ui/documents/add_document_form.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/beside.h"
#include "ui/common/date_edit.h"
#include "ui/common/form_field.h"
#include "ui/common/measure.h"
#include "ui/common/questions.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"
#include "ui/documents/document_words.h"
#include "ui/record/words.h"

namespace holdfast::ui {
namespace {

std::string media_type_of(const QString& file)
{
    return QMimeDatabase().mimeTypeForFile(file).name().toStdString();
}

}

AddDocumentForm::AddDocumentForm(const Room& room)
    : SidePanel(tr("Add a document"), tr("Close; what was typed is forgotten")),
      m_room(room),
      m_kept(new KeptForm(room.session, this, [this] { return typed(); })),
      m_choose(new QPushButton(tr("Choose a &file…"))),
      m_chosen(paragraph(TextSize::body, Tone::muted)),
      m_title(new QLineEdit),
      m_day(date_edit(local_date(room.session.now()))),
      m_source(new QComboBox),
      m_source_field(new FormField(tr("Whom it comes from"), {}, m_source)),
      m_home(paragraph(TextSize::body, Tone::muted)),
      m_note(new QPlainTextEdit),
      m_told(paragraph(TextSize::body, Tone::overdue)),
      m_add(new QPushButton(tr("Add &to the record")))
{
    set_title(tr("Add a document"));
    for (const std::string_view each : codes_of<Source>)
        m_source->addItem(choice_words(DocumentAttached::kind, "source", each), text(each));
    m_choose->setAccessibleName(tr("Choose a file to add"));
    m_add->setAccessibleName(tr("Add the document to the record"));
    build();
    connect(m_choose, &QPushButton::clicked, this, &AddDocumentForm::choose_file);
    connect(m_title, &QLineEdit::textChanged, this, &AddDocumentForm::show_state);
    connect(m_source, &QComboBox::currentIndexChanged, this, &AddDocumentForm::show_state);
    connect(m_title, &QLineEdit::textEdited, m_kept, &KeptForm::touch);
    connect(m_note, &QPlainTextEdit::textChanged, m_kept, &KeptForm::touch);
    connect(m_title, &QLineEdit::returnPressed, m_add, &QPushButton::click);
    connect(m_add, &QPushButton::clicked, this, &AddDocumentForm::add_wanted);
    say({});
}

void AddDocumentForm::build()
{
    auto* limits = paragraph(TextSize::label, Tone::muted);
    limits->setText(
        tr("At most 200 MB. It is read into the record and encrypted there; the file "
           "itself stays where it is, as it is. Delete it if it should not lie there."));
    m_note->setTabChangesFocus(true);
    keep_high(m_note, 3);
    content().addWidget(m_choose, 0, Qt::AlignLeft);
    content().addWidget(m_chosen);
    content().addWidget(limits);
    content().addWidget(new FormField(
        tr("What it is"), tr("Such as “Letter from the court”. Whoever may open it reads this."),
        m_title));
    content().addWidget(new FormField(tr("Received or written on"), {}, m_day));
    content().addWidget(m_source_field);
    content().addWidget(m_home);
    content().addWidget(new FormField(tr("Note"), {}, m_note));
    content().addStretch();
    foot().addWidget(m_told);
    foot().addWidget(m_add, 0, Qt::AlignLeft);
}

void AddDocumentForm::begin(const DocumentsOf& subject)
{
    clear();
    m_subject = subject;
    const LocalDate today = local_date(m_room.session.now());
    m_day->setMaximumDate(date_of(today));
    m_day->setDate(date_of(today));
    m_source_field->setVisible(!subject.survivor);
    const Roles roles = m_room.session.who().roles;
    // What the ISS writes down stays with the ISS unless somebody decides otherwise.
    const bool iss_alone = roles.contains(Role::iss_worker)
                           && !roles.contains(Role::intervention_practitioner);
    const bool hers = subject.survivor || iss_alone;
    m_source->setCurrentIndex(static_cast<int>(hers ? Source::survivor : Source::worker));
    show_state();
    m_choose->setFocus();
    m_kept->begin(form_name(subject.survivor ? "survivor_document" : "document", subject.id,
                            subject.survivor),
                  [this](const Typed& before) { fill(before); });
}

void AddDocumentForm::fill(const Typed& before)
{
    const auto field = [&](const char* name) {
        const auto found = before.find(name);
        return found == before.end() ? QString() : text(found->second);
    };
    m_title->setText(field("what"));
    m_note->setPlainText(field("note"));
    if (const auto from = from_code<Source>(field("source").toStdString());
        from && !m_subject->survivor)
        m_source->setCurrentIndex(static_cast<int>(*from));
}

void AddDocumentForm::drop()
{
    m_kept->drop();
    clear();
}

void AddDocumentForm::clear()
{
    m_kept->leave();
    m_subject.reset();
    m_file.clear();
    m_title->clear();
    m_note->clear();
    m_busy = false;
    say({});
    show_state();
}

void AddDocumentForm::say(const QString& words)
{
    m_told->setText(words);
    m_told->setVisible(!words.isEmpty());
}

void AddDocumentForm::set_busy(bool busy)
{
    m_busy = busy;
    show_state();
}

void AddDocumentForm::choose_file()
{
    const auto file = m_room.questions.choose_file(this, tr("Choose a file to add"),
                                                   tr("All files (*)"));
    if (!file)
        return;
    const QFileInfo chosen(*file);
    say({});
    m_file = *file;
    if (!chosen.isFile() || !chosen.isReadable())
        say(tr("That file cannot be read."));
    else if (chosen.size() == 0)
        say(tr("That file is empty."));
    else if (static_cast<std::uint64_t>(chosen.size()) > most_bytes_of_document())
        say(tr("That file is larger than 200 MB."));
    else {
        show_state();
        return m_title->setFocus();
    }
    m_file.clear();
    show_state();
}

Source AddDocumentForm::source() const
{
    return static_cast<Source>(m_source->currentIndex());
}

void AddDocumentForm::show_state()
{
    if (m_file.isEmpty()) {
        m_chosen->setText(tr("No file is chosen."));
    } else {
        const QFileInfo chosen(m_file);
        m_chosen->setText(tr("%1 · %2 · %3")
                              .arg(chosen.fileName(), kind_words(media_type_of(m_file)),
                                   size_words(static_cast<std::uint64_t>(chosen.size()))));
    }
    const bool whole = m_subject && m_subject->whole;
    const bool theirs = (m_subject && m_subject->survivor)
                        || compartment_of(kind_index<DocumentAttached>, source())
                               == Compartment::support;
    m_home->set_tone(theirs && !whole ? Tone::due_soon : Tone::muted);
    if (!theirs)
        m_home->setText(tr("Kept in the case record: everybody who works on cases can open it."));
    else if (whole)
        m_home->setText(
            tr("Kept in the survivors' record: only the ISS and case and practice managers open "
               "it, never the intervention side."));
    else
        m_home->setText(tr("Passed to the survivors' record as it is added. Neither you nor "
                           "anybody of the intervention side can open it again."));
    m_add->setEnabled(m_subject && !m_file.isEmpty() && !m_title->text().trimmed().isEmpty()
                      && !m_busy);
}

NewDocument AddDocumentForm::document(Instant now) const
{
    const LocalDate day = local_date_of(*m_day);
    return {.case_id = m_subject->id,
            .title = m_title->text().trimmed().toStdString(),
            .media_type = media_type_of(m_file),
            .happened = day == local_date(now) ? now : start_of(day),
            .source = m_subject->survivor ? Source::survivor : source(),
            .belongs_to = m_subject->belongs_to,
            .narrative = m_note->toPlainText().trimmed().toStdString()};
}

std::optional<Typed> AddDocumentForm::typed() const
{
    const std::string what = m_title->text().trimmed().toStdString();
    const std::string note = m_note->toPlainText().trimmed().toStdString();
    if (!m_subject || (what.empty() && note.empty()))
        return std::nullopt;
    return Typed{{"title", m_subject->reference.toStdString()},
                 {"what", what},
                 {"note", note},
                 {"source", std::string(code(source()))}};
}

}
