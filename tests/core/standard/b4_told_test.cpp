#include <catch2/catch.hpp>

#include "support/case_builder.h"

// What survivors, the team and agencies are told: B4.8 (R06, R46), B4.7 (R07), B4.9 (R36).

namespace holdfast {
TEST_CASE("B4.8 a missed session is told within five working days of it", "[standard][B4.8]")
{
    auto missed = ruth_known();
    missed.missed("2024-06-13T18:00").called("missed");
    CHECK(missed.as_at("2024-06-14").due(Rule::R06, "Ruth", "missed") == "end of 2024-06-20");
    CHECK(missed.as_at("2024-06-21").status(Rule::R06, "Ruth", "missed") == "overdue");
    auto told = missed;
    told.told("Ruth", "missed", "2024-06-20T16:00");
    CHECK(told.as_at("2024-06-21").status(Rule::R06, "Ruth", "missed") == "met");
    auto late = missed;
    late.told("Ruth", "missed", "2024-06-21T09:00");
    CHECK(late.as_at("2024-06-22").status(Rule::R06, "Ruth", "missed") == "met_late");
}

TEST_CASE("B4.8 counts from the event, not from when the ISS heard of it", "[standard][B4.8]")
{
    auto missed = ruth_known();
    missed.missed("2024-06-13T18:00").recorded("2024-06-19T10:00").called("missed");
    CHECK(missed.as_at("2024-06-19T11:00").due(Rule::R06, "Ruth", "missed") == "end of 2024-06-20");
}

TEST_CASE("B4.8 a planned session that he missed is the event, however late that was noticed",
          "[standard][B4.8]")
{
    auto missed = ruth_known();
    missed
        .planned("Monday", Activity::group_session, "2024-06-10T18:00", "2024-06-10T20:00",
                 "2024-06-04T10:00")
        .missed("2024-06-13T09:00", "Monday")
        .called("missed");
    CHECK(missed.as_at("2024-06-14").due(Rule::R06, "Ruth", "missed") == "end of 2024-06-17");
    CHECK(missed.as_at("2024-06-14").of(Rule::R06, "Ruth", "missed").opened == "2024-06-10 18:00");
}

TEST_CASE("B4.8 every kind of change is told to every survivor at risk then", "[standard][B4.8]")
{
    for (const std::string_view change : codes_of<EngagementChange>) {
        INFO(change);
        auto changed = ruth_known();
        changed.survivor("Mei", "2024-06-05T09:00")
            .survivor("Safe", "2024-06-03T09:00")
            .not_at_risk("Safe", "2024-06-04")
            .changed(*from_code<EngagementChange>(change), "2024-06-13T18:00")
            .survivor("Later", "2024-06-14T09:00");
        CHECK(changed.as_at("2024-06-15").status(Rule::R06, "Ruth") == "running");
        CHECK(changed.as_at("2024-06-15").status(Rule::R06, "Mei") == "running");
        CHECK(changed.as_at("2024-06-15").status(Rule::R06, "Safe") == "no duty");
        CHECK(changed.as_at("2024-06-15").status(Rule::R06, "Later") == "no duty");
    }
}

TEST_CASE("B4.8 an ISS appointment that the survivor missed is no change in his engagement",
          "[standard][B4.8]")
{
    auto hers = ruth_known();
    hers.fact("2024-06-13T18:00",
              SessionMissed{std::nullopt, Activity::iss_appointment, MissedHow::no_show});
    hers.fact("2024-06-13T18:00",
              SupportSessionMissed{{}, named<PersonId>("Ruth"), MissedHow::no_show});
    CHECK(hers.as_at("2024-06-14").status(Rule::R06) == "no duty");
}

TEST_CASE(
    "B4.8 one suspension recorded both ways is one event, and telling of either is telling of it",
    "[standard][B4.8]")
{
    auto twice = ruth_known();
    twice.changed(EngagementChange::suspended, "2024-06-13T18:00")
        .called("change")
        .fact("2024-06-13T18:00", CaseSuspended{Scope::intervention, std::nullopt})
        .called("status");
    CHECK(twice.as_at("2024-06-14").count(Rule::R06) == 1);
    CHECK(twice.as_at("2024-06-14").of(Rule::R06, "Ruth").opened_by == "change");
    twice.told("Ruth", "status", "2024-06-14T10:00");
    CHECK(twice.as_at("2024-06-15").status(Rule::R06, "Ruth") == "met");
}

TEST_CASE("B4.8 the same change on another day, or another change that day, is another event",
          "[standard][B4.8]")
{
    auto days = ruth_known();
    days.changed(EngagementChange::suspended, "2024-06-13T18:00")
        .fact("2024-06-14T09:00", CaseSuspended{Scope::intervention, std::nullopt});
    CHECK(days.as_at("2024-06-15").count(Rule::R06) == 2);
    auto kinds = ruth_known();
    kinds.changed(EngagementChange::suspension_considered, "2024-06-13T10:00")
        .changed(EngagementChange::suspended, "2024-06-13T18:00");
    CHECK(kinds.as_at("2024-06-15").count(Rule::R06) == 2);
    auto ended = ruth_known();
    ended.changed(EngagementChange::completed, "2024-06-13T10:00")
        .closed("2024-06-13T11:00", Scope::intervention)
        .closed("2024-06-13T12:00");
    CHECK(ended.as_at("2024-06-15").count(Rule::R06) == 1);
}

TEST_CASE(
    "B4.8 closing his side, suspending and reopening it are told; closing the ISS's side is not",
    "[standard][B4.8]")
{
    auto his = ruth_known();
    his.closed("2024-06-13T10:00", Scope::intervention);
    CHECK(his.as_at("2024-06-14").status(Rule::R06, "Ruth") == "running");
    auto reopened = ruth_known();
    reopened.closed("2024-06-13T10:00").reopened("2024-06-27T10:00");
    CHECK(reopened.as_at("2024-06-28").count(Rule::R06) == 2);
    auto hers = ruth_known();
    hers.fact("2024-06-13T10:00",
              CaseClosed{Scope::iss, person("Ruth"), EndReason::no_longer_needed});
    CHECK(hers.as_at("2024-06-14").status(Rule::R06) == "no duty");
}

TEST_CASE("B4.8 what was owed when the case closed remains until it is told", "[standard][B4.8]")
{
    auto closed = ruth_known();
    closed.missed("2024-06-13T18:00").called("missed").closed("2024-06-17T10:00");
    CHECK(closed.as_at("2024-06-21").status(Rule::R06, "Ruth", "missed") == "overdue");
}

TEST_CASE("B4.8 a specific concern at the time asks for one working day", "[standard][B4.8]")
{
    auto concern = ruth_known();
    concern.concern("Ruth", "2024-06-05T10:00")
        .called("concern")
        .missed("2024-06-13T18:00")
        .called("missed");
    const Found duty = concern.as_at("2024-06-14").of(Rule::R06, "Ruth", "missed");
    CHECK(duty.due == "end of 2024-06-14");
    CHECK(duty.clause_due == "end of 2024-06-20");
    CHECK(duty.reading == "sooner_on_concern");
    auto ended = ruth_known();
    ended.concern("Ruth", "2024-06-05T10:00").called("concern");
    ended.fact("2024-06-10T10:00", RiskConcernEnded{person("Ruth"), ended.entry("concern")})
        .missed("2024-06-13T18:00")
        .called("missed");
    CHECK(ended.as_at("2024-06-14").due(Rule::R06, "Ruth", "missed") == "end of 2024-06-20");
}

TEST_CASE("B4.8 the latest band decides: one under the threshold takes the concern away",
          "[standard][B4.8]")
{
    auto lowered = ruth_known();
    lowered.band("Ruth", "2024-06-05", true)
        .band("Ruth", "2024-06-11", false)
        .missed("2024-06-13T18:00");
    CHECK(lowered.as_at("2024-06-14").due(Rule::R06, "Ruth") == "end of 2024-06-20");
    auto raised = ruth_known();
    raised.band("Ruth", "2024-06-05", false)
        .band("Ruth", "2024-06-11", true)
        .missed("2024-06-13T18:00");
    CHECK(raised.as_at("2024-06-14").due(Rule::R06, "Ruth") == "end of 2024-06-14");
}

TEST_CASE("B4.8 a concern that arises before the limit brings it forward, one after it does not",
          "[standard][B4.8]")
{
    auto arises = ruth_known();
    arises.missed("2024-06-13T18:00").called("missed").concern("Ruth", "2024-06-17T10:00");
    CHECK(arises.as_at("2024-06-17T11:00").due(Rule::R06, "Ruth", "missed") == "end of 2024-06-18");
    auto after = ruth_known();
    after.missed("2024-06-13T18:00").called("missed").concern("Ruth", "2024-06-24T10:00");
    CHECK(after.as_at("2024-06-24T11:00").due(Rule::R06, "Ruth", "missed") == "end of 2024-06-20");
    auto heightened = ruth_known();
    heightened.fact("2024-06-13T18:00", EngagementChanged{EngagementChange::contact_lost, true});
    CHECK(heightened.as_at("2024-06-14").due(Rule::R06, "Ruth") == "end of 2024-06-14");
}

TEST_CASE("B4.8 an exception may be about one event alone, and is a survivor's own",
          "[standard][B4.8]")
{
    auto excepted = ruth_known();
    excepted.survivor("Mei", "2024-06-03T09:00")
        .missed("2024-06-13T18:00")
        .called("first")
        .missed("2024-06-20T18:00")
        .called("second")
        .exception(Rule::R06, "Ruth", "2024-06-14T10:00", "2024-07-14", "first");
    const Assessed now = excepted.as_at("2024-06-21");
    CHECK(now.status(Rule::R06, "Ruth", "first") == "excused");
    CHECK(now.status(Rule::R06, "Ruth", "second") == "running");
    CHECK(now.status(Rule::R06, "Mei", "first") == "overdue");
    CHECK(excepted.as_at("2024-07-14").status(Rule::R06, "Ruth", "first") == "overdue");
}

TEST_CASE("B4.8 the clause's own five days cannot be stretched by bank holidays being forgotten",
          "[standard][B4.8]")
{
    auto easter = a_case().referred("2024-03-01T09:00").survivor("Ruth", "2024-03-01T09:00");
    easter.missed("2024-03-27T18:00");
    CHECK(easter.as_at("2024-03-28").due(Rule::R06, "Ruth") == "end of 2024-04-05");
    easter.in(Country::scotland);
    CHECK(easter.as_at("2024-03-28").due(Rule::R06, "Ruth") == "end of 2024-04-04");
}

TEST_CASE("B4.8 the agencies involved then are told too, each once", "[standard][B4.8]")
{
    const AgencyId police = named<AgencyId>("Police");
    auto involved = ruth_known();
    involved.fact("2024-06-04", AgencyInvolved{police, std::nullopt})
        .fact("2024-06-05", AgencyInvolved{police, std::nullopt})
        .fact("2024-06-04", AgencyInvolved{named<AgencyId>("Housing"), day("2024-06-10")})
        .missed("2024-06-13T18:00")
        .called("missed")
        .fact("2024-06-14", AgencyInvolved{named<AgencyId>("Later"), std::nullopt});
    CHECK(involved.as_at("2024-06-14").count(Rule::R46) == 1);
    CHECK(involved.as_at("2024-06-14").due(Rule::R46, "Police") == "end of 2024-06-20");
    auto told = involved;
    told.fact("2024-06-17T10:00", AgencyTold{police, involved.entry("missed")});
    CHECK(told.as_at("2024-06-18").status(Rule::R46, "Police") == "met");
    CHECK(ruth_known().missed("2024-06-13T18:00").as_at("2024-06-14").status(Rule::R46)
          == "no duty");
}

TEST_CASE("B4.7 a concern reaches the team the same day, though that is a Saturday",
          "[standard][B4.7]")
{
    const auto concern = [](std::string_view when) {
        auto recorded = ruth_known();
        recorded.fact(when, ConcernRecorded{person("Ruth"), Answer::no, false}).called("concern");
        return recorded;
    };
    CHECK(concern("2024-06-12T15:00").as_at("2024-06-12T16:00").due(Rule::R07, "Ruth")
          == "end of 2024-06-12");
    CHECK(concern("2024-06-08T15:00").as_at("2024-06-08T16:00").due(Rule::R07, "Ruth")
          == "end of 2024-06-08");
    auto shared = concern("2024-06-12T15:00");
    shared.milestone("2024-06-12T17:00",
                     RiskConcernRaised{person("Ruth"), shared.entry("concern")});
    CHECK(shared.as_at("2024-06-13").status(Rule::R07, "Ruth") == "met");
    auto next_day = concern("2024-06-12T15:00");
    next_day.milestone("2024-06-13T09:00",
                       RiskConcernRaised{person("Ruth"), next_day.entry("concern")});
    CHECK(next_day.as_at("2024-06-13T10:00").status(Rule::R07, "Ruth") == "met_late");
    auto another = concern("2024-06-12T15:00");
    another.concern("Ruth", "2024-06-12T16:00");
    CHECK(another.as_at("2024-06-13").status(Rule::R07, "Ruth") == "overdue");
}

TEST_CASE("B4.7 an imminent concern is shared within the hour, by when it was recorded",
          "[standard][B4.7]")
{
    const auto shared = [](std::string_view recorded) {
        auto concern = ruth_known();
        concern.fact("2024-06-12T15:00", ConcernRecorded{person("Ruth"), Answer::no, true})
            .called("concern");
        concern.milestone(recorded, RiskConcernRaised{person("Ruth"), concern.entry("concern")});
        return concern.as_at("2024-06-14").of(Rule::R07, "Ruth");
    };
    CHECK(shared("2024-06-12T15:40").due == "2024-06-12 16:00");
    CHECK(shared("2024-06-12T15:40").status == "met");
    CHECK(shared("2024-06-12T18:00").status == "met_late");
    CHECK(shared("2024-06-12T18:00").compartment == "support");
}

TEST_CASE("B4.7 where sharing would give a survivor away a manager may except it",
          "[standard][B4.7]")
{
    auto concern = ruth_known();
    concern.fact("2024-06-12T15:00", ConcernRecorded{person("Ruth"), Answer::no, false})
        .exception(Rule::R07, "Ruth", "2024-06-12T16:00", "2024-06-19");
    CHECK(concern.as_at("2024-06-13").status(Rule::R07, "Ruth") == "excused");
}

TEST_CASE("B4.9 survivors hear the outcome within five working days", "[standard][B4.9]")
{
    auto suitable = ruth_known();
    suitable.decided(AssessmentOutcome::suitable, "2024-06-13T15:00").called("outcome");
    CHECK(suitable.as_at("2024-06-14").due(Rule::R36, "Ruth") == "end of 2024-06-20");
    CHECK(suitable.as_at("2024-06-14").of(Rule::R36, "Ruth").compartment == "support");
    CHECK(suitable.as_at("2024-06-14", "", Reach::case_wide).status(Rule::R36) == "no duty");
    auto told = suitable;
    told.told("Ruth", "outcome", "2024-06-17T10:00");
    CHECK(told.as_at("2024-06-18").status(Rule::R36, "Ruth") == "met");
}

TEST_CASE("B4.9 where no place follows safety is explored as well", "[standard][B4.9]")
{
    auto unsuitable = ruth_known();
    unsuitable.decided(AssessmentOutcome::unsuitable, "2024-06-13T15:00").called("outcome");
    unsuitable.told("Ruth", "outcome", "2024-06-17T10:00");
    CHECK(unsuitable.as_at("2024-06-21").status(Rule::R36, "Ruth") == "overdue");
    unsuitable.fact("2024-06-18T10:00", SafetyExplored{person("Ruth"), unsuitable.entry("outcome")})
        .called("explored");
    CHECK(unsuitable.as_at("2024-06-21").status(Rule::R36, "Ruth") == "met");
    CHECK(unsuitable.as_at("2024-06-21").of(Rule::R36, "Ruth").met_by == "explored");
}

TEST_CASE("B4.9 is withheld where telling is unsafe, and not owed to someone who is not at risk",
          "[standard][B4.9]")
{
    auto unsafe = ruth_known();
    unsafe.decided(AssessmentOutcome::suitable, "2024-06-13T15:00")
        .exception(Rule::R36, "Ruth", "2024-06-14", "2024-07-14");
    CHECK(unsafe.as_at("2024-06-24").status(Rule::R36, "Ruth") == "excused");
    auto safe = ruth_known();
    safe.not_at_risk("Ruth", "2024-06-10").decided(AssessmentOutcome::suitable, "2024-06-13T15:00");
    CHECK(safe.as_at("2024-06-24").status(Rule::R36) == "no duty");
    auto remains = ruth_known();
    remains.decided(AssessmentOutcome::unsuitable, "2024-06-13T15:00").closed("2024-06-14");
    CHECK(remains.as_at("2024-06-24").status(Rule::R36, "Ruth") == "overdue");
}

}
