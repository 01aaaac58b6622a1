#include <catch2/catch.hpp>

#include "casefile/casefile.h"
#include "support/case_builder.h"

namespace holdfast {
namespace {

/// A case file and the history that it looks into.
struct Folded {
    explicit Folded(const CaseBuilder& told, View view = View::everything_held)
        : history(told.entries()),
          file(CaseFile::fold(history, Instant::max(), Instant::max(), view))
    {}

    History history;
    CaseFile file;
};

}

TEST_CASE("A case has one episode from ever, and another from the day of each reopening",
          "[casefile]")
{
    const Folded once(a_case().referred("2024-06-03T09:00"));
    CHECK(once.file.episodes().size() == 1);
    CHECK(once.file.episodes().front().has(at("2024-05-01")));
    const Folded twice(a_case()
                           .referred("2024-06-03T09:00")
                           .closed("2024-07-01T10:00")
                           .reopened("2024-10-01T10:00"));
    REQUIRE(twice.file.episodes().size() == 2);
    CHECK(twice.file.episodes().front().has(at("2024-09-30T23:59:59")));
    CHECK_FALSE(twice.file.episodes().front().has(at("2024-10-01")));
    CHECK(twice.file.episodes().back().has(at("2024-10-01")));
    CHECK(twice.file.episodes().front().closed != nullptr);
    CHECK(twice.file.episodes().back().closed == nullptr);
}

TEST_CASE("Reopening an open case, or one side of it, begins nothing", "[casefile]")
{
    CHECK(Folded(a_case().referred("2024-06-03T09:00").reopened("2024-10-01T10:00"))
              .file.episodes()
              .size()
          == 1);
    const auto side = a_case()
                          .referred("2024-06-03T09:00")
                          .closed("2024-07-01", Scope::intervention)
                          .reopened("2024-10-01", Scope::intervention);
    CHECK(Folded(side).file.episodes().size() == 1);
}

TEST_CASE("The case is open since its opening or reopening, and not while closed", "[casefile]")
{
    const auto opened = a_case().referred("2024-06-03T09:00");
    REQUIRE(Folded(opened).file.open_since());
    auto closed = opened;
    closed.closed("2024-07-01T10:00");
    CHECK_FALSE(Folded(closed).file.open_since());
    closed.reopened("2024-10-01T10:00");
    const Folded again(closed);
    REQUIRE(again.file.open_since());
    CHECK(again.file.open_since()->happened == at("2024-10-01T10:00"));
    CHECK_FALSE(Folded(a_case()).file.open_since());
}

TEST_CASE("A survivor is at risk from identification until recorded otherwise, and again when "
          "identified again",
          "[casefile]")
{
    const Folded told(a_case()
                          .survivor("Ruth", "2024-06-03T09:00", Relationship::partner)
                          .not_at_risk("Ruth", "2024-07-01T10:00")
                          .survivor("Ruth", "2024-09-01T10:00", Relationship::ex_partner));
    const auto at_risk = [&](std::string_view when) {
        return told.file.at_risk(person("Ruth"), at(when));
    };
    CHECK_FALSE(at_risk("2024-06-03T08:59"));
    CHECK(at_risk("2024-06-03T09:00"));
    CHECK_FALSE(at_risk("2024-07-01T10:00"));
    CHECK(at_risk("2024-09-01T10:00"));
    REQUIRE(told.file.survivors().size() == 1);
    CHECK(told.file.survivors().front().identified->happened == at("2024-06-03T09:00"));
    CHECK(told.file.survivors().front().relationship == Relationship::ex_partner);
    CHECK(told.file.survivors().front().not_at_risk == nullptr);
}

TEST_CASE("A specific concern is an open one, or a latest band at the threshold", "[casefile]")
{
    auto told = a_case()
                    .survivor("Ruth", "2024-06-03T09:00")
                    .concern("Ruth", "2024-06-05T10:00")
                    .called("concern");
    told.fact("2024-06-10T10:00", RiskConcernEnded{person("Ruth"), told.entry("concern")})
        .band("Ruth", "2024-06-20", true)
        .band("Ruth", "2024-06-25", false);
    const Folded folded(told);
    const auto concern = [&](std::string_view when) {
        return folded.file.specific_concern(person("Ruth"), at(when)) != nullptr;
    };
    CHECK_FALSE(concern("2024-06-04"));
    CHECK(concern("2024-06-06"));
    CHECK_FALSE(concern("2024-06-11"));
    CHECK(concern("2024-06-21"));
    CHECK_FALSE(concern("2024-06-26"));
    CHECK_FALSE(folded.file.specific_concern(person("Mei"), at("2024-06-06")));
}

TEST_CASE(
    "A judgement on the perpetrator's own account is a risk at the threshold until a later band",
    "[casefile]")
{
    const auto his = [](std::string_view about, bool judged) {
        return RiskReviewed{.review = named<ReviewId>("His"),
                            .person = person(about),
                            .tool = "dash-24",
                            .edition = "2025.1",
                            .answered_by = AnsweredBy::perpetrator,
                            .answers = {},
                            .judged_higher = judged,
                            .ended = std::nullopt};
    };
    const auto risk = [](const CaseBuilder& told, std::string_view when) {
        const Folded folded(told, View::case_only);
        const auto standing = folded.file.risk_to(person("Ruth"), at(when));
        CHECK(standing.at_threshold == folded.file.gravest_risk(at(when)).at_threshold);
        CHECK(standing.at_threshold
              == (folded.file.specific_concern(person("Ruth"), at(when)) != nullptr));
        return std::string(!standing.said() ? "none" : standing.at_threshold ? "high" : "below");
    };
    const auto known = a_case().referred("2024-06-01T09:00").survivor("Ruth", "2024-06-03T09:00");
    for (const char* about : {"Ruth", "Him"}) {
        CAPTURE(about);
        auto told = known;
        told.band("Ruth", "2024-06-10", false)
            .fact("2024-06-10T10:00", his(about, true))
            .from(Source::perpetrator)
            .fact("2024-06-12T10:00", his(about, false))
            .from(Source::perpetrator)
            .band("Ruth", "2024-06-20", false);
        CHECK(risk(told, "2024-06-10T09:00") == "below");
        CHECK(risk(told, "2024-06-10T10:00") == "high");
        CHECK(risk(told, "2024-06-13") == "high");
        CHECK(risk(told, "2024-06-21") == "below");
    }
    auto unjudged = known;
    unjudged.fact("2024-06-10T10:00", his("Ruth", false)).from(Source::perpetrator);
    CHECK(risk(unjudged, "2024-06-11") == "none");
    // Where nobody is identified yet, what was judged of him is the risk of the case.
    auto nobody = a_case().referred("2024-06-01T09:00");
    nobody.fact("2024-06-10T10:00", his("Him", true)).from(Source::perpetrator);
    CHECK(Folded(nobody, View::case_only).file.gravest_risk(at("2024-06-11")).at_threshold);
}

TEST_CASE("The worker of a side is the last one allocated and not released", "[casefile]")
{
    const Folded told(a_case()
                          .allocated("Tom", Side::intervention, "", "2024-06-03T10:00")
                          .allocated("Nadia", Side::iss, "", "2024-06-03T10:00")
                          .allocated("Grace", Side::iss, "Ruth", "2024-06-04T10:00")
                          .released("Tom", Side::intervention, "", "2024-06-05T10:00"));
    CHECK(told.file.worker(Side::iss, person("Ruth")) == person("Grace"));
    CHECK(told.file.worker(Side::iss, person("Mei")) == person("Nadia"));
    CHECK_FALSE(told.file.worker(Side::intervention, std::nullopt));
}

TEST_CASE("A reading of the case record alone leaves the survivors' record out", "[casefile]")
{
    const auto told = a_case().referred("2024-06-03T09:00").attempted("Ruth", "2024-06-04T10:00");
    CHECK(Folded(told).file.entries().size() == 3);
    CHECK(Folded(told, View::case_only).file.entries().size() == 2);
}

}
