#include <algorithm>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "core/risk/forms.h"

using namespace holdfast;
using namespace holdfast::testing;

namespace {

constexpr std::string_view good = R"(id = "tool"
edition = "1"
name = "Name"
source = "Source"
licence = "Licence"
[[answer_sets]]
code = "yn"
options = [{ code = "yes", label = "Yes", points = 1 }, { code = "no", label = "No", points = 0 }]
[[items]]
code = "a"
topic = "Topic a"
help = "Help a"
[[items]]
code = "b"
topic = "Topic b"
help = "Help b"
[[bands]]
code = "low"
label = "Low"
from = 0
[[bands]]
code = "high"
label = "High"
from = 2
[marac]
band = "high"
incidents = 3
incident_months = 12
repeat_months = 12
)";

/// The good file with one piece of its text changed. The piece must be there.
std::string changed(std::string_view piece, std::string_view to)
{
    std::string text(good);
    const auto at = text.find(piece);
    REQUIRE(at != std::string::npos);
    return text.replace(at, piece.size(), to);
}

struct BadFile {
    std::string_view piece;
    std::string_view to;
    std::string_view where;
    std::string_view problem;
};

constexpr BadFile bad_files[] = {
    {"id = \"tool\"\n", "", "id", "missing"},
    {"id = \"tool\"", "id = 7", "id", "wrong_type"},
    {"id = \"tool\"", "id = \"Tool 1\"", "id", "bad_code"},
    {"id = \"tool\"", "id = \"\"", "id", "bad_code"},
    {"edition = \"1\"\n", "", "edition", "missing"},
    {"name = \"Name\"", "name = \"  \"", "name", "empty"},
    {"name = \"Name\"", "name = true", "name", "wrong_type"},
    {"source = \"Source\"\n", "", "source", "missing"},
    {"licence = \"Licence\"\n", "", "licence", "missing"},
    {"id = \"tool\"", "id = \"tool\"\nversion = 2", "version", "unknown_key"},
    {"points = 1", "points = 101", "answer_sets[0].options[0].points", "out_of_range"},
    {"points = 1", "points = -1", "answer_sets[0].options[0].points", "out_of_range"},
    {"points = 0", "points = \"none\"", "answer_sets[0].options[1].points", "wrong_type"},
    {"points = 0", "points = 0.5", "answer_sets[0].options[1].points", "wrong_type"},
    {", points = 0", "", "answer_sets[0].options[1].points", "missing"},
    {"label = \"No\"", "label = \"\"", "answer_sets[0].options[1].label", "empty"},
    {"code = \"no\"", "code = \"yes\"", "answer_sets[0].options[1].code", "duplicate"},
    {"label = \"No\"", "label = \"No\", colour = \"red\"", "answer_sets[0].options[1].colour",
     "unknown_key"},
    {"[[items]]\ncode = \"a\"",
     "[[answer_sets]]\ncode = \"yn\"\noptions = [{ code = \"x\", label = \"X\", points = 0 "
     "}]\n[[items]]\nanswers = \"yn\"\ncode = \"a\"",
     "answer_sets[1].code", "duplicate"},
    {"code = \"b\"", "code = \"a\"", "items[1].code", "duplicate"},
    {"code = \"b\"\n", "", "items[1].code", "missing"},
    {"topic = \"Topic b\"\n", "", "items[1].topic", "missing"},
    {"help = \"Help b\"", "help = \"\"", "items[1].help", "empty"},
    {"help = \"Help b\"", "help = \"Help b\"\ncritical = \"yes\"", "items[1].critical",
     "wrong_type"},
    {"help = \"Help b\"", "help = \"Help b\"\nweight = 0", "items[1].weight", "out_of_range"},
    {"help = \"Help b\"", "help = \"Help b\"\nweight = \"2\"", "items[1].weight", "wrong_type"},
    {"help = \"Help b\"", "help = \"Help b\"\nanswers = \"steps\"", "items[1].answers",
     "unknown_answer_set"},
    {"help = \"Help b\"", "help = \"Help b\"\nwording = \"Is it?\"", "items[1].wording",
     "unknown_key"},
    {"from = 0", "from = 1", "bands[0].from", "first_not_zero"},
    {"from = 0\n", "", "bands[0].from", "first_not_zero"},
    {"from = 2", "from = 0", "bands[1].from", "not_ascending"},
    {"from = 2", "from = 3", "bands[1].from", "out_of_reach"},
    {"code = \"high\"\nlabel", "code = \"low\"\nlabel", "bands[1].code", "duplicate"},
    {"band = \"high\"", "band = \"higher\"", "marac.band", "unknown_band"},
    {"band = \"high\"", "band = \"low\"", "marac.band", "lowest_band"},
    {"band = \"high\"\n", "", "marac.band", "missing"},
    {"incidents = 3", "incidents = 0", "marac.incidents", "out_of_range"},
    {"incident_months = 12", "incident_months = 121", "marac.incident_months", "out_of_range"},
    {"repeat_months = 12\n", "", "marac.repeat_months", "missing"},
    {"repeat_months = 12", "repeat_months = 12\njudgement = \"lowers\"", "marac.judgement",
     "unknown_key"},
    {"id = \"tool\"", "id = \"tool", "file", "not_toml"},
    {"id = \"tool\"", "id = \"tool\"\nid = \"tool\"", "file", "not_toml"},
};

