#include <memory>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/json_values.h"
#include "app/part.h"
#include "app/sign_in.h"
#include "app/verbs.h"
#include "workspace/people.h"

namespace holdfast {
namespace {

using Json = nlohmann::ordered_json;

struct DeviceOptions {
    SignIn sign_in;
    std::string device;
    bool json = false;
};

std::string names_of(const Workspace& workspace, const std::vector<PersonId>& people)
{
    std::string names;
    for (const PersonId& person : people)
        names += (names.empty() ? "" : ", ") + worker_name(workspace, person);
    return names;
}

std::string state_of(Cli& cli, const KnownDevice& device)
{
    if (device.removed)
        return "removed " + cli.words().date(local_date(*device.removed));
    return device.is_this_one ? "this one" : "";
}

WorkspaceResult<Exit> list(Cli& cli, Workspace& workspace, const DeviceOptions& options)
{
    const auto known = devices(workspace);
    if (!known)
        return tl::unexpected(known.error());
    std::vector<Json> objects;
    Table table({"COMPUTER", "WHO WROTE FROM IT", "FIRST", "NEWEST", ""});
    for (const KnownDevice& device : *known) {
        if (options.json) {
            Json people = Json::array();
            for (const PersonId& person : device.people)
                people.push_back(person.text());
            objects.push_back({{"device", device.id.text()},
                               {"people", std::move(people)},
                               {"first", or_null(device.first)},
                               {"newest", or_null(device.newest)},
                               {"removed", or_null(device.removed)},
                               {"is_this_one", device.is_this_one}});
            continue;
        }
        table.add({device.id.text(), names_of(workspace, device.people),
                   device.first ? cli.words().time(*device.first) : "",
                   device.newest ? cli.words().time(*device.newest) : "", state_of(cli, device)});
    }
    give_list(cli, options.json, objects, table);
    return Exit::done;
}

WorkspaceResult<Exit> remove(Cli& cli, Workspace& workspace, const DeviceOptions& options)
{
    const auto id = DeviceId::parse(options.device);
    if (!id)
        return bad_input(cli, "DEVICE: must be the id of a computer; device list shows them");
    const auto known = devices(workspace);
    if (!known)
        return tl::unexpected(known.error());
    std::vector<PersonId> people;
    for (const KnownDevice& device : *known)
        if (device.id == *id)
            people = device.people;
    if (const auto removed = remove_device(workspace, *id, cli.now()); !removed)
        return tl::unexpected(removed.error());
    cli.warn("That computer no longer opens this vault, and what could be opened on it has new "
             "keys.");
    if (!people.empty())
        cli.warn(fmt::format(
            "Their own keys lie on it, each under their passphrase of that time: {}. Give each of "
            "them a new one:\n  holdfast-cli passphrase VAULT --of NAME",
            names_of(workspace, people)));
    return Exit::done;
}

}

void add_device_verb(CLI::App& app, Cli& cli)
{
    CLI::App* device = app.add_subcommand("device", "The computers that write to the vault");
    device->require_subcommand(1);

    const auto listed = std::make_shared<DeviceOptions>();
    CLI::App* verb = add_part(*device, cli, "list", "Which computers, and who wrote from them",
                              listed, list);
    verb->add_flag("--json", listed->json, "Answer as a JSON array");
    verb->footer(R"(Example:
  holdfast-cli device list ~/service --as joan)");

    const auto removed = std::make_shared<DeviceOptions>();
    verb = add_part(*device, cli, "remove",
                    "A laptop was lost or given up (service managers): lock it out", removed,
                    remove);
    verb->add_option("DEVICE", removed->device, "Its id, as device list shows it")
        ->required()
        ->type_name("");
    verb->footer(R"(Example:
  holdfast-cli device remove ~/service --as joan 01890a5d-ac96-774b-bcce-b302099a8057

The copy of the vault that lies on it stays what it was: whoever has it and the passphrase of
somebody who used it can read what was in it then. What is recorded from now on they cannot.)");
}

}
