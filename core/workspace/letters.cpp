#include "workspace/letters.h"

#include <sstream>

#include <toml++/toml.h>

#include "resources/resources.h"
#include "workspace/documents.h"
#include "workspace/impl.h"

namespace holdfast {
namespace {

struct Frame {
    toml::table table = toml::parse(*resource("letters/en.toml"));
    std::string text(std::string_view key) const { return table[key].value_or(std::string()); }
    /// As a letter writes it: 12 January 2026.
    std::string date(LocalDate date) const
    {
        const std::chrono::year_month_day day(date);
        const std::size_t month = static_cast<unsigned>(day.month()) - 1;
        return std::to_string(static_cast<unsigned>(day.day())) + ' '
               + table["months"][month].value_or(std::string()) + ' '
               + std::to_string(static_cast<int>(day.year()));
    }
    std::string to(ReportTo to) const { return table["to"][code(to)].value_or(std::string()); }
};

using Filling = std::vector<std::pair<std::string_view, std::string>>;

/// In one pass, so that what is filled in is never taken for a place to fill.
std::string filled(std::string_view text, const Filling& filling)
{
    std::string out;
    while (!text.empty()) {
        const auto open = text.find('{');
        const auto close = text.find('}', open);
        if (open == std::string_view::npos || close == std::string_view::npos)
            break;
        out += text.substr(0, open);
        const auto name = text.substr(open + 1, close - open - 1);
        for (const auto& [key, value] : filling)
            if (key == name)
                out += value;
        text.remove_prefix(close + 1);
    }
    return out.append(text);
}

LetterRow row_of(const CaseFile& file, const Recorded<ReportDrafted>& draft)
{
    LetterRow row{draft.entry->id, draft->to, draft->document, draft.entry->author,
                  draft.entry->happened};
    for (const auto sign_off : file.all<ReportSignedOff>())
        if (file.same_event(sign_off->report, *draft.entry) && sign_off->by != draft.entry->author)
            row.signed_by = sign_off->by;
    for (const auto release : file.all<ReportReleased>())
        if (file.same_event(release->report, *draft.entry)) {
            row.released = release.entry->happened;
            row.recipient = release->recipient;
        }
    return row;
}

struct Found {
    CaseId case_id;
    Source source;
    LetterRow row;
};

WorkspaceResult<Found> find_letter(const Workspace& workspace, const EntryId& report)
{
    const auto entry = workspace.impl().vault.entry(report);
    if (!entry)
        return refused(entry.error());
    if (!*entry || !(*entry)->case_id)
        return refused(Refusal::no_such_entry, "report");
    const auto rows = letters(workspace, *(*entry)->case_id);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const LetterRow& row : *rows)
        if (row.report == report)
            return Found{*(*entry)->case_id, (*entry)->source, row};
    return refused(Refusal::no_such_entry, "report");
}

/// What becomes of a letter, and the letter after it.
WorkspaceResult<LetterRow> record_about(Workspace& workspace, const Found& letter, Fact fact,
                                        Instant now)
{
    auto written = workspace.record({{.case_id = letter.case_id,
                                      .fact = std::move(fact),
                                      .happened = now,
                                      .source = letter.source}},
                                    now);
    if (!written)
        return tl::unexpected(written.error());
    const auto after = find_letter(workspace, letter.row.report);
    return after ? WorkspaceResult<LetterRow>(after->row) : tl::unexpected(after.error());
}

std::string name_of_author(const Workspace& workspace, const PersonId& person)
{
    const auto* worker = workspace.directory().worker(person);
    return worker ? worker->name : workspace.self().sign_in_name;
}

}

std::string letter_limits(LocalDate date)
{
    const Frame frame;
    return filled(frame.text("limits"), {{"date", frame.date(date)}});
}

std::string letter_text(const CaseFile& case_file, const NewLetter& letter, std::string_view author,
                        LocalDate date)
{
    const Frame frame;
    const auto count = [](const auto& range) {
        std::size_t number = 0;
        for ([[maybe_unused]] const auto& each : range)
            ++number;
        return std::to_string(number);
    };
    const Filling filling{{"to", frame.to(letter.to)},
                          {"date", frame.date(date)},
                          {"reference", std::string(case_file.reference())},
                          {"attended", count(case_file.all<SessionAttended>())},
                          {"missed", count(case_file.all<SessionMissed>())},
                          {"author", std::string(author)}};
    return filled(frame.text("heading"), filling) + '\n' + letter.title + "\n\n"
           + filled(frame.text("attendance"), filling) + "\n\n" + letter.body + "\n\n"
           + filled(frame.text("limits"), filling) + "\n\n" + filled(frame.text("closing"), filling)
           + '\n';
}

WorkspaceResult<LetterRow> draft_letter(const Workspace& workspace, NewLetter letter, Instant now)
{
    Workspace::Impl& impl = workspace.impl();
    const auto history = impl.history(letter.case_id);
    if (!history)
        return tl::unexpected(history.error());
    const CaseFile file = CaseFile::fold(*history, Instant::max(), Instant::max(), View::case_only);
    std::istringstream text(
        letter_text(file, letter, name_of_author(workspace, workspace.self().id), local_date(now)));
    const DocumentId document = impl.ids.next<DocumentId>(now);
    const EntryId report = impl.ids.next<EntryId>(now);
    std::vector<NewFact> drafted{{.case_id = letter.case_id,
                                  .fact = ReportDrafted{letter.to, true, document},
                                  .happened = now,
                                  .id = report}};
    const auto attached = attach_document(workspace,
                                          {.case_id = letter.case_id,
                                           .title = letter.title,
                                           .media_type = "text/plain; charset=utf-8",
                                           .happened = now,
                                           .belongs_to = report},
                                          text, now, document, std::move(drafted));
    if (!attached)
        return tl::unexpected(attached.error());
    const auto found = find_letter(workspace, report);
    return found ? WorkspaceResult<LetterRow>(found->row) : tl::unexpected(found.error());
}

WorkspaceResult<LetterRow> sign_letter(Workspace& workspace, const EntryId& report, Instant now)
{
    const auto found = find_letter(workspace, report);
    if (!found)
        return tl::unexpected(found.error());
    const PersonId self = workspace.self().id;
    if (self == found->row.author)
        return refused(Refusal::second_person, "letter");
    return record_about(workspace, *found, ReportSignedOff{report, self}, now);
}

WorkspaceResult<LetterRow> release_letter(Workspace& workspace, const EntryId& report,
                                          std::string recipient, Instant now)
{
    const auto found = find_letter(workspace, report);
    if (!found)
        return tl::unexpected(found.error());
    if (!found->row.signed_by)
        return refused(Refusal::second_person, "letter");
    return record_about(workspace, *found, ReportReleased{report, std::move(recipient)}, now);
}

WorkspaceResult<std::vector<LetterRow>> letters(const Workspace& workspace, const CaseId& id)
{
    const auto history = workspace.impl().history(id);
    if (!history)
        return tl::unexpected(history.error());
    const CaseFile file = CaseFile::fold(*history, Instant::max(), Instant::max(),
                                         View::everything_held);
    std::vector<LetterRow> rows;
    for (const auto draft : file.all<ReportDrafted>())
        rows.push_back(row_of(file, draft));
    return rows;
}

}
