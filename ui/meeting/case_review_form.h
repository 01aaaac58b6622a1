#pragma once
#include <QScrollArea>
#include <map>

#include "casefile/directory.h"
#include "report/wording.h"
#include "ui/meeting/page_draft.h"

class QComboBox;
class QDateEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace holdfast::ui {

class EarlierActionsForm;
class FormField;
class NewActionsForm;
class TextLabel;

/// The page of one case: earlier actions, risk a line a survivor, children, suitability, new actions; and, where it may be seen,
/// what is the ISS's alone. Takes a draft and gives one; saves nothing.
class CaseReviewForm : public QScrollArea {
    Q_OBJECT

public:
    enum class Shows { both_teams, with_iss };

    explicit CaseReviewForm(const Wording& wording);

    void show_page(const CasePage& page, const PageDraft& draft, Shows shows,
                   const std::map<PersonId, Directory::Worker>& workers, LocalDate today);
    void clear();

    /// As it stands.
    PageDraft draft() const;
    /// What completing it records.
    PageAnswers answers() const;
    /// What is still to be said; empty where the page is whole.
    QStringList missing() const;
    /// New actions that say nothing: they are not recorded.
    int actions_without_words() const;
    void take_focus();

Q_SIGNALS:
    void changed();

private:
    QWidget* risk_section();
    QWidget* children_section();
    QWidget* suitability_section();
    QWidget* iss_section();
    void fill_risk(const PageDraft& draft, LocalDate today);
    void fill_children(LocalDate today);

    const Wording& m_wording;
    CasePage m_page{.case_id = CaseId({})};
    EarlierActionsForm* m_earlier;
    QVBoxLayout* m_risk_lines;
    std::vector<std::pair<PersonId, QComboBox*>> m_risk;
    QPlainTextEdit* m_risk_why;
    FormField* m_risk_said;
    TextLabel* m_children_known;
    QComboBox* m_children;
    QPlainTextEdit* m_children_what;
    TextLabel* m_questioned;
    QComboBox* m_suitability;
    QPlainTextEdit* m_suitability_why;
    NewActionsForm* m_new;
    QWidget* m_iss;
    QPlainTextEdit* m_iss_note;
};

}
