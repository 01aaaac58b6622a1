#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "core/risk/forms.h"

using namespace holdfast;
using namespace holdfast::testing;

namespace {

constexpr std::string_view local_bands = R"(
tool = "dash-24"
from = 2024-04-01

[[bands]]
code = "standard"
label = "Standard"
from = 0

[[bands]]
code = "medium"
label = "Medium"
from = 10

[[bands]]
code = "high"
label = "High"
from = 12

[marac]
band = "high"
incidents = 5
incident_months = 6
repeat_months = 12
)";

std::string band_code(const Thresholds& thresholds, const std::optional<Banding>& banding)
{
    return banding ? thresholds.bands[banding->band].code : "none";
}

const Thresholds& any_thresholds(const RiskTool& second)
{
    return *rc::gen::arbitrary<bool>() ? dash().thresholds() : second.thresholds();
}

AnsweredBy any_answerer()
{
    return *rc::gen::element(AnsweredBy::survivor, AnsweredBy::professional,
                             AnsweredBy::perpetrator, AnsweredBy::file);
}

}

TEST_CASE("Only a survivor's or a professional's form counts to the threshold", "[risk][band]")
{
    CHECK(counts_to_threshold(AnsweredBy::survivor));
    CHECK(counts_to_threshold(AnsweredBy::professional));
    CHECK_FALSE(counts_to_threshold(AnsweredBy::perpetrator));
    CHECK_FALSE(counts_to_threshold(AnsweredBy::file));
}

TEST_CASE("A perpetrator's account and papers alone give no band, neither a high nor a low one",
          "[risk][band]")
{
    const Thresholds& thresholds = dash().thresholds();
    for (const int points : {0, 24}) {
        CHECK_FALSE(band(thresholds, points, AnsweredBy::perpetrator));
        CHECK_FALSE(band(thresholds, points, AnsweredBy::file));
        CHECK(band(thresholds, points, AnsweredBy::professional));
    }
}

TEST_CASE("Judgement raises the band of a low count to the threshold", "[risk][band]")
{
    const Thresholds& thresholds = dash().thresholds();
    const auto raised = band(thresholds, 5, AnsweredBy::survivor,
                             Judgement{"", "stalking since the separation"});
    CHECK(band_code(thresholds, raised) == "high");
    CHECK(raised->ground == Banding::Ground::judgement);
}

TEST_CASE("A worker's judgement stands even where the form itself does not count", "[risk][band]")
{
    const Thresholds& thresholds = dash().thresholds();
    const auto judged = band(thresholds, 2, AnsweredBy::perpetrator,
                             Judgement{"", "the police disclosure"});
    CHECK(band_code(thresholds, judged) == "high");
}

TEST_CASE("A judgement that names a lower band leaves the band where the count put it",
          "[risk][band]")
{
    const Thresholds& thresholds = dash().thresholds();
    const auto kept = band(thresholds, 16, AnsweredBy::survivor, Judgement{"below", "seems calm"});
    CHECK(band_code(thresholds, kept) == "high");
    CHECK(kept->ground == Banding::Ground::count);
}

TEST_CASE("No judgement can lower a band", "[risk][band][property]")
{
    const RiskTool pressure = tool_from(pressure_toml);
    CHECK(rc::check([&] {
        const Thresholds& thresholds = any_thresholds(pressure);
        const int points = *rc::gen::inRange(0, 25);
        const AnsweredBy by = any_answerer();
        const auto judged_code = *rc::gen::element<std::string>("", "below", "low", "moderate",
                                                                "high", "imminent", "no such band");
        const auto without = band(thresholds, points, by);
        const auto with = band(thresholds, points, by, Judgement{judged_code, "a reason"});
        RC_ASSERT(with.has_value());
        if (without)
            RC_ASSERT(with->band >= without->band);
    }));
}

TEST_CASE("More points never give a lower band", "[risk][band][property]")
{
    const RiskTool pressure = tool_from(pressure_toml);
    CHECK(rc::check([&] {
        const Thresholds& thresholds = any_thresholds(pressure);
        const int points = *rc::gen::inRange(0, 25);
        RC_ASSERT(band_by_count(thresholds, points + 1) >= band_by_count(thresholds, points));
    }));
}

TEST_CASE("A band without a lower bound is reached by judgement alone", "[risk][band][second-tool]")
{
    const RiskTool pressure = tool_from(pressure_toml);
    const Thresholds& thresholds = pressure.thresholds();
    CHECK(band_code(thresholds, band(thresholds, pressure.most(), AnsweredBy::survivor)) == "high");
    CHECK(
        band_code(thresholds, band(thresholds, 0, AnsweredBy::survivor, Judgement{"moderate", "r"}))
        == "moderate");
    CHECK(
        band_code(thresholds, band(thresholds, 0, AnsweredBy::survivor, Judgement{"imminent", "r"}))
        == "imminent");
}

TEST_CASE(
    "The form refuses a judgement without a reason, of an unknown band, or one that would lower",
    "[risk][band]")
{
    const Thresholds& thresholds = dash().thresholds();
    const auto problem = [&](int points, Judgement judgement) {
        return judgement_problem(thresholds, points, AnsweredBy::survivor, judgement);
    };
    CHECK(problem(5, {"", ""}) == JudgementProblem::reason_missing);
    CHECK(problem(5, {"high", " \n"}) == JudgementProblem::reason_missing);
    CHECK(problem(5, {"extreme", "weapons found"}) == JudgementProblem::unknown_band);
    CHECK(problem(14, {"below", "seems calm"}) == JudgementProblem::would_lower);
    CHECK_FALSE(problem(5, {"high", "weapons found"}));
    CHECK_FALSE(problem(5, {"", "weapons found"}));
}

TEST_CASE("A review keeps the thresholds of its day when a service sets others", "[risk][band]")
{
    const auto local = dash().parse_thresholds(local_bands);
    REQUIRE(local);
    ServiceThresholds later = *local;
    later.from = day("2025-04-01");
    later.thresholds.bands[2].from = 11;
    ServiceThresholds of_another_tool = *local;
    of_another_tool.tool = "dash-27";
    of_another_tool.from = day("2024-01-01");
    const std::vector<ServiceThresholds> history{later, *local, of_another_tool};

    const auto banded = [&](std::string_view review) {
        const Thresholds& thresholds = thresholds_on(day(review), dash().id(), dash().thresholds(),
                                                     history);
        return band_code(thresholds, band(thresholds, 11, AnsweredBy::survivor));
    };
    CHECK(banded("2024-03-31") == "below");
    CHECK(banded("2024-04-01") == "medium");
    CHECK(banded("2025-03-31") == "medium");
    CHECK(banded("2025-04-01") == "high");
}

TEST_CASE("Of two settings from one day the later in the list is in force", "[risk][band]")
{
    const auto first = dash().parse_thresholds(local_bands);
    REQUIRE(first);
    ServiceThresholds second = *first;
    second.thresholds.bands[2].from = 15;
    const std::vector<ServiceThresholds> history{*first, second};
    CHECK(thresholds_on(day("2024-04-01"), "dash-24", dash().thresholds(), history).marac_count()
          == 15);
}
