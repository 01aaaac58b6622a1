#include <memory>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/messages.h"
#include "app/sign_in.h"
#include "app/verbs.h"

namespace holdfast {
namespace {

void tell(Cli& cli, const Finding& finding)
{
    std::string where(cli.words().compartment(finding.compartment));
    if (finding.entry)
        where += ", entry " + finding.entry->text();
    if (finding.device)
        where += ", device " + finding.device->text();
    cli.say(fmt::format("  {} ({})", in_words(finding.fault), where));
}

void tell(Cli& cli, const Behind& lacking)
{
    const std::string who = lacking.seen_by ? "device " + lacking.seen_by->text()
                                            : std::string("this computer");
    const std::string chain = fmt::format("{}, {} of device {}",
                                          cli.words().compartment(lacking.compartment),
                                          lacking.posted ? "posts" : "acts", lacking.device.text());
    if (lacking.another)
        cli.say(
            fmt::format("  {}: number {} is not the one that {} saw.", chain, lacking.known, who));
    else
        cli.say(fmt::format("  {}: {} has seen {}, here are {}.", chain, who, lacking.known,
                            lacking.here));
}

WorkspaceResult<Exit> verify(Cli& cli, Workspace& workspace)
{
    const auto verified = workspace.verify();
    if (!verified)
        return tl::unexpected(verified.error());
    cli.say(fmt::format("Checked: {} entries in {} signed commits, {} of them erased.",
                        verified->entries, verified->commits, verified->erased));
    if (verified->holds()) {
        cli.say("All of it holds.");
    } else {
        cli.say("This does not hold, first things first:");
        for (const Finding& finding : verified->findings)
            tell(cli, finding);
        cli.say("Write nothing more into this vault. Keep it as it is, and go back to a backup "
                "that verifies.");
    }
    if (verified->awaited > 0)
        cli.say(fmt::format("Not here yet: {} acts of other laptops, before some that are. They "
                            "come with another bundle.",
                            verified->awaited));
    if (verified->kept_apart > 0)
        cli.say(fmt::format("Kept apart and not taken into the record: {} acts that came from "
                            "other laptops.",
                            verified->kept_apart));
    tell_replaced_keys(cli, workspace, verified->by_replaced_key);
    if (!verified->behind.empty()) {
        cli.say("Lacking: more of this record was seen before than is here. The folder was "
                "restored, copied or cut short. Merge from where the rest is:");
        for (const Behind& lacking : verified->behind)
            tell(cli, lacking);
    }
    for (const Compartment each : all_compartments)
        if (verified->not_checked.contains(each))
            cli.say(fmt::format("Not checked: {}, which you cannot open.",
                                cli.words().compartment(each)));
    if (verified->letterbox_rows > 0)
        cli.say(
            fmt::format("Not checked: {} in the letterbox, sealed to others or not taken in yet.",
                        verified->letterbox_rows));
    cli.say("Not to be seen from within: whether entries that no other computer or bundle has "
            "seen were cut off by somebody who holds the key.");
    return verified->holds() ? Exit::done : Exit::does_not_hold;
}

WorkspaceResult<Exit> rebuild(Cli& cli, Workspace& workspace)
{
    const auto cases = workspace.rebuild(cli.now(), cli.progress("Cases"));
    if (!cases)
        return tl::unexpected(cases.error());
    cli.say(fmt::format("Made the worklist, case list and index of {} cases again from the ledger.",
                        *cases));
    return Exit::done;
}

using Answer = WorkspaceResult<Exit> (*)(Cli&, Workspace&);

CLI::App* add(CLI::App& app, Cli& cli, const char* name, const char* says, Answer answer)
{
    const auto sign_in = std::make_shared<SignIn>();
    CLI::App* verb = app.add_subcommand(name, says);
    add_sign_in(*verb, *sign_in);
    verb->callback([&cli, sign_in, answer] {
        in_vault(cli, *sign_in, [&](Workspace& workspace) { return answer(cli, workspace); });
    });
    return verb;
}

}

void add_upkeep_verbs(CLI::App& app, Cli& cli)
{
    add(app, cli, "verify", "Check every entry, chain and signature that you can open", verify)
        ->footer(R"(Example:
  holdfast-cli verify ~/service --as joan

The exit code is 1 if anything does not hold.)");
    add(app, cli, "rebuild", "Make the worklist, case list and index again from the ledger",
        rebuild)
        ->footer(R"(Example:
  holdfast-cli rebuild ~/service --as joan)");
}

}
