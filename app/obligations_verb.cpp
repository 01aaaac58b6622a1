#include <memory>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/moment_options.h"
#include "app/owed_output.h"
#include "app/part.h"
#include "app/sign_in.h"
#include "app/verbs.h"

namespace holdfast {
namespace {

using Json = nlohmann::ordered_json;

struct ObligationsOptions {
    SignIn sign_in;
    MomentOptions moment;
    std::string case_name;
    std::string rule;
    std::string status;
    bool all = false;
    bool explained = false;
    bool json = false;
};

using Rows = std::vector<OwedRow>;

/// A code of a list, or nothing if none was given. The list itself was checked when the arguments were read.
template <Coded E>
std::optional<E> code_given(const std::string& text)
{
    return text.empty() ? std::nullopt : from_code<E>(text);
}

WorkspaceResult<Rows> ask(const Workspace& workspace, const ObligationsOptions& options,
                          const Moment& moment, std::optional<Nature> nature)
{
    OwedQuery query{.moment = moment,
                    .rule = code_given<Rule>(options.rule),
                    .status = code_given<Status>(options.status),
                    .nature = nature};
    if (!options.case_name.empty()) {
        auto id = find_case(workspace, options.case_name);
        if (!id)
            return tl::unexpected(std::move(id.error()));
        query.case_id = *id;
    }
    return workspace.obligations(query);
}

/// Whether it belongs in the table when nothing else was asked for: something is still to be done about it.
bool open_at(const OwedRow& row, Instant at)
{
    return open(status(row.obligation, at));
}

std::string summary(const Cli& cli, const Rows& rows, Instant at)
{
    const auto open = std::count_if(rows.begin(), rows.end(),
                                    [&](const OwedRow& row) { return open_at(row, at); });
    const auto over = std::count_if(rows.begin(), rows.end(), [&](const OwedRow& row) {
        return open_at(row, at) && past_due(row.obligation, at);
    });
    return fmt::format("{} open, of these {} past due, as at {}", open, over,
                       cli.words().moment(at));
}

WorkspaceResult<Exit> obligations(Cli& cli, const Workspace& workspace,
                                  const ObligationsOptions& options, const Moment& moment)
{
    auto rows = ask(workspace, options, moment, std::nullopt);
    if (!rows)
        return tl::unexpected(std::move(rows.error()));
    OwedOutput output(cli, workspace, moment.as_at);
    if (options.json) {
        std::vector<Json> objects;
        for (const OwedRow& row : *rows)
            objects.push_back(output.data(row));
        cli.give_all(objects);
        return Exit::done;
    }
    if (options.status.empty() && !options.all)
        std::erase_if(*rows, [&](const OwedRow& row) { return !open_at(row, moment.as_at); });
    if (rows->empty()) {
        cli.say(fmt::format("Nothing is owed as at {}.", cli.words().moment(moment.as_at)));
        return Exit::done;
    }
    output.print(*rows, options.explained ? OwedOutput::Explained::yes : OwedOutput::Explained::no);
    cli.say(summary(cli, *rows, moment.as_at));
    return Exit::done;
}

WorkspaceResult<Exit> gates(Cli& cli, const Workspace& workspace, const ObligationsOptions& options,
                            const Moment& moment)
{
    const auto rows = ask(workspace, options, moment, Nature::gate);
    if (!rows)
        return tl::unexpected(rows.error());
    const OwedOutput output(cli, workspace, moment.as_at);
    std::vector<Json> objects;
    Table table({"STATE", "NEEDED BY", "CASE", "WHAT", "ABOUT", "STOPS", "RULE", "CLAUSE"});
    const Wording& words = cli.words();
    for (const OwedRow& row : *rows) {
        const Obligation& gate = row.obligation;
        if (options.json)
            objects.push_back(output.gate_data(row));
        else
            table.add({std::string(words.status(status(gate, moment.as_at))),
                       due_in_table(words, gate.due), row.reference,
                       std::string(words.title(gate.rule)), row.subject_name,
                       std::string(words.stops(gate.stops)), std::string(code(gate.rule)),
                       workspace.terms().of(gate.rule, gate.opened_at).clause});
    }
    give_list(cli, options.json, objects, table, "There are no gates.");
    return Exit::done;
}

using Answer = WorkspaceResult<Exit> (*)(Cli&, const Workspace&, const ObligationsOptions&,
                                         const Moment&);

void add_asking(CLI::App& verb, Cli& cli, const std::shared_ptr<ObligationsOptions>& options,
                Answer answer)
{
    add_sign_in(verb, options->sign_in);
    add_moment(verb, options->moment);
    verb.add_option("--case", options->case_name, "Only of this case")->type_name("ID|REFERENCE");
    verb.add_option("--rule", options->rule, "Only of this rule")
        ->type_name("R03")
        ->check(one_of<Rule>());
    verb.add_flag("--json", options->json, "Answer as a JSON array");
    verb.callback([&cli, options, answer] {
        const auto moment = moment_of(options->moment, cli.now());
        if (!moment)
            cli.ended = bad_input(cli, moment.error());
        else
            in_vault(cli, options->sign_in, [&](Workspace& workspace) {
                return answer(cli, workspace, *options, *moment);
            });
    });
}

}

void add_obligations_verbs(CLI::App& app, Cli& cli)
{
    const auto owed = std::make_shared<ObligationsOptions>();
    CLI::App* verb = app.add_subcommand("obligations",
                                        "What the Standard makes owed, most urgent first");
    add_asking(*verb, cli, owed, obligations);
    verb->add_option("--status", owed->status, "Only with this status")
        ->type_name("STATUS")
        ->check(one_of<Status>());
    verb->add_flag("--all", owed->all, "What is settled too; --json always gives all");
    verb->add_flag("--explain", owed->explained, "Why each is due when it is, below it");
    verb->footer(R"(Example:
  holdfast-cli obligations ~/service --as priya --case HF-0142 --explain

A time is 2024-06-14, 2024-06-14T12:00 or 2024-06-14T12:00:00+01:00; without an
offset it is UK time, and a date alone is its midnight.)");

    const auto held = std::make_shared<ObligationsOptions>();
    CLI::App* gate = app.add_subcommand(
        "gates", "What stands in front of planned work, and what would lift it");
    add_asking(*gate, cli, held, gates);
    gate->footer(R"(Example:
  holdfast-cli gates ~/service --as priya --case HF-0142)");
}

}
