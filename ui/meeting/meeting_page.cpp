#include "ui/meeting/meeting_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/common/beside.h"
#include "ui/common/column_fit.h"
#include "ui/common/empty_state.h"
#include "ui/common/form_field.h"
#include "ui/common/lines.h"
#include "ui/common/look.h"
#include "ui/common/measure.h"
#include "ui/common/preferences.h"
#include "ui/common/questions.h"
#include "ui/common/refused_words.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"
#include "ui/meeting/agenda_model.h"
#include "ui/meeting/attendance_panel.h"
#include "ui/meeting/case_review_form.h"
#include "ui/meeting/minutes_view.h"
#include "workspace/kept.h"

namespace holdfast::ui {
namespace {

constexpr std::chrono::minutes longer_idle{30};
constexpr std::string_view draft_prefix = "draft/meeting/";

std::string draft_name(const MeetingId& meeting, const CaseId& id)
{
    return std::string(draft_prefix) + meeting.text() + "/" + id.text();
}

using Drafts = std::map<CaseId, PageDraft>;

Drafts drafts_of(const Workspace& workspace, const MeetingId& meeting)
{
    Drafts drafts;
    const std::string prefix = std::string(draft_prefix) + meeting.text() + "/";
    const auto names = kept_names(workspace, prefix);
    if (!names)
        return drafts;
    for (const std::string& name : *names) {
        const auto id = CaseId::parse(std::string_view(name).substr(prefix.size()));
        const auto bytes = kept(workspace, name);
        if (!id || !bytes || !*bytes)
            continue;
        if (auto draft = draft_in((*bytes)->bytes()))
            drafts.emplace(*id, std::move(*draft));
    }
    return drafts;
}

/// The meetings of which something typed is kept, whether or not a page of them was ever completed.
std::set<MeetingId> begun_meetings(const Workspace& workspace)
{
    std::set<MeetingId> begun;
    if (const auto names = kept_names(workspace, std::string(draft_prefix)))
        for (const std::string& name : *names) {
            const auto rest = std::string_view(name).substr(draft_prefix.size());
            if (const auto id = MeetingId::parse(rest.substr(0, rest.find('/'))))
                begun.insert(*id);
        }
    return begun;
}

}

/// What the page asks the workspace for at once.
struct MeetingPage::Board {
    WorkspaceResult<MeetingBoard> board;
    std::map<PersonId, Directory::Worker> workers;
    Drafts drafts;
    std::set<MeetingId> begun;
};

MeetingPage::MeetingPage(const Room& room)
    : Page(room),
      m_agenda(new AgendaModel(wording(), this)),
      m_steps(new QStackedWidget),
      m_summary(paragraph(TextSize::body, Tone::muted)),
      m_list(new QTreeView),
      m_empty(new EmptyState),
      m_which(new QComboBox),
      m_attendance(new AttendancePanel),
      m_longer(new QCheckBox(tr("Lock only after 30 minutes"))),
      m_begin(new QPushButton(tr("Begin"))),
      m_case(paragraph(TextSize::section)),
      m_where(paragraph(TextSize::label, Tone::muted)),
      m_note(paragraph(TextSize::body, Tone::due_soon)),
      m_wall(new QPushButton(tr("Wall view"))),
      m_previous(new QPushButton(tr("Previous"))),
      m_next(new QPushButton(tr("Next"))),
      m_complete(new QPushButton(tr("Complete this page"))),
      m_form(new CaseReviewForm(wording())),
      m_minutes(new MinutesView(room))
{
    m_steps->addWidget(agenda_step());
    m_steps->addWidget(review_step());
    m_steps->addWidget(m_minutes);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_steps);
    connect(m_minutes, &MinutesView::back_wanted, this, [this] { show_step(Step::agenda); });
    connect(m_form, &CaseReviewForm::changed, this, &MeetingPage::show_state);
    connect(m_attendance, &AttendancePanel::changed, this, &MeetingPage::show_state);
    connect(&session(), &Session::locking, this, &MeetingPage::keep_drafts);
    connect(m_longer, &QCheckBox::toggled, this, [this](bool longer) {
        this->room().look.preferences().stretch_idle(longer ? std::optional(longer_idle)
                                                            : std::nullopt);
    });
}

