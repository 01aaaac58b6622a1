#include <algorithm>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "core/risk/forms.h"

using namespace holdfast;
using namespace holdfast::testing;

namespace {

constexpr std::string_view edition_one = R"(
id = "rota"
edition = "1"
name = "Rota"
source = "Invented"
licence = "GPL-3.0-or-later"
answer_sets = [{ code = "yn", options = [{ code = "no", label = "No", points = 0 },
                                         { code = "yes", label = "Yes", points = 1 }] }]
items = [{ code = "a", topic = "First", help = "h" }, { code = "b", topic = "Second", help = "h" },
         { code = "gone", topic = "Third", help = "h" }]
bands = [{ code = "low", label = "Low", from = 0 }]
)";

constexpr std::string_view edition_two = R"(
id = "rota"
edition = "2"
name = "Rota"
source = "Invented"
licence = "GPL-3.0-or-later"
answer_sets = [{ code = "yn", options = [{ code = "yes", label = "Yes", points = 1 },
                                         { code = "no", label = "No", points = 0 }] }]
items = [{ code = "new", topic = "Newer", help = "h" },
         { code = "b", topic = "Second", help = "h" },
         { code = "a", topic = "First", help = "h" }]
bands = [{ code = "low", label = "Low", from = 0 }]
)";

const ItemChange& change_of(const Comparison& comparison, std::string_view item)
{
    const auto found = std::find_if(comparison.changes.begin(), comparison.changes.end(),
                                    [&](const ItemChange& change) { return change.item == item; });
    REQUIRE(found != comparison.changes.end());
    return *found;
}

Comparison compared(const RiskTool& tool, const std::vector<ItemAnswer>& before,
                    const std::vector<ItemAnswer>& after)
{
    return compare({tool, before}, {tool, after}).value();
}

std::vector<ItemAnswer> any_form(const RiskTool& tool)
{
    std::vector<ItemAnswer> answers;
    for (const RiskItem& item : tool.items()) {
        const auto answered = *rc::gen::element(Answered::given, Answered::dont_know,
                                                Answered::declined, Answered::not_asked);
        const auto option = *rc::gen::element<std::string>("yes", "no", "other");
        answers.push_back(
            {item.code, answered, answered == Answered::given ? option : "", "", Source::survivor});
    }
    return answers;
}

std::vector<ItemChange> by_item(std::vector<ItemChange> changes)
{
    std::sort(changes.begin(), changes.end(),
              [](const ItemChange& one, const ItemChange& other) { return one.item < other.item; });
    return changes;
}

}

TEST_CASE("A comparison names what is newly yes, no longer yes and newly unknown, and nothing else",
          "[risk][compare]")
{
    const auto comparison = compared(
        dash(), a_form(dash()).item("1", "no").item("2", "yes").item("3", "no").item("4", "yes"),
        a_form(dash())
            .item("1", "yes")
            .item("2", "no")
            .item("3", Answered::dont_know)
            .item("4", "yes"));
    REQUIRE(comparison.changes.size() == 3);
    CHECK(change_of(comparison, "1").newly_yes());
    CHECK(change_of(comparison, "1").points() == 1);
    CHECK(change_of(comparison, "2").no_longer_yes());
    CHECK_FALSE(change_of(comparison, "2").newly_unknown());
    CHECK(change_of(comparison, "3").newly_unknown());
    CHECK(change_of(comparison, "3").points() == 0);
    CHECK(comparison.before.points == 2);
    CHECK(comparison.after.points == 2);
}

TEST_CASE("A yes that is no longer known is shown as unknown, not only as gone", "[risk][compare]")
{
    const auto comparison = compared(dash(), a_form(dash()).item("8", "yes"),
                                     a_form(dash()).item("8", Answered::declined));
    CHECK(change_of(comparison, "8").no_longer_yes());
    CHECK(change_of(comparison, "8").newly_unknown());
}

