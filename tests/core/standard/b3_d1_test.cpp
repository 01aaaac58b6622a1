#include <catch2/catch.hpp>

#include "support/case_builder.h"

// Risk and other agencies: B3.1 (R31), B3.5 (R44), D1.2 (R32), D1.4 (R43).

namespace holdfast {
namespace {

MaracRecorded marac(MaracStage stage, std::optional<PersonId> decided_by = {})
{
    return {person("Ruth"), stage, decided_by, std::nullopt};
}

IncidentReported incident(std::string_view survivor)
{
    return {survivor.empty() ? std::nullopt : std::optional(person(survivor)),
            IncidentKind::threats, Answer::no};
}

}

TEST_CASE("B3.1 a risk tool is used in every case before its first review", "[standard][B3.1]")
{
    CHECK(ruth_known().as_at("2024-06-04").due(Rule::R31) == "end of 2024-07-03");
    auto used = ruth_known();
    used.dash("Ruth", "2024-06-20T10:00", 5);
    CHECK(used.as_at("2024-06-21").status(Rule::R31) == "met");
    CHECK(used.as_at("2024-06-21", "", Reach::case_wide).status(Rule::R31) == "met");
    auto reviewed = ruth_known();
    reviewed.reviewed("June", "2024-06-17T10:00");
    CHECK(reviewed.as_at("2024-06-17T12:00").status(Rule::R31) == "overdue");
    CHECK(reviewed.as_at("2024-06-17T12:00").due(Rule::R31) == "2024-06-17 10:00");
    CHECK(ruth_known().exception(Rule::R31, "", "2024-06-04").as_at("2024-07-04").status(Rule::R31)
          == "overdue");
}

TEST_CASE("B3.1 closing ends it, reopening asks for it again unless a tool was used",
          "[standard][B3.1]")
{
    auto again = ruth_known();
    again.closed("2024-06-10").reopened("2024-09-16T10:00").called("reopening");
    CHECK(again.as_at("2024-09-17").status(Rule::R31, "", "opened") == "withdrawn");
    CHECK(again.as_at("2024-09-17").due(Rule::R31, "", "reopening") == "end of 2024-10-16");
    auto used = ruth_known();
    used.band("Ruth", "2024-06-05", false).closed("2024-06-10").reopened("2024-09-16T10:00");
    CHECK(used.as_at("2024-09-17").count(Rule::R31) == 1);
    CHECK(used.as_at("2024-09-17").status(Rule::R31) == "met");
}

TEST_CASE("B3.5 whoever was assessed hears the outcome and can comment", "[standard][B3.5]")
{
    auto assessed = ruth_known();
    assessed.dash("Ruth", "2024-06-13T10:00", 5);
    const Found duty = assessed.as_at("2024-06-14").of(Rule::R44, "Ruth");
    CHECK(duty.due == "end of 2024-06-20");
    CHECK(duty.side == "iss");
    CHECK(duty.compartment == "support");
    const auto shared = [&](Telling telling, bool comment) {
        auto told = assessed;
        told.fact("2024-06-17T10:00", RiskOutcomeShared{named<ReviewId>("2024-06-13T10:00"),
                                                        person("Ruth"), telling, comment});
        return told.as_at("2024-06-21").status(Rule::R44, "Ruth");
    };
    CHECK(shared(Telling::told, true) == "met");
    CHECK(shared(Telling::told, false) == "overdue");
    CHECK(shared(Telling::withheld, false) == "met");
    assessed.exception(Rule::R44, "Ruth", "2024-06-14", "2024-07-14");
    CHECK(assessed.as_at("2024-06-21").status(Rule::R44, "Ruth") == "excused");
}

TEST_CASE("B3.5 his own account is his record, and the intervention side's to share",
          "[standard][B3.5]")
{
    auto his = ruth_known();
    his.fact("2024-06-13T10:00", RiskReviewed{.review = named<ReviewId>("His"),
                                              .person = person("Him"),
                                              .tool = "dash-24",
                                              .edition = "2025.1",
                                              .answered_by = AnsweredBy::perpetrator,
                                              .answers = {},
                                              .judged_higher = false,
                                              .ended = std::nullopt})
        .from(Source::perpetrator);
    CHECK(his.as_at("2024-06-14").of(Rule::R44, "Him").side == "intervention");
    CHECK(his.as_at("2024-06-14").of(Rule::R44, "Him").compartment == "case");
}

TEST_CASE("D1.2 fourteen or more leads to a MARAC decision by the next working day",
          "[standard][D1.2]")
{
    const auto scored = [](int yes, int dont_know, AnsweredBy by) {
        auto told = ruth_known();
        told.dash("Ruth", "2024-06-07T10:00", yes, dont_know, by);
        return told.as_at("2024-06-07T11:00").of(Rule::R32, "Ruth");
    };
    CHECK(scored(14, 0, AnsweredBy::survivor).due == "end of 2024-06-10");
    CHECK(scored(14, 0, AnsweredBy::professional).status == "due_soon");
    CHECK(scored(13, 11, AnsweredBy::survivor).status == "no duty");
    CHECK(scored(20, 0, AnsweredBy::perpetrator).status == "no duty");
    CHECK(scored(20, 0, AnsweredBy::file).status == "no duty");
    CHECK(scored(14, 0, AnsweredBy::survivor).compartment == "support");
}

TEST_CASE("D1.2 professional judgement qualifies under the count", "[standard][D1.2]")
{
    auto judged = ruth_known();
    judged.fact("2024-06-07T10:00", RiskReviewed{.review = named<ReviewId>("Judged"),
                                                 .person = person("Ruth"),
                                                 .tool = "dash-24",
                                                 .edition = "2025.1",
                                                 .answered_by = AnsweredBy::professional,
                                                 .answers = {},
                                                 .judged_higher = true,
                                                 .ended = std::nullopt});
    CHECK(judged.as_at("2024-06-08").due(Rule::R32, "Ruth") == "end of 2024-06-10");
}

namespace {

/// What he said of himself, about somebody, judged high by the practitioner who asked him.
CaseBuilder judged_on_his_account(CaseBuilder told, std::string_view about)
{
    told.fact("2024-06-07T10:00", RiskReviewed{.review = named<ReviewId>("His"),
                                               .person = person(about),
                                               .tool = "dash-24",
                                               .edition = "2025.1",
                                               .answered_by = AnsweredBy::perpetrator,
                                               .answers = {},
                                               .judged_higher = true,
                                               .ended = std::nullopt})
        .from(Source::perpetrator);
    return told;
}

}

TEST_CASE("D1.2 a judgement on the perpetrator's own account is owed a decision, whomever it names",
          "[standard][D1.2]")
{
    const auto about_ruth = judged_on_his_account(ruth_known(), "Ruth").as_at("2024-06-08");
    CHECK(about_ruth.due(Rule::R32, "Ruth") == "end of 2024-06-10");
    CHECK(about_ruth.of(Rule::R32, "Ruth").compartment == "support");
    // He hears how he was assessed, and from his own worker.
    CHECK(about_ruth.of(Rule::R44, "Him").side == "intervention");
    CHECK(about_ruth.status(Rule::R44, "Ruth") == "no duty");
    const auto about_him = judged_on_his_account(ruth_known().survivor("Mei", "2024-06-04T09:00"),
                                                 "Him");
    CHECK(about_him.as_at("2024-06-08").due(Rule::R32, "Ruth") == "end of 2024-06-10");
    CHECK(about_him.as_at("2024-06-08").due(Rule::R32, "Mei") == "end of 2024-06-10");
    auto safe = ruth_known();
    safe.not_at_risk("Ruth", "2024-06-05T10:00");
    CHECK(judged_on_his_account(safe, "Him").as_at("2024-06-08").status(Rule::R32, "Ruth")
          == "no duty");
    // The ISS's own duty: nobody who holds the case record alone sees it.
    CHECK(about_him.as_at("2024-06-08", "", Reach::case_wide).count(Rule::R32) == 0);
}

TEST_CASE("D1.2 is met by a referral, a listing, or a manager's decision not to refer",
          "[standard][D1.2]")
{
    const auto after = [](const MaracRecorded& what) {
        auto told = ruth_known();
        told.dash("Ruth", "2024-06-07T10:00", 16).fact("2024-06-10T15:00", what);
        return told.as_at("2024-06-11").status(Rule::R32, "Ruth");
    };
    CHECK(after(marac(MaracStage::referred)) == "met");
    CHECK(after(marac(MaracStage::listed)) == "met");
    CHECK(after(marac(MaracStage::not_referred, person("Manager"))) == "met");
    CHECK(after(marac(MaracStage::not_referred)) == "overdue");
    CHECK(after(marac(MaracStage::closed)) == "overdue");
    auto before = ruth_known();
    before.fact("2024-06-05", marac(MaracStage::referred)).dash("Ruth", "2024-06-07T10:00", 16);
    CHECK(before.as_at("2024-06-11").status(Rule::R32, "Ruth") == "overdue");
    auto excepted = ruth_known();
    excepted.dash("Ruth", "2024-06-07T10:00", 16)
        .exception(Rule::R32, "Ruth", "2024-06-08", "2024-07-08");
    CHECK(excepted.as_at("2024-06-11").status(Rule::R32, "Ruth") == "overdue");
}

TEST_CASE("D1.2 the third incident in twelve months is an escalation", "[standard][D1.2]")
{
    auto three = ruth_known();
    three.fact("2023-06-20", incident("Ruth"))
        .fact("2024-02-01", incident(""))
        .fact("2024-03-01", incident("Mei"))
        .fact("2024-06-20T10:00", incident("Ruth"))
        .called("third");
    CHECK(three.as_at("2024-06-20T11:00").due(Rule::R32, "Ruth", "third") == "end of 2024-06-21");
    auto too_long_ago = ruth_known();
    too_long_ago.fact("2023-06-19", incident("Ruth"))
        .fact("2024-02-01", incident("Ruth"))
        .fact("2024-06-20", incident("Ruth"));
    CHECK(too_long_ago.as_at("2024-06-21").status(Rule::R32, "Ruth") == "no duty");
}

TEST_CASE("D1.2 any incident within twelve months of a referral is a repeat", "[standard][D1.2]")
{
    const auto repeat = [](std::string_view when) {
        auto told = ruth_known();
        told.fact("2024-06-05T10:00", marac(MaracStage::referred))
            .fact(when, incident("Ruth"))
            .called("again");
        return told.as_at("2025-07-01").status(Rule::R32, "Ruth", "again");
    };
    CHECK(repeat("2025-06-05") == "overdue");
    CHECK(repeat("2025-06-06") == "no duty");
    CHECK(repeat("2024-06-05T12:00") == "no duty");
}

TEST_CASE("D1.4 when he enters the criminal process somebody there is named", "[standard][D1.4]")
{
    const ProceedingId trial = named<ProceedingId>("Trial");
    auto charged = ruth_known();
    charged.fact("2024-06-10", CriminalProceedings{trial, CriminalStage::dont_know, Answer::yes})
        .fact("2024-06-13T10:00", CriminalProceedings{trial, CriminalStage::charged, Answer::yes})
        .called("charge")
        .fact("2024-06-14T10:00",
              CriminalProceedings{trial, CriminalStage::pre_sentence, Answer::yes});
    CHECK(charged.as_at("2024-06-15").count(Rule::R43) == 1);
    CHECK(charged.as_at("2024-06-15").due(Rule::R43, "Trial", "charge") == "end of 2024-06-20");
    auto other = charged;
    other.fact("2024-06-17", JusticeContactNamed{named<ProceedingId>("Other"), "DC Lee"});
    CHECK(other.as_at("2024-06-21").status(Rule::R43, "Trial") == "overdue");
    charged.fact("2024-06-17", JusticeContactNamed{trial, "DC Lee"});
    CHECK(charged.as_at("2024-06-21").status(Rule::R43, "Trial") == "met");
    auto none = ruth_known();
    none.fact("2024-06-13", CriminalProceedings{std::nullopt, CriminalStage::none, Answer::no});
    CHECK(none.as_at("2024-06-14").status(Rule::R43) == "no duty");
}

TEST_CASE("D1.4 what a survivor tells of a charge is kept from his workers", "[standard][D1.4]")
{
    auto told = ruth_known();
    told.fact("2024-06-13", CriminalProceedings{named<ProceedingId>("Trial"),
                                                CriminalStage::charged, Answer::yes})
        .from(Source::survivor);
    CHECK(told.as_at("2024-06-14").of(Rule::R43, "Trial").compartment == "support");
    CHECK(told.as_at("2024-06-14").of(Rule::R42, "Trial").compartment == "support");
    CHECK(told.as_at("2024-06-14", "", Reach::case_wide).status(Rule::R43) == "no duty");
    CHECK(told.as_at("2024-06-14", "", Reach::case_wide).status(Rule::R42) == "no duty");
}

TEST_CASE("D1.4 a named contact links proceedings that have no number of their own yet",
          "[standard][D1.4]")
{
    const auto charged = a_case()
                             .referred("2024-06-03T09:00")
                             .fact("2024-06-13T10:00",
                                   CriminalProceedings{std::nullopt, CriminalStage::charged,
                                                       Answer::yes})
                             .called("charge")
                             .fact("2024-06-14T10:00",
                                   JusticeContactNamed{named<ProceedingId>("Trial"), "DC Lee"});
    CHECK(charged.as_at("2024-06-21").status(Rule::R43, "", "charge") == "met");
}

}
