#include <algorithm>
#include <utility>

#include "workspace/earlier_entries.h"
#include "workspace/impl.h"
#include "workspace/rows.h"

namespace holdfast {

std::optional<Entry> decoded(const EntryView& view, FactReader& reader)
{
    // What is left of an erased fact (`redacted`) is read like any other, so that its duties stay.
    if (view.erased && view.payload.empty())
        return std::nullopt;
    auto fact = reader.read(view.kind, view.version, view.payload);
    if (!fact)
        return std::nullopt;
    const Instant known = view.imported ? view.recorded : view.committed;
    return Entry{.id = view.id,
                 .act = view.act,
                 .case_id = view.case_id,
                 .compartment = view.compartment,
                 .happened = view.happened,
                 .recorded = view.recorded,
                 .known = known,
                 .author = view.author,
                 .source = view.source,
                 .imported = view.imported,
                 .corrects = view.corrects,
                 .fact = std::move(*fact),
                 .origin = view.id,
                 .first_known = known};
}

WorkspaceResult<StoredEntries> Workspace::Impl::stored(const Stream& stream,
                                                       const EntryVisitor& visit_too) const
{
    StoredEntries stored;
    // Of the service's own facts those count that everybody holds; audits and the access log are read by themselves.
    const CompartmentSet within = stream ? every_compartment
                                         : CompartmentSet{Compartment::case_record};
    const auto read = vault.for_each_entry(stream, within, [&](const EntryView& view) {
        if (visit_too)
            visit_too(view);
        if (auto entry = decoded(view, reader))
            stored.entries.push_back(std::move(*entry));
        else
            stored.understood = stored.understood && view.erased;
    });
    if (!read)
        return refused(read.error());
    return stored;
}

History Workspace::Impl::as_read(StoredEntries stored) const
{
    const EarlierEntries earlier(stored.entries);
    return History(earlier.read(std::move(stored.entries), terms, holds_support()),
                   stored.understood);
}

WorkspaceResult<History> Workspace::Impl::history(const Stream& stream) const
{
    auto kept = stored(stream);
    if (!kept)
        return tl::unexpected(kept.error());
    return as_read(*std::move(kept));
}

WorkspaceResult<History> Workspace::Impl::history_with_narratives(
    const Stream& stream, std::map<EntryId, std::string>& narratives) const
{
    auto kept = stored(stream, [&](const EntryView& view) {
        if (!view.narrative.empty())
            narratives.emplace(view.id, std::string(view.narrative));
    });
    if (!kept)
        return tl::unexpected(kept.error());
    if (!holds_support()) {
        const EarlierEntries earlier(kept->entries);
        for (const EntryId& id : earlier.ids())
            narratives.erase(id);
    }
    return as_read(*std::move(kept));
}

WorkspaceResult<std::size_t> Workspace::Impl::for_each_case(
    const std::function<bool(const CaseId&, History)>& visit, CompartmentSet within) const
{
    return for_each_stored_case(
        [&](const CaseId& id, StoredEntries stored) {
            return visit(id, as_read(std::move(stored)));
        },
        within);
}

WorkspaceResult<std::size_t> Workspace::Impl::for_each_stored_case(
    const std::function<bool(const CaseId&, StoredEntries)>& visit, CompartmentSet within) const
{
    std::optional<CaseId> current;
    StoredEntries stored;
    bool going = true;
    std::size_t done = 0;
    const auto finish = [&] {
        const std::size_t size = stored.entries.size();
        if (current && going) {
            going = visit(*current, std::exchange(stored, {}));
            ++done;
        }
        stored = {};
        stored.entries.reserve(size);
    };
    const auto read = vault.for_each_entry(within, [&](const EntryView& view) {
        if (!going || !view.case_id)
            return;
        if (current != view.case_id) {
            finish();
            current = view.case_id;
        }
        if (auto entry = decoded(view, reader))
            stored.entries.push_back(std::move(*entry));
        else
            stored.understood = stored.understood && view.erased;
    });
    if (!read)
        return refused(read.error());
    finish();
    return done;
}

namespace {

/// The name of who it is about, as the case knows them.
std::string name_of(const Subject& subject, const CaseFile& file)
{
    if (subject.kind == Subject::Kind::person) {
        const PersonId person(subject.id);
        if (const auto survivor = file.last<SurvivorIdentified>(
                [&](const auto& fact) { return fact->survivor == person; }))
            return survivor->known_as;
        if (const auto child = file.last<ChildIdentified>(
                [&](const auto& fact) { return fact->child == person; }))
            return child->known_as;
        if (const auto opened = file.last<CaseOpened>(); opened && opened->perpetrator == person)
            return opened->known_as;
    }
    return {};
}

/// The service's own name for a programme or agency. Put in when rows are read, so that describing one anew changes no row.
std::string name_of(const Subject& subject, const Directory& directory)
{
    if (subject.kind == Subject::Kind::programme)
        if (const auto* programme = directory.programme(ProgrammeId(subject.id)))
            return programme->name;
    if (subject.kind == Subject::Kind::agency)
        if (const auto agency = directory.agencies().find(AgencyId(subject.id));
            agency != directory.agencies().end())
            return agency->second;
    return {};
}

/// Most urgent first: what is past due, then by due time, gates before work among them; what has no due time last.
bool more_urgent(const OwedRow& a, const OwedRow& b)
{
    const auto when = [](const OwedRow& row) {
        return row.obligation.due.value_or(Instant::max());
    };
    if (when(a) != when(b))
        return when(a) < when(b);
    if (a.reference != b.reference)
        return a.reference < b.reference;
    return ordered_before(a.obligation, b.obligation);
}

}

OwedRow Workspace::Impl::named(const CaseId& id, const CaseFile& file, const Obligation& obligation)
{
    OwedRow row{.case_id = id,
                .reference = std::string(file.reference()),
                .perpetrator = {},
                .subject_name = name_of(obligation.subject, file),
                .covering = {},
                .obligation = {}};
    if (const auto opened = file.last<CaseOpened>())
        row.perpetrator = opened->known_as;
    row.obligation = obligation;
    return row;
}

void Workspace::Impl::look_up(OwedRow& row, Instant now) const
{
    const Obligation& obligation = row.obligation;
    if (row.subject_name.empty())
        row.subject_name = name_of(obligation.subject, directory);
    if (!obligation.owner)
        return;
    const PersonId covering = directory.covered(*obligation.owner, local_date(now));
    if (covering != *obligation.owner)
        row.covering = covering;
}

WorkspaceResult<std::vector<OwedRow>> Workspace::worklist(Instant now,
                                                          std::optional<PersonId> owner,
                                                          std::size_t limit) const
{
    // Whoever covers for somebody sees what that somebody owes.
    std::vector<std::optional<PersonId>> owners;
    if (owner) {
        owners.emplace_back(owner);
        for (const auto& [id, worker] : m_impl->directory.workers())
            if (id != *owner && m_impl->directory.covered(id, local_date(now)) == *owner)
                owners.emplace_back(id);
    } else {
        owners.emplace_back(std::nullopt);
    }
    std::vector<FoundRow> found;
    for (const auto& each : owners) {
        auto rows = m_impl->vault.rows({.name = owed_rows, .owner = each, .limit = limit});
        if (!rows)
            return refused(rows.error());
        found.insert(found.end(), std::make_move_iterator(rows->begin()),
                     std::make_move_iterator(rows->end()));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const FoundRow& a, const FoundRow& b) { return a.row.sort < b.row.sort; });
    if (found.size() > limit)
        found.resize(limit);

