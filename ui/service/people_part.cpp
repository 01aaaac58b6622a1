#include "ui/service/people_part.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/common/beside.h"
#include "ui/common/flow.h"
#include "ui/common/form_field.h"
#include "ui/common/measure.h"
#include "ui/common/questions.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"
#include "ui/record/words.h"
#include "ui/unlock/new_passphrase.h"
#include "ui/unlock/refusals.h"

namespace holdfast::ui {

struct PeoplePart::Read {
    std::vector<Member> members;
    std::map<PersonId, std::string> names;
};

PeoplePart::PeoplePart(const Room& given)
    : ManagersPart(given, tr("People and access")),
      m_rows(new TextRows({tr("Name"), tr("Signs in as"), tr("Roles"), tr("State")}, this)),
      m_list(list_of(m_rows, tr("People and access"))),
      m_said(paragraph()),
      m_add(new QPushButton(tr("Add a person"))),
      m_set_roles(new QPushButton(tr("Change roles"))),
      m_reset(new QPushButton(tr("New first passphrase"))),
      m_remove(new QPushButton(tr("Remove access"))),
      m_form(new QWidget),
      m_form_title(new TextLabel(TextSize::section)),
      m_name(new QLineEdit),
      m_sign_in_name(new QLineEdit),
      m_roles_box(new QWidget),
      m_passphrase(new NewPassphrase),
      m_apply(new QPushButton)
{
    m_name_field = new FormField(tr("Name"), {}, m_name);
    m_sign_in_field = new FormField(
        tr("Sign-in name"), tr("Can be read by anybody who has the computer."), m_sign_in_name);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* beside = new Beside(scrolled(list_side()), form_side());
    begin_with_the_page(*beside);
    layout->addWidget(beside);
    for (QLineEdit* field : {m_name, m_sign_in_name})
        connect(field, &QLineEdit::textChanged, this, &PeoplePart::show_state);
    connect(m_passphrase, &NewPassphrase::changed, this, &PeoplePart::show_state);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { begin(Doing::nothing); });
    begin(Doing::nothing);
}

QWidget* PeoplePart::list_side()
{
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(space::section, space::wide, space::section, space::wide);
    layout->setSpacing(space::medium);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_said);
    m_said->setVisible(false);
    layout->addWidget(flow_of({m_add, m_set_roles, m_reset, m_remove}));
    connect(m_add, &QPushButton::clicked, this, [this] { begin(Doing::adding); });
    connect(m_set_roles, &QPushButton::clicked, this, [this] { begin(Doing::roles); });
    connect(m_reset, &QPushButton::clicked, this, [this] { begin(Doing::passphrase); });
    connect(m_remove, &QPushButton::clicked, this, &PeoplePart::remove);
    return side;
}

QWidget* PeoplePart::form_side()
{
    auto* inner = new QWidget;
    auto* layout = new QVBoxLayout(inner);
    layout->setContentsMargins(space::wide, space::wide, space::section, space::wide);
    layout->setSpacing(space::medium);
    layout->addWidget(m_form_title);
    layout->addWidget(m_name_field);
    layout->addWidget(m_sign_in_field);
    auto* roles = new QVBoxLayout(m_roles_box);
    roles->setContentsMargins(0, 0, 0, 0);
    roles->setSpacing(space::hair);
    for (std::size_t i = 0; i < codes_of<Role>.size(); ++i) {
        const auto role = static_cast<Role>(i);
        auto* box = new QCheckBox(capitalised(choice_words(role)));
        roles->addWidget(box);
        m_roles.emplace_back(role, box);
        connect(box, &QCheckBox::toggled, this, &PeoplePart::show_state);
    }
    layout->addWidget(m_roles_box);
    layout->addWidget(m_passphrase);
    auto* cancel = new QPushButton(tr("Cancel"));
    layout->addWidget(flow_of({cancel, nullptr, m_apply}));
    layout->addStretch();
    auto* outer = new QHBoxLayout(m_form);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrolled(inner));
    connect(cancel, &QPushButton::clicked, this, [this] { begin(Doing::nothing); });
    connect(m_apply, &QPushButton::clicked, this, &PeoplePart::apply);
    return m_form;
}

