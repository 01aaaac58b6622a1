#include <memory>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/messages.h"
#include "app/sign_in.h"
#include "app/verbs.h"
#include "workspace/merging.h"

namespace holdfast {
namespace {

using Json = nlohmann::ordered_json;

struct BundleOptions {
    SignIn sign_in;
    std::string file;
    std::string since;
    bool json = false;
};

std::string_view in_words(NotTaken why)
{
    switch (why) {
    case NotTaken::after_removal: return "written by somebody after they had been removed";
    case NotTaken::device_removed: return "written on a computer after it had been removed";
    case NotTaken::author_unheeded:
        return "by somebody whom a person had let in, or given a new passphrase, after their own "
               "removal";
    case NotTaken::author_unknown: return "by somebody whom the vault does not know";
    case NotTaken::signature_invalid: return "not signed by the author that it names";
    case NotTaken::entry_differs:
        return "an entry of that id is here and says something else: one of the two was tampered "
               "with";
    case NotTaken::entry_repeated: return "here already: imported on both laptops";
    case NotTaken::chain_forked:
        return "another act stands at its place: two copies of one laptop wrote apart, or it was "
               "tampered with";
    case NotTaken::chain_broken: return "does not fit the acts before and after it";
    case NotTaken::from_this_device: return "of this very computer, which never wrote it";
    }
    return "";
}

std::string people_of(const Workspace& workspace, const PersonId& person)
{
    const std::string name = worker_name(workspace, person);
    return name.empty() ? person.text() : name;
}

Json as_json(const RefusedCommit& refused)
{
    return {{"why", code(refused.why)},
            {"compartment", code(refused.compartment)},
            {"author", refused.author.text()},
            {"device", refused.device.text()},
            {"committed", to_string(refused.committed)},
            {"entry", refused.entry.text()},
            {"entries", refused.entries}};
}

Json as_json(const Behind& lacking)
{
    Json json{{"compartment", code(lacking.compartment)},
              {"device", lacking.device.text()},
              {"posted", lacking.posted},
              {"known", lacking.known},
              {"here", lacking.here},
              {"another", lacking.another}};
    if (lacking.seen_by)
        json["seen_by"] = lacking.seen_by->text();
    return json;
}

Json codes(CompartmentSet set)
{
    Json list = Json::array();
    for (const Compartment each : all_compartments)
        if (set.contains(each))
            list.push_back(code(each));
    return list;
}

Json as_json(const Merged& merged)
{
    Json refused = Json::array();
    for (const RefusedCommit& each : merged.refused)
        refused.push_back(as_json(each));
    Json lacking = Json::array();
    for (const Behind& each : merged.behind)
        lacking.push_back(as_json(each));
    Json replaced = Json::array();
    for (const auto& [person, acts] : merged.by_replaced_key)
        replaced.push_back({{"author", person.text()}, {"acts", acts}});
    return {{"maker", merged.maker.text()},
            {"device", merged.device.text()},
            {"made", to_string(merged.made)},
            {"merged", codes(merged.merged)},
            {"not_opened", codes(merged.not_opened)},
            {"acts", merged.commits},
            {"entries", merged.entries},
            {"had_already", merged.had},
            {"letters", merged.letters},
            {"documents", merged.documents},
            {"statements", merged.statements},
            {"statements_without_effect", merged.without_effect},
            {"awaited", merged.awaited},
            {"refused", refused},
            {"by_replaced_passphrase", replaced},
            {"behind", lacking}};
}

void tell(Cli& cli, const Workspace& workspace, const Merged& merged)
{
    cli.say(fmt::format("Merged what {} made at {}: {} acts with {} entries; {} acts were here "
                        "already.",
                        people_of(workspace, merged.maker), to_string(merged.made), merged.commits,
                        merged.entries, merged.had));
    if (merged.letters > 0)
        cli.say(fmt::format("{} sealed letters came with it for those who can open them.",
                            merged.letters));
    if (merged.documents > 0)
        cli.say(fmt::format("The content of {} documents came with it.", merged.documents));
    if (merged.statements > 0)
        cli.say(fmt::format("People and keys: {} changes came with it. The verb person list shows "
                            "who is who now.",
                            merged.statements));
    for (const Compartment each : all_compartments)
        if (merged.not_opened.contains(each))
            cli.say(fmt::format("Not taken: {}, which you cannot open. Somebody who can merges the "
                                "same file again.",
                                cli.words().compartment(each)));
    if (merged.awaited > 0)
        cli.say(fmt::format("Not here yet: {} acts before some that are. They come with another "
                            "bundle.",
                            merged.awaited));
    if (!merged.refused.empty())
        cli.say("Not taken into the record:");
    for (const RefusedCommit& refused : merged.refused)
        cli.say(fmt::format("  {}, {} entries by {} at {}, entry {}: {}",
                            cli.words().compartment(refused.compartment), refused.entries,
                            people_of(workspace, refused.author), to_string(refused.committed),
                            refused.entry.text(), in_words(refused.why)));
    tell_replaced_keys(cli, workspace, merged.by_replaced_key);
    if (!merged.behind.empty())
        cli.say("This folder lacks acts that were seen elsewhere; the verb verify says which.");
}

std::optional<BundleSince> since_of(const std::string& text, std::string& problem)
{
    if (text.empty())
        return BundleSince{};
    if (text == "heads")
        return BundleSince{.committed = {}, .heads = true, .documents = {}};
    const auto when = parse_instant(text);
    if (!when) {
        problem = text + ": " + std::string(in_words(when.error()));
        return std::nullopt;
    }
    return BundleSince{.committed = *when, .heads = false, .documents = {}};
}

void bundle(Cli& cli, const BundleOptions& options)
{
    std::string problem;
    const auto since = since_of(options.since, problem);
    if (!since) {
        cli.ended = bad_input(cli, problem);
        return;
    }
    in_vault(cli, options.sign_in, [&](Workspace& workspace) -> WorkspaceResult<Exit> {
        const auto made = make_bundle(workspace, options.file, *since, cli.now());
        if (!made)
            return tl::unexpected(made.error());
        cli.say(fmt::format("Made {} for the {} people of this vault: {} acts, {} sealed letters, "
                            "{} documents.",
                            options.file, made->people, made->commits, made->letters,
                            made->documents));
        if (made->damaged_documents > 0)
            cli.say(fmt::format("Left out: the content of {} documents, which is damaged here; the "
                                "verb verify says more.",
                                made->damaged_documents));
        for (const Compartment each : all_compartments)
            if (!made->compartments.contains(each))
                cli.say(fmt::format("Not in it: {}, which you cannot open.",
                                    cli.words().compartment(each)));
        return Exit::done;
    });
}

void merge_file(Cli& cli, const BundleOptions& options)
{
    in_vault(cli, options.sign_in, [&](Workspace& workspace) -> WorkspaceResult<Exit> {
        const auto merged = merge(workspace, options.file, cli.now());
        if (!merged)
            return tl::unexpected(merged.error());
        if (options.json)
            cli.give(as_json(*merged));
        else
            tell(cli, workspace, *merged);
        const bool nothing_taken = merged->commits == 0 && merged->had == 0
                                   && !merged->refused.empty();
        return nothing_taken ? Exit::refused : Exit::done;
    });
}

Json as_json(const RecordConflict& conflict)
{
    Json versions = Json::array();
    for (const ConflictVersion& version : conflict.versions)
        versions.push_back({{"entry", version.entry.text()},
                            {"author", version.author.text()},
                            {"known", to_string(version.known)},
                            {"happened", to_string(version.happened)},
                            {"withdraws", version.withdraws},
                            {"kind", version.kind},
                            {"reason", version.narrative}});
    return {{"case", conflict.case_id ? Json(conflict.case_id->text()) : Json(nullptr)},
            {"reference", conflict.reference},
            {"about", conflict.about.text()},
            {"kind", conflict.kind},
            {"happened", to_string(conflict.happened)},
            {"author", conflict.author.text()},
            {"versions", versions}};
}

void list_conflicts(Cli& cli, const BundleOptions& options)
{
    in_vault(cli, options.sign_in, [&](Workspace& workspace) -> WorkspaceResult<Exit> {
        const auto found = conflicts(workspace);
        if (!found)
            return tl::unexpected(found.error());
        if (options.json) {
            std::vector<Json> all;
            for (const RecordConflict& conflict : *found)
                all.push_back(as_json(conflict));
            cli.give_all(all);
            return Exit::done;
        }
        if (found->empty())
            cli.say("No entry was corrected in two ways.");
        for (const RecordConflict& conflict : *found) {
            cli.say(fmt::format("{}: {} of {} (entry {}) was corrected in {} ways.",
                                conflict.case_id ? conflict.reference : "The service",
                                conflict.kind, to_string(conflict.happened), conflict.about.text(),
                                conflict.versions.size()));
            for (const ConflictVersion& version : conflict.versions)
                cli.say(fmt::format("  entry {} by {}, {}{}: {}", version.entry.text(),
                                    people_of(workspace, version.author), to_string(version.known),
                                    version.withdraws ? ", withdraws it" : "", version.narrative));
        }
        if (!found->empty())
            cli.say(
                "Until it is settled, rules take the one that leaves a duty open. To settle it, "
                "withdraw the wrong one: record entry_withdrawn that corrects its entry.");
        return Exit::done;
    });
}

}

void add_bundle_verbs(CLI::App& app, Cli& cli)
{
    const auto made = std::make_shared<BundleOptions>();
    CLI::App* verb = app.add_subcommand("bundle",
                                        "Write what you can open into a sealed file for another "
                                        "laptop of the service");
    add_sign_in(*verb, made->sign_in);
    verb->add_option("--to", made->file, "Into this new file")->required()->type_name("FILE");
    verb->add_option("--since", made->since,
                     "Only what was written since then; or heads: only what the other laptops that "
                     "sent bundles did not have yet")
        ->type_name("WHEN|heads");
    verb->callback([&cli, made] { bundle(cli, *made); });
    verb->footer(R"(Example:
  holdfast-cli bundle ~/service --as joan --to /media/stick/monday.bundle

Sealed to the current members, part by part to those who may open it. A stick or a share
can carry it. The other laptop takes it in with the verb merge.)");

    const auto taken = std::make_shared<BundleOptions>();
    verb = app.add_subcommand("merge", "Take in a bundle that another laptop of the service made");
    add_sign_in(*verb, taken->sign_in);
    verb->add_option("FILE", taken->file, "The bundle")->required()->type_name("");
    verb->add_flag("--json", taken->json, "As JSON");
    verb->callback([&cli, taken] { merge_file(cli, *taken); });
    verb->footer(R"(Example:
  holdfast-cli merge ~/service --as joan /media/stick/monday.bundle

In any order and any number of times. What is not taken is named; nothing is lost by it.)");

    const auto listed = std::make_shared<BundleOptions>();
    verb = app.add_subcommand("conflicts", "Entries that were corrected in two ways");
    add_sign_in(*verb, listed->sign_in);
    verb->add_flag("--json", listed->json, "As JSON");
    verb->callback([&cli, listed] { list_conflicts(cli, *listed); });
    verb->footer(R"(Example:
  holdfast-cli conflicts ~/service --as joan)");
}

}
