#pragma once
#include <QTimer>

#include "ui/common/page.h"
#include "ui/today/whose.h"

class QButtonGroup;
class QComboBox;
class QPushButton;
class QStackedWidget;

namespace holdfast::ui {

class EmptyState;
class InboxList;
struct Meets;
class OwedList;
class TextLabel;
class TodayModel;
class WhyPanel;

/// What is owed, most urgent first, why, and what waits beside it. Enter opens the form that meets the chosen duty. Reads beside
/// the window; statuses follow the clock by the minute.
class TodayPage : public Page {
    Q_OBJECT

public:
    using Whose = ui::Whose;

    explicit TodayPage(const Room& room);

    QString title() const override { return tr("Today"); }

    void show_whose(Whose whose);
    /// Brings statuses and the date up to now; reads again where the record has changed.
    void tick();
    void read_again() override;
    std::optional<CaseId> about() const override;

    const TodayModel& model() const { return *m_model; }
    OwedList& list() const { return *m_list; }
    const WhyPanel& why() const { return *m_why; }
    InboxList& waiting() const { return *m_waiting; }
    void show_waiting();
    bool is_reading() const override;
    void take_focus() override;

protected:
    void forget() override;

private:
    void build_filters();
    void connect_all();
    void begin();
    QWidget* actions();
    void show_rows(WorkspaceResult<std::vector<OwedRow>> rows);
    void meet_current();
    void open_what_meets(Meets meets, const OwedRow& row);
    void go_on_with_draft(const OwedRow& row);
    QString name_of(const PersonId& worker) const;
    void except_current();
    void open_current();
    void show_actions();
    void show_clauses();
    void show_counts();
    void show_state();
    void show_explanation(bool wanted);
    void explain_current();

    TodayModel* m_model;
    Whose m_whose = Whose::mine;
    bool m_reading = false;
    int m_question = 0;    ///< of Why: an answer to an earlier one is no longer wanted
    QTimer m_minute;

    TextLabel* m_date;
    TextLabel* m_counts;
    QButtonGroup* m_whose_buttons;
    QPushButton* m_mine;
    QPushButton* m_team;
    QPushButton* m_service;
    QPushButton* m_waits;
    QComboBox* m_clause;
    QPushButton* m_why_button;
    QWidget* m_filters;
    QStackedWidget* m_stack;
    OwedList* m_list;
    EmptyState* m_empty;
    WhyPanel* m_why;
    InboxList* m_waiting;
    QWidget* m_actions;
    QPushButton* m_meet;
    QPushButton* m_except;
    QPushButton* m_open;
};

}
