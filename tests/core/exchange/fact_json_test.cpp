#include <catch2/catch.hpp>

#include "core/exchange/lines.h"
#include "core/record/arbitrary_fact.h"
#include "exchange/fact_json.h"
#include "exchange/strict_json.h"

namespace holdfast {
namespace {

using test::Json;

Problems problems_of(std::string_view kind, const char* json)
{
    const auto fact = fact_from_json(*kind_index_of(kind), Json::parse(json));
    return fact ? Problems{} : fact.error();
}

constexpr auto survivor = "00000009-0000-7000-8000-0e5000000012";

}

TEST_CASE("A fact written as JSON text is read as it was, for every kind of fact", "[exchange]")
{
    CHECK(rc::check([] {
        for (std::size_t kind = 0; kind < fact_kinds; ++kind) {
            const Fact fact = test::arbitrary_fact(kind);
            const auto json = parse_strictly(to_json(fact).dump());
            RC_ASSERT(json.has_value());
            const auto read = fact_from_json(kind, *json);
            RC_ASSERT(read.has_value());
            RC_ASSERT(*read == fact);
        }
    }));
}

TEST_CASE(
    "Optional fields, lists and answers may be left out; an answer left out was not asked for",
    "[exchange]")
{
    const auto care = fact_from_json(kind_index<SocialCareKnown>,
                                     {{"child", survivor}, {"social_worker", ""}});
    REQUIRE(care);
    CHECK(std::get<SocialCareKnown>(*care).status == SocialCareStatus::not_asked);

    const auto plan = fact_from_json(kind_index<SafetyPlanned>, {{"survivor", survivor}});
    REQUIRE(plan);
    CHECK_FALSE(std::get<SafetyPlanned>(*plan).review_on);

    const auto needs = fact_from_json(kind_index<NeedsAssessed>, Json::object());
    REQUIRE(needs);
    CHECK(std::get<NeedsAssessed>(*needs) == NeedsAssessed{});
}

TEST_CASE("Everything that is wrong with a fact is said at once, by the place in it", "[exchange]")
{
    CHECK(problems_of("risk_reviewed", R"({
        "review": "7", "person": 7, "tool": ["dash-24"], "answered_by": "his_mother", "judged_higher": "no",
        "answers": [{"item": "1", "answered": "given", "answer": "yes", "note": "", "source": "worker"},
                    {"item": "2", "answered": "perhaps", "answer": "", "note": "", "colour": 3, "source": "worker"},
                    "15"],
        "ended": "2024-03-31T01:30"})")
          == Problems{
              {0, "fact.review", "not_a_uuid", ""},
              {0, "fact.person", "wrong_type", "string"},
              {0, "fact.tool", "wrong_type", "string"},
              {0, "fact.edition", "missing", ""},
              {0, "fact.answered_by", "unknown_code", "survivor, professional, perpetrator, file"},
              {0, "fact.answers[1].colour", "unknown_field", ""},
              {0, "fact.answers[1].answered", "unknown_code",
               "given, dont_know, declined, not_asked"},
              {0, "fact.answers[2]", "wrong_type", "object"},
              {0, "fact.judged_higher", "wrong_type", "true or false"},
              {0, "fact.ended", "skipped_local_time", "YYYY-MM-DDThh:mm[:ss][±hh:mm or Z]"}});
}

TEST_CASE("Values that are nearly right are refused, each for its reason", "[exchange]")
{
    struct Row {
        const char* kind;
        const char* fact;
        Problem problem;
    };
    const Row rows[] = {
        {"closure_set",
         R"({"date": "2024-02-30", "reason": ""})",
         {0, "fact.date", "no_such_date", "YYYY-MM-DD"}},
        {"closure_set",
         R"({"date": "2024-02-03T10:00", "reason": ""})",
         {0, "fact.date", "malformed_time", "YYYY-MM-DD"}},
        {"closure_set", R"({"date": "2024-02-03"})", {0, "fact.reason", "missing", ""}},
        {"no_survivor_known", R"([])", {0, "fact", "wrong_type", "object"}},
        {"no_survivor_known", R"({"07700 900123": 1})", {0, "fact", "unknown_field", ""}},
        {"safety_planned", R"({"survivor": null})", {0, "fact.survivor", "wrong_type", "string"}},
        {"needs_assessed", R"({"needs": "all"})", {0, "fact.needs", "wrong_type", "list"}},
        {"needs_assessed",
         R"({"needs": ["one", 2]})",
         {0, "fact.needs[1]", "wrong_type", "string"}},
        {"needs_assessed",
         R"({"motivation": null})",
         {0, "fact.motivation", "wrong_type", "string"}},
        {"needs_assessed",
         R"({"motivation": "Yes"})",
         {0, "fact.motivation", "unknown_code", "yes, no, dont_know, declined, not_asked"}},
    };
    for (const Row& row : rows) {
        INFO(row.kind << ' ' << row.fact);
        CHECK(problems_of(row.kind, row.fact) == Problems{row.problem});
    }
}

TEST_CASE("A whole number is one, and in range", "[exchange]")
{
    Json programme = Json::parse(
        R"({"programme": "00000009-0000-7000-8000-900000000001", "name": "", "weeks": 26,
        "type": "early_response", "group_min": 1, "group_max": 1})");
    const auto with_weeks = [&](Json weeks) {
        programme["weeks"] = std::move(weeks);
        const auto fact = fact_from_json(kind_index<ProgrammeDescribed>, programme);
        return fact ? std::string("read") : fact.error().front().code;
    };
    CHECK(with_weeks(2147483647) == "read");
    CHECK(with_weeks(-2147483648) == "read");
    CHECK(with_weeks(2147483648u) == "out_of_range");
    CHECK(with_weeks(-2147483649) == "out_of_range");
    CHECK(with_weeks(18446744073709551615u) == "out_of_range");
    CHECK(with_weeks(26.0) == "wrong_type");
    CHECK(with_weeks("26") == "wrong_type");
    CHECK(with_weeks(true) == "wrong_type");
}

}
