#pragma once
#include "ui/common/record_request.h"
#include "ui/common/session.h"
#include "workspace/worklist.h"

// What somebody asked a manager to excuse. The words of it are the survivors' record, which its author may not open: that it was
// asked is kept for the author alone.

namespace holdfast::ui {

struct AskedException {
    enum class Answer { not_known, waiting, refused };
    CaseId case_id;
    std::string rule;
    std::optional<PersonId> person;
    std::optional<EntryId> about;
    Instant at{};
    Answer answer = Answer::not_known;

    /// Whether it is about this duty, and no exception to it was made since.
    bool stands_for(const OwedRow& row) const;
};

/// Keeps that it was asked; pages are told that something changed.
void remember_asked(Session& session, QObject* asker, const RecordRequest& asked);

/// All that the signed-in person asked for, with what came of it where they hold the survivors' record.
WorkspaceResult<std::vector<AskedException>> asked_exceptions(const Workspace& workspace,
                                                              Instant now);
/// What anybody asked about a duty, as far as the reader may know; the latest. Absent where nobody did.
std::optional<AskedException> asked_about(const CaseFile& file, const OwedRow& row);

}
