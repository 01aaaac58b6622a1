#pragma once
#include <QWidget>

#include "ui/common/page.h"
#include "ui/print/paper.h"
#include "workspace/meeting.h"

class QPushButton;
class QTextBrowser;

namespace holdfast::ui {

class TextLabel;

/// The minutes of a meeting, in the version for both teams or in that of the ISS, to read, print or keep as PDF.
class MinutesView : public QWidget {
    Q_OBJECT

public:
    explicit MinutesView(const Room& room);

    void show_minutes(const MeetingId& meeting);
    void forget();
    bool is_reading() const { return m_reading; }
    QString shown_text() const;

Q_SIGNALS:
    void back_wanted();

private:
    void read();
    void take_out_shown();
    void show_read(const WorkspaceResult<Paper>& minutes);

    Room m_room;
    std::optional<MeetingId> m_meeting;
    bool m_reading = false;
    QPushButton* m_shared;
    QPushButton* m_iss;
    QPushButton* m_print;
    TextLabel* m_problem;
    QTextBrowser* m_text;
};

}
