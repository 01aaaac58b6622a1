#include <memory>

#include <CLI/CLI.hpp>

#include "app/passphrase.h"
#include "app/sign_in.h"
#include "app/verbs.h"

namespace holdfast {
namespace {

struct PassphraseOptions {
    SignIn sign_in;
    std::string other;
    std::optional<int> new_passphrase;
};

WorkspaceResult<Exit> change(Cli& cli, Workspace& workspace, const PassphraseOptions& options,
                             const Secret& current)
{
    std::optional<PersonId> other;
    for (const Member& member : workspace.members())
        if (!member.removed && member.sign_in_name == options.other)
            other = member.id;
    if (!options.other.empty() && !other)
        return tl::unexpected(WorkspaceError{
            .refusal = Refusal::vault,
            .vault = VaultError{VaultErrorKind::no_such_person, {}, options.other, {}}});
    const std::string& whose = other ? options.other : options.sign_in.person;
    const auto chosen = read_new_secret(options.new_passphrase,
                                        "New passphrase of " + plain(whose));
    if (!chosen)
        return bad_input(cli, chosen.error());
    const auto changed = other ? workspace.reset_passphrase(*other, *chosen, cli.now())
                               : workspace.change_passphrase(current, *chosen);
    if (!changed)
        return tl::unexpected(changed.error());
    cli.warn(other ? "The new passphrase is in force. They are asked to choose their own when they "
                     "next sign in."
                   : "The new passphrase is in force.");
    return Exit::done;
}

void add_new_passphrase(CLI::App& verb, PassphraseOptions& options)
{
    add_descriptor(verb, "--new-passphrase-fd", options.new_passphrase,
                   "Read the new passphrase, one line, from this descriptor; else it is asked for");
}

}

void add_passphrase_verb(CLI::App& app, Cli& cli)
{
    const auto changed = std::make_shared<PassphraseOptions>();
    CLI::App* verb = app.add_subcommand("passphrase", "Choose a new passphrase");
    add_sign_in(*verb, changed->sign_in);
    verb->add_option("--of", changed->other,
                     "Set somebody else's, who has forgotten it (service managers)")
        ->type_name("NAME");
    add_new_passphrase(*verb, *changed);
    verb->callback([&cli, changed] {
        in_vault(cli, changed->sign_in, [&](Workspace& workspace, const Secret& current) {
            return change(cli, workspace, *changed, current);
        });
    });
    verb->footer(R"(Example:
  holdfast-cli passphrase ~/service --as priya)");
}

}
