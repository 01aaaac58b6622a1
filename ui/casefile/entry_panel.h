#pragma once
#include <QWidget>

#include "ui/casefile/case_reading.h"

class QFormLayout;
class QPushButton;

namespace holdfast::ui {

class TextLabel;

/// One entry in full: what was recorded, by whom and when, the words beside it, and what it corrected.
class EntryPanel : public QWidget {
    Q_OBJECT

public:
    explicit EntryPanel(const Wording& wording, QWidget* parent = nullptr);

    void show_entry(const CaseReading& reading, const Entry& entry);
    void clear();
    const std::optional<EntryId>& entry() const { return m_entry; }
    /// What it says, line by line.
    QStringList lines() const { return m_said; }
    const QPushButton& correct_button() const { return *m_correct; }

Q_SIGNALS:
    void correct_wanted(const holdfast::EntryId& entry);
    void closed();

private:
    void add(const QString& label, const QString& value);
    void add_correction(const CaseReading& reading, const Entry& entry);

    const Wording& m_wording;
    TextLabel* m_title;
    TextLabel* m_narrative;
    QFormLayout* m_form;
    QPushButton* m_correct;
    std::optional<EntryId> m_entry;
    QStringList m_said;
};

}
