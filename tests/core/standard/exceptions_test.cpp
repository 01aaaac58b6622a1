#include <catch2/catch.hpp>

#include "standard/excused.h"
#include "support/case_builder.h"

// Exceptions: for whom, from when, until when, and that they lapse.

namespace holdfast {

TEST_CASE("An exception excuses until its date, then the duty is owed again as it was",
          "[standard][exception]")
{
    auto unsafe = ruth_passed_on();
    unsafe.exception(Rule::R03, "Ruth", "2024-06-05T10:00", "2024-06-19").called("unsafe");
    CHECK(unsafe.as_at("2024-06-05T09:59").status(Rule::R03, "Ruth") == "running");
    CHECK(unsafe.as_at("2024-06-18T23:59:59").status(Rule::R03, "Ruth") == "excused");
    CHECK(unsafe.as_at("2024-06-19").status(Rule::R03, "Ruth") == "overdue");
    CHECK(unsafe.as_at("2024-06-19").due(Rule::R03, "Ruth") == "end of 2024-06-11");
    CHECK(unsafe.as_at("2024-06-19").of(Rule::R03, "Ruth").exception == "unsafe");
}

TEST_CASE("An exception without a date lasts until the next case review", "[standard][exception]")
{
    auto unsafe = ruth_passed_on();
    unsafe.reviewed("May", "2024-06-04T15:00").exception(Rule::R03, "Ruth", "2024-06-05T10:00");
    CHECK(unsafe.as_at("2024-08-01").status(Rule::R03, "Ruth") == "excused");
    unsafe.reviewed("June", "2024-06-20T10:00");
    CHECK(unsafe.as_at("2024-06-20T09:59").status(Rule::R03, "Ruth") == "excused");
    CHECK(unsafe.as_at("2024-06-20T10:00").status(Rule::R03, "Ruth") == "overdue");
}

TEST_CASE("An exception made after the due time is late", "[standard][exception]")
{
    auto late = ruth_passed_on();
    late.exception(Rule::R03, "Ruth", "2024-06-13T10:00", "2024-06-19");
    CHECK(late.as_at("2024-06-14").status(Rule::R03, "Ruth") == "excused_late");
}

TEST_CASE("Reaching someone under an exception meets the duty", "[standard][exception]")
{
    auto reached = ruth_passed_on();
    reached.exception(Rule::R03, "Ruth", "2024-06-05T10:00", "2024-06-19")
        .reached("Ruth", "2024-06-10T10:00");
    CHECK(reached.as_at("2024-06-12").status(Rule::R03, "Ruth") == "met");
}

TEST_CASE("An exception is for its own rule and its own person; without a person it is for all",
          "[standard][exception]")
{
    const auto excepted = [](Rule rule, std::string_view who) {
        auto told = ruth_passed_on();
        told.exception(rule, who, "2024-06-05T10:00", "2024-07-19");
        return told.as_at("2024-06-14").status(Rule::R03, "Ruth");
    };
    CHECK(excepted(Rule::R03, "Ruth") == "excused");
    CHECK(excepted(Rule::R03, "") == "excused");
    CHECK(excepted(Rule::R03, "Mei") == "overdue");
    CHECK(excepted(Rule::R06, "Ruth") == "overdue");
}

TEST_CASE("An exception changes nothing where the clause allows none", "[standard][exception]")
{
    const auto excusable = [](Rule rule) {
        Obligation duty;
        duty.rule = rule;
        duty.subject = {Subject::Kind::person, person("Ruth").bytes()};
        return may_be_excused(duty);
    };
    auto told = ruth_known();
    told.details_learned("Ruth", "2024-06-03T10:00");
    for (const Rule rule : {Rule::R01, Rule::R09, Rule::R31}) {
        CAPTURE(code(rule));
        CHECK_FALSE(excusable(rule));
        auto excepted = told;
        excepted.exception(rule, "", "2024-06-03T11:00", "2024-09-01");
        CHECK(excepted.as_at("2024-07-10").status(rule, rule == Rule::R01 ? "Ruth" : "")
              == "overdue");
    }
    CHECK(excusable(Rule::R03));
    CHECK(excusable(Rule::R33));
    Obligation to_agency;
    to_agency.rule = Rule::R33;
    to_agency.subject.kind = Subject::Kind::agency;
    CHECK_FALSE(may_be_excused(to_agency));
}

TEST_CASE("Of two exceptions the one that still runs counts, then the later",
          "[standard][exception]")
{
    auto renewed = ruth_passed_on();
    renewed.exception(Rule::R03, "Ruth", "2024-06-05T10:00", "2024-06-19")
        .called("first")
        .exception(Rule::R03, "Ruth", "2024-06-18T10:00", "2024-07-03")
        .called("second");
    CHECK(renewed.as_at("2024-06-25").of(Rule::R03, "Ruth").exception == "second");
    CHECK(renewed.as_at("2024-06-25").status(Rule::R03, "Ruth") == "excused_late");
    auto longer = ruth_passed_on();
    longer.exception(Rule::R03, "Ruth", "2024-06-05T10:00", "2024-07-19")
        .called("long")
        .exception(Rule::R03, "Ruth", "2024-06-06T10:00", "2024-06-13")
        .called("short");
    CHECK(longer.as_at("2024-06-14").of(Rule::R03, "Ruth").exception == "long");
    CHECK(longer.as_at("2024-06-14").status(Rule::R03, "Ruth") == "excused");
}

TEST_CASE("An exception that lapsed before a duty opened says nothing about it",
          "[standard][exception]")
{
    auto earlier = ruth_passed_on();
    earlier.exception(Rule::R06, "Ruth", "2024-06-05T10:00", "2024-06-12")
        .missed("2024-06-13T18:00");
    CHECK(earlier.as_at("2024-06-21").status(Rule::R06, "Ruth") == "overdue");
    CHECK(earlier.as_at("2024-06-21").of(Rule::R06, "Ruth").exception.empty());
}

TEST_CASE("An exception made before a duty opened, and still running, excuses it",
          "[standard][exception]")
{
    auto standing = ruth_passed_on();
    standing.exception(Rule::R06, "Ruth", "2024-06-05T10:00", "2024-07-12")
        .missed("2024-06-13T18:00");
    CHECK(standing.as_at("2024-06-21").status(Rule::R06, "Ruth") == "excused");
}

TEST_CASE("An exception about an event follows it through a correction", "[standard][exception]")
{
    auto corrected = ruth_passed_on();
    corrected.missed("2024-06-13T18:00")
        .called("missed")
        .corrected("missed", "2024-06-14T09:00", "2024-06-12T18:00")
        .called("correction")
        .exception(Rule::R06, "Ruth", "2024-06-14T10:00", "2024-07-12", "correction");
    CHECK(corrected.as_at("2024-06-21").status(Rule::R06, "Ruth", "missed") == "excused");
}

}
