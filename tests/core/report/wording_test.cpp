#include <set>

#include <catch2/catch.hpp>

#include "record/fact.h"
#include "report/wording.h"
#include "standard/terms.h"

namespace holdfast {
namespace {

const Wording& english()
{
    static const Wording wording = Wording::english();
    return wording;
}

Instant at(std::string_view text)
{
    return parse_instant(text).value();
}

Explanation counted(std::string_view from, const Limit& limit,
                    Division division = Division::england_and_wales)
{
    return explain(at(from), limit, division, Calendar::statutory());
}

/// A code that has no words is given back, so every word must differ from a code with its underscores; one word may be its own.
template <Coded E, typename Words>
void check_all(Words words)
{
    for (std::size_t i = 0; i < codes_of<E>.size(); ++i) {
        const std::string_view text = words(static_cast<E>(i));
        INFO(codes_of<E>[i]);
        CHECK_FALSE(text.empty());
        CHECK(text.find('_') == text.npos);
        CHECK(text.find('{') == text.npos);
    }
}

template <typename Kind>
void check_fields()
{
    for (const std::string_view name : Kind::field_names) {
        INFO(name);
        CHECK(english().has("field", name));
    }
}

bool has_line(const std::vector<std::string>& lines, std::string_view line)
{
    return std::find(lines.begin(), lines.end(), line) != lines.end();
}

/// R03 about a survivor: details passed on Tue 4 Jun 2024, over the week of Mon 10 Jun.
Obligation reach_the_survivor()
{
    Obligation duty;
    duty.rule = Rule::R03;
    duty.opened_at = at("2024-06-04T13:00");
    duty.counted_from = duty.opened_at;
    duty.limit = {1, Unit::working_weeks};
    duty.due = at("2024-06-11T23:59:59");
    return duty;
}

}

TEST_CASE("Every code of every list that people are shown has words", "[report]")
{
    check_all<Status>([](Status value) { return english().status(value); });
    check_all<Missing>([](Missing value) { return english().missing(value); });
    check_all<Stops>([](Stops value) { return english().stops(value); });
    check_all<Reading>([](Reading value) { return english().reading(value); });
    check_all<Nature>([](Nature value) { return english().nature(value); });
    check_all<Strength>([](Strength value) { return english().strength(value); });
    check_all<Subject::Kind>([](Subject::Kind value) { return english().subject(value); });
    check_all<Side>([](Side value) { return english().side(value); });
    check_all<Role>([](Role value) { return english().role(value); });
    check_all<Relationship>([](Relationship value) { return english().relationship(value); });
    check_all<Compartment>([](Compartment value) { return english().compartment(value); });
}

TEST_CASE("Every fact and field that can be recorded has words", "[report]")
{
    []<std::size_t... Index>(std::index_sequence<Index...>)
    {
        (check_fields<FactKind<Index>>(), ...);
    }
    (std::make_index_sequence<fact_kinds>{});
    for (const std::string_view kind : kind_names()) {
        INFO(kind);
        CHECK(english().has("kind", kind));
    }
    CHECK_FALSE(english().has("kind", "no_such_kind"));
    CHECK(english().field("told_about") == "told about");
}

TEST_CASE("Words that are not their code's are those of the file", "[report]")
{
    CHECK(english().status(Status::due_soon) == "due soon");
    CHECK(english().side(Side::iss) == "ISS");
    CHECK(english().stops(Stops::take_up) == "taking up support");
    CHECK(english().compartment(Compartment::case_record) == "the case record");
    CHECK(english().division(Division::northern_ireland) == "Northern Ireland");
    CHECK(english().origin(DayOff::Origin::one_off) == "a proclaimed day or move");
}

TEST_CASE("Every kind of fact has a short name", "[report]")
{
    for (const std::string_view kind : kind_names()) {
        INFO(kind);
        CHECK(english().kind(kind) != kind);
    }
}

TEST_CASE("Each rule of the edition says what it asks, what meets it and how it is read",
          "[report]")
{
    const Terms terms = Terms::respect_3();
    REQUIRE(terms.rules().size() == 36);
    for (const Rule rule : terms.rules()) {
        INFO(code(rule));
        CHECK(english().clause(rule) == terms.of(rule, at("2024-01-01")).clause);
        CHECK(english().title(rule) != "title");
        CHECK(english().asks(rule) != "asks");
        CHECK(english().meets(rule) != "meets");
        CHECK(english().reading(rule) != "reading");
    }
}

TEST_CASE("No two rules have one title, so that two duties of one person are told apart",
          "[report]")
{
    std::set<std::string_view> titles;
    for (const Rule rule : Terms::respect_3().rules()) {
        INFO(code(rule));
        CHECK(titles.insert(english().title(rule)).second);
    }
}

TEST_CASE("Dates and times are written alike whatever the machine's language", "[report]")
{
    CHECK(english().date(parse_date("2024-01-04").value()) == "Thu 4 Jan 2024");
    CHECK(english().time(at("2023-12-22T16:00")) == "Fri 22 Dec 2023, 16:00");
    CHECK(english().moment(at("2024-03-31T19:30:05")) == "Sun 31 Mar 2024, 19:30:05 BST");
    CHECK(english().moment(at("2024-01-04")) == "Thu 4 Jan 2024, 00:00 GMT");
}

TEST_CASE("A due time at the end of a day names the day, any other its time", "[report]")
{
    CHECK(english().due(at("2024-06-11T23:59:59")) == "end of Tue 11 Jun 2024");
    CHECK(english().due(at("2023-12-21T14:00")) == "Thu 21 Dec 2023, 14:00 GMT");
}

TEST_CASE("A limit of one is written in the singular", "[report]")
{
    CHECK(english().limit({1, Unit::working_weeks}) == "1 working week");
    CHECK(english().limit({24, Unit::hours}) == "24 hours");
    CHECK(english().limit({0, Unit::days}) == "0 days");
}

TEST_CASE("A counted limit is explained with each day and why it did not count", "[report]")
{
    const auto lines = english().explain(
        counted("2026-07-09", {2, Unit::working_days}, Division::northern_ireland));
    CHECK(lines
          == std::vector<std::string>{
              "Due: end of Tue 14 Jul 2026",
              "2 working days after Thu 9 Jul 2026, 00:00 BST.",
              "The day of the event is not counted. Bank holidays of Northern Ireland.",
              "  Fri 10 Jul 2026  day 1",
              "  Sat 11 Jul 2026  not counted, weekend",
              "  Sun 12 Jul 2026  not counted, weekend",
              "  Mon 13 Jul 2026  not counted, substitute bank holiday: "
              "Battle of the Boyne (Orangemen’s Day)",
              "  Tue 14 Jul 2026  day 2",
          });
}

TEST_CASE("B4.5 the duty to reach a survivor is explained with its days", "[report][B4.5]")
{
    const Obligation duty = reach_the_survivor();
    CHECK(
        english().explain(duty, counted("2024-06-04T13:00", duty.limit))
        == std::vector<std::string>{
            "B4.5 · Reach the survivor",
            "Each survivor at risk is reached within one working week of the ISS receiving their "
            "details.",
            "Started: Tue 4 Jun 2024, 13:00 BST",
            "Limit: 1 working week (in the clause)",
            "Counted: Wed 5 Jun, Thu 6 Jun, Fri 7 Jun, Mon 10 Jun, Tue 11 Jun",
            "Not counted: Sat 8 Jun (weekend), Sun 9 Jun (weekend)",
            "Due: end of Tue 11 Jun 2024",
            "Met by: a conversation with the survivor; an attempt does not meet it",
            "How the clause is read: Ends with the fifth working day after the details were sent; "
            "sent is taken as received.",
        });
}

TEST_CASE("An explanation tells attempts, what is missing and the exception", "[report]")
{
    Obligation duty = reach_the_survivor();
    duty.attempts = 2;
    duty.missing.add(Missing::details_held);
    duty.exception = EntryId({});
    duty.excused_until = at("2024-06-19");
    auto lines = english().explain(duty, counted("2024-06-04T13:00", duty.limit));
    CHECK(has_line(lines, "Attempts so far: 2"));
    CHECK(has_line(lines, "Missing: no details of the survivor are held yet: ask for them"));
    CHECK(has_line(lines, "Exception: until Wed 19 Jun 2024; then it is owed again"));
    duty.excused_until.reset();
    lines = english().explain(duty, counted("2024-06-04T13:00", duty.limit));
    CHECK(has_line(lines, "Exception: until the next case review; then it is owed again"));
}

TEST_CASE("B4.8 a sooner limit names the clause's own", "[report][B4.8]")
{
    Obligation duty;
    duty.rule = Rule::R06;
    duty.opened_at = duty.counted_from = at("2024-05-16T18:00");
    duty.limit = {1, Unit::working_days};
    duty.reading = Reading::sooner_on_concern;
    duty.due = at("2024-05-17T23:59:59");
    duty.clause_due = at("2024-05-23T23:59:59");
    const auto lines = english().explain(duty, counted("2024-05-16T18:00", duty.limit));
    CHECK(has_line(lines, "Limit: 1 working day (sooner, because of a specific concern or for the "
                          "recipient who comes first)"));
    CHECK(has_line(lines, "Due: end of Fri 17 May 2024"));
    CHECK(has_line(lines, "The clause's own limit: end of Thu 23 May 2024"));
    CHECK_FALSE(has_line(lines, "Counted from: Thu 16 May 2024, 18:00 BST"));
}

TEST_CASE("A limit that starts with a later concern says from when it is counted", "[report]")
{
    Obligation duty = reach_the_survivor();
    duty.counted_from = at("2024-06-05T09:00");
    CHECK(has_line(english().explain(duty, counted("2024-06-05T09:00", duty.limit)),
                   "Counted from: Wed 5 Jun 2024, 09:00 BST"));
}

TEST_CASE("A date that was set is not explained by a limit", "[report]")
{
    Obligation duty = reach_the_survivor();
    duty.rule = Rule::R04;
    duty.reading = Reading::set_by_manager;
    const auto lines = english().explain(duty, counted("2024-06-04T13:00", duty.limit));
    CHECK(has_line(lines, "Limit: a day that a manager set"));
    for (const std::string& line : lines)
        CHECK_THAT(line, !Catch::StartsWith("Counted"));
}

TEST_CASE("A gate says before which work it must be lifted", "[report]")
{
    Obligation gate;
    gate.rule = Rule::R05;
    gate.nature = Nature::gate;
    gate.opened_at = gate.counted_from = at("2024-06-03T09:00");
    gate.due = at("2024-06-10T18:00");
    gate.reading = Reading::own_date;
    const auto lines = english().explain(gate, {at("2024-06-03T09:00"), {}, {}, {}, {}, {}});
    CHECK(has_line(lines, "Needed before: Mon 10 Jun 2024, 18:00 BST"));
    Obligation undated;
    undated.rule = Rule::R01;
    CHECK(has_line(english().explain(undated, {{}, {}, {}, {}, {}, {}}), "Due: no set time"));
}

TEST_CASE("Words that are no text are refused by name, a file that is no TOML by its line",
          "[report]")
{
    CHECK(Wording::from_toml("[status]\nmet = 5\n", "").error() == "status.met");
    CHECK(Wording::from_toml("[status]\nmet = [[\"met\"]]\n", "").error() == "status.met");
    CHECK(Wording::from_toml("[status]\nmet = \"met\"\nlate\n", "").error() == "line 3");
}

TEST_CASE("A code that a language has no words for is given as it is", "[report]")
{
    const auto empty = Wording::from_toml("[dates]\ndate = \"{day} {of} {\"\n", "").value();
    CHECK(empty.status(Status::due_soon) == "due_soon");
    CHECK(empty.date(parse_date("2024-01-04").value()) == "4 {of} {");
}

}
