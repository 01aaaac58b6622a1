#include "ui/casefile/timeline_model.h"

#include <algorithm>
#include <set>

#include "ui/casefile/whereabouts.h"
#include "ui/common/text.h"

namespace holdfast::ui {
namespace {

constexpr qsizetype narrative_shown = 240;

/// What stands at the start of its day has a day and no time.
bool has_time(const Entry& entry)
{
    return entry.happened != start_of(local_date(entry.happened));
}

/// Milestones that follow from an entry that is shown itself say nothing new to its reader.
std::set<ActId> acts_in_support(const std::vector<const Entry*>& entries)
{
    std::set<ActId> acts;
    for (const Entry* entry : entries)
        if (entry->compartment == Compartment::support)
            acts.insert(entry->act);
    return acts;
}

bool repeats(const Entry& entry, const std::set<ActId>& told)
{
    const bool milestone = std::holds_alternative<SurvivorReached>(entry.fact)
                           || std::holds_alternative<InformationOffered>(entry.fact)
                           || std::holds_alternative<SurvivorTold>(entry.fact)
                           || std::holds_alternative<RiskBandSet>(entry.fact)
                           || std::holds_alternative<IssStatusSet>(entry.fact);
    return milestone && told.contains(entry.act);
}

}

TimelineModel::TimelineModel(const Wording& wording, QObject* parent)
    : QAbstractListModel(parent), m_wording(wording)
{}

void TimelineModel::show(const CaseReading& reading)
{
    beginResetModel();
    m_reading = &reading;
    m_entries.clear();
    const auto& all = reading.file().entries();
    const auto told = acts_in_support(all);
    for (auto at = all.rbegin(); at != all.rend(); ++at)
        if (!repeats(**at, told))
            m_entries.push_back(*at);
    filter();
    endResetModel();
}

void TimelineModel::clear()
{
    beginResetModel();
    m_reading = nullptr;
    m_entries.clear();
    m_shown.clear();
    endResetModel();
}

void TimelineModel::narrow(const TimelineFilter& wanted)
{
    beginResetModel();
    m_filter = wanted;
    filter();
    endResetModel();
}

bool TimelineModel::let_through(const Entry& entry) const
{
    return (!m_filter.topic || topic_of(entry.fact.index()) == *m_filter.topic)
           && (!m_filter.author || entry.author == *m_filter.author)
           && (!m_filter.since || local_date(entry.happened) >= *m_filter.since);
}

void TimelineModel::filter()
{
    m_shown.clear();
    std::copy_if(m_entries.begin(), m_entries.end(), std::back_inserter(m_shown),
                 [this](const Entry* entry) { return let_through(*entry); });
}

const Entry* TimelineModel::entry_at(const QModelIndex& index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_shown.size() ? m_shown[row] : nullptr;
}

QModelIndex TimelineModel::index_of(const EntryId& entry) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(),
                                    [&](const Entry* each) { return each->id == entry; });
    return found == m_shown.end() ? QModelIndex()
                                  : index(static_cast<int>(found - m_shown.begin()));
}

std::vector<std::pair<PersonId, QString>> TimelineModel::authors() const
{
    std::set<PersonId> ids;
    for (const Entry* entry : m_entries)
        ids.insert(entry->author);
    std::vector<std::pair<PersonId, QString>> authors;
    for (const PersonId& id : ids)
        if (const QString name = m_reading->names.of(id); !name.isEmpty())
            authors.emplace_back(id, name);
    std::sort(authors.begin(), authors.end(), [](const auto& a, const auto& b) {
        return a.second.localeAwareCompare(b.second) < 0;
    });
    return authors;
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QString TimelineModel::when(const Entry& entry) const
{
    const LocalDate day = local_date(entry.happened);
    const QString date = short_date(day, m_reading->day());
    return has_time(entry) ? tr("%1, %2").arg(date, clock_text(entry.happened)) : date;
}

QString TimelineModel::mark(const Entry& entry) const
{
    QStringList marks;
    if (entry.corrects)
        marks.append(tr("corrected"));
    if (entry.imported)
        marks.append(tr("imported"));
    const auto late = (local_date(entry.recorded) - local_date(entry.happened)).count();
    if (late > 1)
        marks.append(tr("recorded %1 days later").arg(late));
    else if (late == 1)
        marks.append(tr("recorded the next day"));
    return marks.join(QStringLiteral(" · "));
}

QString TimelineModel::warning(const Entry& entry) const
{
    for (const Obligation& owed : m_reading->view.assessment.obligations)
        if (owed.breached_by == entry.id)
            return tr("while work was stopped: %1").arg(text(m_wording.title(owed.rule)));
    return {};
}

QString TimelineModel::narrative(const Entry& entry) const
{
    if (tells_whereabouts(entry.fact))
        return {};
    const auto found = m_reading->view.narratives.find(entry.id);
    return found == m_reading->view.narratives.end()
               ? QString()
               : text(found->second).simplified().left(narrative_shown);
}

/// The whole row as a sentence, for a screen reader.
QString TimelineModel::sentence(const QModelIndex& index) const
{
    QStringList said;
    for (const int role :
         {when_role, who_role, title_role, line_role, narrative_role, mark_role, warning_role})
        if (const QString part = data(index, role).toString(); !part.isEmpty())
            said.append(part);
    return said.join(QStringLiteral(". "));
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    const Entry* entry = entry_at(index);
    if (!entry || !m_reading)
        return {};
    const FactWords words(m_wording, m_reading->names);
    switch (role) {
    case Qt::DisplayRole:
    case title_role: return words.title(entry->fact);
    case when_role: return when(*entry);
    case who_role: return m_reading->names.of(entry->author);
    case line_role: return words.line(entry->fact);
    case narrative_role: return narrative(*entry);
    case mark_role: return mark(*entry);
    case warning_role: return warning(*entry);
    case Qt::AccessibleTextRole: return sentence(index);
    default: return {};
    }
}

}
