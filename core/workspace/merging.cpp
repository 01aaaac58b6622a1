#include "workspace/merging.h"

#include "vault/erasure.h"
#include "workspace/erasing.h"
#include "workspace/impl.h"
#include "workspace/rows.h"

namespace holdfast {
namespace {

/// Taking in, and making what follows from it: told as two halves of one piece of work.
class MergingSteps {
public:
    explicit MergingSteps(const Progress& progress) : m_progress(progress) {}

    /// Whether it goes on.
    bool taken(std::size_t done, std::size_t total) { return tell(half * done / total); }
    bool derived(std::size_t done, std::size_t total) { return tell(half + half * done / total); }
    bool was_stopped() const { return m_stopped; }

private:
    bool tell(std::size_t done)
    {
        m_stopped = m_stopped || (m_progress && !m_progress(done, 2 * half));
        return !m_stopped;
    }

    static constexpr std::size_t half = 1000;
    const Progress& m_progress;
    bool m_stopped = false;
};

/// What the facts say is erased, read when it is first asked for. Where it cannot be read nothing
/// is put back.
class WithTombstones {
public:
    explicit WithTombstones(const Workspace::Impl& impl) : m_impl(&impl) {}

    bool operator()(const EntryId& entry)
    {
        if (!m_named)
            m_named = entries_with_tombstones(*m_impl);
        return !*m_named || (*m_named)->contains(entry);
    }

private:
    const Workspace::Impl* m_impl;
    std::optional<WorkspaceResult<std::set<EntryId>>> m_named;
};

bool index_service(const Workspace::Impl& impl, Derived& derived)
{
    return impl.index(derived, Stream());
}

/// A case of which nothing is left has no rows.
bool derive_case(const Workspace::Impl& impl, Derived& derived, const CaseId& id, Instant now)
{
    const auto entries = impl.history(id);
    if (!entries)
        return false;
    if (!entries->entries().empty() || !entries->fully_understood())
        return impl.derive(derived, id, *entries, now).has_value();
    for (const Compartment compartment : all_compartments) {
        if (!impl.vault.held().contains(compartment))
            continue;
        derived.replace(compartment, owed_rows, id, {});
        derived.set_reassess_at(compartment, id, {});
    }
    derived.replace(Compartment::case_record, case_rows, id, {});
    return !derived.failure();
}

/// What follows from streams that a merge touched. A fact of the service may steer the duties of
/// every case.
bool derive_merged(Workspace::Impl& impl, Derived& derived, const std::vector<Stream>& streams,
                   Instant now, MergingSteps& steps)
{
    const bool service = std::find(streams.begin(), streams.end(), Stream()) != streams.end();
    if (service && (!impl.load_service() || !index_service(impl, derived)))
        return false;
    const auto cases = service ? impl.vault.cases()
                               : VaultResult<std::vector<CaseId>>(std::vector<CaseId>());
    if (!cases)
        return false;
    const std::size_t all = cases->size() + 2 * streams.size();
    std::size_t done = 0;
    const auto goes_on = [&] { return steps.derived(std::min(++done, all), all); };
    for (const Stream& stream : streams)
        if (!goes_on() || (stream && !impl.index(derived, *stream)))
            return false;
    if (service) {
        bool good = true;
        const auto visited = impl.for_each_case([&](const CaseId& id, const History& entries) {
            good = good && goes_on() && impl.derive(derived, id, entries, now).has_value();
            return good;
        });
        if (!visited || !good)
            return false;
    }
    for (const Stream& stream : streams)
        if (!goes_on() || (stream && !derive_case(impl, derived, *stream, now)))
            return false;
    return true;
}

/// Documents that were put to a case then or later.
WorkspaceResult<std::set<DocumentId>> documents_since(const Workspace::Impl& impl, Instant since)
{
    std::set<DocumentId> documents;
    const auto read = impl.vault.for_each_entry(every_compartment, [&](const EntryView& view) {
        if (view.committed < since || view.kind != DocumentAttached::kind)
            return;
        const auto entry = decoded(view, impl.reader);
        if (const auto* fact = entry ? std::get_if<DocumentAttached>(&entry->fact) : nullptr)
            documents.insert(fact->document);
    });
    if (!read)
        return refused(read.error());
    return documents;
}

RecordConflict record_conflict(const Conflict& conflict, const History& history,
                               const CaseFile& file,
                               const std::map<EntryId, std::string>& narratives)
{
    const auto narrative_of = [&](const EntryId& id) {
        const auto narrative = narratives.find(id);
        return narrative == narratives.end() ? std::string() : narrative->second;
    };
    const Entry& about = *history.find(conflict.about);
    RecordConflict record{about.case_id,
                          std::string(file.reference()),
                          about.id,
                          std::string(kind_of(about.fact)),
                          about.happened,
                          about.author,
                          {},
                          about.fact,
                          narrative_of(about.id)};
    for (const EntryId& id : conflict.corrections) {
        const Entry& entry = *history.find(id);
        record.versions.push_back({id, entry.author, entry.happened, entry.known,
                                   std::holds_alternative<EntryWithdrawn>(entry.fact),
                                   std::string(kind_of(entry.fact)), narrative_of(id), entry.fact});
    }
    return record;
}

WorkspaceResult<void> add_conflicts(const Workspace::Impl& impl, const Stream& stream,
                                    const History& history, std::vector<RecordConflict>& all)
{
    if (!history.has_corrections())
        return {};
    const CaseFile file = CaseFile::fold(history, Instant::max(), Instant::max(),
                                         View::everything_held);
    if (file.conflicts().empty())
        return {};
    std::map<EntryId, std::string> narratives;
    if (auto read = impl.history_with_narratives(stream, narratives); !read)
        return tl::unexpected(read.error());
    for (const Conflict& conflict : file.conflicts())
        all.push_back(record_conflict(conflict, history, file, narratives));
    return {};
}

}

WorkspaceResult<std::vector<Behind>> behind(const Workspace& workspace)
{
    auto found = workspace.impl().vault.behind();
    if (!found)
        return refused(found.error());
    return *std::move(found);
}

WorkspaceResult<BundleMade> make_bundle(const Workspace& workspace,
                                        const std::filesystem::path& file, const BundleSince& since,
                                        Instant now, const Progress& progress)
{
    const Workspace::Impl& impl = workspace.impl();
    BundleSince which = since;
    if (since.committed) {
        auto documents = documents_since(impl, *since.committed);
        if (!documents)
            return tl::unexpected(documents.error());
        which.documents = *std::move(documents);
    }
    bool stopped = false;
    auto made = impl.vault.make_bundle(file, which, now, [&](std::size_t done, std::size_t total) {
        stopped = stopped || (progress && !progress(done, total));
        return !stopped;
    });
    if (!made && stopped)
        return refused(Refusal::cancelled);
    if (!made)
        return refused(made.error());
    return *made;
}

WorkspaceResult<Merged> merge(Workspace& workspace, const std::filesystem::path& file, Instant now,
                              const Progress& progress)
{
    Workspace::Impl& impl = workspace.impl();
    MergingSteps steps(progress);
    std::optional<WorkspaceError> why;    // nothing followed from what was taken in
    auto merged = impl.vault.merge_bundle(
        file, now,
        [&](Derived& derived, std::vector<Stream> streams) {
            auto erased = apply_tombstones(impl);
            if (!erased) {
                why = std::move(erased.error());
                return false;
            }
            for (const CaseId& id : *erased)
                if (std::find(streams.begin(), streams.end(), Stream(id)) == streams.end())
                    streams.push_back(id);
            return derive_merged(impl, derived, streams, now, steps);
        },
        [&](std::size_t done, std::size_t total) { return steps.taken(done, total); },
        WithTombstones(impl));
    if (merged) {
        if (auto finished = finish_erasures(impl.vault); !finished)
            return refused(finished.error());
        return *std::move(merged);
    }
    (void)impl.load_service();    // as it was
    if (steps.was_stopped())
        return refused(Refusal::cancelled);
    if (why)
        return tl::unexpected(*std::move(why));
    return refused(merged.error());
}

WorkspaceResult<std::vector<RecordConflict>> conflicts(const Workspace& workspace,
                                                       const Progress& progress)
{
    const Workspace::Impl& impl = workspace.impl();
    std::vector<RecordConflict> all;
    auto done = add_conflicts(impl, {}, *impl.service, all);
    const auto visited = impl.for_each_case([&](const CaseId& id, const History& history) {
        if (done && progress && !progress(0, 0))
            done = refused(Refusal::cancelled);
        if (done)
            done = add_conflicts(impl, id, history, all);
        return done.has_value();
    });
    if (!visited)
        return tl::unexpected(visited.error());
    if (!done)
        return tl::unexpected(done.error());
    return all;
}

WorkspaceResult<Written> settle_conflict(Workspace& workspace, const RecordConflict& conflict,
                                         const EntryId& holds, const std::string& reason,
                                         Instant now)
{
    std::vector<NewFact> withdrawals;
    for (const ConflictVersion& version : conflict.versions)
        if (version.entry != holds)
            withdrawals.push_back({.case_id = conflict.case_id,
                                   .fact = EntryWithdrawn{},
                                   .happened = now,
                                   .narrative = reason,
                                   .corrects = version.entry});
    if (withdrawals.empty() || withdrawals.size() == conflict.versions.size())
        return refused(Refusal::no_such_entry, "holds");
    return workspace.record(std::move(withdrawals), now);
}

}
