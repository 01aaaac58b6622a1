#include "risk/compare.h"

namespace holdfast {
namespace {

/// Two editions may hold one option at different places: what was answered is what the code says.
bool same_answer(const ItemStanding& one, const ItemStanding& other)
{
    if (one.answered != other.answered || one.points != other.points
        || one.unknown() != other.unknown())
        return false;
    return !one.option || one.option->code == other.option->code;
}

}

int ItemChange::points() const
{
    return (after ? after->points : 0) - (before ? before->points : 0);
}

std::optional<Comparison> compare(const FilledForm& before, const FilledForm& after)
{
    if (before.tool.id() != after.tool.id())
        return std::nullopt;
    Comparison comparison{score(before.tool, before.answers), score(after.tool, after.answers), {}};
    const auto was = standings(before.tool, before.answers);
    const auto is = standings(after.tool, after.answers);
    const auto items = after.tool.items();
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto earlier = before.tool.position(items[i].code, i);
        if (!earlier)
            comparison.changes.push_back({items[i].code, std::nullopt, is[i]});
        else if (!same_answer(was[*earlier], is[i]))
            comparison.changes.push_back({items[i].code, was[*earlier], is[i]});
    }
    const auto earlier_items = before.tool.items();
    for (std::size_t i = 0; i < earlier_items.size(); ++i)
        if (!after.tool.position(earlier_items[i].code, i))
            comparison.changes.push_back({earlier_items[i].code, was[i], std::nullopt});
    return comparison;
}

}
