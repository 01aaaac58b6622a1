#pragma once
#include <map>
#include <set>

#include "workspace/steering.h"
#include "workspace/workspace.h"

namespace holdfast {

/// Whether a person records, or this program tells of what it does itself.
enum class By : std::uint8_t { person, program };

/// Facts that were checked, as entries ready to be written.
struct PreparedAct {
    Written written;
    std::vector<NewEntry> entries;
    std::vector<std::pair<Entry, std::string>> indexed;    ///< with their narratives
};

/// Entries as they lie in the files; those of a newer program left out.
struct StoredEntries {
    std::vector<Entry> entries;
    bool understood = true;
};

/// What an open workspace keeps: the vault, and the service's own facts folded.
struct Workspace::Impl {
    explicit Impl(Vault opened) : vault(std::move(opened)) {}

    Vault vault;
    IdSource ids;
    mutable FactReader reader;
    std::unique_ptr<History> service = std::make_unique<History>();
    Directory directory;
    Calendar calendar = Calendar::statutory();
    Terms terms = Terms::respect_3();

    Reach reach() const;

    bool holds_support() const { return vault.held().contains(Compartment::support); }

    // reading.cpp
    /// For what has to know the very files; all else reads a history, which has today's forms (`EarlierEntries`).
    WorkspaceResult<StoredEntries> stored(const Stream& stream,
                                          const EntryVisitor& visit_too = {}) const;
    History as_read(StoredEntries stored) const;
    // earlier_entries.cpp
    /// What the signed-in person is not shown of the compartments that they hold.
    WorkspaceResult<std::set<EntryId>> kept_from_reader(const Stream& stream) const;
    /// The same of one entry: what it says is enough for nearly all, so that a search need not read the cases of its hits.
    /// `of_cases` keeps what was read of a case.
    WorkspaceResult<bool> is_kept_from_reader(const SearchHit& hit,
                                              std::map<CaseId, std::set<EntryId>>& of_cases) const;
    // reading.cpp
    WorkspaceResult<History> history(const Stream& stream) const;
    WorkspaceResult<History> history_with_narratives(
        const Stream& stream, std::map<EntryId, std::string>& narratives) const;
    /// One case after the other, in one sequential pass over these compartments, as far as they are held.
    WorkspaceResult<std::size_t> for_each_case(
        const std::function<bool(const CaseId&, History)>& visit,
        CompartmentSet within = every_compartment) const;
    WorkspaceResult<std::size_t> for_each_stored_case(
        const std::function<bool(const CaseId&, StoredEntries)>& visit,
        CompartmentSet within = every_compartment) const;
    /// With the names that the case itself knows; the service's own, and who stands in, change without it and are looked up
    /// when rows are read.
    static OwedRow named(const CaseId& id, const CaseFile& file, const Obligation& obligation);
    void look_up(OwedRow& row, Instant now) const;

    // upkeep.cpp
    WorkspaceResult<void> load_service();
    /// What cases owe depends on of the service's facts, as loaded.
    Steering steering() const;
    /// Writes what is derived of one case: rows of every compartment held, and when it is to be assessed again.
    WorkspaceResult<void> derive(Derived& derived, const CaseId& id, const History& history,
                                 Instant now) const;
    /// Puts the words of all entries of a case, or of the service, into the index.
    bool index(Derived& derived, const Stream& stream) const;
    void index_entry(Derived& derived, const EntryView& view) const;
    /// Whether all rows are such as this program makes; else they are made anew before anybody reads them.
    WorkspaceResult<bool> rows_are_ours() const;
    WorkspaceResult<std::size_t> rederive_all(VaultTransaction& transaction, Instant now,
                                              const Progress& progress);
    WorkspaceResult<std::size_t> reassess(const std::vector<Stream>& streams, Instant now);

    // recording.cpp, exchanging.cpp
    /// Checks facts and makes them an act, with the milestones that follow from them.
    WorkspaceResult<PreparedAct> prepare(std::vector<NewFact> facts, Instant now, Future future,
                                         By by);
    WorkspaceResult<Written> write(const PreparedAct& act, Instant now);
    /// The same in a transaction that is open and that the caller commits.
    WorkspaceResult<Written> write_in(VaultTransaction& transaction, const PreparedAct& act,
                                      Instant now);
    WorkspaceResult<void> derive_after_import(VaultTransaction& transaction,
                                              std::vector<CaseId> cases, bool duties_steered,
                                              Instant now);
};

/// An error of the store as the workspace's.
inline tl::unexpected<WorkspaceError> refused(const VaultError& error)
{
    return tl::unexpected(WorkspaceError{.refusal = Refusal::vault, .vault = error});
}
inline tl::unexpected<WorkspaceError> refused(Refusal refusal, std::string field = {},
                                              std::string detail = {})
{
    return tl::unexpected(
        WorkspaceError{.refusal = refusal, .field = std::move(field), .detail = std::move(detail)});
}

/// Whether these are a case, practice or service manager's.
bool manages(Roles roles);

/// The entry of a view, decoded; absent where it is of a newer program or erased.
std::optional<Entry> decoded(const EntryView& view, FactReader& reader);

/// The words by which an entry is found: names, references and its narrative. Never whereabouts or contact details.
std::string searchable(const Fact& fact, std::string_view narrative);

}
