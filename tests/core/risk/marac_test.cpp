#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "core/risk/forms.h"

using namespace holdfast;
using namespace holdfast::testing;

namespace {

ReviewFigures review(const std::vector<ItemAnswer>& answers, AnsweredBy by = AnsweredBy::survivor)
{
    return {score(dash(), answers), by, std::nullopt};
}

MaracReasons reasons(const ReviewFigures& figures)
{
    return marac_criteria(dash().thresholds(), figures, {}, std::nullopt, day("2024-05-07"));
}

bool escalates(std::initializer_list<std::string_view> incidents, std::string_view on)
{
    return escalation(dash().thresholds(), days(incidents), day(on)).met;
}

bool repeats(std::string_view referral, std::string_view incident, std::string_view on)
{
    return repeat(dash().thresholds(), days({incident}), day(referral), day(on)).met;
}

}

TEST_CASE("11 yes gives no reason, and says what the unknown items could make it", "[risk][marac]")
{
    const auto found = reasons(review(a_form(dash()).yes(11).dont_know(3).rest_no()));
    CHECK_FALSE(found.any());
    CHECK(found.count.points == 11);
    CHECK(found.count.unknown == 3);
    CHECK(found.count.could_reach == 14);
    CHECK(found.count.threshold == 14);
    CHECK(found.escalation.needed == 3);
}

TEST_CASE("16 yes and 2 don't know is a reason by count alone", "[risk][marac]")
{
    const auto found = reasons(review(a_form(dash()).yes(16).dont_know(2).rest_no()));
    CHECK(found.count.met);
    CHECK_FALSE(found.judgement.met);
    CHECK_FALSE(found.escalation.met);
    CHECK_FALSE(found.repeat.met);
}

TEST_CASE("A form of the perpetrator's account or of papers alone never counts, even with 24 yes",
          "[risk][marac]")
{
    const std::vector<ItemAnswer> all_yes = a_form(dash()).yes(24);
    for (const AnsweredBy by : {AnsweredBy::perpetrator, AnsweredBy::file}) {
        const auto found = reasons(review(all_yes, by));
        CHECK_FALSE(found.any());
        CHECK_FALSE(found.count.counts);
        CHECK(found.count.points == 24);
    }
    CHECK(reasons(review(all_yes, AnsweredBy::professional)).count.met);
}

TEST_CASE("Judgement is a reason of its own, beside a count that qualifies or does not",
          "[risk][marac]")
{
    for (const int yes : {3, 20}) {
        auto figures = review(a_form(dash()).yes(yes).rest_no());
        figures.judgement = Judgement{"", "he has found the refuge"};
        const auto found = reasons(figures);
        CHECK(found.judgement.met);
        CHECK(found.judgement.reason_given);
        CHECK(found.count.met == (yes == 20));
    }
}

TEST_CASE("A judgement recorded without its reason still stands, and that is shown",
          "[risk][marac]")
{
    auto figures = review(a_form(dash()).yes(3).rest_no());
    figures.judgement = Judgement{};
    CHECK(reasons(figures).judgement == JudgementCriterion{true, false});
}

TEST_CASE("A judgement of a band under the threshold is no reason", "[risk][marac]")
{
    auto figures = review(a_form(dash()).yes(3).rest_no());
    figures.judgement = Judgement{"below", "nothing new"};
    CHECK_FALSE(reasons(figures).judgement.met);
    figures.score = score(dash(), std::vector<ItemAnswer>(a_form(dash()).yes(20)));
    CHECK(reasons(figures).count.met);
    CHECK_FALSE(reasons(figures).judgement.met);
}

TEST_CASE("A recorded review gives its figures, judgement and reason", "[risk][marac]")
{
    const RiskReviewed recorded{
        *ReviewId::parse("018f0000-0000-7000-8000-000000000001"),
        *PersonId::parse("018f0000-0000-7000-8000-000000000002"),
        "dash-24",
        "2025.1",
        AnsweredBy::professional,
        a_form(dash()).yes(6).rest_no(),
        true,
        std::nullopt,
    };
    const auto found = reasons(figures(dash(), recorded, "weapons in the house"));
    CHECK(found.count.points == 6);
    CHECK_FALSE(found.count.met);
    CHECK(found.judgement == JudgementCriterion{true, true});

    RiskReviewed unjudged = recorded;
    unjudged.judged_higher = false;
    CHECK_FALSE(reasons(figures(dash(), unjudged, "weapons in the house")).any());
}

TEST_CASE("Three incidents in twelve months is escalation and two is not", "[risk][marac]")
{
    CHECK(escalates({"2024-01-05", "2023-09-30", "2024-03-01"}, "2024-03-01"));
    CHECK_FALSE(escalates({"2024-01-05", "2024-03-01"}, "2024-03-01"));
    const auto two = escalation(
        dash().thresholds(), days({"2024-01-05", "2022-01-01", "2023-12-31"}), day("2024-03-01"));
    CHECK(two == EscalationCriterion{false, 2, 3, day("2023-12-31"), day("2024-01-05")});
}

