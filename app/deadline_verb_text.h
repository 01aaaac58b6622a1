#pragma once
#include <string>

#include <nlohmann/json_fwd.hpp>

#include "time/deadline.h"

namespace holdfast {

/// "end of Thu 4 Jan 2024" for a limit in days or longer, "Sun 31 Mar 2024, 19:30 BST" for one in hours.
std::string due_in_words(const Explanation& explanation);

/// The due time and how it was counted, in lines for a person to read.
std::string in_words(const Explanation& explanation);

/// The same as data: start, unit, count, direction, counted, not_counted and end.
nlohmann::ordered_json as_data(const Explanation& explanation);

}
