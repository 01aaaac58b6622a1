#pragma once
#include "ui/service/service_part.h"

class QComboBox;
class QDateEdit;
class QPushButton;

namespace holdfast::ui {

/// Who stands in for whom while they are away: whoever covers finds what the other owes under Mine.
class CoverPart : public ManagersPart {
    Q_OBJECT

public:
    explicit CoverPart(const Room& room);

    void read_again() override;
    void forget() override;

private:
    void show_staff(const Directory& directory);
    void show_state();
    void arrange();

    TextRows* m_rows;
    TextLabel* m_said;
    QComboBox* m_absent;
    QComboBox* m_cover;
    QDateEdit* m_from;
    QDateEdit* m_until;
    QPushButton* m_arrange;
};

}
