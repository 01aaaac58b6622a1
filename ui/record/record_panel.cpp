#include "ui/record/record_panel.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/common/measure.h"
#include "ui/common/questions.h"
#include "ui/common/refused_words.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"
#include "ui/record/asked_exceptions.h"
#include "ui/record/fact_form.h"
#include "ui/record/kept_fact.h"
#include "ui/record/kind_picker.h"
#include "ui/record/recording.h"

namespace holdfast::ui {

RecordPanel::RecordPanel(const Room& room)
    : m_room(room),
      m_kept(new KeptFact(room.session, this, [this] { return typed(); })),
      m_title(paragraph(TextSize::section)),
      m_about(paragraph(TextSize::body, Tone::muted)),
      m_stack(new QStackedWidget),
      m_picker(new KindPicker(room.wording)),
      m_scroll(new QScrollArea),
      m_note(paragraph(TextSize::body, Tone::muted)),
      m_changes(paragraph(TextSize::label)),
      m_refused(paragraph(TextSize::body, Tone::overdue)),
      m_record(new QPushButton(tr("Record"))),
      m_override(new QPushButton(tr("Override…"))),
      m_withdraw(new QPushButton(tr("It did not happen…"))),
      m_draft(paragraph(TextSize::label, Tone::muted))
{
    setAccessibleName(tr("Record"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_scroll->setAccessibleName(tr("Form"));
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(m_picker);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_note);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::section, space::wide, space::section, space::small);
    layout->setSpacing(space::small);
    layout->addWidget(head());
    layout->addWidget(m_about);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_changes);
    layout->addWidget(m_refused);
    layout->addWidget(m_draft);
    layout->addWidget(foot());

    connect(m_picker, &KindPicker::chosen, this, [this](std::size_t kind) {
        m_request->kind = kind;
        read_context();
    });
    connect(m_kept, &KeptFact::told, this, [this](const QString& words) {
        m_draft->setText(words);
        m_draft->show();
    });
    connect(&m_room.session, &Session::locked, this, [this] {
        drop_form();
        m_request.reset();
        hide();
    });
}

QWidget* RecordPanel::head()
{
    auto* close = new QPushButton(tr("Close the form"));
    close->setAccessibleName(tr("Close the form"));
    close->setToolTip(tr("Close the form (Esc)"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &RecordPanel::close);
    auto* head = new QWidget;
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_title, 1);
    line->addWidget(close, 0, Qt::AlignTop);
    return head;
}

QWidget* RecordPanel::foot()
{
    m_record->setDefault(true);
    m_record->setToolTip(tr("Record it (Ctrl+Enter)"));
    connect(m_record, &QPushButton::clicked, this, [this] { record({}, Future::refused); });
    connect(m_override, &QPushButton::clicked, this, &RecordPanel::override_gates);
    connect(m_withdraw, &QPushButton::clicked, this, &RecordPanel::withdraw);
    auto* foot = new QWidget;
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    line->addWidget(m_record);
    line->addWidget(m_override);
    line->addStretch();
    line->addWidget(m_withdraw);
    return foot;
}

void RecordPanel::open(RecordRequest request)
{
    keep_draft_now();
    drop_form();
    m_request = std::move(request);
    m_refused->hide();
    m_changes->hide();
    m_draft->hide();
    m_about->clear();
    show();
    if (m_request->kind || m_request->corrects)
        return read_context();
    show_title();
    m_picker->offer(m_room.session.who().roles);
    m_stack->setCurrentWidget(m_picker);
    m_picker->take_focus();
}

void RecordPanel::drop_form()
{
    ++m_question;
    m_kept->end();
    delete m_scroll->takeWidget();
    m_form = nullptr;
    m_gates.clear();
    for (QPushButton* button : {m_record, m_override, m_withdraw})
        button->hide();
}

void RecordPanel::show_title()
{
    if (!m_request->kind)
        return m_title->setText(tr("Record…"));
    QString kind = text(m_room.wording.kind(kind_names()[*m_request->kind]));
    if (*m_request->kind == kind_index<ExceptionRequested>)
        kind = tr("Cannot be met because…");
    m_title->setText(m_request->corrects ? tr("Correct: %1").arg(kind) : kind);
}

void RecordPanel::read_context()
{
    const int question = ++m_question;
    m_note->setText(tr("Reading the case…"));
    m_stack->setCurrentWidget(m_note);
    m_busy = true;
    m_room.session.ask(
        this,
        [request = *m_request, &wording = m_room.wording, now = m_room.session.now()](
            const Workspace& workspace) { return read_for(workspace, request, wording, now); },
        [this, question](const WorkspaceResult<FormRead>& read) {
            if (question != m_question)
                return;
            m_busy = false;
            if (read)
                return show_form(*read);
            m_note->setText(refused_words(read.error(), m_room.wording));
        });
}

