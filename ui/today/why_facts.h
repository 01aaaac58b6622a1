#pragma once
#include <optional>
#include <string>

#include "ui/record/asked_exceptions.h"

namespace holdfast::ui {

/// An entry that an obligation names, as Why tells of it.
struct NamedEntry {
    std::string kind;    ///< code of the fact
    std::optional<PersonId> author;
    Instant happened{};
};

/// What Why says beside the obligation itself.
struct WhyFacts {
    Explanation explanation;
    std::optional<NamedEntry> opened_by;
    std::optional<NamedEntry> exception;
    std::optional<AskedException> asked;    ///< as far as the reader may know
};

/// Reads the case; for the workspace's own thread.
WorkspaceResult<WhyFacts> reasons_for(const Workspace& workspace, const OwedRow& row, Instant now);

}
