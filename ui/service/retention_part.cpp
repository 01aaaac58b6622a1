#include "ui/service/retention_part.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>

#include "ui/common/beside.h"
#include "ui/common/flow.h"
#include "ui/common/form_field.h"
#include "ui/common/list_shape.h"
#include "ui/common/measure.h"
#include "ui/common/questions.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"
#include "ui/service/erasure_form.h"

namespace holdfast::ui {
namespace {

constexpr qint64 largest_schedule = 1 << 16;
/// What stands aside where there is no room, so that the state of each is never cut.
constexpr int why_column = 1;
constexpr int since_column = 2;
constexpr int entries_column = 2;
constexpr int erasures_seen = 4;

/// A day that is looked down a column for is not broken.
QString unbroken(QString day)
{
    return day.replace(QLatin1Char(' '), QChar::Nbsp);
}

std::string class_title(const RetentionSchedule& schedule, const std::string& code)
{
    for (const RetentionClass& each : schedule.classes)
        if (each.code == code)
            return each.title;
    return code;
}

}

struct RetentionPart::Read {
    RetentionSchedule schedule;
    WorkspaceResult<std::vector<RetentionRow>> due;
    WorkspaceResult<std::vector<ErasureRow>> erasures;
    std::map<PersonId, QString> people;
    std::map<CaseId, QString> references;
};

RetentionPart::RetentionPart(const Room& given)
    : ManagersPart(given, tr("Retention and erasure")),
      m_schedule(paragraph(TextSize::body, Tone::muted)),
      m_due(new TextRows(
          {tr("Case"), tr("Why it counts"), tr("Since"), tr("Due"), tr("What to do"), tr("State")},
          this)),
      m_due_list(
          list_of(m_due, tr("Kept longer than the schedule says"), {since_column, why_column})),
      m_case(new QLineEdit),
      m_ask(new QPushButton(tr("Ask for an erasure…"))),
      m_hold(new QPushButton(tr("Legal hold…"))),
      m_lift(new QPushButton(tr("Lift the hold…"))),
      m_erasures(new TextRows(
          {tr("Asked"), tr("Case"), tr("Entries"), tr("Ground"), tr("By"), tr("State")}, this)),
      m_erasure_list(list_of(m_erasures, tr("Erasures that were asked for"), {entries_column})),
      m_none_asked(paragraph(TextSize::body, Tone::muted)),
      m_carry_out(new QPushButton(tr("Carry it out…"))),
      m_decline(new QPushButton(tr("Decline…"))),
      m_said(paragraph()),
      m_form(new ErasureForm(wording()))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* beside = new Beside(scrolled(lists()), m_form);
    begin_with_the_page(*beside);
    layout->addWidget(beside);
    connect(m_form, &ErasureForm::wanted, this, &RetentionPart::propose);
    connect(m_case, &QLineEdit::textChanged, this, &RetentionPart::show_state);
    connect(m_due_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (const auto row = chosen_row(*m_due_list))
            m_case->setText(text(m_due_rows[*row].reference));
    });
    connect(m_erasure_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RetentionPart::show_state);
    show_state();
}

QWidget* RetentionPart::lists()
{
    auto* side = new QWidget;
    auto* layout = part_column(side);
    auto* schedule = new QHBoxLayout;
    auto* choose = new QPushButton(tr("The service's own schedule…"));
    schedule->addWidget(m_schedule, 1);
    schedule->addWidget(choose, 0, Qt::AlignTop);
    connect(choose, &QPushButton::clicked, this, &RetentionPart::choose_schedule);
    layout->addLayout(schedule);
    layout->addWidget(m_due_list, 1);
    layout->addWidget(case_buttons());
    auto* title = new TextLabel(TextSize::section);
    title->setText(tr("Erasures that were asked for"));
    layout->addWidget(title);
    layout->addWidget(m_none_asked);
    layout->addWidget(m_erasure_list);
    keep_to_rows(*m_erasure_list, erasures_seen);
    layout->addWidget(m_erasure_deeds = erasure_buttons());
    layout->addWidget(m_said);
    layout->addStretch();
    m_none_asked->setText(tr("Nobody has asked for one yet. With a case's reference above, one "
                             "person asks; a second then carries it out or declines it."));
    m_said->setVisible(false);
    return side;
}

QWidget* RetentionPart::case_buttons()
{
    connect(m_ask, &QPushButton::clicked, this, &RetentionPart::ask_for_erasure);
    connect(m_hold, &QPushButton::clicked, this, [this] { hold(Hold::set); });
    connect(m_lift, &QPushButton::clicked, this, [this] { hold(Hold::lift); });
    QWidget* line = flow_of(
        {new FormField(tr("Case reference"), {}, m_case), m_ask, m_hold, m_lift});
    for (QPushButton* button : {m_ask, m_hold, m_lift})
        line->layout()->setAlignment(button, Qt::AlignBottom);
    return line;
}

