#include "ui/service/computers_part.h"

#include <QPushButton>

#include "ui/common/measure.h"
#include "ui/common/questions.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"

namespace holdfast::ui {

struct ComputersPart::Read {
    WorkspaceResult<std::vector<KnownDevice>> devices;
    std::map<PersonId, QString> people;
};

ComputersPart::ComputersPart(const Room& given)
    : ServicePart(given, tr("Computers")),
      m_rows(new TextRows(
          {tr("Who wrote from it"), tr("First"), tr("Newest"), tr("State"), tr("Its mark")}, this)),
      m_list(list_of(m_rows, tr("Computers"))),
      m_said(paragraph()),
      m_remove(new QPushButton(tr("It was lost or given up…")))
{
    auto* about = paragraph(TextSize::body, Tone::muted);
    about->setText(tr("A computer is known by who wrote from it and when. “This one” is the "
                      "computer in front of you."));
    auto* layout = part_column(this);
    layout->addWidget(about);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_said);
    m_said->setVisible(false);
    layout->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_remove, &QPushButton::clicked, this, &ComputersPart::remove);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ComputersPart::show_state);
    show_state();
}

void ComputersPart::read_again()
{
    ask(
        [](Workspace& workspace) {
            Read read{devices(workspace), {}};
            for (const Member& member : workspace.members())
                read.people.emplace(member.id, text(member.sign_in_name));
            for (const auto& [id, worker] : workspace.directory().workers())
                read.people.insert_or_assign(id, text(worker.name));
            return read;
        },
        [this](Read read) { show_read(std::move(read)); });
}

QString ComputersPart::names_of(const std::vector<PersonId>& people) const
{
    QStringList names;
    for (const PersonId& person : people)
        if (const auto known = m_people.find(person); known != m_people.end())
            names.append(known->second);
    return names.join(QStringLiteral(", "));
}

QString ComputersPart::moment(const std::optional<Instant>& at) const
{
    return at ? text(wording().time(*at)) : QString();
}

void ComputersPart::show_read(Read read)
{
    if (!read.devices)
        say(m_said, not_done_words(read.devices.error(), wording()), false);
    m_devices = read.devices ? *std::move(read.devices) : std::vector<KnownDevice>();
    m_people = std::move(read.people);
    std::vector<TextRows::Row> rows;
    for (const KnownDevice& device : m_devices) {
        QString state = tr("in use");
        StatusLook mark{Glyph::met, Tone::met};
        if (device.removed) {
            state = tr("removed on %1").arg(text(wording().date(local_date(*device.removed))));
            mark = {Glyph::withdrawn, Tone::muted};
        } else if (device.is_this_one) {
            state = tr("this one");
        }
        const QString people = device.people.empty() ? tr("nobody yet") : names_of(device.people);
        rows.push_back({{people, moment(device.first), moment(device.newest), state,
                         text(device.id.text()).right(6)},
                        mark});
    }
    m_rows->set_rows(std::move(rows));
    show_state();
}

void ComputersPart::show_state()
{
    const bool manages = session().is_unlocked()
                         && session().who().roles.contains(Role::service_manager);
    const auto row = chosen_row(*m_list);
    const bool can = row && !m_devices[*row].removed && !m_devices[*row].is_this_one;
    m_remove->setVisible(manages);
    m_remove->setEnabled(can && !is_busy());
}

void ComputersPart::remove()
{
    const auto row = chosen_row(*m_list);
    if (!row)
        return;
    const KnownDevice device = m_devices[*row];
    if (!room().questions.confirm(
            this, tr("Lock this computer out of the record?"),
            tr("Nothing that is written on it from now on is taken in, and what could be opened "
               "on it gets new keys. The copy that lies on it stays what it was: whoever has it "
               "and the passphrase of somebody who used it can read what was in it then."),
            tr("Lock it out")))
        return;
    const QString people = names_of(device.people);
    ask([id = device.id,
         now = session().now()](Workspace& workspace) { return remove_device(workspace, id, now); },
        [this, people](const WorkspaceResult<void>& removed) {
            if (!removed)
                return say(m_said, not_done_words(removed.error(), wording()), false);
            const QString done = tr("That computer is locked out.");
            const QString next = tr("Now give each of these people a new first passphrase, under "
                                    "People and access: their keys lie on it. %1")
                                     .arg(people);
            say(m_said, people.isEmpty() ? done : done + QLatin1Char('\n') + next, true);
            session().tell_changed();
        });
}

void ComputersPart::forget()
{
    forget_questions();
    m_devices.clear();
    m_people.clear();
    m_rows->set_rows({});
    say(m_said, {}, true);
    show_state();
}

}
