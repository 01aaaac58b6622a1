#pragma once
#include "workspace/workspace.h"

namespace holdfast {

/// Details handed over to the ISS that nobody there has acknowledged yet. Acknowledging is a fact of its own beside the handover
/// (B2.4): sent is taken as received, so no duty waits for it, and it is chased all the same.
struct Handover {
    CaseId case_id;
    std::string reference;    ///< of the case
    PersonId survivor;
    std::string survivor_name;
    EntryId entry;    ///< the handover, for the acknowledgement to name
    Instant sent;
    PersonId sent_by;
    std::optional<PersonId> iss_worker;    ///< who works with the survivor; absent: nobody yet
    Instant
        chase_from;    ///< as long after it as a handover itself may take: 24 hours, or what the service set

    /// Whether managers are shown it too.
    bool to_be_chased(Instant now) const { return now >= chase_from; }
    friend bool operator==(const Handover&, const Handover&) = default;
};

/// The longest waiting first. For an ISS worker: their survivors', those of whom they stand in for today, and those of survivors
/// without a worker. Reads derived rows; opens no case.
WorkspaceResult<std::vector<Handover>> handovers_to_acknowledge(
    const Workspace& workspace, Instant now, std::optional<PersonId> iss_worker = {});

}
