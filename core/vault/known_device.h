#pragma once
#include <optional>
#include <vector>

#include "record/ids.h"
#include "time/instant.h"

namespace holdfast {

/// A computer that wrote to the vault, as far as the compartments held show.
struct KnownDevice {
    DeviceId id;
    std::vector<PersonId> people{};    ///< who wrote from it, in order of their ids
    std::optional<Instant> first{};    ///< absent: nothing from it can be read
    std::optional<Instant> newest{};
    std::optional<Instant> removed{};
    bool is_this_one = false;
    friend bool operator==(const KnownDevice&, const KnownDevice&) = default;
};

}
