#pragma once
#include <QWidget>

#include "report/wording.h"
#include "ui/casefile/case_names.h"
#include "workspace/workspace.h"

class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace holdfast::ui {

class TextLabel;

/// What of a case can be erased, in order of what happened.
struct Erasable {
    CaseId id;
    QString reference;
    std::vector<std::pair<EntryId, Fact>> entries;
    std::vector<Instant> happened;    ///< of each entry
    CaseNames names;
};
/// Leaves out what was erased already, and what tells of erasures and holds itself.
WorkspaceResult<Erasable> erasable(const Workspace& workspace, const std::string& reference,
                                   Instant now);

/// Asks which entries of a case are to be erased, on what ground and why. It asks for it and erases nothing.
class ErasureForm : public QWidget {
    Q_OBJECT

public:
    explicit ErasureForm(const Wording& wording);

    void open(Erasable of);
    void close();

Q_SIGNALS:
    void wanted(const holdfast::CaseId& id, const std::vector<holdfast::EntryId>& entries,
                const QString& ground, const QString& reason);

private:
    std::vector<EntryId> ticked() const;
    void show_state();

    const Wording& m_wording;
    std::optional<Erasable> m_of;
    TextLabel* m_title;
    QListWidget* m_entries;
    QLineEdit* m_ground;
    QPlainTextEdit* m_reason;
    QPushButton* m_ask;
};

}
