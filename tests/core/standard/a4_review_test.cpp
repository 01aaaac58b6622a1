#include <catch2/catch.hpp>

#include "support/case_builder.h"

// Monthly case management: A4.1 (R09, R10), B6.3 (R11), B2.5 (R12).

namespace holdfast {
namespace {

ChildIdentified child(std::string_view name)
{
    return {person(name), std::string(name), std::nullopt, ChildOf::both, LivesWith::survivor};
}

CaseReviewed without_the_iss()
{
    CaseReviewed page = full_page();
    page.iss_present.clear();
    return page;
}

CaseReviewed without_children()
{
    CaseReviewed page = full_page();
    page.children = ChildrenLine::not_covered;
    return page;
}

CaseReviewed without_suitability()
{
    CaseReviewed page = full_page();
    page.suitability.reset();
    return page;
}

CaseReviewed with_actions(EarlierActions earlier)
{
    CaseReviewed page = full_page();
    page.earlier_actions = earlier;
    return page;
}

}

TEST_CASE("A4.1 the first review is due a month after opening, each next a month after the last",
          "[standard][A4.1]")
{
    const auto told = open_case().reviewed("June", "2024-06-20T10:00").called("June review");
    const Assessed now = told.as_at("2024-06-21");
    CHECK(now.due(Rule::R09, "", "opened") == "end of 2024-07-03");
    CHECK(now.status(Rule::R09, "", "opened") == "met");
    CHECK(now.due(Rule::R09, "", "June review") == "end of 2024-07-20");
    CHECK(now.status(Rule::R09, "", "June review") == "running");
}

TEST_CASE("A4.1 one month is the same day number, or the month's last day, not thirty days",
          "[standard][A4.1]")
{
    CHECK(a_case().referred("2024-01-31T09:00").as_at("2024-02-01").due(Rule::R09)
          == "end of 2024-02-29");
    CHECK(a_case().referred("2023-01-31T09:00").as_at("2023-02-01").due(Rule::R09)
          == "end of 2023-02-28");
    CHECK(a_case().referred("2024-07-05T09:00").as_at("2024-07-06").due(Rule::R09)
          == "end of 2024-08-05");
}

TEST_CASE("A4.1 months missed in a row are one open duty, met late by the review that comes",
          "[standard][A4.1]")
{
    CHECK(open_case().as_at("2024-10-01").count(Rule::R09) == 1);
    CHECK(open_case().as_at("2024-10-01").status(Rule::R09) == "overdue");
    const Assessed late = open_case().reviewed("October", "2024-10-02T10:00").as_at("2024-10-03");
    CHECK(late.status(Rule::R09, "", "opened") == "met_late");
    CHECK(late.count(Rule::R09) == 2);
}

TEST_CASE("A4.1 a meeting that is not valid does not meet the review", "[standard][A4.1]")
{
    const Assessed now = open_case()
                             .reviewed("June", "2024-06-20T10:00", without_the_iss())
                             .as_at("2024-07-04T09:00");
    CHECK(now.status(Rule::R09) == "overdue");
    CHECK(now.count(Rule::R09) == 1);
}

TEST_CASE("A4.1 a suspended case is still reviewed, a closed one is not", "[standard][A4.1]")
{
    const auto suspended = open_case().fact("2024-06-10",
                                            CaseSuspended{Scope::whole_case, std::nullopt});
    CHECK(suspended.as_at("2024-07-04T09:00").status(Rule::R09) == "overdue");
    const auto one_side = open_case().closed("2024-06-10", Scope::intervention);
    CHECK(one_side.as_at("2024-07-04T09:00").status(Rule::R09) == "overdue");
    const auto closed = open_case().closed("2024-06-10").called("closing");
    CHECK(closed.as_at("2024-07-04T09:00").status(Rule::R09) == "withdrawn");
    CHECK(closed.as_at("2024-07-04T09:00").of(Rule::R09).withdrawn_by == "closing");
}

TEST_CASE("A4.1 a reopened case is reviewed within a month of reopening", "[standard][A4.1]")
{
    const Assessed now = open_case()
                             .closed("2024-06-10")
                             .reopened("2024-09-16T10:00")
                             .called("reopening")
                             .as_at("2024-09-17");
    CHECK(now.count(Rule::R09) == 2);
    CHECK(now.status(Rule::R09, "", "opened") == "withdrawn");
    CHECK(now.due(Rule::R09, "", "reopening") == "end of 2024-10-16");
}

TEST_CASE("A4.1 allows no exception from the monthly review", "[standard][A4.1]")
{
    CHECK(open_case()
              .exception(Rule::R09, "", "2024-06-10")
              .as_at("2024-07-04T09:00")
              .status(Rule::R09)
          == "overdue");
}

TEST_CASE(
    "A4.1 a review counts where both services were there and earlier actions were gone through",
    "[standard][A4.1]")
{
    const auto verdict = [](const CaseReviewed& page) {
        return open_case()
            .reviewed("June", "2024-06-20T10:00", page)
            .as_at("2024-06-21")
            .of(Rule::R10, "June");
    };
    CHECK(verdict(full_page()).status == "valid");
    CHECK(verdict(without_the_iss()).status == "not_valid");
    CHECK(verdict(without_the_iss()).missing == "iss_represented");
    CaseReviewed no_intervention = full_page();
    no_intervention.intervention_present.clear();
    CHECK(verdict(no_intervention).missing == "intervention_represented");
    CHECK(verdict(with_actions(EarlierActions::not_covered)).missing
          == "earlier_actions_gone_through");
    CHECK(verdict(without_children()).status == "valid");
}

TEST_CASE("A4.1 'no earlier actions' is an answer only where there were none open",
          "[standard][A4.1]")
{
    const auto none = with_actions(EarlierActions::none);
    const ActionAgreed action{named<ActionId>("Call"), person("Tom"), day("2024-06-14"),
                              Side::intervention, "call"};
    CHECK(
        open_case().reviewed("June", "2024-06-20T10:00", none).as_at("2024-06-21").status(Rule::R10)
        == "valid");
    const auto one_open =
        open_case().fact("2024-06-10", action).reviewed("June", "2024-06-20T10:00", none);
    CHECK(one_open.as_at("2024-06-21").of(Rule::R10).missing == "earlier_actions_gone_through");
    const auto settled = open_case()
                             .fact("2024-06-10", action)
                             .fact("2024-06-14", ActionSettled{named<ActionId>("Call"),
                                                               ActionOutcome::done, std::nullopt})
                             .reviewed("June", "2024-06-20T10:00", none);
    CHECK(settled.as_at("2024-06-21").status(Rule::R10) == "valid");
    const auto carried = open_case()
                             .fact("2024-06-10", action)
                             .fact("2024-06-14",
                                   ActionSettled{named<ActionId>("Call"), ActionOutcome::carried,
                                                 day("2024-07-01")})
                             .reviewed("June", "2024-06-20T10:00", none);
    CHECK(carried.as_at("2024-06-21").status(Rule::R10) == "not_valid");
    const auto agreed_there =
        open_case().reviewed("June", "2024-06-20T10:00", none).fact("2024-06-20T10:30", action);
    CHECK(agreed_there.as_at("2024-06-21").status(Rule::R10) == "valid");
}

TEST_CASE("B6.3 the children's line is due with the review, and met only by a valid one",
          "[standard][B6.3]")
{
    const auto with_child = open_case().fact("2024-06-03T10:00", child("Alfie"));
    CHECK(with_child.as_at("2024-06-04").due(Rule::R11) == "end of 2024-07-03");
    auto reviewed = with_child;
    reviewed.reviewed("June", "2024-06-20T10:00").called("June review");
    CHECK(reviewed.as_at("2024-06-21").status(Rule::R11, "", "opened") == "met");
    CHECK(reviewed.as_at("2024-06-21").due(Rule::R11, "", "June review") == "end of 2024-07-20");
    auto not_valid = with_child;
    not_valid.reviewed("June", "2024-06-20T10:00", without_the_iss());
    CHECK(not_valid.as_at("2024-07-04").status(Rule::R11) == "overdue");
}

TEST_CASE("B6.3 a review that leaves the children out leaves their line owed as it was",
          "[standard][B6.3]")
{
    const Assessed now = open_case()
                             .fact("2024-06-03T10:00", child("Alfie"))
                             .reviewed("June", "2024-06-20T10:00", without_children())
                             .as_at("2024-07-04");
    CHECK(now.status(Rule::R09, "", "opened") == "met");
    CHECK(now.count(Rule::R11) == 1);
    CHECK(now.status(Rule::R11) == "overdue");
    CHECK(now.due(Rule::R11) == "end of 2024-07-03");
}

TEST_CASE("B6.3 'none relevant' is no answer where a child is known", "[standard][B6.3]")
{
    CaseReviewed none = full_page();
    none.children = ChildrenLine::none_relevant;
    const auto known = open_case()
                           .fact("2024-06-03T10:00", child("Alfie"))
                           .reviewed("June", "2024-06-20T10:00", none);
    CHECK(known.as_at("2024-06-21").status(Rule::R11) == "running");
    const auto unknown = open_case().reviewed("June", "2024-06-20T10:00", none);
    CHECK(unknown.as_at("2024-06-21").status(Rule::R11, "", "opened") == "met");
}

TEST_CASE("B6.3 until somebody asks whether there are children it is blocked, not kept",
          "[standard][B6.3]")
{
    const Found asked = open_case().as_at("2024-06-10").of(Rule::R11);
    CHECK(asked.status == "blocked");
    CHECK(asked.missing == "children_known");
    const auto none = open_case().fact("2024-06-10", NoRelevantChildren{});
    CHECK(none.as_at("2024-06-11").status(Rule::R11) == "no duty");
}

TEST_CASE("B6.3 a child who comes later is considered from then on, not before", "[standard][B6.3]")
{
    const auto newborn = open_case()
                             .fact("2024-06-04", NoRelevantChildren{})
                             .fact("2024-09-10T10:00", child("Alfie"))
                             .called("birth");
    const Found line = newborn.as_at("2024-09-11").of(Rule::R11);
    CHECK(line.opened_by == "birth");
    CHECK(line.due == "end of 2024-10-10");
}

TEST_CASE("B6.3 once no child is relevant any more what was still owed is withdrawn",
          "[standard][B6.3]")
{
    const auto grown = open_case()
                           .fact("2024-06-03T10:00", child("Alfie"))
                           .fact("2024-07-10", NoRelevantChildren{});
    CHECK(grown.as_at("2024-07-09").status(Rule::R11) == "overdue");
    CHECK(grown.as_at("2024-07-11").status(Rule::R11) == "withdrawn");
}

TEST_CASE("B2.5 the suitability line is due with each review while he is worked with",
          "[standard][B2.5]")
{
    CHECK(open_case().as_at("2024-06-04").due(Rule::R12) == "end of 2024-07-03");
    const auto left_out = open_case().reviewed("June", "2024-06-20T10:00", without_suitability());
    CHECK(left_out.as_at("2024-07-04").status(Rule::R12) == "overdue");
    const auto filled = open_case().reviewed("June", "2024-06-20T10:00");
    CHECK(filled.as_at("2024-06-21").status(Rule::R12, "", "opened") == "met");
    const auto iss_only = open_case().closed("2024-06-10", Scope::intervention);
    CHECK(iss_only.as_at("2024-07-04").status(Rule::R12) == "withdrawn");
    CHECK(open_case().exception(Rule::R12, "", "2024-06-10").as_at("2024-07-04").status(Rule::R12)
          == "overdue");
}

TEST_CASE("The lines of a review follow the service's tighter limit for reviews",
          "[standard][B6.3][policy]")
{
    const auto fortnightly = open_case().policy("2024-01-01", "[limits]\nR09 = \"14 days\"");
    CHECK(fortnightly.as_at("2024-06-04").due(Rule::R09) == "end of 2024-06-17");
    CHECK(fortnightly.as_at("2024-06-04").due(Rule::R12) == "end of 2024-06-17");
    const auto ceiling = open_case().policy("2024-01-01", "[ceilings]\nR09 = \"14 days\"");
    CHECK(ceiling.as_at("2024-06-04").due(Rule::R09) == "end of 2024-06-17");
    CHECK(ceiling.as_at("2024-06-04").due(Rule::R12) == "end of 2024-06-17");
}

}
