#include "vault/compartment_store.h"

#include <sodium.h>

namespace holdfast {
namespace {

void bind_id(SQLite::Statement& statement, int index, const std::array<std::uint8_t, 16>& id)
{
    bind_bytes(statement, index, id);
}

void bind_instant(SQLite::Statement& statement, int index, Instant instant)
{
    statement.bind(index, static_cast<std::int64_t>(instant.time_since_epoch().count()));
}

}

CompartmentStore::CompartmentStore(SQLite::Database& database, Compartment compartment)
    : m_database(database),
      m_compartment(compartment),
      m_schema(schema_of(compartment)),
      m_terms(database, m_schema)
{}

SQLite::Statement& CompartmentStore::prepared(const char* sql)
{
    auto& statement = m_prepared[sql];
    if (!statement)
        statement = std::make_unique<SQLite::Statement>(m_database, in_schema(sql, m_schema));
    return *statement;
}

ChainHead CompartmentStore::head(const DeviceId& device, Lane lane)
{
    SQLite::Statement& query = prepared(
        "SELECT sequence, hash, committed FROM %s.commits WHERE device = ? AND lane = ?"
        " ORDER BY sequence DESC LIMIT 1");
    const Resetting resetting(query);
    query.bind(1, m_terms.number_of(device.bytes()));
    query.bind(2, static_cast<int>(lane));
    if (!query.executeStep())
        return {};
    return {static_cast<std::uint64_t>(query.getColumn(0).getInt64()), column_array<32>(query, 1),
            Instant(std::chrono::seconds(query.getColumn(2).getInt64()))};
}

std::optional<Hash> CompartmentStore::hash_at(const char* sql, const DeviceId& device, Lane lane,
                                              std::uint64_t sequence)
{
    SQLite::Statement& query = prepared(sql);
    const Resetting resetting(query);
    query.bind(1, m_terms.number_of(device.bytes()));
    query.bind(2, static_cast<int>(lane));
    query.bind(3, static_cast<std::int64_t>(sequence));
    if (!query.executeStep())
        return std::nullopt;
    return column_array<32>(query, 0);
}

std::optional<Hash> CompartmentStore::commit_at(const DeviceId& device, Lane lane,
                                                std::uint64_t sequence)
{
    return hash_at("SELECT hash FROM %s.commits WHERE device = ? AND lane = ? AND sequence = ?",
                   device, lane, sequence);
}

std::optional<Hash> CompartmentStore::previous_of(const DeviceId& device, Lane lane,
                                                  std::uint64_t sequence)
{
    return hash_at("SELECT previous FROM %s.commits WHERE device = ? AND lane = ? AND sequence = ?",
                   device, lane, sequence);
}

bool CompartmentStore::has_entry(const EntryId& id)
{
    SQLite::Statement& query = prepared("SELECT 1 FROM %s.entries WHERE id = ?");
    const Resetting resetting(query);
    bind_id(query, 1, id.bytes());
    return query.executeStep();
}

void CompartmentStore::insert(const Commit& commit, std::span<const EntryView> entries,
                              std::span<const EntrySalt> salts)
{
    const auto number = insert_commit(commit);
    for (std::size_t i = 0; i < entries.size(); ++i)
        insert_entry(entries[i], &salts[i], number);
}

void CompartmentStore::insert_carried(std::int64_t commit_number, const Commit& commit,
                                      const CarriedEntry& carried)
{
    EntryView view = view_of(carried.entry);
    view.clock_suspect = commit.clock_suspect;
    insert_entry(view, carried.salt ? &*carried.salt : nullptr, commit_number);
    if (carried.salt)
        return;
    SQLite::Statement& erased = prepared("INSERT INTO %s.erased (id, content) VALUES (?, ?)");
    bind_id(erased, 1, carried.entry.id.bytes());
    bind_bytes(erased, 2, carried.content);
    run(erased);
}

void CompartmentStore::remove_entry(const EntryId& id)
{
    for (const char* sql :
         {"DELETE FROM %s.entries WHERE id = ?", "DELETE FROM %s.erased WHERE id = ?"}) {
        SQLite::Statement& remove = prepared(sql);
        bind_id(remove, 1, id.bytes());
        run(remove);
    }
}

std::int64_t CompartmentStore::insert_commit(const Commit& commit)
{
    const Bytes leaves = encode_leaves(commit.leaves);
    SQLite::Statement& insert_commit = prepared(
        "INSERT INTO %s.commits (device, lane, sequence, act, author, committed, clock_suspect, "
        "previous, hash, signature,"
        " leaves) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert_commit.bind(1, m_terms.number_of(commit.device.bytes()));
    insert_commit.bind(2, static_cast<int>(commit.lane));
    insert_commit.bind(3, static_cast<std::int64_t>(commit.sequence));
    bind_id(insert_commit, 4, commit.act.bytes());
    insert_commit.bind(5, m_terms.number_of(commit.author.bytes()));
    bind_instant(insert_commit, 6, commit.committed);
    insert_commit.bind(7, commit.clock_suspect ? 1 : 0);
    bind_bytes(insert_commit, 8, commit.previous);
    bind_bytes(insert_commit, 9, commit.hash);
    bind_bytes(insert_commit, 10, commit.signature);
    bind_bytes(insert_commit, 11, leaves);
    run(insert_commit);
    return m_database.getLastInsertRowid();
}

void CompartmentStore::insert_entry(const EntryView& entry, const EntrySalt* salt,
                                    std::int64_t commit_number)
{
    SQLite::Statement& insert = prepared(
        "INSERT INTO %s.entries (stream, happened, id, in_commit, act, author, device, committed, "
        "recorded, source, flags,"
        " corrects, kind, version, payload, narrative, salt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, ?, ?, ?, ?, ?)");
    const Resetting resetting(insert);
    const auto flags = (entry.imported ? imported_bit : 0)
                       | (entry.clock_suspect ? clock_suspect_bit : 0);
    bind_id(insert, 1, bytes_of(entry.case_id));
    bind_instant(insert, 2, entry.happened);
    bind_id(insert, 3, entry.id.bytes());
    insert.bind(4, commit_number);
    bind_id(insert, 5, entry.act.bytes());
    insert.bind(6, m_terms.number_of(entry.author.bytes()));
    insert.bind(7, m_terms.number_of(entry.device.bytes()));
    bind_instant(insert, 8, entry.committed);
    bind_instant(insert, 9, entry.recorded);
    insert.bind(10, static_cast<int>(entry.source));
    insert.bind(11, static_cast<std::int64_t>(flags));
    if (entry.corrects)
        bind_id(insert, 12, entry.corrects->bytes());
    else
        insert.bind(12);
    insert.bind(13, m_terms.number_of(entry.kind));
    insert.bind(14, static_cast<int>(entry.version));
    bind_bytes(insert, 15, entry.payload);
    insert.bind(16, std::string(entry.narrative));
    if (salt)
        bind_bytes(insert, 17, *salt);
    else
        insert.bind(17);
    insert.exec();
}

EntryCursor CompartmentStore::cursor(const std::string& condition)
{
    const std::string text = EntryCursor::selection() + "FROM " + m_schema + ".entries "
                             + condition;
    sqlite3_stmt* statement = nullptr;
    const int result = sqlite3_prepare_v2(m_database.getHandle(), text.c_str(),
                                          static_cast<int>(text.size()), &statement, nullptr);
    if (result != SQLITE_OK)
        throw SQLite::Exception(m_database.getHandle(), result);
    return {RawStatement(statement), m_compartment, m_terms};
}

EntryCursor CompartmentStore::all_entries()
{
    return cursor("ORDER BY stream, happened, id");
}

EntryCursor CompartmentStore::entries_of(const Stream& stream)
{
    const auto make = [&]() -> EntryCursor {
        if (m_idle.empty())
            return cursor("WHERE stream = ? ORDER BY happened, id");
        RawStatement statement = std::move(m_idle.back());
        m_idle.pop_back();
        return {std::move(statement), m_compartment, m_terms};
    };
    EntryCursor entries = make();
    entries.bind(1, bytes_of(stream));
    return entries;
}

EntryCursor CompartmentStore::entries_within(const Stream& stream, Instant from, Instant until)
{
    EntryCursor entries = cursor(
        "WHERE stream = ?1 AND happened >= ?2 AND happened < ?3 ORDER BY happened, id");
    entries.bind(1, bytes_of(stream));
    entries.bind(2, from);
    entries.bind(3, until);
    return entries;
}

EntryCursor CompartmentStore::entry(const EntryId& id)
{
    EntryCursor found = cursor("WHERE id = ?");
    found.bind(1, id.bytes());
    return found;
}

std::vector<SealingPair> CompartmentStore::post_keys()
{
    SQLite::Statement& all = prepared("SELECT secret FROM %s.post_keys ORDER BY generation DESC");
    const Resetting resetting(all);
    std::vector<SealingPair> pairs;
    while (all.executeStep()) {
        auto secret = column_array<crypto_box_SECRETKEYBYTES>(all, 0);
        pairs.push_back(SealingPair::from_secret(Secret::copy_of(secret)));
        sodium_memzero(secret.data(), secret.size());
    }
    return pairs;
}

void add_post_key(SQLite::Database& database, const std::string& schema, std::uint32_t generation,
                  const Secret& secret)
{
    SQLite::Statement insert(database, "INSERT INTO " + schema
                                           + ".post_keys (generation, secret) VALUES (?, ?)");
    insert.bind(1, generation);
    bind_bytes(insert, 2, secret.bytes());
    run(insert);
}

Bytes encode_leaves(std::span<const Leaf> leaves)
{
    ByteWriter out;
    for (const Leaf& leaf : leaves)
        out.fixed(leaf.id.bytes()).fixed(leaf.hash);
    return out.take();
}

std::vector<Leaf> decode_leaves(ByteView bytes)
{
    constexpr std::size_t leaf_bytes = 16 + 32;
    if (bytes.size() % leaf_bytes != 0)
        throw SQLite::Exception("leaves of the wrong size", SQLITE_CORRUPT);
    std::vector<Leaf> leaves;
    leaves.reserve(bytes.size() / leaf_bytes);
    ByteReader in(bytes);
    for (std::size_t i = 0; i < bytes.size() / leaf_bytes; ++i) {
        const EntryId id(in.array<16>());
        leaves.push_back({id, in.array<32>()});
    }
    return leaves;
}

}
