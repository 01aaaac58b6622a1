#include "risk/thresholds.h"

namespace holdfast {

std::optional<int> Thresholds::marac_count() const
{
    return marac ? bands[marac->band].from : std::nullopt;
}

std::optional<std::size_t> Thresholds::position(std::string_view band_code) const
{
    for (std::size_t i = 0; i < bands.size(); ++i)
        if (bands[i].code == band_code)
            return i;
    return std::nullopt;
}

const Thresholds& thresholds_on(LocalDate review, std::string_view tool, const Thresholds& own,
                                std::span<const ServiceThresholds> history)
{
    const ServiceThresholds* latest = nullptr;
    for (const ServiceThresholds& set : history)
        if (set.tool == tool && set.from <= review && (!latest || set.from >= latest->from))
            latest = &set;
    return latest ? latest->thresholds : own;
}

}
