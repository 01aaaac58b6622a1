#include <fstream>
#include <sstream>

#include <fmt/format.h>

#include "app/part.h"
#include "app/verbs.h"
#include "workspace/letters.h"

namespace holdfast {
namespace {

struct LetterOptions {
    SignIn sign_in;
    std::string case_name;
    std::string to = "other";
    std::string title;
    std::string file;
    std::string report;
    std::string recipient;
};

WorkspaceResult<Exit> draft(Cli& cli, Workspace& workspace, const LetterOptions& options)
{
    const auto id = find_case(workspace, options.case_name);
    if (!id)
        return tl::unexpected(id.error());
    std::ostringstream body;
    if (options.file == "-") {
        body << cli.in().rdbuf();
    } else {
        std::ifstream file(options.file, std::ios::binary);
        if (!file)
            return bad_input(cli, options.file + ": cannot be read.");
        body << file.rdbuf();
    }
    const auto row = draft_letter(
        workspace, {*id, *from_code<ReportTo>(options.to), options.title, body.str()}, cli.now());
    if (!row)
        return tl::unexpected(row.error());
    cli.say(row->report.text());
    cli.warn(fmt::format("Its text is document {}. Somebody else has to sign it off.",
                         row->document ? row->document->text() : std::string()));
    return Exit::done;
}

WorkspaceResult<EntryId> report_of(const LetterOptions& options)
{
    if (const auto id = EntryId::parse(options.report))
        return *id;
    return tl::unexpected(WorkspaceError{.refusal = Refusal::no_such_entry, .field = "report"});
}

WorkspaceResult<Exit> sign(Cli& cli, Workspace& workspace, const LetterOptions& options)
{
    const auto report = report_of(options);
    if (!report)
        return tl::unexpected(report.error());
    if (const auto row = sign_letter(workspace, *report, cli.now()); !row)
        return tl::unexpected(row.error());
    cli.say("Signed off.");
    return Exit::done;
}

WorkspaceResult<Exit> release(Cli& cli, Workspace& workspace, const LetterOptions& options)
{
    const auto report = report_of(options);
    if (!report)
        return tl::unexpected(report.error());
    const auto row = release_letter(workspace, *report, options.recipient, cli.now());
    if (!row)
        return tl::unexpected(row.error());
    cli.say(fmt::format("Released to {}. Take its text out with: document get … {}",
                        options.recipient, row->document ? row->document->text() : std::string()));
    return Exit::done;
}

void add_report(CLI::App& verb, LetterOptions& options)
{
    verb.add_option("REPORT", options.report, "Its id")->required()->type_name("");
}

}

void add_letter_verb(CLI::App& app, Cli& cli)
{
    CLI::App* letter = app.add_subcommand("letter", "Letters and reports that leave the service");
    letter->require_subcommand(1);

    const auto drafted = std::make_shared<LetterOptions>();
    CLI::App* verb = add_part(*letter, cli, "draft", "Draft one from the case record", drafted,
                              draft);
    add_case(*verb, drafted->case_name);
    verb->add_option("BODY", drafted->file, "A text file with your own words; - is standard input")
        ->required()
        ->type_name("");
    verb->add_option("--title", drafted->title, "Its heading")->required()->type_name("TEXT");
    verb->add_option("--to", drafted->to, "What kind of recipient")
        ->required()
        ->type_name("TO")
        ->check(one_of<ReportTo>());
    verb->footer(
        R"(The paragraph on its limits (B3.4) is put in. Nothing of the survivors' record is.

Example:
  holdfast-cli letter draft ~/service HF-0142 body.txt --as tom --to court --title "Progress report")");

    const auto signed_off = std::make_shared<LetterOptions>();
    verb = add_part(*letter, cli, "sign", "Sign off somebody else's", signed_off, sign);
    add_report(*verb, *signed_off);
    verb->footer(R"(Example:
  holdfast-cli letter sign ~/service 0191… --as ros)");

    const auto released = std::make_shared<LetterOptions>();
    verb = add_part(*letter, cli, "release", "Record that it goes out", released, release);
    add_report(*verb, *released);
    verb->add_option("--to", released->recipient, "The person or office that it goes to")
        ->required()
        ->type_name("TEXT");
    verb->footer(R"(Example:
  holdfast-cli letter release ~/service 0191… --as tom --to "Leeds Family Court")");
}

}
