#include <fstream>
#include <sstream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/json_values.h"
#include "app/part.h"
#include "app/verbs.h"
#include "workspace/backups.h"
#include "workspace/retention.h"

namespace holdfast {
namespace {

using Json = nlohmann::ordered_json;

struct BackupOptions {
    SignIn sign_in;
    std::string folder;
    std::string schedule;    ///< a file that is tried
    std::string set;         ///< one that is the service's own from now on
    bool at_lock = false;
    bool json = false;
};

WorkspaceResult<Exit> back_up(Cli& cli, Workspace& workspace, const BackupOptions& options)
{
    if (options.at_lock)
        if (auto set = set_backup_folder(workspace, std::filesystem::absolute(options.folder));
            !set)
            return tl::unexpected(set.error());
    const auto made = back_up(workspace, options.folder, cli.now());
    if (!made)
        return tl::unexpected(made.error());
    cli.say(made->folder.string());
    cli.warn(
        "Proven by opening it. It opens with the passphrases of today: keep it where a removed "
        "person cannot take it.");
    return Exit::done;
}

void list_all(Cli& cli, const BackupOptions& options)
{
    const auto found = list_backups(options.folder);
    if (!found) {
        cli.ended = refuse(cli, found.error());
        return;
    }
    std::vector<Json> objects;
    Table table({"MADE", "BYTES", "FOLDER"});
    for (const Backup& backup : *found) {
        objects.push_back({{"folder", backup.folder.string()},
                           {"vault", backup.vault.text()},
                           {"made", to_string(backup.made)},
                           {"by", backup.by.text()},
                           {"size_bytes", backup.size_bytes}});
        table.add({cli.words().moment(backup.made), std::to_string(backup.size_bytes),
                   backup.folder.filename().string()});
    }
    give_list(cli, options.json, objects, table);
}

void restore(Cli& cli, const BackupOptions& options)
{
    const auto restored = restore_backup(options.folder, place_of(options.sign_in));
    if (!restored) {
        cli.ended = refuse(cli, restored.error());
        return;
    }
    cli.say(fmt::format("The vault as it was on {} is in {}.", cli.words().moment(restored->made),
                        options.sign_in.vault));
    cli.warn("It opens with the passphrases of that day. People removed since can open it: remove "
             "them again. What was erased since is in it: merge a newer vault into it, or erase it "
             "again.");
}

Json data(const RetentionRow& row)
{
    return {{"case", row.case_id.text()},    {"reference", row.reference},
            {"class", row.class_code},       {"action", code(row.action)},
            {"since", to_string(row.since)}, {"due", to_string(row.due)},
            {"on_hold", row.on_hold},        {"proposed", row.proposed}};
}

WorkspaceResult<Exit> list_due(Cli& cli, const Workspace& workspace,
                               const RetentionSchedule& schedule, bool as_json)
{
    const auto rows = retention_due(workspace, schedule, local_date(cli.now()));
    if (!rows)
        return tl::unexpected(rows.error());
    if (!schedule.set_by_service)
        cli.warn("These periods are defaults. Your service has to set its own; see --set.");
    std::vector<Json> objects;
    Table table({"CASE", "CLASS", "SINCE", "DUE", "WHAT TO DO", ""});
    for (const RetentionRow& row : *rows) {
        objects.push_back(data(row));
        table.add({row.reference, row.class_code, cli.words().date(row.since),
                   cli.words().date(row.due), std::string(code(row.action)),
                   row.on_hold    ? "on legal hold"
                   : row.proposed ? "erasure proposed"
                                  : ""});
    }
    give_list(cli, as_json, objects, table, "Nothing is due. Nothing is ever erased by itself.");
    return Exit::done;
}

WorkspaceResult<Exit> retention(Cli& cli, Workspace& workspace, const BackupOptions& options)
{
    const bool sets = !options.set.empty();
    const std::string& name = sets ? options.set : options.schedule;
    if (name.empty())
        return list_due(cli, workspace, retention_schedule(workspace, cli.now()), options.json);
    std::ifstream file(name, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    if (!file)
        return bad_input(cli, name + ": cannot be read.");
    const auto schedule = RetentionSchedule::read(text.str());
    if (!schedule)
        return bad_input(cli, name + ": " + schedule.error().detail + ".");
    if (!sets)
        return list_due(cli, workspace, *schedule, options.json);
    if (const auto set = set_retention_schedule(workspace, text.str(), cli.now()); !set)
        return tl::unexpected(set.error());
    cli.warn("This is the service's schedule from now on, for everybody.");
    return list_due(cli, workspace, retention_schedule(workspace, cli.now()), options.json);
}

}

void add_backup_verbs(CLI::App& app, Cli& cli)
{
    const auto made = std::make_shared<BackupOptions>();
    CLI::App* verb = add_part(app, cli, "backup", "Copy the vault as it is, proven and encrypted",
                              made, back_up);
    verb->add_option("FOLDER", made->folder, "Where backups are kept; older ones are thinned")
        ->required()
        ->type_name("");
    verb->add_flag("--at-lock", made->at_lock,
                   "From now on back up to there whenever you lock the window");
    verb->footer(
        R"(All of today's are kept, one a day for two weeks, one a week for two months, one a month after.

Example:
  holdfast-cli backup ~/service /media/stick/backups --as joan)");

    const auto listed = std::make_shared<BackupOptions>();
    verb = app.add_subcommand("backups", "The backups in a folder; needs no passphrase");
    verb->add_option("FOLDER", listed->folder, "Where backups are kept")->required()->type_name("");
    verb->add_flag("--json", listed->json, "Answer as a JSON array");
    verb->callback([&cli, listed] { list_all(cli, *listed); });
    verb->footer(R"(Example:
  holdfast-cli backups /media/stick/backups)");

    const auto restored = std::make_shared<BackupOptions>();
    verb = app.add_subcommand("restore", "Make a vault of a backup, in a new folder");
    verb->add_option("BACKUP", restored->folder, "The backup's own folder")
        ->required()
        ->type_name("");
    add_vault(*verb, restored->sign_in);
    verb->callback([&cli, restored] { restore(cli, *restored); });
    verb->footer(R"(Example:
  holdfast-cli restore /media/stick/backups/holdfast-0191…-20241124T090500Z ~/restored)");

    const auto due = std::make_shared<BackupOptions>();
    verb = add_part(app, cli, "retention", "What is kept longer than the schedule says", due,
                    retention);
    CLI::Option* tried = verb->add_option("--schedule", due->schedule,
                                          "By this schedule, to try it; else by the service's")
                             ->type_name("FILE");
    verb->add_option(
            "--set", due->set,
            "Make this the service's schedule from now on (managers, data protection lead)")
        ->type_name("FILE")
        ->excludes(tried);
    verb->add_flag("--json", due->json, "Answer as a JSON array");
    verb->footer(R"(It lists; it never erases. See erase propose.

Example:
  holdfast-cli retention ~/service --as wanda)");
}

}
