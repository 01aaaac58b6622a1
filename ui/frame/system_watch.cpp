#include "ui/frame/system_watch.h"

#include <QCoreApplication>
#include <QDBusInterface>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace holdfast::ui {
namespace {

const auto logind = QStringLiteral("org.freedesktop.login1");
const auto logind_path = QStringLiteral("/org/freedesktop/login1");
const auto manager = QStringLiteral("org.freedesktop.login1.Manager");
const auto logind_session = QStringLiteral("org.freedesktop.login1.Session");

QDBusMessage call_of_manager(const QString& method)
{
    return QDBusMessage::createMethodCall(logind, logind_path, manager, method);
}

}

SystemWatch::SystemWatch(const QDBusConnection& system, const QDBusConnection& session)
    : m_system(system), m_session(session)
{}

void SystemWatch::start()
{
    m_watching = true;
    if (!m_listening) {
        m_listening = true;
        listen_to_logind();
        listen_to_screen_saver();
    }
    inhibit();
}

void SystemWatch::stop()
{
    m_watching = false;
    m_inhibitor = {};
}

void SystemWatch::listen_to_logind()
{
    if (!m_system.isConnected())
        return;
    m_system.connect(logind, logind_path, manager, QStringLiteral("PrepareForSleep"), this,
                     SLOT(hear_sleep(bool)));
    // The signal comes from the path of our own session, which logind knows by our process.
    QDBusMessage ask = call_of_manager(QStringLiteral("GetSessionByPID"));
    ask << static_cast<quint32>(QCoreApplication::applicationPid());
    auto* answer = new QDBusPendingCallWatcher(m_system.asyncCall(ask), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusObjectPath> path = *answer;
        if (path.isValid())
            m_system.connect(logind, path.value().path(), logind_session, QStringLiteral("Lock"),
                             this, SLOT(hear_lock()));
        answer->deleteLater();
    });
}

void SystemWatch::listen_to_screen_saver()
{
    if (!m_session.isConnected())
        return;
    for (const auto& name :
         {QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("org.gnome.ScreenSaver")})
        m_session.connect(QString(), QString(), name, QStringLiteral("ActiveChanged"), this,
                          SLOT(hear_screen_saver(bool)));
}

void SystemWatch::inhibit()
{
    if (!m_system.isConnected() || m_inhibitor.isValid())
        return;
    QDBusMessage ask = call_of_manager(QStringLiteral("Inhibit"));
    ask << QStringLiteral("sleep") << QStringLiteral("Holdfast")
        << tr("The case record is being locked") << QStringLiteral("delay");
    auto* answer = new QDBusPendingCallWatcher(m_system.asyncCall(ask), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> held = *answer;
        if (held.isValid() && m_watching)
            m_inhibitor = held.value();
        answer->deleteLater();
    });
}

void SystemWatch::hear_sleep(bool begins)
{
    if (!m_watching)
        return;
    if (!begins)
        return inhibit();
    Q_EMIT lock_wanted();
    m_inhibitor = {};    // all is closed: it may sleep now
}

void SystemWatch::hear_lock()
{
    if (m_watching)
        Q_EMIT lock_wanted();
}

void SystemWatch::hear_screen_saver(bool active)
{
    if (active && m_watching)
        Q_EMIT lock_wanted();
}

}
