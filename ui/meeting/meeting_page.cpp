#include "ui/meeting/meeting_page.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/casefile/whereabouts.h"
#include "ui/common/questions.h"
#include "ui/common/refused_words.h"
#include "ui/meeting/agenda_model.h"
#include "ui/meeting/agenda_view.h"
#include "ui/meeting/attendance_panel.h"
#include "ui/meeting/case_page_view.h"
#include "ui/meeting/minutes_paper.h"
#include "ui/meeting/minutes_view.h"

namespace holdfast::ui {

/// What the page asks the workspace for at once.
struct MeetingPage::Board {
    WorkspaceResult<MeetingBoard> board;
    std::map<PersonId, Directory::Worker> workers;
    PageDrafts drafts;
    std::set<MeetingId> begun;
};

/// The page of a case, with what was recorded on it where it is completed: as its minutes say it.
struct MeetingPage::Shown {
    CasePage page;
    std::optional<Paper> recorded;

    static WorkspaceResult<Shown> read(const Workspace& workspace, const CaseId& id,
                                       const MeetingId& meeting, View view, Instant now,
                                       const std::map<PersonId, QString>& workers,
                                       const Wording& wording)
    {
        const auto page = meeting_page(workspace, id, meeting, view, now);
        if (!page)
            return tl::unexpected(page.error());
        Shown shown{page->page, {}};
        if (page->completed)
            shown.recorded = without(page_paper(*page->completed, workers, wording),
                                     places_of(workspace, {id}, now));
        return shown;
    }
};

MeetingPage::MeetingPage(const Room& room)
    : Page(room),
      m_steps(new QStackedWidget),
      m_agenda(new AgendaView(room)),
      m_page(new CasePageView(room)),
      m_minutes(new MinutesView(room))
{
    m_steps->addWidget(m_agenda);
    m_steps->addWidget(m_page);
    m_steps->addWidget(m_minutes);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_steps);
    connect(m_agenda, &AgendaView::meeting_chosen, this, &MeetingPage::choose_meeting);
    connect(m_agenda, &AgendaView::begin_wanted, this, &MeetingPage::begin);
    connect(m_agenda, &AgendaView::case_wanted, this, [this](int row) {
        if (m_meeting)
            open_case_at(row);
    });
    connect(m_agenda, &AgendaView::minutes_wanted, this, [this] {
        if (m_meeting)
            show_step(Step::minutes);
    });
    connect(m_agenda, &AgendaView::attendance_changed, this,
            [this] { m_page->set_present(m_agenda->present()); });
    connect(m_page, &CasePageView::agenda_wanted, this, [this] { show_step(Step::agenda); });
    connect(m_page, &CasePageView::move_wanted, this, &MeetingPage::move_on);
    connect(m_page, &CasePageView::complete_wanted, this, &MeetingPage::complete);
    connect(m_page, &CasePageView::view_changed, this, [this] {
        remember_draft();
        if (m_case_id)
            read_case(*m_case_id);
    });
    connect(m_minutes, &MinutesView::back_wanted, this, [this] { show_step(Step::agenda); });
    connect(&session(), &Session::locking, this, &MeetingPage::keep_drafts);
}

QString MeetingPage::title() const
{
    return tr("Case management");
}

MeetingPage::Step MeetingPage::step() const
{
    return static_cast<Step>(m_steps->currentIndex());
}

AgendaModel& MeetingPage::agenda() const
{
    return m_agenda->model();
}

void MeetingPage::read_again()
{
    ++m_reading;
    session().ask(
        this,
        [meeting = m_meeting, now = session().now()](Workspace& workspace) {
            return Board{.board = meeting_board(workspace, meeting, now),
                         .workers = workspace.directory().workers(),
                         .drafts = meeting ? kept_pages(workspace, *meeting) : PageDrafts(),
                         .begun = begun_meetings(workspace)};
        },
        [this](Board board) { take(std::move(board)); });
}

void MeetingPage::take(Board board)
{
    --m_reading;
    if (!board.board)
        return m_agenda->refuse(refused_words(board.board.error(), wording()));
    m_workers = std::move(board.workers);
    // What is being typed here is newer than what was kept of it.
    m_drafts.merge(board.drafts);
    m_agenda->show_agenda(*std::move(board.board), board.begun, m_workers, m_meeting);
    m_page->set_present(m_agenda->present());
}

void MeetingPage::choose_meeting(const std::optional<MeetingId>& meeting)
{
    if (meeting == m_meeting)
        return;
    m_meeting = meeting;
    m_drafts.clear();
    m_case_id.reset();
    m_agenda->leave_meeting();
    read_again();
}

void MeetingPage::begin()
{
    if (!m_meeting) {
        IdSource ids;
        m_meeting = ids.next<MeetingId>(session().now());
    }
    m_began = session().now();
    open_case_at(agenda().next_to_cover().value_or(0));
}

