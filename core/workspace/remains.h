#pragma once
#include <set>

#include "vault/erasure.h"
#include "workspace/error.h"
#include "workspace/impl.h"

namespace holdfast {

/// What stays in an entry's place: its kind, ids and codes (`redacted`), or, of a newer program's, nothing but the skeleton. Its
/// document goes with it.
Remains remains_with_documents(const EntryId& id, const std::optional<Entry>& entry);

/// A version of what is to be erased that is not in the record, since a merge kept it apart.
struct ApartVersion {
    Remains remains;
    Compartment compartment{};
};

/// What corrects one of these, or corrects what does.
WorkspaceResult<std::vector<ApartVersion>> versions_apart(const Workspace::Impl& impl,
                                                          std::set<EntryId> ids);

}
