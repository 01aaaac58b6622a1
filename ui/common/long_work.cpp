#include "ui/common/long_work.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

#include "ui/common/measure.h"
#include "ui/common/text_label.h"

namespace holdfast::ui {

using namespace std::chrono_literals;

LongWork::LongWork(Session& session)
    : m_session(session),
      m_words(new TextLabel),
      m_bar(new QProgressBar),
      m_cancel(new QPushButton(tr("Stop")))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(m_words);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancel);
    m_timer.setInterval(100ms);
    connect(&m_timer, &QTimer::timeout, this, &LongWork::show_far);
    connect(m_cancel, &QPushButton::clicked, this, &LongWork::cancel);
    // Before the session waits for what still runs.
    connect(&m_session, &Session::stopping, this, &LongWork::cancel);
    connect(&m_session, &Session::locked, this, &LongWork::end);
    hide();
}

void LongWork::cancel()
{
    if (m_far)
        m_far->stop = true;
    m_had_keyboard = m_had_keyboard || m_cancel->hasFocus();
    m_cancel->setEnabled(false);
}

void LongWork::begin(const QString& words)
{
    m_running = true;
    m_far = std::make_shared<Far>();
    m_words->setText(words);
    m_bar->setAccessibleName(words);
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(true);
    m_timer.start();
    m_before = window()->focusWidget();
    m_had_keyboard = false;
    show();
    // Whatever began it cannot be pressed meanwhile, and would let the keyboard go anywhere.
    m_cancel->setFocus();
}

void LongWork::end()
{
    m_timer.stop();
    const bool had_keyboard = m_had_keyboard || m_cancel->hasFocus();
    hide();
    if (!std::exchange(m_running, false))
        return;
    Q_EMIT ended();
    if (had_keyboard && m_before && m_session.is_unlocked())
        m_before->setFocus();
}

void LongWork::show_far()
{
    if (m_far->total == 0)
        return;
    m_bar->setRange(0, static_cast<int>(m_far->total));
    m_bar->setValue(static_cast<int>(m_far->done));
}

}
