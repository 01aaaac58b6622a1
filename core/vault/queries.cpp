#include "vault/queries.h"

#include <algorithm>
#include <set>

namespace holdfast {
namespace {

std::int64_t sql_limit(std::size_t limit)
{
    constexpr std::size_t most = std::size_t{1} << 40;
    return static_cast<std::int64_t>(std::min(limit, most));
}

void add_rows(CompartmentStore& store, const RowQuery& query, std::vector<FoundRow>& found)
{
    const auto name = store.terms().find(query.name);
    if (!name)
        return;
    std::string sql = "SELECT stream, key, sort, owner, body FROM " + store.schema()
                      + ".derived WHERE name = ?1";
    sql += query.owner ? " AND owner = ?2" : "";
    sql += query.stream ? " AND stream = ?3" : "";
    sql += query.up_to ? " AND sort <= ?4" : "";
    SQLite::Statement statement(store.database(), sql + " ORDER BY sort, stream, key LIMIT ?5");
    statement.bind(1, *name);
    if (query.owner)
        bind_bytes(statement, 2, query.owner->bytes());
    if (query.stream)
        bind_bytes(statement, 3, bytes_of(*query.stream));
    if (query.up_to)
        statement.bind(4, *query.up_to);
    statement.bind(5, sql_limit(query.limit));
    while (statement.executeStep()) {
        FoundRow row{store.compartment(), stream_from(column_array<16>(statement, 0)), {}};
        const ByteView key = column_bytes(statement, 1);
        row.row.key.assign(key.begin(), key.end());
        row.row.sort = statement.getColumn(2).getInt64();
        if (!statement.getColumn(3).isNull())
            row.row.owner = PersonId(column_array<16>(statement, 3));
        const ByteView body = column_bytes(statement, 4);
        row.row.body.assign(body.begin(), body.end());
        found.push_back(std::move(row));
    }
}

/// How many bytes at the beginning cannot be part of a word: an ASCII character that is no letter
/// or digit, or one of the punctuation marks of Latin-1 (U+0080 to U+00BF) and General Punctuation
/// (U+2000 to U+207F), as word processors type them.
std::size_t gap_at(std::string_view text)
{
    const char c = text.front();
    if ((c & 0x80) == 0) {
        const bool in_word = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')
                             || (c >= 'a' && c <= 'z');
        return in_word ? 0 : 1;
    }
    if (text.size() >= 2 && c == '\xC2')
        return 2;
    if (text.size() >= 3 && c == '\xE2' && (text[1] == '\x80' || text[1] == '\x81'))
        return 3;
    return 0;
}

}

std::vector<FoundRow> found_rows(VaultStore& store, const RowQuery& query)
{
    std::vector<FoundRow> found;
    for (CompartmentStore* compartment : store.among(query.within))
        add_rows(*compartment, query, found);
    std::sort(found.begin(), found.end(), [](const FoundRow& a, const FoundRow& b) {
        return std::tie(a.row.sort, a.stream, a.row.key, a.compartment)
               < std::tie(b.row.sort, b.stream, b.row.key, b.compartment);
    });
    if (found.size() > query.limit)
        found.erase(found.begin() + static_cast<std::ptrdiff_t>(query.limit), found.end());
    return found;
}

std::string match_expression(std::string_view words)
{
    // What stands between words is no word to the tokenizer either; as a word of its own it would
    // match nothing.
    std::string expression;
    bool in_word = false;
    while (!words.empty()) {
        const std::size_t gap = gap_at(words);
        if (gap == 0) {
            if (!in_word)
                expression += expression.empty() ? "\"" : "\" \"";
            expression += words.front();
        }
        in_word = gap == 0;
        words.remove_prefix(std::max<std::size_t>(gap, 1));
    }
    return expression.empty() ? expression : expression + "*\"";
}

std::vector<SearchHit> found_words(VaultStore& store, std::string_view words, std::size_t limit,
                                   std::size_t looked_at)
{
    std::vector<SearchHit> hits;
    const std::string expression = match_expression(words);
    if (expression.empty())
        return hits;
    for (CompartmentStore* compartment : store.among(every_compartment)) {
        // The index gives its numbers in their own order for nothing, and ends where enough are had.
        auto& query = compartment->prepared(
            "SELECT m.stream, m.entry FROM (SELECT docid FROM %s.search WHERE text MATCH ?1"
            " ORDER BY docid DESC LIMIT ?2) AS s CROSS JOIN %s.search_map AS m"
            " ON m.number = s.docid ORDER BY m.entry DESC LIMIT ?3");
        const Resetting resetting(query);
        query.bind(1, expression);
        query.bind(2, sql_limit(looked_at));
        query.bind(3, sql_limit(limit));
        while (query.executeStep())
            hits.push_back({compartment->compartment(), stream_from(column_array<16>(query, 0)),
                            EntryId(column_array<16>(query, 1))});
    }
    std::sort(hits.begin(), hits.end(),
              [](const SearchHit& a, const SearchHit& b) { return b.entry < a.entry; });
    if (hits.size() > limit)
        hits.erase(hits.begin() + static_cast<std::ptrdiff_t>(limit), hits.end());
    return hits;
}

std::vector<Stream> streams_to_reassess(VaultStore& store, Instant now)
{
    std::set<Stream> streams;
    for (CompartmentStore* compartment : store.among(every_compartment)) {
        SQLite::Statement due(store.database(), "SELECT stream FROM " + compartment->schema()
                                                    + ".stream_state WHERE reassess_at <= ?");
        due.bind(1, static_cast<std::int64_t>(now.time_since_epoch().count()));
        while (due.executeStep())
            streams.insert(stream_from(column_array<16>(due, 0)));
        SQLite::Statement stale(store.database(),
                                "SELECT stream FROM main.stale WHERE compartment = ?");
        stale.bind(1, static_cast<int>(compartment->compartment()));
        while (stale.executeStep())
            streams.insert(stream_from(column_array<16>(stale, 0)));
    }
    return {streams.begin(), streams.end()};
}

std::vector<CaseId> case_ids(VaultStore& store)
{
    // Each step seeks the first entry of the next case, since there are far more entries than
    // cases.
    std::set<CaseId> cases;
    for (CompartmentStore* compartment : store.among(every_compartment)) {
        auto& next = compartment->prepared(
            "SELECT stream FROM %s.entries WHERE stream > ? ORDER BY stream LIMIT 1");
        StreamBytes at{};
        while (true) {
            const Resetting resetting(next);
            bind_bytes(next, 1, at);
            if (!next.executeStep())
                break;
            at = column_array<16>(next, 0);
            cases.insert(CaseId(at));
        }
    }
    return {cases.begin(), cases.end()};
}

}
