#pragma once
#include <QWidget>

#include "ui/casefile/case_reading.h"
#include "ui/common/session.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace holdfast::ui {

class TextLabel;

/// Passes what he told of a survivor to the ISS: sealed for them as it is saved, and not to be seen again here. The case record
/// keeps which kinds of details there were, and when they were passed on.
class HandoverPanel : public QWidget {
    Q_OBJECT

public:
    HandoverPanel(Session& session, const Wording& wording, QWidget* parent = nullptr);

    void begin(const CaseReading& reading);
    /// Forgets what was typed.
    void clear();
    QString told() const;
    bool is_busy() const { return m_busy; }

Q_SIGNALS:
    void passed_on();
    void closed();

private:
    struct Detail {
        DetailKind kind;
        QLineEdit* field;
    };
    void build();
    void show_state();
    std::vector<NewFact> facts(Instant now) const;
    void pass_on();

    Session& m_session;
    const Wording& m_wording;
    std::optional<CaseId> m_case;
    QComboBox* m_survivor;
    QLineEdit* m_name;
    QComboBox* m_relationship;
    std::vector<Detail> m_details;
    QComboBox* m_method;
    QFormLayout* m_form;
    TextLabel* m_told;
    QPushButton* m_pass_on;
    bool m_busy = false;
};

}