QWidget* RetentionPart::erasure_buttons()
{
    connect(m_carry_out, &QPushButton::clicked, this, &RetentionPart::carry_out);
    connect(m_decline, &QPushButton::clicked, this, &RetentionPart::decline);
    return flow_of({m_carry_out, m_decline});
}

RetentionPart::Read RetentionPart::read(const Workspace& workspace, Instant now)
{
    Read read{retention_schedule(workspace, now),
              std::vector<RetentionRow>(),
              erasures(workspace),
              {},
              {}};
    read.due = retention_due(workspace, read.schedule, local_date(now));
    for (const auto& [id, worker] : workspace.directory().workers())
        read.people.emplace(id, text(worker.name));
    if (const auto cases = workspace.cases())
        for (const CaseRow& row : *cases)
            read.references.emplace(row.id, text(row.reference));
    return read;
}

void RetentionPart::read_again()
{
    ask([now = session().now()](Workspace& workspace) { return read(workspace, now); },
        [this](Read read) { show_read(std::move(read)); });
}

void RetentionPart::show_read(Read read)
{
    m_due_rows = read.due ? *read.due : std::vector<RetentionRow>();
    m_erasure_rows = read.erasures ? *read.erasures : std::vector<ErasureRow>();
    show_due(read);
    show_erasures(read);
    if (!read.due)
        say(m_said, not_done_words(read.due.error(), wording()), false);
    show_state();
}

void RetentionPart::show_due(const Read& read)
{
    const QString periods =
        read.schedule.set_by_service
            ? tr("By the service's own schedule: %1.").arg(text(read.schedule.title))
            : tr("Default periods apply: no law fixes them, so the service has to "
                 "set its own.");
    m_schedule->setText(
        m_due_rows.empty()
            ? periods + QLatin1Char(' ') + tr("Nothing is kept longer than they say.")
            : periods + QLatin1Char(' ')
                  + tr("%n cases are kept longer. Nothing is ever erased by itself.", nullptr,
                       static_cast<int>(m_due_rows.size())));
    std::vector<TextRows::Row> rows;
    for (const RetentionRow& row : m_due_rows) {
        TextRows::Row shown{
            {text(row.reference), text(class_title(read.schedule, row.class_code)),
             unbroken(text(wording().date(row.since))), unbroken(text(wording().date(row.due))),
             row.action == RetentionAction::erase ? tr("erase") : tr("look at it"), QString()},
            StatusLook{Glyph::overdue, Tone::due_soon}};
        if (row.on_hold) {
            shown.cells.back() = tr("on legal hold");
            shown.mark = StatusLook{Glyph::blocked, Tone::excused};
        } else if (row.proposed) {
            shown.cells.back() = tr("erasure asked for");
            shown.mark = StatusLook{Glyph::waiting, Tone::due_soon};
        }
        rows.push_back(std::move(shown));
    }
    m_due->set_rows(std::move(rows));
    m_due_list->setVisible(!m_due_rows.empty());
}

void RetentionPart::show_erasures(const Read& read)
{
    std::vector<TextRows::Row> rows;
    for (const ErasureRow& row : m_erasure_rows) {
        const auto by = read.people.find(row.by);
        const auto reference = read.references.find(row.case_id);
        TextRows::Row shown{{text(wording().time(row.at)),
                             reference == read.references.end() ? QString() : reference->second,
                             QString::number(row.entries.size()), text(row.ground),
                             by == read.people.end() ? QString() : by->second, QString()},
                            StatusLook{Glyph::waiting, Tone::due_soon}};
        switch (row.state) {
        case ErasureState::proposed:
            shown.cells.back() = row.on_hold ? tr("waits: a legal hold is on the case")
                                             : tr("waits for a second person");
            break;
        case ErasureState::carried_out:
            shown.cells.back() = tr("carried out");
            shown.mark = StatusLook{Glyph::met, Tone::met};
            break;
        case ErasureState::declined:
            shown.cells.back() = tr("declined");
            shown.mark = StatusLook{Glyph::withdrawn, Tone::muted};
            break;
        }
        rows.push_back(std::move(shown));
    }
    m_erasures->set_rows(std::move(rows));
    m_none_asked->setVisible(m_erasure_rows.empty());
    m_erasure_list->setVisible(!m_erasure_rows.empty());
    m_erasure_deeds->setVisible(!m_erasure_rows.empty());
}

void RetentionPart::show_state()
{
    const bool free = session().is_unlocked() && !is_busy();
    for (QPushButton* button : {m_ask, m_hold, m_lift})
        button->setEnabled(free && !m_case->text().trimmed().isEmpty());
    const auto row = chosen_row(*m_erasure_list);
    const bool open = row && m_erasure_rows[*row].state == ErasureState::proposed;
    m_carry_out->setEnabled(free && open && !m_erasure_rows[*row].on_hold);
    m_decline->setEnabled(free && open);
}

