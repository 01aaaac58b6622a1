#pragma once
#include "ui/common/page.h"
#include "workspace/audit.h"

class QComboBox;
class QPushButton;

namespace holdfast::ui {

/// Chooses an audit, and prints its record.
class AuditRecords : public QWidget {
    Q_OBJECT

public:
    AuditRecords(const Room& room, const Checklist& checklist);

    /// Hidden while there is none; one that was chosen stays so.
    void show_audits(const std::vector<AuditRecord>& audits);

Q_SIGNALS:
    void told(const QString& words, bool good);

private:
    void take_out_record();

    Room m_room;
    const Checklist& m_checklist;
    QComboBox* m_audits;
    QPushButton* m_print;
};

}
