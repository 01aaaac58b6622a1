#include "ui/service/backups_part.h"

#include <QDir>
#include <QLocale>
#include <QPushButton>

#include "ui/common/flow.h"
#include "ui/common/long_work.h"
#include "ui/common/measure.h"
#include "ui/common/path.h"
#include "ui/common/questions.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"

namespace holdfast::ui {
namespace {

using namespace std::chrono;

/// Its name matters least: the folder that it is in is said above.
constexpr int folder_column = 4;

/// From this age on the newest backup is said to be old.
constexpr days old_after{7};

QString path_text(const std::filesystem::path& path)
{
    return text(path.string());
}

}

struct BackupsPart::Read {
    WorkspaceResult<std::optional<std::filesystem::path>> folder;
    WorkspaceResult<std::vector<Backup>> backups;
    std::map<PersonId, QString> people;
};

BackupsPart::BackupsPart(const Room& given)
    : ServicePart(given, tr("Backups")),
      m_newest(new TextLabel(TextSize::section)),
      m_where(paragraph(TextSize::body, Tone::muted)),
      m_rows(new TextRows({tr("Made"), tr("Age"), tr("By"), tr("Size"), tr("Folder")}, this)),
      m_list(list_of(m_rows, tr("Backups"), {folder_column})),
      m_work(new LongWork(given.session)),
      m_said(paragraph()),
      m_choose(new QPushButton(tr("Choose the folder…"))),
      m_back_up(new QPushButton(tr("Back up now"))),
      m_restore(new QPushButton(tr("Restore into a new folder…")))
{
    m_newest->setWordWrap(true);
    auto* layout = part_column(this);
    layout->addWidget(m_newest);
    layout->addWidget(m_where);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_work);
    layout->addWidget(m_said);
    m_said->setVisible(false);
    layout->addWidget(buttons());
    auto* note = paragraph(TextSize::label, Tone::muted);
    note->setText(
        tr("A backup is as encrypted as the record, and is proven by opening it before it counts. "
           "It opens with the passphrases of its day, so keep it where somebody who was removed "
           "cannot take it. All of today's are kept, then one a day for two weeks, one a week for "
           "two months and one a month after that. Once a folder is chosen, one is also made each "
           "time you lock, where it takes no more than a moment."));
    layout->addWidget(note);
    layout->addStretch();
    m_list->setVisible(false);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &BackupsPart::show_state);
    connect(m_work, &LongWork::ended, this, &BackupsPart::show_state);
    show_state();
}

bool BackupsPart::is_busy() const
{
    return ServicePart::is_busy() || m_work->is_running();
}

QWidget* BackupsPart::buttons()
{
    connect(m_choose, &QPushButton::clicked, this, &BackupsPart::choose_folder);
    connect(m_back_up, &QPushButton::clicked, this, &BackupsPart::back_up_now);
    connect(m_restore, &QPushButton::clicked, this, &BackupsPart::restore);
    return flow_of({m_back_up, m_choose, m_restore});
}

void BackupsPart::read_again()
{
    ask(
        [](Workspace& workspace) {
            Read read{backup_folder(workspace), std::vector<Backup>(), {}};
            if (read.folder && *read.folder)
                read.backups = list_backups(workspace, **read.folder);
            for (const auto& [id, worker] : workspace.directory().workers())
                read.people.emplace(id, text(worker.name));
            return read;
        },
        [this](Read read) { show_read(std::move(read)); });
}

void BackupsPart::show_read(Read read)
{
    m_folder = read.folder ? *read.folder : std::nullopt;
    show_newest(read);
    m_backups = read.backups ? *std::move(read.backups) : std::vector<Backup>();
    std::vector<TextRows::Row> rows;
    for (const Backup& backup : m_backups) {
        const auto by = read.people.find(backup.by);
        rows.push_back({{text(wording().time(backup.made)), age_words(backup.made),
                         by == read.people.end() ? QString() : by->second,
                         size_words(backup.size_bytes), path_text(backup.folder.filename())}});
    }
    m_rows->set_rows(std::move(rows));
    m_list->setVisible(!m_backups.empty());
    show_state();
}

