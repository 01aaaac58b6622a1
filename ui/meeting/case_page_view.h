#pragma once
#include <QStringList>
#include <QWidget>
#include <chrono>

#include "ui/common/page.h"
#include "ui/meeting/page_draft.h"

class QPushButton;
class QTextBrowser;

namespace holdfast::ui {

class CaseReviewForm;
class Paper;
class TextLabel;

/// The page of one case, under a head that says which and how far the meeting has come, over a foot that says what is still to be
/// said. Everything of it goes from the keyboard: Alt and the arrows to the next and the previous, Ctrl+Return to complete.
class CasePageView : public QWidget {
    Q_OBJECT

public:
    /// While it is read or written nothing of it is a draft, and nothing can be completed.
    enum class State { waiting, open, completed };
    struct Progress {
        int position = 0;    ///< from 1
        int cases = 0;
        int covered = 0;
        std::chrono::minutes held{};
    };

    explicit CasePageView(const Room& room);

    void show_page(const CasePage& page, const PageDraft& draft,
                   const std::map<PersonId, Directory::Worker>& workers, const Progress& progress);
    /// What was recorded on it, to be read.
    void show_completed(const CasePage& page, const Paper& recorded, const Progress& progress);
    void wait() { m_state = State::waiting; }
    /// It could not be read.
    void refuse(const QString& why);
    /// It could not be written: what was typed is still there to be completed.
    void refuse_to_complete(const QString& why);
    void set_present(const Attendance& present);
    void clear();

    State state() const { return m_state; }
    /// What the wall shows, where the wall view is on or there is nothing else to see.
    View view() const;
    /// As it stands; absent while it is waiting and once it is completed.
    std::optional<PageDraft> draft() const;
    PageAnswers answers() const;
    QStringList missing() const;
    int actions_without_words() const;

Q_SIGNALS:
    void agenda_wanted();
    void move_wanted(int by);
    void complete_wanted();
    void view_changed();

private:
    QWidget* head();
    QWidget* foot();
    void add_keys();
    void show_head(const CasePage& page, State state, const Progress& progress);
    void show_note();
    bool may_see_support() const;

    Room m_room;
    TextLabel* m_case;
    TextLabel* m_where;
    TextLabel* m_note;
    QPushButton* m_wall;
    QPushButton* m_previous;
    QPushButton* m_next;
    QPushButton* m_complete;
    CaseReviewForm* m_form;
    QTextBrowser* m_recorded;
    State m_state = State::waiting;
    Attendance m_present;
};

}
