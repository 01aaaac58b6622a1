#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/json_values.h"
#include "app/part.h"
#include "app/verbs.h"
#include "workspace/erasing.h"

namespace holdfast {
namespace {

using Json = nlohmann::ordered_json;

struct EraseOptions {
    SignIn sign_in;
    std::string case_name;
    std::vector<std::string> entries;
    std::string proposal;
    std::string ground;
    std::string reason;
    bool json = false;
};

void tell(Cli& cli, const Workspace& workspace, const ErasureRow& row)
{
    cli.say(fmt::format("{}  {}  {} entries, asked for by {}: {}", row.proposal.text(),
                        code(row.state), row.entries.size(), worker_name(workspace, row.by),
                        row.ground));
    if (row.state == ErasureState::proposed && row.on_hold)
        cli.say("    A legal hold is on the case.");
}

WorkspaceResult<Exit> propose(Cli& cli, Workspace& workspace, const EraseOptions& options)
{
    const auto id = find_case(workspace, options.case_name);
    if (!id)
        return tl::unexpected(id.error());
    std::vector<EntryId> entries;
    for (const std::string& text : options.entries) {
        const auto entry = EntryId::parse(text);
        if (!entry)
            return bad_input(cli, text + ": is not an entry's id.");
        entries.push_back(*entry);
    }
    const auto row = propose_erasure(workspace, *id, std::move(entries), options.ground,
                                     options.reason, cli.now());
    if (!row)
        return tl::unexpected(row.error());
    tell(cli, workspace, *row);
    cli.say("Nothing is erased yet: somebody else carries it out, or declines.");
    return Exit::done;
}

using Decide = WorkspaceResult<ErasureRow> (*)(Cli&, Workspace&, const EntryId&,
                                               const EraseOptions&);

WorkspaceResult<Exit> decide(Cli& cli, Workspace& workspace, const EraseOptions& options,
                             Decide how)
{
    const auto proposal = EntryId::parse(options.proposal);
    if (!proposal)
        return bad_input(cli, options.proposal + ": is not a proposal's id.");
    const auto row = how(cli, workspace, *proposal, options);
    if (!row)
        return tl::unexpected(row.error());
    tell(cli, workspace, *row);
    return Exit::done;
}

WorkspaceResult<Exit> carry_out(Cli& cli, Workspace& workspace, const EraseOptions& options)
{
    const auto done = decide(cli, workspace, options,
                             [](Cli& at, Workspace& in, const EntryId& id, const EraseOptions&) {
                                 return carry_out_erasure(in, id, at.now());
                             });
    if (done && *done == Exit::done)
        cli.warn(
            "Backups made before this still hold what was erased, until they are thinned. Other "
            "laptops erase it when they merge.");
    return done;
}

WorkspaceResult<Exit> decline(Cli& cli, Workspace& workspace, const EraseOptions& options)
{
    return decide(cli, workspace, options,
                  [](Cli& at, Workspace& in, const EntryId& id, const EraseOptions& given) {
                      return decline_erasure(in, id, given.reason, at.now());
                  });
}

Json data(const ErasureRow& row)
{
    Json entries = Json::array();
    for (const EntryId& entry : row.entries)
        entries.push_back(entry.text());
    return {{"proposal", row.proposal.text()},
            {"case", row.case_id.text()},
            {"entries", std::move(entries)},
            {"ground", row.ground},
            {"reason", row.reason},
            {"by", row.by.text()},
            {"at", to_string(row.at)},
            {"state", code(row.state)},
            {"on_hold", row.on_hold}};
}

WorkspaceResult<Exit> list(Cli& cli, Workspace& workspace, const EraseOptions& options)
{
    const auto rows = erasures(workspace);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<Json> objects;
    for (const ErasureRow& row : *rows)
        if (options.json)
            objects.push_back(data(row));
        else
            tell(cli, workspace, row);
    if (options.json)
        cli.give_all(objects);
    else if (rows->empty())
        cli.say("Nothing was ever asked to be erased.");
    return Exit::done;
}

WorkspaceResult<Exit> hold(Cli& cli, Workspace& workspace, const EraseOptions& options,
                           decltype(&set_legal_hold) change)
{
    const auto id = find_case(workspace, options.case_name);
    if (!id)
        return tl::unexpected(id.error());
    if (auto changed = change(workspace, *id, options.reason, cli.now()); !changed)
        return tl::unexpected(changed.error());
    const auto held = on_legal_hold(workspace, *id);
    if (!held)
        return tl::unexpected(held.error());
    cli.say(*held ? "A legal hold is on the case: nothing of it is erased."
                  : "No legal hold is on the case.");
    return Exit::done;
}

WorkspaceResult<Exit> set_hold(Cli& cli, Workspace& workspace, const EraseOptions& options)
{
    return hold(cli, workspace, options, set_legal_hold);
}

WorkspaceResult<Exit> lift_hold(Cli& cli, Workspace& workspace, const EraseOptions& options)
{
    return hold(cli, workspace, options, lift_legal_hold);
}

void add_reason(CLI::App& verb, EraseOptions& options)
{
    verb.add_option("--reason", options.reason, "Why, for the record")
        ->required()
        ->type_name("TEXT");
}

void add_proposal(CLI::App& verb, EraseOptions& options)
{
    verb.add_option("PROPOSAL", options.proposal, "Its id, as erase list has it")
        ->required()
        ->type_name("");
}

}

void add_erase_verbs(CLI::App& app, Cli& cli)
{
    CLI::App* erase = app.add_subcommand(
        "erase", "Destroy what entries say: the data protection lead with a manager");
    erase->require_subcommand(1);

    const auto proposed = std::make_shared<EraseOptions>();
    CLI::App* verb = add_part(*erase, cli, "propose", "Ask for entries to be erased", proposed,
                              propose);
    add_case(*verb, proposed->case_name);
    verb->add_option("ENTRY", proposed->entries, "Their ids")->required()->type_name("");
    verb->add_option("--ground", proposed->ground, "In a few words, without a name")
        ->required()
        ->type_name("TEXT");
    add_reason(*verb, *proposed);
    verb->footer(
        R"(Their earlier and later versions, and the documents that belong to them, go with them.

Example:
  holdfast-cli erase propose ~/service HF-0142 0191… --as wanda --ground "the survivor's request" --reason "Asked in writing on 3 June.")");

    const auto carried = std::make_shared<EraseOptions>();
    verb = add_part(*erase, cli, "carry-out", "Erase what somebody else proposed", carried,
                    carry_out);
    add_proposal(*verb, *carried);
    verb->footer(R"(Example:
  holdfast-cli erase carry-out ~/service 0191… --as ros)");

    const auto declined = std::make_shared<EraseOptions>();
    verb = add_part(*erase, cli, "decline", "Leave it as it is", declined, decline);
    add_proposal(*verb, *declined);
    add_reason(*verb, *declined);
    verb->footer(R"(Example:
  holdfast-cli erase decline ~/service 0191… --as ros --reason "Needed for the court's hearing in May.")");

    const auto listed = std::make_shared<EraseOptions>();
    verb = add_part(*erase, cli, "list", "What was proposed, and what became of it", listed, list);
    verb->add_flag("--json", listed->json, "Answer as a JSON array");
    verb->footer(R"(Example:
  holdfast-cli erase list ~/service --as wanda)");

    CLI::App* legal = app.add_subcommand("hold", "Legal holds: nothing of a case is erased");
    legal->require_subcommand(1);
    for (const auto& [name, says, answer] :
         {std::tuple("set", "Put a case on hold", &set_hold),
          std::tuple("lift", "Take a case off hold", &lift_hold)}) {
        const auto options = std::make_shared<EraseOptions>();
        verb = add_part(*legal, cli, name, says, options, answer);
        add_case(*verb, options->case_name);
        add_reason(*verb, *options);
        verb->footer(R"(Example:
  holdfast-cli hold set ~/service HF-0142 --as wanda --reason "Claim announced by the survivor's solicitor.")");
    }
}

}
