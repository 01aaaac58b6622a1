#include "vault/contents.h"

#include "vault/carrying.h"

namespace holdfast {
namespace {

std::int64_t last_row(CompartmentStore& store)
{
    return store.database().getLastInsertRowid();
}

/// In `meta`.
std::string never_again_name(const DocumentId& document)
{
    return "erased document " + document.text();
}

}

std::optional<std::int64_t> content_of(CompartmentStore& store, const DocumentId& document)
{
    auto& query = store.prepared("SELECT content FROM %s.documents WHERE id = ?");
    const Resetting resetting(query);
    bind_bytes(query, 1, document.bytes());
    return query.executeStep() ? std::optional(query.getColumn(0).getInt64()) : std::nullopt;
}

void run_with(CompartmentStore& store, const char* sql, std::int64_t number)
{
    auto& statement = store.prepared(sql);
    statement.bind(1, number);
    run(statement);
}

void remove_content(CompartmentStore& store, std::int64_t number)
{
    run_with(store, "DELETE FROM %s.chunks WHERE content = ?", number);
    run_with(store, "DELETE FROM %s.contents WHERE number = ?", number);
}

std::int64_t begin_content(CompartmentStore& store)
{
    auto& insert = store.prepared("INSERT INTO %s.contents (hash, size, uses) VALUES (?, 0, 1)");
    bind_bytes(insert, 1, random_array<32>());
    run(insert);
    return last_row(store);
}

void add_chunk(CompartmentStore& store, std::int64_t content, std::int64_t place, ByteView bytes)
{
    auto& insert = store.prepared("INSERT INTO %s.chunks (content, place, bytes) VALUES (?, ?, ?)");
    insert.bind(1, content);
    insert.bind(2, place);
    // Without SQLiteCpp's copy: the bytes live until the statement has run.
    insert.bindNoCopy(3, static_cast<const void*>(bytes.data()), static_cast<int>(bytes.size()));
    run(insert);
}

std::optional<std::int64_t> content_with(CompartmentStore& store, const Hash& hash)
{
    auto& same = store.prepared("SELECT number FROM %s.contents WHERE hash = ?");
    const Resetting resetting(same);
    bind_bytes(same, 1, hash);
    return same.executeStep() ? std::optional(same.getColumn(0).getInt64()) : std::nullopt;
}

void end_content(CompartmentStore& store, std::int64_t number, const Content& content,
                 const DocumentId& document)
{
    if (const auto known = content_with(store, content.hash)) {
        remove_content(store, number);
        return use_content(store, *known, document);
    }
    auto& named = store.prepared(
        "UPDATE %s.contents SET hash = ?, size = ?, uses = 0 WHERE number = ?");
    bind_bytes(named, 1, content.hash);
    named.bind(2, static_cast<std::int64_t>(content.size_bytes));
    named.bind(3, number);
    run(named);
    use_content(store, number, document);
}

void use_content(CompartmentStore& store, std::int64_t number, const DocumentId& document)
{
    run_with(store, "UPDATE %s.contents SET uses = uses + 1 WHERE number = ?", number);
    auto& insert = store.prepared("INSERT INTO %s.documents (id, content) VALUES (?, ?)");
    bind_bytes(insert, 1, document.bytes());
    insert.bind(2, number);
    run(insert);
}

Content through_chunks(CompartmentStore& store, std::int64_t content,
                       const std::function<void(ByteView)>& take)
{
    ContentHash running;
    auto& chunks = store.prepared("SELECT bytes FROM %s.chunks WHERE content = ? ORDER BY place");
    const Resetting resetting(chunks);
    chunks.bind(1, content);
    while (chunks.executeStep()) {
        const ByteView bytes = column_bytes(chunks, 0);
        running.add(bytes);
        take(bytes);
    }
    return running.content();
}

Content stated(CompartmentStore& store, std::int64_t number)
{
    auto& query = store.prepared("SELECT size, hash FROM %s.contents WHERE number = ?");
    const Resetting resetting(query);
    query.bind(1, number);
    if (!query.executeStep())
        throw SQLite::Exception("a document without content", SQLITE_CORRUPT);
    return {static_cast<std::uint64_t>(query.getColumn(0).getInt64()), column_array<32>(query, 1)};
}

std::vector<std::int64_t> numbers(CompartmentStore& store, const char* sql)
{
    auto& query = store.prepared(sql);
    const Resetting resetting(query);
    std::vector<std::int64_t> all;
    while (query.executeStep())
        all.push_back(query.getColumn(0).getInt64());
    return all;
}

bool drop_document(CompartmentStore& store, const DocumentId& document)
{
    const auto number = content_of(store, document);
    if (!number)
        return false;
    auto& remove = store.prepared("DELETE FROM %s.documents WHERE id = ?");
    bind_bytes(remove, 1, document.bytes());
    run(remove);
    run_with(store, "UPDATE %s.contents SET uses = uses - 1 WHERE number = ?", *number);
    run_with(store,
             "DELETE FROM %s.chunks WHERE content = ?1"
             " AND (SELECT uses FROM %s.contents WHERE number = ?1) <= 0",
             *number);
    run_with(store, "DELETE FROM %s.contents WHERE number = ? AND uses <= 0", *number);
    return true;
}

void never_again(CompartmentStore& store, const DocumentId& document)
{
    set_value(store, never_again_name(document), {});
}

bool is_never_again(CompartmentStore& store, const DocumentId& document)
{
    return value_of(store, never_again_name(document)).has_value();
}

}