std::vector<RiskFileError> errors_of(const std::string& text)
{
    const auto tool = RiskTool::parse(text);
    return tool ? std::vector<RiskFileError>{} : tool.error();
}

bool is_named(const RiskFileErrors& errors, std::string_view where, std::string_view problem)
{
    return std::any_of(errors.begin(), errors.end(), [&](const RiskFileError& error) {
        return error.where == where && error.problem == problem;
    });
}

}

TEST_CASE("The file that the bad ones are made from is good", "[risk][file]")
{
    const auto tool = RiskTool::parse(good);
    REQUIRE(tool);
    CHECK(tool->items().size() == 2);
    CHECK(tool->thresholds().marac_count() == 2);
}

TEST_CASE("Every bad tool file is refused with the place and the name of what is wrong",
          "[risk][file]")
{
    for (const BadFile& file : bad_files) {
        INFO(file.piece << " -> " << file.to);
        const auto errors = errors_of(changed(file.piece, file.to));
        for (const RiskFileError& error : errors)
            UNSCOPED_INFO(error.where << ": " << error.problem);
        CHECK(is_named(errors, file.where, file.problem));
    }
}

TEST_CASE("A code of more than 32 bytes and a name of more than 200 are refused", "[risk][file]")
{
    const auto code_of = [](std::size_t length) {
        return "id = \"" + std::string(length, 'a') + "\"";
    };
    CHECK(is_named(errors_of(changed("id = \"tool\"", code_of(33))), "id", "bad_code"));
    CHECK(errors_of(changed("id = \"tool\"", code_of(32))).empty());
    const auto name_of = [](std::size_t length) {
        return "name = \"" + std::string(length, 'n') + "\"";
    };
    CHECK(is_named(errors_of(changed("name = \"Name\"", name_of(201))), "name", "too_long"));
    CHECK(errors_of(changed("name = \"Name\"", name_of(200))).empty());
}

TEST_CASE("Lists that must have something in them are asked for, and tables where tables belong",
          "[risk][file]")
{
    const std::string head =
        "id = \"tool\"\nedition = \"1\"\nname = \"N\"\nsource = \"S\"\nlicence = \"L\"\n";
    CHECK(errors_of(head)
          == std::vector<RiskFileError>{
              {"answer_sets", "missing", 1}, {"items", "missing", 1}, {"bands", "missing", 1}});
    CHECK(errors_of(head + "answer_sets = []\nitems = 3\nbands = [1]\nmarac = 14\n")
          == std::vector<RiskFileError>{{"answer_sets", "empty", 6},
                                        {"items", "wrong_type", 7},
                                        {"bands", "wrong_type", 8},
                                        {"marac", "wrong_type", 9}});
}

TEST_CASE("An item must say which answers it takes where the tool has more than one set",
          "[risk][file]")
{
    const auto errors = errors_of(
        changed("[[items]]", "[[answer_sets]]\ncode = \"s\"\noptions = [{ code = \"x\", label = "
                             "\"X\", points = 0 }]\n[[items]]"));
    REQUIRE(errors.size() == 2);
    CHECK(errors[0].where == "items[0].answers");
    CHECK(errors[0].problem == "missing");
    CHECK(errors[1].where == "items[1].answers");
}

