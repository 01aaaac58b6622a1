#include "risk/toml_fields.h"

namespace holdfast {
namespace {

constexpr std::size_t longest_code_bytes = 32;

bool well_formed_code(std::string_view text)
{
    constexpr std::string_view permitted = "abcdefghijklmnopqrstuvwxyz0123456789_-.";
    return !text.empty() && text.size() <= longest_code_bytes
           && text.find_first_not_of(permitted) == std::string_view::npos;
}

}

TomlFields::TomlFields(const toml::table& table, std::string where, RiskFileErrors& errors)
    : m_table(&table), m_where(std::move(where)), m_errors(&errors)
{}

void TomlFields::error(std::string_view key, std::string_view problem)
{
    const toml::node* node = m_table->get(key);
    const auto& region = node ? node->source() : m_table->source();
    const std::string place = m_where.empty() ? std::string(key) : m_where + "." + std::string(key);
    m_errors->push_back({place, std::string(problem), static_cast<int>(region.begin.line)});
}

const toml::node* TomlFields::find(std::string_view key)
{
    m_asked.emplace(key);
    return m_table->get(key);
}

const toml::node* TomlFields::required(std::string_view key)
{
    const toml::node* node = find(key);
    if (!node)
        error(key, "missing");
    return node;
}

std::string TomlFields::text(std::string_view key, std::size_t longest_bytes)
{
    const toml::node* node = required(key);
    if (!node)
        return {};
    const auto* value = node->as_string();
    if (!value) {
        error(key, "wrong_type");
        return {};
    }
    if (value->get().find_first_not_of(" \t\n") == std::string::npos)
        error(key, "empty");
    if (value->get().size() > longest_bytes)
        error(key, "too_long");
    return value->get();
}

std::string TomlFields::code(std::string_view key)
{
    return required(key) ? code_if_any(key).value_or("") : std::string();
}

std::optional<std::string> TomlFields::code_if_any(std::string_view key)
{
    const toml::node* node = find(key);
    if (!node)
        return std::nullopt;
    const auto* value = node->as_string();
    if (!value)
        error(key, "wrong_type");
    else if (!well_formed_code(value->get()))
        error(key, "bad_code");
    else
        return value->get();
    return std::nullopt;
}

std::optional<int> TomlFields::as_number(std::string_view key, const toml::node& node,
                                         IntRange range)
{
    const auto* value = node.as_integer();
    if (!value)
        error(key, "wrong_type");
    else if (value->get() < range.least || value->get() > range.most)
        error(key, "out_of_range");
    else
        return static_cast<int>(value->get());
    return std::nullopt;
}

int TomlFields::number(std::string_view key, IntRange range)
{
    const toml::node* node = required(key);
    return node ? as_number(key, *node, range).value_or(range.least) : range.least;
}

std::optional<int> TomlFields::number_if_any(std::string_view key, IntRange range)
{
    const toml::node* node = find(key);
    return node ? as_number(key, *node, range) : std::nullopt;
}

std::optional<int> TomlFields::number_or(std::string_view key, IntRange range,
                                         std::string_view word)
{
    const toml::node* node = required(key);
    if (!node)
        return std::nullopt;
    if (const auto* value = node->as_string(); value && value->get() == word)
        return std::nullopt;
    return as_number(key, *node, range);
}

bool TomlFields::flag_if_any(std::string_view key)
{
    const toml::node* node = find(key);
    if (!node)
        return false;
    const auto* value = node->as_boolean();
    if (!value)
        error(key, "wrong_type");
    return value && value->get();
}

LocalDate TomlFields::date(std::string_view key)
{
    using namespace std::chrono;
    const toml::node* node = required(key);
    if (!node)
        return {};
    const auto* value = node->as_date();
    if (!value) {
        error(key, "wrong_type");
        return {};
    }
    if (value->get().year < 1900 || value->get().year > 2100)
        error(key, "out_of_range");
    return LocalDate(year(value->get().year) / month(value->get().month) / day(value->get().day));
}

std::vector<TomlFields> TomlFields::tables(std::string_view key, std::size_t at_most)
{
    std::vector<TomlFields> found;
    const toml::node* node = required(key);
    if (!node)
        return found;
    const toml::array* array = node->as_array();
    if (!array || !array->is_homogeneous(toml::node_type::table)) {
        error(key, array && array->empty() ? "empty" : "wrong_type");
        return found;
    }
    if (array->size() > at_most) {
        error(key, "too_many");
        return found;
    }
    const std::string place = m_where.empty() ? std::string(key) : m_where + "." + std::string(key);
    for (std::size_t i = 0; i < array->size(); ++i)
        found.emplace_back(*array->get(i)->as_table(), place + "[" + std::to_string(i) + "]",
                           *m_errors);
    return found;
}

std::optional<TomlFields> TomlFields::table_if_any(std::string_view key)
{
    const toml::node* node = find(key);
    if (!node)
        return std::nullopt;
    if (!node->as_table()) {
        error(key, "wrong_type");
        return std::nullopt;
    }
    return TomlFields(*node->as_table(),
                      m_where.empty() ? std::string(key) : m_where + "." + std::string(key),
                      *m_errors);
}

void TomlFields::nothing_else()
{
    for (const auto& [key, node] : *m_table)
        if (!m_asked.contains(key.str()))
            error(key.str(), "unknown_key");
}

void TomlFields::once(std::string_view key, const std::string& code, std::set<std::string>& seen)
{
    if (!code.empty() && !seen.insert(code).second)
        error(key, "duplicate");
}

}
