#include "standard/terms.h"

#include <algorithm>
#include <sstream>
#include <stdexcept>

#include <toml++/toml.h>

#include "resources/resources.h"

namespace holdfast {
namespace {

using Problems = std::vector<PolicyProblem>;

/// The shortest and longest a limit can turn out, in hours, wherever it falls: what "tighter" is judged by across units.
struct Span {
    int least;
    int most;
};

Span span_of(const Limit& limit)
{
    constexpr int day = 24;
    switch (limit.unit) {
    case Unit::hours: return {limit.count, limit.count};
    case Unit::days: return {limit.count * day, (limit.count + 1) * day};
    case Unit::weeks: return {limit.count * 7 * day, (limit.count * 7 + 1) * day};
    case Unit::working_days: return {limit.count * day, (limit.count + 1) * day};
    case Unit::working_weeks: return {limit.count * 5 * day, (limit.count * 5 + 1) * day};
    case Unit::months: return {limit.count * 28 * day, (limit.count * 28 + 1) * day};
    case Unit::years: return {limit.count * 365 * day, (limit.count * 365 + 1) * day};
    }
    return {0, 0};
}

/// Limits whose ends can be compared whatever the calendar: a working week is five working days, a week seven days, and
/// elapsed time or plain days are never longer than as many working days.
bool at_most(const Limit& a, const Limit& b)
{
    const auto elapsed = [](const Limit& limit) { return limit.unit == Unit::hours; };
    if (elapsed(a))
        return a.count <= span_of(b).least;
    if (elapsed(b))
        return false;    // a limit in days ends with a day, so it can always outlast hours of the same length
    const auto working = [](const Limit& limit) {
        return limit.unit == Unit::working_days || limit.unit == Unit::working_weeks;
    };
    if (working(a) && !working(b))
        return false;    // holidays can stretch working days past any number of plain ones
    return span_of(a).least <= span_of(b).least;
}

std::optional<Limit> limit_in(const toml::table& table, std::string_view key,
                              std::string_view where, Problems& problems)
{
    const auto node = table[key];
    if (!node)
        return std::nullopt;
    const auto text = node.value<std::string_view>();
    const auto limit = text ? parse_limit(*text) : tl::unexpected(std::string("not_text"));
    if (limit)
        return *limit;
    problems.push_back({std::string(where) + "." + std::string(key), "not_a_limit", limit.error()});
    return std::nullopt;
}

template <typename E>
E choice_in(const toml::table& table, std::string_view key, E otherwise, std::string_view where,
            Problems& problems)
{
    const auto node = table[key];
    if (!node)
        return otherwise;
    const auto text = node.value<std::string_view>();
    const auto value = text ? from_code<E>(*text) : std::nullopt;
    if (!value)
        problems.push_back({std::string(where) + "." + std::string(key), "unknown_code", ""});
    return value.value_or(otherwise);
}

RuleTerms rule_in(const toml::table& table, std::string_view name, Problems& problems)
{
    RuleTerms terms;
    terms.clause = table["clause"].value_or(std::string());
    if (terms.clause.empty())
        problems.push_back({std::string(name) + ".clause", "missing", ""});
    terms.strength = choice_in(table, "strength", Strength::setting, name, problems);
    terms.nature = choice_in(table, "nature", Nature::duty, name, problems);
    terms.side = choice_in(table, "side", Side::intervention, name, problems);
    terms.case_wide = choice_in(table, "reads", Compartment::case_record, name, problems)
                      == Compartment::case_record;
    terms.limit = limit_in(table, "limit", name, problems);
    terms.sooner = limit_in(table, "sooner", name, problems);
    terms.soon = limit_in(table, "soon", name, problems);
    if (const auto* range = table["range"].as_array(); range && range->size() == 2) {
        const auto least = parse_limit((*range)[0].value_or(std::string_view()));
        const auto most = parse_limit((*range)[1].value_or(std::string_view()));
        if (least && most) {
            terms.least = *least;
            terms.most = *most;
        } else {
            problems.push_back({std::string(name) + ".range", "not_a_limit", ""});
        }
    }
    return terms;
}

void set_limit(std::string_view where, RuleTerms& terms, std::optional<Limit>& number,
               const Limit& wanted, Problems& problems)
{
    if (!number) {
        problems.push_back({std::string(where), "no_such_number", terms.clause});
        return;
    }
    const bool setting = terms.strength == Strength::setting && &number == &terms.limit
                         && terms.least && terms.most;
    if (setting) {
        if (!at_most(wanted, *terms.most) || !at_most(*terms.least, wanted)) {
            problems.push_back({std::string(where), "out_of_range",
                                to_string(*terms.least) + " – " + to_string(*terms.most)});
            return;
        }
    } else if (!at_most(wanted, *number)) {
        problems.push_back({std::string(where), "loosens", to_string(*number)});
        return;
    }
    terms.tightened = terms.tightened || !(wanted == *number);
    number = wanted;
}

using Rules = std::array<RuleTerms, rule_count>;

void read_numbers(const toml::table& policy, std::string_view section,
                  std::optional<Limit> RuleTerms::*number, Rules& rules, Problems& problems)
{
    const toml::table* table = policy[section].as_table();
    if (!table)
        return;
    for (const auto& [key, node] : *table) {
        const std::string where = std::string(section) + "." + std::string(key.str());
        const auto rule = from_code<Rule>(key.str());
        if (!rule || rules[static_cast<std::size_t>(*rule)].clause.empty()) {
            problems.push_back({where, "unknown_rule", ""});
            continue;
        }
        const auto text = node.value<std::string_view>();
        const auto limit = text ? parse_limit(*text) : tl::unexpected(std::string("not_text"));
        if (!limit || limit->direction == Direction::before) {
            problems.push_back({where, "not_a_limit", limit ? "before" : limit.error()});
            continue;
        }
        RuleTerms& terms = rules[static_cast<std::size_t>(*rule)];
        if (number == &RuleTerms::ceiling) {
            terms.ceiling = *limit;    // an additional limit can only bring a due time forward
            terms.tightened = true;
        } else {
            set_limit(where, terms, terms.*number, *limit, problems);
        }
    }
}

/// Local thresholds of a risk tool, `[[thresholds]]`, in the form that the tool itself reads.
void read_thresholds(const toml::table& policy, const RiskTools& tools,
                     std::vector<ServiceThresholds>& thresholds, Problems& problems)
{
    const toml::array* all = policy["thresholds"].as_array();
    if (!all)
        return;
    for (const toml::node& node : *all) {
        const toml::table* table = node.as_table();
        const auto id = table ? (*table)["tool"].value_or(std::string()) : std::string();
        const auto tools_of_id = tools.all();
        const auto tool = std::find_if(tools_of_id.begin(), tools_of_id.end(),
                                       [&](const RiskTool& each) { return each.id() == id; });
        if (!table || tool == tools_of_id.end()) {
            problems.push_back({"thresholds.tool", "unknown_tool", id});
            continue;
        }
        std::ostringstream text;
        text << *table;
        if (auto read = tool->parse_thresholds(text.str()))
            thresholds.push_back(std::move(*read));
        else
            problems.push_back(
                {"thresholds." + read.error().front().where, read.error().front().problem, id});
    }
}

void read_readings(const toml::table& policy, Readings& readings, Problems& problems)
{
    const toml::table* table = policy["readings"].as_table();
    if (!table)
        return;
    for (const auto& [key, node] : *table) {
        const std::string where = "readings." + std::string(key.str());
        const auto on = node.value<bool>();
        if (!on)
            problems.push_back({where, "not_true_or_false", ""});
        else if (key.str() == "handover_day_counts")
            readings.handover_day_counts = *on;
        else if (key.str() == "same_clock_time")
            readings.same_clock_time = *on;
        else
            problems.push_back({where, "unknown_key", ""});
    }
}

}

Terms Terms::respect_3()
{
    const auto text = resource("standards/respect-3.toml");
    auto terms = text ? from_toml(*text)
                      : tl::unexpected(PolicyProblem{"standards/respect-3.toml", "missing", ""});
    if (!terms)
        throw std::logic_error("the standard that ships with the program does not read: "
                               + terms.error().where);
    return std::move(*terms);
}

tl::expected<Terms, PolicyProblem> Terms::from_toml(std::string_view edition)
{
    Terms terms;
    Problems problems;
    Epoch epoch{Instant::min(), {}, {}};
    try {
        const toml::table file = toml::parse(edition);
        terms.m_edition = file["edition"].value_or(std::string());
        for (const auto& [key, node] : file) {
            const auto rule = from_code<Rule>(key.str());
            if (rule && node.is_table())
                epoch.rules[static_cast<std::size_t>(*rule)] = rule_in(*node.as_table(), key.str(),
                                                                       problems);
            else if (key.str() != "edition" && key.str() != "name")
                problems.push_back({std::string(key.str()), "unknown_key", ""});
        }
    } catch (const toml::parse_error& error) {
        return tl::unexpected(
            PolicyProblem{"line " + std::to_string(error.source().begin.line), "not_toml", ""});
    }
    if (!problems.empty())
        return tl::unexpected(problems.front());
    auto tools = RiskTools::shipped();
    if (!tools)
        return tl::unexpected(PolicyProblem{"risk-tools", tools.error().front().problem,
                                            tools.error().front().where});
    terms.m_tools = std::move(*tools);
    terms.m_epochs.push_back(std::move(epoch));
    return terms;
}

tl::expected<void, Problems> Terms::add_policy(Instant from, std::string_view policy_toml)
{
    Problems problems;
    // A policy is whole: it is read against the edition, not against the policy before it.
    Epoch epoch{from, m_epochs.front().rules, {}};
    auto thresholds = m_thresholds;
    try {
        const toml::table policy = toml::parse(policy_toml);
        for (const auto& [key, node] : policy)
            if (key.str() != "limits" && key.str() != "sooner" && key.str() != "ceilings"
                && key.str() != "readings" && key.str() != "name" && key.str() != "thresholds")
                problems.push_back({std::string(key.str()), "unknown_key", ""});
        read_thresholds(policy, m_tools, thresholds, problems);
        read_numbers(policy, "limits", &RuleTerms::limit, epoch.rules, problems);
        read_numbers(policy, "sooner", &RuleTerms::sooner, epoch.rules, problems);
        read_numbers(policy, "ceilings", &RuleTerms::ceiling, epoch.rules, problems);
        read_readings(policy, epoch.readings, problems);
    } catch (const toml::parse_error& error) {
        problems.push_back({"line " + std::to_string(error.source().begin.line), "not_toml", ""});
    }
    if (!problems.empty())
        return tl::unexpected(std::move(problems));
    const auto place = std::upper_bound(
        m_epochs.begin(), m_epochs.end(), from,
        [](Instant at, const Epoch& other) { return at < other.from; });
    m_epochs.insert(place, std::move(epoch));
    m_thresholds = std::move(thresholds);
    return {};
}

const Terms::Epoch& Terms::epoch(Instant at) const
{
    for (auto epoch = m_epochs.rbegin(); epoch != m_epochs.rend(); ++epoch)
        if (epoch->from <= at)
            return *epoch;
    return m_epochs.front();
}

const RuleTerms& Terms::of(Rule rule, Instant opened) const
{
    return epoch(opened).rules[static_cast<std::size_t>(rule)];
}

const Readings& Terms::readings(Instant opened) const
{
    return epoch(opened).readings;
}

std::vector<Rule> Terms::rules() const
{
    std::vector<Rule> rules;
    for (std::size_t i = 0; i < rule_count; ++i)
        if (!m_epochs.front().rules[i].clause.empty())
            rules.push_back(static_cast<Rule>(i));
    return rules;
}

const Thresholds& Terms::thresholds(const RiskTool& tool, LocalDate day) const
{
    return thresholds_on(day, tool.id(), tool.thresholds(), m_thresholds);
}

}
