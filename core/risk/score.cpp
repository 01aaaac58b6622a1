#include "risk/score.h"

namespace holdfast {
namespace {

struct Form {
    std::array<ItemStanding, max_risk_items> items;
    std::array<bool, max_risk_items> answered{};
    int strangers = 0;
    int repeated = 0;
};

ItemStanding standing_of(const RiskTool& tool, const RiskItem& item, const ItemAnswer& answer)
{
    ItemStanding standing{answer.answered, nullptr, 0, item.most};
    if (answer.answered == Answered::given)
        standing.option = tool.option(item, answer.answer);
    if (standing.option) {
        standing.points = item.weight * standing.option->points.value_or(0);
        standing.possible = standing.points;
    }
    return standing;
}

/// Of two answers to one item, the one that takes the risk to be greater.
bool graver(const ItemStanding& one, const ItemStanding& other)
{
    return one.points != other.points ? one.points > other.points : one.possible > other.possible;
}

/// Puts each answer to its item. Forms are in the tool's order as a rule, so each search begins
/// where the last one ended.
void read(const RiskTool& tool, std::span<const ItemAnswer> answers, Form& form)
{
    const auto items = tool.items();
    for (std::size_t i = 0; i < items.size(); ++i)
        form.items[i].possible = items[i].most;
    auto& answered = form.answered;
    std::size_t likely = 0;
    for (const ItemAnswer& answer : answers) {
        if (answer.item.empty())
            continue;
        const auto at = tool.position(answer.item, likely);
        if (!at) {
            ++form.strangers;
            continue;
        }
        const ItemStanding standing = standing_of(tool, items[*at], answer);
        if (answered[*at])
            ++form.repeated;
        if (!answered[*at] || graver(standing, form.items[*at]))
            form.items[*at] = standing;
        answered[*at] = true;
        likely = *at + 1;
    }
}

/// Of a review whose content was erased only the answers are left, not which question each was given to (`redacted`). They
/// count all the same, in the place of questions that are left; where questions weigh differently, as the gravest.
void place_erased(const RiskTool& tool, std::span<const ItemAnswer> answers, Form& form)
{
    std::size_t free = 0;
    for (const ItemAnswer& answer : answers) {
        if (!answer.item.empty())
            continue;
        while (free < tool.items().size() && form.answered[free])
            ++free;
        if (free == tool.items().size()) {
            ++form.strangers;
            continue;
        }
        ItemStanding& place = form.items[free++];
        place = standing_of(tool, tool.items().front(), answer);
        for (const RiskItem& item : tool.items().subspan(1))
            if (const auto other = standing_of(tool, item, answer);
                !place.option || (other.option && graver(other, place)))
                place = other;
    }
}

void count_unknown(const ItemStanding& standing, Score& score)
{
    switch (standing.answered) {
    case Answered::given: ++score.not_understood; return;
    case Answered::dont_know: ++score.dont_know; return;
    case Answered::declined: ++score.declined; return;
    case Answered::not_asked: ++score.not_asked; return;
    }
}

}

Score score(const RiskTool& tool, std::span<const ItemAnswer> answers)
{
    Form form;
    read(tool, answers, form);
    place_erased(tool, answers, form);
    Score score;
    score.strangers = form.strangers;
    score.repeated = form.repeated;
    const auto items = tool.items();
    for (std::size_t i = 0; i < items.size(); ++i) {
        const ItemStanding& standing = form.items[i];
        score.points += standing.points;
        score.highest_possible += standing.possible;
        if (standing.unknown()) {
            count_unknown(standing, score);
            continue;
        }
        ++score.options[standing.option->index];
        if (standing.option->points)
            score.out_of += items[i].most;
        if (items[i].critical && standing.counts() && form.answered[i])
            ++score.critical;
    }
    return score;
}

int count_of(const RiskTool& tool, const Score& score, std::string_view option)
{
    int count = 0;
    for (const AnswerSet& set : tool.answer_sets())
        for (const RiskOption& candidate : set.options)
            if (candidate.code == option)
                count += score.options[candidate.index];
    return count;
}

std::vector<ItemStanding> standings(const RiskTool& tool, std::span<const ItemAnswer> answers)
{
    Form form;
    read(tool, answers, form);
    const auto count = static_cast<std::ptrdiff_t>(tool.items().size());
    return {form.items.begin(), form.items.begin() + count};
}

std::vector<const RiskItem*> critical_items(const RiskTool& tool,
                                            std::span<const ItemAnswer> answers)
{
    Form form;
    read(tool, answers, form);
    std::vector<const RiskItem*> critical;
    const auto items = tool.items();
    for (std::size_t i = 0; i < items.size(); ++i)
        if (items[i].critical && form.items[i].counts())
            critical.push_back(&items[i]);
    return critical;
}

std::vector<AnswerProblem> answer_problems(const RiskTool& tool,
                                           std::span<const ItemAnswer> answers)
{
    using Kind = AnswerProblem::Kind;
    std::vector<AnswerProblem> problems;
    std::array<bool, max_risk_items> answered{};
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const ItemAnswer& answer = answers[i];
        const auto at = tool.position(answer.item, i);
        if (!at) {
            problems.push_back({i, Kind::unknown_item});
            continue;
        }
        if (answered[*at])
            problems.push_back({i, Kind::answered_twice});
        answered[*at] = true;
        const bool given = answer.answered == Answered::given;
        if (given && answer.answer.empty())
            problems.push_back({i, Kind::answer_missing});
        else if (given && !tool.option(tool.items()[*at], answer.answer))
            problems.push_back({i, Kind::unknown_answer});
        else if (!given && !answer.answer.empty())
            problems.push_back({i, Kind::answer_not_expected});
    }
    return problems;
}

}
