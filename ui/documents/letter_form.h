#pragma once
#include "ui/common/page.h"
#include "ui/documents/side_panel.h"
#include "ui/documents/subject.h"
#include "ui/documents/typed.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace holdfast::ui {

/// Drafts a letter or report: to whom, under what heading, and the author's own words. What is put in by itself is said beside.
class LetterForm : public SidePanel {
    Q_OBJECT

public:
    explicit LetterForm(const Room& room);

    void begin(const DocumentsOf& subject, const FormFields& typed);
    /// Forgets what was typed.
    void clear();
    bool is_begun() const { return m_subject.has_value(); }
    QString told() const;
    /// What would be kept over a lock; nothing where nothing was typed.
    std::optional<FormFields> typed() const;
    std::string kept_name() const;

Q_SIGNALS:
    void drafted(const holdfast::EntryId& report);
    void edited();

private:
    void build();
    void say(const QString& words);
    void show_state();
    void draft();

    Room m_room;
    std::optional<DocumentsOf> m_subject;
    bool m_busy = false;
    QComboBox* m_to;
    QLineEdit* m_title;
    QPlainTextEdit* m_body;
    TextLabel* m_limits;
    TextLabel* m_told;
    QPushButton* m_draft;
};

}
