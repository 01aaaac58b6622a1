#pragma once
#include "ui/casefile/case_reading.h"
#include "ui/casefile/sheet.h"
#include "ui/print/outlet.h"
#include "ui/print/paper.h"

namespace holdfast::ui {

/// The whole case file on paper: people, risk, what is owed, every tab and the timeline. Survivors' whereabouts, and what people
/// wrote in their own words, only where the outlet includes them.
Paper case_paper(const CaseReading& reading, const Wording& wording, const Outlet& outlet);

/// The tables of a tab, each under its title.
void add_sheets(Paper& paper, const Sheets& sheets);

/// Whereabouts that the reading holds, for a paper on which they were deliberately included.
std::vector<QStringList> whereabouts_rows(const CaseReading& reading, const Wording& wording,
                                          const std::optional<PersonId>& only = {});

}
