#include <memory>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/case_output.h"
#include "app/json_values.h"
#include "app/moment_options.h"
#include "app/owed_output.h"
#include "app/part.h"
#include "app/sign_in.h"
#include "app/verbs.h"
#include "workspace/access_log.h"

namespace holdfast {
namespace {

using Json = nlohmann::ordered_json;

struct CaseOptions {
    SignIn sign_in;
    MomentOptions moment;
    std::string case_name;
    bool explained = false;
    bool json = false;
};

Json data(const CaseRow& row)
{
    Json workers = Json::array();
    for (const PersonId& worker : row.iss_workers)
        workers.push_back(worker.text());
    return {{"case", row.id.text()},
            {"reference", row.reference},
            {"perpetrator", row.perpetrator},
            {"open", row.open},
            {"opened_at", to_string(row.opened_at)},
            {"survivors", row.survivors},
            {"band", or_null(row.band)},
            {"at_threshold", row.at_threshold},
            {"last_reviewed", or_null(row.last_reviewed)},
            {"intervention_worker", or_null(row.intervention_worker)},
            {"iss_workers", std::move(workers)},
            {"fully_understood", row.fully_understood}};
}

WorkspaceResult<Exit> list(Cli& cli, Workspace& workspace, const CaseOptions& options)
{
    const auto rows = workspace.cases();
    if (!rows)
        return tl::unexpected(rows.error());
    const Wording& words = cli.words();
    std::vector<Json> objects;
    Table table(
        {"CASE", "PERPETRATOR", "OPENED", "SURVIVORS", "BAND", "LAST REVIEW", "WORKER", ""});
    for (const CaseRow& row : *rows) {
        if (options.json)
            objects.push_back(data(row));
        else
            table.add({row.reference, row.perpetrator, words.date(local_date(row.opened_at)),
                       std::to_string(row.survivors),
                       row.band + (row.at_threshold ? " (at the threshold)" : ""),
                       row.last_reviewed ? words.date(local_date(*row.last_reviewed)) : "",
                       worker_name(workspace, row.intervention_worker), row.open ? "" : "closed"});
    }
    give_list(cli, options.json, objects, table, "There are no cases.");
    return Exit::done;
}

using Rows = std::vector<OwedRow>;

Json data(Cli& cli, const Workspace& workspace, const CaseView& view, const Rows& owed,
          const Moment& moment)
{
    const CaseOutput output(cli, workspace, view, moment.as_at);
    OwedOutput owed_output(cli, workspace, moment.as_at);
    Json obligations = Json::array();
    for (const OwedRow& row : owed)
        obligations.push_back(owed_output.data(row));
    const auto site = view.file.site();
    const Entry* open_since = view.file.open_since();
    Json data = Json::object();
    if (workspace.is_sample())
        data["sample"] = true;
    data["case"] = view.id.text();
    data["reference"] = view.file.reference();
    data["as_at"] = to_string(moment.as_at);
    data["known_at"] = to_string(moment.known_at);
    data["open_since"] = open_since ? Json(to_string(open_since->happened)) : Json();
    data["site"] = or_null(site);
    data["country"] = code(workspace.directory().country(site));
    data["fully_understood"] = view.assessment.fully_understood;
    data["conflicts"] = view.assessment.conflicts.size();
    data["people"] = output.people();
    data["obligations"] = std::move(obligations);
    data["timeline"] = output.timeline();
    return data;
}

void print(Cli& cli, const Workspace& workspace, const CaseView& view, const Rows& owed,
           const Moment& moment, OwedOutput::Explained explained)
{
    const Wording& words = cli.words();
    const CaseFile& file = view.file;
    const Entry* since = file.open_since();
    cli.say(
        fmt::format("{} · {} · as at {}", file.reference(),
                    since ? "open since " + words.date(local_date(since->happened)) : "not open",
                    words.moment(moment.as_at)));
    if (!view.assessment.fully_understood)
        cli.say("Some entries were written by a newer Holdfast and are not understood here. Update "
                "it before relying on this.");
    if (!view.assessment.conflicts.empty())
        cli.say(fmt::format("{} entries were corrected in two ways. Until that is settled, the "
                            "reading that leaves a duty open "
                            "is taken.",
                            view.assessment.conflicts.size()));
    cli.say("\nPeople");
    const CaseOutput output(cli, workspace, view, moment.as_at);
    output.print_people();
    cli.say("\nOwed");
    if (owed.empty())
        cli.say("Nothing is owed.");
    else
        OwedOutput(cli, workspace, moment.as_at).print(owed, explained);
    cli.say("\nTimeline");
    output.print_timeline();
}

WorkspaceResult<Exit> show(Cli& cli, Workspace& workspace, const CaseOptions& options,
                           const Moment& moment)
{
    const auto id = find_case(workspace, options.case_name);
    if (!id)
        return tl::unexpected(id.error());
    const auto view = workspace.case_view(*id, moment);
    if (!view)
        return tl::unexpected(view.error());
    if (const auto noted = note_access(workspace, Access::viewed, *id, {}, {}, cli.now()); !noted)
        return tl::unexpected(noted.error());
    auto owed = workspace.obligations({.moment = moment, .case_id = *id});
    if (!owed)
        return tl::unexpected(owed.error());
    std::erase_if(*owed,
                  [&](const OwedRow& row) { return !open(status(row.obligation, moment.as_at)); });
    if (options.json)
        cli.give(data(cli, workspace, *view, *owed, moment));
    else
        print(cli, workspace, *view, *owed, moment,
              options.explained ? OwedOutput::Explained::yes : OwedOutput::Explained::no);
    return Exit::done;
}

void run_show(Cli& cli, const CaseOptions& options)
{
    const auto moment = moment_of(options.moment, cli.now());
    if (!moment)
        cli.ended = bad_input(cli, moment.error());
    else
        in_vault(cli, options.sign_in,
                 [&](Workspace& workspace) { return show(cli, workspace, options, *moment); });
}

}

void add_case_verbs(CLI::App& app, Cli& cli)
{
    const auto listed = std::make_shared<CaseOptions>();
    CLI::App* verb = add_part(app, cli, "cases", "All cases, in order of opening", listed, list);
    verb->add_flag("--json", listed->json, "Answer as a JSON array");
    verb->footer(R"(Example:
  holdfast-cli cases ~/service --as joan)");

    const auto shown = std::make_shared<CaseOptions>();
    verb = app.add_subcommand("case", "One case: who is involved, what is owed, and its timeline");
    add_sign_in(*verb, shown->sign_in);
    add_case(*verb, shown->case_name);
    add_moment(*verb, shown->moment);
    verb->add_flag("--explain", shown->explained, "Why each duty is due when it is");
    verb->add_flag("--json", shown->json, "Answer as a JSON object");
    verb->callback([&cli, shown] { run_show(cli, *shown); });
    verb->footer(R"(Example:
  holdfast-cli case ~/service --as joan HF-0142 --as-at 2024-06-14

Where somebody lives or is to be found is left out; export gives all that you can open.)");
}

}