QString MeetingPage::title() const
{
    return tr("Case management");
}

QWidget* MeetingPage::agenda_list()
{
    m_list->setModel(m_agenda);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(false);
    m_list->setWordWrap(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAccessibleName(tr("Agenda"));
    m_list->setFrameShape(QFrame::NoFrame);
    using Column = AgendaModel::Column;
    std::vector<int> least_first;
    for (const Column column :
         {Column::last_reviewed, Column::workers, Column::covered, Column::due})
        least_first.push_back(static_cast<int>(column));
    (new ColumnFit(m_list, m_list->header(), std::move(least_first)))->break_lines();
    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex& at) {
        if (m_meeting)
            open_case_at(at.row());
    });
    auto* both = new QWidget;
    auto* layout = new QVBoxLayout(both);
    layout->setContentsMargins(space::section, space::wide, space::section, space::wide);
    layout->setSpacing(space::small);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    return both;
}

QWidget* MeetingPage::agenda_step()
{
    auto* side = new QWidget;
    auto* options = new QVBoxLayout(side);
    options->setContentsMargins(space::wide, space::wide, space::section, space::wide);
    options->setSpacing(space::wide);
    options->addWidget(new FormField(tr("Meeting"), {}, m_which));
    options->addWidget(m_attendance);
    options->addWidget(m_longer);
    options->addWidget(m_begin);
    auto* minutes = new QPushButton(tr("Minutes"));
    options->addWidget(minutes);
    options->addStretch();
    m_begin->setDefault(true);
    auto* scroll = new QScrollArea;
    scroll->setWidget(side);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    keep_wide(scroll, 31);
    auto* step = new QWidget;
    auto* layout = new QHBoxLayout(step);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(agenda_list(), 1);
    layout->addWidget(hairline(QFrame::VLine));
    layout->addWidget(scroll);
    connect(m_which, &QComboBox::activated, this, &MeetingPage::choose_meeting);
    connect(m_begin, &QPushButton::clicked, this, &MeetingPage::begin);
    connect(minutes, &QPushButton::clicked, this, [this] {
        if (m_meeting)
            show_step(Step::minutes);
    });
    return step;
}

QWidget* MeetingPage::review_head()
{
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(space::section, space::small, space::section, space::small);
    layout->setSpacing(space::small);
    auto* agenda = new QPushButton(tr("Agenda"));
    m_wall->setCheckable(true);
    m_wall->setChecked(true);
    m_wall->setToolTip(tr("Shows what both teams may see, for a screen on the wall"));
    m_previous->setToolTip(tr("Alt+Left"));
    m_next->setToolTip(tr("Alt+Right"));
    auto* what = new QVBoxLayout;
    what->setSpacing(0);
    what->addWidget(m_case);
    what->addWidget(m_where);
    layout->addLayout(what, 1);
    for (QPushButton* button : {m_wall, agenda, m_previous, m_next})
        layout->addWidget(button);
    connect(agenda, &QPushButton::clicked, this, [this] { show_step(Step::agenda); });
    connect(m_previous, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_wall, &QPushButton::toggled, this, [this] {
        remember_draft();
        if (m_case_id)
            read_case(*m_case_id);
    });
    return head;
}

QWidget* MeetingPage::review_foot()
{
    auto* foot = new QWidget;
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(space::section, space::small, space::section, space::small);
    layout->setSpacing(space::medium);
    layout->addWidget(m_note, 1);
    layout->addWidget(m_complete);
    m_complete->setToolTip(tr("Ctrl+Return"));
    m_complete->setDefault(true);
    connect(m_complete, &QPushButton::clicked, this, &MeetingPage::complete);
    return foot;
}

