#pragma once
#include "record/fields.h"

namespace holdfast {

/// The rules of the catalogue, by number. Which clause each reads, and its words and limits, stand in
/// `resources/standards/`.
enum class Rule : std::uint8_t {
    R01,
    R02,
    R03,
    R04,
    R05,
    R06,
    R07,
    R08,
    R09,
    R10,
    R11,
    R12,
    R13,
    R14,
    R15,
    R16,
    R17,
    R18,
    R19,
    R20,
    R21,
    R22,
    R23,
    R24,
    R25,
    R26,
    R27,
    R28,
    R29,
    R30,
    R31,
    R32,
    R33,
    R34,
    R35,
    R36,
    R37,
    R38,
    R39,
    R40,
    R41,
    R42,
    R43,
    R44,
    R45,
    R46,
};
template <>
inline constexpr auto codes_of<Rule> = names("R01", "R02", "R03", "R04", "R05", "R06", "R07", "R08",
                                             "R09", "R10", "R11", "R12", "R13", "R14", "R15", "R16",
                                             "R17", "R18", "R19", "R20", "R21", "R22", "R23", "R24",
                                             "R25", "R26", "R27", "R28", "R29", "R30", "R31", "R32",
                                             "R33", "R34", "R35", "R36", "R37", "R38", "R39", "R40",
                                             "R41", "R42", "R43", "R44", "R45", "R46");
inline constexpr std::size_t rule_count = codes_of<Rule>.size();

}
