#include "ui/today/whose.h"

namespace holdfast::ui {

std::function<WorkspaceResult<std::vector<OwedRow>>(const Workspace&)> worklist_question(
    Whose whose, const SignedIn& who, Instant now)
{
    if (whose == Whose::service)
        return [now](const Workspace& workspace) { return workspace.worklist(now); };
    if (whose == Whose::mine && !who.is_manager)
        return
            [now, id = who.id](const Workspace& workspace) { return workspace.worklist(now, id); };
    if (whose == Whose::mine)
        return [now, id = who.id](const Workspace& workspace) {
            auto rows = workspace.worklist(now);
            if (rows)
                std::erase_if(*rows, [&](const OwedRow& row) {
                    return row.obligation.owner != id && row.covering != id
                           && !past_due(row.obligation, now);
                });
            return rows;
        };
    const bool iss = who.roles.contains(Role::iss_worker);
    const bool intervention = who.roles.contains(Role::intervention_practitioner);
    return [now, iss, intervention](const Workspace& workspace) {
        auto rows = workspace.worklist(now);
        if (rows && iss != intervention)
            std::erase_if(*rows, [&](const OwedRow& row) {
                return row.obligation.side == (iss ? Side::intervention : Side::iss);
            });
        return rows;
    };
}

}
