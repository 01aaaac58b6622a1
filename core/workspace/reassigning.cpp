#include "workspace/reassigning.h"

namespace holdfast {
namespace {

/// One place on a case: the intervention, or the ISS for one survivor.
void give(const CaseFile& file, const CaseId& id, Side side,
          const std::optional<PersonId>& survivor, const std::optional<PersonId>& from,
          const PersonId& to, Instant now, std::vector<NewFact>& facts)
{
    const auto has = file.worker(side, survivor);
    if (has == to || (has && from && *has != *from))
        return;
    if (has)
        facts.push_back(
            {.case_id = id, .fact = WorkerReleased{*has, side, survivor}, .happened = now});
    facts.push_back({.case_id = id, .fact = WorkerAllocated{to, side, survivor}, .happened = now});
}

WorkspaceResult<bool> reassign_one(Workspace& workspace, const CaseId& id, Side side,
                                   const std::optional<PersonId>& from, const PersonId& to,
                                   Instant now)
{
    const auto view = workspace.case_view(id, Moment::now(now));
    if (!view)
        return tl::unexpected(view.error());
    std::vector<NewFact> facts;
    if (side != Side::iss)
        give(view->file, id, Side::intervention, std::nullopt, from, to, now, facts);
    if (side != Side::intervention)
        for (const Survivor& survivor : view->file.survivors())
            if (!survivor.not_at_risk)
                give(view->file, id, Side::iss, survivor.id, from, to, now, facts);
    if (facts.empty())
        return false;
    const auto written = workspace.record(std::move(facts), now);
    if (!written)
        return tl::unexpected(written.error());
    return true;
}

}

Reassigned reassign(Workspace& workspace, const std::vector<CaseId>& cases, Side side,
                    const std::optional<PersonId>& from, const PersonId& to, Instant now)
{
    Reassigned result;
    for (const CaseId& id : cases) {
        const auto done = reassign_one(workspace, id, side, from, to, now);
        if (!done)
            result.refused.emplace_back(id, done.error());
        else if (*done)
            ++result.cases;
    }
    return result;
}

}
