#pragma once
#include <QWidget>
#include <map>

#include "ui/audit/checklist_form.h"
#include "ui/record/kept_form.h"

class QPushButton;
class QTextBrowser;

namespace holdfast::ui {

class NewActionsForm;

/// A file of the sample beside the checklist, with the actions that its findings become.
class FileView : public QWidget {
    Q_OBJECT

public:
    FileView(const Checklist& checklist, const Wording& wording);

    void show_file(const FileToAudit& file, const QString& reference, const FileAudited* read,
                   const std::map<PersonId, Directory::Worker>& workers, LocalDate today);
    void clear();
    std::vector<AuditFinding> findings() const { return m_checklist->findings(); }
    std::vector<AuditAction> actions() const;
    /// What should be asked about before it is recorded as it is; empty where nothing.
    QString doubts() const;
    /// To what lacks words, first of all.
    void go_to_doubt() { m_checklist->go_to_without_words(); }
    void say(const QString& words);
    /// The file is read first.
    void take_focus();
    /// What the auditor has done to it; absent where nothing.
    std::optional<Typed> typed() const;
    void fill(const Typed& typed);

Q_SIGNALS:
    void record_wanted();
    void back_wanted();
    void open_wanted();
    void edited();

private:
    QString file_text(const FileToAudit& file,
                      const std::map<PersonId, Directory::Worker>& workers) const;
    QLayout* last_line();
    void show_state();

    const Wording& m_wording;
    std::map<PersonId, Directory::Worker> m_workers;
    LocalDate m_today{};
    QString m_reference;
    TextLabel* m_title;
    QTextBrowser* m_file;
    ChecklistForm* m_checklist;
    NewActionsForm* m_actions;
    TextLabel* m_note;
    QPushButton* m_next;
    QPushButton* m_record;
};

}
