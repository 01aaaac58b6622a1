#include "ui/cases/cases_model.h"

#include <algorithm>

#include "ui/common/icons.h"
#include "ui/common/risk_words.h"

namespace holdfast::ui {
namespace {

/// Graver first: at the threshold, then any band, then none yet.
int gravity(const CaseRow& row)
{
    return row.at_threshold ? 0 : row.band.empty() ? 2 : 1;
}

}

FindableCases CasesModel::show(FindableCases cases, std::map<PersonId, QString> workers,
                               LocalDate today)
{
    beginResetModel();
    std::swap(m_cases, cases);
    m_workers = std::move(workers);
    m_today = today;
    arrange();
    endResetModel();
    return cases;
}

void CasesModel::clear()
{
    (void)show({}, {}, m_today);
}

void CasesModel::set_filter(const CaseFilter& filter)
{
    beginResetModel();
    m_filter = filter;
    arrange();
    endResetModel();
}

void CasesModel::set_found(std::set<CaseId> found)
{
    beginResetModel();
    m_found = std::move(found);
    arrange();
    endResetModel();
}

bool CasesModel::passes(const CaseRow& row, std::size_t at) const
{
    if (m_filter.open != CaseFilter::Open::all
        && row.open != (m_filter.open == CaseFilter::Open::open))
        return false;
    if (m_filter.risk == CaseFilter::Risk::at_threshold && !row.at_threshold)
        return false;
    if (m_filter.risk == CaseFilter::Risk::not_assessed && (row.at_threshold || !row.band.empty()))
        return false;
    if (m_filter.worker && row.intervention_worker != m_filter.worker
        && std::find(row.iss_workers.begin(), row.iss_workers.end(), *m_filter.worker)
               == row.iss_workers.end())
        return false;
    const QString words = m_filter.words.simplified().toLower();
    return words.isEmpty() || m_cases.keys[at].contains(words) || m_found.contains(row.id);
}

void CasesModel::arrange()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_cases.rows.size(); ++i)
        if (passes(m_cases.rows[i], i))
            m_shown.push_back(i);
    order();
}

void CasesModel::order()
{
    // Keys are made once for each row, not once for each comparison.
    const auto by = [this](auto key) {
        using Key = std::decay_t<decltype(key(m_cases.rows.front()))>;
        std::vector<std::pair<Key, std::size_t>> keyed;
        keyed.reserve(m_shown.size());
        for (const std::size_t at : m_shown)
            keyed.emplace_back(key(m_cases.rows[at]), at);
        std::stable_sort(keyed.begin(), keyed.end(), [this](const auto& a, const auto& b) {
            return m_order == Qt::AscendingOrder ? a.first < b.first : b.first < a.first;
        });
        for (std::size_t i = 0; i < keyed.size(); ++i)
            m_shown[i] = keyed[i].second;
    };
    switch (m_sorted) {
    case Column::reference: return by([](const CaseRow& row) { return row.reference; });
    case Column::perpetrator: return by([](const CaseRow& row) { return row.perpetrator; });
    case Column::state: return by([](const CaseRow& row) { return row.open ? 0 : 1; });
    case Column::risk: return by(gravity);
    case Column::survivors: return by([](const CaseRow& row) { return row.survivors; });
    case Column::worker:
        return by([this](const CaseRow& row) { return name_of(row.intervention_worker); });
    case Column::iss: return by([this](const CaseRow& row) { return cell(row, Column::iss); });
    case Column::opened: return by([](const CaseRow& row) { return row.opened_at; });
    case Column::reviewed: return by([](const CaseRow& row) { return row.last_reviewed; });
    }
}

void CasesModel::sort(int column, Qt::SortOrder order_wanted)
{
    beginResetModel();
    m_sorted = static_cast<Column>(column);
    m_order = order_wanted;
    order();
    endResetModel();
}

const CaseRow* CasesModel::row_at(const QModelIndex& index) const
{
    return index.isValid() ? &m_cases.rows[m_shown[static_cast<std::size_t>(index.row())]]
                           : nullptr;
}

QModelIndex CasesModel::index_of(const CaseId& id) const
{
    for (std::size_t i = 0; i < m_shown.size(); ++i)
        if (m_cases.rows[m_shown[i]].id == id)
            return index(static_cast<int>(i), 0);
    return {};
}

int CasesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int CasesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : column_count;
}

QString CasesModel::name_of(const std::optional<PersonId>& worker) const
{
    if (!worker)
        return tr("nobody yet");
    const auto found = m_workers.find(*worker);
    return found == m_workers.end() ? tr("somebody no longer listed") : found->second;
}

QString CasesModel::cell(const CaseRow& row, Column column) const
{
    switch (column) {
    case Column::reference: return text(row.reference);
    case Column::perpetrator: return text(row.perpetrator);
    case Column::state: return row.open ? tr("Open") : tr("Closed");
    case Column::risk: return risk_look(text(row.band), row.at_threshold).word;
    case Column::survivors: return QString::number(row.survivors);
    case Column::worker: return name_of(row.intervention_worker);
    case Column::iss: {
        QStringList names;
        for (const PersonId& worker : row.iss_workers)
            if (const QString name = name_of(worker); !names.contains(name))
                names.append(name);
        return names.isEmpty() ? tr("nobody yet") : names.join(tr(", "));
    }
    case Column::opened: return short_date(local_date(row.opened_at), m_today);
    case Column::reviewed:
        return row.last_reviewed ? short_date(local_date(*row.last_reviewed), m_today)
                                 : tr("not yet");
    }
    return {};
}

QString CasesModel::sentence(const CaseRow& row) const
{
    return tr("%1, %2, %3, %4, intervention %5, ISS %6, last reviewed %7")
        .arg(cell(row, Column::reference), cell(row, Column::perpetrator), cell(row, Column::state),
             cell(row, Column::risk), cell(row, Column::worker), cell(row, Column::iss),
             cell(row, Column::reviewed));
}

QVariant CasesModel::data(const QModelIndex& index, int role) const
{
    const CaseRow* row = row_at(index);
    if (!row)
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return cell(*row, column);
    case Qt::AccessibleTextRole:
        return column == Column::reference ? sentence(*row) : cell(*row, column);
    case Qt::TextAlignmentRole:
        return column == Column::survivors ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                           : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::DecorationRole:
        if (column == Column::risk) {
            const StatusLook look = risk_look(text(row->band), row->at_threshold).look;
            return icon(look.glyph, look.tone);
        }
        return {};
    default: return {};
    }
}

QVariant CasesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole
        && static_cast<Column>(section) == Column::survivors)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::reference: return tr("Case");
    case Column::perpetrator: return tr("Perpetrator");
    case Column::state: return tr("State");
    case Column::risk: return tr("Risk");
    case Column::survivors: return tr("Survivors");
    case Column::worker: return tr("Intervention");
    case Column::iss: return tr("ISS");
    case Column::opened: return tr("Opened");
    case Column::reviewed: return tr("Last reviewed");
    }
    return {};
}

}
