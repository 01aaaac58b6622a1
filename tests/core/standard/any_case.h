#pragma once
#include "support/case_builder.h"

namespace holdfast {

/// For properties: a plausible history of half a year, with late recording, corrections, withdrawals, exceptions and a good
/// deal that does not fit together. Draws from RapidCheck, so only inside a property.
CaseBuilder any_case();

/// One more thing that happened, of any kind that rules read.
void add_anything(CaseBuilder& told, const std::string& when);

/// A moment within the half year, to the minute.
Instant any_moment();

/// A moment as `CaseBuilder` takes it.
std::string as_text(Instant moment);

}
