#include <fstream>
#include <memory>
#include <set>
#include <sstream>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/messages.h"
#include "app/part.h"
#include "app/sign_in.h"
#include "app/verbs.h"

namespace holdfast {
namespace {

using std::chrono::year_month_day;

struct CalendarOptions {
    SignIn sign_in;
    std::optional<int> year;
    std::string merge;
    std::string close;
    std::string reason;
};

int year_of(LocalDate date)
{
    return static_cast<int>(year_month_day(date).year());
}

/// The calendars of the service's sites; all where it has none.
std::set<Division> divisions_of(const Workspace& workspace)
{
    std::set<Division> divisions;
    for (const auto& [id, site] : workspace.directory().sites())
        divisions.insert(division_of(site.country));
    if (divisions.empty())
        divisions = {Division::england_and_wales, Division::scotland, Division::northern_ireland};
    return divisions;
}

void print(Cli& cli, const Workspace& workspace, int year)
{
    const Wording& words = cli.words();
    for (const Division division : divisions_of(workspace)) {
        cli.say(fmt::format("Bank holidays {} in {}", year, words.division(division)));
        Table table({"DAY", "NAME", "KNOWN FROM"});
        for (const auto& [date, why] : workspace.calendar().bank_holidays(year, division))
            table.add({words.date(date), why.name + (why.substitute ? " (substitute day)" : ""),
                       std::string(words.origin(why.origin))});
        table.print(cli);
    }
    Table closures({"DAY", "REASON"});
    for (const auto& [date, closure] : workspace.calendar().closures())
        if (year_of(date) == year)
            closures.add({words.date(date), closure.reason});
    if (closures.empty())
        return;
    cli.say("Days on which the service is closed; they lengthen no limit of the Standard");
    closures.print(cli);
}

WorkspaceResult<Exit> merge(Cli& cli, Workspace& workspace, const CalendarOptions& options)
{
    std::ifstream file(options.merge, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    if (!file)
        return bad_input(cli, options.merge + ": cannot be read.");
    const auto added = workspace.merge_bank_holidays(text.str(), cli.now());
    if (!added)
        return tl::unexpected(added.error());
    cli.warn(
        fmt::format("{} days were new. Days that were known already stay as they are.", *added));
    return Exit::done;
}

WorkspaceResult<Exit> close(Cli& cli, Workspace& workspace, const CalendarOptions& options)
{
    const auto date = parse_date(options.close);
    if (!date)
        return bad_input(cli, fmt::format("--close: {}", in_words(date.error())));
    if (const auto closed = workspace.set_closure(*date, options.reason, cli.now()); !closed)
        return tl::unexpected(closed.error());
    return Exit::done;
}

WorkspaceResult<Exit> calendar(Cli& cli, Workspace& workspace, const CalendarOptions& options)
{
    WorkspaceResult<Exit> changed = Exit::done;
    if (!options.merge.empty())
        changed = merge(cli, workspace, options);
    else if (!options.close.empty())
        changed = close(cli, workspace, options);
    if (!changed || *changed != Exit::done)
        return changed;
    print(cli, workspace, options.year.value_or(year_of(local_date(cli.now()))));
    return Exit::done;
}

}

void add_calendar_verb(CLI::App& app, Cli& cli)
{
    const auto options = std::make_shared<CalendarOptions>();
    CLI::App* verb = add_part(app, cli, "calendar",
                              "Bank holidays and closures; add to them (managers)", options,
                              calendar);
    verb->add_option("--year", options->year, "Of this year, else of the current one")
        ->type_name("YEAR")
        ->check(CLI::Range(Calendar::first_year, Calendar::last_year));
    CLI::Option* merged = verb->add_option("--merge", options->merge,
                                           "Add what gov.uk's bank-holidays.json knows")
                              ->type_name("FILE");
    CLI::Option* closed = verb->add_option("--close", options->close,
                                           "The service is closed on this day")
                              ->type_name("DATE")
                              ->excludes(merged);
    CLI::Option* reason =
        verb->add_option("--reason", options->reason, "Why it is closed")->needs(closed);
    closed->needs(reason);
    verb->footer(R"(Example:
  holdfast-cli calendar ~/service --as joan --year 2026
  holdfast-cli calendar ~/service --as joan --close 2026-12-29 --reason "Office closed"

A closure lengthens no limit of the Standard.)");
}

}
