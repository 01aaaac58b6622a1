#pragma once
#include <optional>

#include <nlohmann/json.hpp>

#include "exchange/problem.h"
#include "record/ids.h"
#include "time/instant.h"

// What reading a line and reading the fact in it have in common.

namespace holdfast::exchange {

using Json = nlohmann::ordered_json;

/// Where in a line a value stands; the text is put together only when something is wrong there.
struct Place {
    const Place* parent = nullptr;
    std::string_view name;                 ///< of a field
    std::optional<std::size_t> index{};    ///< in a list
    std::string text() const;
};

/// Collects what is wrong.
class Wrong {
public:
    explicit Wrong(Problems& problems) : m_problems(&problems) {}
    void add(const Place& where, std::string_view code, std::string_view expected = {});
    /// A field that does not belong: named only if it looks like a field's name, for it might be
    /// somebody's.
    void add_unknown(const Place* parent, std::string_view name);

private:
    Problems* m_problems;
};

// Each gives nothing, and says why, where the value is not of its form.
std::optional<std::string> read_text(const Json& json, const Place& place, std::size_t most_bytes,
                                     Wrong& wrong);
std::optional<std::size_t> read_code(const Json& json, const Place& place,
                                     std::span<const std::string_view> codes, Wrong& wrong);
std::optional<Instant> read_instant(const Json& json, const Place& place, Wrong& wrong);
std::optional<LocalDate> read_date(const Json& json, const Place& place, Wrong& wrong);
std::optional<bool> read_bool(const Json& json, const Place& place, Wrong& wrong);
std::optional<int> read_int(const Json& json, const Place& place, Wrong& wrong);
std::optional<std::array<std::uint8_t, 16>> read_uuid(const Json& json, const Place& place,
                                                      Wrong& wrong);

}
