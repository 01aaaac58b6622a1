#include "ui/common/clipboard_guard.h"

namespace holdfast::ui {

ClipboardGuard::ClipboardGuard(QClipboard& clipboard, std::chrono::milliseconds after,
                               IsOurs is_ours)
    : m_clipboard(clipboard), m_is_ours(std::move(is_ours))
{
    if (!m_is_ours)
        m_is_ours = [&clipboard](QClipboard::Mode mode) {
            return mode == QClipboard::Selection ? clipboard.ownsSelection()
                                                 : clipboard.ownsClipboard();
        };
    m_timer.setSingleShot(true);
    m_timer.setInterval(after);
    connect(&m_timer, &QTimer::timeout, this, &ClipboardGuard::clear_ours);
    connect(&clipboard, &QClipboard::changed, this, [this](QClipboard::Mode mode) {
        if (!m_clearing && m_is_ours(mode))
            m_timer.start();
    });
}

void ClipboardGuard::clear_ours()
{
    m_timer.stop();
    m_clearing = true;
    for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection})
        if ((mode == QClipboard::Clipboard || m_clipboard.supportsSelection()) && m_is_ours(mode))
            m_clipboard.clear(mode);
    m_clearing = false;
}

}
