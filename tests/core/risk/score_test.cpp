#include <algorithm>
#include <numeric>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "core/risk/forms.h"
#include "record/redacted.h"

using namespace holdfast;
using namespace holdfast::testing;

namespace {

/// Answers as careless as an import can bring them: unknown items and options, repetitions, options
/// where none belongs.
std::vector<ItemAnswer> any_answers()
{
    const int count = *rc::gen::inRange(0, 60);
    std::vector<ItemAnswer> answers;
    for (int i = 0; i < count; ++i)
        answers.push_back({std::to_string(*rc::gen::inRange(1, 27)),
                           *rc::gen::element(Answered::given, Answered::dont_know,
                                             Answered::declined, Answered::not_asked),
                           *rc::gen::element<std::string>("yes", "no", "perhaps", ""), "",
                           Source::survivor});
    return answers;
}

}

TEST_CASE("Don't know, declined and not asked are three values and each is shown", "[risk][score]")
{
    const Score score = holdfast::score(
        dash(),
        std::vector<ItemAnswer>(a_form(dash()).yes(11).dont_know(1).declined(2).not_asked(3)));
    CHECK(score.points == 11);
    CHECK(score.dont_know == 1);
    CHECK(score.declined == 2);
    CHECK(score.not_asked == 3 + 7);    // and the seven that the form does not mention
    CHECK(score.unknown() == 13);
    CHECK(count_of(dash(), score, "no") == 0);
}

TEST_CASE("Three unknown could make 11 into 14", "[risk][score]")
{
    const Score score = holdfast::score(
        dash(), std::vector<ItemAnswer>(
                    a_form(dash()).yes(11).dont_know(1).declined(1).not_asked(1).rest_no()));
    CHECK(score.points == 11);
    CHECK(score.unknown() == 3);
    CHECK(score.highest_possible == 14);
    CHECK(score.out_of == 21);
}

TEST_CASE("An empty form is not a form of noes", "[risk][score]")
{
    const Score score = holdfast::score(dash(), {});
    CHECK(score.points == 0);
    CHECK(score.not_asked == 24);
    CHECK(score.out_of == 0);
    CHECK(score.highest_possible == 24);
}

TEST_CASE("An option that the edition does not have is unknown, and an item it does not have is "
          "told apart",
          "[risk][score]")
{
    const std::vector<ItemAnswer> answers = a_form(dash()).item("1", "sometimes").item("99", "yes");
    const Score score = holdfast::score(dash(), answers);
    CHECK(score.points == 0);
    CHECK(score.not_understood == 1);
    CHECK(score.strangers == 1);
    CHECK(score.not_asked == 23);
    CHECK(score.highest_possible == 24);
}

TEST_CASE("Of two answers to one item the graver stands, in either order", "[risk][score]")
{
    const std::vector<ItemAnswer> yes_last = a_form(dash()).item("4", "no").item("4", "yes");
    const std::vector<ItemAnswer> yes_first = a_form(dash()).item("4", "yes").item("4", "no");
    const std::vector<ItemAnswer> unknown_last = a_form(dash()).item("4", "no").item(
        "4", Answered::declined);
    CHECK(score(dash(), yes_last).points == 1);
    CHECK(score(dash(), yes_first).points == 1);
    CHECK(score(dash(), yes_first).repeated == 1);
    CHECK(score(dash(), unknown_last).declined == 1);
}

TEST_CASE("Every item is counted once, whatever the answers", "[risk][score][property]")
{
    CHECK(rc::check([] {
        const Score score = holdfast::score(dash(), any_answers());
        const int known = std::accumulate(score.options.begin(), score.options.end(), 0);
        RC_ASSERT(known + score.unknown() == 24);
        RC_ASSERT(score.points <= score.out_of);
        RC_ASSERT(score.highest_possible == score.points + score.unknown());
    }));
}

