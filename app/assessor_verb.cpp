#include <memory>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/messages.h"
#include "app/passphrase.h"
#include "app/sign_in.h"
#include "app/verbs.h"
#include "workspace/assessor.h"

namespace holdfast {
namespace {

struct AssessorOptions {
    SignIn sign_in;
    std::string to;
    std::size_t sample = 0;
    std::vector<std::string> cases;
    std::string until;
    bool narratives = false;
    std::optional<int> new_passphrase;
};

WorkspaceResult<std::vector<CaseId>> chosen(const Workspace& workspace,
                                            const AssessorOptions& options)
{
    if (options.cases.empty())
        return random_cases(workspace, options.sample);
    std::vector<CaseId> cases;
    for (const std::string& name : options.cases) {
        const auto id = find_case(workspace, name);
        if (!id)
            return tl::unexpected(id.error());
        cases.push_back(*id);
    }
    return cases;
}

WorkspaceResult<Exit> make(Cli& cli, Workspace& workspace, const AssessorOptions& options,
                           LocalDate until)
{
    const auto cases = chosen(workspace, options);
    if (!cases)
        return tl::unexpected(cases.error());
    const auto passphrase = read_new_secret(options.new_passphrase, "The assessor's passphrase");
    if (!passphrase)
        return bad_input(cli, passphrase.error());
    SignIn copy = options.sign_in;
    copy.vault = options.to;
    const Visit visit{.place = place_of(copy),
                      .cases = *cases,
                      .until = until,
                      .narratives = options.narratives ? Narratives::without_names
                                                       : Narratives::left_out};
    const auto made = make_assessors_copy(workspace, visit, *passphrase, cli.now());
    if (!made)
        return tl::unexpected(made.error());
    cli.say(fmt::format("A copy of {} cases, {} entries. The assessor signs in as {}.", made->cases,
                        made->entries, assessors_name));
    cli.warn(fmt::format("Look through it before it is handed over. After {} it says that it is to "
                         "be deleted, and cannot do so itself: take it back then.",
                         cli.words().date(until)));
    return Exit::done;
}

void run(Cli& cli, const AssessorOptions& options)
{
    const auto until = parse_date(options.until);
    if (!until)
        cli.ended = bad_input(cli, fmt::format("--until: {}", in_words(until.error())));
    else if (options.cases.empty() == (options.sample == 0))
        cli.ended = bad_input(cli, "Say either --cases, how many to draw, or --case for each.");
    else
        in_vault(cli, options.sign_in,
                 [&](Workspace& workspace) { return make(cli, workspace, options, *until); });
}

}

void add_assessor_verb(CLI::App& app, Cli& cli)
{
    const auto options = std::make_shared<AssessorOptions>();
    CLI::App* verb = app.add_subcommand(
        "assessor", "Make a copy of a few cases for an assessor's visit, redacted, to read");
    add_sign_in(*verb, options->sign_in);
    verb->add_option("--to", options->to, "A folder that is not there yet")
        ->required()
        ->type_name("FOLDER");
    verb->add_option("--cases", options->sample, "Draw this many at random")
        ->type_name("N")
        ->check(CLI::Range(1, 1'000'000));
    verb->add_option("--case", options->cases, "This case; say it once for each")
        ->allow_extra_args(false)
        ->type_name("ID|REFERENCE");
    verb->add_option("--until", options->until, "The last day of the visit")
        ->required()
        ->type_name("DATE");
    verb->add_flag("--narratives", options->narratives,
                   "With the case record's narratives, without the names that the case knows");
    add_descriptor(*verb, "--new-passphrase-fd", options->new_passphrase,
                   "Read the assessor's passphrase, one line, from this descriptor; else it is "
                   "asked for");
    verb->callback([&cli, options] { run(cli, *options); });
    verb->footer(R"(Example:
  holdfast-cli assessor ~/service --as joan --to /media/stick/visit --cases 10 --until 2026-03-20

Nothing of the survivors' record goes into it, nor anything that came from a survivor. People
are initials; who the perpetrator is, births and drafts are left out. What people wrote as
narratives may name others all the same: it is left out unless --narratives is given.)");
}

}
