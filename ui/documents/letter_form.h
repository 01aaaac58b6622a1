#pragma once
#include "ui/common/page.h"
#include "ui/documents/side_panel.h"
#include "ui/documents/subject.h"
#include "ui/record/kept_form.h"

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

    /// With what was typed into it before, if anything.
    void begin(const DocumentsOf& subject);
    /// Puts it away; what is typed stays kept for its author.
    void clear();
    /// Recorded, or thrown away.
    void drop();
    bool is_begun() const { return m_subject.has_value(); }
    QString told() const;
    /// What would be kept over a lock; nothing where nothing was typed.
    std::optional<Typed> typed() const;

Q_SIGNALS:
    void drafted(const holdfast::EntryId& report);

private:
    void build();
    void fill(const Typed& before);
    void say(const QString& words);
    void show_state();
    void draft();

    Room m_room;
    std::optional<DocumentsOf> m_subject;
    bool m_busy = false;
    KeptForm* m_kept;
    QComboBox* m_to;
    QLineEdit* m_title;
    QPlainTextEdit* m_body;
    TextLabel* m_limits;
    TextLabel* m_told;
    QPushButton* m_draft;
};

}
