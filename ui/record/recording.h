#pragma once
#include "ui/common/session.h"
#include "ui/record/drafts.h"
#include "ui/record/form_context.h"

namespace holdfast::ui {

/// What a form is made of: what it can choose from, and what was typed into it before.
struct FormRead {
    FormContext context;
    std::optional<Draft> draft;
};
WorkspaceResult<FormRead> read_for(const Workspace& workspace, const RecordRequest& request,
                                   const Wording& wording, Instant now);

/// What a worker has to ask for a manager does at once: the exception, and its reason beside the survivors' record.
std::vector<NewFact> as_entitled(const NewFact& fact, const SignedIn& who, Instant now);

/// What lets a manager record all the same what gates stop: an override of each, with the reason.
std::vector<NewFact> overrides_of(const std::vector<Obligation>& gates,
                                  const RecordRequest& request, const SignedIn& who, Instant now,
                                  const std::string& reason);

}