QWidget* MeetingPage::review_step()
{
    auto* step = new QWidget;
    auto* layout = new QVBoxLayout(step);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(review_head());
    layout->addWidget(hairline(QFrame::HLine));
    layout->addWidget(m_form, 1);
    layout->addWidget(hairline(QFrame::HLine));
    layout->addWidget(review_foot());
    const std::pair<QKeySequence, std::function<void()>> keys[] = {
        {QKeySequence(Qt::ALT | Qt::Key_Left), [this] { move(-1); }},
        {QKeySequence(Qt::ALT | Qt::Key_Right), [this] { move(1); }},
        {QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { complete(); }},
        {QKeySequence(Qt::CTRL | Qt::Key_Enter), [this] { complete(); }}};
    for (const auto& [key, act] : keys) {
        auto* shortcut = new QShortcut(key, step);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    }
    return step;
}

MeetingPage::Step MeetingPage::step() const
{
    return static_cast<Step>(m_steps->currentIndex());
}

bool MeetingPage::may_see_support() const
{
    return compartments_of(session().who().roles).contains(Compartment::support);
}

View MeetingPage::view() const
{
    return m_wall->isChecked() || !may_see_support() ? View::case_only : View::everything_held;
}

void MeetingPage::read_again()
{
    ++m_reading;
    session().ask(
        this,
        [meeting = m_meeting, now = session().now()](Workspace& workspace) {
            Board board{.board = meeting_board(workspace, meeting, now),
                        .workers = workspace.directory().workers(),
                        .drafts = {},
                        .begun = begun_meetings(workspace)};
            if (meeting)
                board.drafts = drafts_of(workspace, *meeting);
            return board;
        },
        [this](Board board) { take(std::move(board)); });
}

void MeetingPage::take(Board board)
{
    --m_reading;
    if (!board.board)
        return m_empty->say(tr("The agenda could not be read"),
                            refused_words(board.board.error(), wording()));
    m_workers = std::move(board.workers);
    std::map<PersonId, QString> names;
    for (const auto& [id, worker] : m_workers)
        names.emplace(id, text(worker.name));
    // A page that is completed would move its case to the end: while a meeting goes on, the agenda stays as it began.
    if (m_meeting) {
        const std::map<CaseId, int> places = m_agenda->places();
        const auto place_of = [&](const AgendaItem& item) {
            const auto known = places.find(item.case_id);
            return known == places.end() ? m_agenda->rowCount() : known->second;
        };
        std::stable_sort(
            board.board->agenda.begin(), board.board->agenda.end(),
            [&](const AgendaItem& a, const AgendaItem& b) { return place_of(a) < place_of(b); });
    }
    m_agenda->set_rows(std::move(board.board->agenda), std::move(names), session().now());
    m_attendance->set_workers(m_workers, session().who().id);
    const Attendance here = m_attendance->present();
    if (here.intervention.empty() && here.iss.empty())
        m_attendance->set_present(board.board->present);
    // What is being typed here is newer than what was kept of it.
    for (auto& [id, draft] : board.drafts)
        m_drafts.emplace(id, std::move(draft));
    offer_meetings(board.board->meetings, board.begun);
    show_state();
}

void MeetingPage::offer_meetings(const std::vector<MeetingSummary>& meetings,
                                 const std::set<MeetingId>& begun)
{
    constexpr int most_offered = 12;
    const QString chosen = m_meeting ? text(m_meeting->text()) : QString();
    m_which->clear();
    m_which->addItem(tr("A new meeting"), QString());
    const LocalDate today = local_date(session().now());
    for (const MeetingSummary& each : meetings) {
        if (m_which->count() > most_offered)
            break;
        m_which->addItem(tr("%1 · %n pages", nullptr, static_cast<int>(each.pages))
                             .arg(short_date(local_date(each.last), today)),
                         text(each.meeting.text()));
    }
    for (const MeetingId& id : begun)
        if (m_which->findData(text(id.text())) < 0)
            m_which->addItem(tr("Begun, no page completed yet"), text(id.text()));
    if (!chosen.isEmpty() && m_which->findData(chosen) < 0)
        m_which->addItem(tr("This meeting"), chosen);
    m_which->setCurrentIndex(m_which->findData(chosen));
}

