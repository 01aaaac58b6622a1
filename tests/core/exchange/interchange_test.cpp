#include <catch2/catch.hpp>

#include "core/exchange/lines.h"

namespace holdfast {
namespace {

using test::Json;
using test::read_text;

constexpr auto some_case = "00000009-0000-7000-8000-ca5e00000001";
constexpr auto some_entry = "00000009-0000-7000-8000-e00000000001";
constexpr auto other_entry = "00000009-0000-7000-8000-e00000000002";
constexpr auto hannah = "00000009-0000-7000-8000-0e5000000012";

/// A line with no more than it must have, to which a test does something.
Json a_line(std::string_view kind = "support_taken_up")
{
    return {{"case", some_case},
            {"kind", kind},
            {"happened", "2024-06-03T09:00"},
            {"recorded", "2024-06-03T09:00"},
            {"fact", {{"survivor", hannah}}}};
}

Json with(Json line, std::string_view field, Json value)
{
    line[std::string(field)] = std::move(value);
    return line;
}

Json without(Json line, std::string_view field)
{
    line.erase(std::string(field));
    return line;
}

/// "field: code" of each problem of a line.
std::vector<std::string> problems_of(const Json& line)
{
    std::vector<std::string> found;
    const auto read = read_text(line.dump());
    if (!read)
        for (const Problem& problem : read.error())
            found.push_back(problem.field + ": " + problem.code);
    return found;
}

using Found = std::vector<std::string>;

}

TEST_CASE("A line with the least that it must have is read, and the rest is absent", "[exchange]")
{
    const auto lines = read_text(a_line().dump());
    REQUIRE(lines);
    REQUIRE(lines->size() == 1);
    const Line& line = lines->front();
    CHECK(line.number == 1);
    CHECK_FALSE(line.entry);
    CHECK_FALSE(line.act);
    CHECK_FALSE(line.author);
    CHECK_FALSE(line.corrects);
    CHECK(line.case_id == CaseId::parse(some_case));
    CHECK(line.source == Source::worker);
    CHECK(line.compartment == Compartment::support);
    CHECK(line.narrative.empty());
    CHECK(line.happened == *parse_instant("2024-06-03T08:00:00Z"));    // UK local time was taken
    CHECK(line.fact == Fact(SupportTakenUp{*PersonId::parse(hannah)}));
    CHECK(line.payload == encode(*line.fact));
}

TEST_CASE("The compartment follows from kind and source, and is not for the file to say",
          "[exchange]")
{
    const Json note = with(a_line("note_made"), "fact", Json::object());
    CHECK(read_text(note.dump())->front().compartment == Compartment::case_record);
    CHECK(read_text(with(note, "source", "survivor").dump())->front().compartment
          == Compartment::support);
    CHECK(problems_of(with(note, "compartment", "case"))
          == Found{"compartment: only_with_fact_bytes"});
}

TEST_CASE("Each compulsory field is asked for", "[exchange]")
{
    for (const std::string field : {"kind", "happened", "recorded", "fact", "case"})
        CHECK(problems_of(without(a_line(), field)) == Found{field + ": missing"});
    CHECK(problems_of(Json::object())
          == Found{"happened: missing", "recorded: missing", "kind: missing"});
}

TEST_CASE("Each field of a line is checked for its form", "[exchange]")
{
    for (const std::string field : {"entry", "act", "case", "author", "corrects"}) {
        CHECK(problems_of(with(a_line(), field, "case 7")) == Found{field + ": not_a_uuid"});
        CHECK(problems_of(with(a_line(), field, 7)) == Found{field + ": wrong_type"});
    }
    CHECK(problems_of(with(a_line(), "source", "neighbour")) == Found{"source: unknown_code"});
    CHECK(problems_of(with(a_line(), "narrative", false)) == Found{"narrative: wrong_type"});
    CHECK(problems_of(with(a_line(), "kind", "survivor_rung")) == Found{"kind: unknown_kind"});
    CHECK(problems_of(with(a_line(), "committed", "2024-06-03"))
          == Found{"committed: unknown_field"});
    CHECK(problems_of(with(a_line(), "12 Hill Street", "")) == Found{": unknown_field"});
}

TEST_CASE("A local time that the clock change leaves out or repeats is named as such", "[exchange]")
{
    CHECK(problems_of(with(a_line(), "happened", "2024-03-31T01:30"))
          == Found{"happened: skipped_local_time"});
    CHECK(problems_of(with(a_line(), "recorded", "2024-10-27T01:30"))
          == Found{"recorded: ambiguous_local_time"});
    CHECK(problems_of(with(a_line(), "recorded", "2024-10-27T01:30+00:00")).empty());
    CHECK(problems_of(with(a_line(), "happened", "3 June")) == Found{"happened: malformed_time"});
    CHECK(problems_of(with(a_line(), "happened", "1789-06-03")) == Found{"happened: out_of_range"});
}

TEST_CASE("A problem says what is expected and never what was found", "[exchange]")
{
    const auto read = read_text(
        with(with(a_line(), "source", "Mrs Pym, 12 Hill Street"), "happened", "when she rang")
            .dump());
    REQUIRE_FALSE(read);
    CHECK(read.error()
          == Problems{{1, "happened", "malformed_time", "YYYY-MM-DDThh:mm[:ss][±hh:mm or Z]"},
                      {1, "source", "unknown_code",
                       "worker, perpetrator, survivor, child, referrer, police, agency, marac, "
                       "third_party"}});
}

TEST_CASE("Facts of the service have no case, all others have one", "[exchange]")
{
    const Json closed = with(a_line("closure_set"), "fact",
                             {{"date", "2024-12-27"}, {"reason", "Christmas"}});
    CHECK(problems_of(closed) == Found{"case: case_not_allowed"});
    CHECK(problems_of(without(closed, "case")).empty());
    CHECK(problems_of(without(a_line(), "case")) == Found{"case: missing"});
}

TEST_CASE("A milestone with a narrative is refused: the case record holds no reason", "[exchange]")
{
    const Json reached = a_line("survivor_reached");
    CHECK(problems_of(with(reached, "narrative", "at her mother's"))
          == Found{"narrative: narrative_not_allowed"});
    CHECK(problems_of(with(reached, "narrative", "")).empty());
    CHECK(problems_of(with(a_line(), "narrative", "at her mother's")).empty());

    const Json exception = with(a_line("exception_made"), "fact",
                                {{"rule", "R03"}, {"authorised_by", hannah}});
    CHECK(problems_of(with(exception, "narrative", "He has her telephone."))
          == Found{"narrative: narrative_not_allowed"});
}

TEST_CASE("Entries that cannot stand in a file are refused", "[exchange]")
{
    CHECK(problems_of(with(with(a_line(), "entry", some_entry), "corrects", some_entry))
          == Found{"corrects: corrects_itself"});
    CHECK(problems_of(with(a_line("entry_withdrawn"), "fact", Json::object()))
          == Found{"corrects: missing"});
    const Json erased{{"entry", some_entry},
                      {"first_officer", hannah},
                      {"second_officer", hannah},
                      {"ground", ""}};
    CHECK(problems_of(with(a_line("entry_erased"), "fact", erased))
          == Found{"kind: not_importable"});
}

TEST_CASE("An entry that stands twice is named by both lines", "[exchange]")
{
    const std::string one = with(a_line(), "entry", some_entry).dump();
    const std::string two = with(a_line(), "entry", other_entry).dump();
    CHECK(read_text(one + "\n" + two)->size() == 2);
    const auto read = read_text(one + "\n" + two + "\n" + one + "\n");
    REQUIRE_FALSE(read);
    CHECK(read.error() == Problems{{3, "entry", "repeated_entry", "line 1"}});
}

TEST_CASE("All bad lines are reported by number, and then nothing is read", "[exchange]")
{
    const std::string good = a_line().dump();
    const std::string bad = without(with(a_line(), "author", ""), "recorded").dump();
    const auto read = read_text(good + "\n\n" + bad + "\r\n \t\n{\n" + good + "\n[]\n\xff\n");
    REQUIRE_FALSE(read);
    CHECK(read.error()
          == Problems{{3, "author", "not_a_uuid", ""},
                      {3, "recorded", "missing", ""},
                      {5, "", "not_json", ""},
                      {7, "", "wrong_type", "object"},
                      {8, "", "not_utf8", ""}});
}

TEST_CASE("Empty lines and ends of lines of other systems are passed over", "[exchange]")
{
    const std::string good = a_line().dump();
    const auto read = read_text("\xef\xbb\xbf" + good + "\r\n\r\n   \n" + good);
    REQUIRE(read);
    REQUIRE(read->size() == 2);
    CHECK(read->back().number == 4);
    CHECK(read_text("")->empty());
    CHECK(read_text("\n")->empty());
}

TEST_CASE("Lines and texts are bounded, to the byte", "[exchange]")
{
    const auto text_of = [](std::size_t bytes) { return std::string(bytes, 'x'); };
    const Json note = with(a_line("note_made"), "fact", Json::object());
    CHECK(problems_of(with(note, "narrative", text_of(max_narrative_bytes))).empty());
    CHECK(problems_of(with(note, "narrative", text_of(max_narrative_bytes + 1)))
          == Found{"narrative: too_long"});

    const auto need = [&](std::size_t bytes) {
        return with(a_line("survivor_need"), "fact",
                    {{"survivor", hannah}, {"need", text_of(bytes)}});
    };
    CHECK(problems_of(need(max_text_bytes)).empty());
    CHECK(problems_of(need(max_text_bytes + 1)) == Found{"fact.need: too_long"});

    const Json policy = without(
        with(a_line("policy_set"), "fact", {{"policy", text_of(max_narrative_bytes)}}), "case");
    CHECK(problems_of(policy).empty());

    const std::string good = a_line().dump();
    const std::string longest = good + std::string(max_line_bytes - good.size(), ' ');
    CHECK(read_text(longest + "\n" + longest + "\n")->size() == 2);
    const auto read = read_text(good + "\n" + longest + " \n" + good + "\n" + longest + " ");
    REQUIRE_FALSE(read);
    CHECK(read.error()
          == Problems{{2, "", "too_long", "2097152 bytes"}, {4, "", "too_long", "2097152 bytes"}});
}

TEST_CASE("A line just as long as what is read at once is one line", "[exchange]")
{
    const std::string good = a_line().dump();
    for (std::size_t size = 16 * 1024 - 3; size < 16 * 1024 + 3; ++size) {
        const std::string line = good + std::string(size - good.size(), ' ');
        INFO(size);
        CHECK(read_text(line)->size() == 1);
        CHECK(read_text(line + "\n")->size() == 1);
        CHECK(read_text(line + "\n" + line)->size() == 2);
    }
}

}
