#pragma once
#include "record/fact.h"

namespace holdfast::ui {

/// Whether an entry says where somebody is to be found: an address, a school, a place of work, an appointment. Then neither the
/// fact nor the words beside it are shown or printed unless they were asked for.
bool tells_whereabouts(const Fact& fact);

}
