#pragma once
#include "standard/owed.h"

namespace holdfast {

/// What the Standard makes of one case at a moment.
struct Assessment {
    std::vector<Obligation> obligations;
    /// The next instant at which the set can change without a new entry; absent if none.
    std::optional<Instant> reassess_at;
    /// The same as far as the case record tells: when a survivor is to be met is not for those to know who hold it alone.
    std::optional<Instant> case_reassess_at;
    std::vector<Conflict> conflicts;
    bool fully_understood = true;    ///< false where the case holds entries of a newer program
};

/// Which obligations are wanted: those kept in the case record, which look at it alone; or also those of the survivors' record,
/// for readers who hold both.
enum class Reach : std::uint8_t { case_wide, everything_held };

/// As at when, and as known when. Statuses are asked of the result with `status(obligation, as_at)`.
struct Moment {
    Instant as_at;
    Instant known_at;
    static Moment now(Instant instant) { return {instant, instant}; }
};

/// Pure: the same history, terms, calendar and moment give the same obligations, in the same order. Case-wide rules see the
/// case record alone, so that every reader gets the same answer from them. Conflicting corrections are read in the way that
/// leaves a duty open; obligations whose opening was withdrawn come as withdrawn.
Assessment assess(const History& history, const Directory& directory, const Terms& terms,
                  const Calendar& calendar, const Moment& moment, Reach reach);

/// The gates that stand in the way of a planned or proposed entry: those that it would breach. Includes R28 for an
/// allocation and R05, R24, R27 for a planned session. Empty if nothing does.
std::vector<Obligation> stopped_by(const History& history, const Entry& proposed,
                                   const Directory& directory, const Terms& terms,
                                   const Calendar& calendar, Instant now, Reach reach);

/// A stable order for lists: rule, then subject, then opening.
bool ordered_before(const Obligation& a, const Obligation& b);

}