TEST_CASE("The order of the answers does not change the points", "[risk][score][property]")
{
    CHECK(rc::check([] {
        auto answers = any_answers();
        const Score forwards = score(dash(), answers);
        std::reverse(answers.begin(), answers.end());
        const Score backwards = score(dash(), answers);
        RC_ASSERT(forwards.points == backwards.points);
        RC_ASSERT(forwards.highest_possible == backwards.highest_possible);
    }));
}

TEST_CASE("Each careless answer is named with its place and what is wrong", "[risk][score]")
{
    using Kind = AnswerProblem::Kind;
    std::vector<ItemAnswer> answers = a_form(dash())
                                          .item("1", "yes")
                                          .item("25", "yes")
                                          .item("2", "perhaps")
                                          .item("3", "")
                                          .item("1", "no")
                                          .item("5", Answered::dont_know);
    answers.back().answer = "yes";
    CHECK(answer_problems(dash(), answers)
          == std::vector<AnswerProblem>{{1, Kind::unknown_item},
                                        {2, Kind::unknown_answer},
                                        {3, Kind::answer_missing},
                                        {4, Kind::answered_twice},
                                        {5, Kind::answer_not_expected}});
    CHECK(answer_problems(dash(), std::vector<ItemAnswer>(a_form(dash()).yes(3).declined(2)))
              .empty());
}

TEST_CASE("A tool of other answers, weights and bands is scored as data alone",
          "[risk][score][second-tool]")
{
    const RiskTool pressure = tool_from(pressure_toml);
    const std::vector<ItemAnswer> answers = a_form(pressure)
                                                .item("post", "1")
                                                .item("sleep", "2")
                                                .item("school", "omit")
                                                .item("keys", Answered::declined);
    const Score score = holdfast::score(pressure, answers);
    CHECK(pressure.most() == 2 + 6 + 2 + 4);
    CHECK(score.points == 1 + 3 * 2);
    CHECK(score.out_of == 2 + 6);              // neither what does not apply nor what is unknown
    CHECK(score.highest_possible == 7 + 4);    // the keys; what does not apply can add nothing
    CHECK(score.declined == 1);
    CHECK(count_of(pressure, score, "omit") == 1);
    CHECK(pressure.thresholds().bands[band_by_count(pressure.thresholds(), score.points)].code
          == "moderate");
    CHECK(answer_problems(pressure, answers).empty());
    CHECK(answer_problems(pressure, std::vector<ItemAnswer>(a_form(pressure).item("keys", "2")))
              .size()
          == 1);
}

TEST_CASE("What is left of an erased review has the same score, and says of no question how it was "
          "answered",
          "[risk][score][erasure]")
{
    const RiskReviewed review{
        .review = *ReviewId::parse("018c0000-0000-7000-8000-000000000001"),
        .person = *PersonId::parse("018c0000-0000-7000-8000-000000000002"),
        .tool = "dash-24",
        .edition = "1",
        .answered_by = AnsweredBy::survivor,
        .answers = a_form(dash()).yes(11).dont_know(1).declined(2).not_asked(3).rest_no(),
        .judged_higher = false,
        .ended = {}};
    const auto left = std::get<RiskReviewed>(redacted(review));
    const Score before = score(dash(), review.answers);
    const Score after = score(dash(), left.answers);
    CHECK(after.points == before.points);
    CHECK(after.highest_possible == before.highest_possible);
    CHECK(after.out_of == before.out_of);
    CHECK(after.dont_know == before.dont_know);
    CHECK(after.declined == before.declined);
    CHECK(after.not_asked == before.not_asked);
    CHECK(after.strangers == 0);
    CHECK(critical_items(dash(), left.answers).empty());
    for (const ItemStanding& standing : standings(dash(), left.answers))
        CHECK(standing.unknown());
}

TEST_CASE("Where questions weigh differently an erased answer counts as the gravest",
          "[risk][score][second-tool][erasure]")
{
    const RiskTool pressure = tool_from(pressure_toml);
    const std::vector<ItemAnswer> left{{"", Answered::given, "2", "", Source::worker},
                                       {"", Answered::given, "yes", "", Source::worker}};
    CHECK(score(pressure, left).points == 3 * 2 + 4);
}
