#include <catch2/catch.hpp>

#include "support/case_builder.h"

// As at, as known at, and when to look again.

namespace holdfast {

TEST_CASE("What was not known yet did not count; once known it counts from when it happened",
          "[standard][moment]")
{
    auto late = ruth_passed_on();
    late.reached("Ruth", "2024-06-11T15:00").recorded("2024-06-17T09:00");
    CHECK(late.as_at("2024-06-13", "2024-06-13").status(Rule::R03, "Ruth") == "overdue");
    CHECK(late.as_at("2024-06-13", "2024-06-18").status(Rule::R03, "Ruth") == "met");
    CHECK(late.as_at("2024-06-18", "2024-06-18").status(Rule::R03, "Ruth") == "met");
}

TEST_CASE("As at an earlier moment what happened later is not there", "[standard][moment]")
{
    auto told = ruth_passed_on();
    told.reached("Ruth", "2024-06-11T15:00");
    CHECK(told.as_at("2024-06-10", "2024-07-01").status(Rule::R03, "Ruth") == "due_soon");
    CHECK(told.as_at("2024-06-04T12:59", "2024-07-01").status(Rule::R03) == "no duty");
}

TEST_CASE("An exception counts from when it was made and known", "[standard][moment]")
{
    auto backdated = ruth_passed_on();
    backdated.exception(Rule::R03, "Ruth", "2024-06-10T10:00", "2024-07-10")
        .recorded("2024-06-20T10:00");
    CHECK(backdated.as_at("2024-06-15", "2024-06-15").status(Rule::R03, "Ruth") == "overdue");
    CHECK(backdated.as_at("2024-06-15", "2024-06-21").status(Rule::R03, "Ruth") == "excused");
}

TEST_CASE("The case is looked at again when a planned session ends", "[standard][reassess]")
{
    auto planned = ruth_passed_on();
    planned
        .planned("Later", Activity::group_session, "2024-06-17T18:00", "2024-06-17T20:00",
                 "2024-06-05T10:00")
        .planned("First", Activity::group_session, "2024-06-10T18:00", "2024-06-10T20:00",
                 "2024-06-05T10:00");
    CHECK(planned.as_at("2024-06-06").reassess_at() == "2024-06-10 20:00");
    CHECK(planned.as_at("2024-06-10T19:59:59").count(Rule::R08) == 0);
    CHECK(planned.as_at("2024-06-10T20:00").count(Rule::R08) == 1);
    CHECK(planned.as_at("2024-06-10T20:00").reassess_at() == "2024-06-17 20:00");
}

TEST_CASE("The case is looked at again when an exception lapses", "[standard][reassess]")
{
    auto unsafe = ruth_passed_on();
    unsafe.exception(Rule::R03, "Ruth", "2024-06-05T10:00", "2024-06-19");
    CHECK(unsafe.as_at("2024-06-06").reassess_at() == "2024-06-19");
    CHECK(unsafe.as_at("2024-06-19").reassess_at().empty());
}

TEST_CASE("The case is looked at again when an entry that is dated ahead comes to count",
          "[standard][reassess]")
{
    auto ahead = ruth_passed_on();
    ahead.closed("2024-06-30T10:00").recorded("2024-06-05T10:00");
    CHECK(ahead.as_at("2024-06-06").reassess_at() == "2024-06-30 10:00");
    CHECK(ahead.as_at("2024-06-30T09:59:59").status(Rule::R09) == "due_soon");
    CHECK(ahead.as_at("2024-06-30T10:00").status(Rule::R09) == "withdrawn");
    CHECK(ahead.as_at("2024-06-30T10:00").reassess_at().empty());
}

TEST_CASE("Nothing changes by itself where nothing is planned, excused or dated ahead",
          "[standard][reassess]")
{
    CHECK(ruth_passed_on().as_at("2024-06-06").reassess_at().empty());
}

TEST_CASE("A duty is owed by the worker of its side and survivor, or by nobody yet",
          "[standard][owner]")
{
    auto worked = ruth_passed_on();
    worked.survivor("Mei", "2024-06-03T09:00")
        .details_passed("Mei", "2024-06-04T13:00")
        .allocated("Sam", Side::intervention, "", "2024-06-03T10:00")
        .allocated("Nadia", Side::iss, "Ruth", "2024-06-04T14:00")
        .allocated("Grace", Side::iss, "Ruth", "2024-06-06T14:00")
        .released("Nadia", Side::iss, "Ruth", "2024-06-06T14:00");
    CHECK(worked.as_at("2024-06-05").of(Rule::R03, "Ruth").owner == "Nadia");
    CHECK(worked.as_at("2024-06-07").of(Rule::R03, "Ruth").owner == "Grace");
    CHECK(worked.as_at("2024-06-07").of(Rule::R03, "Mei").owner.empty());
    CHECK(worked.as_at("2024-06-07").of(Rule::R01, "Ruth").owner == "Sam");
    CHECK(worked.as_at("2024-06-07").of(Rule::R09).owner == "Sam");
}

}
