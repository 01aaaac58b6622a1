#pragma once
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace holdfast {

/// What a field of a fact holds, as a form has to know it.
enum class FieldType : std::uint8_t {
    flag,
    number,
    text,
    date,
    moment,
    choice,
    person,
    programme,
    group,
    site,
    session,
    meeting,
    action,
    proceeding,
    agency,
    review,
    document,
    entry,
    other,    ///< not for a form: structured answers, ids of devices and the like
};

struct FieldShape {
    std::string_view name;
    FieldType type = FieldType::other;
    bool optional = false;                        ///< may be left out
    bool many = false;                            ///< a list
    std::span<const std::string_view> codes{};    ///< of a choice
};

/// The fields of a kind of fact in order, as its struct declares them.
const std::vector<FieldShape>& shapes_of(std::size_t kind);

}
