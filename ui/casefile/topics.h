#pragma once
#include <cstddef>
#include <cstdint>

#include "record/fields.h"

namespace holdfast::ui {

/// What an entry is about, roughly: how the timeline is narrowed.
enum class Topic : std::uint8_t {
    intake,
    survivors,
    sessions,
    risk,
    meetings,
    children,
    justice,
    agencies,
    notes,
    documents,
    status,
};
inline constexpr std::size_t topic_count = 11;

Topic topic_of(std::size_t kind_index);

}
