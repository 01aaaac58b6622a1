#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "time/calendar.h"

namespace holdfast {

struct GovUkDay {
    Division division;
    LocalDate date;
    std::string title;
    bool substitute = false;
    friend bool operator==(const GovUkDay&, const GovUkDay&) = default;
};

/// Reads the file at https://www.gov.uk/bank-holidays.json: for each division a list of events.
/// Nothing in it is trusted: at most a mebibyte, known divisions, ISO dates in the calendar's
/// range, no day twice.
tl::expected<std::vector<GovUkDay>, CalendarError> read_govuk(std::string_view json);

}
