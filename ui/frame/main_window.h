#pragma once
#include <QMainWindow>
#include <filesystem>
#include <functional>

#include "report/wording.h"
#include "ui/common/clipboard_guard.h"
#include "ui/common/wheel.h"
#include "ui/frame/idle_lock.h"
#include "ui/frame/lock_backup.h"
#include "ui/frame/reminders.h"
#include "ui/frame/system_watch.h"

class QStackedWidget;

namespace holdfast::ui {

class Frame;
class Look;
class OwnPassphrase;
class Questions;
class Session;
class UnlockPage;

/// The one window: Unlock, for some a passphrase of their own, then the frame. Its title never says more than the program's name.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// Called once the vault is closed, with the folder it lies in: the program begins anew there, so that nothing of the
    /// session stays in memory.
    using AfterLock = std::function<void(const QString& folder)>;
    struct Parts {
        Session& session;
        Questions& questions;
        Look& look;
        const Wording& wording;
        std::filesystem::path device_folder;
        AfterLock after_lock;
        /// Shows a reminder while the window is minimised; nothing where it is empty.
        std::function<void(const QString&)> remind{};
        /// So long locking may take for a backup.
        std::chrono::milliseconds lock_backup_most = LockBackup::usual_most;
    };

    explicit MainWindow(const Parts& parts);

    UnlockPage& unlock_page() const { return *m_unlock; }
    Frame& frame() const { return *m_frame; }
    OwnPassphrase& own_passphrase() const { return *m_own; }
    bool shows_frame() const;

    /// Never asks and cannot fail.
    void lock();

protected:
    /// Tab goes as the window is read.
    bool focusNextPrevChild(bool next) override;
    /// Keys and dialogs of the whole program, while somebody is signed in.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show_unlocked();
    void show_frame();
    void come_back();

    Session& m_session;
    AfterLock m_after_lock;
    IdleLock m_idle;
    SystemWatch m_system;
    ClipboardGuard m_clipboard;
    WheelOnlyScrolls m_wheel;
    Reminders m_reminders;
    LockBackup m_lock_backup;
    UnlockPage* m_unlock;
    OwnPassphrase* m_own;
    Frame* m_frame;
    QStackedWidget* m_stack;
};

}
