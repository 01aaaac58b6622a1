#include <algorithm>

#include <toml++/toml.h>

#include "resources/resources.h"
#include "service/audit.h"

namespace holdfast {
namespace {

using Fault = tl::unexpected<std::string>;

tl::expected<void, std::string> read_sources(const toml::table& table, ChecklistItem& item)
{
    if (const auto* rules = table["rules"].as_array())
        for (const toml::node& node : *rules) {
            const auto rule = from_code<Rule>(node.value_or(std::string_view()));
            if (!rule)
                return Fault(item.code + ".rules: no such rule");
            item.rules.push_back(*rule);
        }
    if (const auto* kinds = table["recorded"].as_array())
        for (const toml::node& node : *kinds) {
            const auto kind = kind_index_of(node.value_or(std::string_view()));
            if (!kind)
                return Fault(item.code + ".recorded: no such kind of fact");
            item.kinds.push_back(*kind);
        }
    return {};
}

tl::expected<ChecklistItem, std::string> item_in(const toml::table& table)
{
    ChecklistItem item;
    item.code = table["code"].value_or(std::string());
    item.clause = table["clause"].value_or(std::string());
    item.asks = table["asks"].value_or(std::string());
    if (item.code.empty() || item.clause.empty() || item.asks.empty())
        return Fault(item.code + ": code, clause and asks must be there");
    const auto side = from_code<Side>(table["side"].value_or(std::string_view()));
    if (!side)
        return Fault(item.code + ".side: intervention, iss or both");
    item.side = *side;
    if (auto read = read_sources(table, item); !read)
        return Fault(read.error());
    return item;
}

bool kept(Status status)
{
    return status == Status::met || status == Status::lifted || status == Status::valid
           || status == Status::overridden;
}

bool broken(Status status)
{
    return status == Status::met_late || status == Status::overdue || status == Status::breached
           || status == Status::not_valid || status == Status::excused_late;
}

}

Checklist Checklist::shipped()
{
    return from_toml(resource("audit/checklist.toml").value()).value();
}

tl::expected<Checklist, std::string> Checklist::from_toml(std::string_view text)
{
    Checklist checklist;
    try {
        const toml::table table = toml::parse(text);
        checklist.m_edition = table["edition"].value_or(std::string());
        const toml::array* items = table["items"].as_array();
        if (checklist.m_edition.empty() || !items)
            return Fault("edition and items must be there");
        for (const toml::node& node : *items) {
            if (!node.is_table())
                return Fault("items: not a table");
            auto item = item_in(*node.as_table());
            if (!item)
                return Fault(item.error());
            if (checklist.find(item->code))
                return Fault(item->code + ": twice");
            checklist.m_items.push_back(std::move(*item));
        }
    } catch (const toml::parse_error& error) {
        return Fault(std::string(error.description()));
    }
    return checklist;
}

const ChecklistItem* Checklist::find(std::string_view code) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [&](const ChecklistItem& item) { return item.code == code; });
    return found == m_items.end() ? nullptr : &*found;
}

Precheck precheck(const ChecklistItem& item, const CaseFile& file, const Assessment& assessment,
                  Instant now)
{
    Precheck check;
    for (const Obligation& each : assessment.obligations) {
        if (std::find(item.rules.begin(), item.rules.end(), each.rule) == item.rules.end())
            continue;
        const Status is = status(each, now);
        if (kept(is))
            ++check.kept;
        if (!broken(is) && !past_due(each, now))
            continue;
        ++check.broken;
        if (std::find(check.broken_rules.begin(), check.broken_rules.end(), each.rule)
            == check.broken_rules.end())
            check.broken_rules.push_back(each.rule);
    }
    const bool recorded = std::any_of(
        file.entries().begin(), file.entries().end(), [&](const Entry* entry) {
            return std::find(item.kinds.begin(), item.kinds.end(), entry->fact.index())
                   != item.kinds.end();
        });
    if (check.broken > 0 || (!item.kinds.empty() && !recorded))
        check.holds = Answer::no;
    else if (check.kept > 0 || recorded)
        check.holds = Answer::yes;
    return check;
}

}
