#pragma once
#include <QWidget>
#include <set>

#include "ui/common/page.h"
#include "workspace/meeting.h"

class QCheckBox;
class QComboBox;
class QPushButton;
class QTreeView;

namespace holdfast::ui {

class AgendaModel;
class AttendancePanel;
class EmptyState;
class TextLabel;

/// The cases to go through, and beside them which meeting it is and who is there. It says what is wanted of it; what comes of that
/// is the page's.
class AgendaView : public QWidget {
    Q_OBJECT

public:
    explicit AgendaView(const Room& room);

    AgendaModel& model() const { return *m_model; }
    Attendance present() const;

    /// `meeting`: the one that is held, if one was begun or chosen; `begun`: those of which something typed is kept.
    void show_agenda(MeetingBoard board, const std::set<MeetingId>& begun,
                     const std::map<PersonId, Directory::Worker>& workers,
                     const std::optional<MeetingId>& meeting);
    /// How far it has come.
    void show_state(const std::optional<MeetingId>& meeting);
    /// It could not be read.
    void refuse(const QString& why);
    /// Another meeting than the one that is shown: its agenda and who was there are still to be read.
    void leave_meeting();
    /// Nothing of the record is left in it.
    void clear();
    void take_focus();

Q_SIGNALS:
    void meeting_chosen(const std::optional<holdfast::MeetingId>& meeting);
    void begin_wanted();
    void case_wanted(int row);
    void minutes_wanted();
    void attendance_changed();

private:
    QWidget* list();
    QWidget* side();
    void show_missing();
    void offer_meetings(const MeetingBoard& board, const std::set<MeetingId>& begun,
                        const std::optional<MeetingId>& meeting);

    Room m_room;
    AgendaModel* m_model;
    TextLabel* m_summary;
    QTreeView* m_list;
    EmptyState* m_empty;
    QComboBox* m_which;
    AttendancePanel* m_attendance;
    QCheckBox* m_longer;
    QPushButton* m_begin;
    TextLabel* m_missing;
};

}
