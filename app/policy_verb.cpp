#include <fstream>
#include <memory>
#include <sstream>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/part.h"
#include "app/sign_in.h"
#include "app/verbs.h"

namespace holdfast {
namespace {

struct PolicyOptions {
    SignIn sign_in;
    std::string file;
};

std::string text_of(const std::optional<Limit>& limit, const Wording& words)
{
    return limit ? words.limit(*limit) : std::string();
}

void print(Cli& cli, const Terms& terms, Instant now)
{
    const Wording& words = cli.words();
    Table table({"RULE", "CLAUSE", "WHAT", "STRENGTH", "LIMIT", "ON CONCERN", "NEVER LATER",
                 "DUE SOON", ""});
    for (const Rule rule : terms.rules()) {
        const RuleTerms& each = terms.of(rule, now);
        table.add({std::string(code(rule)), each.clause, std::string(words.title(rule)),
                   std::string(words.strength(each.strength)), text_of(each.limit, words),
                   text_of(each.sooner, words), text_of(each.ceiling, words),
                   text_of(each.soon, words), each.tightened ? "set by the service" : ""});
    }
    table.print(cli);
    const Readings& readings = terms.readings(now);
    const auto on = [](bool set) { return set ? "yes" : "no"; };
    cli.say(
        fmt::format("\nStricter readings: handover_day_counts (R03) {}, same_clock_time (R08) {}",
                    on(readings.handover_day_counts), on(readings.same_clock_time)));
    cli.say("Numbers of strength evidence or guidance can only be tightened; settings move within "
            "their range.");
}

WorkspaceResult<Exit> policy(Cli& cli, Workspace& workspace, const PolicyOptions& options)
{
    const Instant now = cli.now();
    if (!options.file.empty()) {
        std::ifstream file(options.file, std::ios::binary);
        std::ostringstream text;
        text << file.rdbuf();
        if (!file)
            return bad_input(cli, options.file + ": cannot be read.");
        if (const auto set = workspace.set_policy(text.str(), now); !set)
            return tl::unexpected(set.error());
        cli.warn("The policy is in force from now on. Duties that were open before keep the "
                 "numbers they were opened with.");
    }
    print(cli, workspace.terms(), now);
    return Exit::done;
}

}

void add_policy_verb(CLI::App& app, Cli& cli)
{
    const auto options = std::make_shared<PolicyOptions>();
    CLI::App* verb = add_part(app, cli, "policy",
                              "The numbers in force; set the service's own (managers)", options,
                              policy);
    verb->add_option("--set", options->file,
                     "A TOML file with the whole policy, in force from now on")
        ->type_name("FILE");
    verb->footer(R"(Example:
  holdfast-cli policy ~/service --as joan --set policy.toml

  [limits]                  # the duty's own limit
  R03 = "4 working days"
  [sooner]                  # on a specific concern
  R06 = "24 hours"
  [readings]
  handover_day_counts = true)");
}

}
