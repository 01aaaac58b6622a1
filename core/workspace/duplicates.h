#pragma once
#include "workspace/workspace.h"

namespace holdfast {

/// How likely it is that two names, and dates of birth, are one person's.
enum class Likeness : std::uint8_t {
    none,
    name_alone,    ///< the names could be one, and nothing says that they are not
    born_alike,    ///< the names could be one; the dates of birth differ by a slip: a digit, day and month changed over
    name_and_born,
};
template <>
inline constexpr auto codes_of<Likeness> = names("none", "name_alone", "born_alike",
                                                 "name_and_born");

/// Somebody's name as it is known, and date of birth where it is.
struct KnownAs {
    std::string name;
    std::optional<LocalDate> born{};
};

/// Case, accents, hyphens, short forms ("Mike", "Michael") and one wrong letter make no difference; a surname that is missing
/// makes none either. Two dates of birth that are plainly different make two persons.
Likeness likeness(const KnownAs& a, const KnownAs& b);

/// A case whose perpetrator may be the person who is being referred.
struct PossibleDuplicate {
    CaseId id;
    std::string reference;
    std::string known_as;
    std::optional<LocalDate> born;
    bool open = false;
    Likeness likeness{};
};

/// The likeliest first, so many at most.
WorkspaceResult<std::vector<PossibleDuplicate>> possible_duplicates(const Workspace& workspace,
                                                                    const KnownAs& person,
                                                                    Instant now,
                                                                    std::size_t limit = 10);

}
