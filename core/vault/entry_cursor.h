#pragma once
#include "vault/dictionary.h"
#include "vault/entry_view.h"
#include "vault/ledger.h"

namespace holdfast {

using StreamBytes = std::array<std::uint8_t, 16>;

/// How a stream stands in the tables: its case's id, or zeros for the service as a whole, which
/// sort first.
StreamBytes bytes_of(const Stream& stream);
Stream stream_from(const StreamBytes& bytes);

struct FinalizeStatement {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using RawStatement = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;

/// Steps through entries of one compartment in order, showing each where it lies. This is the hot
/// path of reading: it goes past SQLiteCpp, whose columns each count a reference, straight to the
/// rows.
class EntryCursor {
public:
    /// The columns that `next` reads, to be followed by FROM.
    static std::string selection();

    EntryCursor(RawStatement statement, Compartment compartment, const Dictionary& terms);

    void bind(int index, ByteView bytes);
    void bind(int index, Instant instant);
    /// False at the end. Throws `SQLite::Exception`.
    bool next();
    const EntryView& entry() const { return m_entry; }
    /// Of the entry just read; absent once erased.
    std::optional<EntrySalt> salt() const;
    std::int64_t commit_number() const;
    /// Gives the statement back, ready to be used again.
    RawStatement release();

private:
    void read_row();
    void read_content();

    RawStatement m_statement;
    const Dictionary& m_terms;
    EntryView m_entry;
};

/// Whether `a` comes before `b` in the order of reading: stream, happened, id.
bool comes_before(const EntryView& a, const EntryView& b);

inline constexpr std::int64_t imported_bit = 1;
inline constexpr std::int64_t clock_suspect_bit = 2;

}
