#pragma once
#include <iosfwd>

#include "workspace/workspace.h"

namespace holdfast {

/// A document to be put to a case.
struct NewDocument {
    CaseId case_id;
    std::string title;
    std::string media_type;                 ///< "application/pdf"
    Instant happened;                       ///< when it was received or written
    Source source = Source::worker;         ///< decides, as for any fact, where it rests
    std::optional<EntryId> belongs_to{};    ///< it rests where this entry rests, at the least
    std::string narrative{};
};

struct DocumentRow {
    DocumentId document;
    EntryId entry;
    Compartment compartment{};
    std::string title;
    std::string media_type;
    std::uint64_t size_bytes = 0;
    Instant happened;
    PersonId author;
    std::optional<EntryId> belongs_to{};
    bool here =
        false;    ///< its content is: not where it is still on another laptop, or is not what the entry was signed for
    bool erased = false;
};

/// What a document may have at most, in bytes: 200 MiB.
std::uint64_t most_bytes_of_document();
/// Streams the document in and writes the fact of it, in one transaction. At most 200 MiB. What
/// rests where the author cannot look is posted there, content and all. `id` where it was chosen
/// beforehand, as for the facts of the same act that name it.
WorkspaceResult<DocumentRow> attach_document(const Workspace& workspace, NewDocument document,
                                             std::istream& in, Instant now,
                                             std::optional<DocumentId> id = {},
                                             std::vector<NewFact> also = {});
/// A content's hash as facts state it: in hex.
std::string hash_text(const std::array<std::uint8_t, 32>& hash);
/// Of the case, in order of time, as far as the signed-in person can open them.
WorkspaceResult<std::vector<DocumentRow>> documents(const Workspace& workspace, const CaseId& id);
/// Streams the content out and proves it by its hash: on an error what was written is not it.
WorkspaceResult<void> read_document(const Workspace& workspace, const DocumentId& document,
                                    std::ostream& out);

}
