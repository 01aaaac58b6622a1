#include "app/sign_in.h"

#include <charconv>

#include <CLI/CLI.hpp>
#include <fcntl.h>
#include <fmt/format.h>

#include "app/messages.h"
#include "app/passphrase.h"
#include "workspace/assessor.h"
#include "workspace/merging.h"

namespace holdfast {
namespace {

/// Never repeats what was given: it may be the passphrase itself.
std::string check_descriptor(const std::string& text)
{
    int number = -1;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem != std::errc() || end != text.data() + text.size() || number < 0)
        return "must be the number of an open descriptor, never a passphrase";
    if (::fcntl(number, F_GETFD) == -1)
        return "that descriptor is not open";
    return {};
}

/// An assessor's copy says so each time, and until when.
void tell_of_visit(Cli& cli, const Workspace& workspace)
{
    const auto until = for_reading_until(workspace);
    if (!until)
        return;
    cli.warn("This is an assessor's copy of a few cases, for reading, until "
             + cli.words().date(*until) + ".");
    if (local_date(cli.now()) > *until)
        cli.warn("That day has passed: delete this folder.");
}

}

void add_descriptor(CLI::App& verb, const std::string& names, std::optional<int>& descriptor,
                    const std::string& says)
{
    verb.add_option(names, descriptor, says)->type_name("N")->check(check_descriptor);
}

void add_vault(CLI::App& verb, SignIn& sign_in)
{
    verb.add_option("VAULT", sign_in.vault, "The vault's folder")->required()->type_name("");
}

void add_case(CLI::App& verb, std::string& case_name)
{
    verb.add_option("CASE", case_name, "Its id or reference")->required()->type_name("");
}

void add_sign_in(CLI::App& verb, SignIn& sign_in)
{
    add_vault(verb, sign_in);
    verb.add_option("--as", sign_in.person, "Who signs in, by their sign-in name")
        ->required()
        ->type_name("PERSON");
    add_descriptor(verb, "--passphrase-fd", sign_in.passphrase,
                   "Read the passphrase, one line, from this descriptor; else it is asked for");
}

VaultPlace place_of(const SignIn& sign_in)
{
    return {.folder = sign_in.vault, .device_folder = default_device_folder()};
}

void in_vault(Cli& cli, const SignIn& sign_in, const WorkWithPassphrase& work)
{
    const auto passphrase = read_secret(sign_in.passphrase,
                                        "Passphrase of " + plain(sign_in.person));
    if (!passphrase) {
        cli.ended = bad_input(cli, passphrase.error());
        return;
    }
    auto workspace = Workspace::open(place_of(sign_in), sign_in.person, *passphrase, cli.now());
    if (!workspace) {
        cli.ended = refuse(cli, workspace.error());
        return;
    }
    if (workspace->is_sample())
        cli.warn("This vault is a sample: everybody in it is invented.");
    if (const auto lacking = behind(*workspace); lacking && !lacking->empty())
        cli.warn("This folder lacks entries that were seen in the record before: it was restored, "
                 "copied or cut short. The verb verify says which.");
    tell_of_visit(cli, *workspace);
    const auto ended = work(*workspace, *passphrase);
    cli.ended = ended ? *ended : refuse(cli, ended.error());
}

void in_vault(Cli& cli, const SignIn& sign_in, const Work& work)
{
    in_vault(cli, sign_in, [&](Workspace& workspace, const Secret&) -> WorkspaceResult<Exit> {
        if (!workspace.self().passphrase_given)
            return work(workspace);
        cli.warn("A manager gave you this passphrase. Choose one of your own first:\n"
                 "  holdfast-cli passphrase VAULT --as NAME");
        return Exit::refused;
    });
}

Exit refuse(Cli& cli, const WorkspaceError& error)
{
    const Message told = message(error, cli.words());
    cli.warn(told.text);
    return told.exit;
}

Exit bad_input(Cli& cli, std::string_view what)
{
    cli.warn(what);
    return Exit::bad_input;
}

WorkspaceResult<CaseId> find_case(const Workspace& workspace, std::string_view id_or_reference)
{
    if (const auto id = CaseId::parse(id_or_reference))
        return *id;
    auto found = workspace.find_case(id_or_reference);
    if (!found)
        return tl::unexpected(std::move(found.error()));
    if (!*found)
        return tl::unexpected(WorkspaceError{.refusal = Refusal::no_such_case});
    return (*found)->id;
}

std::string worker_name(const Workspace& workspace, const std::optional<PersonId>& person)
{
    if (!person)
        return {};
    if (const auto* worker = workspace.directory().worker(*person))
        return worker->name;
    for (const Member& member : workspace.members())
        if (member.id == *person)
            return member.sign_in_name;
    return {};
}

void tell_replaced_keys(Cli& cli, const Workspace& workspace,
                        const std::map<PersonId, std::size_t>& acts)
{
    for (const auto& [person, count] : acts) {
        const std::string known = worker_name(workspace, person);
        const std::string name = known.empty() ? person.text() : known;
        cli.say(fmt::format("{} in the name of {} {} signed with a passphrase that was replaced "
                            "before: ask {} whether they wrote {}.",
                            count == 1 ? std::string("One act") : fmt::format("{} acts", count),
                            name, count == 1 ? "is" : "are", name, count == 1 ? "it" : "them"));
    }
}

}
