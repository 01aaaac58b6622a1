#pragma once
#include <functional>
#include <set>

#include <catch2/catch.hpp>

#include "faults/disk.h"
#include "support/service.h"
#include "vault/compartment_keys.h"

namespace holdfast::faults {

class Stage;

/// Something that people do with a vault, in steps that are each acknowledged.
struct Doing {
    using Step = std::function<WorkspaceResult<void>(Stage&, Workspace&)>;
    std::string name;
    std::string who;
    std::function<void(Stage&)> prepare{};
    std::vector<Step> steps{};    ///< none: it is the opening that does it
    /// What shows, beside entries and people, whether it was done. Asked last: it may change the vault.
    std::function<std::string(Stage&)> look{};
    /// A step changes the keyring and then the ledger, and this does the first alone.
    Step first_part{};
    /// Told of a failure, people do it again, and it may have been done.
    bool may_be_done_twice = false;
};
std::vector<Doing> all_doings();
Doing doing_named(std::string_view name);

/// What of a vault tells whether an act is in it: how many entries in each compartment, who has gone.
struct Standing {
    std::array<std::size_t, compartment_count> entries{};
    std::size_t removed = 0;
    std::string seen{};    ///< what the doing looks at besides
    friend bool operator==(const Standing&, const Standing&) = default;
};
std::ostream& operator<<(std::ostream& out, const Standing& standing);

/// Who opens a vault, and when.
struct People {
    std::string practitioner = "intervention_practitioner";    ///< holds the case record alone
    std::string manager = "manager";                           ///< holds everything
    std::string passphrase{test::Service::passphrase().text()};
    Instant now = test::at("2026-01-05T10:00");
};

/// A service with one case: the vault folder that each attempt starts from.
class Stage {
public:
    explicit Stage(const Doing& doing = {});

    std::filesystem::path root() const { return service.place().folder.parent_path(); }
    /// Of a file that is no part of the stage: nothing goes wrong with it.
    std::filesystem::path beside(std::string_view name) const { return m_beside.path() / name; }
    /// Puts everything back to how it was when the stage was made.
    void restore() const;
    const Files& kept() const { return m_kept; }
    /// Opens as a practitioner, then as the manager, and requires that the vault holds, that all rows are what the ledger makes
    /// of them, and that all that was there at first still is.
    Standing standing();

    WorkspaceResult<Workspace> try_open(std::string_view who) const;
    Workspace open(std::string_view who) const { return test::good(try_open(who)); }
    /// The keys that somebody's passphrase leads to.
    HeldKeys keys_of(std::string_view who) const;

    static Instant now() { return test::at("2026-01-05T10:00"); }

    test::Service service;
    CaseId case_id;
    PersonId perpetrator;
    PersonId survivor;
    People people;

private:
    std::vector<Line> lines_of(const Workspace& workspace) const;

    test::TemporaryFolder m_beside;
    std::function<std::string(Stage&)> m_look;
    Files m_kept;
    std::set<EntryId> m_entries;
};

/// The standings that a run without mishap passes through.
struct Standings {
    std::vector<Standing>
        after;    ///< before, and after each step; last, where that may be, the last step twice
    std::vector<Standing> between;    ///< with the first part of the step alone
    std::size_t steps = 0;

    /// Whether a vault may stand so when so many steps were acknowledged: all of these are there, and of the rest whole steps
    /// or nothing.
    bool fit(std::size_t acknowledged, const Standing& standing) const;
    /// Whether all was done.
    bool are_done(const Standing& standing) const { return fit(steps, standing); }
};
Standings standings_of(Stage& stage, const Doing& doing);

/// A doing's stage with its standings, made once for all tests.
struct Prepared {
    explicit Prepared(const Doing& doing) : stage(doing), standings(standings_of(stage, doing)) {}
    Stage stage;
    Standings standings;
};
Prepared& prepared(const Doing& doing);

/// An error as it crosses from one process to another.
struct Told {
    std::string kind;    ///< the vault's, or else the refusal
    std::string detail;
};

/// How a run went, as its process told it on a pipe before it ended or was killed.
struct Went {
    bool killed = false;
    bool crashed = false;    ///< by itself: an exception, an assertion
    std::size_t acknowledged = 0;
    std::optional<Told> error{};     ///< the first
    std::optional<Told> second{};    ///< when it was tried again with nothing going wrong any more
    int calls = 0;
};
Went run_with(Stage& stage, const Doing& doing, const Order& order);

/// What a run without mishap does to the disk; each acknowledgement is a note.
std::vector<DeedDone> recorded(Stage& stage, const Doing& doing);

/// With HOLDFAST_FAULTS=long everything is tried; else, quickly, every so many-th.
bool is_long();

}
