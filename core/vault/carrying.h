#pragma once
#include <functional>

#include "vault/compartment_store.h"
#include "vault/merge.h"

namespace holdfast {

// One compartment's ledger as it travels, and what of it stands in the chain without being taken
// in. All of it throws `SQLite::Exception`.

/// What selects every commit, chain by chain, for `commit_in` to read.
std::string all_commits(const CompartmentStore& compartment);
Commit commit_in(const CompartmentStore& compartment, SQLite::Statement& row);

/// Which commits are asked for: those for which this is true.
using WhichCommits = std::function<bool(const Commit&)>;
/// Every commit asked for with its entries, in `encode_carried`'s bytes, chain by chain.
void for_each_carried(CompartmentStore& compartment, const WhichCommits& which,
                      const std::function<void(const Bytes&)>& visit);
/// Keeps what came with an entry that had been erased before it came here.
void keep_erasure(CompartmentStore& compartment, const CarriedEntry& carried);
/// The number of a commit's row, if it is there.
std::optional<std::int64_t> number_of(CompartmentStore& compartment, const Commit& commit);

/// A commit whose entries are kept apart, whole, so that it can still be taken in or looked at.
struct KeptApart {
    NotTaken why{};
    Bytes carried;
};
std::optional<KeptApart> kept_apart(CompartmentStore& compartment, const Hash& commit);
std::vector<KeptApart> all_kept_apart(CompartmentStore& compartment);
void keep_apart(CompartmentStore& compartment, const Hash& commit, const KeptApart& kept);
void no_longer_apart(CompartmentStore& compartment, const Hash& commit);

/// Commits that have not arrived: the places between those that have.
struct Gap {
    DeviceId device;
    Lane lane{};
    std::uint64_t first = 0;
    std::uint64_t last = 0;
    friend bool operator==(const Gap&, const Gap&) = default;
};
std::vector<Gap> gaps_in(CompartmentStore& compartment);
/// Gaps that a merge left are no fault of the record; others are.
std::vector<Gap> known_gaps(CompartmentStore& compartment);
void remember_gaps(CompartmentStore& compartment, const std::vector<Gap>& gaps);

/// Single values of a compartment, by name.
std::optional<Bytes> value_of(CompartmentStore& compartment, std::string_view name);
void set_value(CompartmentStore& compartment, std::string_view name, ByteView value);
void drop_value(CompartmentStore& compartment, std::string_view name);
/// Names that begin so, with their values.
std::vector<std::pair<std::string, Bytes>> values_of(CompartmentStore& compartment,
                                                     std::string_view beginning);

}