void RecordPanel::show_form(const FormRead& read)
{
    const FormContext& context = read.context;
    if (m_request->corrects && !context.before) {
        m_note->setText(tr("The entry is not there any more."));
        return;
    }
    if (context.before)
        m_request->kind = context.before->kind;
    if (read.draft) {
        // What was typed before goes on; what the duty knows fills what was left open.
        RecordRequest going_on = read.draft->request;
        going_on.values.insert(m_request->values.begin(), m_request->values.end());
        m_request = std::move(going_on);
        m_draft->setText(tr("Your draft of %1").arg(text(m_room.wording.time(read.draft->saved))));
        m_draft->show();
    }
    m_kept->begin(context.reference.toStdString(), read.draft);
    show_title();
    m_about->setText(context.reference.isEmpty()
                         ? QString()
                         : tr("%1 · %2").arg(context.reference, context.perpetrator));
    m_form = new FactForm(*m_request, context, m_room.session.who(), m_room.session.now());
    m_scroll->setWidget(m_form);
    const int whole = m_form->minimumSizeHint().width()
                      + m_scroll->verticalScrollBar()->sizeHint().width();
    setMinimumWidth(
        std::max(digits(44), std::min(whole + 2 * space::section, window()->width() / 2)));
    m_stack->setCurrentWidget(m_scroll);
    connect(m_form, &FactForm::edited, this, [this] {
        m_refused->hide();
        m_override->hide();
        show_changes();
        m_kept->touch();
    });
    m_record->show();
    m_withdraw->setVisible(m_request->corrects.has_value());
    show_changes();
    m_form->focus_first();
}

void RecordPanel::keep_draft_now()
{
    m_kept->keep_now();
}

std::optional<RecordRequest> RecordPanel::typed() const
{
    return m_form && m_form->is_edited() ? std::optional(m_form->state()) : std::nullopt;
}

bool RecordPanel::is_open_on(const RecordRequest& draft) const
{
    return m_request && m_request->kind && draft_name(*m_request) == draft_name(draft);
}

void RecordPanel::show_changes()
{
    if (!m_request->corrects)
        return;
    const QStringList changes = m_form->changes();
    m_changes->setText(changes.isEmpty() ? tr("Nothing of the fields is changed so far.")
                                         : changes.join(QLatin1Char('\n')));
    m_changes->show();
}

void RecordPanel::set_busy(bool busy)
{
    m_busy = busy;
    for (QPushButton* button : {m_record, m_override, m_withdraw})
        button->setEnabled(!busy);
}

/// What is in the form, after `before`: overrides of the gates that stop it.
void RecordPanel::record(std::vector<NewFact> before, Future future)
{
    if (!m_form || m_busy)
        return;
    const auto fact = m_form->fact();
    if (!fact) {
        m_refused->setText(tr("Something is still missing: it is said beside its field."));
        return m_refused->show();
    }
    auto facts = before;
    for (NewFact& each : as_entitled(*fact, m_room.session.who(), m_room.session.now()))
        facts.push_back(std::move(each));
    set_busy(true);
    m_room.session.record(
        this, std::move(facts),
        [this, before, future](const WorkspaceResult<Written>& result) {
            set_busy(false);
            written(before, future, result);
        },
        future);
}

void RecordPanel::written(const std::vector<NewFact>& before, Future future,
                          const WorkspaceResult<Written>& result)
{
    if (result) {
        if (m_request->kind == kind_index<ExceptionRequested> && !m_request->corrects
            && !m_room.session.who().is_manager)
            remember_asked(m_room.session, this, *m_request);
        m_kept->drop(m_form ? m_form->state() : *m_request);
        drop_form();
        Q_EMIT recorded();
        return close();
    }
    if (result.error().refusal == Refusal::in_the_future && future == Future::refused
        && m_room.questions.confirm(
            this, tr("That time has not come yet"),
            tr("What has happened is written down with the time when it happened. Is the time "
               "right?"),
            tr("Record it all the same")))
        return record(before, Future::confirmed);
    refuse(result.error());
}

void RecordPanel::refuse(const WorkspaceError& error)
{
    QString words = refused_words(error, m_room.wording);
    m_gates = error.gates;
    if (error.refusal == Refusal::gate) {
        const bool entitled = m_room.session.who().is_manager;
        m_override->setVisible(entitled);
        if (!entitled)
            words += QLatin1Char('\n') + tr("A manager can let it go on, with a reason.");
    }
    m_refused->setText(words);
    m_refused->show();
}

void RecordPanel::override_gates()
{
    const auto reason = m_room.questions.reason(
        this, tr("Let the work go on?"),
        tr("%1\nThe override stands in the record with your name and this reason.")
            .arg(gate_words(m_gates, m_room.wording)),
        tr("Override and record"));
    if (!reason)
        return;
    record(overrides_of(m_gates, *m_request, m_room.session.who(), m_room.session.now(),
                        reason->toStdString()),
           Future::refused);
}

void RecordPanel::withdraw()
{
    const auto reason = m_room.questions.reason(
        this, tr("Did it not happen at all?"),
        tr("The entry stays in the record and is marked as withdrawn; it counts for nothing any "
           "more. Say how it came to be written."),
        tr("Withdraw it"));
    if (!reason)
        return;
    set_busy(true);
    m_room.session.record(this,
                          {{.case_id = m_request->case_id,
                            .fact = EntryWithdrawn{},
                            .happened = m_room.session.now(),
                            .narrative = reason->toStdString(),
                            .corrects = m_request->corrects}},
                          [this](const WorkspaceResult<Written>& result) {
                              set_busy(false);
                              written({}, Future::confirmed, result);
                          });
}

QString RecordPanel::refusal() const
{
    return m_refused->isVisibleTo(this) ? m_refused->text() : QString();
}

/// From wherever in the panel: what a field does not want comes up to here.
void RecordPanel::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier)
        record({}, Future::refused);
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void RecordPanel::close()
{
    keep_draft_now();
    drop_form();
    m_request.reset();
    hide();
    Q_EMIT closed();
}

}
