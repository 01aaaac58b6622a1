#pragma once
#include "standard/terms.h"
#include "vault/derived.h"
#include "workspace/workspace.h"

namespace holdfast {

/// What waits for somebody to look at it, beside what is owed.
struct InboxItem {
    enum class What : std::uint8_t {
        /// Details went to the ISS, who have not said that they arrived (B2.4). Sent is taken as received, so no duty waits for
        /// the acknowledgement, and it is chased all the same.
        handed_over,
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
    std::optional<PersonId> iss_worker;    ///< of a handover: the survivor's; absent: nobody yet
    /// Of a handover: as long after it as a handover itself may take, 24 hours or what the service set.
    std::optional<Instant> chase_from;

    /// Whether managers are shown it too.
    bool to_be_chased(Instant now) const { return chase_from && now >= *chase_from; }
    friend bool operator==(const InboxItem&, const InboxItem&) = default;
};

template <>
inline constexpr auto codes_of<InboxItem::What> = names("handed_over", "exception_requested",
                                                        "exception_made", "gate_overridden");

/// What waits for the signed-in person, oldest first, from derived rows; opens no case. For an ISS worker: handovers of their own
/// survivors, of those whose worker they stand in for today, and of survivors without a worker. For managers: handovers to be
/// chased, exceptions asked for, those to be looked at again within the week or this last month, and a month's overrides.
WorkspaceResult<std::vector<InboxItem>> inbox(const Workspace& workspace, Instant now);

/// A manager grants what was asked for: the exception and its reason, one act.
std::vector<NewFact> granting(const InboxItem& request, const PersonId& manager,
                              std::string narrative, IdSource& ids, Instant now);

inline constexpr std::string_view inbox_rows = "inbox";
/// The rows of one case that rest in a compartment.
std::vector<DerivedRow> inbox_of(const CaseFile& file, Compartment compartment, const Terms& terms);

}
