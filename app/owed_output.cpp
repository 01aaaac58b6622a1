#include "app/owed_output.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/explanation_json.h"
#include "app/json_values.h"
#include "app/sign_in.h"

namespace holdfast {
namespace {

using Json = nlohmann::ordered_json;

Json missing_codes(const MissingSet& missing)
{
    Json codes = Json::array();
    for (std::size_t i = 0; i < codes_of<Missing>.size(); ++i)
        if (missing.has(static_cast<Missing>(i)))
            codes.push_back(codes_of<Missing>[i]);
    return codes;
}

Json subject_id(const Subject& subject)
{
    return subject.kind == Subject::Kind::the_case ? Json() : Json(PersonId(subject.id).text());
}

bool lapsed(const Obligation& obligation, Instant at)
{
    return obligation.exception && obligation.excused_until && *obligation.excused_until <= at;
}

}

std::string due_in_table(const Wording& words, const std::optional<Instant>& due)
{
    if (!due)
        return {};
    const LocalDate day = local_date(*due);
    return *due == end_of(day) ? words.date(day) : words.time(*due);
}

OwedOutput::OwedOutput(Cli& cli, const Workspace& workspace, Instant as_at)
    : m_cli(cli), m_workspace(workspace), m_as_at(as_at)
{}

/// As the workspace explains it; but which calendar a case counts by is asked of the workspace only once a case.
Explanation OwedOutput::explanation(const OwedRow& row)
{
    const Obligation& owed = row.obligation;
    auto known = m_divisions.find(row.case_id);
    if (known == m_divisions.end())
        known = m_divisions
                    .emplace(row.case_id, m_workspace.explanation(owed, row.case_id).division)
                    .first;
    Explanation explained = explain(owed.counted_from, owed.limit, known->second,
                                    m_workspace.calendar());
    explained.due = owed.due.value_or(explained.due);
    return explained;
}

Json OwedOutput::explanation_data(const OwedRow& row)
{
    const Obligation& owed = row.obligation;
    if (!was_counted(owed))
        return {{"start", to_string(owed.opened_at)},
                {"limit", nullptr},
                {"unit", nullptr},
                {"counted", Json::array()},
                {"not_counted", Json::array()},
                {"due", or_null(owed.due)}};
    Json data = to_json(explanation(row));
    data["limit"] = to_string(owed.limit);
    data["due"] = or_null(owed.due);
    return data;
}

Json OwedOutput::data(const OwedRow& row)
{
    const Obligation& owed = row.obligation;
    const RuleTerms& terms = m_workspace.terms().of(owed.rule, owed.opened_at);
    Json data{{"rule", code(owed.rule)},
              {"clause", terms.clause},
              {"nature", code(owed.nature)},
              {"status", code(status(owed, m_as_at))},
              {"past_due", past_due(owed, m_as_at)},
              {"case", row.case_id.text()},
              {"reference", row.reference},
              {"subject", subject_id(owed.subject)},
              {"subject_kind", code(owed.subject.kind)},
              {"subject_name", row.subject_name},
              {"side", code(owed.side)},
              {"owner", or_null(owed.owner)},
              {"owner_name", or_null(worker_name(m_workspace, owed.owner))},
              {"covering", or_null(row.covering)},
              {"compartment", code(owed.compartment)}};
    data["opened_at"] = to_string(owed.opened_at);
    data["opened_by"] = or_null(owed.opened_by);
    data["due"] = or_null(owed.due);
    data["clause_due"] = or_null(owed.clause_due);
    data["met_at"] = or_null(owed.met_at);
    data["met_by"] = or_null(owed.met_by);
    data["exception"] = or_null(owed.exception);
    data["excused_until"] = or_null(owed.excused_until);
    data["lapsed_exception"] = lapsed(owed, m_as_at) ? or_null(owed.exception) : Json();
    data["missing"] = missing_codes(owed.missing);
    data["attempts"] = owed.attempts;
    data["stops"] = code(owed.stops);
    data["lifted_by"] = or_null(owed.lifted_by);
    data["overridden_by"] = or_null(owed.overridden_by);
    data["breached_by"] = or_null(owed.breached_by);
    data["withdrawn_by"] = or_null(owed.withdrawn_by);
    data["strength"] = code(terms.strength);
    data["reading"] = code(owed.reading);
    data["explanation"] = explanation_data(row);
    return data;
}

Json OwedOutput::gate_data(const OwedRow& row) const
{
    const Obligation& gate = row.obligation;
    const RuleTerms& terms = m_workspace.terms().of(gate.rule, gate.opened_at);
    return {{"rule", code(gate.rule)},
            {"clause", terms.clause},
            {"case", row.case_id.text()},
            {"reference", row.reference},
            {"subject", subject_id(gate.subject)},
            {"subject_kind", code(gate.subject.kind)},
            {"subject_name", row.subject_name},
            {"state", code(status(gate, m_as_at))},
            {"stops", code(gate.stops)},
            {"due", or_null(gate.due)},
            {"missing", missing_codes(gate.missing)},
            {"lifted_by", or_null(gate.lifted_by)},
            {"overridden_by", or_null(gate.overridden_by)},
            {"breached_by", or_null(gate.breached_by)},
            {"exception", or_null(gate.exception)}};
}

std::string OwedOutput::owner(const OwedRow& row) const
{
    const std::string name = worker_name(m_workspace, row.obligation.owner);
    if (!row.covering)
        return name;
    return fmt::format("{} (for {})", worker_name(m_workspace, row.covering), name);
}

void OwedOutput::print(const std::vector<OwedRow>& rows, Explained explained)
{
    const Wording& words = m_cli.words();
    Table table({"STATUS", "DUE", "CASE", "WHAT", "ABOUT", "OWNER", "RULE", "CLAUSE"});
    for (const OwedRow& row : rows) {
        const Obligation& owed = row.obligation;
        table.add({std::string(words.status(status(owed, m_as_at))), due_in_table(words, owed.due),
                   row.reference, std::string(words.title(owed.rule)), row.subject_name, owner(row),
                   std::string(code(owed.rule)),
                   m_workspace.terms().of(owed.rule, owed.opened_at).clause});
    }
    const auto lines = table.lines();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        m_cli.say(lines[i]);
        if (explained == Explained::no || i == 0)
            continue;
        for (const std::string& line :
             words.explain(rows[i - 1].obligation, explanation(rows[i - 1])))
            m_cli.say("    " + line);
    }
}

}