TEST_CASE("From declined to don't know is a change between two unknowns", "[risk][compare]")
{
    const auto comparison = compared(dash(), a_form(dash()).item("8", Answered::declined),
                                     a_form(dash()).item("8", Answered::dont_know));
    const ItemChange& change = change_of(comparison, "8");
    CHECK(change.before->answered == Answered::declined);
    CHECK(change.after->answered == Answered::dont_know);
    CHECK_FALSE(change.newly_unknown());
    CHECK_FALSE(change.no_longer_unknown());
}

TEST_CASE("A form compared with itself has no changes, and a note is not one", "[risk][compare]")
{
    std::vector<ItemAnswer> answers = a_form(dash()).yes(9).dont_know(3).declined(2).rest_no();
    std::vector<ItemAnswer> noted = answers;
    noted.front().note = "twice since March";
    noted.front().source = Source::police;
    CHECK(compared(dash(), answers, noted).changes.empty());
}

TEST_CASE("Editions of one tool are compared by the codes of items and options", "[risk][compare]")
{
    const RiskTool one = tool_from(edition_one);
    const RiskTool two = tool_from(edition_two);
    const std::vector<ItemAnswer> before =
        a_form(one).item("a", "yes").item("b", "no").item("gone", "yes");
    const std::vector<ItemAnswer> after =
        a_form(two).item("a", "yes").item("b", "yes").item("new", "yes");
    const auto comparison = compare({one, before}, {two, after});
    REQUIRE(comparison);
    REQUIRE(comparison->changes.size() == 3);
    CHECK(comparison->changes[0].item == "new");
    CHECK_FALSE(comparison->changes[0].before);
    CHECK(comparison->changes[0].newly_yes());
    CHECK(comparison->changes[1].item == "b");
    CHECK(comparison->changes[1].newly_yes());
    CHECK(comparison->changes[2].item == "gone");
    CHECK_FALSE(comparison->changes[2].after);
    CHECK(comparison->changes[2].points() == -1);
}

TEST_CASE("Forms of different tools are not compared", "[risk][compare]")
{
    const RiskTool pressure = tool_from(pressure_toml);
    CHECK_FALSE(compare({dash(), {}}, {pressure, {}}));
}

TEST_CASE("A step from partly to present is a change of points and not newly yes",
          "[risk][compare][second-tool]")
{
    const RiskTool pressure = tool_from(pressure_toml);
    const auto comparison = compared(
        pressure, a_form(pressure).item("sleep", "1").item("school", "0").item("post", "2"),
        a_form(pressure).item("sleep", "2").item("school", "omit").item("post", "0"));
    CHECK(change_of(comparison, "sleep").points() == 3);
    CHECK_FALSE(change_of(comparison, "sleep").newly_yes());
    CHECK(change_of(comparison, "school").points() == 0);
    CHECK_FALSE(change_of(comparison, "school").newly_unknown());
    CHECK(change_of(comparison, "post").no_longer_yes());
}

TEST_CASE("Comparing the other way round turns every change about", "[risk][compare][property]")
{
    const RiskTool one = tool_from(edition_one);
    const RiskTool two = tool_from(edition_two);
    CHECK(rc::check([&] {
        const bool editions = *rc::gen::arbitrary<bool>();
        const FilledForm& tools = editions ? FilledForm{one, {}} : FilledForm{dash(), {}};
        const RiskTool& later_tool = editions ? two : dash();
        const auto before = any_form(tools.tool);
        const auto after = any_form(later_tool);
        const auto forth = compare({tools.tool, before}, {later_tool, after}).value();
        const auto back = compare({later_tool, after}, {tools.tool, before}).value();
        RC_ASSERT(forth.before == back.after);
        RC_ASSERT(forth.after == back.before);
        const auto there = by_item(forth.changes);
        const auto here = by_item(back.changes);
        RC_ASSERT(there.size() == here.size());
        int points = 0;
        for (std::size_t i = 0; i < there.size(); ++i) {
            RC_ASSERT(there[i].item == here[i].item);
            RC_ASSERT(there[i].points() == -here[i].points());
            RC_ASSERT(there[i].newly_yes() == here[i].no_longer_yes());
            RC_ASSERT(there[i].newly_unknown() == here[i].no_longer_unknown());
            points += there[i].points();
        }
        RC_ASSERT(points == forth.after.points - forth.before.points);
    }));
}
