#include "ui/frame/idle_lock.h"

#include <QCoreApplication>
#include <QEvent>

namespace holdfast::ui {

using namespace std::chrono_literals;

IdleLock::Reading IdleLock::Reading::now()
{
    return {std::chrono::steady_clock::now(), std::chrono::system_clock::now()};
}

IdleLock::IdleLock(std::chrono::seconds limit, Watch watch)
    : m_limit(limit), m_watch(std::move(watch)), m_touched(m_watch())
{
    m_timer.setInterval(5s);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::check);
}

void IdleLock::start()
{
    m_touched = m_watch();
    m_timer.start();
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleLock::stop()
{
    m_timer.stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

void IdleLock::check()
{
    const Reading now = m_watch();
    if (now.steady - m_touched.steady < m_limit && now.wall - m_touched.wall < m_limit)
        return;
    stop();
    Q_EMIT idle();
}

bool IdleLock::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    if (type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::MouseMove
        || type == QEvent::Wheel || type == QEvent::TouchBegin || type == QEvent::TabletPress) {
        // Waking up by a touch does not undo the time slept.
        check();
        if (m_timer.isActive())
            m_touched = m_watch();
    }
    return QObject::eventFilter(watched, event);
}

}
