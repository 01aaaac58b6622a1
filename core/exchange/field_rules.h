#pragma once
#include "exchange/limits.h"
#include "record/field_types.h"

// What interchange asks of a fact's fields.

namespace holdfast::exchange {

template <typename T>
inline constexpr bool may_be_left_out = is_optional<T> || is_vector<T> || can_be_not_asked<T>;

/// Most bytes of the text in a fact's field of this name.
constexpr std::size_t text_limit(std::string_view field)
{
    return field == "policy" || field == "file" ? max_narrative_bytes : max_text_bytes;
}

}
