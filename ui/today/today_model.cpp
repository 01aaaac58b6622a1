#include "ui/today/today_model.h"

#include <QThreadPool>
#include <algorithm>
#include <array>
#include <memory>
#include <set>
#include <utility>

#include "ui/common/icons.h"
#include "ui/common/text.h"

namespace holdfast::ui {
namespace {

/// Of a section: no row of another. Rows carry the place of their group, from 1.
constexpr quintptr of_sections = 0;

bool same_obligation(const OwedRow& a, const OwedRow& b)
{
    return a.case_id == b.case_id && a.obligation.rule == b.obligation.rule
           && a.obligation.subject == b.obligation.subject
           && a.obligation.opened_by == b.obligation.opened_by;
}

/// Parts that are not empty, with dots between.
QString dotted(const QStringList& parts)
{
    QStringList said;
    for (const QString& part : parts)
        if (!part.isEmpty())
            said.append(part);
    return said.join(QStringLiteral(" · "));
}

}

TodayModel::TodayModel(const Wording& wording, QObject* parent)
    : QAbstractItemModel(parent), m_wording(wording)
{}

void TodayModel::show(std::vector<OwedRow> rows, const DueWords& words,
                      std::map<PersonId, QString> workers, Instant now)
{
    beginResetModel();
    // To let go of a hundred thousand rows takes long: not here, where somebody waits.
    auto before = std::make_shared<std::vector<OwedRow>>(std::exchange(m_rows, std::move(rows)));
    QThreadPool::globalInstance()->start([before = std::move(before)] {});
    m_words = words;
    m_workers = std::move(workers);
    m_now = now;
    m_groups = grouped();
    endResetModel();
}

void TodayModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_asked.clear();
    m_groups.clear();
    m_workers.clear();
    endResetModel();
}

void TodayModel::set_clause(const QString& clause)
{
    if (std::exchange(m_clause, clause) != clause)
        regroup();
}

void TodayModel::set_now(Instant now)
{
    m_now = now;
    regroup();
}

std::vector<TodayModel::Group> TodayModel::grouped() const
{
    std::vector<Group> groups(section_count);
    for (int i = 0; i < section_count; ++i)
        groups[static_cast<std::size_t>(i)].section = static_cast<Section>(i);
    // Rows are many, rules are few: each is put into words once.
    std::array<std::optional<bool>, rule_count> wanted;
    const Sections sections(m_now);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Obligation& obligation = m_rows[i].obligation;
        std::optional<bool>& known = wanted[static_cast<std::size_t>(obligation.rule)];
        if (!known)
            known = m_clause.isEmpty() || text(m_wording.clause(obligation.rule)) == m_clause;
        if (*known)
            groups[static_cast<std::size_t>(sections.of(obligation))].rows.push_back(i);
    }
    std::erase_if(groups, [](const Group& group) { return group.rows.empty(); });
    return groups;
}

/// As time goes on most rows stay where they are: then only their words change.
void TodayModel::regroup()
{
    auto groups = grouped();
    if (groups != m_groups) {
        beginResetModel();
        m_groups = std::move(groups);
        endResetModel();
        return;
    }
    Q_EMIT words_changed();
}

int TodayModel::count(Section section) const
{
    for (const Group& group : m_groups)
        if (group.section == section)
            return static_cast<int>(group.rows.size());
    return 0;
}

QStringList TodayModel::clauses() const
{
    std::array<bool, rule_count> owed{};
    for (const OwedRow& row : m_rows)
        owed[static_cast<std::size_t>(row.obligation.rule)] = true;
    std::set<QString> clauses;
    for (std::size_t rule = 0; rule < owed.size(); ++rule)
        if (owed[rule])
            clauses.insert(text(m_wording.clause(static_cast<Rule>(rule))));
    return {clauses.begin(), clauses.end()};
}

const OwedRow* TodayModel::row_at(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == of_sections)
        return nullptr;
    const Group& group = m_groups[index.internalId() - 1];
    return &m_rows[group.rows[static_cast<std::size_t>(index.row())]];
}

std::optional<Section> TodayModel::section_at(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() != of_sections)
        return std::nullopt;
    return m_groups[static_cast<std::size_t>(index.row())].section;
}

QModelIndex TodayModel::index_of(Section section) const
{
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        if (m_groups[i].section == section)
            return index(static_cast<int>(i), 0);
    return {};
}

QModelIndex TodayModel::index_of(const OwedRow& row) const
{
    for (int i = 0; i < rowCount(); ++i) {
        const QModelIndex group = index(i, 0);
        for (int j = 0; j < rowCount(group); ++j)
            if (const QModelIndex found = index(j, 0, group); same_obligation(*row_at(found), row))
                return found;
    }
    return {};
}

QModelIndex TodayModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : of_sections);
}

QModelIndex TodayModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == of_sections)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, of_sections);
}

int TodayModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != of_sections || parent.column() > 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].rows.size());
}

