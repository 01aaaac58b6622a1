#include "ui/frame/missed_backup_bar.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "ui/common/measure.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"

namespace holdfast::ui {
namespace {

QString why_words(const std::optional<VaultErrorKind>& why)
{
    if (!why)
        return MissedBackupBar::tr("it takes longer than locking may.");
    if (*why == VaultErrorKind::disk_full)
        return MissedBackupBar::tr("the disk or stick that it goes to is full.");
    if (*why == VaultErrorKind::read_only)
        return MissedBackupBar::tr("the folder that it goes to cannot be written to.");
    if (*why == VaultErrorKind::damaged || *why == VaultErrorKind::untrusted)
        return MissedBackupBar::tr("the copy was not what it should be: look at the disk.");
    return MissedBackupBar::tr("the folder that it goes to could not be reached. Is the stick or "
                               "disk plugged in?");
}

}

MissedBackupBar::MissedBackupBar(const Room& room)
    : m_room(room), m_words(paragraph(TextSize::label, Tone::due_soon))
{
    setAccessibleName(tr("A backup that was not made"));
    auto* go = new QPushButton(tr("Go to backups"));
    auto* dismiss = new QPushButton(tr("Not now"));
    dismiss->setAccessibleName(tr("Not now: hide what is said about the backup"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::section, space::small, space::section, space::small);
    layout->setSpacing(space::small);
    layout->addWidget(m_words, 1);
    layout->addWidget(go);
    layout->addWidget(dismiss);
    hide();
    connect(go, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT backups_wanted();
    });
    connect(dismiss, &QPushButton::clicked, this, &MissedBackupBar::hide);
    connect(&m_room.session, &Session::unlocked, this, &MissedBackupBar::read);
    connect(&m_room.session, &Session::locked, this, [this] { show_missed(std::nullopt); });
}

void MissedBackupBar::read()
{
    m_room.session.ask(
        this, [](const Workspace& workspace) { return missed_backup(workspace); },
        [this](const WorkspaceResult<std::optional<MissedBackup>>& missed) {
            show_missed(missed ? *missed : std::nullopt);
        });
}

void MissedBackupBar::show_missed(const std::optional<MissedBackup>& missed)
{
    m_words->setText(missed
                         ? tr("When you locked on %1 no backup was made: %2")
                               .arg(text(m_room.wording.time(missed->at)), why_words(missed->why))
                         : QString());
    setVisible(missed.has_value());
}

}
