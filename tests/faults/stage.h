#pragma once
#include <functional>
#include <set>

#include <catch2/catch.hpp>

#include "faults/disk.h"
#include "support/service.h"

namespace holdfast::faults {

/// What of a vault tells whether an act is in it: how many entries in each compartment, who has gone.
struct Standing {
    std::array<std::size_t, compartment_count> entries{};
    std::size_t removed = 0;
    friend bool operator==(const Standing&, const Standing&) = default;
};
std::ostream& operator<<(std::ostream& out, const Standing& standing);

/// A service with one case: the vault folder that each attempt starts from.
class Stage {
public:
    explicit Stage(const std::function<void(Stage&)>& prepare = {});

    std::filesystem::path root() const { return service.place().folder.parent_path(); }
    /// Puts everything back to how it was when the stage was made.
    void restore() const { write_files(root(), m_kept); }
    const Files& kept() const { return m_kept; }
    /// Opens as a practitioner, then as the manager, and requires that the vault holds, that all rows are what the ledger makes
    /// of them, and that all that was there at first still is.
    Standing standing() const;

    static Instant now() { return test::at("2026-01-05T10:00"); }

    test::Service service;
    CaseId case_id;
    PersonId perpetrator;
    PersonId survivor;

private:
    std::vector<Line> lines_of(const Workspace& workspace) const;

    Files m_kept;
    std::set<EntryId> m_entries;
};

/// Something that people do with a vault, in steps that are each acknowledged.
struct Doing {
    std::string name;
    std::string who;
    std::function<void(Stage&)> prepare{};
    std::vector<std::function<WorkspaceResult<void>(Stage&, Workspace&)>> steps{};
    /// A step changes the keyring and the ledger, one after the other: the one may be there without the other.
    bool in_two_parts = false;
};
std::vector<Doing> all_doings();

/// The standings that a run without mishap passes through: before, and after each step.
std::vector<Standing> standings_of(Stage& stage, const Doing& doing);
/// Whether a vault may stand so when so many steps were acknowledged: all of these are there, and of the rest whole steps or
/// nothing.
bool fits(const Doing& doing, const std::vector<Standing>& standings, std::size_t acknowledged,
          const Standing& standing);

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
