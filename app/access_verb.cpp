#include <memory>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/json_values.h"
#include "app/messages.h"
#include "app/part.h"
#include "app/sign_in.h"
#include "app/verbs.h"
#include "workspace/access_log.h"

namespace holdfast {
namespace {

using Json = nlohmann::ordered_json;

struct AccessOptions {
    SignIn sign_in;
    std::string person;
    std::string case_name;
    std::string from;
    std::string until;
    bool json = false;
};

std::string_view in_words(Access access)
{
    switch (access) {
    case Access::viewed: return "looked at";
    case Access::revealed: return "uncovered";
    case Access::searched: return "searched";
    case Access::printed: return "printed";
    case Access::exported: return "took out";
    case Access::sign_in_failed: return "could not sign in";
    }
    return {};
}

tl::expected<PersonId, std::string> person_of(const Workspace& workspace, const std::string& given)
{
    if (const auto id = PersonId::parse(given))
        return *id;
    // Those who have left too: the log is about the past.
    for (const Member& member : workspace.members())
        if (member.sign_in_name == given)
            return member.id;
    return tl::unexpected(std::string("--person: nobody has ever signed in by that name"));
}

/// What is asked for, or why it cannot be.
tl::expected<AccessQuery, std::string> query_of(const Workspace& workspace,
                                                const AccessOptions& options)
{
    AccessQuery query;
    if (!options.person.empty()) {
        const auto person = person_of(workspace, options.person);
        if (!person)
            return tl::unexpected(person.error());
        query.person = *person;
    }
    for (const auto& [text, name] :
         {std::pair(&options.from, "--from"), {&options.until, "--until"}}) {
        if (text->empty())
            continue;
        const auto day = parse_date(*text);
        if (!day)
            return tl::unexpected(fmt::format("{}: {}", name, in_words(day.error())));
        if (text == &options.from)
            query.from = start_of(*day);
        else
            query.until = end_of(*day) + std::chrono::seconds(1);
    }
    return query;
}

/// Cases by their references, where they have one.
class References {
public:
    explicit References(const Workspace& workspace)
    {
        if (const auto cases = workspace.cases())
            for (const CaseRow& row : *cases)
                m_references.emplace(row.id, row.reference);
    }
    std::string of(const std::optional<CaseId>& id) const
    {
        if (!id)
            return {};
        const auto found = m_references.find(*id);
        return found == m_references.end() ? id->text() : found->second;
    }

private:
    std::map<CaseId, std::string> m_references;
};

Json data(const Workspace& workspace, const References& references, const AccessRow& row)
{
    return {{"entry", row.id.text()},
            {"at", to_string(row.at)},
            {"access", code(row.access)},
            {"by", row.by.text()},
            {"by_name", or_null(worker_name(workspace, row.by))},
            {"device", row.device.text()},
            {"case", or_null(row.about)},
            {"reference", or_null(references.of(row.about))},
            {"person", or_null(row.person)},
            {"reason", or_null(row.reason)}};
}

/// Somebody who failed to sign in did not sign the note of it; whoever signed in next did.
std::string who(const Workspace& workspace, const AccessRow& row)
{
    if (row.access != Access::sign_in_failed)
        return worker_name(workspace, row.by);
    return row.person ? worker_name(workspace, row.person) : "somebody unknown here";
}

WorkspaceResult<Exit> show(Cli& cli, Workspace& workspace, const AccessOptions& options)
{
    auto query = query_of(workspace, options);
    if (!query)
        return bad_input(cli, query.error());
    if (!options.case_name.empty()) {
        const auto id = find_case(workspace, options.case_name);
        if (!id)
            return tl::unexpected(id.error());
        query->about = *id;
    }
    const auto rows = access_log(workspace, *query);
    if (!rows)
        return tl::unexpected(rows.error());
    const References references(workspace);
    std::vector<Json> objects;
    Table table({"WHEN", "WHO", "WHAT", "CASE", "WHY"});
    for (const AccessRow& row : *rows) {
        if (options.json)
            objects.push_back(data(workspace, references, row));
        else
            table.add({cli.words().time(row.at), who(workspace, row),
                       std::string(in_words(row.access)), references.of(row.about), row.reason});
    }
    give_list(cli, options.json, objects, table, "Nothing was noted.");
    return Exit::done;
}

}

void add_access_verb(CLI::App& app, Cli& cli)
{
    const auto options = std::make_shared<AccessOptions>();
    CLI::App* verb = add_part(app, cli, "access", "Who looked at what (managers)", options, show);
    verb->add_option("--person", options->person,
                     "Who looked, whose file it was, or who tried to sign in")
        ->type_name("NAME|ID");
    verb->add_option("--case", options->case_name, "Only of this case")->type_name("ID|REFERENCE");
    verb->add_option("--from", options->from, "From the start of this day")->type_name("DATE");
    verb->add_option("--until", options->until, "Until the end of this day")->type_name("DATE");
    verb->add_flag("--json", options->json, "Answer as a JSON array");
    verb->footer(R"(Example:
  holdfast-cli access ~/service --as wanda --case HF-0142 --from 2024-05-01

A case that the same person sees again within the hour is noted once. Attempts to sign in that
failed are kept on their computer until somebody signs in there.)");
}

}
