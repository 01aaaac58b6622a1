#pragma once
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>
#include <tl/expected.hpp>

namespace holdfast {

/// Reads JSON and takes nothing on trust: valid UTF-8, no NUL in a text, no name twice in an
/// object; levels, fields and items are bounded. The error is a stable code: "not_json",
/// "not_utf8", "nul_character", "repeated_field", "too_deep", "too_many_fields", "too_many_items".
tl::expected<nlohmann::ordered_json, std::string> parse_strictly(std::string_view text);

/// Whether a text is well-formed UTF-8 (Unicode 15, table 3-7).
bool is_utf8(std::string_view text);

}
