#include <fstream>
#include <memory>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/sign_in.h"
#include "app/verbs.h"
#include "exchange/strict_json.h"

namespace holdfast {
namespace {

using Json = nlohmann::ordered_json;

struct RecordOptions {
    SignIn sign_in;
    std::string file;
    bool confirm_future = false;
};

/// A line as the interchange has it; when it was recorded is now, whatever it says.
tl::expected<Line, Problems> read_fact(const std::string& text, std::size_t number, Instant now)
{
    const auto json = parse_strictly(text);
    if (!json || !json->is_object())
        return read_line(text, number);    // says what is wrong
    Json stated = *json;
    stated["recorded"] = to_string(now);
    auto line = read_line(stated.dump(), number);
    if (line && !line->fact)
        return tl::unexpected(Problems{{number, "kind", "unknown_kind", ""}});
    return line;
}

struct Act {
    std::vector<NewFact> facts;
    std::vector<std::size_t> by_others;    ///< numbers of lines that name another author
};

tl::expected<Act, Problems> read_act(std::istream& in, const PersonId& self, Instant now)
{
    Act act;
    Problems problems;
    std::size_t number = 0;
    for (std::string text; std::getline(in, text);) {
        ++number;
        if (text.find_first_not_of(" \t\r") == text.npos)
            continue;
        auto line = read_fact(text, number, now);
        if (!line) {
            problems.insert(problems.end(), line.error().begin(), line.error().end());
            continue;
        }
        if (line->author && *line->author != self)
            act.by_others.push_back(number);
        act.facts.push_back({.case_id = line->case_id,
                             .fact = *std::move(line->fact),
                             .happened = line->happened,
                             .source = line->source,
                             .narrative = std::move(line->narrative),
                             .corrects = line->corrects,
                             .id = line->entry});
    }
    if (problems.empty() && act.facts.empty())
        problems.push_back({1, "", "missing", "a fact"});
    if (!problems.empty())
        return tl::unexpected(std::move(problems));
    return act;
}

WorkspaceResult<Exit> record(Cli& cli, Workspace& workspace, std::istream& in,
                             const RecordOptions& options)
{
    const Instant now = cli.now();
    auto act = read_act(in, workspace.self().id, now);
    if (!act)
        return tl::unexpected(
            WorkspaceError{.refusal = Refusal::bad_lines, .problems = std::move(act.error())});
    const auto written = workspace.record(
        std::move(act->facts), now, options.confirm_future ? Future::confirmed : Future::refused);
    if (!written)
        return tl::unexpected(written.error());
    for (const EntryId& entry : written->entries)
        cli.say(entry.text());
    for (const std::size_t number : act->by_others)
        cli.warn(fmt::format(
            "line {}: recorded under your name, not the author's it states; import keeps those.",
            number));
    for (const Compartment each : all_compartments)
        if (written->posted.contains(each))
            cli.warn(fmt::format("Posted to {}, which you cannot open: whoever can takes it in.",
                                 cli.words().compartment(each)));
    return Exit::done;
}

void run(Cli& cli, const RecordOptions& options)
{
    std::ifstream file;
    if (!options.file.empty()) {
        file.open(options.file, std::ios::binary);
        if (!file) {
            cli.ended = bad_input(cli, options.file + ": cannot be read.");
            return;
        }
    }
    std::istream& in = options.file.empty() ? cli.in() : file;
    in_vault(cli, options.sign_in,
             [&](Workspace& workspace) { return record(cli, workspace, in, options); });
}

}

void add_record_verb(CLI::App& app, Cli& cli)
{
    const auto options = std::make_shared<RecordOptions>();
    CLI::App* verb = app.add_subcommand("record",
                                        "Record what happened: one act of one fact or more");
    add_sign_in(*verb, options->sign_in);
    verb->add_option("--file", options->file,
                     "Read the facts from this file, else from standard input")
        ->type_name("FILE");
    verb->add_flag("--confirm-future", options->confirm_future, "A time in the future is meant");
    verb->callback([&cli, options] { run(cli, *options); });
    verb->footer(R"(Example:
  holdfast-cli record ~/service --as priya <<'END'
  {"case": "…", "kind": "survivor_spoken_to", "happened": "2024-06-13T15:00",
   "source": "survivor", "fact": {"survivor": "…", "method": "phone", …}}
  END

One fact a line (the example is broken for reading), as the verb schema describes them.
entry, act, author and recorded are left out: they are made, you, and now. All facts
are written together or none is. Prints the ids of the entries, milestones last.)");
}

}
