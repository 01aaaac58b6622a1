#include "ui/service/conflicts_part.h"

#include <QPushButton>

#include "ui/casefile/fact_words.h"
#include "ui/casefile/whereabouts.h"
#include "ui/common/lines.h"
#include "ui/common/list_shape.h"
#include "ui/common/measure.h"
#include "ui/common/questions.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"
#include "workspace/access_log.h"

namespace holdfast::ui {
namespace {

/// Of the list; the versions stand under it, and the part scrolls as a whole.
constexpr int rows_seen = 6;

/// A title over lines of words.
class VersionCard : public QWidget {
public:
    explicit VersionCard(const QString& title) : m_layout(new QVBoxLayout(this))
    {
        m_layout->setContentsMargins(0, space::small, 0, space::small);
        m_layout->setSpacing(space::hair);
        add(title, paragraph(TextSize::section));
        setAccessibleName(title);
    }
    void add(const QString& words, TextLabel* label = paragraph())
    {
        label->setText(words);
        m_layout->addWidget(label);
    }
    void add(QPushButton* button) { m_layout->addWidget(button, 0, Qt::AlignLeft); }

private:
    QVBoxLayout* m_layout;
};

void add_fact(VersionCard& card, const FactWords& words, const Fact& fact,
              const std::string& narrative)
{
    for (const auto& [label, value] : words.fields(fact))
        card.add(ConflictsPart::tr("%1: %2").arg(label, value));
    if (tells_whereabouts(fact))
        card.add(ConflictsPart::tr("Where somebody is to be found is shown only on request, in the "
                                   "survivor's file."),
                 paragraph(TextSize::body, Tone::muted));
    else if (!narrative.empty())
        card.add(text(narrative), paragraph(TextSize::body, Tone::muted));
}

}

struct ConflictsPart::Read {
    WorkspaceResult<std::vector<RecordConflict>> conflicts;
    std::map<Stream, CaseNames> names;
};

ConflictsPart::ConflictsPart(const Room& given)
    : ServicePart(given, tr("Conflicting corrections")),
      m_about(paragraph(TextSize::body, Tone::muted)),
      m_rows(new TextRows(
          {tr("Case"), tr("Entry"), tr("Happened"), tr("Written by"), tr("Corrected by")}, this)),
      m_list(list_of(m_rows, tr("Conflicting corrections"))),
      m_said(paragraph()),
      m_chosen(new QWidget),
      m_versions(new QVBoxLayout(m_chosen))
{
    m_versions->setContentsMargins(0, 0, 0, 0);
    m_versions->setSpacing(space::small);
    m_chosen->setAccessibleName(tr("The versions of the chosen entry"));
    keep_to_rows(*m_list, rows_seen);
    auto* layout = part_column(this);
    layout->addWidget(m_about);
    layout->addWidget(m_list);
    layout->addWidget(m_said);
    layout->addWidget(m_chosen);
    layout->addStretch();
    m_said->setVisible(false);
    m_chosen->setVisible(false);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ConflictsPart::show_chosen);
}

ConflictsPart::Read ConflictsPart::read(const Workspace& workspace)
{
    Read read{conflicts(workspace), {}};
    if (!read.conflicts)
        return read;
    for (const RecordConflict& conflict : *read.conflicts) {
        if (read.names.contains(conflict.case_id))
            continue;
        const History none;
        CaseNames names(CaseFile::fold(none, Instant::max(), Instant::max(), View::case_only),
                        workspace.directory());
        if (conflict.case_id)
            if (const auto view = workspace.case_view(*conflict.case_id,
                                                      Moment::now(Instant::max())))
                names = CaseNames(view->file, workspace.directory());
        read.names.emplace(conflict.case_id, std::move(names));
    }
    return read;
}

void ConflictsPart::read_again()
{
    ask([](Workspace& workspace) { return read(workspace); },
        [this](Read read) { show_read(std::move(read)); });
}

