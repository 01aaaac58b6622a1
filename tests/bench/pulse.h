#pragma once
#include <QCoreApplication>
#include <QEventLoop>
#include <QObject>
#include <algorithm>
#include <atomic>
#include <functional>
#include <thread>

#include "bench/filled.h"

namespace holdfast::bench {

/// Asks the event loop every millisecond, from a thread of its own, whether it is free: the longest that an answer took is how
/// long a key press would have waited.
class Pulse {
public:
    Pulse() : m_thread([this] { beat(); }) {}
    ~Pulse()
    {
        m_stop = true;
        m_thread.join();
    }
    Pulse(const Pulse&) = delete;
    Pulse& operator=(const Pulse&) = delete;

    /// Runs the event loop until it is so, and what followed from it was painted.
    void wait_until(const std::function<bool()>& done)
    {
        QEventLoop loop;
        int times_done = 0;
        const auto start = Clock::now();
        m_answered = [&] {
            times_done = done() ? times_done + 1 : 0;
            if (times_done == 2)
                loop.quit();
            if (seconds_since(start) > given_up_after)
                give_up("the window goes on and on");
        };
        loop.exec();
        m_answered = {};
    }
    void run_for(double seconds)
    {
        const auto start = Clock::now();
        wait_until([&] { return seconds_since(start) >= seconds; });
    }
    /// Since it was asked last, in seconds.
    double take_longest() { return std::exchange(m_longest, 0); }

private:
    static constexpr double given_up_after = 120;

    void beat()
    {
        while (!m_stop) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
            if (m_out.exchange(true))
                continue;
            QMetaObject::invokeMethod(
                &m_in_window, [this, put = Clock::now()] { answer(put); }, Qt::QueuedConnection);
        }
    }
    void answer(Clock::time_point put)
    {
        m_longest = std::max(m_longest, seconds_since(put));
        m_out = false;
        if (m_answered)
            m_answered();
    }

    QObject m_in_window;
    std::function<void()> m_answered;
    double m_longest = 0;
    std::atomic<bool> m_out = false;
    std::atomic<bool> m_stop = false;
    std::thread m_thread;    // last: it uses the others
};

}