void RetentionPart::choose_schedule()
{
    const auto path = room().questions.choose_file(this, tr("The service's retention schedule"),
                                                   tr("Schedules (*.toml)"));
    if (!path)
        return;
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest_schedule)
        return say(m_said, tr("That file could not be read."), false);
    const std::string toml = file.readAll().toStdString();
    const auto read = RetentionSchedule::read(toml);
    if (!read)
        return say(m_said, tr("That is not a schedule: %1.").arg(text(read.error().detail)), false);
    ask([toml, now = session().now()](
            Workspace& workspace) { return set_retention_schedule(workspace, toml, now); },
        [this](const WorkspaceResult<void>& set) {
            if (!set)
                return say(m_said, not_done_words(set.error(), wording()), false);
            say(m_said, tr("This is the service's schedule from now on, for everybody."), true);
            session().tell_changed();
        });
}

/// `deed(workspace, case)` beside the window, with the case whose reference was typed.
template <typename Deed>
void RetentionPart::with_case(Deed deed)
{
    ask(
        [reference = m_case->text().trimmed().toStdString(),
         deed](Workspace& workspace) -> WorkspaceResult<void> {
            const auto found = workspace.find_case(reference);
            if (!found)
                return tl::unexpected(found.error());
            if (!*found)
                return tl::unexpected(WorkspaceError{.refusal = Refusal::no_such_case});
            return deed(workspace, (*found)->id);
        },
        [this](const WorkspaceResult<void>& result) {
            if (!result)
                return say(m_said, not_done_words(result.error(), wording()), false);
            say(m_said, tr("It is recorded."), true);
            session().tell_changed();
        });
}

void RetentionPart::hold(Hold what)
{
    const bool set = what == Hold::set;
    const auto reason = room().questions.reason(
        this, set ? tr("Why may nothing of this case be erased?") : tr("Why is the hold lifted?"),
        set ? tr("While the hold is on the case nothing of it is erased, whoever asks.")
            : tr("From then on what is due or asked for can be erased again."),
        set ? tr("Put it on hold") : tr("Lift the hold"));
    if (!reason)
        return;
    with_case([set, why = reason->toStdString(), now = session().now()](Workspace& workspace,
                                                                        const CaseId& id) {
        return set ? set_legal_hold(workspace, id, why, now)
                   : lift_legal_hold(workspace, id, why, now);
    });
}

void RetentionPart::ask_for_erasure()
{
    ask([reference = m_case->text().trimmed().toStdString(), now = session().now()](
            Workspace& workspace) { return erasable(workspace, reference, now); },
        [this](WorkspaceResult<Erasable> found) {
            if (!found)
                return say(m_said, not_done_words(found.error(), wording()), false);
            say(m_said, {}, true);
            m_form->open(*std::move(found));
        });
}

void RetentionPart::propose(const CaseId& id, std::vector<EntryId> entries, const QString& ground,
                            const QString& reason)
{
    ask(
        [id, entries = std::move(entries), ground = ground.toStdString(),
         why = reason.toStdString(), now = session().now()](Workspace& workspace) {
            return propose_erasure(workspace, id, entries, ground, why, now);
        },
        [this](const WorkspaceResult<ErasureRow>& row) {
            if (row)
                m_form->close();
            done(row, tr("It is asked for. Nothing is erased until a second person carries it "
                         "out: of the two, one leads on data protection and the other manages."));
        });
}

void RetentionPart::carry_out()
{
    const auto row = chosen_row(*m_erasure_list);
    if (!row
        || !room().questions.confirm(
            this, tr("Erase this for good?"),
            tr("What the entries say is destroyed and cannot be brought back. Backups made before "
               "this still hold it until they are thinned; other computers erase it when they take "
               "in a file from here."),
            tr("Erase it")))
        return;
    ask([proposal = m_erasure_rows[*row].proposal, now = session().now()](
            Workspace& workspace) { return carry_out_erasure(workspace, proposal, now); },
        [this](const WorkspaceResult<ErasureRow>& result) { done(result, tr("It is erased.")); });
}

void RetentionPart::decline()
{
    const auto row = chosen_row(*m_erasure_list);
    if (!row)
        return;
    const auto reason = room().questions.reason(this, tr("Why is it not erased?"), {},
                                                tr("Decline it"));
    if (!reason)
        return;
    ask([proposal = m_erasure_rows[*row].proposal, why = reason->toStdString(),
         now = session().now()](
            Workspace& workspace) { return decline_erasure(workspace, proposal, why, now); },
        [this](const WorkspaceResult<ErasureRow>& result) {
            done(result, tr("It is declined, and stays as it is."));
        });
}

void RetentionPart::done(const WorkspaceResult<ErasureRow>& result, const QString& what)
{
    if (!result)
        return say(m_said, not_done_words(result.error(), wording()), false);
    say(m_said, what, true);
    session().tell_changed();
}

void RetentionPart::forget()
{
    forget_questions();
    m_due_rows.clear();
    m_erasure_rows.clear();
    m_due->set_rows({});
    m_erasures->set_rows({});
    m_case->clear();
    m_form->close();
    m_schedule->clear();
    say(m_said, {}, true);
    show_state();
}

}
