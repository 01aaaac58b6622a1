#pragma once
#include <QObject>
#include <QTimer>
#include <functional>

namespace holdfast::ui {

class Session;

/// While the window is minimised: says how many duties of the signed-in person have come due, and nothing else. Each is told once.
class Reminders : public QObject {
    Q_OBJECT

public:
    /// `tell` shows it to the person: on the desktop, a notification.
    Reminders(Session& session, std::function<bool()> is_minimised,
              std::function<void(const QString&)> tell);

    /// Called now and then by a timer.
    void look();

private:
    Session& m_session;
    std::function<bool()> m_is_minimised;
    std::function<void(const QString&)> m_tell;
    QTimer m_timer;
    int m_told = 0;
};

/// Through org.freedesktop.Notifications; where nobody listens, nothing happens.
void notify_desktop(const QString& words);

}
