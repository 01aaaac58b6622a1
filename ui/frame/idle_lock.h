#pragma once
#include <QObject>
#include <QTimer>
#include <chrono>
#include <functional>

namespace holdfast::ui {

/// Says when nobody has touched keyboard, mouse or screen for a while. The time asleep counts: it goes by the wall clock as
/// well as by the steady one.
class IdleLock : public QObject {
    Q_OBJECT

public:
    struct Reading {
        std::chrono::steady_clock::time_point steady;
        std::chrono::system_clock::time_point wall;
        static Reading now();
    };
    using Watch = std::function<Reading()>;

    explicit IdleLock(std::chrono::seconds limit, Watch watch = Reading::now);

    void set_limit(std::chrono::seconds limit) { m_limit = limit; }
    void start();
    void stop();
    /// Called now and then by a timer.
    void check();

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::chrono::seconds m_limit;
    Watch m_watch;
    Reading m_touched;
    QTimer m_timer;
};

}
