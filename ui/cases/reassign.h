#pragma once
#include <QWidget>

#include "ui/common/page.h"
#include "workspace/reassigning.h"

class QComboBox;
class QPushButton;

namespace holdfast::ui {

class TextLabel;

/// Gives the chosen cases to another worker, on one side.
class Reassign : public QWidget {
    Q_OBJECT

public:
    explicit Reassign(const Room& room);
    void begin(std::vector<CaseId> cases);
    bool is_busy() const { return m_busy; }
    QString said() const;

Q_SIGNALS:
    void closed();

private:
    void go();
    void tell(const Reassigned& done);

    Room m_room;
    std::vector<CaseId> m_cases;
    bool m_busy = false;
    TextLabel* m_what;
    QComboBox* m_side;
    QComboBox* m_to;
    QPushButton* m_go;
    TextLabel* m_said;
};

}
