#include "ui/frame/main_window.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>

#include "ui/common/look.h"
#include "ui/common/session.h"
#include "ui/common/tab_order.h"
#include "ui/frame/frame.h"
#include "ui/unlock/own_passphrase.h"
#include "ui/unlock/unlock_page.h"

namespace holdfast::ui {
namespace {

using namespace std::chrono_literals;

constexpr auto clipboard_kept = 30s;
constexpr QSize first_size{1180, 760};

bool means_lock(const QKeyEvent& key)
{
    return key.key() == Qt::Key_L && key.modifiers() == Qt::ControlModifier;
}

}

MainWindow::MainWindow(const Parts& parts)
    : m_session(parts.session),
      m_after_lock(parts.after_lock),
      m_idle(parts.look.preferences().idle_in_force()),
      m_system(QDBusConnection::systemBus(), QDBusConnection::sessionBus()),
      m_clipboard(*QApplication::clipboard(), clipboard_kept),
      m_reminders(
          parts.session, [this] { return isMinimized(); },
          parts.remind ? parts.remind : [](const QString&) {}),
      m_lock_backup(parts.session, parts.lock_backup_most),
      m_unlock(new UnlockPage(parts.session, parts.questions, parts.device_folder)),
      m_own(new OwnPassphrase(parts.session)),
      m_frame(new Frame(parts.session, parts.questions, parts.look, parts.wording)),
      m_stack(new QStackedWidget)
{
    setWindowTitle(QStringLiteral("Holdfast"));
    resize(first_size);
    m_stack->addWidget(m_unlock);
    m_stack->addWidget(m_own);
    m_stack->addWidget(m_frame);
    setCentralWidget(m_stack);

    auto* lock_key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), this);
    lock_key->setContext(Qt::ApplicationShortcut);
    connect(lock_key, &QShortcut::activated, this, &MainWindow::lock);
    connect(m_frame, &Frame::lock_wanted, this, &MainWindow::lock);
    connect(m_own, &OwnPassphrase::lock_wanted, this, &MainWindow::lock);
    connect(m_own, &OwnPassphrase::chosen, this, &MainWindow::show_frame);
    connect(&m_idle, &IdleLock::idle, this, &MainWindow::lock);
    connect(&m_system, &SystemWatch::lock_wanted, this, &MainWindow::lock);
    Preferences& preferences = parts.look.preferences();
    connect(&preferences, &Preferences::idle_changed, this,
            [this, &preferences] { m_idle.set_limit(preferences.idle_in_force()); });
    // A meeting's longer time ends with it.
    connect(&m_session, &Session::locked, this,
            [&preferences] { preferences.stretch_idle(std::nullopt); });
    connect(&m_session, &Session::unlocked, this, &MainWindow::show_unlocked);
    QCoreApplication::instance()->installEventFilter(this);
    m_unlock->focus_first_empty();
}

bool MainWindow::shows_frame() const
{
    return m_stack->currentWidget() == m_frame;
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return follow_tab(*this, next ? Tab::on : Tab::back) || QMainWindow::focusNextPrevChild(next);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    // Qt follows no shortcut where it knows of no active window, nor this one behind a dialog; the key itself comes here all the
    // same.
    if (event->type() == QEvent::KeyPress && means_lock(*static_cast<QKeyEvent*>(event))
        && m_session.is_unlocked()) {
        lock();
        return true;
    }
    // Not every desktop gives the keyboard back to the window that a dialog stood over.
    if (event->type() == QEvent::Hide && qobject_cast<QDialog*>(watched))
        QMetaObject::invokeMethod(this, &MainWindow::come_back, Qt::QueuedConnection);
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::come_back()
{
    if (isVisible() && !isMinimized() && !QApplication::activeModalWidget())
        activateWindow();
}

void MainWindow::show_unlocked()
{
    m_idle.start();
    m_system.start();
    if (!m_session.who().passphrase_given)
        return show_frame();
    m_stack->setCurrentWidget(m_own);
    m_own->begin();
}

void MainWindow::show_frame()
{
    m_stack->setCurrentWidget(m_frame);
    m_frame->begin();
}

void MainWindow::lock()
{
    if (!m_session.is_unlocked())
        return;
    m_idle.stop();
    m_clipboard.clear_ours();
    m_stack->setCurrentWidget(m_unlock);
    m_unlock->clear_passphrase();
    repaint();    // nothing of the record stays on the screen while the rest is done
    m_session.lock();
    m_system.stop();    // all is closed: the machine may sleep
    m_unlock->focus_first_empty();
    m_after_lock(m_unlock->folder());
}

}
