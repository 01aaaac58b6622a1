#include <fstream>
#include <memory>

#include <CLI/CLI.hpp>
#include <fcntl.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <sys/stat.h>
#include <unistd.h>

#include "app/sign_in.h"
#include "app/verbs.h"
#include "exchange/schema.h"
#include "workspace/access_log.h"

namespace holdfast {
namespace {

struct ExchangeOptions {
    SignIn sign_in;
    std::string file;
    std::string case_name;
};

WorkspaceResult<Exit> take_in(Cli& cli, Workspace& workspace, std::istream& in)
{
    const auto imported = workspace.import_lines(in, cli.now(), cli.progress("Lines"));
    if (!imported)
        return tl::unexpected(imported.error());
    cli.say(fmt::format("Imported {} entries of {} cases, and {} milestones that follow from them.",
                        imported->entries, imported->cases, imported->milestones));
    return Exit::done;
}

void import(Cli& cli, const ExchangeOptions& options)
{
    const bool from_input = options.file == "-";
    std::ifstream file;
    if (!from_input) {
        file.open(options.file, std::ios::binary);
        if (!file) {
            cli.ended = bad_input(cli, options.file + ": cannot be read.");
            return;
        }
    }
    std::istream& in = from_input ? cli.in() : file;
    in_vault(cli, options.sign_in,
             [&](Workspace& workspace) { return take_in(cli, workspace, in); });
}

/// A file that only its owner can read, and that was not there before.
bool make_private_file(const std::string& path)
{
    const int made = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC,
                            S_IRUSR | S_IWUSR);
    return made >= 0 && ::close(made) == 0;
}

WorkspaceResult<Exit> give_out(Cli& cli, Workspace& workspace, std::ostream& out,
                               const ExchangeOptions& options)
{
    std::optional<CaseId> only;
    if (!options.case_name.empty()) {
        auto id = find_case(workspace, options.case_name);
        if (!id)
            return tl::unexpected(std::move(id.error()));
        only = *id;
    }
    // First, so that nothing is taken out that is not noted.
    if (const auto noted = note_access(workspace, Access::exported, only, {}, {}, cli.now());
        !noted)
        return tl::unexpected(noted.error());
    cli.warn("What is exported is not encrypted. Keep it where the vault itself could be kept, and "
             "delete it after use.");
    const auto lines = workspace.export_lines(out, only);
    if (!lines)
        return tl::unexpected(lines.error());
    out.flush();
    if (!out) {
        cli.warn("The export could not all be written.");
        return Exit::does_not_hold;
    }
    cli.warn(fmt::format("Exported {} entries.", *lines));
    return Exit::done;
}

void export_to_file(Cli& cli, const ExchangeOptions& options)
{
    bool made = false;
    in_vault(cli, options.sign_in, [&](Workspace& workspace) -> WorkspaceResult<Exit> {
        made = make_private_file(options.file);
        if (!made)
            return bad_input(
                cli,
                options.file
                    + ": cannot be made, or is there already. Name a file that is not there yet.");
        std::ofstream out(options.file, std::ios::binary);
        return give_out(cli, workspace, out, options);
    });
    if (made && cli.ended != Exit::done)
        ::unlink(options.file.c_str());    // half an export is none
}

void give(Cli& cli, const ExchangeOptions& options)
{
    if (!options.file.empty())
        export_to_file(cli, options);
    else
        in_vault(cli, options.sign_in, [&](Workspace& workspace) {
            return give_out(cli, workspace, cli.out(), options);
        });
}

}

void add_exchange_verbs(CLI::App& app, Cli& cli)
{
    const auto taken = std::make_shared<ExchangeOptions>();
    CLI::App* verb = app.add_subcommand("import", "Take in entries from another system (managers)");
    add_sign_in(*verb, taken->sign_in);
    verb->add_option("FILE", taken->file, "JSON Lines; - is standard input")
        ->required()
        ->type_name("");
    verb->callback([&cli, taken] { import(cli, *taken); });
    verb->footer(R"(Example:
  holdfast-cli import ~/service --as joan histories.jsonl

One entry a line, as the verb schema describes them. If any line is bad, all bad lines
are named, nothing is taken in, and the exit code is 2.)");

    const auto given = std::make_shared<ExchangeOptions>();
    verb = app.add_subcommand("export", "Write out the entries that you can open, unencrypted");
    add_sign_in(*verb, given->sign_in);
    verb->add_option("--case", given->case_name, "Only of this case")->type_name("ID|REFERENCE");
    verb->add_option("--to", given->file,
                     "Into this new file, readable by you alone; else standard output")
        ->type_name("FILE");
    verb->callback([&cli, given] { give(cli, *given); });
    verb->footer(R"(Example:
  holdfast-cli export ~/service --as joan --case HF-0142 --to HF-0142.jsonl)");

    verb = app.add_subcommand("schema", "The JSON Schema of a line of import and export");
    verb->callback([&cli] { cli.give(schema()); });
    verb->footer(R"(Example:
  holdfast-cli schema > entry.schema.json)");
}

}
