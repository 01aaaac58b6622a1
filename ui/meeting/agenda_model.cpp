#include "ui/meeting/agenda_model.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/common/icons.h"
#include "ui/common/text.h"

namespace holdfast::ui {

QString risk_in_words(bool at_threshold, bool concern, bool banded)
{
    const auto words = [](const char* source) {
        return QCoreApplication::translate("risk_in_words", source);
    };
    if (at_threshold && concern)
        return words(QT_TRANSLATE_NOOP("risk_in_words", "At the MARAC threshold · concern"));
    if (at_threshold)
        return words(QT_TRANSLATE_NOOP("risk_in_words", "At the MARAC threshold"));
    if (concern)
        return words(QT_TRANSLATE_NOOP("risk_in_words", "Specific concern"));
    return banded ? words(QT_TRANSLATE_NOOP("risk_in_words", "Below the MARAC count"))
                  : words(QT_TRANSLATE_NOOP("risk_in_words", "Not assessed yet"));
}

AgendaModel::AgendaModel(const Wording& wording, QObject* parent)
    : QAbstractTableModel(parent), m_wording(wording)
{}

void AgendaModel::set_rows(std::vector<AgendaItem> agenda, std::map<PersonId, QString> workers,
                           Instant now)
{
    beginResetModel();
    m_items = std::move(agenda);
    m_workers = std::move(workers);
    m_now = now;
    endResetModel();
}

int AgendaModel::position_of(const CaseId& id) const
{
    for (std::size_t i = 0; i < m_items.size(); ++i)
        if (m_items[i].case_id == id)
            return static_cast<int>(i);
    return -1;
}

std::map<CaseId, int> AgendaModel::places() const
{
    std::map<CaseId, int> places;
    for (std::size_t i = 0; i < m_items.size(); ++i)
        places.emplace(m_items[i].case_id, static_cast<int>(i));
    return places;
}

int AgendaModel::covered() const
{
    return static_cast<int>(std::count_if(m_items.begin(), m_items.end(),
                                          [](const AgendaItem& item) { return item.covered; }));
}

std::optional<int> AgendaModel::next_to_cover(int after) const
{
    const int rows = rowCount();
    for (int step = 1; step <= rows; ++step) {
        const int row = (after + step) % rows;
        if (row != after && !m_items[static_cast<std::size_t>(row)].covered)
            return row;
    }
    return std::nullopt;
}

int AgendaModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int AgendaModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString AgendaModel::words(const AgendaItem& item, Column column) const
{
    const LocalDate today = local_date(m_now);
    switch (column) {
    case Column::covered: return item.covered ? tr("Covered") : tr("To do");
    case Column::reference: return text(item.reference);
    case Column::perpetrator: return text(item.perpetrator);
    case Column::risk:
        return risk_in_words(item.at_threshold, item.specific_concern, !item.band.empty());
    case Column::last_reviewed:
        return item.last_reviewed ? short_date(local_date(*item.last_reviewed), today)
                                  : tr("Never");
    case Column::due:
        if (!item.review_due)
            return {};
        return item.overdue(m_now)
                   ? tr("Overdue since %1").arg(short_date(local_date(*item.review_due), today))
                   : short_date(local_date(*item.review_due), today);
    case Column::workers: break;
    }
    QStringList names;
    const auto add = [&](const PersonId& worker) {
        if (const auto known = m_workers.find(worker); known != m_workers.end())
            names.append(known->second);
    };
    if (item.intervention_worker)
        add(*item.intervention_worker);
    for (const PersonId& worker : item.iss_workers)
        add(worker);
    return names.join(QStringLiteral(", "));
}

QVariant AgendaModel::mark(const AgendaItem& item, Column column) const
{
    if (column == Column::covered)
        return item.covered ? icon(Glyph::met, Tone::met) : icon(Glyph::waiting, Tone::muted);
    if (column == Column::due && item.overdue(m_now))
        return icon(Glyph::overdue, Tone::overdue);
    if (column == Column::risk && (item.at_threshold || item.specific_concern))
        return icon(Glyph::risk, Tone::overdue);
    if (column == Column::risk)
        return icon(item.band.empty() ? Glyph::why : Glyph::waiting, Tone::muted);
    return {};
}

QVariant AgendaModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const AgendaItem& item = m_items[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return words(item, column);
    if (role == Qt::DecorationRole)
        return mark(item, column);
    if (role == Qt::AccessibleTextRole) {
        QStringList all;
        for (int i = 0; i < columns; ++i)
            all.append(words(item, static_cast<Column>(i)));
        return all.join(QStringLiteral(", "));
    }
    return {};
}

QVariant AgendaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::covered: return tr("This meeting");
    case Column::reference: return tr("Case");
    case Column::perpetrator: return tr("Known as");
    case Column::risk: return tr("Risk");
    case Column::last_reviewed: return tr("Last reviewed");
    case Column::due: return tr("Review due");
    case Column::workers: return tr("Workers");
    }
    return {};
}

}
