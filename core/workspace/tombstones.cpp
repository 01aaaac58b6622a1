#include <set>

#include "vault/attachments.h"
#include "workspace/documents.h"
#include "workspace/erasing.h"
#include "workspace/remains.h"

// Tombstones that came from elsewhere, and what `verify` makes of all of them.

namespace holdfast {

namespace {

VaultResult<void> for_each_tombstone(
    const Workspace::Impl& impl,
    const std::function<void(const CaseId&, const EntryErased&)>& visit)
{
    return impl.vault.for_each_entry(every_compartment, [&](const EntryView& view) {
        if (view.kind != EntryErased::kind || !view.case_id)
            return;
        const auto entry = decoded(view, impl.reader);
        if (const auto* fact = entry ? std::get_if<EntryErased>(&entry->fact) : nullptr)
            visit(*view.case_id, *fact);
    });
}

}

WorkspaceResult<std::set<EntryId>> entries_with_tombstones(const Workspace::Impl& impl)
{
    std::set<EntryId> named;
    const auto read = for_each_tombstone(
        impl, [&](const CaseId&, const EntryErased& fact) { named.insert(fact.entry); });
    if (!read)
        return refused(read.error());
    return named;
}

WorkspaceResult<std::vector<CaseId>> apply_tombstones(Workspace::Impl& impl)
{
    std::set<EntryId> named;
    std::set<CaseId> cases;
    const auto read = for_each_tombstone(impl, [&](const CaseId& id, const EntryErased& fact) {
        named.insert(fact.entry);
        cases.insert(id);
    });
    if (!read)
        return refused(read.error());
    std::vector<CaseId> changed;
    for (const CaseId& id : cases) {
        std::vector<Remains> all;
        std::set<EntryId> here;
        const auto add = [&](const EntryView& view) {
            if (!named.contains(view.id) || view.case_id != id || here.contains(view.id))
                return;
            Remains remains = remains_with_documents(view.id, decoded(view, impl.reader));
            // Of what is erased already only a document can have come since.
            if (view.erased && remains.documents.empty())
                return;
            here.insert(view.id);
            all.push_back(std::move(remains));
        };
        const auto read_here = impl.vault.for_each_entry(id, every_compartment, add);
        const auto read_apart = read_here ? for_each_apart(impl.vault, add) : read_here;
        if (!read_apart)
            return refused(read_apart.error());
        const auto erased = erase_entries(impl.vault, all);
        if (!erased)
            return refused(erased.error());
        if (!erased->empty())
            changed.push_back(id);
    }
    return changed;
}

WorkspaceResult<void> check_what_is_kept(const Workspace::Impl& impl, Verification& verification)
{
    std::set<EntryId> tombstones;
    std::vector<Finding> erased;
    std::vector<std::pair<Finding, DocumentAttached>> attached;
    const auto read = impl.vault.for_each_entry(every_compartment, [&](const EntryView& view) {
        if (view.erased)
            erased.push_back({Fault::erasure_unsigned, view.compartment, view.id});
        if (view.kind != EntryErased::kind && view.kind != DocumentAttached::kind)
            return;
        const auto entry = decoded(view, impl.reader);
        if (!entry)
            return;
        if (const auto* tombstone = std::get_if<EntryErased>(&entry->fact))
            tombstones.insert(tombstone->entry);
        if (const auto* document = std::get_if<DocumentAttached>(&entry->fact);
            document && !view.erased)
            attached.emplace_back(Finding{Fault::content_changed, view.compartment, view.id},
                                  *document);
    });
    if (!read)
        return refused(read.error());
    for (const Finding& finding : erased)
        if (!tombstones.contains(*finding.entry))
            verification.findings.push_back(finding);
    for (const auto& [finding, document] : attached) {
        const auto content = find_document(impl.vault, document.document);
        if (!content)
            return refused(content.error());
        if (*content && hash_text((*content)->hash) != document.content_hash)
            verification.findings.push_back(finding);
    }
    return {};
}

}
