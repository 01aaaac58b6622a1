#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "time/calendar.h"

namespace holdfast {

/// A bank holiday proclaimed for one year, or an ordinary one moved in one year.
struct OneOff {
    LocalDate date;
    std::optional<LocalDate> instead_of;    ///< the ordinary bank holiday that it replaces
    std::string name;
    std::vector<Division> divisions;
    friend bool operator==(const OneOff&, const OneOff&) = default;
};

/// Reads `holidays/one-off.toml`. The error says where: "day[3].date", or "line 12" where the text
/// is not TOML.
tl::expected<std::vector<OneOff>, CalendarError> read_one_offs(std::string_view toml);

}
