#pragma once
#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace holdfast::ui {

/// Says when the machine is about to sleep, or its user's session is locked: through logind and the desktop's screen saver. Sleep
/// waits (a delay inhibitor) until everybody who heard `lock_wanted` is done. Where there is no bus it never says anything.
class SystemWatch : public QObject {
    Q_OBJECT

public:
    SystemWatch(const QDBusConnection& system, const QDBusConnection& session);

    /// While somebody is signed in.
    void start();
    void stop();
    bool holds_sleep_up() const { return m_inhibitor.isValid(); }

Q_SIGNALS:
    void lock_wanted();

private Q_SLOTS:
    void hear_sleep(bool begins);
    void hear_lock();
    void hear_screen_saver(bool active);

private:
    void listen_to_logind();
    void listen_to_screen_saver();
    void inhibit();

    QDBusConnection m_system;
    QDBusConnection m_session;
    QDBusUnixFileDescriptor m_inhibitor;
    bool m_watching = false;
    bool m_listening = false;
};

}
