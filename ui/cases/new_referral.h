#pragma once
#include <QWidget>

#include "ui/common/page.h"
#include "ui/record/kept_form.h"
#include "workspace/duplicates.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QTimer;

namespace holdfast::ui {

class DayControl;
class FormField;
class TextLabel;
class WhenControl;

/// A new referral in one form: who he is, where he comes from, who is at risk as far as is known. While the name is typed it
/// says who on file may be the same person.
class NewReferral : public QWidget {
    Q_OBJECT

public:
    explicit NewReferral(const Room& room);

    /// `reference`: the next that is free.
    void begin(const QString& reference, const Directory& directory);
    void clear();
    const std::vector<PossibleDuplicate>& duplicates() const { return m_duplicates; }
    bool is_looking() const { return m_looking || m_kept->is_reading(); }
    bool is_busy() const { return m_busy; }
    QString refusal() const;

Q_SIGNALS:
    void closed();
    void recorded(const holdfast::CaseId& id);

private:
    void build();
    FormField* add(const QString& label, const QString& help, QWidget* control);
    void look_for_duplicates();
    void show_duplicates(std::vector<PossibleDuplicate> found);
    /// What is kept where it is not recorded at once.
    std::optional<Typed> typed() const;
    void fill(const Typed& typed);
    bool check();
    std::vector<NewFact> facts(const CaseId& id) const;
    void record();

    Room m_room;
    std::vector<PossibleDuplicate> m_duplicates;
    bool m_looking = false;
    bool m_again = false;
    bool m_busy = false;

    QLineEdit* m_reference;
    QLineEdit* m_known_as;
    QLineEdit* m_full_name;
    DayControl* m_born;
    QComboBox* m_from;
    QComboBox* m_method;
    QComboBox* m_agency;
    QComboBox* m_site;
    WhenControl* m_when;
    QLineEdit* m_survivor;
    QComboBox* m_relationship;
    QPlainTextEdit* m_text;
    QScrollArea* m_scroll;
    TextLabel* m_warning;
    TextLabel* m_refused;
    QPushButton* m_record;
    FormField* m_reference_field = nullptr;
    FormField* m_known_as_field = nullptr;
    FormField* m_born_field = nullptr;
    FormField* m_when_field = nullptr;
    FormField* m_from_field = nullptr;
    QTimer* m_typing;
    KeptForm* m_kept;
};

}
