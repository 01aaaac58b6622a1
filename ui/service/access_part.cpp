#include "ui/service/access_part.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <algorithm>

#include "ui/casefile/case_names.h"
#include "ui/common/date_edit.h"
#include "ui/common/flow.h"
#include "ui/common/form_field.h"
#include "ui/common/look.h"
#include "ui/common/measure.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"
#include "ui/record/words.h"

namespace holdfast::ui {
namespace {

constexpr std::chrono::days first_period{30};
constexpr std::string_view earlier = "earlier: ";

}

struct AccessPart::Asked {
    std::optional<PersonId> person;
    std::string reference;
    LocalDate from;
    LocalDate until;
    Instant now;
};

struct AccessPart::Read {
    bool no_such_case = false;
    WorkspaceResult<std::vector<AccessRow>> rows;
    std::vector<Member> members;
    std::map<PersonId, QString> people;
    std::map<CaseId, QString> references;
};

AccessPart::AccessPart(const Room& given)
    : ServicePart(given, tr("Access log")),
      m_person(new QComboBox),
      m_case(new QLineEdit),
      m_from(date_edit({})),
      m_until(date_edit({})),
      m_rows(new TextRows({tr("When"), tr("Who"), tr("What"), tr("Case"), tr("Of whom"), tr("Why")},
                          this)),
      m_said(paragraph(TextSize::body, Tone::muted))
{
    auto* layout = part_column(this);
    layout->addWidget(filters());
    layout->addWidget(list_of(m_rows, tr("Access log")), 1);
    layout->addWidget(m_said);
    auto* note = paragraph(TextSize::label, Tone::muted);
    note->setText(tr("A file that the same person sees again within the hour is noted once. "
                     "Attempts to sign in that failed come here when somebody next signs in on "
                     "that computer. Nobody can change or delete a line."));
    layout->addWidget(note);
}

bool AccessPart::is_for(const SignedIn& who) const
{
    return compartments_of(who.roles).contains(Compartment::management);
}

QWidget* AccessPart::filters()
{
    m_person->addItem(tr("Anybody"));
    m_person->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_case->setPlaceholderText(tr("all cases"));
    connect(m_person, &QComboBox::activated, this, &AccessPart::read_again);
    connect(m_case, &QLineEdit::editingFinished, this, [this] {
        if (m_case->isModified()) {
            m_case->setModified(false);
            read_again();
        }
    });
    for (QDateEdit* edit : {m_from, m_until})
        connect(edit, &QDateEdit::userDateChanged, this, [this] {
            if (m_asked_before)
                read_again();
        });
    return flow_of(
        {new FormField(tr("Person"), {}, m_person), new FormField(tr("Case reference"), {}, m_case),
         new FormField(tr("From"), {}, m_from), new FormField(tr("Until"), {}, m_until)});
}

AccessPart::Read AccessPart::read(const Workspace& workspace, const Asked& asked)
{
    Read read{.rows = std::vector<AccessRow>(),
              .members = workspace.members(),
              .people = {},
              .references = {}};
    for (const Member& member : read.members)
        read.people.emplace(member.id, text(member.sign_in_name));
    for (const auto& [id, worker] : workspace.directory().workers())
        read.people.insert_or_assign(id, text(worker.name));
    AccessQuery query{.person = asked.person,
                      .from = start_of(asked.from),
                      .until = end_of(asked.until) + std::chrono::seconds(1)};
    if (!asked.reference.empty()) {
        const auto found = workspace.find_case(asked.reference);
        if (!found || !*found) {
            read.no_such_case = found.has_value();
            if (!found)
                read.rows = tl::unexpected(found.error());
            return read;
        }
        query.about = (*found)->id;
    }
    read.rows = access_log(workspace, query);
    if (!read.rows)
        return read;
    if (const auto cases = workspace.cases())
        for (const CaseRow& row : *cases)
            read.references.emplace(row.id, text(row.reference));
    // Of the people of a case only those whose file it was are looked up.
    std::map<CaseId, CaseNames> names;
    for (const AccessRow& row : *read.rows) {
        if (!row.person || !row.about || read.people.contains(*row.person))
            continue;
        if (!names.contains(*row.about))
            if (const auto view = workspace.case_view(*row.about, Moment::now(asked.now)))
                names.emplace(*row.about, CaseNames(view->file, workspace.directory()));
        if (const auto known = names.find(*row.about); known != names.end())
            read.people.emplace(*row.person, known->second.of(*row.person));
    }
    return read;
}

void AccessPart::read_again()
{
    if (!m_asked_before) {
        const LocalDate today = local_date(session().now());
        m_from->setDate(date_of(today - first_period));
        m_until->setDate(date_of(today));
        m_asked_before = true;
    }
    Asked asked{.person = PersonId::parse(m_person->currentData().toString().toStdString()),
                .reference = m_case->text().trimmed().toStdString(),
                .from = local_date_of(*m_from),
                .until = local_date_of(*m_until),
                .now = session().now()};
    ask([asked](Workspace& workspace) { return read(workspace, asked); },
        [this](const Read& read) { show_read(read); });
}

void AccessPart::offer_people(const Read& read)
{
    const QString chosen = m_person->currentData().toString();
    m_person->clear();
    m_person->addItem(tr("Anybody"));
    for (const Member& member : read.members)
        m_person->addItem(member.removed ? tr("%1 (removed)").arg(read.people.at(member.id))
                                         : read.people.at(member.id),
                          text(member.id.text()));
    m_person->setCurrentIndex(std::max(0, m_person->findData(chosen)));
}

void AccessPart::show_read(const Read& read)
{
    offer_people(read);
    m_said->set_tone(Tone::muted);
    if (read.no_such_case || !read.rows) {
        m_rows->set_rows({});
        m_said->set_tone(Tone::overdue);
        return m_said->setText(read.no_such_case ? tr("There is no case with that reference.")
                                                 : not_done_words(read.rows.error(), wording()));
    }
    const std::size_t all = read.rows->size();
    std::vector<TextRows::Row> rows;
    for (auto row = read.rows->rbegin(); row != read.rows->rend() && rows.size() < most_shown;
         ++row)
        rows.push_back(row_of(read, *row));
    m_rows->set_rows(std::move(rows));
    if (all == 0)
        m_said->setText(tr("Nothing was noted that fits."));
    else if (all > most_shown)
        m_said->setText(tr("The newest %1 of %2 lines. A shorter period shows the others.")
                            .arg(most_shown)
                            .arg(all));
    else
        m_said->setText(tr("%n lines, newest first", nullptr, static_cast<int>(all)));
}

TextRows::Row AccessPart::row_of(const Read& read, const AccessRow& row) const
{
    const auto name = [&](const PersonId& person) {
        const auto known = read.people.find(person);
        return known == read.people.end() ? QString() : known->second;
    };
    const bool failed = row.access == Access::sign_in_failed;
    // Somebody who failed to sign in did not sign the note of it; whoever signed in next did.
    QString who = name(row.by);
    if (failed)
        who = row.person ? name(*row.person) : tr("a name that nobody has here");
    QString about;
    if (row.about) {
        const auto reference = read.references.find(*row.about);
        about = reference == read.references.end() ? tr("a case that is gone") : reference->second;
    }
    TextRows::Row shown{{text(wording().time(row.at)), who, choice_words(row.access), about,
                         row.person && !failed ? name(*row.person) : QString(), why(row)}};
    if (failed)
        shown.mark = StatusLook{Glyph::stop, Tone::overdue};
    return shown;
}

QString AccessPart::why(const AccessRow& row) const
{
    if (row.access == Access::sign_in_failed && row.reason.starts_with(earlier))
        return tr("and %n times before that", nullptr,
                  text(row.reason).mid(static_cast<qsizetype>(earlier.size())).toInt());
    return text(row.reason);
}

void AccessPart::forget()
{
    forget_questions();
    m_asked_before = false;
    m_rows->set_rows({});
    m_person->clear();
    m_person->addItem(tr("Anybody"));
    m_case->clear();
    m_said->clear();
}

}