void MeetingPage::choose_meeting()
{
    const auto id = MeetingId::parse(m_which->currentData().toString().toStdString());
    if (id == m_meeting)
        return;
    m_agenda->clear();
    m_meeting = id;
    m_drafts.clear();
    m_case_id.reset();
    m_attendance->set_present({});
    read_again();
}

void MeetingPage::begin()
{
    if (!m_meeting) {
        IdSource ids;
        m_meeting = ids.next<MeetingId>(session().now());
    }
    m_began = session().now();
    const auto& items = m_agenda->items();
    const auto first = std::find_if(items.begin(), items.end(),
                                    [](const AgendaItem& item) { return !item.covered; });
    open_case_at(first == items.end() ? 0 : static_cast<int>(first - items.begin()));
}

void MeetingPage::open_case_at(int row)
{
    if (row < 0 || row >= m_agenda->rowCount())
        return;
    remember_draft();
    show_step(Step::review);
    read_case(m_agenda->items()[static_cast<std::size_t>(row)].case_id);
}

void MeetingPage::move(int by)
{
    if (m_case_id)
        open_case_at(m_agenda->position_of(*m_case_id) + by);
}

void MeetingPage::read_case(const CaseId& id)
{
    m_case_id = id;
    m_form_is_current = false;
    ++m_reading;
    session().ask(
        this,
        [id, meeting = *m_meeting, view = view(), now = session().now()](Workspace& workspace) {
            return meeting_page(workspace, id, meeting, view, now);
        },
        [this, id](WorkspaceResult<holdfast::MeetingPage> read) {
            --m_reading;
            if (id != m_case_id)
                return;
            if (read)
                show_case(read->page, read->completed.has_value());
            else
                m_note->setText(refused_words(read.error(), wording()));
        });
}

void MeetingPage::show_case(const CasePage& page, bool completed)
{
    m_is_completed = completed;
    m_form_is_current = true;
    const auto draft = m_drafts.find(page.case_id);
    m_form->show_page(page, draft == m_drafts.end() ? PageDraft{} : draft->second,
                      view() == View::case_only ? CaseReviewForm::Shows::both_teams
                                                : CaseReviewForm::Shows::with_iss,
                      m_workers, local_date(session().now()));
    m_form->setEnabled(!completed);
    m_case->setText(tr("%1 %2").arg(text(page.reference), text(page.perpetrator)));
    const int at = m_agenda->position_of(page.case_id) + 1;
    const auto minutes = std::chrono::floor<std::chrono::minutes>(session().now() - m_began);
    m_where->setText(tr("%1 of %2 · %3 covered · %4 min")
                         .arg(at)
                         .arg(m_agenda->rowCount())
                         .arg(m_agenda->covered())
                         .arg(minutes.count()));
    m_previous->setEnabled(at > 1);
    m_next->setEnabled(at < m_agenda->rowCount());
    show_state();
    completed ? m_next->setFocus() : m_form->take_focus();
}

void MeetingPage::show_state()
{
    const int open = m_agenda->rowCount();
    m_summary->setText(tr("%n open cases", nullptr, open)
                       + (m_meeting ? tr(" · %1 covered").arg(m_agenda->covered()) : QString()));
    m_list->setVisible(open > 0);
    m_summary->setVisible(open > 0);
    m_empty->setVisible(open == 0);
    if (open == 0)
        m_empty->say(tr("No case is open"),
                     tr("Once a referral is recorded, its case stands here to be reviewed."));
    m_begin->setEnabled(open > 0);
    m_begin->setText(m_meeting ? tr("Go on") : tr("Begin"));
    m_wall->setVisible(session().is_unlocked() && may_see_support());
    m_complete->setVisible(!m_is_completed);
    if (m_is_completed)
        return m_note->setText(
            tr("This page is completed. A correction is made in the case file."));
    const QStringList missing = m_form->missing();
    const QString problem = attendance_problem(m_attendance->present());
    m_note->setText(!missing.isEmpty()
                        ? tr("Still to cover: %1").arg(missing.join(QStringLiteral(", ")))
                        : problem);
}

