#include "ui/today/today_page.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/common/beside.h"
#include "ui/common/empty_state.h"
#include "ui/common/flow.h"
#include "ui/common/icons.h"
#include "ui/common/measure.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"
#include "ui/today/inbox_list.h"
#include "ui/today/owed_list.h"
#include "ui/today/today_model.h"
#include "ui/today/whose.h"
#include "ui/today/why_panel.h"

namespace holdfast::ui {

using namespace std::chrono_literals;

TodayPage::TodayPage(const Room& room)
    : Page(room),
      m_model(new TodayModel(room.wording, this)),
      m_date(new TextLabel(TextSize::section)),
      m_counts(new TextLabel),
      m_whose_buttons(new QButtonGroup(this)),
      m_mine(new QPushButton(tr("Mine"))),
      m_team(new QPushButton(tr("Team"))),
      m_service(new QPushButton(tr("Service"))),
      m_waits(new QPushButton(tr("Waiting"))),
      m_clause(new QComboBox),
      m_why_button(new QPushButton(tr("Why?"))),
      m_filters(new QWidget),
      m_stack(new QStackedWidget),
      m_list(new OwedList(*m_model)),
      m_empty(new EmptyState),
      m_why(new WhyPanel(room.wording)),
      m_waiting(new InboxList(room)),
      m_actions(actions())
{
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_waiting);
    auto* split = new Beside(m_stack, m_why);
    // Where the reasons stand in the place of the list, they have the room of its filters too.
    connect(split, &Beside::page_shown, m_filters, &QWidget::setVisible);
    connect(split, &Beside::page_shown, m_why, [this](bool shown) { m_why->set_indented(shown); });

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::section, space::wide, space::section, space::small);
    layout->setSpacing(space::medium);
    build_filters();
    layout->addWidget(m_filters);
    layout->addWidget(split, 1);
    layout->addWidget(m_actions);
    connect_all();
}

void TodayPage::build_filters()
{
    for (QPushButton* button : {m_mine, m_team, m_service, m_waits}) {
        button->setCheckable(true);
        m_whose_buttons->addButton(button);
    }
    m_mine->setAccessibleName(tr("What I owe, and those I cover for"));
    m_team->setAccessibleName(tr("What my side of the service owes"));
    m_service->setAccessibleName(tr("What the whole service owes"));
    m_waits->setAccessibleName(tr("What waits for me to look at"));
    m_clause->setAccessibleName(tr("Clause"));
    m_clause->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_why_button->setCheckable(true);
    m_why_button->setIcon(icon(Glyph::why));
    m_why_button->setAccessibleName(tr("Why is the chosen row due?"));
    m_why_button->setToolTip(tr("Why is the chosen row due? (press ?)"));

    auto* head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(m_date);
    head->addStretch();
    head->addWidget(m_counts);
    auto* lines = new QVBoxLayout(m_filters);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::small);
    lines->addLayout(head);
    lines->addWidget(
        flow_of({m_mine, m_team, m_service, m_waits, m_clause, nullptr, m_why_button}));
}

QWidget* TodayPage::actions()
{
    m_meet = new QPushButton(tr("Record what meets it"));
    m_meet->setToolTip(tr("Opens the form that meets the chosen duty (Enter)"));
    m_except = new QPushButton(tr("Cannot be met because…"));
    m_except->setToolTip(tr("Makes or asks for an exception (Ctrl+E)"));
    m_open = new QPushButton(tr("Open the case"));
    m_open->setToolTip(tr("Opens the case file (Ctrl+O)"));
    for (QPushButton* button : {m_meet, m_except, m_open})
        button->setAutoDefault(false);
    m_meet->setDefault(true);
    return flow_of({m_meet, m_except, m_open});
}

