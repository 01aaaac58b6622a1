#pragma once
#include <unordered_map>

#include "vault/entry_cursor.h"
#include "vault/schema.h"

namespace holdfast {

/// Where a chain stands: its newest commit. Sequence 0 before the first.
struct ChainHead {
    std::uint64_t sequence = 0;
    Hash hash{};
    Instant committed{};
    friend bool operator==(const ChainHead&, const ChainHead&) = default;
};

/// One compartment that is open: its ledger, and the statements that work on it. All of it throws
/// `SQLite::Exception`.
class CompartmentStore {
public:
    CompartmentStore(SQLite::Database& database, Compartment compartment);

    Compartment compartment() const { return m_compartment; }
    const std::string& schema() const { return m_schema; }
    SQLite::Database& database() { return m_database; }
    Dictionary& terms() { return m_terms; }
    const Dictionary& terms() const { return m_terms; }

    /// A statement kept ready, by its text with %s for the schema. Reset it when done
    /// (`Resetting`).
    SQLite::Statement& prepared(const char* sql);

    ChainHead head(const DeviceId& device, Lane lane);
    /// The hash of the commit at this place of a chain, if there is one.
    std::optional<Hash> commit_at(const DeviceId& device, Lane lane, std::uint64_t sequence);
    bool has_entry(const EntryId& id);
    /// Writes a commit with its entries, which stand in the order of its leaves. A second entry of
    /// one id is a constraint.
    void insert(const Commit& commit, std::span<const EntryView> entries,
                std::span<const EntrySalt> salts);

    // What came from another laptop, piece by piece: its place in the chain, then as many of its
    // entries as are taken in.
    std::int64_t insert_commit(const Commit& commit);
    void insert_carried(std::int64_t commit_number, const Commit& commit,
                        const CarriedEntry& carried);
    /// What the commit at this place follows, if there is one.
    std::optional<Hash> previous_of(const DeviceId& device, Lane lane, std::uint64_t sequence);
    void remove_entry(const EntryId& id);

    EntryCursor all_entries();
    /// `done_with` lets the next reading of a stream reuse the statement.
    EntryCursor entries_of(const Stream& stream);
    /// Those that happened from one instant until before another; seeks and reads no others.
    EntryCursor entries_within(const Stream& stream, Instant from, Instant until);
    EntryCursor entry(const EntryId& id);
    void done_with(EntryCursor& cursor) { m_idle.push_back(cursor.release()); }

    /// Secret halves of the pairs that were ever posted to, newest first.
    std::vector<SealingPair> post_keys();

private:
    /// Of the commit at a place of a chain.
    std::optional<Hash> hash_at(const char* sql, const DeviceId& device, Lane lane,
                                std::uint64_t sequence);
    EntryCursor cursor(const std::string& condition);
    /// Without a salt it is one that was erased.
    void insert_entry(const EntryView& entry, const EntrySalt* salt, std::int64_t commit_number);

    SQLite::Database& m_database;
    Compartment m_compartment;
    std::string m_schema;
    Dictionary m_terms;
    std::unordered_map<std::string_view, std::unique_ptr<SQLite::Statement>> m_prepared;
    std::vector<RawStatement> m_idle;
};

/// Adds the secret half of a pair that may be posted to from now on. Before the compartment's store
/// is made.
void add_post_key(SQLite::Database& database, const std::string& schema, std::uint32_t generation,
                  const Secret& secret);

Bytes encode_leaves(std::span<const Leaf> leaves);
std::vector<Leaf> decode_leaves(ByteView bytes);

}
