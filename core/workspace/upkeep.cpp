#include "workspace/erasing.h"
#include "workspace/impl.h"
#include "workspace/inbox.h"
#include "workspace/rows.h"

namespace holdfast {
namespace {

/// A row of the service in each compartment: which shape all others have. The number grows with every change to what rows hold or
/// to what rules make of the same record.
constexpr std::string_view shape_rows = "shape";
constexpr std::string_view shape = "4";

/// How much was done, once it is on the disk.
WorkspaceResult<std::size_t> commit_done(VaultTransaction& transaction,
                                         WorkspaceResult<std::size_t> done)
{
    if (!done)
        return done;
    if (auto committed = transaction.commit(); !committed)
        return refused(committed.error());
    return done;
}

}

Reach Workspace::Impl::reach() const
{
    // An assessor's copy has an empty survivors' record: what is kept there would seem not to have been done.
    const bool all = vault.held().contains(Compartment::support) && !vault.is_for_reading();
    return all ? Reach::everything_held : Reach::case_wide;
}

WorkspaceResult<void> Workspace::Impl::load_service()
{
    auto loaded = history(std::nullopt);
    if (!loaded)
        return tl::unexpected(loaded.error());
    *service = std::move(*loaded);
    const CaseFile file = CaseFile::fold(*service, Instant::max(), Instant::max(),
                                         View::everything_held);
    directory = Directory(file);
    calendar = Calendar::statutory();
    terms = Terms::respect_3();
    for (const auto merged : file.all<BankHolidaysMerged>())
        (void)calendar.merge_govuk(merged->file);    // it was read when it was recorded
    for (const auto closed : file.all<ClosureSet>())
        calendar.close({closed->date, closed->reason});
    for (const auto policy : file.all<PolicySet>())
        (void)terms.add_policy(policy.at(), policy->policy);
    return {};
}

Steering Workspace::Impl::steering() const
{
    return Steering::of(
        CaseFile::fold(*service, Instant::max(), Instant::max(), View::everything_held));
}

WorkspaceResult<void> Workspace::Impl::derive(Derived& derived, const CaseId& id,
                                              const History& cases, Instant now) const
{
    Assessment assessment = assess(cases, directory, terms, calendar, Moment::now(now), reach());
    // Names in a compartment's rows come from what that compartment may know.
    const CaseFile case_file = CaseFile::fold(cases, now, Instant::max(), View::case_only);
    const CaseFile held_file = CaseFile::fold(cases, now, Instant::max(), View::everything_held);
    for (const Compartment compartment : all_compartments) {
        if (!vault.held().contains(compartment))
            continue;
        const CaseFile& file = compartment == Compartment::case_record ? case_file : held_file;
        std::vector<DerivedRow> rows;
        for (const Obligation& obligation : assessment.obligations)
            if (obligation.compartment == compartment && unfinished(obligation))
                rows.push_back(to_row(named(id, file, obligation)));
        derived.replace(compartment, owed_rows, id, rows);
        if (compartment == Compartment::case_record) {
            const std::array row{to_row(summary_of(case_file, id))};
            derived.replace(compartment, case_rows, id, row);
        }
        derived.replace(compartment, inbox_rows, id, inbox_of(file, compartment, terms));
        derived.set_reassess_at(compartment, id,
                                compartment == Compartment::support ? assessment.reassess_at
                                                                    : assessment.case_reassess_at);
    }
    if (derived.failure())
        return refused(*derived.failure());
    return {};
}

void Workspace::Impl::index_entry(Derived& derived, const EntryView& view) const
{
    const auto entry = decoded(view, reader);
    const std::string text = entry ? searchable(entry->fact, view.narrative)
                                   : std::string(view.narrative);
    if (!text.empty())
        derived.set_text(view.compartment, view.case_id, view.id, text);
}

bool Workspace::Impl::index(Derived& derived, const Stream& stream) const
{
    const auto indexed = vault.for_each_entry(
        stream, every_compartment, [&](const EntryView& view) { index_entry(derived, view); });
    return indexed && !derived.failure();
}

WorkspaceResult<bool> Workspace::Impl::rows_are_ours() const
{
    const auto rows = vault.rows({.name = shape_rows, .stream = Stream()});
    if (!rows)
        return refused(rows.error());
    CompartmentSet ours;
    for (const FoundRow& found : *rows)
        if (found.row.key == shape)
            ours.insert(found.compartment);
    return ours == vault.held();
}

WorkspaceResult<std::size_t> Workspace::Impl::rederive_all(VaultTransaction& transaction,
                                                           Instant now, const Progress& progress)
{
    const auto all = progress ? vault.cases()
                              : VaultResult<std::vector<CaseId>>(std::vector<CaseId>());
    if (!all)
        return refused(all.error());
    std::size_t done = 0;
    std::optional<WorkspaceError> failure;
    auto visited = for_each_case([&](const CaseId& id, const History& entries) {
        if (auto derived = derive(transaction.derived(), id, entries, now); !derived)
            failure = derived.error();
        ++done;
        if (progress && done % 100 == 0 && !progress(done, all->size()))
            failure = WorkspaceError{.refusal = Refusal::cancelled};
        return !failure;
    });
    if (failure)
        return tl::unexpected(*failure);
    const std::array mark{DerivedRow{.key = std::string(shape)}};
    for (const Compartment compartment : all_compartments)
        if (vault.held().contains(compartment))
            transaction.derived().replace(compartment, shape_rows, std::nullopt, mark);
    if (transaction.derived().failure())
        return refused(*transaction.derived().failure());
    return visited;
}

WorkspaceResult<std::size_t> Workspace::rebuild(Instant now, const Progress& progress)
{
    auto transaction = m_impl->vault.begin();
    if (!transaction)
        return refused(transaction.error());
    Derived& derived = transaction->derived();
    derived.clear();
    const auto indexed = m_impl->vault.for_each_entry(
        every_compartment, [&](const EntryView& view) { m_impl->index_entry(derived, view); });
    if (!indexed)
        return refused(indexed.error());
    return commit_done(*transaction, m_impl->rederive_all(*transaction, now, progress));
}

WorkspaceResult<std::size_t> Workspace::reassess_all(Instant now, const Progress& progress)
{
    auto transaction = m_impl->vault.begin();
    if (!transaction)
        return refused(transaction.error());
    return commit_done(*transaction, m_impl->rederive_all(*transaction, now, progress));
}

WorkspaceResult<std::size_t> Workspace::Impl::reassess(const std::vector<Stream>& streams,
                                                       Instant now)
{
    if (streams.empty())
        return 0;
    auto transaction = vault.begin();
    if (!transaction)
        return refused(transaction.error());
    std::size_t done = 0;
    for (const Stream& stream : streams) {
        if (!stream)
            continue;
        auto entries = history(stream);
        if (!entries)
            return tl::unexpected(entries.error());
        if (auto derived = derive(transaction->derived(), *stream, *entries, now); !derived)
            return tl::unexpected(derived.error());
        ++done;
    }
    return commit_done(*transaction, done);
}

WorkspaceResult<std::size_t> Workspace::reassess_due(Instant now)
{
    const auto due = m_impl->vault.to_reassess(now);
    if (!due)
        return refused(due.error());
    return m_impl->reassess(*due, now);
}

WorkspaceResult<Verification> Workspace::verify() const
{
    auto verification = m_impl->vault.verify();
    if (!verification)
        return refused(verification.error());
    if (auto checked = check_what_is_kept(*m_impl, *verification); !checked)
        return tl::unexpected(checked.error());
    return std::move(*verification);
}

}
