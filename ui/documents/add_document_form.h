#pragma once
#include "ui/common/page.h"
#include "ui/documents/side_panel.h"
#include "ui/documents/subject.h"
#include "ui/record/kept_form.h"
#include "workspace/documents.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace holdfast::ui {

class FormField;

/// Which file is put to the case, what it is, and whom it comes from; that decides who will be able to open it.
class AddDocumentForm : public SidePanel {
    Q_OBJECT

public:
    explicit AddDocumentForm(const Room& room);

    /// With what was typed into it before, if anything.
    void begin(const DocumentsOf& subject);
    /// Puts it away; what is typed stays kept for its author.
    void clear();
    /// Recorded, or thrown away.
    void drop();
    bool is_begun() const { return m_subject.has_value(); }
    void say(const QString& words);
    void set_busy(bool busy);

    QString file() const { return m_file; }
    NewDocument document(Instant now) const;
    /// What would be kept over a lock; nothing where nothing was typed.
    std::optional<Typed> typed() const;

Q_SIGNALS:
    void add_wanted();

private:
    void build();
    void fill(const Typed& before);
    void choose_file();
    void show_state();
    Source source() const;

    Room m_room;
    std::optional<DocumentsOf> m_subject;
    QString m_file;
    KeptForm* m_kept;
    bool m_busy = false;
    QPushButton* m_choose;
    TextLabel* m_chosen;
    QLineEdit* m_title;
    QDateEdit* m_day;
    QComboBox* m_source;
    FormField* m_source_field;
    TextLabel* m_home;
    QPlainTextEdit* m_note;
    TextLabel* m_told;
    QPushButton* m_add;
};

}
