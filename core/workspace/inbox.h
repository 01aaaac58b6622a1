#pragma once
#include "workspace/workspace.h"

namespace holdfast {

/// What waits for somebody to look at it, beside what is owed.
struct InboxItem {
    enum class What : std::uint8_t {
        handed_over,            ///< details went to the ISS, who have not said that they arrived
        exception_requested,    ///< a worker asks a manager to excuse a duty
        exception_made,         ///< in force: to be looked at again
        gate_overridden,
    };
    What what{};
    CaseId case_id;
    std::string reference;
    std::string perpetrator;
    std::string person_name;    ///< whom it is about; empty: the case
    std::optional<PersonId> person;
    EntryId entry;
    PersonId author;
    Instant at{};
    std::string rule{};    ///< its code: "R03"
    std::optional<ExceptionReason> reason;
    std::optional<EntryId> about;    ///< the opening of the duty that is to be excused
    std::optional<LocalDate> look_again;
    friend bool operator==(const InboxItem&, const InboxItem&) = default;
};

template <>
inline constexpr auto codes_of<InboxItem::What> = names("handed_over", "exception_requested",
                                                        "exception_made", "gate_overridden");

/// All that the signed-in person may see, oldest first, from derived rows.
WorkspaceResult<std::vector<InboxItem>> inbox(const Workspace& workspace);

/// A manager grants what was asked for: the exception and its reason, one act.
std::vector<NewFact> granting(const InboxItem& request, const PersonId& manager,
                              std::string narrative, IdSource& ids, Instant now);

inline constexpr std::string_view inbox_rows = "inbox";
/// The rows of one case that rest in a compartment.
std::vector<DerivedRow> inbox_of(const CaseFile& file, Compartment compartment);

}