void MeetingPage::complete()
{
    if (!m_meeting || !m_case_id || m_is_completed || !m_form_is_current)
        return;
    const Attendance present = m_attendance->present();
    const QStringList missing = m_form->missing();
    const QString problem = attendance_problem(present);
    if (!missing.isEmpty() || !problem.isEmpty()) {
        const QString left = missing.isEmpty()
                                 ? QString()
                                 : tr("Not covered: %1. ").arg(missing.join(QStringLiteral(", ")));
        if (!room().questions.confirm(this, tr("Complete the page as it is?"), left + problem,
                                      tr("Complete it")))
            return;
    }
    m_form_is_current = false;    // it is being written: a second press does nothing
    ++m_reading;
    session().ask(
        this,
        [id = *m_case_id, meeting = *m_meeting, present, answers = m_form->answers(),
         now = session().now()](Workspace& workspace) {
            auto written = complete_page(workspace, id, meeting, present, answers, now);
            if (written)
                (void)holdfast::forget(workspace, draft_name(meeting, id));
            return written;
        },
        [this](WorkspaceResult<Written> written) {
            --m_reading;
            completed(written);
        });
}

void MeetingPage::completed(const WorkspaceResult<Written>& written)
{
    if (!written) {
        m_form_is_current = true;
        return m_note->setText(refused_words(written.error(), wording()));
    }
    const CaseId id = *m_case_id;
    m_drafts.erase(id);
    m_case_id.reset();
    m_form_is_current = false;
    const int at = m_agenda->position_of(id);
    session().tell_changed(id);
    if (const auto next = next_to_cover(at))
        open_case_at(*next);
    else
        show_step(Step::minutes);
}

/// After this one, and from the top again: what was covered on another day is passed over.
std::optional<int> MeetingPage::next_to_cover(int after) const
{
    const auto& items = m_agenda->items();
    for (std::size_t step = 1; step < items.size(); ++step) {
        const std::size_t row = (static_cast<std::size_t>(after) + step) % items.size();
        if (!items[row].covered)
            return static_cast<int>(row);
    }
    return std::nullopt;
}

void MeetingPage::remember_draft()
{
    if (!m_case_id || m_is_completed || !m_form_is_current)
        return;
    PageDraft draft = m_form->draft();
    if (draft.empty())
        m_drafts.erase(*m_case_id);
    else
        m_drafts.insert_or_assign(*m_case_id, std::move(draft));
}

void MeetingPage::keep_drafts(Workspace& workspace)
{
    if (!m_meeting)
        return;
    remember_draft();
    for (const auto& [id, draft] : m_drafts)
        (void)keep(workspace, draft_name(*m_meeting, id), to_bytes(draft));
}

void MeetingPage::show_step(Step step)
{
    remember_draft();
    m_steps->setCurrentIndex(static_cast<int>(step));
    if (step == Step::minutes)
        m_minutes->show_minutes(*m_meeting);
    if (step == Step::agenda) {
        show_state();
        m_list->setFocus();
    }
}

void MeetingPage::forget()
{
    m_agenda->clear();
    m_form->clear();
    m_minutes->forget();
    m_attendance->clear();
    m_case->clear();
    m_which->clear();
    m_workers.clear();
    m_meeting.reset();
    m_case_id.reset();
    m_drafts.clear();
    m_form_is_current = false;
    m_reading = 0;
    m_longer->setChecked(false);
    m_wall->setChecked(true);
    m_steps->setCurrentIndex(0);
}

void MeetingPage::take_focus()
{
    if (step() == Step::agenda)
        m_list->setFocus();
}

}
