#pragma once
#include <QString>
#include <cstdint>
#include <string_view>

namespace holdfast::ui {

/// What a document is, in words: "PDF", "Picture", "Text".
QString kind_words(std::string_view media_type);
/// "340 KB", "12.4 MB"; never "0 KB" of something.
QString size_words(std::uint64_t bytes);
/// The ending that a copy of it is given, with its dot; empty where none is usual.
QString usual_ending(std::string_view media_type);

/// How a document can be looked at without a plain file of it.
enum class Showing { not_here, text, picture, pdf };
Showing showing_of(std::string_view media_type);
/// The most of it that is held in memory to be looked at.
std::uint64_t most_shown_bytes(Showing showing);

}
