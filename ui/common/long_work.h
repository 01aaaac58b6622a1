#pragma once
#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <atomic>
#include <memory>

#include "ui/common/session.h"

class QProgressBar;
class QPushButton;

namespace holdfast::ui {

class TextLabel;

/// Work that takes a while, beside the window: how far it is, and a way to stop it. Hidden while nothing runs. Locking stops it.
class LongWork : public QWidget {
    Q_OBJECT

public:
    explicit LongWork(Session& session);

    bool is_running() const { return m_running; }
    void cancel();

    /// `work(workspace, progress)` beside the window, `then(value)` in it. One at a time.
    template <typename Work, typename Then>
    void start(const QString& words, Work work, Then then)
    {
        if (m_running)
            return;
        begin(words);
        m_session.ask(
            this,
            [work = std::move(work), far = m_far](Workspace& workspace) {
                return work(workspace, Progress([far](std::size_t done, std::size_t total) {
                                far->done = done;
                                far->total = total;
                                return !far->stop;
                            }));
            },
            [this, then = std::move(then)](auto value) {
                end();
                then(std::move(value));
            });
    }

Q_SIGNALS:
    void ended();

private:
    /// How far it is: written beside the window, read in it.
    struct Far {
        std::atomic<std::size_t> done = 0;
        std::atomic<std::size_t> total = 0;
        std::atomic<bool> stop = false;
    };

    void begin(const QString& words);
    void end();
    void show_far();

    Session& m_session;
    QPointer<QWidget> m_before;     ///< who had the keyboard
    bool m_had_keyboard = false;    ///< the button that stops it, when it was pressed
    std::shared_ptr<Far> m_far;
    bool m_running = false;
    QTimer m_timer;
    TextLabel* m_words;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

}
