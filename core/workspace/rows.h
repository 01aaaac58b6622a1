#pragma once
#include "vault/derived.h"
#include "workspace/worklist.h"

// How what is derived lies in the store: MessagePack in a row's body. Rows of another program version that do not read are
// made again (`Workspace::rebuild`).

namespace holdfast {

inline constexpr std::string_view owed_rows = "owed";    ///< what is not met yet, by due time
inline constexpr std::string_view case_rows = "case";    ///< one a case

/// What an obligation's row is sorted by where it has no due time: after all that have.
inline constexpr std::int64_t no_due = INT64_MAX;

/// With the names to show, so that a worklist opens no case. `covering` is not kept: it changes by the day.
DerivedRow to_row(const OwedRow& owed);
std::optional<OwedRow> owed_in(const DerivedRow& row, const CaseId& id);

DerivedRow to_row(const CaseRow& row);
std::optional<CaseRow> case_in(const DerivedRow& row, const CaseId& id);

/// Whether an obligation stands on a worklist: it is not met, lifted or withdrawn for good.
bool unfinished(const Obligation& obligation);

/// The line of a case list for a case, from its case record alone.
CaseRow summary_of(const CaseFile& file, const CaseId& id);

}
