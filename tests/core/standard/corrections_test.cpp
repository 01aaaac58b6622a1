#include <catch2/catch.hpp>

#include "support/case_builder.h"

// Corrections: a duty keeps its identity, a withdrawn opening withdraws it, a conflict is read towards the open duty.

namespace holdfast {
TEST_CASE("A duty keeps the identity of what opened it through corrections",
          "[standard][correction]")
{
    auto corrected = ruth_known();
    corrected.missed("2024-06-13T18:00")
        .called("missed")
        .corrected("missed", "2024-06-14T09:00", "2024-06-11T18:00")
        .called("once");
    const Found first = corrected.as_at("2024-06-14T10:00").of(Rule::R06, "Ruth");
    CHECK(first.opened_by == "missed");
    CHECK(first.due == "end of 2024-06-18");
    corrected.corrected("once", "2024-06-14T11:00", "2024-06-12T18:00").called("twice");
    const Found second = corrected.as_at("2024-06-14T12:00").of(Rule::R06, "Ruth");
    CHECK(second.opened_by == "missed");
    CHECK(second.due == "end of 2024-06-19");
    CHECK(corrected.as_at("2024-06-14T12:00", "2024-06-14T10:00").due(Rule::R06, "Ruth")
          == "end of 2024-06-18");
    CHECK(corrected.as_at("2024-06-14T12:00", "2024-06-13T20:00").due(Rule::R06, "Ruth")
          == "end of 2024-06-20");
}

TEST_CASE("Telling of an event is telling of it, whichever entry of its chain is named",
          "[standard][correction]")
{
    for (const std::string about : {"missed", "once", "twice"}) {
        INFO(about);
        auto corrected = ruth_known();
        corrected.missed("2024-06-13T18:00")
            .called("missed")
            .corrected("missed", "2024-06-14T09:00", "2024-06-11T18:00")
            .called("once")
            .corrected("once", "2024-06-14T11:00", "2024-06-12T18:00")
            .called("twice");
        corrected.told("Ruth", about, "2024-06-17T10:00");
        CHECK(corrected.as_at("2024-06-18").status(Rule::R06, "Ruth", "missed") == "met");
    }
}

TEST_CASE("Corrected to a later moment, it has not happened at the moment that was first given",
          "[standard][correction]")
{
    auto later = ruth_known();
    later.missed("2024-06-13T18:00")
        .called("missed")
        .corrected("missed", "2024-06-14T09:00", "2024-06-20T18:00");
    CHECK(later.as_at("2024-06-15").status(Rule::R06) == "no duty");
    CHECK(later.as_at("2024-06-15", "2024-06-13T20:00").status(Rule::R06, "Ruth") == "running");
    CHECK(later.as_at("2024-06-21").due(Rule::R06, "Ruth") == "end of 2024-06-27");
}

TEST_CASE("A withdrawn opening withdraws its duty, and says by what", "[standard][correction]")
{
    auto never = ruth_known();
    never.missed("2024-06-13T18:00")
        .called("missed")
        .withdrawn("missed", "2024-06-14T09:00")
        .called("withdrawal");
    CHECK(never.as_at("2024-06-13T20:00").status(Rule::R06, "Ruth") == "running");
    CHECK(never.as_at("2024-06-14T10:00").status(Rule::R06, "Ruth") == "withdrawn");
    CHECK(never.as_at("2024-06-14T10:00").of(Rule::R06, "Ruth").withdrawn_by == "withdrawal");
    CHECK(never.as_at("2024-06-14T10:00", "2024-06-14T08:00").status(Rule::R06, "Ruth")
          == "running");
    never.withdrawn("withdrawal", "2024-06-17T09:00");
    CHECK(never.as_at("2024-06-17T10:00").status(Rule::R06, "Ruth") == "running");
}

TEST_CASE("Withdrawing what met a duty leaves the duty open again", "[standard][correction]")
{
    auto not_reached = ruth_known();
    not_reached.details_passed("Ruth", "2024-06-04T13:00")
        .reached("Ruth", "2024-06-06T10:00")
        .called("reached")
        .withdrawn("reached", "2024-06-14T09:00");
    CHECK(not_reached.as_at("2024-06-13").status(Rule::R03, "Ruth") == "met");
    CHECK(not_reached.as_at("2024-06-15").status(Rule::R03, "Ruth") == "overdue");
    CHECK(not_reached.as_at("2024-06-15").count(Rule::R03) == 1);
}

TEST_CASE("Two corrections of one entry are a conflict, read towards the open duty in either order",
          "[standard][correction]")
{
    const auto conflicting = [](std::string_view first, std::string_view second) {
        auto told = ruth_known();
        told.details_learned("Ruth", "2024-06-05T10:00")
            .details_passed("Ruth", "2024-06-05T12:00")
            .called("handover")
            .corrected("handover", "2024-06-10T09:00",
                       DetailsHandedOver{person(first), Method::in_person})
            .called("one")
            .corrected("handover", "2024-06-10T09:05",
                       DetailsHandedOver{person(second), Method::in_person})
            .called("other");
        return told;
    };
    for (const auto& told : {conflicting("Ruth", "Mei"), conflicting("Mei", "Ruth")}) {
        const Assessed now = told.as_at("2024-06-11");
        CHECK(now.assessment().conflicts.size() == 1);
        CHECK(now.status(Rule::R01, "Ruth") == "overdue");
        CHECK(told.as_at("2024-06-09").status(Rule::R01, "Ruth") == "met");
    }
}

TEST_CASE("A conflict is settled by withdrawing one of the corrections", "[standard][correction]")
{
    auto told = ruth_known();
    told.details_learned("Ruth", "2024-06-05T10:00")
        .details_passed("Ruth", "2024-06-05T12:00")
        .called("handover")
        .corrected("handover", "2024-06-10T09:00", DetailsHandedOver{person("Ruth"), Method::phone})
        .called("right")
        .corrected("handover", "2024-06-10T09:05", DetailsHandedOver{person("Mei"), Method::phone})
        .called("wrong")
        .withdrawn("wrong", "2024-06-12T09:00");
    const Assessed now = told.as_at("2024-06-13");
    CHECK(now.assessment().conflicts.empty());
    CHECK(now.status(Rule::R01, "Ruth") == "met");
    CHECK(now.of(Rule::R01, "Ruth").met_by == "right");
}

TEST_CASE("In a conflict each correction's own duties stand", "[standard][correction]")
{
    auto told = ruth_known();
    told.survivor("Mei", "2024-06-03T09:00")
        .details_learned("Ruth", "2024-06-05T10:00")
        .called("learned")
        .corrected("learned", "2024-06-05T12:00",
                   SurvivorDetailsLearned{person("Ruth"), {}, Side::intervention})
        .corrected("learned", "2024-06-05T12:05",
                   SurvivorDetailsLearned{person("Mei"), {}, Side::intervention});
    CHECK(told.as_at("2024-06-07").status(Rule::R01, "Ruth") == "overdue");
    CHECK(told.as_at("2024-06-07").status(Rule::R01, "Mei") == "overdue");
}

TEST_CASE("Conflicts in the survivors' record and in the case record are each read both ways",
          "[standard][correction]")
{
    auto told = ruth_known();
    told.dash("Ruth", "2024-06-05T10:00", 16)
        .fact("2024-06-06T10:00", MaracRecorded{person("Ruth"), MaracStage::referred, {}, {}})
        .called("marac")
        .corrected("marac", "2024-06-06T11:00",
                   MaracRecorded{person("Ruth"), MaracStage::referred, {}, day("2024-06-20")})
        .corrected("marac", "2024-06-06T11:05",
                   MaracRecorded{person("Ruth"), MaracStage::not_referred, {}, {}})
        .details_learned("Ruth", "2024-06-05T10:00")
        .details_passed("Ruth", "2024-06-05T12:00")
        .called("handover")
        .corrected("handover", "2024-06-10T09:00", DetailsHandedOver{person("Mei"), Method::phone})
        .corrected("handover", "2024-06-10T09:05",
                   DetailsHandedOver{person("Ruth"), Method::phone});
    const Assessed held = told.as_at("2024-06-11");
    CHECK(held.assessment().conflicts.size() == 2);
    CHECK(held.status(Rule::R32, "Ruth") == "overdue");
    CHECK(held.status(Rule::R01, "Ruth") == "overdue");
    const Assessed case_wide = told.as_at("2024-06-11", "", Reach::case_wide);
    CHECK(case_wide.assessment().conflicts.size() == 1);
}

}