void BackupsPart::show_newest(const Read& read)
{
    m_where->setText(m_folder ? tr("Kept in %1").arg(path_text(*m_folder))
                              : tr("Choose a folder on a stick, another disk or a share: a backup "
                                   "on this computer's own disk is lost with it."));
    if (!m_folder) {
        m_newest->set_tone(Tone::overdue);
        return m_newest->setText(tr("No backup is made from this sign-in yet"));
    }
    if (!read.backups) {
        m_newest->set_tone(Tone::overdue);
        m_where->setText(tr("%1 cannot be read. Plug in the stick or disk that it is on, or choose "
                            "another folder.")
                             .arg(path_text(*m_folder)));
        return m_newest->setText(tr("The backups are not there"));
    }
    if (read.backups->empty()) {
        m_newest->set_tone(Tone::overdue);
        return m_newest->setText(tr("No backup lies there yet"));
    }
    const Instant made = read.backups->front().made;
    const bool old = session().now() - made >= old_after;
    m_newest->set_tone(old ? Tone::due_soon : Tone::met);
    m_newest->setText(old ? tr("The newest backup is old: %1").arg(age_words(made))
                          : tr("The newest backup: %1").arg(age_words(made)));
}

QString BackupsPart::size_words(std::uint64_t bytes) const
{
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1,
                                       QLocale::DataSizeTraditionalFormat);
}

QString BackupsPart::age_words(Instant made) const
{
    const auto age = session().now() - made;
    if (age < std::chrono::minutes(1))
        return tr("made just now");
    if (age < hours(1))
        return tr("%n minutes old", nullptr, static_cast<int>(age / std::chrono::minutes(1)));
    if (age < days(2))
        return tr("%n hours old", nullptr, static_cast<int>(age / hours(1)));
    return tr("%n days old", nullptr, static_cast<int>(age / days(1)));
}

void BackupsPart::show_state()
{
    const bool free = session().is_unlocked() && !m_work->is_running();
    m_back_up->setEnabled(free);
    m_choose->setEnabled(free);
    m_restore->setEnabled(free && chosen_row(*m_list));
}

void BackupsPart::choose_folder()
{
    const auto chosen = room().questions.choose_folder(
        this, tr("Where backups are kept"), m_folder ? path_text(*m_folder) : QDir::homePath());
    if (!chosen)
        return;
    ask([folder = path_of(*chosen)](
            Workspace& workspace) { return set_backup_folder(workspace, folder); },
        [this](const WorkspaceResult<void>& set) {
            if (!set)
                return say(m_said, not_done_words(set.error(), wording()), false);
            say(m_said, {}, true);
            read_again();
        });
}

void BackupsPart::back_up_now()
{
    if (!m_folder)
        return choose_folder();
    say(m_said, {}, true);
    m_work->start(
        tr("Backing up"),
        [folder = *m_folder, now = session().now()](Workspace& workspace,
                                                    const Progress& progress) {
            return back_up(workspace, folder, now, progress);
        },
        [this](const WorkspaceResult<Backup>& made) {
            if (made)
                say(m_said, tr("Backed up, and proven by opening the copy."), true);
            else
                say(m_said, not_done_words(made.error(), wording()), false);
            read_again();
        });
    show_state();
}

void BackupsPart::restore()
{
    const auto row = chosen_row(*m_list);
    if (!row)
        return;
    const Backup backup = m_backups[*row];
    const QString when = text(wording().time(backup.made));
    if (!room().questions.confirm(
            this, tr("Make a record of the backup of %1?").arg(when),
            tr("It is written into an empty folder of your choice; the record that is open here "
               "stays as it is. It opens with the passphrases of that day. Whoever was removed "
               "since can open it: remove them again. What was erased since is in it: take in a "
               "file of the newer record, or erase it again."),
            tr("Choose the folder…")))
        return;
    const auto chosen = room().questions.choose_folder(
        this, tr("An empty folder for the restored record"), QDir::homePath());
    if (!chosen)
        return;
    say(m_said, {}, true);
    m_work->start(
        tr("Restoring"),
        [from = backup.folder, to = path_of(*chosen)](Workspace&, const Progress& progress) {
            return restore_backup(from, {.folder = to, .device_folder = {}}, progress);
        },
        [this, when, folder = *chosen](const WorkspaceResult<Backup>& restored) {
            if (restored)
                say(m_said,
                    tr("The record as it was on %1 is in %2. To open it, lock, and choose that "
                       "folder.")
                        .arg(when, folder),
                    true);
            else
                say(m_said, not_done_words(restored.error(), wording()), false);
            show_state();
        });
    show_state();
}

void BackupsPart::forget()
{
    forget_questions();
    m_folder.reset();
    m_backups.clear();
    m_rows->set_rows({});
    m_newest->clear();
    m_where->clear();
    say(m_said, {}, true);
    show_state();
}

}