    std::vector<OwedRow> worklist;
    worklist.reserve(found.size());
    for (const FoundRow& row : found) {
        auto owed = row.stream ? owed_in(row.row, *row.stream) : std::nullopt;
        if (!owed)
            return refused(Refusal::damaged_entry, "owed");
        m_impl->look_up(*owed, now);
        worklist.push_back(std::move(*owed));
    }
    std::stable_sort(worklist.begin(), worklist.end(), more_urgent);
    return worklist;
}

WorkspaceResult<std::vector<OwedRow>> Workspace::obligations(const OwedQuery& query) const
{
    std::vector<OwedRow> all;
    const auto add = [&](const CaseId& id, const History& entries) {
        const Instant at = query.moment.as_at;
        Assessment assessment = assess(entries, m_impl->directory, m_impl->terms, m_impl->calendar,
                                       query.moment, m_impl->reach());
        const CaseFile file = CaseFile::fold(entries, at, query.moment.known_at,
                                             View::everything_held);
        for (const Obligation& obligation : assessment.obligations) {
            if ((query.rule && obligation.rule != *query.rule)
                || (query.nature && obligation.nature != *query.nature)
                || (query.status && status(obligation, at) != *query.status))
                continue;
            if (!m_impl->vault.held().contains(obligation.compartment))
                continue;
            all.push_back(Impl::named(id, file, obligation));
            m_impl->look_up(all.back(), at);
        }
    };
    if (query.case_id) {
        auto entries = m_impl->history(*query.case_id);
        if (!entries)
            return tl::unexpected(entries.error());
        if (entries->entries().empty())
            return refused(Refusal::no_such_case, "case");
        add(*query.case_id, *entries);
    } else {
        auto visited = m_impl->for_each_case([&](const CaseId& id, const History& entries) {
            add(id, entries);
            return true;
        });
        if (!visited)
            return tl::unexpected(visited.error());
    }
    std::stable_sort(all.begin(), all.end(), more_urgent);
    return all;
}

