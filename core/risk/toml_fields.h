#pragma once
#include <set>

#include <toml++/toml.h>

#include "risk/tool.h"

namespace holdfast {

/// The permitted values of a number.
struct IntRange {
    int least;
    int most;
};

/// Reads the fields of one TOML table strictly: what is missing, of the wrong type, out of range or
/// unknown is added to the list of errors with its place, and a harmless value is given, so that
/// one reading finds everything that is wrong.
class TomlFields {
public:
    TomlFields(const toml::table& table, std::string where, RiskFileErrors& errors);

    std::string text(std::string_view key, std::size_t longest_bytes);
    /// A stable name: lower-case letters, digits, `_`, `-`, `.`; at most 32.
    std::string code(std::string_view key);
    std::optional<std::string> code_if_any(std::string_view key);
    int number(std::string_view key, IntRange range);
    std::optional<int> number_if_any(std::string_view key, IntRange range);
    bool flag_if_any(std::string_view key);
    LocalDate date(std::string_view key);
    /// A number, or absent where the field is this word.
    std::optional<int> number_or(std::string_view key, IntRange range, std::string_view word);

    /// The tables of an array, of which there must be at least one and at most so many.
    std::vector<TomlFields> tables(std::string_view key, std::size_t at_most);
    std::optional<TomlFields> table_if_any(std::string_view key);

    /// Reports every field that nobody asked for.
    void nothing_else();
    void error(std::string_view key, std::string_view problem);
    /// Reports `duplicate` if the code is among those seen already.
    void once(std::string_view key, const std::string& code, std::set<std::string>& seen);

private:
    const toml::node* required(std::string_view key);
    const toml::node* find(std::string_view key);
    std::optional<int> as_number(std::string_view key, const toml::node& node, IntRange range);

    const toml::table* m_table;
    std::string m_where;
    RiskFileErrors* m_errors;
    std::set<std::string, std::less<>> m_asked;
};

}
