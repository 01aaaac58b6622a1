#include "workspace/remains.h"

#include "record/codec.h"
#include "record/redacted.h"

namespace holdfast {

Remains remains_with_documents(const EntryId& id, const std::optional<Entry>& entry)
{
    Remains remains{id, entry ? encode(redacted(entry->fact)) : Bytes()};
    if (const auto* document = entry ? std::get_if<DocumentAttached>(&entry->fact) : nullptr)
        remains.documents.push_back(document->document);
    return remains;
}

WorkspaceResult<std::vector<ApartVersion>> versions_apart(const Workspace::Impl& impl,
                                                          std::set<EntryId> ids)
{
    std::vector<ApartVersion> found;
    for (std::size_t before = ids.size() + 1; before != ids.size();) {
        before = ids.size();
        const auto read = for_each_apart(impl.vault, [&](const EntryView& view) {
            if (!view.corrects || !ids.contains(*view.corrects) || !ids.insert(view.id).second)
                return;
            found.push_back(
                {remains_with_documents(view.id, decoded(view, impl.reader)), view.compartment});
        });
        if (!read)
            return refused(read.error());
    }
    return found;
}

}
