#include "ui/frame/reminders.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>

#include "ui/common/session.h"
#include "ui/today/whose.h"

namespace holdfast::ui {

using namespace std::chrono_literals;

Reminders::Reminders(Session& session, std::function<bool()> is_minimised,
                     std::function<void(const QString&)> tell)
    : m_session(session), m_is_minimised(std::move(is_minimised)), m_tell(std::move(tell))
{
    m_timer.setInterval(1min);
    connect(&m_timer, &QTimer::timeout, this, &Reminders::look);
    connect(&m_session, &Session::unlocked, this, [this] {
        m_told = 0;
        m_timer.start();
    });
    connect(&m_session, &Session::locked, &m_timer, &QTimer::stop);
}

void Reminders::look()
{
    if (!m_session.is_unlocked() || !m_is_minimised())
        return;
    const Instant now = m_session.now();
    m_session.ask(
        this,
        [now, mine = worklist_question(Whose::mine, m_session.who(), now)](Workspace& workspace) {
            int due = 0;
            if (const auto rows = mine(workspace))
                for (const OwedRow& row : *rows) {
                    const Status is = status(row.obligation, now);
                    due += is == Status::overdue || is == Status::due_soon;
                }
            return due;
        },
        [this](int due) {
            if (due > m_told)
                m_tell(tr("%n duties", nullptr, due));
            m_told = due;
        });
}

void notify_desktop(const QString& words)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"),
        QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    constexpr int as_the_desktop_likes = -1;
    call << QStringLiteral("Holdfast") << 0U << QStringLiteral("holdfast") << words << QString()
         << QStringList() << QVariantMap() << as_the_desktop_likes;
    QDBusConnection::sessionBus().send(call);
}

}