TEST_CASE("A tool has at most 128 items and 16 options, and a file at most a mebibyte",
          "[risk][file]")
{
    std::string items;
    for (int i = 0; i < 127; ++i)
        items += "[[items]]\ncode = \"i" + std::to_string(i) + "\"\ntopic = \"T\"\nhelp = \"H\"\n";
    const auto many = errors_of(changed("[[bands]]", items + "[[bands]]"));
    REQUIRE_FALSE(many.empty());
    CHECK(many[0].where == "items");
    CHECK(many[0].problem == "too_many");

    std::string options;
    for (int i = 0; i < 15; ++i)
        options += ", { code = \"o" + std::to_string(i) + "\", label = \"O\", points = 0 }";
    const auto wide = errors_of(
        changed(", { code = \"no\", label = \"No\", points = 0 }",
                options + ", { code = \"no\", label = \"No\", points = 0 }"));
    REQUIRE_FALSE(wide.empty());
    CHECK(wide[0].where == "answer_sets[0].options");
    CHECK(wide[0].problem == "too_many");

    const auto large = errors_of(fmt::format("{}#{:{}}", good, "", 1 << 20));
    CHECK(large == std::vector<RiskFileError>{{"file", "too_large", 0}});
}

TEST_CASE("Options of several sets are counted together", "[risk][file]")
{
    std::string sets;
    for (int set = 0; set < 3; ++set) {
        sets += "[[answer_sets]]\ncode = \"s" + std::to_string(set) + "\"\noptions = [";
        for (int i = 0; i < 5; ++i)
            sets += "{ code = \"o" + std::to_string(i) + "\", label = \"O\", points = 0 }, ";
        sets += "]\n";
    }
    const auto errors = errors_of(changed("[[items]]", sets + "[[items]]\nanswers = \"yn\""));
    REQUIRE_FALSE(errors.empty());
    CHECK(errors[0].where == "answer_sets");
    CHECK(errors[0].problem == "too_many");
}

TEST_CASE("One reading finds everything that is wrong, each with its line", "[risk][file]")
{
    std::string text = changed("points = 1", "points = 1000");
    text.replace(text.find("Help b"), 6, "");
    CHECK(errors_of(text)
          == std::vector<RiskFileError>{{"answer_sets[0].options[0].points", "out_of_range", 8},
                                        {"items[1].help", "empty", 16},
                                        {"bands[1].from", "out_of_reach", 24}});
    const auto broken = errors_of("id = \"tool\"\nedition = = 1\n");
    CHECK(broken == std::vector<RiskFileError>{{"file", "not_toml", 2}});
}

TEST_CASE("A service's thresholds are checked against the tool they are for", "[risk][file]")
{
    const RiskTool tool = tool_from(good);
    const std::string bands = "bands = [{ code = \"low\", label = \"Low\", from = 0 }, "
                              "{ code = \"high\", label = \"High\", from = 1 }]\n";
    const auto set = tool.parse_thresholds("tool = \"tool\"\nfrom = 2024-04-01\n" + bands);
    REQUIRE(set);
    CHECK(set->from == day("2024-04-01"));
    CHECK(set->thresholds.bands[1].from == 1);
    CHECK_FALSE(set->thresholds.marac);

    const auto refused = [&](const std::string& text) {
        const auto result = tool.parse_thresholds(text);
        return result ? "nothing"
                      : result.error().front().where + " " + result.error().front().problem;
    };
    CHECK(refused("tool = \"other\"\nfrom = 2024-04-01\n" + bands) == "tool other_tool");
    CHECK(refused("tool = \"tool\"\nfrom = \"2024-04-01\"\n" + bands) == "from wrong_type");
    CHECK(refused("tool = \"tool\"\nfrom = 1804-04-01\n" + bands) == "from out_of_range");
    CHECK(refused("tool = \"tool\"\n" + bands) == "from missing");
    CHECK(refused("tool = \"tool\"\nfrom = 2024-02-30\n" + bands) == "file not_toml");
    CHECK(refused("tool = \"tool\"\nfrom = 2024-04-01\nbands = [{ code = \"low\", label = \"Low\", "
                  "from = 0 }, "
                  "{ code = \"high\", label = \"High\", from = 3 }]\n")
          == "bands[1].from out_of_reach");
    CHECK(refused("tool = \"tool\"\nfrom = 2024-04-01\nnote = 1\n" + bands) == "note unknown_key");
}

TEST_CASE("A tool can be added beside the shipped ones, but no edition twice",
          "[risk][file][second-tool]")
{
    auto tools = RiskTools::shipped();
    REQUIRE(tools);
    const std::size_t shipped = tools->all().size();
    REQUIRE(tools->add(pressure_toml));
    CHECK(tools->all().size() == shipped + 1);
    REQUIRE(tools->find("pressure", "1"));
    const auto again = tools->add(pressure_toml);
    REQUIRE_FALSE(again);
    CHECK(again.error() == RiskFileErrors{{"edition", "duplicate", 0}});
    CHECK(tools->all().size() == shipped + 1);
}
