#pragma once
#include <cstddef>

namespace holdfast {

// Most bytes of a line of interchange, of its narrative, and of any other text in it; but a policy
// or a bank-holidays file may be as long as a narrative.
inline constexpr std::size_t max_line_bytes = 2 * 1024 * 1024;
inline constexpr std::size_t max_narrative_bytes = 1024 * 1024;
inline constexpr std::size_t max_text_bytes = 64 * 1024;
/// Most items of a list; an encoded fact can hold no more.
inline constexpr std::size_t max_items = 4096;

}
