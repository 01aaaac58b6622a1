#pragma once
#include <QTimer>
#include <memory>

#include "ui/common/page.h"
#include "ui/risk/review_context.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace holdfast::ui {

class EmptyState;
class ReviewModel;
class ReviewView;
class TextLabel;

/// A risk review on one page: the checklist answered from the keyboard, the count, the band and what follows as it goes. What is
/// unfinished is kept for its author alone, through a lock and a crash.
class ReviewPanel : public QWidget {
    Q_OBJECT

public:
    explicit ReviewPanel(const Room& room, QWidget* parent = nullptr);

    void begin(const CaseId& id, const PersonId& survivor);
    /// Drops what is shown; what was unfinished has been kept.
    void forget();
    bool is_busy() const { return m_busy; }

    const ReviewModel& model() const { return *m_model; }
    ReviewView& view() const { return *m_view; }
    QString count() const;
    QString band() const;
    QString follows() const;
    QString told() const;

Q_SIGNALS:
    void closed();
    void saved();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* head();
    QWidget* item();
    QWidget* foot();
    void connect_all();
    void connect_items();
    void answer_from(QWidget* control);
    bool goes_to_items(QObject* watched, const QKeyEvent& event);
    void leave_note();
    void go_to_next_left();
    void show_context(WorkspaceResult<ReviewContext> context);
    void choose_tool(int index);
    void show_item();
    void show_row();
    void show_figures();
    void on_change();
    void keep_draft();
    void keep_in(Workspace& workspace) const;
    void start_anew();
    bool may_save() const;
    void save();
    void take_out_review();
    const ToolOffered* offered() const;

    Room m_room;
    std::unique_ptr<ReviewContext> m_context;
    int m_tool_index = 0;
    bool m_busy = false;
    bool m_stepping = false;    ///< through a list with the arrow keys, not done with it
    int m_question = 0;
    QTimer m_keep_soon;

    ReviewModel* m_model;
    QScrollArea* m_scroll;
    QWidget* m_page;
    EmptyState* m_empty;
    TextLabel* m_title;
    TextLabel* m_count;
    QComboBox* m_tool;
    QComboBox* m_answered_by;
    QPushButton* m_next_left;
    QPushButton* m_anew;
    TextLabel* m_draft_note;
    TextLabel* m_changes;
    ReviewView* m_view;
    TextLabel* m_topic;
    TextLabel* m_help;
    QLineEdit* m_note;
    QComboBox* m_source;
    TextLabel* m_band;
    TextLabel* m_marac;
    TextLabel* m_follows;
    QCheckBox* m_judged;
    QLineEdit* m_reason;
    TextLabel* m_told;
    QPushButton* m_save;
    QPushButton* m_print;
    QPushButton* m_close;
};

}