void TodayPage::connect_all()
{
    connect(&session(), &Session::unlocked, this, &TodayPage::begin);
    connect(m_mine, &QPushButton::clicked, this, [this] { show_whose(Whose::mine); });
    connect(m_team, &QPushButton::clicked, this, [this] { show_whose(Whose::team); });
    connect(m_waits, &QPushButton::clicked, this, &TodayPage::show_waiting);
    connect(m_waiting, &InboxList::counted, this, [this](int count) {
        m_waits->setText(count == 0 ? tr("Waiting") : tr("Waiting %1").arg(count));
    });
    connect(m_list, &QTreeView::activated, this, &TodayPage::meet_current);
    connect(m_meet, &QPushButton::clicked, this, &TodayPage::meet_current);
    connect(m_except, &QPushButton::clicked, this, &TodayPage::except_current);
    connect(m_open, &QPushButton::clicked, this, &TodayPage::open_current);
    connect(m_service, &QPushButton::clicked, this, [this] { show_whose(Whose::service); });
    connect(m_empty, &EmptyState::action_chosen, this, [this] {
        m_clause->setCurrentIndex(0);
        show_whose(Whose::service);
    });
    connect(m_clause, &QComboBox::currentIndexChanged, this, [this](int chosen) {
        m_model->set_clause(m_clause->itemData(chosen).toString());
        show_state();
    });
    connect(m_why_button, &QPushButton::toggled, this, &TodayPage::show_explanation);
    connect(m_why, &WhyPanel::closed, this, [this] { m_why_button->setChecked(false); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TodayPage::explain_current);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TodayPage::show_actions);

    const auto on_key = [this](const QKeySequence& keys, auto action) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    on_key(QKeySequence(Qt::Key_Question), [this] {
        if (!m_waits->isChecked())
            m_why_button->toggle();
    });
    on_key(QKeySequence(Qt::Key_Escape), [this] { m_why_button->setChecked(false); });
    on_key(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { except_current(); });
    on_key(QKeySequence(Qt::CTRL | Qt::Key_O), [this] { open_current(); });
    on_key(QKeySequence(Qt::Key_F5), [this] {
        tick();
        read_again();
    });
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &TodayPage::tick);
}

void TodayPage::begin()
{
    m_clause->setCurrentIndex(0);
    m_minute.start();
    m_whose = session().who().is_manager ? Whose::service : Whose::mine;
    (m_whose == Whose::mine ? m_mine : m_service)->setChecked(true);
}

void TodayPage::take_focus()
{
    m_list->setFocus();
}

void TodayPage::forget()
{
    m_minute.stop();
    ++m_question;
    m_reading = false;
    m_model->clear();
    m_waiting->forget();
    m_why->show_note({});
    m_why_button->setChecked(false);
}

bool TodayPage::is_reading() const
{
    return m_reading || m_waiting->is_reading();
}

void TodayPage::show_whose(Whose whose)
{
    m_whose = whose;
    (whose == Whose::mine ? m_mine : whose == Whose::team ? m_team : m_service)->setChecked(true);
    read_again();
}

void TodayPage::show_waiting()
{
    m_waits->setChecked(true);
    m_why_button->setChecked(false);
    show_state();
    m_waiting->setFocus();
}

void TodayPage::tick()
{
    if (!session().is_unlocked())
        return;
    const auto* current = m_model->row_at(m_list->currentIndex());
    const std::optional<OwedRow> kept = current ? std::optional(*current) : std::nullopt;
    m_model->set_now(session().now());
    if (kept && !m_model->row_at(m_list->currentIndex()))
        m_list->setCurrentIndex(m_model->index_of(*kept));
    show_counts();
    session().catch_up();
}

void TodayPage::read_again()
{
    if (!session().is_unlocked())
        return;
    m_reading = true;
    show_state();
    m_waiting->read_again();
    struct Read {
        WorkspaceResult<std::vector<OwedRow>> rows;
        WorkspaceResult<std::vector<AskedException>> asked;
    };
    session().ask(
        this,
        [owed = worklist_question(m_whose, session().who(), session().now()),
         now = session().now()](const Workspace& workspace) {
            return Read{owed(workspace), asked_exceptions(workspace, now)};
        },
        [this, whose = m_whose](Read read) {
            if (whose != m_whose)
                return;
            m_model->set_asked(read.asked ? std::move(*read.asked) : std::vector<AskedException>());
            show_rows(std::move(read.rows));
        });
}

std::optional<CaseId> TodayPage::about() const
{
    const OwedRow* row = m_model->row_at(m_list->currentIndex());
    return row ? std::optional(row->case_id) : std::nullopt;
}

void TodayPage::show_actions()
{
    const bool chosen = m_model->row_at(m_list->currentIndex()) != nullptr;
    for (QPushButton* button : {m_meet, m_except, m_open})
        button->setEnabled(chosen);
    m_actions->setVisible(m_stack->currentWidget() == m_list);
}

