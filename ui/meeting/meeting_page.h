#pragma once
#include "ui/common/page.h"
#include "ui/meeting/meeting_drafts.h"

class QStackedWidget;

namespace holdfast::ui {

class AgendaModel;
class AgendaView;
class CasePageView;
class MinutesView;

/// Monthly case management (A4.1): the agenda, a page a case, the minutes. What was covered stands in the ledger; what was typed
/// on a page that is not completed is kept as the signed-in person's draft.
class MeetingPage : public Page {
    Q_OBJECT

public:
    enum class Step { agenda, review, minutes };

    explicit MeetingPage(const Room& room);

    QString title() const override;
    void read_again() override;
    bool is_reading() const override { return m_reading > 0; }

    Step step() const;
    AgendaModel& agenda() const;
    const std::optional<MeetingId>& meeting() const { return m_meeting; }

protected:
    void forget() override;
    void take_focus() override;

private:
    struct Board;
    struct Shown;
    void take(Board board);
    void choose_meeting(const std::optional<MeetingId>& meeting);
    void begin();
    void open_case_at(int row);
    void move_on(int by);
    void read_case(const CaseId& id);
    void show_case(const Shown& read);
    void complete();
    bool may_complete(const Attendance& present);
    void completed(const WorkspaceResult<Written>& written);
    void remember_draft();
    void keep_drafts(Workspace& workspace);
    void show_step(Step step);

    QStackedWidget* m_steps;
    AgendaView* m_agenda;
    CasePageView* m_page;
    MinutesView* m_minutes;

    std::map<PersonId, Directory::Worker> m_workers;
    std::optional<MeetingId> m_meeting;
    std::optional<CaseId> m_case_id;
    Instant m_began{};
    PageDrafts m_drafts;
    int m_reading = 0;
};

}
