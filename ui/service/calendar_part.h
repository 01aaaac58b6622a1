#pragma once
#include "ui/service/service_part.h"

class QDateEdit;
class QLineEdit;
class QPushButton;

namespace holdfast::ui {

/// Days that are not worked: bank holidays of the service's country and its own closures.
class CalendarPart : public ManagersPart {
    Q_OBJECT

public:
    explicit CalendarPart(const Room& room);

    void read_again() override;
    void forget() override;

private:
    void show_days(const Calendar& calendar);
    void add_closure();
    void merge_file();
    void show_state();

    TextRows* m_rows;
    TextLabel* m_said;
    QDateEdit* m_day;
    QLineEdit* m_reason;
    QPushButton* m_add;
    QPushButton* m_merge;
};

}
