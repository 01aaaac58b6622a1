#pragma once
#include <map>
#include <set>

#include "ui/common/page.h"
#include "ui/meeting/page_draft.h"

class QCheckBox;
class QComboBox;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace holdfast::ui {

class AgendaModel;
class AttendancePanel;
class EmptyState;
class MinutesView;
class CaseReviewForm;
class TextLabel;

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
    AgendaModel& agenda() const { return *m_agenda; }
    const std::optional<MeetingId>& meeting() const { return m_meeting; }

protected:
    void forget() override;
    void take_focus() override;

private:
    struct Board;
    QWidget* agenda_step();
    QWidget* agenda_list();
    QWidget* review_step();
    QWidget* review_head();
    QWidget* review_foot();
    void take(Board board);
    void offer_meetings(const std::vector<MeetingSummary>& meetings,
                        const std::set<MeetingId>& begun);
    void choose_meeting();
    void begin();
    void open_case_at(int row);
    void move(int by);
    std::optional<int> next_to_cover(int after) const;
    void read_case(const CaseId& id);
    void show_case(const CasePage& page, bool completed);
    void complete();
    void completed(const WorkspaceResult<Written>& written);
    void remember_draft();
    void keep_drafts(Workspace& workspace);
    void show_state();
    void show_step(Step step);
    View view() const;
    bool may_see_support() const;

    AgendaModel* m_agenda;
    QStackedWidget* m_steps;
    TextLabel* m_summary;
    QTreeView* m_list;
    EmptyState* m_empty;
    QComboBox* m_which;
    AttendancePanel* m_attendance;
    QCheckBox* m_longer;
    QPushButton* m_begin;
    TextLabel* m_case;
    TextLabel* m_where;
    TextLabel* m_note;
    QPushButton* m_wall;
    QPushButton* m_previous;
    QPushButton* m_next;
    QPushButton* m_complete;
    CaseReviewForm* m_form;
    MinutesView* m_minutes;

    std::map<PersonId, Directory::Worker> m_workers;
    std::optional<MeetingId> m_meeting;
    std::optional<CaseId> m_case_id;
    bool m_is_completed = false;
    bool m_form_is_current = false;    ///< it shows the case that is open
    Instant m_began{};
    std::map<CaseId, PageDraft> m_drafts;
    int m_reading = 0;
};

}
