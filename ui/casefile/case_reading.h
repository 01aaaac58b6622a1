#pragma once
#include "report/wording.h"
#include "ui/casefile/case_names.h"
#include "ui/casefile/risk_history.h"
#include "workspace/workspace.h"

namespace holdfast::ui {

/// Whether the reader looks at the file as it stands, or as it stood and was known at an earlier moment.
enum class Looking { now, back };

/// The programme that he is on.
struct OnProgramme {
    QString name;
    int weeks = 0;              ///< of the whole programme
    std::optional<int> week;    ///< which one it is; absent before the first session
};

/// All that the case file shows, read in the workspace's thread. What the reader holds no key for is not in it.
struct CaseReading {
    CaseView view;
    Moment moment{};
    Looking looking = Looking::now;
    bool whole = false;             ///< the survivors' record is within it
    std::vector<OwedRow> owed{};    ///< what is not met yet, most urgent first
    int met_this_year = 0;
    std::vector<RiskPoint> risk{};
    std::optional<OnProgramme> programme{};
    std::map<PersonId, PersonId> covers{};    ///< who stands in today for whom
    CaseNames names{};

    const CaseFile& file() const { return view.file; }
    LocalDate day() const { return local_date(moment.as_at); }
    QString reference() const;
    QString known_as() const;
};

WorkspaceResult<CaseReading> read_case(const Workspace& workspace, const CaseId& id,
                                       const Moment& moment, Looking looking);
/// The same, given only once it is in the access log that the signed-in person looked at it.
WorkspaceResult<CaseReading> open_case_file(Workspace& workspace, const CaseId& id,
                                            const Moment& moment, Looking looking, Instant now);

}
