#include "vault/derived.h"

#include <map>

#include "vault/vault_store.h"

namespace holdfast {
namespace {

DerivedRow row_from(SQLite::Statement& row, int first_column)
{
    const ByteView key = column_bytes(row, first_column);
    DerivedRow read{.key = {key.begin(), key.end()},
                    .sort = row.getColumn(first_column + 1).getInt64()};
    if (!row.getColumn(first_column + 2).isNull())
        read.owner = PersonId(column_array<16>(row, first_column + 2));
    const ByteView body = column_bytes(row, first_column + 3);
    read.body.assign(body.begin(), body.end());
    return read;
}

std::map<std::int64_t, std::map<std::string, DerivedRow>> rows_of(CompartmentStore& store,
                                                                  const StreamBytes& stream)
{
    auto& query = store.prepared(
        "SELECT key, sort, owner, body, name FROM %s.derived WHERE stream = ?");
    const Resetting resetting(query);
    bind_bytes(query, 1, stream);
    std::map<std::int64_t, std::map<std::string, DerivedRow>> rows;
    while (query.executeStep()) {
        DerivedRow row = row_from(query, 0);
        std::string key = row.key;
        rows[query.getColumn(4).getInt64()].emplace(std::move(key), std::move(row));
    }
    return rows;
}

/// The rows of a name as they stand; they are about to be replaced.
std::map<std::string, DerivedRow> take_standing(std::optional<StandingRows>& standing,
                                                CompartmentStore& store, std::int64_t name,
                                                const Stream& stream)
{
    const bool read = standing && standing->compartment == store.compartment()
                      && standing->stream == stream && !standing->written.contains(name);
    if (!read)
        standing = StandingRows{store.compartment(), stream, rows_of(store, bytes_of(stream)), {}};
    standing->written.insert(name);
    return std::move(standing->by_name[name]);
}

/// Stands for a stream that need not be looked at again until something is recorded.
constexpr std::int64_t never = INT64_MAX;

std::int64_t reassess_at_of(CompartmentStore& store, const StreamBytes& stream)
{
    auto& query = store.prepared("SELECT reassess_at FROM %s.stream_state WHERE stream = ?");
    const Resetting resetting(query);
    bind_bytes(query, 1, stream);
    return query.executeStep() ? query.getColumn(0).getInt64() : never;
}

void write_row(CompartmentStore& store, std::int64_t name, const StreamBytes& stream,
               const DerivedRow& row)
{
    auto& write = store.prepared(
        "INSERT OR REPLACE INTO %s.derived (stream, name, key, sort, owner, body)"
        " VALUES (?, ?, ?, ?, ?, ?)");
    bind_bytes(write, 1, stream);
    write.bind(2, name);
    bind_bytes(write, 3, as_bytes(row.key));
    write.bind(4, row.sort);
    if (row.owner)
        bind_bytes(write, 5, row.owner->bytes());
    else
        write.bind(5);
    bind_bytes(write, 6, row.body);
    run(write);
}

void remove_row(CompartmentStore& store, std::int64_t name, const StreamBytes& stream,
                const std::string& key)
{
    auto& remove = store.prepared(
        "DELETE FROM %s.derived WHERE stream = ? AND name = ? AND key = ?");
    bind_bytes(remove, 1, stream);
    remove.bind(2, name);
    bind_bytes(remove, 3, as_bytes(key));
    run(remove);
}

/// The number under which an entry's words are indexed, and the words.
std::optional<std::pair<std::int64_t, std::string>> words_of(CompartmentStore& store,
                                                             const EntryId& entry)
{
    auto& find = store.prepared("SELECT m.number, s.text FROM %s.search_map AS m"
                                " JOIN %s.search AS s ON s.docid = m.number WHERE m.entry = ?");
    const Resetting resetting(find);
    bind_bytes(find, 1, entry.bytes());
    if (!find.executeStep())
        return std::nullopt;
    return std::pair{find.getColumn(0).getInt64(), find.getColumn(1).getString()};
}

void take_out_words(CompartmentStore& store, std::int64_t number)
{
    for (const char* sql :
         {"DELETE FROM %s.search WHERE docid = ?", "DELETE FROM %s.search_map WHERE number = ?"}) {
        auto& remove = store.prepared(sql);
        remove.bind(1, number);
        run(remove);
    }
}

void put_in_words(CompartmentStore& store, const Stream& stream, const EntryId& entry,
                  std::string_view text)
{
    auto& map = store.prepared("INSERT INTO %s.search_map (stream, entry) VALUES (?, ?)");
    bind_bytes(map, 1, bytes_of(stream));
    bind_bytes(map, 2, entry.bytes());
    run(map);
    const auto number = store.database().getLastInsertRowid();
    auto& words = store.prepared("INSERT INTO %s.search (docid, text) VALUES (?, ?)");
    words.bind(1, static_cast<std::int64_t>(number));
    words.bind(2, std::string(text));
    run(words);
}

}

Derived::Derived(VaultStore& store) : m_store(store)
{
    m_store.standing_rows().reset();
}

template <typename Work>
void Derived::attempt(Compartment compartment, Work work)
{
    if (m_failure)
        return;
    CompartmentStore* store = m_store.find(compartment);
    if (!store) {
        m_failure = VaultError{VaultErrorKind::not_held, file_of(compartment)};
        return;
    }
    if (const auto done = guarded(
            file_of(compartment),
            [&] {
                m_store.check_still_begun();
                work(*store);
            },
            &m_store.database());
        !done)
        m_failure = done.error();
}

void Derived::replace(Compartment compartment, std::string_view name, const Stream& stream,
                      std::span<const DerivedRow> rows)
{
    attempt(compartment, [&](CompartmentStore& store) {
        const auto number = store.terms().number_of(name);
        const StreamBytes where = bytes_of(stream);
        auto before = take_standing(m_store.standing_rows(), store, number, stream);
        for (const DerivedRow& row : rows) {
            const auto same = before.find(row.key);
            if (same == before.end() || same->second != row)
                write_row(store, number, where, row);
            if (same != before.end())
                before.erase(same);
        }
        for (const auto& [key, row] : before)
            remove_row(store, number, where, key);
    });
}

void Derived::set_text(Compartment compartment, const Stream& stream, const EntryId& entry,
                       std::string_view text)
{
    attempt(compartment, [&](CompartmentStore& store) {
        const auto before = words_of(store, entry);
        if (before && before->second == text)
            return;
        if (before)
            take_out_words(store, before->first);
        if (!text.empty())
            put_in_words(store, stream, entry, text);
    });
}

void Derived::set_reassess_at(Compartment compartment, const Stream& stream,
                              std::optional<Instant> reassess_at)
{
    attempt(compartment, [&](CompartmentStore& store) {
        const std::int64_t wanted = reassess_at ? reassess_at->time_since_epoch().count() : never;
        if (wanted != reassess_at_of(store, bytes_of(stream))) {
            auto& write = store.prepared(
                wanted != never
                    ? "INSERT OR REPLACE INTO %s.stream_state (stream, reassess_at) VALUES (?, ?)"
                    : "DELETE FROM %s.stream_state WHERE stream = ?");
            bind_bytes(write, 1, bytes_of(stream));
            if (wanted != never)
                write.bind(2, wanted);
            run(write);
        }
        m_store.clear_stale(compartment, stream);
    });
}

void Derived::clear()
{
    m_store.standing_rows().reset();
    for (const Compartment compartment : all_compartments) {
        if (!m_store.held().contains(compartment))
            continue;
        attempt(compartment, [&](CompartmentStore& store) {
            for (const char* table : {".derived", ".stream_state", ".search_map"})
                store.database().exec("DELETE FROM " + store.schema() + table);
            create_search(store.database(), store.schema());
        });
    }
}

}
