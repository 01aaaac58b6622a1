#pragma once
#include <QClipboard>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <functional>

namespace holdfast::ui {

/// Empties the clipboard a while after something was copied here, and at once on locking; never what another program put there.
class ClipboardGuard : public QObject {
    Q_OBJECT

public:
    using IsOurs = std::function<bool(QClipboard::Mode)>;

    ClipboardGuard(QClipboard& clipboard, std::chrono::milliseconds after, IsOurs is_ours = {});
    void clear_ours();

private:
    QClipboard& m_clipboard;
    IsOurs m_is_ours;
    QTimer m_timer;
    bool m_clearing = false;
};

}