int TodayModel::columnCount(const QModelIndex&) const
{
    return column_count;
}

QString TodayModel::owner_of(const OwedRow& row) const
{
    const auto name = [this](const PersonId& id) {
        const auto found = m_workers.find(id);
        return found != m_workers.end() ? found->second : tr("somebody no longer listed");
    };
    if (!row.obligation.owner)
        return tr("nobody yet");
    if (row.covering)
        return tr("%1 for %2").arg(name(*row.covering), name(*row.obligation.owner));
    return name(*row.obligation.owner);
}

const AskedException* TodayModel::asked_of(const OwedRow& row) const
{
    const auto found = std::find_if(
        m_asked.begin(), m_asked.end(),
        [&](const AskedException& asked) { return asked.stands_for(row); });
    return found == m_asked.end() ? nullptr : &*found;
}

void TodayModel::set_asked(std::vector<AskedException> asked)
{
    m_asked = std::move(asked);
}

QString TodayModel::asked_words(const OwedRow& row) const
{
    const AskedException* asked = asked_of(row);
    if (!asked)
        return {};
    const QString day = short_date(local_date(asked->at), local_date(m_now));
    return asked->answer == AskedException::Answer::refused
               ? tr("exception asked for %1: refused").arg(day)
               : tr("exception asked for %1").arg(day);
}

QString TodayModel::cell(const OwedRow& row, Column column) const
{
    const Obligation& owed = row.obligation;
    switch (column) {
    case Column::status: return capitalised(text(m_wording.status(status(owed, m_now))));
    case Column::due: return m_words->in_words(owed, m_now);
    case Column::reference: return text(row.reference);
    case Column::perpetrator: return text(row.perpetrator);
    case Column::owed: {
        const QString title = text(m_wording.title(owed.rule));
        return dotted(
            {row.subject_name.empty() ? title : tr("%1: %2").arg(title, text(row.subject_name)),
             asked_words(row)});
    }
    case Column::clause: return text(m_wording.clause(owed.rule));
    case Column::owner: return owner_of(row);
    }
    return {};
}

QString TodayModel::about(const OwedRow& row) const
{
    if (m_one_case)
        return dotted({cell(row, Column::clause), cell(row, Column::owner)});
    return dotted({cell(row, Column::reference), cell(row, Column::perpetrator),
                   cell(row, Column::clause), cell(row, Column::owner)});
}

/// All of a row, for a screen reader that stands on one of its cells.
QString TodayModel::sentence(const OwedRow& row) const
{
    return dotted({cell(row, Column::owed), cell(row, Column::status), cell(row, Column::due),
                   about(row), m_words->in_full(row.obligation)});
}

QVariant TodayModel::section_data(const Group& group, int role) const
{
    const auto name = [&] {
        switch (group.section) {
        case Section::stops_work: return tr("Stops work");
        case Section::overdue: return tr("Overdue");
        case Section::today: return tr("Today");
        case Section::next_seven_days: return tr("Next seven days");
        case Section::later: return tr("Later");
        }
        return QString();
    };
    if (role == Qt::DisplayRole)
        return name();
    if (role == count_role)
        return static_cast<int>(group.rows.size());
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2").arg(name()).arg(group.rows.size());
    if (role == tone_role)
        return static_cast<int>(group.section == Section::stops_work ? Tone::gate
                                : group.section == Section::overdue  ? Tone::overdue
                                                                     : Tone::text);
    return {};
}

QVariant TodayModel::data(const QModelIndex& index, int role) const
{
    const OwedRow* row = row_at(index);
    if (!row) {
        // A heading spans its row: whichever cell a screen reader asks for, it is told the heading.
        if (!index.isValid() || (index.column() > 0 && role != Qt::AccessibleTextRole))
            return {};
        return section_data(m_groups[static_cast<std::size_t>(index.row())], role);
    }
    const auto column = static_cast<Column>(index.column());
    const auto look = look_of(status(row->obligation, m_now), past_due(row->obligation, m_now));
    switch (role) {
    case Qt::DisplayRole: return cell(*row, column);
    case Qt::ToolTipRole:
        return column == Column::due ? m_words->in_full(row->obligation) : cell(*row, column);
    case Qt::AccessibleTextRole:
        return column == Column::status || cell(*row, column).isEmpty() ? sentence(*row)
                                                                        : cell(*row, column);
    case tone_role: return static_cast<int>(look.tone);
    case glyph_role: return static_cast<int>(look.glyph);
    case about_role: return about(*row);
    default: return {};
    }
}

QVariant TodayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::status: return tr("Status");
    case Column::due: return tr("Due");
    case Column::reference: return tr("Case");
    case Column::perpetrator: return tr("Perpetrator");
    case Column::owed: return tr("Owed");
    case Column::clause: return tr("Clause");
    case Column::owner: return tr("Owner");
    }
    return {};
}

Qt::ItemFlags TodayModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.internalId() != of_sections)
        flags |= Qt::ItemNeverHasChildren;
    return flags;
}

}