void ConflictsPart::show_read(Read read)
{
    m_conflicts = read.conflicts ? *std::move(read.conflicts) : std::vector<RecordConflict>();
    m_names = std::move(read.names);
    m_about->setText(
        !read.conflicts ? not_done_words(read.conflicts.error(), wording())
        : m_conflicts.empty()
            ? tr("No entry was corrected in more than one way. When two computers correct the same "
                 "entry apart and then exchange files, it is settled here.")
            : tr("Until it is settled, the rules take the version that leaves a duty open. Choose "
                 "an entry to see what stood there first and what each correction makes of it."));
    std::vector<TextRows::Row> rows;
    for (const RecordConflict& conflict : m_conflicts) {
        const CaseNames& names = m_names[conflict.case_id];
        QStringList by;
        for (const ConflictVersion& version : conflict.versions)
            by.append(names.of(version.author));
        by.removeDuplicates();
        rows.push_back(
            {{conflict.case_id ? text(conflict.reference) : tr("the service"),
              text(wording().kind(conflict.kind)), text(wording().time(conflict.happened)),
              names.of(conflict.author), by.join(QStringLiteral(", "))},
             StatusLook{Glyph::blocked, Tone::due_soon}});
    }
    m_rows->set_rows(std::move(rows));
    m_list->setVisible(!m_conflicts.empty());
    clear_versions();
}

void ConflictsPart::clear_versions()
{
    while (QLayoutItem* item = m_versions->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_chosen->setVisible(false);
}

void ConflictsPart::show_chosen()
{
    clear_versions();
    const auto row = chosen_row(*m_list);
    if (!row)
        return;
    const RecordConflict conflict = m_conflicts[*row];
    const CaseNames names = m_names[conflict.case_id];
    m_versions->addWidget(as_first_written(conflict, names));
    for (const ConflictVersion& version : conflict.versions) {
        m_versions->addWidget(hairline(QFrame::HLine));
        m_versions->addWidget(version_card(conflict, version, names));
    }
    m_chosen->setVisible(true);
    say(m_said, {}, true);
    // Whoever reads an entry of a case here has looked at the case.
    if (conflict.case_id)
        ask(
            [id = *conflict.case_id, now = session().now()](Workspace& workspace) {
                return note_access(workspace, Access::viewed, id, std::nullopt, {}, now);
            },
            [](const WorkspaceResult<void>&) {});
}

QWidget* ConflictsPart::as_first_written(const RecordConflict& conflict,
                                         const CaseNames& names) const
{
    auto* card = new VersionCard(tr("As it was first written"));
    card->add(tr("%1, by %2; happened %3")
                  .arg(text(wording().kind(conflict.kind)), names.of(conflict.author),
                       text(wording().time(conflict.happened))));
    add_fact(*card, FactWords(wording(), names), conflict.fact, conflict.narrative);
    return card;
}

QWidget* ConflictsPart::version_card(const RecordConflict& conflict, const ConflictVersion& version,
                                     const CaseNames& names)
{
    const QString by = names.of(version.author);
    auto* card = new VersionCard(tr("Corrected by %1").arg(by));
    card->add(tr("Written %1").arg(text(wording().time(version.known))));
    if (version.withdraws) {
        card->add(tr("It did not happen: the entry counts for nothing."));
    } else {
        card->add(
            tr("%1; happened %2")
                .arg(text(wording().kind(version.kind)), text(wording().time(version.happened))));
    }
    add_fact(*card, FactWords(wording(), names), version.fact, version.narrative);
    auto* holds = new QPushButton(tr("This one holds…"));
    holds->setAccessibleName(
        tr("The correction by %1, written %2, holds").arg(by, text(wording().time(version.known))));
    connect(holds, &QPushButton::clicked, this,
            [this, conflict, entry = version.entry] { settle(conflict, entry); });
    card->add(holds);
    return card;
}

void ConflictsPart::settle(const RecordConflict& conflict, const EntryId& holds)
{
    if (is_busy())
        return;
    const auto reason = room().questions.reason(
        this, tr("Why does this one hold?"),
        tr("The other corrections stay in the record and are marked as withdrawn; they count for "
           "nothing any more."),
        tr("Settle it"));
    if (!reason)
        return;
    ask([conflict, holds, why = reason->toStdString(), now = session().now()](
            Workspace& workspace) { return settle_conflict(workspace, conflict, holds, why, now); },
        [this, id = conflict.case_id](const WorkspaceResult<Written>& settled) {
            if (!settled)
                return say(m_said, not_done_words(settled.error(), wording()), false);
            say(m_said, tr("It is settled."), true);
            session().tell_changed(id);
        });
}

void ConflictsPart::forget()
{
    forget_questions();
    m_conflicts.clear();
    m_names.clear();
    m_rows->set_rows({});
    m_about->clear();
    clear_versions();
    say(m_said, {}, true);
}

}
