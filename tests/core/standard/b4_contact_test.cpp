#include <catch2/catch.hpp>

#include "support/case_builder.h"

// B4.5: details to the ISS at access (R02), the survivor reached (R03), and sooner on a concern (R04).

namespace holdfast {
TEST_CASE("B4.5 details are with the ISS 24 hours after the first appointment that he keeps",
          "[standard][B4.5]")
{
    const auto came = ruth_known()
                          .details_learned("Ruth", "2024-06-03T09:00")
                          .attended(Activity::assessment, "2024-06-07T16:30")
                          .called("assessment");
    const Found duty = came.as_at("2024-06-08T16:30").of(Rule::R02, "Ruth");
    CHECK(duty.due == "2024-06-08 16:30");
    CHECK(duty.opened_by == "assessment");
    CHECK(duty.status == "due_soon");
    CHECK(duty.side == "intervention");
    CHECK(came.as_at("2024-06-08T16:30:01").status(Rule::R02, "Ruth") == "overdue");
    CHECK(ruth_known().as_at("2024-06-08").status(Rule::R02) == "no duty");
}

TEST_CASE("B4.5 the 24 hours are elapsed hours across a clock change", "[standard][B4.5]")
{
    const auto came = a_case()
                          .referred("2024-03-25T09:00")
                          .survivor("Ruth", "2024-03-25T09:00")
                          .attended(Activity::assessment, "2024-03-30T18:30");
    CHECK(came.as_at("2024-03-31").due(Rule::R02, "Ruth") == "2024-03-31 19:30");
}

TEST_CASE("B4.5 a missed appointment, or the survivor's own, is not access", "[standard][B4.5]")
{
    CHECK(ruth_known().missed("2024-06-07T16:30").as_at("2024-06-10").status(Rule::R02)
          == "no duty");
    const auto hers = ruth_known().attended(Activity::iss_appointment, "2024-06-07T16:30");
    CHECK(hers.as_at("2024-06-10").status(Rule::R02) == "no duty");
    auto as_said_today = ruth_known();
    as_said_today.fact("2024-06-07T16:30",
                       SupportSessionAttended{{}, named<PersonId>("Ruth"), {}, {}});
    CHECK(as_said_today.as_at("2024-06-10").status(Rule::R02) == "no duty");
}

TEST_CASE("B4.5 a handover before access serves, and so do details that the ISS learned itself",
          "[standard][B4.5]")
{
    auto passed = ruth_passed_on();
    passed.attended(Activity::assessment, "2024-06-07T16:30");
    CHECK(passed.as_at("2024-06-08").status(Rule::R02, "Ruth") == "met");
    const auto own = ruth_known()
                         .details_learned("Ruth", "2024-06-05T09:00", Side::iss)
                         .attended(Activity::assessment, "2024-06-07T16:30");
    CHECK(own.as_at("2024-06-10").status(Rule::R02, "Ruth") == "met");
    CHECK(own.as_at("2024-06-10").status(Rule::R01, "Ruth") == "no duty");
}

TEST_CASE("B4.5 for a survivor who is learned of after access the 24 hours start then",
          "[standard][B4.5]")
{
    const auto later = ruth_known()
                           .attended(Activity::assessment, "2024-06-07T16:30")
                           .survivor("Zoe", "2024-06-19T11:00", Relationship::new_partner);
    CHECK(later.as_at("2024-06-19T12:00").due(Rule::R02, "Zoe") == "2024-06-20 11:00");
    CHECK(later.as_at("2024-06-19T12:00").due(Rule::R02, "Ruth") == "2024-06-08 16:30");
}

TEST_CASE("B4.5 where no detail is held the handover is blocked, and still overdue in time",
          "[standard][B4.5]")
{
    const auto came = ruth_known().attended(Activity::assessment, "2024-06-07T16:30");
    CHECK(came.as_at("2024-06-10").status(Rule::R02, "Ruth") == "blocked");
    CHECK(came.as_at("2024-06-10").of(Rule::R02, "Ruth").missing == "details_held");
    CHECK(came.as_at("2024-06-10").of(Rule::R02, "Ruth").past_due);
    CHECK_FALSE(came.as_at("2024-06-08T16:30").of(Rule::R02, "Ruth").past_due);
}

TEST_CASE(
    "B4.5 where no survivor is recorded it asks for one, or for the answer that there is none",
    "[standard][B4.5]")
{
    const auto nobody =
        a_case().referred("2024-06-03T09:00").attended(Activity::assessment, "2024-06-07T16:30");
    CHECK(nobody.as_at("2024-06-08").status(Rule::R02) == "blocked");
    CHECK(nobody.as_at("2024-06-08").of(Rule::R02).missing == "survivor_known");
    auto answered = nobody;
    answered.fact("2024-06-08T10:00", NoSurvivorKnown{});
    CHECK(answered.as_at("2024-06-09").status(Rule::R02) == "no duty");
}

TEST_CASE("B4.5 the survivor is reached by the end of the fifth working day after the handover",
          "[standard][B4.5]")
{
    const auto passed = ruth_passed_on();
    CHECK(passed.as_at("2024-06-04T14:00").due(Rule::R03, "Ruth") == "end of 2024-06-11");
    CHECK(passed.as_at("2024-06-04T14:00").of(Rule::R03, "Ruth").side == "iss");
    CHECK(passed.as_at("2024-06-07T14:00").status(Rule::R03, "Ruth") == "running");
    CHECK(passed.as_at("2024-06-10T14:00").status(Rule::R03, "Ruth") == "due_soon");
    CHECK(passed.as_at("2024-06-11T23:59:59").status(Rule::R03, "Ruth") == "due_soon");
    CHECK(passed.as_at("2024-06-12").status(Rule::R03, "Ruth") == "overdue");
    auto reached = passed;
    reached.reached("Ruth", "2024-06-11T17:00");
    CHECK(reached.as_at("2024-06-12").status(Rule::R03, "Ruth") == "met");
    auto late = passed;
    late.reached("Ruth", "2024-06-12T09:00");
    CHECK(late.as_at("2024-06-12T10:00").status(Rule::R03, "Ruth") == "met_late");
}

TEST_CASE("B4.5 an attempt is not contact, however many there are", "[standard][B4.5]")
{
    auto tried = ruth_passed_on();
    for (const std::string date : {"2024-06-05", "2024-06-06", "2024-06-07", "2024-06-10"})
        tried.attempted("Ruth", date + "T10:00");
    tried.fact("2024-06-10T11:00", InformationSent{person("Ruth"), Method::text});
    CHECK(tried.as_at("2024-06-12").status(Rule::R03, "Ruth") == "overdue");
}

TEST_CASE("B4.5 before the handover nothing is owed to the survivor; reached before it is reached",
          "[standard][B4.5]")
{
    CHECK(ruth_known().as_at("2024-06-10").status(Rule::R03) == "no duty");
    const auto before =
        ruth_known().reached("Ruth", "2024-06-03T10:00").details_passed("Ruth", "2024-06-04T13:00");
    CHECK(before.as_at("2024-06-20").status(Rule::R03, "Ruth") == "met");
}

TEST_CASE("B4.5 details that the ISS learned itself start the working week then",
          "[standard][B4.5]")
{
    const auto own = ruth_known().details_learned("Ruth", "2024-06-03T15:00", Side::iss);
    CHECK(own.as_at("2024-06-04").due(Rule::R03, "Ruth") == "end of 2024-06-10");
}

TEST_CASE("B4.5 a further number for someone already reached opens nothing", "[standard][B4.5]")
{
    auto more = ruth_passed_on();
    more.reached("Ruth", "2024-06-05T10:00")
        .details_learned("Ruth", "2024-07-01T10:00")
        .details_passed("Ruth", "2024-07-01T11:00");
    CHECK(more.as_at("2024-07-20").count(Rule::R03) == 1);
    CHECK(more.as_at("2024-07-20").status(Rule::R03, "Ruth") == "met");
    CHECK(more.as_at("2024-07-20").count(Rule::R01) == 2);
}

TEST_CASE("B4.5 someone not at risk is owed no contact; what was owed is withdrawn",
          "[standard][B4.5]")
{
    auto before = ruth_known();
    before.not_at_risk("Ruth", "2024-06-03T12:00").details_passed("Ruth", "2024-06-04T13:00");
    CHECK(before.as_at("2024-06-20").status(Rule::R03, "Ruth") == "no duty");
    auto after = ruth_passed_on();
    after.not_at_risk("Ruth", "2024-06-06T12:00").called("decision");
    CHECK(after.as_at("2024-06-20").status(Rule::R03, "Ruth") == "withdrawn");
    CHECK(after.as_at("2024-06-20").of(Rule::R03, "Ruth").withdrawn_by == "decision");
    auto again = after;
    again.survivor("Ruth", "2024-06-18T09:00");
    CHECK(again.as_at("2024-06-20").status(Rule::R03, "Ruth") == "overdue");
}

TEST_CASE("B4.5 being reached stands, even where someone is no longer at risk afterwards",
          "[standard][B4.5]")
{
    auto reached = ruth_passed_on();
    reached.reached("Ruth", "2024-06-05T10:00").not_at_risk("Ruth", "2024-06-06T12:00");
    CHECK(reached.as_at("2024-06-20").status(Rule::R03, "Ruth") == "met");
}

TEST_CASE("B4.5 each episode has its own handover and its own contact", "[standard][B4.5]")
{
    auto again = ruth_passed_on();
    again.attended(Activity::assessment, "2024-06-05T10:00")
        .reached("Ruth", "2024-06-06T10:00")
        .closed("2024-07-01T10:00")
        .reopened("2024-10-01T10:00")
        .attended(Activity::engagement, "2024-10-07T18:00")
        .called("back");
    const Assessed before = again.as_at("2024-10-08");
    CHECK(before.count(Rule::R02) == 2);
    CHECK(before.due(Rule::R02, "Ruth", "back") == "2024-10-08 18:00");
    CHECK(before.status(Rule::R02, "Ruth", "back") == "running");
    CHECK(before.count(Rule::R03) == 1);
    again.details_passed("Ruth", "2024-10-08T12:00").called("second handover");
    const Assessed after = again.as_at("2024-10-16");
    CHECK(after.status(Rule::R02, "Ruth", "back") == "met");
    CHECK(after.due(Rule::R03, "Ruth", "second handover") == "end of 2024-10-15");
    CHECK(after.status(Rule::R03, "Ruth", "second handover") == "overdue");
}

TEST_CASE("B4.5 over Christmas the plain reading leaves out every bank holiday of the country",
          "[standard][B4.5]")
{
    const auto christmas = [](Country country) {
        return a_case()
            .in(country)
            .referred("2024-12-20T09:00")
            .survivor("Ruth", "2024-12-20T09:00")
            .details_passed("Ruth", "2024-12-23T16:00")
            .as_at("2024-12-24")
            .due(Rule::R03, "Ruth");
    };
    CHECK(christmas(Country::england) == "end of 2025-01-02");
    CHECK(christmas(Country::wales) == "end of 2025-01-02");
    CHECK(christmas(Country::scotland) == "end of 2025-01-03");
    CHECK(christmas(Country::northern_ireland) == "end of 2025-01-02");
}

TEST_CASE("B4.5 the stricter readings are the ceiling of seven days and the day of the handover",
          "[standard][B4.5][policy]")
{
    const auto with = [](std::string_view policy) {
        return a_case()
            .policy("2024-01-01", policy)
            .referred("2024-12-20T09:00")
            .survivor("Ruth", "2024-12-20T09:00")
            .details_passed("Ruth", "2024-12-23T16:00")
            .as_at("2024-12-24")
            .of(Rule::R03, "Ruth");
    };
    const Found ceiling = with("[ceilings]\nR03 = \"7 days\"");
    CHECK(ceiling.due == "end of 2024-12-30");
    CHECK(ceiling.clause_due == "end of 2025-01-02");
    CHECK(ceiling.reading == "ceiling");
    const Found day_one = with("[readings]\nhandover_day_counts = true");
    CHECK(day_one.due == "end of 2024-12-31");
    CHECK(day_one.reading == "handover_day_counts");
    CHECK(with("[ceilings]\nR03 = \"7 days\"\n[readings]\nhandover_day_counts = true").due
          == "end of 2024-12-30");
    CHECK(with("[ceilings]\nR03 = \"21 days\"").due == "end of 2025-01-02");
}

TEST_CASE("B4.5 a handover on a weekend has no day of its own to count", "[standard][B4.5][policy]")
{
    const auto saturday = a_case()
                              .policy("2024-01-01", "[readings]\nhandover_day_counts = true")
                              .referred("2024-06-03T09:00")
                              .survivor("Ruth", "2024-06-03T09:00")
                              .details_passed("Ruth", "2024-06-08T12:00");
    CHECK(saturday.as_at("2024-06-09").due(Rule::R03, "Ruth") == "end of 2024-06-14");
    CHECK(saturday.as_at("2024-06-09").of(Rule::R03, "Ruth").reading == "clause");
}

TEST_CASE("B4.5 a specific concern asks for contact within one working day", "[standard][B4.5]")
{
    auto flagged = ruth_passed_on();
    flagged.concern("Ruth", "2024-06-06T11:00").called("concern");
    const Found duty = flagged.as_at("2024-06-06T12:00").of(Rule::R04, "Ruth");
    CHECK(duty.due == "end of 2024-06-07");
    CHECK(duty.opened_by == "concern");
    CHECK(flagged.as_at("2024-06-08").status(Rule::R04, "Ruth") == "overdue");
    flagged.reached("Ruth", "2024-06-07T09:00");
    CHECK(flagged.as_at("2024-06-08").status(Rule::R04, "Ruth") == "met");
}

TEST_CASE("B4.5 a band at the MARAC threshold is a specific concern as well", "[standard][B4.5]")
{
    auto high = ruth_passed_on();
    high.band("Ruth", "2024-06-05T10:00", true);
    CHECK(high.as_at("2024-06-05T11:00").due(Rule::R04, "Ruth") == "end of 2024-06-06");
    auto below = ruth_passed_on();
    below.band("Ruth", "2024-06-05T10:00", false);
    CHECK(below.as_at("2024-06-05T11:00").status(Rule::R04, "Ruth") == "no duty");
}

TEST_CASE("B4.5 the day that a manager sets is in force", "[standard][B4.5]")
{
    auto forward = ruth_passed_on();
    forward.fact("2024-06-04T14:00",
                 ContactBroughtForward{person("Ruth"), day("2024-06-06"), person("Manager")});
    const Found duty = forward.as_at("2024-06-04T15:00").of(Rule::R04, "Ruth");
    CHECK(duty.due == "end of 2024-06-06");
    CHECK(duty.reading == "set_by_manager");
}

TEST_CASE("B4.5 a concern about someone already reached asks for no first contact",
          "[standard][B4.5]")
{
    auto reached = ruth_passed_on();
    reached.reached("Ruth", "2024-06-05T10:00").concern("Ruth", "2024-06-06T11:00");
    CHECK(reached.as_at("2024-06-07").status(Rule::R04, "Ruth") == "no duty");
    auto same_day = ruth_passed_on();
    same_day.concern("Ruth", "2024-06-06T11:00").reached("Ruth", "2024-06-06T10:00");
    CHECK(same_day.as_at("2024-06-07").status(Rule::R04, "Ruth") == "met");
}

TEST_CASE("B4.5 sooner contact is blocked where no detail is held, and excused as first contact is",
          "[standard][B4.5]")
{
    auto unknown = ruth_known();
    unknown.concern("Ruth", "2024-06-06T11:00");
    CHECK(unknown.as_at("2024-06-06T12:00").of(Rule::R04, "Ruth").missing == "details_held");
    auto held = ruth_known();
    held.details_learned("Ruth", "2024-06-05T09:00").concern("Ruth", "2024-06-06T11:00");
    CHECK(held.as_at("2024-06-06T12:00").status(Rule::R04, "Ruth") == "due_soon");
    held.exception(Rule::R04, "Ruth", "2024-06-06T13:00", "2024-06-20");
    CHECK(held.as_at("2024-06-07T12:00").status(Rule::R04, "Ruth") == "excused");
    CHECK(held.as_at("2024-06-20").status(Rule::R04, "Ruth") == "overdue");
}

}
