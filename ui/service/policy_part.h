#pragma once
#include "ui/service/service_part.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace holdfast::ui {

/// The numbers of the Standard, what the service made of them, and what may be tightened.
class PolicyPart : public ManagersPart {
    Q_OBJECT

public:
    explicit PolicyPart(const Room& room);

    void read_again() override;
    void forget() override;

private:
    struct Read;
    QWidget* limit_line();
    void show_read(const Read& read);
    void show_state();
    void set_limit();
    void set_readings();
    void set_policy(const std::string& toml, const QString& done);
    QString problem_words(const PolicyProblem& problem) const;
    QString may(const RuleTerms& terms) const;

    std::vector<Rule> m_rules;
    TextRows* m_rows;
    QTreeView* m_list;
    TextLabel* m_said;
    TextLabel* m_chosen;
    QLineEdit* m_limit;
    QPushButton* m_set;
    QCheckBox* m_handover_day;
    QCheckBox* m_same_time;
    QPushButton* m_set_readings;
};

}
