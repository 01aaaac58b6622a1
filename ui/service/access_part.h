#pragma once
#include "ui/service/service_part.h"
#include "workspace/access_log.h"

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace holdfast::ui {

/// Who looked at what, uncovered, searched, printed, took out, or failed to sign in: by person, case and period. For those who hold
/// the managers' record.
class AccessPart : public ServicePart {
    Q_OBJECT

public:
    explicit AccessPart(const Room& room);

    bool is_for(const SignedIn& who) const override;
    void read_again() override;
    void forget() override;

    static constexpr std::size_t most_shown = 5'000;

private:
    struct Asked;
    struct Read;
    static Read read(const Workspace& workspace, const Asked& asked);
    QWidget* filters();
    void show_read(const Read& read);
    void offer_people(const Read& read);
    TextRows::Row row_of(const Read& read, const AccessRow& row) const;
    QString why(const AccessRow& row) const;

    QComboBox* m_person;
    QLineEdit* m_case;
    QDateEdit* m_from;
    QDateEdit* m_until;
    TextRows* m_rows;
    TextLabel* m_said;
    bool m_asked_before = false;    ///< the period stands as it was chosen
};

}
