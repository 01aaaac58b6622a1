#pragma once
#include "service/audit.h"
#include "workspace/workspace.h"

// The audit of case files on an open workspace (A4.4). Its record rests in the management compartment.

namespace holdfast {

struct AuditBoard {
    std::vector<AuditRecord> audits;         ///< newest first
    const AuditRecord* current = nullptr;    ///< drawn this quarter
    std::optional<Instant> next_due;
    std::size_t population = 0;                  ///< files that could be drawn now by whoever asks
    std::map<CaseId, std::string> references;    ///< of the files in the samples

    AuditBoard() = default;
    AuditBoard(AuditBoard&&) = default;    ///< `current` looks into `audits`, which moves with it
    AuditBoard& operator=(AuditBoard&&) = default;
};
/// Refused to whoever does not hold the management record.
WorkspaceResult<AuditBoard> audit_board(const Workspace& workspace, Instant now);

/// Draws the quarter's sample, by a seed of chance that is kept with it; where it was drawn already, that one stands and nothing is
/// written. Open files, and those closed within three months, that the auditor does not work on.
WorkspaceResult<AuditRecord> draw_audit(Workspace& workspace, std::optional<std::size_t> size,
                                        Instant now);

/// A file of a sample beside the checklist, with what the record says of each line.
struct FileToAudit {
    CaseView file;
    std::vector<Precheck> prechecks;    ///< in the order of the checklist
    bool both_sides = false;            ///< whether the survivors' record is held as well
};
WorkspaceResult<FileToAudit> file_to_audit(const Workspace& workspace, const CaseId& id,
                                           const Checklist& checklist, Instant now);

struct AuditAction {
    PersonId owner;
    LocalDate due{};
    Side side{};
    std::string what;
};
/// One act: the file audited, and in the case itself the actions that its findings became.
WorkspaceResult<Written> record_audited_file(Workspace& workspace, const AuditId& audit,
                                             const CaseId& id, std::vector<AuditFinding> findings,
                                             std::vector<AuditAction> actions, Instant now);

/// One audit with what came of it, for its record.
struct AuditAccount {
    struct Action {
        CaseId id;    ///< of the file that it came of
        ActionAgreed agreed;
        std::optional<ActionOutcome> outcome{};
    };
    AuditRecord audit;
    std::vector<AuditRecord> audits{};    ///< up to this one, newest first
    std::vector<Action> actions{};        ///< as far as whoever asks holds them
    std::map<CaseId, std::string> references{};
};
WorkspaceResult<AuditAccount> audit_account(const Workspace& workspace, const AuditId& audit,
                                            Instant now);

/// Refused (`reason_missing`) without what was learnt, and (`no_such_entry`) while files of the sample are unread.
WorkspaceResult<Written> close_audit(Workspace& workspace, const AuditId& audit, std::string learnt,
                                     Instant now);

}
