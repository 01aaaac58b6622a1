#pragma once
#include <optional>
#include <string>

#include <nlohmann/json.hpp>

#include "record/ids.h"

namespace holdfast {

/// What may be absent, as JSON: null, else the text of the id or the time.
template <typename Tag>
nlohmann::ordered_json or_null(const std::optional<Id<Tag>>& id)
{
    return id ? nlohmann::ordered_json(id->text()) : nlohmann::ordered_json();
}

inline nlohmann::ordered_json or_null(const std::optional<Instant>& instant)
{
    return instant ? nlohmann::ordered_json(to_string(*instant)) : nlohmann::ordered_json();
}

inline nlohmann::ordered_json or_null(const std::string& name)
{
    return name.empty() ? nlohmann::ordered_json() : nlohmann::ordered_json(name);
}

}
