#include <iostream>

#include <CLI/CLI.hpp>
#include <sys/stat.h>
#include <unistd.h>

#include "app/cli.h"
#include "app/deadline_verb.h"
#include "app/hardening.h"
#include "app/verbs.h"

namespace holdfast {
namespace {

constexpr const char* about =
    R"(Holdfast keeps the case record of a domestic-abuse service encrypted, and the clock
of the Respect Standard with it. VERB --help says more and gives an example.

Exit codes: 0 done, 1 something does not hold, 2 bad usage or input, 3 refused.
Passphrases are asked for on the terminal or read from a descriptor, never taken
from an argument or the environment.)";

void add_verbs(CLI::App& app, Cli& cli, int& deadline)
{
    add_init_verb(app, cli);
    add_person_verb(app, cli);
    add_passphrase_verb(app, cli);
    add_recovery_verbs(app, cli);
    add_device_verb(app, cli);
    add_access_verb(app, cli);
    add_assessor_verb(app, cli);
    add_record_verb(app, cli);
    add_exchange_verbs(app, cli);
    add_case_verbs(app, cli);
    add_obligations_verbs(app, cli);
    add_search_verb(app, cli);
    add_policy_verb(app, cli);
    add_calendar_verb(app, cli);
    add_upkeep_verbs(app, cli);
    add_document_verb(app, cli);
    add_erase_verbs(app, cli);
    add_backup_verbs(app, cli);
    add_letter_verb(app, cli);
    add_bundle_verbs(app, cli);
    add_sample_verb(app, cli);
    add_deadline_verb(app, deadline, std::cin, std::cout, std::cerr);
}

/// What was not expected, by the names of options alone: a value may be a passphrase in the wrong place.
std::string unexpected(const CLI::App& app)
{
    std::string options;
    for (const std::string& each : app.remaining(true))
        if (each.size() > 1 && each.front() == '-')
            options += " " + each.substr(0, each.find('='));
    if (options.empty())
        return "There are more arguments than this verb takes.";
    return "This verb has no option" + options + ".";
}

int usage_error(Cli& cli, const std::string& what)
{
    cli.warn(
        what
        + "\nholdfast-cli --help lists the verbs; holdfast-cli VERB --help says what one takes.");
    return static_cast<int>(Exit::bad_input);
}

/// Whether the output goes to another program, which may have read all it wants: `| head`.
bool reader_may_leave()
{
    struct stat output {};
    return ::fstat(STDOUT_FILENO, &output) == 0
           && (S_ISFIFO(output.st_mode) || S_ISSOCK(output.st_mode));
}

int run(int argc, char** argv)
{
    Cli cli(std::cin, std::cout, std::cerr);
    CLI::App app(about, "holdfast-cli");
    app.require_subcommand(1);
    app.set_version_flag("--version", "holdfast-cli " HOLDFAST_VERSION);
    int deadline = 0;
    add_verbs(app, cli, deadline);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ExtrasError&) {
        return usage_error(cli, unexpected(app));
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0)
            return app.exit(error, std::cout, std::cerr);    // --help, --version
        return usage_error(cli, error.what());
    }
    return deadline != 0 ? deadline : static_cast<int>(cli.ended);
}

}
}

int main(int argc, char** argv)
{
    if (!holdfast::harden()) {
        std::cerr << "This machine gives no good random numbers.\n";
        return static_cast<int>(holdfast::Exit::refused);
    }
    int ended = static_cast<int>(holdfast::Exit::does_not_hold);
    try {
        ended = holdfast::run(argc, argv);
    } catch (const std::exception&) {
        // Not what it says: that may hold part of a record.
        std::cerr << "Holdfast could not go on. What was not reported as done was not done.\n";
        return ended;
    }
    if (std::cout.flush())
        return ended;
    if (!holdfast::reader_may_leave())
        std::cerr << "The output could not all be written.\n";
    return ended != 0 ? ended : static_cast<int>(holdfast::Exit::does_not_hold);
}