void MeetingPage::open_case_at(int row)
{
    if (row < 0 || row >= agenda().rowCount())
        return;
    show_step(Step::review);
    read_case(agenda().items()[static_cast<std::size_t>(row)].case_id);
}

void MeetingPage::move_on(int by)
{
    if (m_case_id)
        open_case_at(agenda().position_of(*m_case_id) + by);
}

void MeetingPage::read_case(const CaseId& id)
{
    m_case_id = id;
    m_page->wait();
    ++m_reading;
    session().ask(
        this,
        [id, meeting = *m_meeting, view = m_page->view(), now = session().now(),
         workers = session().who().workers, words = wording()](Workspace& workspace) {
            return Shown::read(workspace, id, meeting, view, now, workers, words);
        },
        [this, id](const WorkspaceResult<Shown>& read) {
            --m_reading;
            if (id != m_case_id)
                return;
            if (read)
                show_case(*read);
            else
                m_page->refuse(refused_words(read.error(), wording()));
        });
}

void MeetingPage::show_case(const Shown& read)
{
    const CasePageView::Progress progress{
        .position = agenda().position_of(*m_case_id) + 1,
        .cases = agenda().rowCount(),
        .covered = agenda().covered(),
        .held = std::chrono::floor<std::chrono::minutes>(session().now() - m_began)};
    if (read.recorded)
        return m_page->show_completed(read.page, *read.recorded, progress);
    const auto draft = m_drafts.find(*m_case_id);
    m_page->show_page(read.page, draft == m_drafts.end() ? PageDraft() : draft->second, m_workers,
                      progress);
}

/// Whether nothing is left out, or it is to be completed all the same.
bool MeetingPage::may_complete(const Attendance& present)
{
    const QStringList missing = m_page->missing();
    QStringList doubts;
    if (!missing.isEmpty())
        doubts.append(tr("Not covered: %1.").arg(missing.join(QStringLiteral(", "))));
    if (m_page->actions_without_words() > 0)
        doubts.append(tr("A new action does not say what is to be done: it is not recorded."));
    if (const QString problem = attendance_problem(present); !problem.isEmpty())
        doubts.append(problem);
    return doubts.isEmpty()
           || room().questions.confirm(this, tr("Complete the page as it is?"),
                                       doubts.join(QLatin1Char(' ')), tr("Complete it"));
}

void MeetingPage::complete()
{
    if (!m_meeting || !m_case_id || m_page->state() != CasePageView::State::open)
        return;
    const Attendance present = m_agenda->present();
    if (!may_complete(present))
        return;
    m_page->wait();    // it is being written: a second press does nothing
    ++m_reading;
    session().ask(
        this,
        [id = *m_case_id, meeting = *m_meeting, present, answers = m_page->answers(),
         now = session().now()](Workspace& workspace) {
            auto written = complete_page(workspace, id, meeting, present, answers, now);
            if (written)
                forget_page(workspace, meeting, id);
            return written;
        },
        [this](const WorkspaceResult<Written>& written) {
            --m_reading;
            completed(written);
        });
}

void MeetingPage::completed(const WorkspaceResult<Written>& written)
{
    if (!written)
        return m_page->refuse_to_complete(refused_words(written.error(), wording()));
    const CaseId id = *m_case_id;
    m_drafts.erase(id);
    m_case_id.reset();
    const int at = agenda().position_of(id);
    session().tell_changed(id);
    if (const auto next = agenda().next_to_cover(at))
        open_case_at(*next);
    else
        show_step(Step::minutes);
}

void MeetingPage::remember_draft()
{
    // Also where nothing is left of it: what was kept of it before is not to come back.
    if (auto draft = m_case_id ? m_page->draft() : std::nullopt)
        m_drafts.insert_or_assign(*m_case_id, std::move(*draft));
}

void MeetingPage::keep_drafts(Workspace& workspace)
{
    if (!m_meeting)
        return;
    remember_draft();
    keep_pages(workspace, *m_meeting, m_drafts);
}

void MeetingPage::show_step(Step step)
{
    remember_draft();
    m_steps->setCurrentIndex(static_cast<int>(step));
    if (step == Step::minutes)
        m_minutes->show_minutes(*m_meeting);
    if (step == Step::agenda) {
        m_agenda->show_state(m_meeting);
        m_agenda->take_focus();
    }
}

void MeetingPage::forget()
{
    m_workers.clear();
    m_meeting.reset();
    m_case_id.reset();
    m_drafts.clear();
    m_reading = 0;
    m_agenda->clear();
    m_page->clear();
    m_minutes->forget();
    m_steps->setCurrentIndex(0);
}

void MeetingPage::take_focus()
{
    if (step() == Step::agenda)
        m_agenda->take_focus();
}

}
