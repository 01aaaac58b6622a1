#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "time/instant.h"

namespace holdfast {

/// A level of risk in a tool's own terms. A band without a lower bound is reached by judgement
/// alone.
struct Band {
    std::string code;
    std::string label;
    std::optional<int> from;    ///< the fewest points that reach it
    friend bool operator==(const Band&, const Band&) = default;
};

/// When a case qualifies for the MARAC (SafeLives, Marac referral criteria). Local protocols vary,
/// so all of it is data.
struct MaracCriteria {
    std::size_t band =
        0;                ///< position of the lowest band that qualifies, by count or by judgement
    int incidents = 3;    ///< potential escalation: so many…
    int incident_months = 12;    ///< …in so many calendar months
    int repeat_months = 12;      ///< any abuse so soon after the last referral is a repeat
    friend bool operator==(const MaracCriteria&, const MaracCriteria&) = default;
};

/// The bands of a tool, lowest first, and what qualifies for the MARAC. Bands are never empty and
/// the first begins at 0.
struct Thresholds {
    std::vector<Band> bands;
    std::optional<MaracCriteria> marac;    ///< absent: the tool does not feed the MARAC

    /// The fewest points that qualify; absent if the count alone never does.
    std::optional<int> marac_count() const;
    std::optional<std::size_t> position(std::string_view band_code) const;
    friend bool operator==(const Thresholds&, const Thresholds&) = default;
};

/// Thresholds that a service sets for one tool from a day on, in place of the tool's own.
struct ServiceThresholds {
    std::string tool;
    LocalDate from;
    Thresholds thresholds;
    friend bool operator==(const ServiceThresholds&, const ServiceThresholds&) = default;
};

/// The thresholds in force on the day of a review: the service's latest that began on or before it
/// (of two that began on one day, the later in the list), else the tool's own. A review keeps those
/// of its day, whatever is set afterwards.
const Thresholds& thresholds_on(LocalDate review, std::string_view tool, const Thresholds& own,
                                std::span<const ServiceThresholds> history);

}
