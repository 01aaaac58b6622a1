#include "ui/unlock/restore_backup.h"

#include <QDir>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

#include "ui/common/measure.h"
#include "ui/common/path.h"
#include "ui/common/questions.h"
#include "ui/common/text.h"
#include "ui/unlock/refusals.h"
#include "workspace/backups.h"

namespace holdfast::ui {
namespace {

using namespace std::chrono_literals;

/// Who names the folder where backups are kept means the newest in it.
std::filesystem::path backup_in(const QString& chosen)
{
    const auto there = list_backups(path_of(chosen));
    return there && !there->empty() ? there->front().folder : path_of(chosen);
}

}

/// How far it is: written beside the window, read in it.
struct RestoreBackup::Far {
    std::atomic<std::size_t> done = 0;
    std::atomic<std::size_t> total = 0;
    std::atomic<bool> stop = false;
};

RestoreBackup::RestoreBackup(Questions& questions)
    : m_questions(questions), m_bar(new QProgressBar), m_stop(new QPushButton(tr("Stop")))
{
    m_bar->setAccessibleName(tr("Restoring the backup"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_stop);
    m_timer.setInterval(100ms);
    connect(&m_timer, &QTimer::timeout, this, &RestoreBackup::show_far);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_far)
            m_far->stop = true;
    });
    hide();
}

RestoreBackup::~RestoreBackup()
{
    if (m_far)
        m_far->stop = true;
    m_worker.waitForDone();
}

void RestoreBackup::begin()
{
    if (m_far)
        return;
    const auto chosen = m_questions.choose_folder(
        this, tr("The backup, or the folder where backups are kept"), QDir::homePath());
    if (!chosen)
        return;
    const auto folder = m_questions.choose_folder(
        this, tr("An empty folder for the restored record"), QDir::homePath());
    if (folder)
        run(backup_in(*chosen), *folder);
}

void RestoreBackup::run(const std::filesystem::path& backup, const QString& folder)
{
    m_far = std::make_shared<Far>();
    m_bar->setRange(0, 0);
    show();
    m_timer.start();
    Q_EMIT begun();
    m_worker.start([this, backup, folder, far = m_far] {
        auto result = std::make_shared<WorkspaceResult<Backup>>(
            restore_backup(backup, {.folder = path_of(folder), .device_folder = {}},
                           [far](std::size_t done, std::size_t total) {
                               far->done = done;
                               far->total = total;
                               return !far->stop;
                           }));
        QMetaObject::invokeMethod(
            this, [this, result, folder] { ended(*result, folder); }, Qt::QueuedConnection);
    });
}

void RestoreBackup::show_far()
{
    if (m_far->total == 0)
        return;
    m_bar->setRange(0, static_cast<int>(m_far->total));
    m_bar->setValue(static_cast<int>(m_far->done));
}

void RestoreBackup::ended(const WorkspaceResult<Backup>& result, const QString& folder)
{
    m_timer.stop();
    m_far.reset();
    hide();
    if (!result) {
        if (result.error().refusal == Refusal::cancelled)
            return Q_EMIT refused(tr("Stopped. Nothing of it was kept."));
        const Advice advice = advice_on(result.error());
        return Q_EMIT refused(advice.what + QLatin1Char(' ') + advice.what_to_do);
    }
    const LocalDate day = local_date(result->made);
    Q_EMIT restored(folder, tr("This is the record as it was on %1 at %2. It opens with the "
                               "passphrases of that day.")
                                .arg(short_date(day, LocalDate{}), clock_text(result->made)));
}

}
