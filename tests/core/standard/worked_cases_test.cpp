#include <catch2/catch.hpp>

#include "support/case_builder.h"

// The three worked cases of the scenarios, row by row: what each table says must come out exactly so.

namespace holdfast {
namespace {

CaseBuilder over_christmas()
{
    return a_case()
        .referred("2023-12-18T10:00", ReferralSource::children_social_care)
        .attended(Activity::assessment, "2023-12-20T14:00")
        .survivor("Dana", "2023-12-20T14:00", Relationship::ex_partner)
        .details_learned("Dana", "2023-12-20T14:00")
        .called("number given")
        .details_passed("Dana", "2023-12-21T09:15")
        .called("handover")
        .attempted("Dana", "2023-12-28T11:00")
        .recorded("2023-12-28T11:05")
        .spoken_to("Dana", "2024-01-02T16:20")
        .recorded("2024-01-03T09:30")
        .called("contact of 2 Jan")
        .dash("Dana", "2024-01-02T16:20", 11)
        .recorded("2024-01-03T09:30")
        .attended(Activity::group_session, "2024-01-04T18:00", "2024-01-04T20:00")
        .recorded("2024-01-05T10:00")
        .called("session of 4 Jan");
}

CaseBuilder two_survivors()
{
    return a_case()
        .referred("2024-06-03T09:00")
        .survivor("Ruth", "2024-06-03T09:00", Relationship::partner)
        .details_learned("Ruth", "2024-06-03T09:00")
        .survivor("Mei", "2024-06-03T09:00", Relationship::ex_partner)
        .details_learned("Mei", "2024-06-03T09:00")
        .details_passed("Ruth", "2024-06-04T13:00")
        .called("Ruth's handover")
        .details_passed("Mei", "2024-06-04T13:00")
        .called("Mei's handover")
        .allocated("Nadia", Side::iss, "Ruth", "2024-06-04T14:00")
        .exception(Rule::R03, "Mei", "2024-06-05T10:00", "2024-06-19")
        .called("Mei is unsafe")
        .exception(Rule::R05, "Mei", "2024-06-05T10:00", "2024-06-19")
        .attended(Activity::group_session, "2024-06-10T18:00")
        .called("first session")
        .spoken_to("Ruth", "2024-06-13T15:00")
        .called("Ruth reached");
}

CaseBuilder dropped_out()
{
    CaseReviewed page = full_page();
    page.iss_present.clear();
    return a_case()
        .referred("2024-04-29T09:00", ReferralSource::police)
        .survivor("Anita", "2024-04-29T09:00", Relationship::ex_partner)
        .details_learned("Anita", "2024-04-29T09:00")
        .details_passed("Anita", "2024-04-29T09:00")
        .spoken_to("Anita", "2024-05-01T15:00")
        .dash("Anita", "2024-05-07T10:00", 16, 2)
        .planned("16 May", Activity::group_session, "2024-05-16T18:00", "2024-05-16T20:00",
                 "2024-05-09T10:00")
        .planned("23 May", Activity::group_session, "2024-05-23T18:00", "2024-05-23T20:00",
                 "2024-05-09T10:00")
        .missed("2024-05-16T18:00", "16 May")
        .called("missed 16 May")
        .missed("2024-05-23T18:00", "23 May")
        .called("missed 23 May")
        .spoken_to("Anita", "2024-05-29T12:00", {"missed 16 May", "missed 23 May"})
        .reviewed("30 May", "2024-05-30T10:00", page);
}

}

TEST_CASE("B2.4 over Christmas: details given on Wednesday afternoon were passed on next morning, "
          "in time",
          "[standard][worked][B2.4]")
{
    const Found duty =
        over_christmas().as_at("2024-01-05T12:00").of(Rule::R01, "Dana", "number given");
    CHECK(duty.due == "2023-12-21 14:00");
    CHECK(duty.status == "met");
    CHECK(duty.met == "2023-12-21 09:15");
    CHECK(duty.met_by == "handover");
}

TEST_CASE("B4.5 over Christmas: handover, first contact and information were all in time",
          "[standard][worked][B4.5]")
{
    const Assessed dana = over_christmas().as_at("2024-01-05T12:00");
    CHECK(dana.due(Rule::R02, "Dana") == "2023-12-21 14:00");
    CHECK(dana.status(Rule::R02, "Dana") == "met");
    CHECK(dana.of(Rule::R02, "Dana").met == "2023-12-21 09:15");
    CHECK(dana.due(Rule::R03, "Dana") == "end of 2024-01-02");
    CHECK(dana.status(Rule::R03, "Dana") == "met");
    CHECK(dana.of(Rule::R03, "Dana").met == "2024-01-02");
    CHECK(dana.due(Rule::R05, "Dana") == "2024-01-04 18:00");
    CHECK(dana.status(Rule::R05, "Dana") == "lifted");
}

TEST_CASE("A4.3 over Christmas: contact and session were written up in time",
          "[standard][worked][A4.3]")
{
    const Assessed dana = over_christmas().as_at("2024-01-05T12:00");
    CHECK(dana.due(Rule::R08, "", "contact of 2 Jan") == "end of 2024-01-03");
    CHECK(dana.status(Rule::R08, "", "contact of 2 Jan") == "met");
    CHECK(dana.of(Rule::R08, "", "contact of 2 Jan").met == "2024-01-03 09:30");
    CHECK(dana.due(Rule::R08, "", "session of 4 Jan") == "end of 2024-01-05");
    CHECK(dana.status(Rule::R08, "", "session of 4 Jan") == "met");
    CHECK(dana.of(Rule::R08, "", "session of 4 Jan").met == "2024-01-05 10:00");
}

TEST_CASE("A4.1 over Christmas: the first review runs to the same day of January",
          "[standard][worked][A4.1]")
{
    const Assessed dana = over_christmas().as_at("2024-01-05T12:00");
    CHECK(dana.due(Rule::R09) == "end of 2024-01-18");
    CHECK(dana.status(Rule::R09) == "running");
}

TEST_CASE("D1.2 over Christmas: eleven is under the threshold, so there is nothing to decide",
          "[standard][worked][D1.2]")
{
    CHECK(over_christmas().as_at("2024-01-05T12:00").status(Rule::R32, "Dana") == "no duty");
}

TEST_CASE("B2.4 two survivors: both were passed on four hours late", "[standard][worked][B2.4]")
{
    const Assessed ian = two_survivors().as_at("2024-06-14T12:00");
    for (const std::string name : {"Ruth", "Mei"}) {
        CHECK(ian.due(Rule::R01, name) == "2024-06-04 09:00");
        CHECK(ian.status(Rule::R01, name) == "met_late");
        CHECK(ian.of(Rule::R01, name).met == "2024-06-04 13:00");
        CHECK(ian.of(Rule::R01, name).met_by == name + "'s handover");
        CHECK(ian.due(Rule::R02, name) == "2024-06-11 18:00");
        CHECK(ian.status(Rule::R02, name) == "met");
        CHECK(ian.of(Rule::R02, name).met == "2024-06-04 13:00");
    }
}

TEST_CASE("B4.5 two survivors: one was reached late, the other is excused until her date",
          "[standard][worked][B4.5]")
{
    const Assessed ian = two_survivors().as_at("2024-06-14T12:00");
    CHECK(ian.due(Rule::R03, "Ruth") == "end of 2024-06-11");
    CHECK(ian.status(Rule::R03, "Ruth") == "met_late");
    CHECK(ian.of(Rule::R03, "Ruth").met == "2024-06-13");
    CHECK(ian.due(Rule::R03, "Mei") == "end of 2024-06-11");
    CHECK(ian.status(Rule::R03, "Mei") == "excused");
    CHECK(ian.of(Rule::R03, "Mei").exception == "Mei is unsafe");
    CHECK(ian.of(Rule::R03, "Mei").excused_until == "2024-06-19");
    CHECK(ian.reassess_at() == "2024-06-19");
}

TEST_CASE("B4.5 two survivors: the session breached the gate for one, the exception lifted it for "
          "the other",
          "[standard][worked][B4.5]")
{
    const Assessed ian = two_survivors().as_at("2024-06-14T12:00");
    CHECK(ian.due(Rule::R05, "Ruth") == "2024-06-10 18:00");
    CHECK(ian.status(Rule::R05, "Ruth") == "breached");
    CHECK(ian.of(Rule::R05, "Ruth").breached_by == "first session");
    CHECK(ian.due(Rule::R05, "Mei") == "2024-06-10 18:00");
    CHECK(ian.status(Rule::R05, "Mei") == "lifted");
}

TEST_CASE("B4.5 two survivors: when the exception lapses the contact is owed again, the lapsed "
          "exception named",
          "[standard][worked][B4.5]")
{
    const Found duty = two_survivors().as_at("2024-06-20T12:00").of(Rule::R03, "Mei");
    CHECK(duty.status == "overdue");
    CHECK(duty.due == "end of 2024-06-11");
    CHECK(duty.exception == "Mei is unsafe");
    CHECK(duty.excused_until == "2024-06-19");
}

TEST_CASE("B4.2 two survivors: one worker for both is objected to before and after",
          "[standard][worked][B4.2]")
{
    const WorkerAllocated both{person("Nadia"), Side::iss, person("Mei")};
    CHECK(two_survivors().stopped("2024-06-14T12:00", "2024-06-14T12:00", both)
          == std::vector<std::string>{"R28 Mei"});

    const auto done = two_survivors()
                          .allocated("Nadia", Side::iss, "Mei", "2024-06-14T12:00")
                          .called("allocation");
    CHECK(done.as_at("2024-06-14T13:00").status(Rule::R28, "Mei") == "breached");
    CHECK(done.as_at("2024-06-14T13:00").of(Rule::R28, "Mei").breached_by == "allocation");
    CHECK(done.as_at("2024-06-14T13:00").of(Rule::R28, "Mei").missing == "different_worker");
    CHECK(done.as_at("2024-06-14T13:00").status(Rule::R28, "Ruth") == "lifted");

    const WorkerAllocated another{person("Grace"), Side::iss, person("Mei")};
    CHECK(two_survivors().stopped("2024-06-14T12:00", "2024-06-14T12:00", another).empty());
}

TEST_CASE("D1.2 drop-out: sixteen with no decision by the next working day is overdue",
          "[standard][worked][D1.2]")
{
    const Assessed anita = dropped_out().as_at("2024-05-31T12:00");
    CHECK(anita.due(Rule::R32, "Anita") == "end of 2024-05-08");
    CHECK(anita.status(Rule::R32, "Anita") == "overdue");
}

TEST_CASE(
    "B4.8 drop-out: with a specific concern each missed session is told within one working day",
    "[standard][worked][B4.8]")
{
    const Assessed anita = dropped_out().as_at("2024-05-31T12:00");
    const Found first = anita.of(Rule::R06, "Anita", "missed 16 May");
    CHECK(first.due == "end of 2024-05-17");
    CHECK(first.clause_due == "end of 2024-05-23");
    CHECK(first.reading == "sooner_on_concern");
    CHECK(first.status == "met_late");
    CHECK(first.met == "2024-05-29");
    const Found second = anita.of(Rule::R06, "Anita", "missed 23 May");
    CHECK(second.due == "end of 2024-05-24");
    CHECK(second.clause_due == "end of 2024-05-31");
    CHECK(second.status == "met_late");
}

TEST_CASE("A4.1 drop-out: a review without the ISS is not valid, so the month is overdue",
          "[standard][worked][A4.1]")
{
    const Assessed anita = dropped_out().as_at("2024-05-31T12:00");
    CHECK(anita.due(Rule::R09) == "end of 2024-05-29");
    CHECK(anita.status(Rule::R09) == "overdue");
    CHECK(anita.status(Rule::R10, "30 May") == "not_valid");
    CHECK(anita.of(Rule::R10, "30 May").missing == "iss_represented");
}

}
