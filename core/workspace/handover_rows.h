#pragma once
#include "standard/terms.h"
#include "vault/derived.h"
#include "workspace/handovers.h"

namespace holdfast {

inline constexpr std::string_view handover_rows =
    "handover";    ///< not acknowledged, by when they were sent

/// Those of one case, from its case record alone.
std::vector<Handover> unacknowledged(const CaseFile& file, const CaseId& id, const Terms& terms);

DerivedRow to_row(const Handover& handover);
std::optional<Handover> handover_in(const DerivedRow& row, const CaseId& id);

}
