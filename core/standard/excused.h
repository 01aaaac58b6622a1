#pragma once
#include "standard/obligation.h"

namespace holdfast {

/// Whether the clause lets a manager excuse this duty, or let this work go on, for a while. Of every other an exception changes
/// nothing: it stays owed until it is met.
bool may_be_excused(const Obligation& obligation);

}
