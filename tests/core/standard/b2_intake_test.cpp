#include <catch2/catch.hpp>

#include "support/case_builder.h"

// Intake: B2.4 (R01, R45), B2.11 (R33), B2.6 (R41).

namespace holdfast {
namespace {

Subject recipient(Recipient who)
{
    Subject subject{Subject::Kind::recipient, {}};
    subject.id[0] = static_cast<std::uint8_t>(who);
    return subject;
}

OutcomeTold told(Recipient who, Telling telling = Telling::told,
                 std::optional<AgencyId> agency = {})
{
    return {who, agency, telling, Method::phone};
}

}

TEST_CASE("B2.4 details reach the ISS within 24 hours of any worker learning them",
          "[standard][B2.4]")
{
    auto learned = ruth_known();
    learned.details_learned("Ruth", "2024-06-05T16:30").called("number");
    const Found duty = learned.as_at("2024-06-05T17:00").of(Rule::R01, "Ruth");
    CHECK(duty.due == "2024-06-06 16:30");
    CHECK(duty.opened_by == "number");
    CHECK(duty.status == "running");
    CHECK(duty.side == "intervention");
    CHECK(learned.as_at("2024-06-06T10:30").status(Rule::R01, "Ruth") == "due_soon");
    auto in_time = learned;
    in_time.details_passed("Ruth", "2024-06-06T16:30");
    CHECK(in_time.as_at("2024-06-07").status(Rule::R01, "Ruth") == "met");
    auto late = learned;
    late.details_passed("Ruth", "2024-06-06T16:30:01");
    CHECK(late.as_at("2024-06-07").status(Rule::R01, "Ruth") == "met_late");
}

TEST_CASE("B2.4 what is learned on a Friday evening is due on Saturday evening", "[standard][B2.4]")
{
    auto friday = ruth_known();
    friday.details_learned("Ruth", "2024-06-07T19:45");
    CHECK(friday.as_at("2024-06-08").due(Rule::R01, "Ruth") == "2024-06-08 19:45");
    auto clocks_back =
        a_case().referred("2024-10-01T09:00").details_learned("Ruth", "2024-10-26T18:30");
    CHECK(clocks_back.as_at("2024-10-27").due(Rule::R01, "Ruth") == "2024-10-27 17:30");
}

TEST_CASE("B2.4 each occasion has its own 24 hours; one handover may serve several",
          "[standard][B2.4]")
{
    auto twice = ruth_known();
    twice.details_learned("Ruth", "2024-06-05T10:00")
        .called("phone")
        .details_learned("Ruth", "2024-06-05T15:00")
        .called("address")
        .details_passed("Ruth", "2024-06-06T11:00")
        .called("handover")
        .details_learned("Ruth", "2024-06-20T10:00")
        .called("new number");
    const Assessed now = twice.as_at("2024-06-20T11:00");
    CHECK(now.status(Rule::R01, "Ruth", "phone") == "met_late");
    CHECK(now.status(Rule::R01, "Ruth", "address") == "met");
    CHECK(now.status(Rule::R01, "Ruth", "new number") == "running");
}

TEST_CASE("B2.4 a handover of one survivor's details is not another's", "[standard][B2.4]")
{
    auto two = ruth_known();
    two.survivor("Mei", "2024-06-03T09:00")
        .details_learned("Ruth", "2024-06-05T10:00")
        .details_learned("Mei", "2024-06-05T10:00")
        .details_passed("Ruth", "2024-06-05T11:00");
    CHECK(two.as_at("2024-06-06T11:00").status(Rule::R01, "Ruth") == "met");
    CHECK(two.as_at("2024-06-06T11:00").status(Rule::R01, "Mei") == "overdue");
}

TEST_CASE("B2.4 allows no exception: the ISS is told even that contact is unsafe",
          "[standard][B2.4]")
{
    auto excepted = ruth_known();
    excepted.details_learned("Ruth", "2024-06-05T10:00")
        .exception(Rule::R01, "Ruth", "2024-06-05T11:00", "2024-07-01");
    CHECK(excepted.as_at("2024-06-06T11:00").status(Rule::R01, "Ruth") == "overdue");
    auto closed = ruth_known();
    closed.details_learned("Ruth", "2024-06-05T10:00").closed("2024-06-05T12:00");
    CHECK(closed.as_at("2024-06-06T11:00").status(Rule::R01, "Ruth") == "overdue");
}

TEST_CASE("B2.4 what the ISS learned itself has nobody to be passed to", "[standard][B2.4]")
{
    auto own = ruth_known();
    own.details_learned("Ruth", "2024-06-05T10:00", Side::iss);
    CHECK(own.as_at("2024-06-07").status(Rule::R01) == "no duty");
}

TEST_CASE("B2.4 at assessment he is asked for details and told of the contact, or why not",
          "[standard][B2.4]")
{
    auto assessed = ruth_known();
    CHECK(assessed.as_at("2024-06-05").status(Rule::R45) == "no duty");
    assessed.attended(Activity::assessment, "2024-06-05T14:00");
    CHECK(assessed.as_at("2024-06-05T15:00").due(Rule::R45) == "end of 2024-06-05");
    auto both = assessed;
    both.fact("2024-06-05T14:30", DetailsSought{Answer::yes, Telling::told});
    CHECK(both.as_at("2024-06-06").status(Rule::R45) == "met");
    auto unsafe_to_tell = assessed;
    unsafe_to_tell.fact("2024-06-05T14:30", DetailsSought{Answer::declined, Telling::withheld});
    CHECK(unsafe_to_tell.as_at("2024-06-06").status(Rule::R45) == "met");
    auto asked_only = assessed;
    asked_only.fact("2024-06-05T14:30", DetailsSought{Answer::yes, std::nullopt});
    CHECK(asked_only.as_at("2024-06-06").status(Rule::R45) == "overdue");
    asked_only.fact("2024-06-07T10:00", DetailsSought{Answer::not_asked, Telling::told});
    CHECK(asked_only.as_at("2024-06-08").status(Rule::R45) == "met_late");
    assessed.exception(Rule::R45, "", "2024-06-05T16:00", "2024-06-19");
    CHECK(assessed.as_at("2024-06-06").status(Rule::R45) == "excused");
}

TEST_CASE("B2.11 the ISS hears the outcome first, the others within five working days",
          "[standard][B2.11]")
{
    auto decided = a_case().referred("2024-06-03T09:00", ReferralSource::police);
    decided.decided(AssessmentOutcome::suitable, "2024-06-13T15:00").called("outcome");
    const Assessed now = decided.as_at("2024-06-14");
    CHECK(now.count(Rule::R33) == 3);
    CHECK(now.of(Rule::R33, recipient(Recipient::iss)).due == "end of 2024-06-14");
    CHECK(now.of(Rule::R33, recipient(Recipient::referrer)).due == "end of 2024-06-20");
    CHECK(now.due(Rule::R33, "Him") == "end of 2024-06-20");
    decided.fact("2024-06-17T10:00", told(Recipient::iss))
        .fact("2024-06-17T10:00", told(Recipient::perpetrator));
    const Assessed then = decided.as_at("2024-06-21");
    CHECK(then.of(Rule::R33, recipient(Recipient::iss)).status == "met_late");
    CHECK(then.status(Rule::R33, "Him") == "met");
    CHECK(then.of(Rule::R33, recipient(Recipient::referrer)).status == "overdue");
}

TEST_CASE("B2.1 he alone can be left untold for safety", "[standard][B2.1]")
{
    auto withheld = a_case().referred("2024-06-03T09:00", ReferralSource::police);
    withheld.decided(AssessmentOutcome::unsuitable, "2024-06-13T15:00")
        .fact("2024-06-14T10:00", told(Recipient::perpetrator, Telling::withheld))
        .fact("2024-06-14T10:00", told(Recipient::iss, Telling::withheld));
    CHECK(withheld.as_at("2024-06-21").status(Rule::R33, "Him") == "met");
    CHECK(withheld.as_at("2024-06-21").of(Rule::R33, recipient(Recipient::iss)).status
          == "overdue");
    auto excepted = a_case().referred("2024-06-03T09:00", ReferralSource::police);
    excepted.decided(AssessmentOutcome::unsuitable, "2024-06-13T15:00")
        .exception(Rule::R33, "", "2024-06-14", "2024-07-01");
    CHECK(excepted.as_at("2024-06-21").status(Rule::R33, "Him") == "excused");
    CHECK(excepted.as_at("2024-06-21").of(Rule::R33, recipient(Recipient::iss)).status
          == "overdue");
}

TEST_CASE("B2.1 a self-referral has no referrer to tell", "[standard][B2.1]")
{
    auto self = ruth_known();
    self.decided(AssessmentOutcome::suitable, "2024-06-13T15:00");
    CHECK(self.as_at("2024-06-14").count(Rule::R33) == 2);
}

TEST_CASE("B2.11 agencies involved are told; the one that referred is told once",
          "[standard][B2.11]")
{
    const AgencyId police = named<AgencyId>("Police");
    auto referred = ruth_known();
    referred
        .fact("2024-06-03T09:30", ReferralReceived{ReferralSource::police, police, Method::email})
        .fact("2024-06-04", AgencyInvolved{police, std::nullopt})
        .fact("2024-06-04", AgencyInvolved{named<AgencyId>("Housing"), std::nullopt})
        .decided(AssessmentOutcome::suitable, "2024-06-13T15:00");
    CHECK(referred.as_at("2024-06-14").count(Rule::R33) == 4);
    CHECK(referred.as_at("2024-06-14").status(Rule::R33, "Housing") == "running");
    referred.fact("2024-06-14T10:00", told(Recipient::agency, Telling::told, police));
    CHECK(referred.as_at("2024-06-15").of(Rule::R33, recipient(Recipient::referrer)).status
          == "met");
    CHECK(referred.as_at("2024-06-15").status(Rule::R33, "Housing") == "running");
}

TEST_CASE("B2.6 once suitability is in question it is decided within five working days",
          "[standard][B2.6]")
{
    auto questioned = ruth_known();
    questioned.fact("2024-06-13T15:00", SuitabilityQuestioned{}).called("question");
    CHECK(questioned.as_at("2024-06-14").due(Rule::R41) == "end of 2024-06-20");
    auto decided = questioned;
    decided.fact("2024-06-20T15:00", SuitabilityDecided{Suitability::suspend, person("Manager")});
    CHECK(decided.as_at("2024-06-21").status(Rule::R41) == "met");
    auto earlier = ruth_known();
    earlier.fact("2024-06-10", SuitabilityDecided{Suitability::continue_work, {}})
        .fact("2024-06-13", SuitabilityQuestioned{});
    CHECK(earlier.as_at("2024-06-24").status(Rule::R41) == "overdue");
    auto excepted = questioned;
    excepted.exception(Rule::R41, "", "2024-06-14", "2024-07-14");
    CHECK(excepted.as_at("2024-06-21").status(Rule::R41) == "overdue");
    questioned.closed("2024-06-17", Scope::intervention);
    CHECK(questioned.as_at("2024-06-21").status(Rule::R41) == "withdrawn");
}

TEST_CASE("B2.6 what a survivor said puts it in question in their record alone", "[standard][B2.6]")
{
    auto said = ruth_known();
    said.fact("2024-06-13T15:00", SuitabilityQuestioned{}).from(Source::survivor);
    CHECK(said.as_at("2024-06-14").of(Rule::R41).compartment == "support");
    CHECK(said.as_at("2024-06-14", "", Reach::case_wide).status(Rule::R41) == "no duty");
}

TEST_CASE("B2.4 a record that he was not asked, or that it is not known, leaves the asking owed",
          "[standard][B2.4]")
{
    const auto recorded = [](Answer asked) {
        return a_case()
            .referred("2024-06-03T09:00")
            .attended(Activity::assessment, "2024-06-05T14:00")
            .fact("2024-06-05T15:00", DetailsSought{asked, Telling::told})
            .as_at("2024-06-06")
            .status(Rule::R45);
    };
    CHECK(recorded(Answer::yes) == "met");
    CHECK(recorded(Answer::declined) == "met");
    CHECK(recorded(Answer::no) == "overdue");
    CHECK(recorded(Answer::dont_know) == "overdue");
    CHECK(recorded(Answer::not_asked) == "overdue");
}

}
