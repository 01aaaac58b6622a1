#pragma once
#include "standard/terms.h"

namespace holdfast {

/// What the case record may know of an entry in the survivors' record: that they were reached, offered information, told of
/// something, the band of a review, that there is a specific concern, that the ISS's side is closed. No method, time of day, reason or attempt; it stands at
/// the start of its day.
struct Milestone {
    Fact fact;
    Instant happened;
    EntryId id;    ///< made from the entry's own, so that deriving it twice is deriving it once
};

std::vector<Milestone> milestones_of(const Entry& entry, const Terms& terms);

/// Whether two milestones say the same: kind, whom, and day (and about what).
bool same_milestone(const Fact& a, Instant a_happened, const Fact& b, Instant b_happened);

}
