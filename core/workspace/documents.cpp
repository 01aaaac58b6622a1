#include "workspace/documents.h"

#include <ostream>

#include "vault/attachments.h"
#include "workspace/impl.h"

namespace holdfast {
namespace {

/// Where the document rests: by its source, and never more openly than what it belongs to.
WorkspaceResult<Compartment> resting_place(const Workspace::Impl& impl, const NewDocument& document)
{
    const Compartment usual = compartment_of(kind_index<DocumentAttached>, document.source);
    if (!document.belongs_to)
        return usual;
    const auto entry = impl.vault.entry(*document.belongs_to);
    if (!entry)
        return refused(entry.error());
    return *entry ? std::max(usual, (*entry)->compartment) : usual;
}

DocumentRow row_of(const Entry& entry, const DocumentAttached& fact)
{
    return {.document = fact.document,
            .entry = entry.id,
            .compartment = entry.compartment,
            .title = fact.title,
            .media_type = fact.media_type,
            .size_bytes = static_cast<std::uint64_t>(fact.size_bytes),
            .happened = entry.happened,
            .author = entry.author,
            .belongs_to = fact.belongs_to};
}

}

std::uint64_t most_bytes_of_document()
{
    return most_document_bytes;
}

std::string hash_text(const std::array<std::uint8_t, 32>& hash)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const std::uint8_t byte : hash)
        text.append({digits[byte >> 4], digits[byte & 15]});
    return text;
}

WorkspaceResult<DocumentRow> attach_document(const Workspace& workspace, NewDocument document,
                                             std::istream& in, Instant now,
                                             std::optional<DocumentId> id,
                                             std::vector<NewFact> also)
{
    Workspace::Impl& impl = workspace.impl();
    const auto compartment = resting_place(impl, document);
    if (!compartment)
        return tl::unexpected(compartment.error());
    auto transaction = impl.vault.begin();
    if (!transaction)
        return refused(transaction.error());
    const DocumentId number = id ? *id : impl.ids.next<DocumentId>(now);
    const auto content = attach(impl.vault, *compartment, number, in);
    if (!content)
        return refused(content.error());
    const DocumentAttached fact{number,
                                std::move(document.title),
                                std::move(document.media_type),
                                static_cast<int>(content->size_bytes),
                                hash_text(content->hash),
                                document.belongs_to};
    also.insert(also.begin(), {.case_id = document.case_id,
                               .fact = fact,
                               .happened = document.happened,
                               .source = document.source,
                               .narrative = std::move(document.narrative)});
    auto act = impl.prepare(std::move(also), now, Future::refused, By::program);
    if (!act)
        return tl::unexpected(act.error());
    act->entries.front().compartment = *compartment;
    act->indexed.front().first.compartment = *compartment;
    DocumentRow row = row_of(act->indexed.front().first, fact);
    row.here = impl.vault.held().contains(*compartment);
    if (auto written = impl.write_in(*transaction, *act, now); !written)
        return tl::unexpected(written.error());
    if (auto committed = transaction->commit(); !committed)
        return refused(committed.error());
    return row;
}

WorkspaceResult<std::vector<DocumentRow>> documents(const Workspace& workspace, const CaseId& id)
{
    const Workspace::Impl& impl = workspace.impl();
    std::vector<DocumentRow> rows;
    std::vector<std::string> stated;    // what their entries, which are signed, say of the content
    const auto read = impl.vault.for_each_entry(id, every_compartment, [&](const EntryView& view) {
        if (view.kind != DocumentAttached::kind)
            return;
        const auto entry = decoded(view, impl.reader);
        const auto* fact = entry ? std::get_if<DocumentAttached>(&entry->fact) : nullptr;
        if (!fact)
            return;
        rows.push_back(row_of(*entry, *fact));
        rows.back().erased = view.erased;
        stated.push_back(fact->content_hash);
    });
    if (!read)
        return refused(read.error());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto content = find_document(impl.vault, rows[i].document);
        if (!content)
            return refused(content.error());
        rows[i].here = *content && hash_text((*content)->hash) == stated[i];
    }
    return rows;
}

WorkspaceResult<void> read_document(const Workspace& workspace, const DocumentId& document,
                                    std::ostream& out)
{
    if (const auto read = read_document(workspace.impl().vault, document, out); !read)
        return refused(read.error());
    return {};
}

}
