#pragma once
#include <optional>
#include <string_view>
#include <vector>

namespace holdfast {

/// The text of a data file compiled into the program, by its path below `resources/` ("standards/respect-3.toml").
/// Absent if there is none of that name.
std::optional<std::string_view> resource(std::string_view name);

/// The paths of all data files compiled in.
std::vector<std::string_view> resource_names();

}
