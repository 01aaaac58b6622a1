#include "ui/record/recording.h"

namespace holdfast::ui {

WorkspaceResult<FormRead> read_for(const Workspace& workspace, const RecordRequest& request,
                                   const Wording& wording, Instant now)
{
    auto context = form_context(workspace, request, wording, now);
    if (!context)
        return tl::unexpected(context.error());
    RecordRequest asked = request;
    if (context->before)
        asked.kind = context->before->kind;
    auto draft = kept_draft(workspace, asked);
    if (!draft)
        return tl::unexpected(draft.error());
    return FormRead{std::move(*context), std::move(*draft)};
}

std::vector<NewFact> as_entitled(const NewFact& fact, const SignedIn& who, Instant now)
{
    const auto* asked = std::get_if<ExceptionRequested>(&fact.fact);
    if (!asked || !who.is_manager)
        return {fact};
    const auto made = IdSource().next<EntryId>(now);
    return {
        {.case_id = fact.case_id,
         .fact = ExceptionMade{asked->rule, asked->person, asked->about, who.id, asked->look_again},
         .happened = fact.happened,
         .id = made},
        {.case_id = fact.case_id,
         .fact = ExceptionExplained{made, asked->reason},
         .happened = fact.happened,
         .narrative = fact.narrative}};
}

std::vector<NewFact> overrides_of(const std::vector<Obligation>& gates,
                                  const RecordRequest& request, const SignedIn& who, Instant now,
                                  const std::string& reason)
{
    std::vector<NewFact> overrides;
    for (const Obligation& gate : gates) {
        std::optional<PersonId> person;
        if (gate.subject.kind == Subject::Kind::person)
            person = PersonId(gate.subject.id);
        overrides.push_back({.case_id = request.case_id,
                             .fact = GateOverridden{std::string(code(gate.rule)), person, who.id},
                             .happened = now,
                             .narrative = reason});
    }
    return overrides;
}

}
