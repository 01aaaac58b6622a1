#include <map>
#include <memory>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/json_values.h"
#include "app/part.h"
#include "app/sign_in.h"
#include "app/verbs.h"
#include "workspace/access_log.h"

namespace holdfast {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t most_hits = 200;
constexpr std::size_t longest_excerpt = 80;    ///< bytes of a narrative in the table

struct SearchOptions {
    SignIn sign_in;
    std::vector<std::string> words;
    bool json = false;
};

/// The head of a narrative on one line, cut between characters.
std::string excerpt(std::string text)
{
    std::replace(text.begin(), text.end(), '\n', ' ');
    if (text.size() <= longest_excerpt)
        return text;
    std::size_t end = longest_excerpt;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80)
        --end;
    return text.substr(0, end) + " …";
}

/// Cases that hits lie in, each read once.
class Cases {
public:
    Cases(const Workspace& workspace, Instant now) : m_workspace(workspace), m_now(now) {}

    WorkspaceResult<const CaseView*> view(const CaseId& id)
    {
        const auto known = m_views.find(id);
        if (known != m_views.end())
            return &known->second;
        auto view = m_workspace.case_view(id, Moment::now(m_now));
        if (!view)
            return tl::unexpected(std::move(view.error()));
        return &m_views.emplace(id, std::move(*view)).first->second;
    }

private:
    const Workspace& m_workspace;
    Instant m_now;
    std::map<CaseId, CaseView> m_views;
};

struct Found {
    std::string reference;
    const Entry* entry = nullptr;    ///< absent: of the service as a whole, or of a newer program
    std::string narrative;
};

WorkspaceResult<Found> look_up(Cases& cases, const SearchHit& hit)
{
    if (!hit.stream)
        return Found{};
    const auto view = cases.view(*hit.stream);
    if (!view)
        return tl::unexpected(view.error());
    Found found{std::string((*view)->file.reference()), (*view)->history->find(hit.entry), {}};
    const auto text = (*view)->narratives.find(hit.entry);
    // Where somebody is to be found is shown only when it is asked for.
    const bool whereabouts = found.entry
                             && (std::holds_alternative<WhereaboutsGiven>(found.entry->fact)
                                 || std::holds_alternative<ContactDetailsGiven>(found.entry->fact));
    if (text != (*view)->narratives.end() && !whereabouts)
        found.narrative = text->second;
    return found;
}

WorkspaceResult<Exit> search(Cli& cli, Workspace& workspace, const SearchOptions& options)
{
    // Not the words: they may be somebody's name.
    if (const auto noted = note_access(workspace, Access::searched, {}, {}, {}, cli.now()); !noted)
        return tl::unexpected(noted.error());
    std::string words;
    for (const std::string& word : options.words)
        words += (words.empty() ? "" : " ") + word;
    const auto hits = workspace.search(words, most_hits);
    if (!hits)
        return tl::unexpected(hits.error());
    Cases cases(workspace, cli.now());
    std::vector<Json> objects;
    Table table({"CASE", "WHEN", "WHAT", "TEXT", "ENTRY"});
    for (const SearchHit& hit : *hits) {
        const auto found = look_up(cases, hit);
        if (!found)
            return tl::unexpected(found.error());
        const std::string kind = found->entry ? std::string(kind_of(found->entry->fact))
                                              : std::string();
        const auto happened = found->entry ? std::optional(found->entry->happened) : std::nullopt;
        if (options.json)
            objects.push_back({{"case", or_null(hit.stream)},
                               {"reference", or_null(found->reference)},
                               {"entry", hit.entry.text()},
                               {"kind", or_null(kind)},
                               {"happened", or_null(happened)},
                               {"compartment", code(hit.compartment)}});
        else
            table.add({found->reference, happened ? cli.words().time(*happened) : "",
                       kind.empty() ? "" : std::string(cli.words().kind(kind)),
                       excerpt(found->narrative), hit.entry.text()});
    }
    give_list(cli, options.json, objects, table, "Nothing was found.");
    return Exit::done;
}

}

void add_search_verb(CLI::App& app, Cli& cli)
{
    const auto options = std::make_shared<SearchOptions>();
    CLI::App* verb = add_part(app, cli, "search",
                              "Find entries by names, references and words of narratives", options,
                              search);
    verb->add_option("WORDS", options->words, "All of these words")->required()->type_name("");
    verb->add_flag("--json", options->json, "Answer as a JSON array");
    verb->footer(R"(Example:
  holdfast-cli search ~/service --as priya dentist

Finds only what you can open. Whereabouts and contact details are not searched.)");
}

}
