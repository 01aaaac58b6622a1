#pragma once
#include "record/fact.h"

namespace holdfast {

/// What stays of a fact whose content is erased: the same kind, with ids, dates and codes, so that every duty stays as it was;
/// no text that anybody wrote, no name, no date of birth. Answers of a risk review keep their number, not which question each
/// was given to. Redacting twice changes nothing more.
Fact redacted(const Fact& fact);

}
