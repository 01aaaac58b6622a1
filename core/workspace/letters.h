#pragma once
#include "workspace/workspace.h"

namespace holdfast {

// Letters and reports that leave the service. Drafted with their text as a document of the case
// record, signed off by somebody other than the author, released to a named recipient. They are
// made of the case record alone and rest in it: nothing of the survivors' record gets in by itself,
// whoever writes. The paragraph on limits (B3.4) is always there.

struct NewLetter {
    CaseId case_id;
    ReportTo to{};
    std::string title;
    std::string body;    ///< the author's own words
};

struct LetterRow {
    EntryId report;
    ReportTo to{};
    std::optional<DocumentId> document{};
    PersonId author;
    Instant drafted;
    std::optional<PersonId> signed_by{};    ///< by somebody other than the author
    std::optional<Instant> released{};
    std::optional<std::string> recipient{};
};

WorkspaceResult<LetterRow> draft_letter(const Workspace& workspace, NewLetter letter, Instant now);
/// `second_person` ("letter") for its own author.
WorkspaceResult<LetterRow> sign_letter(Workspace& workspace, const EntryId& report, Instant now);
/// `second_person` ("letter") until somebody else has signed it off, whoever it goes to.
WorkspaceResult<LetterRow> release_letter(Workspace& workspace, const EntryId& report,
                                          std::string recipient, Instant now);
WorkspaceResult<std::vector<LetterRow>> letters(const Workspace& workspace, const CaseId& id);

/// The paragraph on limits, as it would stand in a letter of that day.
std::string letter_limits(LocalDate date);
/// The whole text, as it would be kept.
std::string letter_text(const CaseFile& case_file, const NewLetter& letter, std::string_view author,
                        LocalDate date);

}
