#pragma once
#include "record/fact.h"

namespace holdfast {

/// What was said in a form that is no longer written, in today's. A pause, an end or a beginning of the ISS's side alone was a status of the
/// case, in the case record with its reason; it is `SupportStatusChanged`. Whatever is recorded or imported goes through this; what is
/// stored stays as it is.
Fact in_todays_form(Fact fact);

}
