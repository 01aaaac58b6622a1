#pragma once
#include <algorithm>
#include <string>
#include <string_view>

#include "record/ids.h"

namespace holdfast {

/// An id made of a name of up to sixteen letters, so that tests speak of "Ruth" and mean the same person everywhere.
template <typename AnyId>
AnyId named(std::string_view name)
{
    typename AnyId::Bytes bytes{};
    std::copy_n(name.begin(), std::min(name.size(), bytes.size()), bytes.begin());
    return AnyId(bytes);
}

inline PersonId person(std::string_view name)
{
    return named<PersonId>(name);
}

/// A moment as tests write it: "2024-06-03T09:00", UK local; a date alone is its midnight. Stops the test where it is none.
Instant at(std::string_view when);
LocalDate day(std::string_view date);

/// How tests read a moment back: "2024-06-03 09:00", "2024-06-03" at midnight, "end of 2024-06-03" at its last second.
std::string shown(const std::optional<Instant>& moment);

}
