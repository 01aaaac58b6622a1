#include "ui/today/why_facts.h"

namespace holdfast::ui {

WorkspaceResult<WhyFacts> reasons_for(const Workspace& workspace, const OwedRow& row, Instant now)
{
    const auto view = workspace.case_view(row.case_id, Moment::now(now));
    if (!view)
        return tl::unexpected(view.error());
    const auto named = [&](const std::optional<EntryId>& id) -> std::optional<NamedEntry> {
        const Entry* entry = id ? view->history->find(*id) : nullptr;
        if (!entry)
            return std::nullopt;
        return NamedEntry{std::string(kind_of(entry->fact)), entry->author, entry->happened};
    };
    std::optional<AskedException> asked = asked_about(view->file, row);
    if (const auto own = asked_exceptions(workspace, now); own && !asked)
        for (const AskedException& each : *own)
            if (each.stands_for(row))
                asked = each;
    return WhyFacts{.explanation = workspace.explanation(row.obligation, row.case_id),
                    .opened_by = named(row.obligation.opened_by),
                    .exception = named(row.obligation.exception),
                    .asked = std::move(asked)};
}

}
