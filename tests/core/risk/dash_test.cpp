#include <iterator>
#include <set>
#include <sstream>

#include <catch2/catch.hpp>

#include "core/risk/forms.h"

using namespace holdfast;
using namespace holdfast::testing;

namespace {

std::size_t words_in(const std::string& text)
{
    std::istringstream words(text);
    return static_cast<std::size_t>(std::distance(std::istream_iterator<std::string>(words),
                                                  std::istream_iterator<std::string>()));
}

}

TEST_CASE("B3.3 the checklist has the 24 items in their order, each answered yes or no",
          "[risk][dash]")
{
    REQUIRE(dash().items().size() == 24);
    for (std::size_t i = 0; i < 24; ++i) {
        const RiskItem& item = dash().items()[i];
        CHECK(item.code == std::to_string(i + 1));
        REQUIRE(dash().options(item).size() == 2);
        CHECK(dash().option(item, "yes")->points == 1);
        CHECK(dash().option(item, "no")->points == 0);
    }
    CHECK(dash().most() == 24);
}

TEST_CASE("Every item has a short topic of its own and help to ask it by", "[risk][dash]")
{
    std::set<std::string> topics;
    for (const RiskItem& item : dash().items()) {
        INFO(item.code << " " << item.topic);
        CHECK(words_in(item.topic) >= 3);
        CHECK(words_in(item.topic) <= 8);
        CHECK(item.topic.find('?') == std::string::npos);
        CHECK(words_in(item.help) >= 8);
        CHECK(topics.insert(item.topic).second);
    }
}

TEST_CASE("The tool says where it comes from and on what terms", "[risk][dash]")
{
    CHECK(dash().id() == "dash-24");
    CHECK(dash().edition() == "2025.1");
    CHECK(dash().source().find("SafeLives") != std::string::npos);
    CHECK(dash().licence().find("GPL-3.0-or-later") != std::string::npos);
}

TEST_CASE("Choking is flagged at once, whatever the total", "[risk][dash]")
{
    const std::vector<ItemAnswer> answers = a_form(dash()).item("15", "yes");
    const auto critical = critical_items(dash(), answers);
    REQUIRE(critical.size() == 1);
    CHECK(critical.front()->code == "15");
    CHECK(score(dash(), answers).critical == 1);

    const std::vector<ItemAnswer> denied = a_form(dash()).item("15", "no");
    CHECK(critical_items(dash(), denied).empty());
    CHECK(score(dash(), denied).critical == 0);
}

TEST_CASE("11 yes is under the threshold", "[risk][dash]")
{
    const Score eleven = score(dash(), std::vector<ItemAnswer>(a_form(dash()).yes(11).rest_no()));
    CHECK(eleven.points == 11);
    CHECK(count_of(dash(), eleven, "yes") == 11);
    CHECK(count_of(dash(), eleven, "no") == 13);
    CHECK(eleven.unknown() == 0);
    const auto banding = band(dash().thresholds(), eleven.points, AnsweredBy::survivor);
    REQUIRE(banding);
    CHECK(dash().thresholds().bands[banding->band].code == "below");
    CHECK_FALSE(reaches_marac(dash().thresholds(), banding->band));
}

TEST_CASE("16 yes and 2 don't know is at or above the threshold", "[risk][dash]")
{
    const Score sixteen = score(
        dash(), std::vector<ItemAnswer>(a_form(dash()).yes(16).dont_know(2).rest_no()));
    CHECK(sixteen.points == 16);
    CHECK(sixteen.dont_know == 2);
    CHECK(sixteen.highest_possible == 18);
    const auto banding = band(dash().thresholds(), sixteen.points, AnsweredBy::survivor);
    REQUIRE(banding);
    CHECK(dash().thresholds().bands[banding->band].code == "high");
    CHECK(reaches_marac(dash().thresholds(), banding->band));
}

TEST_CASE("The count threshold is 14: 13 is under it and 14 is not", "[risk][dash]")
{
    const Thresholds& thresholds = dash().thresholds();
    CHECK(thresholds.marac_count() == 14);
    CHECK_FALSE(reaches_marac(thresholds, band_by_count(thresholds, 13)));
    CHECK(reaches_marac(thresholds, band_by_count(thresholds, 14)));
}

TEST_CASE("The shipped tools are found by the edition that a review names, and by no other",
          "[risk][dash]")
{
    const auto tools = RiskTools::shipped();
    REQUIRE(tools);
    CHECK(tools->find("dash-24", "2025.1"));
    CHECK_FALSE(tools->find("dash-24", "2009"));
    CHECK_FALSE(tools->find("dash-27", "2025.1"));
}
