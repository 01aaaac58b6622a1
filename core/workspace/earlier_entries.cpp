#include "workspace/earlier_entries.h"

#include <algorithm>

#include "standard/milestones.h"
#include "workspace/impl.h"

namespace holdfast {
namespace {

bool in_case_record(const Entry& entry)
{
    return entry.compartment == Compartment::case_record;
}

Entry as_entry(Milestone milestone, const Entry& of)
{
    Entry entry = of;
    entry.id = milestone.id;
    entry.compartment = compartment_of(milestone.fact, Source::worker);
    entry.happened = milestone.happened;
    entry.source = Source::worker;
    entry.corrects = std::nullopt;
    entry.fact = std::move(milestone.fact);
    entry.origin = milestone.id;
    return entry;
}

}

std::optional<bool> EarlierEntries::told_alone(const Fact& fact)
{
    if (is_in_an_earlier_form(fact))
        return true;
    if (std::holds_alternative<SessionCancelled>(fact)
        || std::holds_alternative<EntryWithdrawn>(fact))
        return std::nullopt;
    return false;
}

EarlierEntries::EarlierEntries(const std::vector<Entry>& stored)
{
    if (std::none_of(stored.begin(), stored.end(), [](const Entry& entry) {
            return in_case_record(entry) && is_in_an_earlier_form(entry.fact);
        }))
        return;
    for (const Entry& entry : stored)
        m_sessions.learn(entry.fact);
    for (const Entry& entry : stored) {
        if (entry.corrects)
            m_corrected.insert(*entry.corrects);
        if (in_case_record(entry) && m_sessions.is_in_an_earlier_form(entry.fact))
            m_ids.insert(entry.id);
    }
    // How one of them came to be written is told by what withdraws it, or withdraws that.
    for (std::size_t before = 0; before != m_ids.size();) {
        before = m_ids.size();
        for (const Entry& entry : stored)
            if (in_case_record(entry) && std::holds_alternative<EntryWithdrawn>(entry.fact)
                && entry.corrects && m_ids.contains(*entry.corrects))
                m_ids.insert(entry.id);
    }
}

std::vector<Entry> EarlierEntries::read(std::vector<Entry> stored, const Terms& terms,
                                        bool holds_support) const
{
    if (empty())
        return stored;
    std::vector<Entry> read;
    read.reserve(stored.size());
    for (Entry& entry : stored) {
        if (!m_ids.contains(entry.id)) {
            read.push_back(std::move(entry));
            continue;
        }
        entry.fact = m_sessions.in_todays_form(std::move(entry.fact));
        entry.compartment = Compartment::support;
        if (!m_corrected.contains(entry.id))
            for (Milestone& milestone : milestones_of(entry, terms))
                read.push_back(as_entry(std::move(milestone), entry));
        if (holds_support)
            read.push_back(std::move(entry));
    }
    return read;
}

WorkspaceResult<std::set<EntryId>> Workspace::Impl::kept_from_reader(const Stream& stream) const
{
    if (holds_support())
        return std::set<EntryId>();
    auto kept = stored(stream);
    if (!kept)
        return tl::unexpected(kept.error());
    return EarlierEntries(kept->entries).ids();
}

WorkspaceResult<bool> Workspace::Impl::is_kept_from_reader(
    const SearchHit& hit, std::map<CaseId, std::set<EntryId>>& of_cases) const
{
    if (!hit.stream || hit.compartment != Compartment::case_record)
        return false;
    const auto found = vault.entry(hit.entry);
    if (!found)
        return refused(found.error());
    if (!*found)
        return false;
    const auto fact = reader.read((*found)->kind, (*found)->version, (*found)->payload);
    if (!fact)
        return false;
    if (const auto told = EarlierEntries::told_alone(*fact))
        return *told;
    auto of_case = of_cases.find(*hit.stream);
    if (of_case == of_cases.end()) {
        auto ids = kept_from_reader(hit.stream);
        if (!ids)
            return tl::unexpected(ids.error());
        of_case = of_cases.emplace(*hit.stream, *std::move(ids)).first;
    }
    return of_case->second.contains(hit.entry);
}

}
