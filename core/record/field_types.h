#pragma once
#include <vector>

#include "record/fields.h"
#include "record/ids.h"

// What the types of a fact's fields are, for code that treats all facts alike: encoding,
// interchange.

namespace holdfast {

template <typename T>
inline constexpr bool is_optional = false;
template <typename T>
inline constexpr bool is_optional<std::optional<T>> = true;

template <typename T>
inline constexpr bool is_vector = false;
template <typename T>
inline constexpr bool is_vector<std::vector<T>> = true;

template <typename T>
inline constexpr bool is_id = false;
template <typename Tag>
inline constexpr bool is_id<Id<Tag>> = true;

/// An enum in which leaving a question out is an answer of its own: what is missing is that, never
/// the first of the list.
template <typename T>
inline constexpr bool can_be_not_asked = false;
template <Coded T>
inline constexpr bool can_be_not_asked<T> = from_code<T>("not_asked").has_value();

}
