#pragma once
#include <QWidget>

#include "ui/common/page.h"
#include "ui/record/drafts.h"

class QVBoxLayout;

namespace holdfast::ui {

/// What the signed-in person began to write and has not finished, offered on every page: to go on with, or to discard.
class DraftsBar : public QWidget {
    Q_OBJECT

public:
    explicit DraftsBar(const Room& room);

    void read_again();
    const std::vector<Draft>& drafts() const { return m_drafts; }

Q_SIGNALS:
    void wanted(const holdfast::ui::RecordRequest& request);

private:
    void show_drafts(std::vector<Draft> drafts);
    QWidget* line(const Draft& draft);
    void discard(const RecordRequest& request);

    Room m_room;
    std::vector<Draft> m_drafts;
    QVBoxLayout* m_lines;
};

}
