#include <memory>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <unistd.h>

#include "app/part.h"
#include "app/passphrase.h"
#include "app/sign_in.h"
#include "app/verbs.h"
#include "workspace/people.h"

namespace holdfast {
namespace {

struct RecoveryOptions {
    SignIn sign_in;    ///< of `recover`, its descriptor holds the code or its halves
    std::optional<int> new_passphrase;
    bool halves = false;
};

/// Why there is no code: it could not be read, or it is none.
struct NoCode {
    Exit exit;
    std::string why;
};

tl::unexpected<NoCode> not_a_code(std::string why)
{
    return tl::unexpected(NoCode{Exit::refused, std::move(why)});
}

/// One part as it was typed, checked before the next is asked for.
tl::expected<Secret, NoCode> read_part(const RecoveryOptions& options, const char* what)
{
    auto typed = read_secret(options.sign_in.passphrase, what);
    if (!typed)
        return tl::unexpected(NoCode{Exit::bad_input, typed.error()});
    if (!recovery_part(*typed))
        return not_a_code(
            fmt::format("{}: mistyped; its last four characters check the others.", what));
    return *std::move(typed);
}

/// The code that was typed, or that the two halves make.
tl::expected<Secret, NoCode> read_code(const RecoveryOptions& options)
{
    if (!options.halves) {
        auto code = read_part(options, "Recovery code");
        if (code && recovery_part(*code) != RecoveryPart::whole)
            return not_a_code("That is half of a recovery code. With both halves: holdfast-cli "
                              "recover VAULT --as NAME --halves");
        return code;
    }
    const auto one = read_part(options, "One half of the recovery code");
    if (!one)
        return tl::unexpected(one.error());
    const auto other = read_part(options, "The other half of the recovery code");
    if (!other)
        return tl::unexpected(other.error());
    auto code = joined(*one, *other);
    if (!code)
        return not_a_code(
            "These are not a first and a second half; each officer holds one of them.");
    return *std::move(code);
}

Exit recover(Cli& cli, const RecoveryOptions& options)
{
    const auto code = read_code(options);
    if (!code) {
        cli.warn(code.error().why);
        return code.error().exit;
    }
    const auto chosen = read_new_secret(options.new_passphrase,
                                        "New passphrase of " + plain(options.sign_in.person));
    if (!chosen)
        return bad_input(cli, chosen.error());
    const auto recovered = Workspace::recover(place_of(options.sign_in), *code,
                                              options.sign_in.person, *chosen, cli.now());
    if (!recovered)
        return refuse(cli, recovered.error());
    cli.warn("The new passphrase is in force. The recovery code stays what it was: lock the paper "
             "away again, or make a new code: holdfast-cli recovery renew");
    return Exit::done;
}

/// Each part goes straight to the output and into no buffer on the way.
bool show(Cli& cli, const char* label, const Secret& part)
{
    cli.out() << label << std::flush;
    const bool shown = cli.out() && write_secret(STDOUT_FILENO, part);
    cli.out() << "\n";
    return shown && cli.out();
}

bool show_all(Cli& cli, const Workspace& workspace, const std::vector<Secret>& parts)
{
    cli.say("Write this down on paper now; it is not shown again and is kept nowhere.\n");
    cli.say(fmt::format("  Root key fingerprint  {}", workspace.root_fingerprint()));
    if (parts.size() == 1)
        return show(cli, "  Recovery code         ", parts.front());
    return show(cli, "  First half            ", parts.front())
           && show(cli, "  Second half           ", parts.back());
}

WorkspaceResult<Exit> renew(Cli& cli, Workspace& workspace, const RecoveryOptions& options)
{
    const auto form = options.halves ? RecoveryForm::two_halves : RecoveryForm::one_code;
    const auto renewed = renew_recovery(
        workspace, form,
        [&](const std::vector<Secret>& parts) { return show_all(cli, workspace, parts); },
        cli.now());
    if (!renewed) {
        cli.warn("No new code is in force: the one before stays. Throw away what was shown.");
        return tl::unexpected(renewed.error());
    }
    if (options.halves)
        cli.say(
            "\nGive each half to another officer, to be locked away in another place. One alone "
            "tells nothing and opens nothing; both are needed:\n"
            "  holdfast-cli recover VAULT --as NAME --halves");
    cli.say("\nThis is in force now. The recovery code before it opens nothing any more.");
    return Exit::done;
}

void add_recover(CLI::App& app, Cli& cli)
{
    const auto options = std::make_shared<RecoveryOptions>();
    CLI::App* verb = app.add_subcommand(
        "recover", "Give a service manager a new passphrase by the recovery code");
    add_vault(*verb, options->sign_in);
    verb->add_option("--as", options->sign_in.person, "The service manager, by their sign-in name")
        ->required()
        ->type_name("PERSON");
    verb->add_flag("--halves", options->halves, "Two officers hold half of the code each");
    add_descriptor(*verb, "--recovery-code-fd,--passphrase-fd", options->sign_in.passphrase,
                   "Read the recovery code, one line (its halves, two), from this descriptor; else "
                   "it is asked for");
    add_descriptor(*verb, "--new-passphrase-fd", options->new_passphrase,
                   "Read the new passphrase, one line, from this descriptor; else it is asked for");
    verb->callback([&cli, options] { cli.ended = recover(cli, *options); });
    verb->footer(R"(Example:
  holdfast-cli recover ~/service --as joan

The code is on the paper that was written when the vault was made, or when the code was renewed.)");
}

}

void add_recovery_verbs(CLI::App& app, Cli& cli)
{
    add_recover(app, cli);
    CLI::App* recovery = app.add_subcommand("recovery", "The recovery code");
    recovery->require_subcommand(1);
    const auto options = std::make_shared<RecoveryOptions>();
    CLI::App* verb = add_part(*recovery, cli, "renew",
                              "Make a new recovery code; the one before opens nothing any more",
                              options, renew);
    verb->add_flag("--halves", options->halves,
                   "In two halves, for two officers: both are needed, one alone tells nothing");
    verb->footer(R"(Example:
  holdfast-cli recovery renew ~/service --as joan --halves

For a service manager who opens every part of the record: whoever makes a code has had it in
hand. When the paper was lost or seen, or an officer has left.)");
}

}
