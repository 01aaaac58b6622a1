#include <catch2/catch.hpp>

#include "support/case_builder.h"

// Gates of intake: B2.7 (R24, and the duty R42), B2.3 (R27), B2.8 (R34).

namespace holdfast {
namespace {

using Gates = std::vector<std::string>;

CriminalProceedings at_stage(CriminalStage stage, Answer domestic_abuse = Answer::yes)
{
    return {named<ProceedingId>("Trial"), stage, domestic_abuse};
}

CriminalProceedings answered(CriminalStage stage)
{
    return {std::nullopt, stage, Answer::not_asked};
}

/// Everything else that an offer needs is there.
CaseBuilder all_else_there()
{
    return a_case().referred("2024-06-03T09:00").fact("2024-06-03T10:00", NoRelevantChildren{});
}

CaseBuilder consulted(CaseBuilder about, ConsultedOn on, std::string_view when)
{
    return about.fact(when, Consulted{on, Consultee::criminal_justice, false})
        .fact(when, Consulted{on, Consultee::survivor_service, false})
        .fact(when, Consulted{on, Consultee::other_professional, true});
}

}

TEST_CASE("B2.7 until he is screened an offer is stopped, because it is not known",
          "[standard][B2.7]")
{
    CHECK(all_else_there().as_at("2024-06-04").status(Rule::R24) == "holds");
    CHECK(all_else_there().as_at("2024-06-04").of(Rule::R24).missing == "criminal_screening");
    CHECK(all_else_there().as_at("2024-06-04").of(Rule::R24).stops == "offer");
    CHECK(all_else_there().stopped("2024-06-04", "2024-06-04", a_place) == Gates{"R24"});
    for (const CriminalStage no_answer : {CriminalStage::dont_know, CriminalStage::declined}) {
        auto asked = all_else_there();
        asked.fact("2024-06-04", answered(no_answer));
        CHECK(asked.as_at("2024-06-05").status(Rule::R24) == "holds");
    }
    auto screened = all_else_there();
    screened.fact("2024-06-04T10:00", answered(CriminalStage::none)).called("screening");
    CHECK(screened.as_at("2024-06-05").status(Rule::R24) == "lifted");
    CHECK(screened.as_at("2024-06-05").of(Rule::R24).lifted_by == "screening");
    CHECK(screened.stopped("2024-06-05", "2024-06-05", a_place).empty());
}

TEST_CASE("B2.7 an offer made before the screening stays a breach after it", "[standard][B2.7]")
{
    auto offered = all_else_there();
    offered.offered_place("2024-06-04T10:00")
        .called("offer")
        .fact("2024-06-05T10:00", answered(CriminalStage::none));
    CHECK(offered.as_at("2024-06-06").status(Rule::R24) == "breached");
    CHECK(offered.as_at("2024-06-06").of(Rule::R24).breached_by == "offer");
}

TEST_CASE("B2.7 awaiting sentence, an offer waits for consultation and a decision to go on",
          "[standard][B2.7]")
{
    auto waiting = all_else_there();
    waiting.fact("2024-06-04T10:00", at_stage(CriminalStage::pre_sentence));
    const Found gate = waiting.as_at("2024-06-05").of(Rule::R24, "Trial");
    CHECK(gate.status == "holds");
    CHECK(gate.missing
          == "criminal_justice_consulted, survivor_services_consulted, others_consulted, decision");
    CHECK(waiting.stopped("2024-06-05", "2024-06-05", a_place) == Gates{"R24 Trial"});
    auto asked = consulted(waiting, ConsultedOn::sentence, "2024-06-06T10:00");
    CHECK(asked.as_at("2024-06-07").of(Rule::R24, "Trial").missing == "decision");
    auto go_on = asked;
    go_on.fact("2024-06-07T10:00", ConsultationDecided{ConsultedOn::sentence, Decision::proceed})
        .called("decision");
    CHECK(go_on.as_at("2024-06-08").of(Rule::R24, "Trial").lifted_by == "decision");
    auto not_yet = asked;
    not_yet.fact("2024-06-07T10:00", ConsultationDecided{ConsultedOn::sentence, Decision::wait});
    CHECK(not_yet.as_at("2024-06-08").status(Rule::R24, "Trial") == "holds");
}

TEST_CASE("B2.7 the decision comes after the consultation, and only 'others' may be none relevant",
          "[standard][B2.7]")
{
    auto too_soon = all_else_there();
    too_soon.fact("2024-06-04T10:00", at_stage(CriminalStage::pre_sentence))
        .fact("2024-06-05T10:00", ConsultationDecided{ConsultedOn::sentence, Decision::proceed});
    CHECK(consulted(too_soon, ConsultedOn::sentence, "2024-06-06T10:00")
              .as_at("2024-06-07")
              .status(Rule::R24, "Trial")
          == "holds");
    auto nobody = all_else_there();
    nobody.fact("2024-06-04T10:00", at_stage(CriminalStage::pre_sentence))
        .fact("2024-06-05", Consulted{ConsultedOn::sentence, Consultee::criminal_justice, true});
    CHECK(nobody.as_at("2024-06-06")
              .of(Rule::R24, "Trial")
              .missing.starts_with("criminal_justice_consulted"));
}

TEST_CASE("B2.7 somebody under charge without a place is not offered one either",
          "[standard][B2.7]")
{
    for (const CriminalStage stage : {CriminalStage::investigation, CriminalStage::charged}) {
        auto charged = all_else_there();
        charged.fact("2024-06-04T10:00", at_stage(stage));
        CHECK(charged.as_at("2024-06-05").of(Rule::R24, "Trial").stops == "offer");
        CHECK(charged.stopped("2024-06-05", "2024-06-05", a_place) == Gates{"R24 Trial"});
        auto asked = consulted(charged, ConsultedOn::sentence, "2024-06-06");
        asked.fact("2024-06-06", ConsultationDecided{ConsultedOn::sentence, Decision::proceed});
        CHECK(asked.as_at("2024-06-07").status(Rule::R24, "Trial") == "lifted");
    }
}

TEST_CASE("B2.7 after a charge no session goes on until others are consulted and it is decided",
          "[standard][B2.7]")
{
    auto charged = all_else_there();
    charged.fact("2024-06-03T11:00", answered(CriminalStage::none))
        .fact("2024-06-03T11:00", ConfidentialityAgreed{true, true, Signature::none, "v1"})
        .fact("2024-06-03T11:00", NoSurvivorKnown{})
        .offered_place("2024-06-04T10:00")
        .attended(Activity::group_session, "2024-06-05T18:00")
        .fact("2024-06-10T10:00", at_stage(CriminalStage::charged));
    const SessionPlanned next{named<SessionId>("Next"),
                              Activity::group_session,
                              at("2024-06-12T18:00"),
                              at("2024-06-12T20:00"),
                              std::nullopt,
                              std::nullopt};
    CHECK(charged.as_at("2024-06-11").of(Rule::R24, "Trial").stops == "behaviour_change_session");
    CHECK(charged.stopped("2024-06-11", "2024-06-11", next) == Gates{"R24 Trial"});
    auto came = charged;
    came.attended(Activity::group_session, "2024-06-12T18:00").called("session");
    CHECK(came.as_at("2024-06-13").of(Rule::R24, "Trial").breached_by == "session");
    auto decided = consulted(charged, ConsultedOn::charge, "2024-06-11T10:00");
    decided.fact("2024-06-11T15:00",
                 ConsultationDecided{ConsultedOn::charge, Decision::continue_work});
    CHECK(decided.stopped("2024-06-12", "2024-06-12", next).empty());
    auto concluded = charged;
    concluded.fact("2024-06-11T15:00", at_stage(CriminalStage::concluded));
    CHECK(concluded.as_at("2024-06-12").status(Rule::R24, "Trial") == "lifted");
}

TEST_CASE("B2.7 a charge of another kind does not stop sessions; not known is taken as one",
          "[standard][B2.7]")
{
    const auto charged = [](Answer domestic_abuse) {
        auto told = all_else_there();
        told.offered_place("2024-06-04T10:00")
            .fact("2024-06-10T10:00", at_stage(CriminalStage::charged, domestic_abuse));
        return told.as_at("2024-06-11");
    };
    CHECK(charged(Answer::no).status(Rule::R24, "Trial") == "no duty");
    CHECK(charged(Answer::dont_know).status(Rule::R24, "Trial") == "holds");
    CHECK(charged(Answer::no).status(Rule::R42) == "no duty");
    CHECK(charged(Answer::dont_know).status(Rule::R42, "Trial") == "running");
}

TEST_CASE("B2.7 a breach while a charge stood open remains when the proceedings move on",
          "[standard][B2.7]")
{
    auto moved = all_else_there();
    moved.offered_place("2024-06-04T10:00")
        .fact("2024-06-10T10:00", at_stage(CriminalStage::charged))
        .called("charge")
        .attended(Activity::group_session, "2024-06-12T18:00")
        .fact("2024-07-10T10:00", at_stage(CriminalStage::sentenced));
    CHECK(moved.as_at("2024-07-11").status(Rule::R24, "Trial", "charge") == "breached");
}

TEST_CASE("B2.7 going on after a charge is decided within five working days", "[standard][B2.7]")
{
    auto charged = all_else_there();
    charged.fact("2024-06-13T10:00", at_stage(CriminalStage::charged)).called("charge");
    CHECK(charged.as_at("2024-06-14").due(Rule::R42, "Trial") == "end of 2024-06-20");
    auto asked = consulted(charged, ConsultedOn::charge, "2024-06-17T10:00");
    CHECK(asked.as_at("2024-06-21").status(Rule::R42, "Trial") == "overdue");
    asked.fact("2024-06-20T10:00", ConsultationDecided{ConsultedOn::charge, Decision::suspend});
    CHECK(asked.as_at("2024-06-21").status(Rule::R42, "Trial") == "met");
    auto excepted = charged;
    excepted.exception(Rule::R42, "", "2024-06-14", "2024-07-14");
    CHECK(excepted.as_at("2024-06-21").status(Rule::R42) == "overdue");
}

TEST_CASE("B2.7 a stage recorded again opens nothing, a new stage does; former clients are not "
          "decided on",
          "[standard][B2.7]")
{
    auto stages = all_else_there();
    stages.fact("2024-06-10", at_stage(CriminalStage::investigation))
        .fact("2024-06-12", at_stage(CriminalStage::investigation))
        .fact("2024-06-13", at_stage(CriminalStage::charged));
    CHECK(stages.as_at("2024-06-14").count(Rule::R42) == 2);
    auto former = all_else_there();
    former.closed("2024-06-10").fact("2024-06-13", at_stage(CriminalStage::charged));
    CHECK(former.as_at("2024-06-14").status(Rule::R42) == "no duty");
    auto ended = all_else_there();
    ended.fact("2024-06-13", at_stage(CriminalStage::charged))
        .closed("2024-06-14", Scope::intervention);
    CHECK(ended.as_at("2024-06-21").status(Rule::R42) == "withdrawn");
}

TEST_CASE("B2.3 confidentiality is explained and understood before sessions", "[standard][B2.3]")
{
    auto explained = all_else_there();
    CHECK(explained.as_at("2024-06-04").of(Rule::R27).missing == "explained, understood");
    CHECK(explained.as_at("2024-06-04").of(Rule::R27).stops == "behaviour_change_session");
    explained.fact("2024-06-05T10:00",
                   ConfidentialityAgreed{true, false, Signature::signed_form, "v1"});
    CHECK(explained.as_at("2024-06-06").of(Rule::R27).missing == "understood");
    auto understood = explained;
    understood.fact("2024-06-06T10:00", ConfidentialityAgreed{false, true, Signature::none, "v1"});
    CHECK(understood.as_at("2024-06-07").status(Rule::R27) == "lifted");
    auto worked = explained;
    worked.attended(Activity::one_to_one_session, "2024-06-05T18:00")
        .called("session")
        .fact("2024-06-06T10:00", ConfidentialityAgreed{true, true, Signature::none, "v1"});
    CHECK(worked.as_at("2024-06-07").of(Rule::R27).breached_by == "session");
    auto overridden = explained;
    overridden.overridden(Rule::R27, "", "2024-06-05T12:00")
        .attended(Activity::one_to_one_session, "2024-06-05T18:00");
    CHECK(overridden.as_at("2024-06-06").status(Rule::R27) == "overridden");
}

TEST_CASE("B2.8 nobody is placed before the match has its rationale and a manager's sign-off",
          "[standard][B2.8]")
{
    const PlaceAccepted place{named<ProgrammeId>("Group"), std::nullopt};
    auto offered = all_else_there();
    offered.fact("2024-06-03T11:00", answered(CriminalStage::none))
        .offered_place("2024-06-04T10:00");
    CHECK(offered.as_at("2024-06-05").of(Rule::R34, "Group").missing
          == "match_rationale, manager_sign_off");
    CHECK(offered.stopped("2024-06-05", "2024-06-05", place) == Gates{"R34 Group"});
    auto proposed = offered;
    proposed.fact("2024-06-05T10:00", MatchProposed{named<ProgrammeId>("Group")});
    CHECK(proposed.as_at("2024-06-06").of(Rule::R34, "Group").missing == "manager_sign_off");
    auto another = proposed;
    another.fact("2024-06-06T10:00",
                 MatchSignedOff{named<ProgrammeId>("Other"), person("Manager")});
    CHECK(another.as_at("2024-06-07").status(Rule::R34, "Group") == "holds");
    auto signed_off = proposed;
    signed_off.fact("2024-06-06T10:00",
                    MatchSignedOff{named<ProgrammeId>("Group"), person("Manager")});
    CHECK(signed_off.stopped("2024-06-07", "2024-06-07", place).empty());
    auto placed = proposed;
    placed.accepted_place("2024-06-05T12:00")
        .called("place")
        .fact("2024-06-06T10:00", MatchSignedOff{named<ProgrammeId>("Group"), person("Manager")});
    CHECK(placed.as_at("2024-06-07").of(Rule::R34, "Group").breached_by == "place");
}

}
