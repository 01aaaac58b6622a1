#pragma once
#include <nlohmann/json_fwd.hpp>

#include "time/deadline.h"

namespace holdfast {

/// How a limit was counted, as data: start, unit, the days counted, each day not counted and why, end.
nlohmann::ordered_json to_json(const Explanation& explanation);

}
