#pragma once
#include <QThreadPool>
#include <QTimer>
#include <QWidget>
#include <atomic>
#include <filesystem>
#include <memory>

#include "workspace/error.h"

class QProgressBar;
class QPushButton;

namespace holdfast {
struct Backup;
}

namespace holdfast::ui {

class Questions;

/// Makes a record of a backup in a new folder with nobody signed in: for when the computer with the record was lost or broke. Shows
/// how far it is and can be stopped; then nothing of it is left.
class RestoreBackup : public QWidget {
    Q_OBJECT

public:
    explicit RestoreBackup(Questions& questions);
    ~RestoreBackup() override;

    /// Asks for the backup (its own folder, or the one where backups are kept: then the newest) and for an empty folder.
    void begin();
    bool is_restoring() const { return m_far != nullptr; }

Q_SIGNALS:
    void begun();
    void restored(const QString& folder, const QString& words);
    void refused(const QString& words);

private:
    struct Far;
    void run(const std::filesystem::path& backup, const QString& folder);
    void ended(const WorkspaceResult<Backup>& result, const QString& folder);
    void show_far();

    Questions& m_questions;
    QThreadPool m_worker;
    std::shared_ptr<Far> m_far;
    QTimer m_timer;
    QProgressBar* m_bar;
    QPushButton* m_stop;
};

}
