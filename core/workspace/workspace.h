#pragma once
#include <functional>
#include <iosfwd>
#include <memory>

#include "exchange/interchange.h"
#include "vault/vault.h"
#include "workspace/error.h"
#include "workspace/worklist.h"

namespace holdfast {

/// One fact to be recorded. Source, with the kind, decides the compartment.
struct NewFact {
    Stream case_id;    ///< absent: a fact of the service
    Fact fact;
    Instant happened;
    Source source = Source::worker;
    std::string narrative{};
    std::optional<EntryId> corrects{};
    std::optional<EntryId> id{};    ///< chosen beforehand where another fact of the act names it
};

/// Whether a time in the future was asked about and confirmed.
enum class Future : std::uint8_t { refused, confirmed };

struct Written {
    ActId act;
    std::vector<EntryId>
        entries;              ///< in the order given; milestones that followed from them come after
    CompartmentSet posted;    ///< compartments that the author could only post to
};

struct Imported {
    std::size_t entries = 0;
    std::size_t milestones = 0;    ///< derived from support entries that came without theirs
    std::size_t cases = 0;
};

/// Told now and then during long work: done, of how many. False stops the work, and nothing is kept.
using Progress = std::function<bool(std::size_t done, std::size_t total)>;

/// A case as it stands at a moment, for showing. Owns what the case file looks into.
struct CaseView {
    CaseId id;
    std::unique_ptr<History> history;
    CaseFile file;
    Assessment assessment;
    std::map<EntryId, std::string> narratives;    ///< of the entries shown, where there is one
};

/// An open vault with a signed-in person: the one door through which programs and windows use the core. What is recorded is
/// written, assessed and indexed in one transaction. No clock inside: now is always given.
class Workspace {
public:
    struct Created;
    static WorkspaceResult<Created> create(const VaultPlace& place, const FirstPerson& person,
                                           const Secret& passphrase, Instant now,
                                           VaultPurpose purpose = VaultPurpose::real,
                                           std::optional<KdfCost> cost = {});
    /// Opens, takes in what was posted, and assesses what has come due for assessment.
    static WorkspaceResult<Workspace> open(const VaultPlace& place, std::string_view sign_in_name,
                                           const Secret& passphrase, Instant now);
    static WorkspaceResult<void> recover(const VaultPlace& place, const Secret& recovery_code,
                                         std::string_view sign_in_name,
                                         const Secret& new_passphrase, Instant now);

    Workspace(Workspace&&) noexcept;
    Workspace& operator=(Workspace&&) noexcept;
    ~Workspace();

    // Who and what
    Member self() const;
    bool is_manager() const;    ///< case, practice or service manager
    bool is_sample() const;
    std::string root_fingerprint() const;
    CompartmentSet held() const;
    const Directory& directory() const;
    const Calendar& calendar() const;
    const Terms& terms() const;

    // People (service managers)
    std::vector<Member> members() const;
    /// The new member's id is the worker's id in the directory; a worker_described fact is written with it.
    WorkspaceResult<PersonId> add_member(std::string_view sign_in_name, Roles roles,
                                         const Secret& passphrase, Instant now,
                                         std::optional<PersonId> id = {});
    WorkspaceResult<void> set_roles(const PersonId& person, Roles roles, Instant now);
    WorkspaceResult<void> remove_member(const PersonId& person, Instant now);
    WorkspaceResult<void> reset_passphrase(const PersonId& person, const Secret& replacement,
                                           Instant now);
    WorkspaceResult<void> change_passphrase(const Secret& current, const Secret& replacement);

    // Recording
    /// Writes facts as one act, with the milestones that follow from them, or refuses: what cannot be, what a gate stops.
    /// What has happened is never refused for being late or against a rule.
    WorkspaceResult<Written> record(std::vector<NewFact> facts, Instant now,
                                    Future future = Future::refused);
    /// For the ids of people, sessions, actions and entries that facts name.
    IdSource& ids();

    // In and out (managers)
    /// All lines or none; entries stay marked as imported.
    WorkspaceResult<Imported> import_lines(std::istream& in, Instant now,
                                           const Progress& progress = {});
    WorkspaceResult<Imported> import_lines(std::vector<Line> lines, Instant now,
                                           const Progress& progress = {});
    /// Everything that the signed-in person can open, or one case of it. The number of lines.
    WorkspaceResult<std::size_t> export_lines(std::ostream& out,
                                              std::optional<CaseId> only = {}) const;
    WorkspaceResult<void> set_policy(std::string_view toml, Instant now);
    /// How many days a gov.uk bank-holidays file added.
    WorkspaceResult<int> merge_bank_holidays(std::string_view json, Instant now);
    WorkspaceResult<void> set_closure(LocalDate date, std::string_view reason, Instant now);

    // Reading
    /// What is owed and not yet met, most urgent first, from the derived rows; only theirs (or whom they cover) with an owner.
    WorkspaceResult<std::vector<OwedRow>> worklist(Instant now, std::optional<PersonId> owner = {},
                                                   std::size_t limit = SIZE_MAX) const;
    /// Everything that the Standard makes of the record at a moment, met and unmet, from the ledger itself.
    WorkspaceResult<std::vector<OwedRow>> obligations(const OwedQuery& query) const;
    /// Each case's assessment at a moment, in one pass over the ledger.
    WorkspaceResult<std::size_t> assess_all(
        const Moment& moment,
        const std::function<void(const CaseId&, const Assessment&)>& visit) const;
    WorkspaceResult<std::vector<CaseRow>> cases() const;
    WorkspaceResult<std::optional<CaseRow>> find_case(std::string_view reference) const;
    WorkspaceResult<CaseView> case_view(const CaseId& id, const Moment& moment) const;
    WorkspaceResult<std::vector<SearchHit>> search(std::string_view words, std::size_t limit) const;
    /// How a due time came about, with each day not counted.
    Explanation explanation(const Obligation& obligation, const CaseId& case_id) const;

    // Upkeep
    WorkspaceResult<Verification> verify() const;
    /// Makes every derived row again from the ledger. The number of cases.
    WorkspaceResult<std::size_t> rebuild(Instant now, const Progress& progress = {});
    /// Assesses every case again, as after a change of calendar; rows that come out the same are not written.
    WorkspaceResult<std::size_t> reassess_all(Instant now, const Progress& progress = {});
    /// Assesses the cases whose time has come; called when opening and as the day goes on. The number of cases.
    WorkspaceResult<std::size_t> reassess_due(Instant now);

    /// For the other headers of this folder, one a concern; what it is stands in workspace/impl.h, which only they include.
    struct Impl;
    Impl& impl() const { return *m_impl; }

private:
    explicit Workspace(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

struct Workspace::Created {
    Workspace workspace;
    Secret recovery_code;    ///< shown once and kept nowhere
};

}
