#include "ui/documents/letter_reading.h"

#include <QCoreApplication>
#include <algorithm>
#include <ostream>

#include "ui/casefile/case_paper.h"
#include "ui/casefile/whereabouts.h"
#include "ui/common/text.h"
#include "ui/documents/document_reading.h"
#include "ui/documents/streams.h"

namespace holdfast::ui {
namespace {

struct LetterWords {
    Q_DECLARE_TR_FUNCTIONS(holdfast::ui::LetterPaper)
};

/// Longer ones are read as documents.
constexpr std::uint64_t most_letter_bytes = std::uint64_t{4} << 20;

WorkspaceResult<DocumentRow> document_of(const Workspace& workspace, const CaseId& id,
                                         const std::optional<DocumentId>& document)
{
    auto rows = documents(workspace, id);
    if (!rows)
        return tl::unexpected(rows.error());
    for (DocumentRow& row : *rows)
        if (row.document == document && row.here && row.size_bytes <= most_letter_bytes)
            return std::move(row);
    return tl::unexpected(WorkspaceError{.refusal = Refusal::no_such_entry, .field = "document"});
}

QString name_of(const Workspace& workspace, const PersonId& person)
{
    const auto* worker = workspace.directory().worker(person);
    return worker ? text(worker->name) : QString();
}

}

WorkspaceResult<LetterRead> read_letter(const Workspace& workspace, const CaseId& id,
                                        const EntryId& report)
{
    const auto rows = letters(workspace, id);
    if (!rows)
        return tl::unexpected(rows.error());
    const auto row = std::find_if(rows->begin(), rows->end(),
                                  [&](const LetterRow& each) { return each.report == report; });
    if (row == rows->end())
        return tl::unexpected(WorkspaceError{.refusal = Refusal::no_such_entry, .field = "report"});
    LetterRead read{.row = *row,
                    .reference = {},
                    .title = {},
                    .text = {},
                    .author = name_of(workspace, row->author),
                    .signed_by = row->signed_by ? name_of(workspace, *row->signed_by) : QString(),
                    .own = row->author == workspace.self().id};
    const auto view = workspace.case_view(id, Moment::now(row->drafted));
    if (view)
        read.reference = text(view->file.reference());
    const auto document = document_of(workspace, id, row->document);
    if (!document)
        return read;    // its text is still on another laptop
    read.title = text(document->title);
    QByteArray bytes;
    ContentSink sink(bytes, document->size_bytes, {});
    std::ostream out(&sink);
    if (auto content = read_document(workspace, document->document, out); !content)
        return tl::unexpected(content.error());
    read.text = QString::fromUtf8(bytes);
    return read;
}

WorkspaceResult<LetterRow> write_letter(const Workspace& workspace, NewLetter letter, Instant now)
{
    const auto view = workspace.case_view(letter.case_id, Moment::now(now));
    if (!view)
        return tl::unexpected(view.error());
    const Places places(view->file);
    if (places.stand_in(text(letter.title)) || places.stand_in(text(letter.body)))
        return tl::unexpected(
            WorkspaceError{.refusal = Refusal::not_permitted, .field = "whereabouts"});
    return draft_letter(workspace, std::move(letter), now);
}

WorkspaceResult<Paper> letter_paper(const Workspace& workspace, const CaseId& id,
                                    const EntryId& report, Instant now, const Wording& wording,
                                    WithWhereabouts whereabouts)
{
    const auto letter = read_letter(workspace, id, report);
    if (!letter)
        return tl::unexpected(letter.error());
    if (!letter->row.signed_by)    // R30: nothing leaves before that
        return tl::unexpected(WorkspaceError{.refusal = Refusal::second_person, .field = "letter"});
    if (letter->text.isEmpty())
        return tl::unexpected(
            WorkspaceError{.refusal = Refusal::no_such_entry, .field = "document"});
    Paper paper(letter->title, letter->reference);
    for (const QString& paragraph : letter->text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts))
        if (paragraph.trimmed() != letter->title)
            paper.say(paragraph.trimmed());
    paper.values({{LetterWords::tr("Signed off by"), letter->signed_by}});
    if (letter->row.recipient)
        paper.values({{LetterWords::tr("Sent to"), text(*letter->row.recipient)}});
    if (whereabouts == WithWhereabouts::no)
        return paper;
    const auto reading = read_case(workspace, id, Moment::now(now), Looking::now);
    if (!reading)
        return tl::unexpected(reading.error());
    paper.new_page()
        .section(LetterWords::tr("Whereabouts"))
        .notice(LetterWords::tr("For the recipient alone. If the perpetrator sees this page, the "
                                "people on it can be found."))
        .table({LetterWords::tr("Who"), LetterWords::tr("Place"), LetterWords::tr("Where"),
                LetterWords::tr("From")},
               whereabouts_rows(*reading, wording),
               LetterWords::tr("No whereabouts are recorded."));
    return paper;
}

}