void PeoplePart::read_again()
{
    ask(
        [](Workspace& workspace) {
            Read read{workspace.members(), {}};
            for (const auto& [id, worker] : workspace.directory().workers())
                read.names.emplace(id, worker.name);
            return read;
        },
        [this](Read read) { show_read(std::move(read)); });
}

QString PeoplePart::name_of(const Member& member) const
{
    const auto known = m_names.find(member.id);
    return text(known == m_names.end() ? member.sign_in_name : known->second);
}

std::vector<TextRows::Row> PeoplePart::rows() const
{
    std::vector<TextRows::Row> rows;
    for (const Member& member : m_members) {
        QStringList roles;
        for (const auto& [role, box] : m_roles)
            if (member.roles.contains(role))
                roles.append(choice_words(role));
        StatusLook mark{Glyph::met, Tone::met};
        QString state = tr("can sign in");
        if (member.removed) {
            mark = {Glyph::withdrawn, Tone::muted};
            state = tr("removed");
        } else if (!member.awaiting.empty()) {
            mark = {Glyph::waiting, Tone::due_soon};
            state = tr("waits until somebody who holds the key signs in");
        }
        rows.push_back(
            {{name_of(member), text(member.sign_in_name), roles.join(QStringLiteral(", ")), state},
             mark});
    }
    return rows;
}

void PeoplePart::show_read(Read read)
{
    m_members = std::move(read.members);
    m_names = std::move(read.names);
    m_rows->set_rows(rows());
    begin(Doing::nothing);
}

const Member* PeoplePart::chosen() const
{
    const int row = m_list->currentIndex().row();
    return row < 0 || row >= static_cast<int>(m_members.size())
               ? nullptr
               : &m_members[static_cast<std::size_t>(row)];
}

Roles PeoplePart::ticked() const
{
    Roles roles;
    for (const auto& [role, box] : m_roles)
        if (box->isChecked())
            roles.insert(role);
    return roles;
}

void PeoplePart::begin(Doing doing)
{
    const Member* who = chosen();
    if ((doing == Doing::roles || doing == Doing::passphrase) && (!who || who->removed))
        doing = Doing::nothing;
    m_doing = doing;
    m_name_field->setVisible(doing == Doing::adding);
    m_sign_in_field->setVisible(doing == Doing::adding);
    m_roles_box->setVisible(doing == Doing::adding || doing == Doing::roles);
    m_passphrase->setVisible(doing == Doing::adding || doing == Doing::passphrase);
    m_passphrase->clear();
    m_name->clear();
    m_sign_in_name->clear();
    for (const auto& [role, box] : m_roles)
        box->setChecked(doing == Doing::roles && who->roles.contains(role));
    m_form->setVisible(doing != Doing::nothing);
    switch (doing) {
    case Doing::nothing: break;
    case Doing::adding:
        m_form_title->setText(tr("Add a person"));
        m_apply->setText(tr("Add"));
        m_name->setFocus();
        break;
    case Doing::roles:
        m_form_title->setText(tr("Roles of %1").arg(name_of(*who)));
        m_apply->setText(tr("Change the roles"));
        m_roles.front().second->setFocus();
        break;
    case Doing::passphrase:
        m_form_title->setText(tr("New first passphrase for %1").arg(name_of(*who)));
        m_apply->setText(tr("Give it"));
        m_passphrase->setFocus();
        break;
    }
    show_state();
}

