#include <map>

#include <catch2/catch.hpp>

#include "core/exchange/lines.h"

namespace holdfast {
namespace {

std::vector<Line> worked_case(const std::string& name)
{
    const auto lines = test::read_text(test::file_text("tests/cases/" + name + ".jsonl"));
    INFO(name);
    REQUIRE(lines);
    REQUIRE_FALSE(lines->empty());
    return *lines;
}

bool milestone(const Line& line)
{
    return line.kind == "survivor_reached" || line.kind == "information_offered"
           || line.kind == "survivor_told" || line.kind == "risk_band_set";
}

}

TEST_CASE("The worked cases are read, and written again are the files they were read from",
          "[exchange][cases]")
{
    const std::string name = GENERATE("1-christmas", "2-two-survivors", "3-drop-out");
    std::string text;
    for (const Line& line : worked_case(name))
        text += test::written(test::imported(line));
    CHECK(text == test::file_text("tests/cases/" + name + ".jsonl"));
}

TEST_CASE(
    "In the worked cases a milestone stands at the start of its day, beside the ISS's own entry",
    "[exchange][cases]")
{
    const std::string name = GENERATE("1-christmas", "2-two-survivors", "3-drop-out");
    const auto lines = worked_case(name);
    int milestones = 0;
    for (const Line& line : lines) {
        if (!milestone(line))
            continue;
        ++milestones;
        INFO(name << ", line " << line.number);
        CHECK(line.happened == start_of(local_date(line.happened)));
        CHECK(std::any_of(lines.begin(), lines.end(), [&](const Line& other) {
            return other.act == line.act && other.compartment == Compartment::support
                   && other.recorded == line.recorded
                   && local_date(other.happened) == local_date(line.happened);
        }));
    }
    CHECK(milestones >= 2);
}

TEST_CASE("The risk forms of the worked cases have the answers that are stated",
          "[exchange][cases]")
{
    using Count = std::map<std::string, int>;
    const auto counted = [](const std::string& name) {
        Count count;
        for (const Line& line : worked_case(name))
            if (line.fact && std::holds_alternative<RiskReviewed>(*line.fact))
                for (const ItemAnswer& answer : std::get<RiskReviewed>(*line.fact).answers)
                    ++count[answer.answered == Answered::given
                                ? answer.answer
                                : std::string(code(answer.answered))];
        return count;
    };
    CHECK(counted("1-christmas") == Count{{"yes", 11}, {"no", 13}});
    CHECK(counted("3-drop-out") == Count{{"yes", 16}, {"dont_know", 2}, {"no", 6}});
}

TEST_CASE("All worked cases can go into one vault: no id stands in two files", "[exchange][cases]")
{
    std::map<EntryId, std::string> seen;
    for (const std::string name : {"1-christmas", "2-two-survivors", "3-drop-out"})
        for (const Line& line : worked_case(name)) {
            INFO(name << ", line " << line.number);
            CHECK(seen.emplace(line.entry.value(), name).second);
        }
}

}