void TodayPage::show_rows(WorkspaceResult<std::vector<OwedRow>> rows)
{
    m_reading = false;
    if (!rows) {
        m_model->clear();
        m_empty->say(tr("What is owed could not be read"),
                     tr("Press F5 to try again. If it happens again, lock the record and run "
                        "holdfast-cli verify on its folder (%1).")
                         .arg(text(code(rows.error().refusal))));
        m_stack->setCurrentWidget(m_empty);
        m_actions->hide();
        return;
    }
    const auto* current = m_model->row_at(m_list->currentIndex());
    const std::optional<OwedRow> kept = current ? std::optional(*current) : std::nullopt;
    const SignedIn& who = session().who();
    m_model->show(std::move(*rows), DueWords(wording(), who.calendar, who.division), who.workers,
                  session().now());
    show_clauses();
    QModelIndex at = kept ? m_model->index_of(*kept) : QModelIndex();
    if (!at.isValid() && m_model->rowCount() > 0)
        at = m_model->index(0, 0, m_model->index(0, 0));
    m_list->setCurrentIndex(at);
    show_state();
    explain_current();
}

void TodayPage::show_clauses()
{
    const QString chosen = m_clause->currentData().toString();
    const QSignalBlocker quiet(m_clause);
    m_clause->clear();
    m_clause->addItem(tr("All clauses"), QString());
    for (const QString& clause : m_model->clauses())
        m_clause->addItem(clause, clause);
    m_clause->setCurrentIndex(std::max(0, m_clause->findData(chosen)));
    m_model->set_clause(m_clause->currentData().toString());
}

void TodayPage::show_counts()
{
    const LocalDate today = local_date(session().now());
    m_date->setText(QLocale().toString(date_of(today), tr("ddd d MMMM")));
    const int overdue = m_model->count(Section::overdue);
    const int now = m_model->count(Section::today);
    m_counts->setText(tr("%1 overdue · %2 today").arg(overdue).arg(now));
    m_counts->set_tone(overdue > 0 ? Tone::overdue : Tone::text);
}

void TodayPage::show_state()
{
    show_counts();
    // What waits is not owed under a clause, and is not counted from anything.
    for (QWidget* control : std::initializer_list<QWidget*>{m_clause, m_why_button})
        control->setVisible(!m_waits->isChecked());
    // Of nothing there is nothing to ask.
    m_why_button->setEnabled(m_model->shows_rows() || m_why_button->isChecked());
    if (m_waits->isChecked() || m_model->shows_rows()) {
        m_stack->setCurrentWidget(m_waits->isChecked() ? static_cast<QWidget*>(m_waiting) : m_list);
        return show_actions();
    }
    m_actions->hide();
    if (m_reading)
        m_empty->say(tr("Reading what is owed…"), {});
    else if (m_model->has_rows())
        m_empty->say(tr("Nothing is owed under this clause"),
                     tr("Other clauses have duties that are not met yet."),
                     tr("Show the whole service"));
    else if (m_whose == Whose::mine)
        m_empty->say(tr("You owe nothing"),
                     tr("Duties appear here as soon as something is recorded that opens them on "
                        "a case of yours, or of somebody you cover for."),
                     tr("Show the whole service"));
    else
        m_empty->say(tr("Nothing is owed"),
                     tr("Duties appear here as soon as a referral, a session or a contact is "
                        "recorded that opens them. A new referral is written down under Cases."));
    m_stack->setCurrentWidget(m_empty);
}

void TodayPage::show_explanation(bool wanted)
{
    m_why->setVisible(wanted);
    if (wanted)
        explain_current();
    else
        m_list->setFocus();
}

void TodayPage::explain_current()
{
    const int question = ++m_question;
    if (!m_why_button->isChecked())
        return;
    const OwedRow* row = m_model->row_at(m_list->currentIndex());
    if (!row)
        return m_why->show_note(tr("Choose a row in the list, and its reasons stand here."));
    session().ask(
        this,
        [row = *row, now = session().now()](const Workspace& workspace) {
            return reasons_for(workspace, row, now);
        },
        [this, question, row = *row](const WorkspaceResult<WhyFacts>& facts) {
            if (question != m_question)
                return;
            if (facts)
                m_why->show_why(row, *facts, m_model->words(), session().who().workers,
                                session().now());
            else
                m_why->show_note(tr("The case could not be read. Press F5 to try again."));
        });
}

}
