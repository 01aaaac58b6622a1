#pragma once
#include <QWidget>
#include <map>

#include "ui/common/page.h"

class QSplitter;
class QStackedWidget;

namespace holdfast::ui {

class Head;
class Rail;
class DraftsBar;
class MissedBackupBar;
class FindPalette;
class RecordPanel;
class TextLabel;
class TodayPage;

/// What stands around a page: the rail at the left, the head above, and at the foot who is signed in. It is the way from one
/// page to another.
class Frame : public QWidget, public Navigator {
    Q_OBJECT

public:
    Frame(Session& session, Questions& questions, Look& look, const Wording& wording);

    TodayPage& today();
    /// Makes it where it was not shown yet; null where the window has no such page.
    Page* page(Place place);
    Place place() const { return m_place; }
    RecordPanel& record() const { return *m_record; }
    FindPalette& palette() const { return *m_find; }
    DraftsBar& drafts() const { return *m_drafts; }
    /// Brings Today to the front: after unlocking.
    void begin();

    void go(Place place) override;
    void open_case(const CaseId& id) override;
    void open_survivor(const CaseId& id, const PersonId& survivor) override;
    void open_review(const CaseId& id, const std::optional<PersonId>& survivor) override;
    void open_record(RecordRequest request) override;

Q_SIGNALS:
    void lock_wanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void make_room();
    void go_on(const std::string& form);
    void find();
    void record_here();
    void show_backups();
    QWidget* foot();
    void bring(Place place);
    void show_who();
    void show_saved(Instant at);
    void show_title();

    Session& m_session;
    Room m_room;
    Place m_place = Place::today;
    std::map<Place, Page*> m_pages;
    Rail* m_rail;
    Head* m_head;
    QStackedWidget* m_stack;
    RecordPanel* m_record;
    DraftsBar* m_drafts;
    MissedBackupBar* m_missed;
    FindPalette* m_find = nullptr;
    QSplitter* m_split;
    bool m_divided_by_hand = false;
    QWidget* m_sample;
    TextLabel* m_who;
    TextLabel* m_saved;
};

}
