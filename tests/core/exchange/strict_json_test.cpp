#include <catch2/catch.hpp>

#include "exchange/limits.h"
#include "exchange/strict_json.h"

namespace holdfast {
namespace {

std::string problem_of(const std::string& text)
{
    const auto json = parse_strictly(text);
    return json ? "read" : json.error();
}

std::string repeated(std::string_view part, std::size_t times)
{
    std::string text;
    for (std::size_t i = 0; i < times; ++i)
        text += part;
    return text;
}

}

TEST_CASE("JSON is read with its fields in their order", "[exchange]")
{
    const auto json = parse_strictly(
        R"( {"b": [1, -2, 3.5, "é\u00e9", true, null], "a": {"c": {}}} )");
    REQUIRE(json);
    CHECK(json->dump() == R"({"b":[1,-2,3.5,"éé",true,null],"a":{"c":{}}})");
}

TEST_CASE("What is not quite JSON is refused", "[exchange]")
{
    for (const auto text : {"", " ", "{", "{} {}", "[1,]", "{'a':1}", "{\"a\":NaN}", "1e999",
                            "// no\n{}", "{\"a\" 1}", "\"\t\"", "\"\\ud800\""}) {
        INFO(text);
        CHECK(problem_of(text) == "not_json");
    }
}

TEST_CASE("A name that stands twice in one object is refused, in two objects it is not",
          "[exchange]")
{
    CHECK(problem_of(R"({"a":1,"b":2,"a":1})") == "repeated_field");
    CHECK(problem_of(R"({"x":[{"a":{"b":1,"\u0062":1}}]})") == "repeated_field");
    CHECK(problem_of(R"({"a":{"a":[{"a":1},{"a":1}]}})") == "read");
}

TEST_CASE("A NUL in a text is refused, however it is written", "[exchange]")
{
    CHECK(problem_of(R"({"a":"x\u0000y"})") == "nul_character");
    CHECK(problem_of(std::string("{\"a\":\"x\0y\"}", 11)) == "not_json");
}

TEST_CASE("Levels, fields and items are bounded", "[exchange]")
{
    CHECK(problem_of(repeated("[", 8) + repeated("]", 8)) == "read");
    CHECK(problem_of(repeated("[", 9) + repeated("]", 9)) == "too_deep");
    CHECK(problem_of(repeated("[", 500'000)) == "too_deep");

    const auto items = [](std::size_t count) { return "[" + repeated("{},", count - 1) + "{}]"; };
    CHECK(problem_of(items(max_items)) == "read");
    CHECK(problem_of(items(max_items + 1)) == "too_many_items");

    std::string fields;
    for (int i = 0; i < 64; ++i)
        fields += "\"" + std::to_string(i) + "\":0,";
    CHECK(problem_of("{" + fields.substr(0, fields.size() - 1) + "}") == "read");
    CHECK(problem_of("{" + fields + "\"a\":0}") == "too_many_fields");
}

TEST_CASE("UTF-8 is told from what is not", "[exchange]")
{
    for (const std::string good : {"", "a", "é", "€", "😀", "\xed\x9f\xbf", "\xee\x80\x80",
                                   "\xf4\x8f\xbf\xbf", "\xe0\xa0\x80"}) {
        CAPTURE(good);
        CHECK(is_utf8(good));
        CHECK(problem_of("\"" + good + "\"") == "read");
    }
    for (const std::string bad :
         {"\x80", "\xc3", "\xc0\xaf", "\xc1\xbf", "\xe0\x9f\xbf", "\xed\xa0\x80",
          "\xf0\x8f\xbf\xbf", "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xe2\x82", "\xc3(", "\xff",
          "\xf0\x9f\x98(", "é\xa9"}) {
        CAPTURE(bad);
        CHECK_FALSE(is_utf8(bad));
        CHECK(problem_of("\"" + bad + "\"") == "not_utf8");
    }
}

}
