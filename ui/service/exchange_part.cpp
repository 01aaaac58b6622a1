#include "ui/service/exchange_part.h"

#include <QDir>
#include <QPushButton>
#include <QRadioButton>

#include "ui/common/long_work.h"
#include "ui/common/measure.h"
#include "ui/common/questions.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"
#include "ui/common/titled_column.h"
#include "ui/record/words.h"
#include "ui/service/exchange_words.h"

namespace holdfast::ui {
namespace {

/// "holdfast-20260105-0900.bundle": says when and nothing of whom.
QString file_name(Instant now)
{
    const QString moment = text(to_string(now)).left(16);
    return QStringLiteral("holdfast-%1-%2.bundle")
        .arg(moment.left(10).remove(QLatin1Char('-')), moment.mid(11).remove(QLatin1Char(':')));
}

QVBoxLayout* section(QWidget* widget, const QString& title, const QString& about)
{
    auto* layout = titled_column(widget, title, space::small);
    auto* words = paragraph(TextSize::body, Tone::muted);
    words->setText(about);
    layout->addWidget(words);
    return layout;
}

}

/// What came of taking a file in, with the names of whom it speaks of.
struct ExchangePart::Taken {
    WorkspaceResult<Merged> merged;
    std::map<PersonId, QString> people;
    std::size_t conflicts = 0;
};

ExchangePart::ExchangePart(const Room& given)
    : ServicePart(given, tr("Send and receive")),
      m_behind(paragraph(TextSize::body, Tone::due_soon)),
      m_everything(new QRadioButton(tr("Everything that I can open"))),
      m_what_is_new(new QRadioButton(tr("Only what the other computers did not have yet"))),
      m_send(new QPushButton(tr("Write a file…"))),
      m_receive(new QPushButton(tr("Take in a file…"))),
      m_work(new LongWork(given.session)),
      m_said(paragraph()),
      m_refused(new TextRows(
          {tr("Not taken in"), tr("By"), tr("Written"), tr("Kept in"), tr("What to do")}, this)),
      m_list(list_of(m_refused, tr("What was not taken in")))
{
    auto* layout = part_column(this);
    layout->addWidget(m_behind);
    layout->addWidget(sending());
    layout->addSpacing(space::small);
    layout->addWidget(receiving());
    layout->addWidget(m_work);
    layout->addWidget(m_said);
    layout->addWidget(m_list, 1);
    layout->addStretch();
    m_behind->setVisible(false);
    m_said->setVisible(false);
    m_list->setVisible(false);
    connect(m_work, &LongWork::ended, this, &ExchangePart::show_state);
    show_state();
}

bool ExchangePart::is_busy() const
{
    return ServicePart::is_busy() || m_work->is_running();
}

QWidget* ExchangePart::sending()
{
    auto* part = new QWidget;
    auto* layout = section(part, tr("For the other computers"),
                           tr("The file is sealed to the people of the service, each the part that "
                              "is theirs: a stick or a share may carry it."));
    m_everything->setChecked(true);
    layout->addWidget(m_everything);
    layout->addWidget(m_what_is_new);
    layout->addWidget(m_send, 0, Qt::AlignLeft);
    connect(m_send, &QPushButton::clicked, this, &ExchangePart::send);
    return part;
}

QWidget* ExchangePart::receiving()
{
    auto* part = new QWidget;
    auto* layout = section(part, tr("From another computer"),
                           tr("In any order and any number of times: nothing here is lost or "
                              "written over by it."));
    layout->addWidget(m_receive, 0, Qt::AlignLeft);
    connect(m_receive, &QPushButton::clicked, this, &ExchangePart::receive);
    return part;
}

void ExchangePart::read_again()
{
    show_state();
    ask([](Workspace& workspace) { return behind(workspace); },
        [this](const WorkspaceResult<std::vector<Behind>>& lacking) {
            const bool behind = lacking && !lacking->empty();
            m_behind->setText(tr("Other computers have seen entries that are missing here: this "
                                 "record was restored, copied or cut short. Take in a file from "
                                 "each of them."));
            m_behind->setVisible(behind);
        });
}

void ExchangePart::show_state()
{
    const bool free = session().is_unlocked() && !m_work->is_running();
    m_send->setEnabled(free);
    m_receive->setEnabled(free);
}

void ExchangePart::send()
{
    const auto folder = room().questions.choose_folder(this, tr("Where the file is to be written"),
                                                       QDir::homePath());
    if (!folder)
        return;
    const QString file = QDir(*folder).filePath(file_name(session().now()));
    m_list->setVisible(false);
    say(m_said, {}, true);
    m_work->start(
        tr("Writing the file"),
        [path = std::filesystem::path(file.toUtf8().toStdString()),
         since = BundleSince{.committed = {}, .heads = m_what_is_new->isChecked()},
         now = session().now()](Workspace& workspace, const Progress& progress) {
            return make_bundle(workspace, path, since, now, progress);
        },
        [this, file](const WorkspaceResult<BundleMade>& made) { show_made(made, file); });
    show_state();
}

void ExchangePart::show_made(const WorkspaceResult<BundleMade>& made, const QString& file)
{
    show_state();
    if (!made)
        return say(m_said, not_done_words(made.error(), wording()), false);
    say(m_said, made_words(*made, file).join(QLatin1Char('\n')), true);
}

void ExchangePart::receive()
{
    const auto file = room().questions.choose_file(this, tr("A file from another computer"),
                                                   tr("Files of the service (*.bundle);;All files "
                                                      "(*)"));
    if (!file)
        return;
    m_list->setVisible(false);
    say(m_said, {}, true);
    m_work->start(
        tr("Taking the file in"),
        [path = std::filesystem::path(file->toUtf8().toStdString()),
         now = session().now()](Workspace& workspace, const Progress& progress) {
            Taken taken{merge(workspace, path, now, progress), {}, 0};
            for (const Member& member : workspace.members())
                taken.people.emplace(member.id, text(member.sign_in_name));
            for (const auto& [id, worker] : workspace.directory().workers())
                taken.people.insert_or_assign(id, text(worker.name));
            if (taken.merged)
                if (const auto left = conflicts(workspace, progress))
                    taken.conflicts = left->size();
            return taken;
        },
        [this](const Taken& taken) { show_taken(taken); });
    show_state();
}

void ExchangePart::show_taken(const Taken& taken)
{
    show_state();
    if (!taken.merged)
        return say(m_said, not_done_words(taken.merged.error(), wording()), false);
    const auto maker = taken.people.find(taken.merged->maker);
    QStringList lines = merged_words(
        *taken.merged, maker == taken.people.end() ? tr("somebody") : maker->second, wording());
    lines += to_ask_words(*taken.merged, taken.people);
    if (taken.conflicts > 0)
        lines.append(tr("%n entries were corrected in more than one way. Settle them under "
                        "Conflicting corrections.",
                        nullptr, static_cast<int>(taken.conflicts)));
    session().tell_changed();
    say(m_said, lines.join(QLatin1Char('\n')), taken.merged->refused.empty());
    const bool is_left = taken.conflicts > 0 || !taken.merged->by_replaced_key.empty();
    if (is_left && taken.merged->refused.empty())
        m_said->set_tone(Tone::due_soon);    // something is left to do
    show_refused(taken);
}

void ExchangePart::show_refused(const Taken& taken)
{
    std::vector<TextRows::Row> rows;
    for (const RefusedCommit& refused : taken.merged->refused) {
        const auto by = taken.people.find(refused.author);
        rows.push_back(
            {{not_taken_words(refused.why),
              by == taken.people.end() ? tr("somebody unknown here") : by->second,
              text(wording().time(refused.committed)),
              capitalised(choice_words(refused.compartment)), not_taken_advice(refused.why)},
             StatusLook{Glyph::stop, Tone::overdue}});
    }
    m_list->setVisible(!rows.empty());
    m_refused->set_rows(std::move(rows));
}

void ExchangePart::forget()
{
    forget_questions();
    m_refused->set_rows({});
    m_list->setVisible(false);
    m_behind->setVisible(false);
    m_everything->setChecked(true);
    say(m_said, {}, true);
    show_state();
}

}