void PeoplePart::show_state()
{
    const bool manages = session().is_unlocked()
                         && session().who().roles.contains(Role::service_manager);
    const Member* who = chosen();
    const bool current = who && !who->removed;
    m_add->setVisible(manages);
    for (QPushButton* button : {m_set_roles, m_reset, m_remove}) {
        button->setVisible(manages);
        button->setEnabled(current && !is_busy());
    }
    bool whole = !is_busy();
    if (m_doing == Doing::adding)
        whole = whole && !m_name->text().trimmed().isEmpty()
                && !m_sign_in_name->text().trimmed().isEmpty();
    if (m_doing == Doing::adding || m_doing == Doing::roles)
        whole = whole && !ticked().empty();
    if (m_doing == Doing::adding || m_doing == Doing::passphrase)
        whole = whole && m_passphrase->is_good();
    m_apply->setEnabled(whole);
}

void PeoplePart::apply()
{
    if (m_doing == Doing::adding)
        add();
    else if (m_doing == Doing::roles)
        set_roles();
    else if (m_doing == Doing::passphrase)
        reset_passphrase();
}

void PeoplePart::add()
{
    const auto passphrase = std::make_shared<Secret>(m_passphrase->take());
    const Roles roles = ticked();
    const QString name = m_name->text().trimmed();
    ask(
        [name = name.toStdString(), sign_in = m_sign_in_name->text().trimmed().toStdString(), roles,
         passphrase, now = session().now()](Workspace& workspace) -> WorkspaceResult<void> {
            const auto added = workspace.add_member(sign_in, roles, *passphrase, now);
            passphrase->wipe();
            if (!added)
                return tl::unexpected(added.error());
            WorkerDescribed described{*added, name, {}, {}};
            for (std::size_t i = 0; i < codes_of<Role>.size(); ++i)
                if (roles.contains(static_cast<Role>(i)))
                    described.roles.push_back(static_cast<Role>(i));
            auto written = workspace.record(
                {{.case_id = {}, .fact = std::move(described), .happened = now}}, now);
            return written ? WorkspaceResult<void>() : tl::unexpected(written.error());
        },
        [this, name](const WorkspaceResult<void>& result) {
            done(result,
                 tr("%1 can sign in. The first time they are asked for a passphrase of their "
                    "own.")
                     .arg(name));
        });
}

void PeoplePart::set_roles()
{
    const Member who = *chosen();
    ask([id = who.id, roles = ticked(), now = session().now()](
            Workspace& workspace) { return workspace.set_roles(id, roles, now); },
        [this, name = name_of(who)](const WorkspaceResult<void>& result) {
            done(result, tr("The roles of %1 are changed.").arg(name));
        });
}

void PeoplePart::reset_passphrase()
{
    const Member who = *chosen();
    const auto passphrase = std::make_shared<Secret>(m_passphrase->take());
    ask(
        [id = who.id, passphrase, now = session().now()](Workspace& workspace) {
            auto reset = workspace.reset_passphrase(id, *passphrase, now);
            passphrase->wipe();
            return reset;
        },
        [this, name = name_of(who)](const WorkspaceResult<void>& result) {
            done(result, tr("%1 has a new first passphrase.").arg(name));
        });
}

void PeoplePart::remove()
{
    const Member* found = chosen();
    if (!found)
        return;
    const Member who = *found;
    const QString name = name_of(who);
    if (!room().questions.confirm(
            this, tr("Remove the access of %1?").arg(name),
            tr("They cannot sign in any more, and what they could open is encrypted anew. What "
               "they recorded stays."),
            tr("Remove access")))
        return;
    ask([id = who.id,
         now = session().now()](Workspace& workspace) { return workspace.remove_member(id, now); },
        [this, name](const WorkspaceResult<void>& result) {
            done(result, tr("%1 cannot sign in any more.").arg(name));
        });
}

void PeoplePart::done(const WorkspaceResult<void>& result, const QString& what)
{
    if (result) {
        say(m_said, what, true);
        session().tell_changed();
    } else {
        const Advice advice = advice_on(result.error());
        say(m_said, advice.what + QLatin1Char(' ') + advice.what_to_do, false);
    }
    read_again();
}

void PeoplePart::forget()
{
    forget_questions();
    m_members.clear();
    m_names.clear();
    m_rows->set_rows({});
    say(m_said, {}, true);
    begin(Doing::nothing);
}

}
