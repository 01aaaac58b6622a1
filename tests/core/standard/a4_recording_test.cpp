#include <catch2/catch.hpp>

#include "support/case_builder.h"

// A4.3: what happened is written up within one working day (R08).

namespace holdfast {
TEST_CASE("A4.3 a contact is written up by the end of the next working day", "[standard][A4.3]")
{
    const auto call = [](std::string_view recorded) {
        return open_case()
            .attempted("Ruth", "2024-06-04T16:00")
            .recorded(recorded)
            .called("call")
            .as_at("2024-06-10");
    };
    CHECK(call("2024-06-05T23:59:59").of(Rule::R08, "", "call").due == "end of 2024-06-05");
    CHECK(call("2024-06-05T23:59:59").status(Rule::R08, "", "call") == "met");
    CHECK(call("2024-06-06T00:00").status(Rule::R08, "", "call") == "met_late");
    CHECK(call("2024-06-06T00:00").of(Rule::R08, "", "call").met == "2024-06-06");
}

TEST_CASE("A4.3 an unanswered call counts as much as a conversation", "[standard][A4.3]")
{
    const auto told = open_case()
                          .fact("2024-06-04T16:00",
                                ServiceUserContact{Method::phone, false, std::nullopt})
                          .called("no answer")
                          .attempted("Ruth", "2024-06-04T17:00")
                          .called("attempt");
    CHECK(told.as_at("2024-06-10").status(Rule::R08, "", "no answer") == "met");
    CHECK(told.as_at("2024-06-10").status(Rule::R08, "", "attempt") == "met");
}

TEST_CASE("A4.3 weekend and bank holiday events are due at the close of the next working day",
          "[standard][A4.3]")
{
    const auto on_saturday = open_case().missed("2024-06-08T11:00").called("missed");
    CHECK(on_saturday.as_at("2024-06-09").due(Rule::R08, "", "missed") == "end of 2024-06-10");
    const auto before_the_holiday = open_case().missed("2024-08-23T18:00").called("missed");
    CHECK(before_the_holiday.as_at("2024-08-24").due(Rule::R08, "", "missed")
          == "end of 2024-08-27");
}

TEST_CASE("A4.3 counts from the end of what happened", "[standard][A4.3]")
{
    const auto overnight = open_case()
                               .attended(Activity::group_session, "2024-06-05T22:00",
                                         "2024-06-06T00:30")
                               .called("session");
    CHECK(overnight.as_at("2024-06-10").due(Rule::R08, "", "session") == "end of 2024-06-07");
}

TEST_CASE("A4.3 what was written up while it went on is met when it ended", "[standard][A4.3]")
{
    const auto early = open_case()
                           .attended(Activity::group_session, "2024-06-05T18:00",
                                     "2024-06-05T20:00")
                           .recorded("2024-06-05T19:00")
                           .called("session");
    CHECK(early.as_at("2024-06-06").of(Rule::R08, "", "session").met == "2024-06-05 20:00");
}

TEST_CASE("A4.3 is owed by whoever did it, in the compartment of what they wrote",
          "[standard][A4.3]")
{
    const auto told = open_case()
                          .attempted("Ruth", "2024-06-04T16:00")
                          .by("Leila")
                          .called("attempt")
                          .fact("2024-06-04T16:00",
                                ServiceUserContact{Method::phone, true, std::nullopt})
                          .called("call");
    CHECK(told.as_at("2024-06-05").of(Rule::R08, "", "attempt").owner == "Leila");
    CHECK(told.as_at("2024-06-05").of(Rule::R08, "", "attempt").compartment == "support");
    CHECK(told.as_at("2024-06-05").of(Rule::R08, "", "call").owner == "Tom");
    CHECK(told.as_at("2024-06-05").of(Rule::R08, "", "call").compartment == "case");
}

TEST_CASE("A4.3 covers all five kinds of event", "[standard][A4.3]")
{
    const EntryId opened = open_case().entry("opened");
    const std::vector<Fact> events = {
        ServiceUserContact{Method::phone, true, std::nullopt},
        ProfessionalContact{std::nullopt, Method::phone, std::nullopt},
        CaseSupervised{person("Ros"), std::nullopt},
        ProcessRecorded{Process::mappa, ProcessStage::meeting_held, std::nullopt, std::nullopt},
        AgencyTold{named<AgencyId>("Police"), opened},
        Consulted{ConsultedOn::charge, Consultee::criminal_justice, false},
        CafcassInformed{named<ProceedingId>("Family")},
        JusticeContactNamed{std::nullopt, "DC Lee"},
        ReferredOnward{person("Him"), std::nullopt, "alcohol"},
        ResponseChallenged{std::nullopt, false},
        MaracRecorded{person("Ruth"), MaracStage::heard, std::nullopt, std::nullopt},
        NeedsAssessed{},
        SafetyPlanned{person("Ruth"), std::nullopt},
        full_page(),
    };
    for (const Fact& event : events) {
        INFO(kind_of(event));
        const auto told = open_case().fact("2024-06-04T16:00", event).called("event");
        CHECK(told.as_at("2024-06-05").due(Rule::R08, "", "event") == "end of 2024-06-05");
    }
}

TEST_CASE("A4.3 asks nothing for milestones and decisions", "[standard][A4.3]")
{
    const auto told =
        open_case().survivor("Ruth", "2024-06-03T09:00").reached("Ruth", "2024-06-04T10:00");
    CHECK(told.as_at("2024-06-05").count(Rule::R08) == 0);
}

TEST_CASE("A4.3 allows no exception: late stays late", "[standard][A4.3]")
{
    const auto excepted = open_case()
                              .missed("2024-06-04T18:00")
                              .recorded("2024-06-10T09:00")
                              .called("missed")
                              .exception(Rule::R08, "", "2024-06-04T19:00");
    CHECK(excepted.as_at("2024-06-11").status(Rule::R08, "", "missed") == "met_late");
}

TEST_CASE("A4.3 a planned session that nobody writes up is owed from its planned end",
          "[standard][A4.3]")
{
    const auto plan = open_case().planned("Monday", Activity::group_session, "2024-06-10T18:00",
                                          "2024-06-10T20:00", "2024-06-03T12:00");
    CHECK(plan.as_at("2024-06-10T19:59").status(Rule::R08, "Monday") == "no duty");
    CHECK(plan.as_at("2024-06-10T19:59").reassess_at() == "2024-06-10 20:00");
    CHECK(plan.as_at("2024-06-10T20:00").due(Rule::R08, "Monday") == "end of 2024-06-11");
    CHECK(plan.as_at("2024-06-12T09:00").status(Rule::R08, "Monday") == "overdue");
}

TEST_CASE("A4.3 a planned session written up as attended or missed leaves that entry's own duty",
          "[standard][A4.3]")
{
    const auto plan = open_case().planned("Monday", Activity::group_session, "2024-06-10T18:00",
                                          "2024-06-10T20:00", "2024-06-03T12:00");
    auto attended = plan;
    attended.attended(Activity::group_session, "2024-06-10T18:00", "2024-06-10T20:00", "Monday")
        .recorded("2024-06-13")
        .called("came");
    CHECK(attended.as_at("2024-06-14").status(Rule::R08, "Monday") == "no duty");
    CHECK(attended.as_at("2024-06-14").status(Rule::R08, "", "came") == "met_late");
    auto missed = plan;
    missed.missed("2024-06-10T18:00", "Monday").recorded("2024-06-11T10:00").called("stayed away");
    CHECK(missed.as_at("2024-06-14").status(Rule::R08, "Monday") == "no duty");
    CHECK(missed.as_at("2024-06-14").status(Rule::R08, "", "stayed away") == "met");
}

TEST_CASE("A4.3 a survivor's appointment is written up too, by the ISS and where only it reads",
          "[standard][A4.3]")
{
    auto plan = open_case();
    plan.survivor("Ruth", "2024-06-03T09:00")
        .allocated("Wanda", Side::iss, "Ruth", "2024-06-03T10:00")
        .fact("2024-06-03T12:00",
              SupportSessionPlanned{named<SessionId>("Monday"), named<PersonId>("Ruth"),
                                    at("2024-06-10T18:00"), at("2024-06-10T20:00")});
    CHECK(plan.as_at("2024-06-10T19:59").status(Rule::R08, "Monday") == "no duty");
    CHECK(plan.as_at("2024-06-10T20:00").due(Rule::R08, "Monday") == "end of 2024-06-11");
    const auto owed = plan.as_at("2024-06-12T09:00").of(Rule::R08, "Monday");
    CHECK(owed.status == "overdue");
    CHECK(owed.compartment == "support");
    CHECK(owed.owner == "Wanda");
    CHECK(plan.as_at("2024-06-12T09:00", "", Reach::case_wide).status(Rule::R08, "Monday")
          == "no duty");
    // Nor may the case record know that something changes then.
    const auto before = plan.as_at("2024-06-05");
    CHECK(before.reassess_at() == "2024-06-10 20:00");
    CHECK_FALSE(before.assessment().case_reassess_at);

    auto came = plan;
    came.fact("2024-06-10T18:00",
              SupportSessionAttended{
                  named<SessionId>("Monday"), named<PersonId>("Ruth"), at("2024-06-10T20:00"), {}})
        .recorded("2024-06-13")
        .called("came");
    CHECK(came.as_at("2024-06-14").status(Rule::R08, "Monday") == "no duty");
    CHECK(came.as_at("2024-06-14").of(Rule::R08, "", "came").status == "met_late");
    CHECK(came.as_at("2024-06-14").of(Rule::R08, "", "came").compartment == "support");
    auto missed = plan;
    missed
        .fact("2024-06-11T09:00",
              SupportSessionMissed{named<SessionId>("Monday"), {}, MissedHow::no_show})
        .called("stayed away");
    CHECK(missed.as_at("2024-06-14").of(Rule::R08, "", "stayed away").opened == "2024-06-10 20:00");
    auto cancelled = plan;
    cancelled.fact("2024-06-10T12:00", SupportSessionCancelled{named<SessionId>("Monday")});
    CHECK(cancelled.as_at("2024-06-14").status(Rule::R08, "Monday") == "no duty");
}

TEST_CASE("A4.3 a cancellation meets it: silently beforehand, late when recorded late",
          "[standard][A4.3]")
{
    const auto cancelled = [](std::string_view recorded) {
        return open_case()
            .planned("Monday", Activity::group_session, "2024-06-10T18:00", "2024-06-10T20:00",
                     "2024-06-03T12:00")
            .fact("2024-06-10T12:00", SessionCancelled{named<SessionId>("Monday")})
            .recorded(recorded)
            .as_at("2024-06-14");
    };
    CHECK(cancelled("2024-06-10T12:00").status(Rule::R08, "Monday") == "no duty");
    CHECK(cancelled("2024-06-11T12:00").status(Rule::R08, "Monday") == "met");
    CHECK(cancelled("2024-06-12T12:00").status(Rule::R08, "Monday") == "met_late");
}

TEST_CASE("A4.3 a planned meeting is owed from its planned end until the case's page is there",
          "[standard][A4.3]")
{
    const auto plan = open_case().fact(
        "2024-06-03T12:00",
        MeetingPlanned{named<MeetingId>("June"), at("2024-06-20T10:00"), at("2024-06-20T12:00")});
    CHECK(plan.as_at("2024-06-20T11:00").status(Rule::R08, "June") == "no duty");
    CHECK(plan.as_at("2024-06-20T13:00").due(Rule::R08, "June") == "end of 2024-06-21");
    auto held = plan;
    held.reviewed("June", "2024-06-20T10:30");
    CHECK(held.as_at("2024-06-20T13:00").status(Rule::R08, "June") == "no duty");
}

TEST_CASE("A4.3 correcting a record does not make it late", "[standard][A4.3]")
{
    const auto corrected = open_case()
                               .missed("2024-06-04T18:00")
                               .recorded("2024-06-05T09:00")
                               .called("missed")
                               .corrected("missed", "2024-07-01T09:00",
                                          SessionMissed{std::nullopt, Activity::group_session,
                                                        MissedHow::sent_apology});
    CHECK(corrected.as_at("2024-07-02").status(Rule::R08, "", "missed") == "met");
}

TEST_CASE("A4.3 with the stricter reading the same clock time of the next working day is the limit",
          "[standard][A4.3][policy]")
{
    const auto strict = [](std::string_view happened, std::string_view recorded) {
        return open_case()
            .policy("2024-01-01", "[readings]\nsame_clock_time = true")
            .missed(happened)
            .recorded(recorded)
            .called("missed")
            .as_at("2024-06-30");
    };
    CHECK(strict("2024-06-04T18:00", "2024-06-05T18:00").due(Rule::R08, "", "missed")
          == "2024-06-05 18:00");
    CHECK(strict("2024-06-04T18:00", "2024-06-05T18:00").status(Rule::R08, "", "missed") == "met");
    CHECK(strict("2024-06-04T18:00", "2024-06-05T18:01").status(Rule::R08, "", "missed")
          == "met_late");
    CHECK(strict("2024-06-08T11:00", "2024-06-10T11:00").due(Rule::R08, "", "missed")
          == "2024-06-10 11:00");
    CHECK(strict("2024-06-04T18:00", "2024-06-05T18:00").of(Rule::R08, "", "missed").reading
          == "same_clock_time");
    CHECK(strict("2024-06-04T18:00", "2024-06-05T18:00").of(Rule::R08, "", "missed").clause_due
          == "end of 2024-06-05");
}

TEST_CASE("A4.3 a session that he missed is written up by when it was planned, however late that "
          "was noticed",
          "[standard][A4.3]")
{
    const auto noticed = open_case()
                             .planned("Monday", Activity::group_session, "2024-06-10T18:00",
                                      "2024-06-10T20:00", "2024-06-03T12:00")
                             .missed("2024-06-12T10:00", "Monday")
                             .called("stayed away");
    CHECK(noticed.as_at("2024-06-14").due(Rule::R08, "", "stayed away") == "end of 2024-06-11");
    CHECK(noticed.as_at("2024-06-14").status(Rule::R08, "", "stayed away") == "met_late");
}

TEST_CASE("A4.3 a draft is owed from its own date until it is finished or discarded",
          "[standard][A4.3]")
{
    const EntryId draft = named<EntryId>("draft");
    auto begun = open_case();
    begun.fact("2024-06-04T16:00", DraftKept{draft}).by("Leila").called("kept");
    CHECK(begun.as_at("2024-06-04T17:00").due(Rule::R08, "", "kept") == "end of 2024-06-05");
    CHECK(begun.as_at("2024-06-04T17:00").of(Rule::R08, "", "kept").owner == "Leila");
    CHECK(begun.as_at("2024-06-06T09:00").status(Rule::R08, "", "kept") == "overdue");
    auto other = begun;
    other.fact("2024-06-05T10:00", DraftSettled{named<EntryId>("another")});
    CHECK(other.as_at("2024-06-06T09:00").status(Rule::R08, "", "kept") == "overdue");
    auto settled = begun;
    settled.fact("2024-06-05T10:00", DraftSettled{draft});
    CHECK(settled.as_at("2024-06-06T09:00").status(Rule::R08, "", "kept") == "met");
    auto late = begun;
    late.fact("2024-06-05T10:00", DraftSettled{draft}).recorded("2024-06-06T00:30");
    CHECK(late.as_at("2024-06-06T09:00").status(Rule::R08, "", "kept") == "met_late");
}

TEST_CASE("A4.3 a draft that is dated again is owed from its last date alone", "[standard][A4.3]")
{
    const EntryId draft = named<EntryId>("draft");
    const auto moved = open_case()
                           .fact("2024-06-04T16:00", DraftKept{draft})
                           .called("first")
                           .fact("2024-06-06T10:00", DraftKept{draft})
                           .called("second");
    CHECK(moved.as_at("2024-06-06T11:00").status(Rule::R08, "", "first") == "no duty");
    CHECK(moved.as_at("2024-06-06T11:00").due(Rule::R08, "", "second") == "end of 2024-06-07");
}

TEST_CASE("A4.3 a draft about what a survivor said is in the survivors' record alone",
          "[standard][A4.3]")
{
    const auto begun = open_case()
                           .fact("2024-06-04T16:00", DraftKept{named<EntryId>("draft")})
                           .from(Source::survivor)
                           .called("kept");
    CHECK(begun.as_at("2024-06-05").of(Rule::R08, "", "kept").compartment == "support");
    CHECK(begun.as_at("2024-06-05", "", Reach::case_wide).count(Rule::R08) == 0);
}

}
