#include <memory>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/messages.h"
#include "app/passphrase.h"
#include "app/sign_in.h"
#include "app/verbs.h"
#include "sample/sample.h"

namespace holdfast {
namespace {

constexpr int cases_at_once = 250;    ///< so that memory does not grow with the sample

struct MakingOptions {
    SignIn sign_in;
    int cases = 40;
    std::uint64_t seed = 1;
    std::string until;
};

Roles roles_of(const SampleWorker& worker)
{
    Roles roles;
    for (const Role role : worker.roles)
        roles.insert(role);
    return roles;
}

/// The service's own facts, everybody who works there, then the cases. Gives how many entries were written.
WorkspaceResult<std::size_t> fill(Cli& cli, Workspace& workspace, const SampleService& sample,
                                  const MakingOptions& options, const Secret& passphrase)
{
    const auto service = workspace.import_lines(sample.service_lines(), cli.now());
    if (!service)
        return tl::unexpected(service.error());
    std::size_t entries = service->entries + service->milestones;
    const auto& workers = sample.workers();
    for (auto worker = workers.begin() + 1; worker != workers.end(); ++worker) {
        const auto added = workspace.add_member(worker->sign_in_name, roles_of(*worker), passphrase,
                                                cli.now(), worker->id);
        if (!added)
            return tl::unexpected(added.error());
    }
    const Progress progress = cli.progress("Cases");
    for (int first = 0; first < options.cases; first += cases_at_once) {
        const int end = std::min(first + cases_at_once, options.cases);
        std::vector<Line> lines;
        for (int number = first; number < end; ++number) {
            auto of_case = sample.case_lines(number);
            lines.insert(lines.end(), std::make_move_iterator(of_case.begin()),
                         std::make_move_iterator(of_case.end()));
        }
        const auto imported = workspace.import_lines(std::move(lines), cli.now());
        if (!imported)
            return tl::unexpected(imported.error());
        entries += imported->entries + imported->milestones;
        if (progress)
            progress(static_cast<std::size_t>(end), static_cast<std::size_t>(options.cases));
    }
    return entries;
}

Exit make(Cli& cli, const MakingOptions& options, LocalDate until)
{
    const auto passphrase = read_new_secret(options.sign_in.passphrase,
                                            "Passphrase of everybody in the sample");
    if (!passphrase)
        return bad_input(cli, passphrase.error());
    const SampleService sample({.cases = options.cases, .seed = options.seed, .until = until});
    const SampleWorker& manager = sample.workers().front();
    // The first person of a vault holds every key.
    const FirstPerson person{.id = manager.id,
                             .sign_in_name = manager.sign_in_name,
                             .roles = roles_of(manager) | FirstPerson{manager.id, {}}.roles};
    auto created = Workspace::create(place_of(options.sign_in), person, *passphrase, cli.now(),
                                     VaultPurpose::sample, KdfCost::light_for_samples());
    if (!created)
        return refuse(cli, created.error());
    cli.warn("This vault is a sample: everybody in it is invented.");
    const auto entries = fill(cli, created->workspace, sample, options, *passphrase);
    if (!entries) {
        const Exit ended = refuse(cli, entries.error());
        cli.warn("The sample is half made. Delete its folder.");
        return ended;
    }
    cli.say(fmt::format("{} cases, {} entries. Everybody has the passphrase that was given:",
                        options.cases, *entries));
    Table table({"SIGNS IN AS", "NAME", "ROLE"});
    for (const SampleWorker& worker : sample.workers()) {
        std::string roles;
        for (const Role role : worker.roles)
            roles += (roles.empty() ? "" : ", ") + std::string(cli.words().role(role));
        table.add({worker.sign_in_name, worker.name, std::move(roles)});
    }
    table.print(cli);
    return Exit::done;
}

Exit sample(Cli& cli, const MakingOptions& options)
{
    LocalDate until = local_date(cli.now());
    if (!options.until.empty()) {
        const auto given = parse_date(options.until);
        if (!given)
            return bad_input(cli, fmt::format("--until: {}", in_words(given.error())));
        until = *given;
    }
    return make(cli, options, until);
}

}

void add_sample_verb(CLI::App& app, Cli& cli)
{
    const auto options = std::make_shared<MakingOptions>();
    CLI::App* verb = app.add_subcommand("sample",
                                        "Make a vault of an invented service, to try things in");
    add_vault(*verb, options->sign_in);
    verb->add_option("--cases", options->cases, "How many cases")
        ->capture_default_str()
        ->type_name("N")
        ->check(CLI::Range(1, 1'000'000));
    verb->add_option("--seed", options->seed, "The same seed makes the same service")
        ->capture_default_str()
        ->type_name("S");
    verb->add_option("--until", options->until, "The day on which its record ends; else today")
        ->type_name("DATE");
    add_descriptor(*verb, "--passphrase-fd,--new-passphrase-fd", options->sign_in.passphrase,
                   "Read the passphrase that everybody gets, one line, from this descriptor; else "
                   "it is asked for");
    verb->callback([&cli, options] { cli.ended = sample(cli, *options); });
    verb->footer(R"(Example:
  holdfast-cli sample /tmp/sample --cases 40 --seed 1

The vault says everywhere that it is a sample, and is guarded only lightly: never
put a real record into it.)");
}

}