TEST_CASE("An incident counts to escalation up to and with the same date a year on",
          "[risk][marac]")
{
    CHECK(escalates({"2023-03-15", "2024-01-01", "2024-02-01"}, "2024-03-15"));
    CHECK_FALSE(escalates({"2023-03-15", "2024-01-01", "2024-02-01"}, "2024-03-16"));
    // A 29 February has its year's end on the 28th.
    CHECK(escalates({"2024-02-29", "2024-06-01", "2024-07-01"}, "2025-02-28"));
    CHECK_FALSE(escalates({"2024-02-29", "2024-06-01", "2024-07-01"}, "2025-03-01"));
}

TEST_CASE("Incidents of one day are counted singly and later ones not yet", "[risk][marac]")
{
    CHECK(escalates({"2024-02-01", "2024-02-01", "2024-02-02"}, "2024-02-02"));
    CHECK_FALSE(escalates({"2024-02-01", "2024-02-01", "2024-02-02"}, "2024-02-01"));
}

TEST_CASE("Abuse within twelve months of the last referral is a repeat, with the last day in it",
          "[risk][marac]")
{
    CHECK(repeats("2023-05-10", "2023-05-11", "2023-06-01"));
    CHECK(repeats("2023-05-10", "2024-05-10", "2024-05-10"));
    CHECK_FALSE(repeats("2023-05-10", "2024-05-11", "2024-05-11"));
}

TEST_CASE(
    "An incident on the day of the referral is what was referred, and an earlier one is no repeat",
    "[risk][marac]")
{
    CHECK_FALSE(repeats("2023-05-10", "2023-05-10", "2023-06-01"));
    CHECK_FALSE(repeats("2023-05-10", "2023-05-09", "2023-06-01"));
}

TEST_CASE("Neither an incident nor a referral that lies ahead makes a repeat", "[risk][marac]")
{
    CHECK_FALSE(repeats("2023-05-10", "2023-07-01", "2023-06-30"));
    CHECK(repeat(dash().thresholds(), days({"2023-05-11"}), day("2023-05-10"), day("2023-05-09"))
          == RepeatCriterion{});
    CHECK_FALSE(
        repeat(dash().thresholds(), days({"2023-05-11"}), std::nullopt, day("2023-06-01")).met);
}

TEST_CASE("A repeat names the referral, its last day and the first incident, and stays one",
          "[risk][marac]")
{
    const auto found = repeat(dash().thresholds(), days({"2023-09-01", "2023-08-01", "2024-09-01"}),
                              day("2023-05-31"), day("2025-01-01"));
    CHECK(found == RepeatCriterion{true, day("2023-05-31"), day("2024-05-31"), day("2023-08-01")});
}

TEST_CASE("A service's own numbers are used", "[risk][marac]")
{
    Thresholds local = dash().thresholds();
    local.marac = MaracCriteria{1, 2, 6, 3};
    local.bands[1].from = 10;
    const auto incidents = days({"2024-01-01", "2024-05-01"});
    const auto found = marac_criteria(local, review(a_form(dash()).yes(10).rest_no()), incidents,
                                      day("2024-02-10"), day("2024-05-07"));
    CHECK(found.count.met);
    CHECK(found.escalation.met);
    CHECK(found.repeat.met);
    CHECK_FALSE(repeat(local, incidents, day("2024-01-31"), day("2024-05-07")).met);
}

TEST_CASE("A tool that does not feed the MARAC gives no reason", "[risk][marac][second-tool]")
{
    const RiskTool pressure = tool_from(pressure_toml);
    ReviewFigures figures{
        score(pressure, std::vector<ItemAnswer>(a_form(pressure).item("keys", "yes"))),
        AnsweredBy::survivor, Judgement{"imminent", "the keys"}};
    const auto incidents = days({"2024-01-01", "2024-02-01", "2024-03-01"});
    CHECK_FALSE(marac_criteria(pressure.thresholds(), figures, incidents, day("2024-01-15"),
                               day("2024-03-01"))
                    .any());
}

TEST_CASE("A further incident never takes a reason away", "[risk][marac][property]")
{
    CHECK(rc::check([] {
        const auto any_day = [] {
            return day("2023-01-01") + std::chrono::days(*rc::gen::inRange(0, 900));
        };
        std::vector<LocalDate> incidents;
        const int count = *rc::gen::inRange(0, 6);
        for (int i = 0; i < count; ++i)
            incidents.push_back(any_day());
        const LocalDate on = any_day();
        const LocalDate referral = any_day();
        const Thresholds& thresholds = dash().thresholds();
        const bool escalated = escalation(thresholds, incidents, on).met;
        const bool repeated = repeat(thresholds, incidents, referral, on).met;
        incidents.push_back(any_day());
        if (escalated)
            RC_ASSERT(escalation(thresholds, incidents, on).met);
        if (repeated)
            RC_ASSERT(repeat(thresholds, incidents, referral, on).met);
    }));
}
