#include <algorithm>
#include <sstream>

#include <CLI/CLI.hpp>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "app/deadline_verb.h"

namespace holdfast {
namespace {

using Json = nlohmann::json;

struct Run {
    int exit_code = -1;
    std::string out;
    std::string err;
};

Run run(std::vector<std::string> arguments, const std::string& input = {})
{
    CLI::App app;
    Run result;
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream err;
    add_deadline_verb(app, result.exit_code, in, out, err);
    std::ranges::reverse(arguments);    // as CLI11 wants a vector
    app.parse(arguments);
    result.out = out.str();
    result.err = err.str();
    return result;
}

Run deadline(const std::string& from, const std::string& within, const std::string& nation)
{
    return run({"deadline", "--from", from, "--within", within, "--nation", nation});
}

Run without_nation(const std::string& from, const std::string& within)
{
    return run({"deadline", "--from", from, "--within", within});
}

Run batch(const std::string& input)
{
    return run({"deadline", "--batch"}, input);
}

std::vector<Json> lines(const std::string& text)
{
    std::vector<Json> read;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        read.push_back(Json::parse(line));
    return read;
}

std::string question(const char* from, const char* within, const char* nation)
{
    return Json{{"from", from}, {"within", within}, {"nation", nation}}.dump() + "\n";
}

}

TEST_CASE("A deadline is printed with each day and why it did not count", "[app][deadline]")
{
    const Run run = deadline("2023-12-22T16:00", "5 working days", "scotland");
    CHECK(run.exit_code == 0);
    CHECK(run.err.empty());
    CHECK(run.out == R"(Due: end of Thu 4 Jan 2024
5 working days after Fri 22 Dec 2023, 16:00 GMT.
The day of the event is not counted. Bank holidays of Scotland.
  Sat 23 Dec 2023  not counted, weekend
  Sun 24 Dec 2023  not counted, weekend
  Mon 25 Dec 2023  not counted, bank holiday: Christmas Day
  Tue 26 Dec 2023  not counted, bank holiday: Boxing Day
  Wed 27 Dec 2023  day 1
  Thu 28 Dec 2023  day 2
  Fri 29 Dec 2023  day 3
  Sat 30 Dec 2023  not counted, weekend
  Sun 31 Dec 2023  not counted, weekend
  Mon 1 Jan 2024   not counted, bank holiday: New Year’s Day
  Tue 2 Jan 2024   not counted, bank holiday: 2nd January
  Wed 3 Jan 2024   day 4
  Thu 4 Jan 2024   day 5
)");
}

TEST_CASE("Days counted back are printed going back", "[app][deadline]")
{
    const Run run = deadline("2024-12-27", "2 working days before", "wales");
    CHECK(run.out == R"(Due: end of Mon 23 Dec 2024
2 working days before Fri 27 Dec 2024, 00:00 GMT.
The day of the event is not counted. Bank holidays of England and Wales.
  Thu 26 Dec 2024  not counted, bank holiday: Boxing Day
  Wed 25 Dec 2024  not counted, bank holiday: Christmas Day
  Tue 24 Dec 2024  day 1
  Mon 23 Dec 2024  day 2
)");
}

TEST_CASE("A substitute day is printed as one", "[app][deadline]")
{
    CHECK_THAT(deadline("2026-07-10", "1 working day", "northern-ireland").out,
               Catch::Contains("Mon 13 Jul 2026  not counted, substitute bank holiday: "
                               "Battle of the Boyne (Orangemen’s Day)\n"));
}

TEST_CASE("Hours are printed with the clock that was in force", "[app][deadline]")
{
    const Run run = without_nation("2024-03-30T18:30", "24 hours");
    CHECK(run.out
          == "Due: Sun 31 Mar 2024, 19:30 BST\n"
             "24 hours after Sat 30 Mar 2024, 18:30 GMT.\n"
             "Hours are elapsed hours. The clocks changed in between.\n");
    CHECK(without_nation("2024-06-08T18:30:05", "24 hours").out
          == "Due: Sun 9 Jun 2024, 18:30:05 BST\n"
             "24 hours after Sat 8 Jun 2024, 18:30:05 BST.\n"
             "Hours run through nights, weekends and bank holidays.\n");
}

TEST_CASE("A month without the day says that it ends with its last", "[app][deadline]")
{
    CHECK(without_nation("2024-01-31", "1 month").out
          == "Due: end of Thu 29 Feb 2024\n"
             "1 month after Wed 31 Jan 2024, 00:00 GMT.\n"
             "That month has no day 31, so it ends with its last day.\n");
    CHECK(without_nation("2024-02-29", "1 month").out
          == "Due: end of Fri 29 Mar 2024\n"
             "1 month after Thu 29 Feb 2024, 00:00 GMT.\n"
             "The limit ends on the day with the same number.\n");
}

TEST_CASE("Plain days say that weekends count", "[app][deadline]")
{
    CHECK(without_nation("2024-06-07T09:00", "7 days").out
          == "Due: end of Fri 14 Jun 2024\n"
             "7 days after Fri 7 Jun 2024, 09:00 BST.\n"
             "The day of the event is not counted; weekends and bank holidays are.\n");
}

TEST_CASE("No days at all end with the day of the event", "[app][deadline]")
{
    CHECK(without_nation("2024-06-07T09:00", "0 days").out
          == "Due: end of Fri 7 Jun 2024\n"
             "0 days after Fri 7 Jun 2024, 09:00 BST.\n"
             "The limit ends with the day of the event.\n");
}

TEST_CASE("Every division and country is a nation", "[app][deadline]")
{
    for (const char* nation : {"england-and-wales", "england", "wales", "northern-ireland"})
        CHECK_THAT(deadline("2024-03-28T10:00", "5 working days", nation).out,
                   Catch::StartsWith("Due: end of Mon 8 Apr 2024\n"));
    CHECK_THAT(deadline("2024-03-28T10:00", "5 working days", "scotland").out,
               Catch::StartsWith("Due: end of Fri 5 Apr 2024\n"));
}

TEST_CASE("As JSON the question, the due time and the explanation are data", "[app][deadline]")
{
    const Run printed = run({"deadline", "--from", "2027-01-01T09:00", "--within", "1 working day",
                             "--nation", "scotland", "--json"});
    CHECK(printed.exit_code == 0);
    CHECK(Json::parse(printed.out) == Json::parse(R"({
        "from": "2027-01-01T09:00",
        "within": "1 working day",
        "nation": "scotland",
        "due": "2027-01-05T23:59:59+00:00",
        "explanation": {
            "start": "2027-01-01T09:00:00+00:00",
            "unit": "working_days",
            "count": 1,
            "direction": "after",
            "counted": ["2027-01-05"],
            "not_counted": [
                {"date": "2027-01-02", "why": "saturday", "origin": "week"},
                {"date": "2027-01-03", "why": "sunday", "origin": "week"},
                {"date": "2027-01-04", "why": "bank_holiday", "origin": "statute",
                 "name": "2nd January", "substitute": true}
            ],
            "end": "2027-01-05T23:59:59+00:00"
        }
    })"));
}

TEST_CASE("As JSON a limit that needs no nation has none, and no days listed", "[app][deadline]")
{
    const Run printed = run(
        {"deadline", "--from", "2024-01-31", "--within", "one month", "--json"});
    const Json reply = Json::parse(printed.out);
    CHECK(reply["nation"].is_null());
    CHECK(reply["due"] == "2024-02-29T23:59:59+00:00");
    CHECK(reply["explanation"]["counted"] == Json::array());
    CHECK(reply["explanation"]["not_counted"] == Json::array());
}

TEST_CASE("A proclaimed day says in JSON that it is one", "[app][deadline]")
{
    const Run printed = run({"deadline", "--from", "2026-06-12", "--within",
                             "2 working days before", "--nation", "scotland", "--json"});
    CHECK(Json::parse(printed.out)["explanation"]["direction"] == "before");
    const Run ahead = run({"deadline", "--from", "2026-06-14", "--within", "1 working day",
                           "--nation", "scotland", "--json"});
    CHECK(Json::parse(ahead.out)["explanation"]["not_counted"][0]["origin"] == "one_off");
}

TEST_CASE("A question that cannot be answered says which option and why, and exits with 2",
          "[app][deadline]")
{
    struct Row {
        const char* from;
        const char* within;
        const char* nation;
        const char* err;
    };
    const Row rows[] = {
        {"tomorrow", "1 day", "wales", "--from: not a date or time"},
        {"2024-02-30", "1 day", "wales", "--from: there is no such day"},
        {"2024-03-31T01:30", "1 day", "wales", "--from: this UK time did not exist"},
        {"2024-10-27T01:30", "1 day", "wales", "--from: this UK time came twice"},
        {"1899-01-01", "1 day", "wales", "--from: only the years 1900 to 2100"},
        {"1990-01-01", "1 working day", "wales", "--from: working days are counted from 1995"},
        {"2100-12-31", "1 working day", "wales", "--from: working days are counted from 1995"},
        {"2024-01-31", "a week", "wales", "--within: begins with no number"},
        {"2024-01-31", "5 fortnights", "wales", "--within: the unit must be"},
        {"2024-01-31", "0 hours", "wales", "--within: must be at least 1"},
        {"2024-01-31", "5 days before", "wales", "--within: only working days"},
        {"2024-01-31", "1 day", "mars", "--nation: must be england"},
    };
    for (const Row& row : rows) {
        INFO(row.from << " " << row.within << " " << row.nation);
        const Run run = deadline(row.from, row.within, row.nation);
        CHECK(run.exit_code == 2);
        CHECK(run.out.empty());
        CHECK_THAT(run.err, Catch::StartsWith(std::string("deadline: ") + row.err));
    }
}

TEST_CASE("Working days without a nation, or a question without its parts, exit with 2",
          "[app][deadline]")
{
    const Run no_nation = without_nation("2024-01-31", "5 working days");
    CHECK(no_nation.exit_code == 2);
    CHECK_THAT(no_nation.err, Catch::StartsWith("deadline: --nation: working days need a nation"));
    const Run nothing = run({"deadline"});
    CHECK(nothing.exit_code == 2);
    CHECK(nothing.err == "deadline: --from and --within are needed, or --batch\n");
    CHECK(run({"deadline", "--from", "2024-01-31"}).exit_code == 2);
}

TEST_CASE("What the command line refuses is thrown to the program", "[app][deadline]")
{
    CHECK_THROWS_AS(run({"deadline", "--form", "2024-01-31"}), CLI::ParseError);
    CHECK_THROWS_AS(run({"deadline", "--batch", "--json"}), CLI::ParseError);
    CHECK_THROWS_AS(run({"deadline", "--batch", "--from", "2024-01-31"}), CLI::ParseError);
    CHECK_THROWS_AS(run({"deadline", "--help"}), CLI::CallForHelp);
}

TEST_CASE("A batch answers each line in turn", "[app][deadline]")
{
    const Run run = batch(question("2023-12-22T16:00", "5 working days", "england-and-wales")
                          + question("2023-12-22T16:00", "5 working days", "scotland")
                          + question("2024-03-30T18:30", "24 hours", "northern-ireland")
                          + R"({"from": "2024-01-31", "within": "1 month", "id": 7})");
    CHECK(run.exit_code == 0);
    CHECK(run.out
          == "{\"due\":\"2024-01-03T23:59:59+00:00\"}\n"
             "{\"due\":\"2024-01-04T23:59:59+00:00\"}\n"
             "{\"due\":\"2024-03-31T19:30:00+01:00\"}\n"
             "{\"due\":\"2024-02-29T23:59:59+00:00\"}\n");
}

TEST_CASE("A bad line of a batch gets its error and stops no other line", "[app][deadline]")
{
    struct Row {
        std::string line;
        const char* field;
        const char* code;
    };
    const Row rows[] = {
        {"", "line", "not_json"},
        {"{", "line", "not_json"},
        {"[1]", "line", "not_json"},
        {"{\"from\": \"\xff\"}", "line", "not_json"},
        {std::string(100'000, '['), "line", "not_json"},
        {"{}", "from", "missing"},
        {R"({"from": 5})", "from", "not_text"},
        {R"({"from": "2024-01-31"})", "within", "missing"},
        {R"({"from": "2024-01-31", "within": null})", "within", "not_text"},
        {R"({"from": "2024-01-31", "within": "1 working day"})", "nation", "missing"},
        {R"({"from": "2024-01-31", "within": "1 day", "nation": 1})", "nation", "not_text"},
        {R"({"from": "2024-01-31", "within": "1 day", "nation": "mars"})", "nation",
         "unknown_nation"},
        {R"({"from": "2024-13-31", "within": "1 day"})", "from", "no_such_date"},
        {R"({"from": "2024-03-31T01:30", "within": "1 day"})", "from", "skipped_local_time"},
        {R"({"from": "2024-10-27T01:30", "within": "1 day"})", "from", "ambiguous_local_time"},
        {R"({"from": "2024-01-31", "within": "soon"})", "within", "not_a_number"},
        {R"({"from": "2024-01-31", "within": "5 days before"})", "within", "cannot_count_back"},
    };
    std::string input;
    for (const Row& row : rows)
        input += row.line + "\n" + question("2024-01-31", "1 day", "wales");
    const Run run = batch(input);
    CHECK(run.exit_code == 1);
    const std::vector<Json> replies = lines(run.out);
    REQUIRE(replies.size() == 2 * std::size(rows));
    for (std::size_t i = 0; i < std::size(rows); ++i) {
        INFO(rows[i].line.substr(0, 100));
        const Json& reply = replies[2 * i];
        CHECK(reply.at("field") == rows[i].field);
        CHECK(reply.at("code") == rows[i].code);
        CHECK_THAT(reply.at("error").get<std::string>(),
                   Catch::StartsWith(rows[i].field + std::string(": ")));
        CHECK_FALSE(reply.contains("due"));
        CHECK(replies[2 * i + 1] == Json{{"due", "2024-02-01T23:59:59+00:00"}});
    }
}

TEST_CASE("A batch of lines that end as Windows ends them is read", "[app][deadline]")
{
    const Run run = batch("{\"from\": \"2024-01-31\", \"within\": \"1 day\"}\r\n");
    CHECK(run.exit_code == 0);
    CHECK(run.out == "{\"due\":\"2024-02-01T23:59:59+00:00\"}\n");
}

TEST_CASE("An empty batch has no answers and is no error", "[app][deadline]")
{
    const Run run = batch("");
    CHECK(run.exit_code == 0);
    CHECK(run.out.empty());
}

}
