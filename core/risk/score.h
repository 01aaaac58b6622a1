#pragma once
#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "record/answers.h"
#include "risk/tool.h"

namespace holdfast {

/// One item as a form leaves it. An item that the form does not mention was not asked.
struct ItemStanding {
    Answered answered = Answered::not_asked;
    const RiskOption* option =
        nullptr;         ///< the tool's; null unless given and known to this edition
    int points = 0;      ///< weighted; 0 while unknown
    int possible = 0;    ///< the points it could still turn out to have

    /// Given, but as an option that this edition does not have: read as unknown, and said so.
    bool not_understood() const { return answered == Answered::given && !option; }
    bool unknown() const { return !option; }
    /// "Yes", in a tool of yes and no: an answer worth points.
    bool counts() const { return points > 0; }
};

/// What a form comes to. Unknown items add no points and are never taken for "no": each kind of not
/// knowing is counted, and `highest_possible` says what the total could be. Every item is in
/// exactly one of `options`, `dont_know`, `declined`, `not_asked`, `not_understood`.
struct Score {
    int points = 0;
    int out_of = 0;    ///< the most that the items with a known, counted answer could have given
    int highest_possible = 0;    ///< if every unknown item turned out to be its worst
    /// How many items have each option, by `RiskOption::index`.
    std::array<int, max_risk_options> options{};
    int dont_know = 0;
    int declined = 0;
    int not_asked = 0;
    int not_understood = 0;
    int critical = 0;     ///< critical items that count: shown at once whatever the total
    int strangers = 0;    ///< answers to items that this edition does not have; not scored
    int repeated = 0;     ///< second answers to one item; the graver reading stands

    int unknown() const { return dont_know + declined + not_asked + not_understood; }
    friend bool operator==(const Score&, const Score&) = default;
};

/// Scores a form by the edition that it names. Allocates nothing.
Score score(const RiskTool& tool, std::span<const ItemAnswer> answers);

/// How many items of the form have this option ("yes"), in whatever answer set it stands.
int count_of(const RiskTool& tool, const Score& score, std::string_view option);

/// Each item of the tool as the form leaves it, in the tool's order.
std::vector<ItemStanding> standings(const RiskTool& tool, std::span<const ItemAnswer> answers);

/// The critical items that count, in the tool's order.
std::vector<const RiskItem*> critical_items(const RiskTool& tool,
                                            std::span<const ItemAnswer> answers);

/// What is wrong with an answer, for the recording form and the import. Scoring takes any answers
/// and says what it made of them.
struct AnswerProblem {
    enum class Kind : std::uint8_t {
        unknown_item,           ///< the edition has no such item
        unknown_answer,         ///< the item has no such option
        answer_missing,         ///< given, but not what
        answer_not_expected,    ///< not given, yet an option stands there
        answered_twice,
    };
    std::size_t position;    ///< in the list of answers
    Kind kind;
    friend bool operator==(const AnswerProblem&, const AnswerProblem&) = default;
};
template <>
inline constexpr auto codes_of<AnswerProblem::Kind> = names("unknown_item", "unknown_answer",
                                                            "answer_missing", "answer_not_expected",
                                                            "answered_twice");

std::vector<AnswerProblem> answer_problems(const RiskTool& tool,
                                           std::span<const ItemAnswer> answers);

}
