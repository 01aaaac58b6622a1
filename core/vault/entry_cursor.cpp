#include "vault/entry_cursor.h"

#include <cstring>

namespace holdfast {
namespace {

/// Places of `selection`.
enum Column : int {
    stream,
    happened,
    id,
    act,
    author,
    device,
    committed,
    recorded,
    source,
    flags,
    corrects,
    kind,
    version,
    payload,
    narrative,
    salt_column,
    in_commit,
};

constexpr std::array<std::uint8_t, 16> no_id{};

[[noreturn]] void malformed(const char* what)
{
    throw SQLite::Exception(what, SQLITE_CORRUPT);
}

std::array<std::uint8_t, 16> id_bytes(sqlite3_stmt* statement, int column)
{
    std::array<std::uint8_t, 16> bytes{};
    const void* data = sqlite3_column_blob(statement, column);
    if (sqlite3_column_bytes(statement, column) != static_cast<int>(bytes.size()))
        malformed("an id of the wrong size");
    std::memcpy(bytes.data(), data, bytes.size());
    return bytes;
}

Instant instant(sqlite3_stmt* statement, int column)
{
    return Instant(std::chrono::seconds(sqlite3_column_int64(statement, column)));
}

ByteView blob(sqlite3_stmt* statement, int column)
{
    const auto* data = static_cast<const std::uint8_t*>(sqlite3_column_blob(statement, column));
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(statement, column))};
}

EntryView nothing_in(Compartment compartment)
{
    return {.id = EntryId(no_id),
            .act = ActId(no_id),
            .case_id = std::nullopt,
            .compartment = compartment,
            .happened = {},
            .recorded = {},
            .committed = {},
            .author = PersonId(no_id),
            .device = DeviceId(no_id),
            .source = Source::worker,
            .imported = false,
            .clock_suspect = false,
            .erased = false,
            .corrects = std::nullopt,
            .kind = {},
            .version = 0,
            .payload = {},
            .narrative = {}};
}

}

StreamBytes bytes_of(const Stream& stream)
{
    return stream ? stream->bytes() : StreamBytes{};
}

Stream stream_from(const StreamBytes& bytes)
{
    return bytes == StreamBytes{} ? Stream() : Stream(CaseId(bytes));
}

std::string EntryCursor::selection()
{
    return "SELECT stream, happened, id, act, author, device, committed, recorded, source, flags, "
           "corrects, kind,"
           " version, payload, narrative, salt, in_commit ";
}

EntryCursor::EntryCursor(RawStatement statement, Compartment compartment, const Dictionary& terms)
    : m_statement(std::move(statement)), m_terms(terms), m_entry(nothing_in(compartment))
{}

void EntryCursor::bind(int index, ByteView bytes)
{
    sqlite3_bind_blob(m_statement.get(), index, bytes.data(), static_cast<int>(bytes.size()),
                      SQLITE_TRANSIENT);
}

void EntryCursor::bind(int index, Instant instant)
{
    sqlite3_bind_int64(m_statement.get(), index, instant.time_since_epoch().count());
}

bool EntryCursor::next()
{
    const int result = sqlite3_step(m_statement.get());
    if (result == SQLITE_DONE)
        return false;
    if (result != SQLITE_ROW)
        throw SQLite::Exception(sqlite3_db_handle(m_statement.get()), result);
    read_row();
    read_content();
    return true;
}

void EntryCursor::read_row()
{
    sqlite3_stmt* row = m_statement.get();
    m_entry.case_id = stream_from(id_bytes(row, stream));
    m_entry.happened = instant(row, happened);
    m_entry.id = EntryId(id_bytes(row, id));
    m_entry.act = ActId(id_bytes(row, act));
    m_entry.author = PersonId(m_terms.id_at(sqlite3_column_int64(row, author)));
    m_entry.device = DeviceId(m_terms.id_at(sqlite3_column_int64(row, device)));
    m_entry.committed = instant(row, committed);
    m_entry.recorded = instant(row, recorded);
    const int from = sqlite3_column_int(row, source);
    if (from < 0 || static_cast<std::size_t>(from) >= codes_of<Source>.size())
        malformed("an unknown source");
    m_entry.source = static_cast<Source>(from);
    const auto bits = sqlite3_column_int64(row, flags);
    m_entry.imported = (bits & imported_bit) != 0;
    m_entry.clock_suspect = (bits & clock_suspect_bit) != 0;
    m_entry.corrects.reset();
    if (sqlite3_column_type(row, corrects) != SQLITE_NULL)
        m_entry.corrects = EntryId(id_bytes(row, corrects));
    m_entry.kind = m_terms.at(sqlite3_column_int64(row, kind));
    m_entry.version = static_cast<std::uint16_t>(sqlite3_column_int(row, version));
}

void EntryCursor::read_content()
{
    sqlite3_stmt* row = m_statement.get();
    m_entry.payload = blob(row, payload);
    const auto* text = sqlite3_column_text(row, narrative);
    m_entry.narrative = text ? std::string_view(
                            reinterpret_cast<const char*>(text),
                            static_cast<std::size_t>(sqlite3_column_bytes(row, narrative)))
                             : std::string_view();
    m_entry.erased = sqlite3_column_type(row, salt_column) == SQLITE_NULL;
}

std::optional<EntrySalt> EntryCursor::salt() const
{
    if (m_entry.erased)
        return std::nullopt;
    return id_bytes(m_statement.get(), salt_column);
}

std::int64_t EntryCursor::commit_number() const
{
    return sqlite3_column_int64(m_statement.get(), in_commit);
}

RawStatement EntryCursor::release()
{
    sqlite3_reset(m_statement.get());
    return std::move(m_statement);
}

bool comes_before(const EntryView& a, const EntryView& b)
{
    return std::tie(a.case_id, a.happened, a.id) < std::tie(b.case_id, b.happened, b.id);
}

}
