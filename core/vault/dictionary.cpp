#include "vault/dictionary.h"

namespace holdfast {

Dictionary::Dictionary(SQLite::Database& database, const std::string& schema)
    : m_insert(database, "INSERT INTO " + schema + ".terms (number, value) VALUES (?, ?)"),
      m_all(database, "SELECT number, value FROM " + schema + ".terms ORDER BY number")
{
    reload();
}

std::int64_t Dictionary::number_of(ByteView term)
{
    const std::string_view text(reinterpret_cast<const char*>(term.data()), term.size());
    if (const auto number = find(text))
        return *number;
    const auto number = static_cast<std::int64_t>(m_terms.size() + 1);
    m_insert.bind(1, number);
    bind_bytes(m_insert, 2, term);
    run(m_insert);
    m_numbers.emplace(m_terms.emplace_back(text), number);
    return number;
}

std::optional<std::int64_t> Dictionary::find(std::string_view term) const
{
    const auto place = m_numbers.find(term);
    return place == m_numbers.end() ? std::nullopt : std::optional(place->second);
}

std::string_view Dictionary::at(std::int64_t number) const
{
    if (number < 1 || static_cast<std::size_t>(number) > m_terms.size())
        throw SQLite::Exception("a term that is not there", SQLITE_CORRUPT);
    return m_terms[static_cast<std::size_t>(number - 1)];
}

std::array<std::uint8_t, 16> Dictionary::id_at(std::int64_t number) const
{
    const std::string_view term = at(number);
    std::array<std::uint8_t, 16> id{};
    if (term.size() != id.size())
        throw SQLite::Exception("a term that is no id", SQLITE_CORRUPT);
    std::copy(term.begin(), term.end(), id.begin());
    return id;
}

void Dictionary::reload()
{
    m_numbers.clear();
    m_terms.clear();
    const Resetting resetting(m_all);
    while (m_all.executeStep()) {
        const ByteView value = column_bytes(m_all, 1);
        m_terms.emplace_back(value.begin(), value.end());
        const auto number = static_cast<std::int64_t>(m_terms.size());
        if (m_all.getColumn(0).getInt64() != number)
            throw SQLite::Exception("the terms have a gap", SQLITE_CORRUPT);
        m_numbers.emplace(m_terms.back(), number);
    }
}

}