WorkspaceResult<std::size_t> Workspace::assess_all(
    const Moment& moment, const std::function<void(const CaseId&, const Assessment&)>& visit) const
{
    return m_impl->for_each_case([&](const CaseId& id, const History& entries) {
        visit(id, assess(entries, m_impl->directory, m_impl->terms, m_impl->calendar, moment,
                         m_impl->reach()));
        return true;
    });
}

WorkspaceResult<std::vector<CaseRow>> Workspace::cases() const
{
    auto rows = m_impl->vault.rows({.name = case_rows});
    if (!rows)
        return refused(rows.error());
    std::vector<CaseRow> cases;
    cases.reserve(rows->size());
    for (const FoundRow& found : *rows) {
        auto summary = found.stream ? case_in(found.row, *found.stream) : std::nullopt;
        if (!summary)
            return refused(Refusal::damaged_entry, "case");
        cases.push_back(std::move(*summary));
    }
    return cases;
}

WorkspaceResult<std::optional<CaseRow>> Workspace::find_case(std::string_view reference) const
{
    auto all = cases();
    if (!all)
        return tl::unexpected(all.error());
    const auto found = std::find_if(all->begin(), all->end(),
                                    [&](const CaseRow& row) { return row.reference == reference; });
    return found == all->end() ? std::optional<CaseRow>() : std::optional(std::move(*found));
}

WorkspaceResult<CaseView> Workspace::case_view(const CaseId& id, const Moment& moment) const
{
    std::map<EntryId, std::string> narratives;
    auto entries = m_impl->history_with_narratives(id, narratives);
    if (!entries)
        return tl::unexpected(entries.error());
    if (entries->entries().empty())
        return refused(Refusal::no_such_case, "case");
    auto owned = std::make_unique<History>(std::move(*entries));
    CaseFile file = CaseFile::fold(*owned, moment.as_at, moment.known_at, View::everything_held);
    Assessment assessment = assess(*owned, m_impl->directory, m_impl->terms, m_impl->calendar,
                                   moment, m_impl->reach());
    std::erase_if(assessment.obligations, [&](const Obligation& each) {
        return !m_impl->vault.held().contains(each.compartment);
    });
    return CaseView{id, std::move(owned), std::move(file), std::move(assessment),
                    std::move(narratives)};
}

WorkspaceResult<std::vector<SearchHit>> Workspace::search(std::string_view words,
                                                          std::size_t limit) const
{
    auto hits = m_impl->vault.search(words, limit);
    if (!hits)
        return refused(hits.error());
    if (m_impl->holds_support())
        return std::move(*hits);
    // Words of an older program's may stand in the case record's index.
    std::map<CaseId, std::set<EntryId>> hidden;
    std::vector<SearchHit> shown;
    for (const SearchHit& hit : *hits) {
        const auto is_hidden = m_impl->is_kept_from_reader(hit, hidden);
        if (!is_hidden)
            return tl::unexpected(is_hidden.error());
        if (!*is_hidden)
            shown.push_back(hit);
    }
    return shown;
}

Explanation Workspace::explanation(const Obligation& obligation, const CaseId& case_id) const
{
    Country country = Country::england;
    if (const auto entries = m_impl->history(case_id)) {
        const CaseFile file = CaseFile::fold(*entries, Instant::max(), Instant::max(),
                                             View::case_only);
        country = m_impl->directory.country(file.site());
    }
    Explanation explained = explain(obligation.counted_from, obligation.limit, division_of(country),
                                    m_impl->calendar);
    // A day that a person or a plan set is its own explanation: nothing was counted.
    if (obligation.reading == Reading::own_date || obligation.reading == Reading::set_by_manager
        || obligation.reading == Reading::same_clock_time) {
        explained.counted.clear();
        explained.skipped.clear();
    }
    if (obligation.due)
        explained.due = *obligation.due;
    return explained;
}

}
