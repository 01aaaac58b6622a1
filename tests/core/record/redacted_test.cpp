#include <catch2/catch.hpp>

#include "core/record/arbitrary_fact.h"
#include "record/codec.h"
#include "record/redacted.h"

namespace holdfast {
namespace {

const PersonId survivor = *PersonId::parse("018c0000-0000-7000-8000-000000000001");
const PersonId manager = *PersonId::parse("018c0000-0000-7000-8000-000000000002");
const EntryId handover = *EntryId::parse("018c0000-0000-7000-8000-000000000003");
const LocalDate day = *parse_date("2024-06-19");

}

TEST_CASE("What stays of an erased fact has its ids, dates and codes, and no text",
          "[record][erasure]")
{
    CHECK(redacted(SurvivorIdentified{survivor, "Ruth", Relationship::ex_partner})
          == Fact(SurvivorIdentified{survivor, "", Relationship::ex_partner}));
    CHECK(redacted(DetailsAcknowledged{survivor, handover})
          == Fact(DetailsAcknowledged{survivor, handover}));
    CHECK(redacted(ActionAgreed{*ActionId::parse("018c0000-0000-7000-8000-000000000004"), manager,
                                day, Side::iss, "Call her sister in Leeds"})
          == Fact(ActionAgreed{*ActionId::parse("018c0000-0000-7000-8000-000000000004"), manager,
                               day, Side::iss, ""}));
    CHECK(redacted(ExceptionMade{"R03", survivor, handover, manager, day})
          == Fact(ExceptionMade{"R03", survivor, handover, manager, day}));
    CHECK(redacted(ReportReleased{handover, "Family court in Leeds"})
          == Fact(ReportReleased{handover, ""}));
}

TEST_CASE("What stays of an erased description is whom it was of", "[record][erasure]")
{
    CHECK(redacted(SurvivorDescribed{survivor, "Ruth Ames", day, Sex::female})
          == Fact(SurvivorDescribed{survivor, "", {}, Sex::not_asked}));
    CHECK(redacted(PerpetratorDescribed{survivor, "Ian Ames", day, Sex::male, {"Mick"}})
          == Fact(PerpetratorDescribed{survivor, "", {}, Sex::not_asked, {}}));
    CHECK(redacted(ChildIdentified{survivor, "Tom", day, ChildOf::both, LivesWith::survivor})
          == Fact(ChildIdentified{survivor, "", {}, ChildOf::both, LivesWith::survivor}));
    CHECK(redacted(SupportStatusChanged{survivor, SupportStatus::ended, EndReason::moved_away})
          == Fact(SupportStatusChanged{survivor, SupportStatus::ended, {}}));
}

TEST_CASE("What stays of an erased risk review is how many answered what, not what about",
          "[record][erasure]")
{
    const auto given = [](const char* item, const char* answer) {
        return ItemAnswer{item, Answered::given, answer, "said on the phone", Source::survivor};
    };
    RiskReviewed review{.review = *ReviewId::parse("018c0000-0000-7000-8000-000000000005"),
                        .person = survivor,
                        .tool = "dash-24",
                        .edition = "1",
                        .answered_by = AnsweredBy::survivor,
                        .answers = {given("1", "yes"), given("2", "no"), given("3", "yes")},
                        .judged_higher = true,
                        .ended = {}};
    const auto left = std::get<RiskReviewed>(redacted(review));
    CHECK(left.tool == "dash-24");
    CHECK(left.edition == "1");
    CHECK(left.judged_higher);
    REQUIRE(left.answers.size() == 3);
    std::vector<std::string> answers;
    for (const ItemAnswer& answer : left.answers) {
        CHECK(answer.item.empty());
        CHECK(answer.note.empty());
        answers.push_back(answer.answer);
    }
    CHECK(answers == std::vector<std::string>{"no", "yes", "yes"});
    review.answers = {given("5", "no"), given("6", "yes"), given("7", "yes")};
    CHECK(redacted(review) == Fact(left));
}

TEST_CASE("Redacting keeps the kind of every fact, and is done once", "[record][erasure]")
{
    CHECK(rc::check([] {
        for (std::size_t kind = 0; kind < fact_kinds; ++kind) {
            const Fact fact = test::arbitrary_fact(kind);
            const Fact left = redacted(fact);
            RC_ASSERT(left.index() == kind);
            RC_ASSERT(redacted(left) == left);
        }
    }));
}

}
