#include "app/case_output.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/json_values.h"
#include "app/sign_in.h"

namespace holdfast {
namespace {

using Json = nlohmann::ordered_json;

/// Texts of a fact that are no narrative and belong on its line.
constexpr std::array shown_texts{std::string_view("rule"), std::string_view("what"),
                                 std::string_view("band"), std::string_view("tool"),
                                 std::string_view("reference")};

/// Shown only when it is asked for: never here.
bool whereabouts(const Fact& fact)
{
    return std::holds_alternative<WhereaboutsGiven>(fact)
           || std::holds_alternative<ContactDetailsGiven>(fact);
}

void add_to(std::string& list, std::string_view item)
{
    if (item.empty())
        return;
    if (!list.empty())
        list += ", ";
    list += item;
}

std::string spaced(std::string_view code)
{
    std::string text(code);
    std::replace(text.begin(), text.end(), '_', ' ');
    return text;
}

}

CaseOutput::CaseOutput(Cli& cli, const Workspace& workspace, const CaseView& view, Instant as_at)
    : m_cli(cli), m_workspace(workspace), m_view(view), m_as_at(as_at)
{
    for (const auto opened : view.file.all<CaseOpened>())
        m_names[opened->perpetrator] = opened->known_as;
    for (const auto survivor : view.file.all<SurvivorIdentified>())
        m_names[survivor->survivor] = survivor->known_as;
    for (const auto child : view.file.all<ChildIdentified>())
        m_names[child->child] = child->known_as;
}

std::string CaseOutput::name(const PersonId& person) const
{
    const auto known = m_names.find(person);
    return known != m_names.end() ? known->second : worker_name(m_workspace, person);
}

std::vector<CaseOutput::Person> CaseOutput::involved() const
{
    const CaseFile& file = m_view.file;
    std::vector<Person> people;
    if (const auto perpetrator = file.perpetrator())
        people.push_back({*perpetrator,
                          name(*perpetrator),
                          "perpetrator",
                          {},
                          false,
                          file.worker(Side::intervention, std::nullopt)});
    for (const Survivor& survivor : file.survivors()) {
        const bool at_risk = !survivor.not_at_risk || survivor.not_at_risk->happened > m_as_at;
        people.push_back({survivor.id, name(survivor.id), "survivor",
                          std::string(code(survivor.relationship)), at_risk,
                          file.worker(Side::iss, survivor.id)});
    }
    std::vector<PersonId> seen;
    for (const auto child : file.all<ChildIdentified>()) {
        if (std::find(seen.begin(), seen.end(), child->child) != seen.end())
            continue;
        seen.push_back(child->child);
        people.push_back({child->child,
                          name(child->child),
                          "child",
                          std::string(code(child->child_of)),
                          false,
                          {}});
    }
    return people;
}

Json CaseOutput::people() const
{
    Json people = Json::array();
    for (const Person& each : involved()) {
        Json person{{"person", each.id.text()}, {"name", each.name}, {"is", each.is}};
        if (each.is == "survivor") {
            person["relationship"] = each.relationship;
            person["at_risk"] = each.at_risk;
        } else if (each.is == "child") {
            person["child_of"] = each.relationship;
        }
        if (each.is != "child") {
            person["worker"] = or_null(each.worker);
            person["worker_name"] = or_null(worker_name(m_workspace, each.worker));
        }
        people.push_back(std::move(person));
    }
    return people;
}

void CaseOutput::print_people() const
{
    Table table({"WHO", "IS", "WORKER"});
    for (const Person& each : involved()) {
        std::string is(each.is);
        if (const auto kind = from_code<Relationship>(each.relationship);
            kind && each.is == "survivor")
            is += fmt::format(", {}{}", m_cli.words().relationship(*kind),
                              each.at_risk ? "" : ", no longer at risk");
        table.add({each.name, std::move(is), worker_name(m_workspace, each.worker)});
    }
    table.print(m_cli);
}

/// Whom a fact is about and which of its choices were taken.
std::string CaseOutput::details(const Fact& fact) const
{
    std::string details;
    std::visit(
        [&](const auto& kind) {
            each_field(kind, [&](std::string_view field_name, const auto& field) {
                using Field = std::decay_t<decltype(field)>;
                if constexpr (std::is_same_v<Field, PersonId>)
                    add_to(details, name(field));
                else if constexpr (std::is_same_v<Field, std::optional<PersonId>>)
                    add_to(details, field ? name(*field) : std::string());
                else if constexpr (Coded<Field>)
                    add_to(details,
                           code(field) == "not_asked" ? std::string() : spaced(code(field)));
                else if constexpr (std::is_same_v<Field, std::string>)
                    if (std::find(shown_texts.begin(), shown_texts.end(), field_name)
                        != shown_texts.end())
                        add_to(details, field);
            });
        },
        fact);
    return details;
}

std::string CaseOutput::narrative(const Entry& entry) const
{
    const auto found = m_view.narratives.find(entry.id);
    return found == m_view.narratives.end() || whereabouts(entry.fact) ? std::string()
                                                                       : found->second;
}

Json CaseOutput::timeline() const
{
    Json entries = Json::array();
    for (const Entry* entry : m_view.file.entries())
        entries.push_back({{"entry", entry->id.text()},
                           {"kind", kind_of(entry->fact)},
                           {"happened", to_string(entry->happened)},
                           {"recorded", to_string(entry->recorded)},
                           {"author", entry->author.text()},
                           {"author_name", or_null(worker_name(m_workspace, entry->author))},
                           {"source", code(entry->source)},
                           {"compartment", code(entry->compartment)},
                           {"corrects", or_null(entry->corrects)},
                           {"narrative", or_null(narrative(*entry))}});
    return entries;
}

void CaseOutput::print_timeline() const
{
    const Wording& words = m_cli.words();
    const auto& entries = m_view.file.entries();
    for (auto each = entries.rbegin(); each != entries.rend(); ++each) {
        const Entry& entry = **each;
        // Milestones have a day and no time of day.
        const std::string when = bare(entry.fact.index()) ? words.date(local_date(entry.happened))
                                                          : words.time(entry.happened);
        const std::string what = details(entry.fact);
        m_cli.say(fmt::format("{:<23} {}{}{} · {}", when, words.kind(kind_of(entry.fact)),
                              what.empty() ? "" : ": ", what,
                              worker_name(m_workspace, entry.author)));
        std::string text = narrative(entry);
        for (std::size_t place = 0; (place = text.find('\n', place)) != text.npos; place += 5)
            text.replace(place, 1, "\n    ");
        if (!text.empty())
            m_cli.say("    " + text);
    }
}

}
