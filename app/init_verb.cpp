#include <memory>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <unistd.h>

#include "app/passphrase.h"
#include "app/sign_in.h"
#include "app/verbs.h"

namespace holdfast {
namespace {

struct InitOptions {
    SignIn sign_in;    ///< its descriptor holds the new passphrase
    std::string service;
    std::string site;
    std::string country;
};

/// The first facts: where the service works, and who its first manager is.
WorkspaceResult<Written> describe(Workspace& workspace, const InitOptions& options,
                                  const FirstPerson& person, Instant now)
{
    const std::string name = options.site.empty() ? options.service
                                                  : options.service + ", " + options.site;
    std::vector<Role> roles;
    for (std::size_t i = 0; i < codes_of<Role>.size(); ++i)
        if (person.roles.contains(static_cast<Role>(i)))
            roles.push_back(static_cast<Role>(i));
    SiteDescribed site{workspace.ids().next<SiteId>(now), name, *country_from(options.country)};
    WorkerDescribed worker{person.id, person.sign_in_name, std::move(roles), {}};
    std::vector<NewFact> facts;
    facts.push_back({.case_id = {}, .fact = std::move(site), .happened = now});
    facts.push_back({.case_id = {}, .fact = std::move(worker), .happened = now});
    return workspace.record(std::move(facts), now);
}

/// The code goes straight to the output and into no buffer on the way.
Exit hand_over(Cli& cli, const Workspace& workspace, const Secret& recovery_code,
               const std::string& manager)
{
    cli.say("The vault is made. Write these down on paper now and lock it away; the code is not "
            "shown again and is kept "
            "nowhere.\n");
    cli.say(fmt::format("  Root key fingerprint  {}", workspace.root_fingerprint()));
    cli.out() << "  Recovery code         " << std::flush;
    const bool shown = cli.out() && write_secret(STDOUT_FILENO, recovery_code);
    cli.out() << "\n\n";
    cli.say(
        fmt::format("If every service manager's passphrase is lost, the code lets one of them "
                    "choose a new one:\n"
                    "  holdfast-cli recover VAULT --as {}\n"
                    "Without the code and without a passphrase nobody can open the vault again.",
                    manager));
    if (shown && cli.out())
        return Exit::done;
    cli.warn("The recovery code could not be shown. Delete this vault and make it again.");
    return Exit::does_not_hold;
}

Exit init(Cli& cli, const InitOptions& options)
{
    const auto passphrase = read_new_secret(options.sign_in.passphrase,
                                            "New passphrase of " + plain(options.sign_in.person));
    if (!passphrase)
        return bad_input(cli, passphrase.error());
    const Instant now = cli.now();
    IdSource ids;
    const FirstPerson person{.id = ids.next<PersonId>(now), .sign_in_name = options.sign_in.person};
    auto created = Workspace::create(place_of(options.sign_in), person, *passphrase, now);
    if (!created)
        return refuse(cli, created.error());
    if (const auto written = describe(created->workspace, options, person, now); !written)
        return refuse(cli, written.error());
    return hand_over(cli, created->workspace, created->recovery_code, options.sign_in.person);
}

}

void add_init_verb(CLI::App& app, Cli& cli)
{
    const auto options = std::make_shared<InitOptions>();
    CLI::App* verb = app.add_subcommand("init", "Make a vault, with its first manager");
    add_vault(*verb, options->sign_in);
    verb->add_option("--as", options->sign_in.person,
                     "The first manager, by the name they will sign in with")
        ->required()
        ->type_name("PERSON");
    add_descriptor(
        *verb, "--new-passphrase-fd,--passphrase-fd", options->sign_in.passphrase,
        "Read the manager's passphrase, one line, from this descriptor; else it is asked for");
    verb->add_option("--service", options->service, "The service's name")
        ->required()
        ->type_name("NAME");
    verb->add_option("--site", options->site,
                     "The name of its first site, where it has one of its own")
        ->type_name("NAME");
    verb->add_option("--country", options->country,
                     "Where the site is; decides bank holidays and clauses")
        ->required()
        ->type_name("COUNTRY")
        ->check(CLI::IsMember({"england", "wales", "scotland", "northern-ireland"}));
    verb->callback([&cli, options] { cli.ended = init(cli, *options); });
    verb->footer(R"(Example:
  holdfast-cli init ~/service --as joan --service "Elmfield Trust" --country england

Shows once the root key's fingerprint and the recovery code: write both on paper.)");
}

}
