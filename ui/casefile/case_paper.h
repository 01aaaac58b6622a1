#pragma once
#include "ui/casefile/case_reading.h"
#include "ui/print/outlet.h"
#include "ui/print/paper.h"

namespace holdfast::ui {

/// The whole case file on paper: people, risk, what is owed, every tab and the timeline. Survivors' whereabouts only where they
/// were deliberately included.
Paper case_paper(const CaseReading& reading, const Wording& wording, WithWhereabouts whereabouts);

/// Whereabouts that the reading holds, for a paper on which they were deliberately included.
std::vector<QStringList> whereabouts_rows(const CaseReading& reading, const Wording& wording,
                                          const std::optional<PersonId>& only = {});

}
