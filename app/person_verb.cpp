#include <memory>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/part.h"
#include "app/passphrase.h"
#include "app/sign_in.h"
#include "app/verbs.h"

namespace holdfast {
namespace {

using Json = nlohmann::ordered_json;

struct PersonOptions {
    SignIn sign_in;
    std::string name;
    std::vector<std::string> roles;
    std::string worker;
    std::optional<int> new_passphrase;
    bool json = false;
};

tl::unexpected<WorkspaceError> nobody(const std::string& name)
{
    return tl::unexpected(
        WorkspaceError{.refusal = Refusal::vault,
                       .vault = VaultError{VaultErrorKind::no_such_person, {}, name, {}}});
}

/// The current member who signs in by a name.
WorkspaceResult<PersonId> member_named(const Workspace& workspace, const std::string& name)
{
    for (const Member& member : workspace.members())
        if (!member.removed && member.sign_in_name == name)
            return member.id;
    return nobody(name);
}

Roles roles_of(const std::vector<std::string>& codes)
{
    Roles roles;
    for (const std::string& each : codes)
        if (const auto role = from_code<Role>(each))
            roles.insert(*role);
    return roles;
}

WorkspaceResult<Exit> add(Cli& cli, Workspace& workspace, const PersonOptions& options)
{
    std::optional<PersonId> id;
    if (!options.worker.empty()) {
        id = PersonId::parse(options.worker);
        if (!id)
            return bad_input(cli, "--worker: must be the id of somebody in the staff directory");
    }
    const auto passphrase = read_new_secret(options.new_passphrase,
                                            "First passphrase of " + plain(options.name));
    if (!passphrase)
        return bad_input(cli, passphrase.error());
    const auto added = workspace.add_member(options.name, roles_of(options.roles), *passphrase,
                                            cli.now(), id);
    if (!added)
        return tl::unexpected(added.error());
    cli.say(added->text());
    cli.warn(fmt::format(
        "{} can sign in now, and should choose a passphrase of their own: holdfast-cli passphrase",
        options.name));
    return Exit::done;
}

WorkspaceResult<Exit> remove(Cli& cli, Workspace& workspace, const PersonOptions& options)
{
    const auto person = member_named(workspace, options.name);
    if (!person)
        return tl::unexpected(person.error());
    if (const auto removed = workspace.remove_member(*person, cli.now()); !removed)
        return tl::unexpected(removed.error());
    cli.warn(
        fmt::format("{} can no longer open the vault. What they recorded stays.", options.name));
    return Exit::done;
}

WorkspaceResult<Exit> set_roles(Cli& cli, Workspace& workspace, const PersonOptions& options)
{
    const auto person = member_named(workspace, options.name);
    if (!person)
        return tl::unexpected(person.error());
    if (const auto set = workspace.set_roles(*person, roles_of(options.roles), cli.now()); !set)
        return tl::unexpected(set.error());
    return Exit::done;
}

template <typename Value>
std::vector<std::string_view> codes_in(SmallSet<Value> set)
{
    std::vector<std::string_view> codes;
    for (std::size_t i = 0; i < codes_of<Value>.size(); ++i)
        if (set.contains(static_cast<Value>(i)))
            codes.push_back(codes_of<Value>[i]);
    return codes;
}

WorkspaceResult<Exit> list(Cli& cli, Workspace& workspace, const PersonOptions& options)
{
    std::vector<Json> objects;
    Table table({"SIGNS IN AS", "NAME", "ROLES", "OPENS", "STATE"});
    for (const Member& member : workspace.members()) {
        const std::string name = worker_name(workspace, member.id);
        if (options.json) {
            objects.push_back({{"person", member.id.text()},
                               {"sign_in_name", member.sign_in_name},
                               {"name", name},
                               {"roles", codes_in(member.roles)},
                               {"holds", codes_in(member.holds)},
                               {"awaiting", codes_in(member.awaiting)},
                               {"removed", member.removed}});
            continue;
        }
        std::string roles;
        for (std::size_t i = 0; i < codes_of<Role>.size(); ++i)
            if (member.roles.contains(static_cast<Role>(i)))
                roles += (roles.empty() ? "" : ", ")
                         + std::string(cli.words().role(static_cast<Role>(i)));
        const char* state = member.removed            ? "removed"
                            : member.awaiting.empty() ? ""
                                                      : "waits for a key";
        table.add({member.sign_in_name, name, std::move(roles),
                   fmt::format("{}", fmt::join(codes_in(member.holds), ", ")), state});
    }
    give_list(cli, options.json, objects, table);
    return Exit::done;
}

void add_name(CLI::App& verb, PersonOptions& options)
{
    verb.add_option("NAME", options.name, "Their sign-in name")->required()->type_name("");
}

void add_roles(CLI::App& verb, PersonOptions& options)
{
    verb.add_option("--role", options.roles, "A role; say it once for each: roles add up")
        ->required()
        ->allow_extra_args(false)
        ->type_name("ROLE")
        ->check(one_of<Role>());
}

}

void add_person_verb(CLI::App& app, Cli& cli)
{
    CLI::App* person = app.add_subcommand("person", "Who can open the vault, and in which roles");
    person->require_subcommand(1);

    const auto added = std::make_shared<PersonOptions>();
    CLI::App* verb = add_part(*person, cli, "add", "Let somebody sign in (service managers)", added,
                              add);
    add_name(*verb, *added);
    add_roles(*verb, *added);
    verb->add_option("--worker", added->worker,
                     "Their id, where the staff directory has them already")
        ->type_name("ID");
    add_descriptor(
        *verb, "--new-passphrase-fd", added->new_passphrase,
        "Read their first passphrase, one line, from this descriptor; else it is asked for");
    verb->footer(R"(Example:
  holdfast-cli person add ~/service --as joan priya --role iss_worker)");

    const auto removed = std::make_shared<PersonOptions>();
    verb = add_part(*person, cli, "remove", "Take somebody's access away (service managers)",
                    removed, remove);
    add_name(*verb, *removed);
    verb->footer(R"(Example:
  holdfast-cli person remove ~/service --as joan priya)");

    const auto changed = std::make_shared<PersonOptions>();
    verb = add_part(*person, cli, "role",
                    "Give somebody these roles and no others (service managers)", changed,
                    set_roles);
    add_name(*verb, *changed);
    add_roles(*verb, *changed);
    verb->footer(R"(Example:
  holdfast-cli person role ~/service --as joan priya --role iss_worker --role case_manager)");

    const auto listed = std::make_shared<PersonOptions>();
    verb = add_part(*person, cli, "list", "Who can open what", listed, list);
    verb->add_flag("--json", listed->json, "Answer as a JSON array");
    verb->footer(R"(Example:
  holdfast-cli person list ~/service --as joan)");
}

}
