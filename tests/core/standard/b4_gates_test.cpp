#include <catch2/catch.hpp>

#include "support/case_builder.h"

// The gates of B4: information before work (R05), the signed agreement (R26), a worker each (R28), an ISS (R35).

namespace holdfast {
namespace {

using Gates = std::vector<std::string>;

SessionPlanned group_on(std::string_view starts)
{
    return {named<SessionId>("Planned"),
            Activity::group_session,
            at(starts),
            at(starts) + std::chrono::hours(2),
            std::nullopt,
            std::nullopt};
}

SupportAgreed agreement(bool explained, Signature signature)
{
    return {person("Ruth"), explained, signature, "v1"};
}

}

TEST_CASE("B4.5 behaviour-change work stops before a survivor who was offered nothing",
          "[standard][B4.5]")
{
    const auto nothing = ruth_known();
    CHECK(nothing.as_at("2024-06-04").status(Rule::R05, "Ruth") == "holds");
    CHECK(nothing.as_at("2024-06-04").of(Rule::R05, "Ruth").stops == "behaviour_change_session");
    CHECK(nothing.as_at("2024-06-04").of(Rule::R05, "Ruth").missing == "offer_of_information");
    auto worked = nothing;
    worked.attended(Activity::group_session, "2024-06-10T18:00").called("session");
    CHECK(worked.as_at("2024-06-11").of(Rule::R05, "Ruth").breached_by == "session");
    auto assessed_only = nothing;
    assessed_only.attended(Activity::assessment, "2024-06-10T18:00");
    CHECK(assessed_only.as_at("2024-06-11").status(Rule::R05, "Ruth") == "holds");
}

TEST_CASE("B4.5 an offer by any safe means lifts it, an attempt or a withheld offer does not",
          "[standard][B4.5]")
{
    auto offered = ruth_known();
    offered.informed("Ruth", "2024-06-07T15:00")
        .attended(Activity::group_session, "2024-06-10T18:00");
    CHECK(offered.as_at("2024-06-11").status(Rule::R05, "Ruth") == "lifted");
    auto tried = ruth_known();
    tried.attempted("Ruth", "2024-06-05T10:00")
        .attended(Activity::group_session, "2024-06-10T18:00");
    CHECK(tried.as_at("2024-06-11").status(Rule::R05, "Ruth") == "breached");
    auto withheld = ruth_known();
    withheld.milestone("2024-06-07", InformationOffered{person("Ruth"), Offer::withheld});
    CHECK(withheld.as_at("2024-06-08").status(Rule::R05, "Ruth") == "holds");
}

TEST_CASE("B4.5 an offer on the day of the session counts, one on the day after leaves the breach",
          "[standard][B4.5]")
{
    auto same_day = ruth_known();
    same_day.attended(Activity::group_session, "2024-06-10T18:00")
        .informed("Ruth", "2024-06-10T20:00");
    CHECK(same_day.as_at("2024-06-11").status(Rule::R05, "Ruth") == "lifted");
    auto next_day = ruth_known();
    next_day.attended(Activity::group_session, "2024-06-10T18:00")
        .informed("Ruth", "2024-06-11T09:00");
    CHECK(next_day.as_at("2024-06-12").status(Rule::R05, "Ruth") == "breached");
}

TEST_CASE("B4.5 the time by which to offer is the next session, held or planned, since the "
          "survivor is known",
          "[standard][B4.5]")
{
    auto planned = ruth_known();
    planned.planned("Monday", Activity::group_session, "2024-06-10T18:00", "2024-06-10T20:00",
                    "2024-06-04T10:00");
    CHECK(planned.as_at("2024-06-05").due(Rule::R05, "Ruth") == "2024-06-10 18:00");
    planned.attended(Activity::group_session, "2024-06-10T18:00", "2024-06-10T20:00", "Monday")
        .survivor("Zoe", "2024-06-12T10:00", Relationship::new_partner);
    CHECK(planned.as_at("2024-06-13").due(Rule::R05, "Zoe").empty());
    CHECK(planned.as_at("2024-06-13").status(Rule::R05, "Zoe") == "holds");
    planned.planned("Next", Activity::group_session, "2024-06-17T18:00", "2024-06-17T20:00",
                    "2024-06-12T11:00");
    CHECK(planned.as_at("2024-06-13").due(Rule::R05, "Zoe") == "2024-06-17 18:00");
}

TEST_CASE("B4.5 an exception lifts the gate while it stands; a session after it lapsed is a breach",
          "[standard][B4.5]")
{
    auto unsafe = ruth_known();
    unsafe.exception(Rule::R05, "Ruth", "2024-06-05T10:00", "2024-06-12")
        .attended(Activity::group_session, "2024-06-10T18:00");
    CHECK(unsafe.as_at("2024-06-11").status(Rule::R05, "Ruth") == "lifted");
    CHECK(unsafe.as_at("2024-06-12").status(Rule::R05, "Ruth") == "holds");
    unsafe.attended(Activity::group_session, "2024-06-17T18:00").called("second");
    CHECK(unsafe.as_at("2024-06-18").of(Rule::R05, "Ruth").breached_by == "second");
}

TEST_CASE("B4.5 a manager's override lets work go on from then, for one survivor or for all",
          "[standard][B4.5]")
{
    auto before = ruth_known();
    before.overridden(Rule::R05, "Ruth", "2024-06-07T10:00")
        .attended(Activity::group_session, "2024-06-10T18:00");
    CHECK(before.as_at("2024-06-11").status(Rule::R05, "Ruth") == "overridden");
    auto after = ruth_known();
    after.attended(Activity::group_session, "2024-06-10T18:00")
        .overridden(Rule::R05, "Ruth", "2024-06-11T10:00");
    CHECK(after.as_at("2024-06-12").status(Rule::R05, "Ruth") == "breached");
    auto another = ruth_known();
    another.overridden(Rule::R05, "Mei", "2024-06-07T10:00")
        .attended(Activity::group_session, "2024-06-10T18:00");
    CHECK(another.as_at("2024-06-11").status(Rule::R05, "Ruth") == "breached");
    auto all = ruth_known();
    all.overridden(Rule::R05, "", "2024-06-07T10:00")
        .attended(Activity::group_session, "2024-06-10T18:00");
    CHECK(all.as_at("2024-06-11").status(Rule::R05, "Ruth") == "overridden");
}

TEST_CASE("B4.5 where nobody is recorded the gate asks; work before the answer stays a breach",
          "[standard][B4.5]")
{
    const auto nobody = a_case().referred("2024-06-03T09:00");
    CHECK(nobody.as_at("2024-06-04").of(Rule::R05).missing == "survivor_known");
    auto none = nobody;
    none.fact("2024-06-05", NoSurvivorKnown{})
        .attended(Activity::group_session, "2024-06-10T18:00");
    CHECK(none.as_at("2024-06-11").status(Rule::R05) == "lifted");
    auto worked = nobody;
    worked.attended(Activity::group_session, "2024-06-10T18:00")
        .survivor("Ruth", "2024-06-12T09:00");
    CHECK(worked.as_at("2024-06-13").status(Rule::R05, "", "opened") == "breached");
    CHECK(worked.as_at("2024-06-13").status(Rule::R05, "Ruth") == "holds");
}

TEST_CASE("B4.5 someone not at risk does not stop the work", "[standard][B4.5]")
{
    auto safe = ruth_known();
    safe.not_at_risk("Ruth", "2024-06-05T10:00")
        .attended(Activity::group_session, "2024-06-10T18:00");
    CHECK(safe.as_at("2024-06-11").status(Rule::R05, "Ruth") == "lifted");
}

TEST_CASE("B4.5 each episode needs its own offer", "[standard][B4.5]")
{
    auto again = ruth_known();
    again.informed("Ruth", "2024-06-07T15:00")
        .closed("2024-07-01T10:00")
        .reopened("2024-10-01T10:00")
        .called("reopening")
        .attended(Activity::group_session, "2024-10-07T18:00");
    CHECK(again.as_at("2024-10-08").status(Rule::R05, "Ruth", "reopening") == "breached");
}

TEST_CASE("A second planned session is stopped even where an earlier one already went ahead",
          "[standard][B4.5]")
{
    auto worked = ruth_known();
    CHECK(worked.stopped("2024-06-04T10:00", "2024-06-04T10:00", group_on("2024-06-10T18:00"))
          == Gates{"R05 Ruth", "R27"});
    worked.attended(Activity::group_session, "2024-06-10T18:00");
    CHECK(worked.stopped("2024-06-11T10:00", "2024-06-11T10:00", group_on("2024-06-17T18:00"))
          == Gates{"R05 Ruth", "R27"});
}

TEST_CASE("A plan is judged by the moment that it is for", "[standard][B4.5]")
{
    auto unsafe = ruth_known();
    unsafe.exception(Rule::R05, "Ruth", "2024-06-05T10:00", "2024-06-12")
        .fact("2024-06-05T10:00", ConfidentialityAgreed{true, true, Signature::none, "v1"});
    CHECK(unsafe.stopped("2024-06-06T10:00", "2024-06-06T10:00", group_on("2024-06-11T18:00"))
              .empty());
    CHECK(unsafe.stopped("2024-06-06T10:00", "2024-06-06T10:00", group_on("2024-06-17T18:00"))
          == Gates{"R05 Ruth"});
}

TEST_CASE("Recording what has happened is never stopped", "[standard]")
{
    const SessionAttended held{std::nullopt, Activity::group_session, std::nullopt, {}};
    CHECK(ruth_known().stopped("2024-06-11T10:00", "2024-06-10T18:00", held).empty());
}

TEST_CASE("B4.4 support is taken up after a signed agreement; a verbal one is not signed",
          "[standard][B4.4]")
{
    auto spoken = ruth_known();
    spoken.spoken_to("Ruth", "2024-06-05T10:00");
    CHECK(spoken.as_at("2024-06-06").status(Rule::R26, "Ruth") == "holds");
    CHECK(spoken.as_at("2024-06-06").of(Rule::R26, "Ruth").stops == "take_up");
    CHECK(spoken.as_at("2024-06-06").of(Rule::R26, "Ruth").compartment == "support");
    auto verbal = spoken;
    verbal.fact("2024-06-06T10:00", agreement(true, Signature::verbal));
    CHECK(verbal.as_at("2024-06-07").of(Rule::R26, "Ruth").missing == "signed_agreement");
    CHECK(verbal.stopped("2024-06-07T10:00", "2024-06-07T10:00", SupportTakenUp{person("Ruth")})
          == Gates{"R26 Ruth"});
    auto in_writing = verbal;
    in_writing.fact("2024-06-10T10:00", agreement(false, Signature::signed_form));
    CHECK(in_writing.as_at("2024-06-11").status(Rule::R26, "Ruth") == "lifted");
    CHECK(in_writing.stopped("2024-06-11T10:00", "2024-06-11T10:00", SupportTakenUp{person("Ruth")})
              .empty());
}

TEST_CASE("B4.4 support taken up before the signature is a breach; a first contact never is",
          "[standard][B4.4]")
{
    auto taken_up = ruth_known();
    taken_up.spoken_to("Ruth", "2024-06-05T10:00")
        .fact("2024-06-06T10:00", SupportTakenUp{person("Ruth")})
        .called("take-up")
        .fact("2024-06-07T10:00", agreement(true, Signature::signed_form));
    CHECK(taken_up.as_at("2024-06-08").of(Rule::R26, "Ruth").breached_by == "take-up");
    CHECK(ruth_known().as_at("2024-06-08").status(Rule::R26) == "no duty");
}

TEST_CASE("B4.2 one worker for two survivors at one time is objected to", "[standard][B4.2]")
{
    auto one = ruth_known();
    one.survivor("Mei", "2024-06-03T09:00")
        .allocated("Nadia", Side::iss, "Ruth", "2024-06-04T10:00");
    const WorkerAllocated both{person("Nadia"), Side::iss, person("Mei")};
    CHECK(one.stopped("2024-06-05T10:00", "2024-06-05T10:00", both) == Gates{"R28 Mei"});
    auto released = one;
    released.released("Nadia", Side::iss, "Ruth", "2024-06-05T09:00");
    CHECK(released.stopped("2024-06-05T10:00", "2024-06-05T10:00", both).empty());
    auto overridden = one;
    overridden.overridden(Rule::R28, "Mei", "2024-06-05T09:00")
        .allocated("Nadia", Side::iss, "Mei", "2024-06-05T10:00");
    CHECK(overridden.as_at("2024-06-06").status(Rule::R28, "Mei") == "overridden");
}

TEST_CASE("B4.2 his own worker is nobody's ISS worker, in either order", "[standard][B4.2]")
{
    auto his = ruth_known();
    his.allocated("Tom", Side::intervention, "", "2024-06-03T10:00");
    const WorkerAllocated hers{person("Tom"), Side::iss, person("Ruth")};
    CHECK(his.stopped("2024-06-05T10:00", "2024-06-05T10:00", hers) == Gates{"R28 Ruth"});
    auto iss = ruth_known();
    iss.allocated("Nadia", Side::iss, "Ruth", "2024-06-04T10:00")
        .allocated("Nadia", Side::intervention, "", "2024-06-05T10:00");
    CHECK(iss.as_at("2024-06-06").status(Rule::R28, "", "") == "2 duties");
    CHECK(iss.as_at("2024-06-06").status(Rule::R28, "Ruth") == "lifted");
    CHECK(std::ranges::count(
              Gates{iss.stopped("2024-06-06", "2024-06-06",
                                WorkerAllocated{person("Nadia"), Side::intervention, {}})},
              "R28")
          == 1);
}

TEST_CASE("B4.2 a worker for nobody in particular is one for all who are known", "[standard][B4.2]")
{
    const WorkerAllocated all{person("Nadia"), Side::iss, std::nullopt};
    auto two = ruth_known();
    two.survivor("Mei", "2024-06-03T09:00");
    CHECK(two.stopped("2024-06-05T10:00", "2024-06-05T10:00", all) == Gates{"R28"});
    CHECK(ruth_known().stopped("2024-06-05T10:00", "2024-06-05T10:00", all).empty());
    auto then_named = ruth_known();
    then_named.fact("2024-06-04T10:00", all)
        .allocated("Nadia", Side::iss, "Ruth", "2024-06-05T10:00");
    CHECK(then_named.as_at("2024-06-06").status(Rule::R28, "Ruth") == "lifted");
}

TEST_CASE("B4.1 no place is offered on a programme without an ISS", "[standard][B4.1]")
{
    auto without = ruth_known();
    without
        .service("2024-01-01",
                 ProgrammeDescribed{
                     named<ProgrammeId>("Alone"), "Alone", ProgrammeKind::early_response, {}})
        .fact("2024-06-03", NoRelevantChildren{})
        .fact("2024-06-03", CriminalProceedings{std::nullopt, CriminalStage::none, Answer::no});
    const PlaceOffered offer{named<ProgrammeId>("Alone")};
    CHECK(without.stopped("2024-06-05T10:00", "2024-06-05T10:00", offer) == Gates{"R35 Alone"});
    CHECK(without
              .stopped("2024-06-05T10:00", "2024-06-05T10:00",
                       PlaceOffered{named<ProgrammeId>("Group")})
              .empty());
    auto offered = without;
    offered.offered_place("2024-06-05T10:00", "Alone");
    CHECK(offered.as_at("2024-06-06").status(Rule::R35, "Alone") == "breached");
    CHECK(offered.as_at("2024-06-06").of(Rule::R35, "Alone").missing == "iss_provider");
}

TEST_CASE("B4.1 describing a programme again does not unsay that it had an ISS", "[standard][B4.1]")
{
    auto offered = ruth_known();
    offered.offered_place("2024-06-05T10:00")
        .service("2024-07-01",
                 ProgrammeDescribed{named<ProgrammeId>("Group"), "New name",
                                    ProgrammeKind::behaviour_change_group, "Own ISS"});
    CHECK(offered.as_at("2024-07-02").status(Rule::R35, "Group") == "lifted");
}

TEST_CASE("B4.2 nobody is allocated to both sides of one case", "[standard][B4.2]")
{
    auto told = a_case().referred("2024-06-03T09:00").survivor("Ruth", "2024-06-03T09:00");
    CHECK(told.stopped("2024-06-05T10:00", "2024-06-05T10:00",
                       WorkerAllocated{person("Nadia"), Side::both, std::nullopt})
          == std::vector<std::string>{"R28"});
    // It is recorded all the same where it happened, and they owe what both sides owe.
    told.allocated("Nadia", Side::both, "", "2024-06-05T10:00")
        .details_learned("Ruth", "2024-06-05T11:00");
    CHECK(told.as_at("2024-06-06").status(Rule::R28) == "breached");
    CHECK(told.as_at("2024-06-06").of(Rule::R01, "Ruth").owner == "Nadia");
}

}
