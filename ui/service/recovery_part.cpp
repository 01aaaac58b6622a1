#include "ui/service/recovery_part.h"

#include <QHideEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <condition_variable>
#include <mutex>

#include "ui/common/beside.h"
#include "ui/common/flow.h"
#include "ui/common/measure.h"
#include "ui/common/questions.h"
#include "ui/common/text_label.h"
#include "ui/unlock/recovery_code_step.h"

namespace holdfast::ui {

/// Where the work beside the window waits until the code was typed back, or the person gave up.
class RecoveryPart::Showing {
public:
    /// In the work's thread. `show` is called unless it was given up already.
    template <typename Show>
    bool ask(Show show)
    {
        std::unique_lock lock(m_mutex);
        if (!m_answer)
            show();
        m_answered.wait(lock, [this] { return m_answer.has_value(); });
        return *m_answer;
    }
    /// The first answer counts.
    void answer(bool written_down)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (!m_answer)
                m_answer = written_down;
        }
        m_answered.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_answered;
    std::optional<bool> m_answer;
};

RecoveryPart::RecoveryPart(const Room& given)
    : ServicePart(given, tr("Recovery code")),
      m_steps(new QStackedWidget),
      m_which(new TextLabel(TextSize::section)),
      m_code(new RecoveryCodeStep),
      m_said(paragraph())
{
    auto* showing = new QWidget;
    auto* inner = new QVBoxLayout(showing);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(space::wide);
    auto* cancel = new QPushButton(tr("Leave the code as it was"));
    inner->addWidget(m_which);
    inner->addWidget(m_code);
    inner->addWidget(cancel, 0, Qt::AlignLeft);
    inner->addStretch(1);
    m_steps->addWidget(offering());
    m_steps->addWidget(showing);
    keep_within(m_steps, 72);
    auto* row = new QHBoxLayout;
    row->addWidget(m_steps, 100);
    row->addStretch(1);
    auto* layout = part_column(this);
    layout->addLayout(row);
    layout->addWidget(m_said);
    layout->addStretch();
    m_said->setVisible(false);
    connect(cancel, &QPushButton::clicked, this, &RecoveryPart::give_up);
    connect(m_code, &RecoveryCodeStep::confirmed, this, &RecoveryPart::next_part);
    // Before the session waits for what still runs.
    connect(&session(), &Session::stopping, this, &RecoveryPart::give_up);
}

RecoveryPart::~RecoveryPart()
{
    if (m_showing)
        m_showing->answer(false);
}

bool RecoveryPart::is_busy() const
{
    return ServicePart::is_busy() && !m_parts;
}

QWidget* RecoveryPart::offering()
{
    auto* about = paragraph();
    about->setText(
        tr("If every manager forgets their passphrase, the recovery code is the only way back in. "
           "It opens the whole record, so it lies on paper in a safe. Make a new one when the "
           "paper was lost or seen by somebody, or when an officer who keeps it leaves: the "
           "earlier code then opens nothing."));
    auto* halves_about = paragraph(TextSize::body, Tone::muted);
    halves_about->setText(tr("In two halves, each of two officers keeps one: both are needed, and "
                             "one alone tells nothing."));
    auto* whole = new QPushButton(tr("Make a new code…"));
    auto* halves = new QPushButton(tr("Make one in two halves…"));
    connect(whole, &QPushButton::clicked, this, [this] { renew(RecoveryForm::one_code); });
    connect(halves, &QPushButton::clicked, this, [this] { renew(RecoveryForm::two_halves); });
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(about);
    layout->addWidget(halves_about);
    layout->addWidget(flow_of({whole, halves}));
    layout->addStretch();
    return part;
}

void RecoveryPart::renew(RecoveryForm form)
{
    if (m_showing
        || !room().questions.confirm(
            this, tr("Make a new recovery code?"),
            tr("It is shown once, here on the screen. Have paper and pen at hand, and nobody "
               "looking on who should not see it."),
            tr("Show it")))
        return;
    say(m_said, {}, true);
    m_showing = std::make_shared<Showing>();
    ask(
        [this, showing = m_showing, form, now = session().now()](Workspace& workspace) {
            const std::string fingerprint = workspace.root_fingerprint();
            return renew_recovery(
                workspace, form,
                [&](const std::vector<Secret>& parts) {
                    auto copies = std::make_shared<std::vector<Secret>>();
                    for (const Secret& part : parts)
                        copies->push_back(part.clone());
                    // While nobody gave up this part of the window is there.
                    return showing->ask([&] {
                        QMetaObject::invokeMethod(
                            this, [this, copies, fingerprint] { show_parts(copies, fingerprint); },
                            Qt::QueuedConnection);
                    });
                },
                now);
        },
        [this](const WorkspaceResult<void>& result) { done(result); });
}

void RecoveryPart::show_parts(std::shared_ptr<std::vector<Secret>> parts,
                              const std::string& fingerprint)
{
    if (!m_showing)
        return;    // given up meanwhile
    m_parts = std::move(parts);
    m_fingerprint = fingerprint;
    m_part = 0;
    show_part();
}

void RecoveryPart::show_part()
{
    const bool halves = m_parts->size() == 2;
    const bool last = m_part + 1 == m_parts->size();
    m_which->setText(!halves ? tr("The new recovery code")
                     : last  ? tr("The second half, for another officer")
                             : tr("The first half, for one officer"));
    m_code->set_words(
        halves ? tr("Write this half on paper, to be locked away by this officer alone. It is "
                    "shown this once, and kept nowhere.")
               : tr("Write it on paper and lock it in a safe, apart from the computer. It is shown "
                    "this once, and kept nowhere. Destroy the paper with the earlier code."),
        last ? tr("Put it into force") : tr("Show the second half"));
    m_code->show_code((*m_parts)[m_part], m_fingerprint);
    m_steps->setCurrentIndex(1);
}

void RecoveryPart::next_part()
{
    if (!m_parts)
        return;
    if (++m_part < m_parts->size())
        return show_part();
    m_code->forget();
    m_parts.reset();
    m_showing->answer(true);
}

void RecoveryPart::give_up()
{
    m_code->forget();
    m_parts.reset();
    if (m_showing)
        m_showing->answer(false);
    m_steps->setCurrentIndex(0);
}

void RecoveryPart::done(const WorkspaceResult<void>& result)
{
    m_showing.reset();
    m_steps->setCurrentIndex(0);
    if (result) {
        session().tell_changed();
        return say(m_said,
                   tr("The new code is in force. The one before it opens nothing any more."), true);
    }
    const bool not_shown = result.error().vault && result.error().vault->detail == "not_shown";
    const bool not_held = result.error().vault
                          && result.error().vault->detail == "must_hold_everything";
    if (not_shown)
        say(m_said,
            tr("Nothing was changed: the code before stays in force. Throw away what you "
               "wrote down of the new one."),
            false);
    else if (not_held)
        say(m_said,
            tr("A recovery code opens every part of the record, so only a service manager "
               "who opens every part can make one."),
            false);
    else
        say(m_said, not_done_words(result.error(), wording()), false);
}

/// Nothing else of the record is read while the code waits, so it does not wait for somebody who went elsewhere.
void RecoveryPart::hideEvent(QHideEvent* event)
{
    ServicePart::hideEvent(event);
    if (!event->spontaneous() && m_showing)
        give_up();
}

void RecoveryPart::forget()
{
    forget_questions();
    give_up();
    m_showing.reset();
    say(m_said, {}, true);
}

}
