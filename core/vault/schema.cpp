#include "vault/schema.h"

#include <array>

namespace holdfast {
namespace {

constexpr std::array format_1{
    "CREATE TABLE %s.meta (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID",
    "CREATE TABLE %s.terms (number INTEGER PRIMARY KEY, value BLOB NOT NULL UNIQUE)",
    "CREATE TABLE %s.commits (number INTEGER PRIMARY KEY, device INTEGER NOT NULL, lane INTEGER "
    "NOT NULL,"
    " sequence INTEGER NOT NULL, act BLOB NOT NULL, author INTEGER NOT NULL, committed INTEGER NOT "
    "NULL,"
    " clock_suspect INTEGER NOT NULL, previous BLOB NOT NULL, hash BLOB NOT NULL, signature BLOB "
    "NOT NULL,"
    " leaves BLOB NOT NULL, UNIQUE (device, lane, sequence))",
    "CREATE TABLE %s.entries (stream BLOB NOT NULL, happened INTEGER NOT NULL, id BLOB NOT NULL,"
    " in_commit INTEGER NOT NULL, act BLOB NOT NULL, author INTEGER NOT NULL, device INTEGER NOT "
    "NULL,"
    " committed INTEGER NOT NULL, recorded INTEGER NOT NULL, source INTEGER NOT NULL, flags "
    "INTEGER NOT NULL,"
    " corrects BLOB, kind INTEGER NOT NULL, version INTEGER NOT NULL, payload BLOB, narrative "
    "TEXT, salt BLOB,"
    " PRIMARY KEY (stream, happened, id)) WITHOUT ROWID",
    "CREATE UNIQUE INDEX %s.entries_by_id ON entries (id)",
    "CREATE TABLE %s.erased (id BLOB PRIMARY KEY, content BLOB NOT NULL) WITHOUT ROWID",
    "CREATE TABLE %s.post_keys (generation INTEGER PRIMARY KEY, secret BLOB NOT NULL)",
    "CREATE TABLE %s.set_aside (number INTEGER PRIMARY KEY, sealed BLOB NOT NULL)",
    "CREATE TABLE %s.derived (stream BLOB NOT NULL, name INTEGER NOT NULL, key BLOB NOT NULL, sort "
    "INTEGER NOT NULL,"
    " owner BLOB, body BLOB NOT NULL, PRIMARY KEY (stream, name, key)) WITHOUT ROWID",
    "CREATE INDEX %s.derived_in_order ON derived (name, sort)",
    "CREATE INDEX %s.derived_by_owner ON derived (name, owner, sort) WHERE owner IS NOT NULL",
    "CREATE TABLE %s.stream_state (stream BLOB PRIMARY KEY, reassess_at INTEGER NOT NULL) WITHOUT "
    "ROWID",
    "CREATE INDEX %s.reassess_in_order ON stream_state (reassess_at)",
    "CREATE TABLE %s.search_map (number INTEGER PRIMARY KEY, stream BLOB NOT NULL, entry BLOB NOT "
    "NULL UNIQUE)",
    "CREATE TABLE %s.letterbox (number INTEGER PRIMARY KEY, compartment INTEGER NOT NULL, sealed "
    "BLOB NOT NULL)",
    "CREATE TABLE %s.posted_heads (device BLOB NOT NULL, compartment INTEGER NOT NULL, sequence "
    "INTEGER NOT NULL,"
    " hash BLOB NOT NULL, committed INTEGER NOT NULL, PRIMARY KEY (device, compartment)) WITHOUT "
    "ROWID",
    "CREATE TABLE %s.stale (compartment INTEGER NOT NULL, stream BLOB NOT NULL, PRIMARY KEY "
    "(compartment, stream))"
    " WITHOUT ROWID",
};

constexpr std::array format_2{
    "CREATE TABLE %s.contents (number INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, size INTEGER "
    "NOT NULL, uses INTEGER NOT NULL)",
    "CREATE TABLE %s.chunks (content INTEGER NOT NULL, place INTEGER NOT NULL, bytes BLOB NOT "
    "NULL, PRIMARY KEY (content, place))",
    "CREATE TABLE %s.documents (id BLOB PRIMARY KEY, content INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE %s.posted_contents (number INTEGER PRIMARY KEY, compartment INTEGER NOT NULL, "
    "sealed BLOB NOT NULL)",
    "CREATE TABLE %s.posted_chunks (content INTEGER NOT NULL, place INTEGER NOT NULL, locked BLOB "
    "NOT NULL, PRIMARY KEY (content, place))",
    "CREATE TABLE %s.kept (sealed_to BLOB NOT NULL, tag BLOB NOT NULL, name BLOB NOT NULL, content "
    "BLOB NOT NULL, PRIMARY KEY (sealed_to, tag)) WITHOUT ROWID",
};

void state_format(SQLite::Database& database, const std::string& schema)
{
    database.exec("PRAGMA " + schema + ".user_version = " + std::to_string(compartment_format));
}

}

std::string in_schema(std::string_view sql, const std::string& schema)
{
    constexpr std::string_view place = "%s";
    std::string text;
    for (auto at = sql.find(place); at != std::string_view::npos; at = sql.find(place)) {
        text.append(sql.substr(0, at)).append(schema);
        sql.remove_prefix(at + place.size());
    }
    return text.append(sql);
}

std::string schema_of(Compartment compartment)
{
    return compartment == Compartment::case_record ? "main" : std::string(code(compartment));
}

std::filesystem::path file_of(Compartment compartment)
{
    return std::string(code(compartment)) + ".db";
}

void create_tables(SQLite::Database& database, const std::string& schema)
{
    for (const char* statement : format_1)
        database.exec(in_schema(statement, schema));
    create_search(database, schema);
    add_tables_since(1, database, schema);
}

void add_tables_since(std::uint32_t from, SQLite::Database& database, const std::string& schema)
{
    if (from < 2)
        for (const char* statement : format_2)
            database.exec(in_schema(statement, schema));
    state_format(database, schema);
}

std::uint32_t stated_format(SQLite::Database& database, const std::string& schema)
{
    SQLite::Statement query(database, "PRAGMA " + schema + ".user_version");
    return query.executeStep() ? query.getColumn(0).getUInt() : 0;
}

void create_search(SQLite::Database& database, const std::string& schema)
{
    database.exec("DROP TABLE IF EXISTS " + schema + ".search");
    database.exec("CREATE VIRTUAL TABLE " + schema
                  + ".search USING fts4(text, tokenize=unicode61)");
}

}
