#pragma once
#include <deque>
#include <unordered_map>

#include "vault/database.h"

namespace holdfast {

/// Small numbers for the byte strings that recur in a compartment's rows. Kept in memory: there are
/// few.
class Dictionary {
public:
    Dictionary(SQLite::Database& database, const std::string& schema);

    /// The number of a term, a new one if it has none yet.
    std::int64_t number_of(ByteView term);
    std::int64_t number_of(std::string_view term) { return number_of(as_bytes(term)); }
    std::optional<std::int64_t> find(std::string_view term) const;
    /// Stays where it is until `reload`. A number that is not there means a malformed file and
    /// throws like one.
    std::string_view at(std::int64_t number) const;
    std::array<std::uint8_t, 16> id_at(std::int64_t number) const;
    /// After a rollback: what is in memory is what is in the file.
    void reload();

private:
    SQLite::Statement m_insert;
    SQLite::Statement m_all;
    std::deque<std::string> m_terms;    ///< number 1 stands first
    std::unordered_map<std::string_view, std::int64_t> m_numbers;
};

}
