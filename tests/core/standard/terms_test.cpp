#include <catch2/catch.hpp>

#include "support/case_builder.h"

// The numbers in force: the edition that ships, and a service's policy upon it.

namespace holdfast {
namespace {

std::string refusal(std::string_view policy)
{
    Terms terms = Terms::respect_3();
    const auto added = terms.add_policy(at("2024-01-01"), policy);
    if (added)
        return "accepted";
    std::string all;
    for (const PolicyProblem& problem : added.error())
        all += (all.empty() ? "" : "; ") + problem.where + " " + problem.code
               + (problem.stated.empty() ? "" : " " + problem.stated);
    return all;
}

}

TEST_CASE("Each rule of this edition names its clause, strength and number", "[standard][policy]")
{
    struct Row {
        Rule rule;
        std::string_view clause;
        std::string_view strength;
        std::string_view limit;
    };
    const Row rows[] = {
        {Rule::R01, "B2.4", "guidance", "24 hours"},
        {Rule::R02, "B4.5", "evidence", "24 hours"},
        {Rule::R03, "B4.5", "evidence", "1 working week"},
        {Rule::R06, "B4.8", "evidence", "5 working days"},
        {Rule::R08, "A4.3", "evidence", "1 working day"},
        {Rule::R09, "A4.1", "evidence", "1 month"},
        {Rule::R32, "D1.2", "setting", "1 working day"},
        {Rule::R33, "B2.11", "setting", "5 working days"},
        {Rule::R36, "B4.9", "setting", "5 working days"},
        {Rule::R37, "B6.7", "setting", "5 working days"},
        {Rule::R38, "B6.8", "setting", "10 working days"},
        {Rule::R40, "B6.14", "evidence", "1 working week"},
        {Rule::R41, "B2.6", "setting", "5 working days"},
        {Rule::R42, "B2.7", "setting", "5 working days"},
        {Rule::R43, "D1.4", "setting", "5 working days"},
        {Rule::R44, "B3.5", "setting", "5 working days"},
        {Rule::R46, "B4.8", "setting", "5 working days"},
    };
    const Terms terms = Terms::respect_3();
    for (const Row& row : rows) {
        INFO(code(row.rule));
        const RuleTerms& of = terms.of(row.rule, at("2024-06-01"));
        CHECK(of.clause == row.clause);
        CHECK(code(of.strength) == row.strength);
        CHECK(of.limit == parse_limit(row.limit).value());
    }
}

TEST_CASE("The edition holds the rules of a case, and that of the audit of files",
          "[standard][policy]")
{
    std::string all;
    for (const Rule rule : Terms::respect_3().rules())
        all += std::string(code(rule)) + " ";
    CHECK(all
          == "R01 R02 R03 R04 R05 R06 R07 R08 R09 R10 R11 R12 R13 R22 R24 R25 R26 R27 R28 R30 R31 "
             "R32 R33 R34 R35 R36 R37 R38 "
             "R39 R40 R41 R42 R43 R44 R45 R46 ");
}

TEST_CASE("Evidence and guidance can be tightened, across units too", "[standard][policy]")
{
    CHECK(refusal("[limits]\nR01 = \"12 hours\"") == "accepted");
    CHECK(refusal("[limits]\nR03 = \"4 working days\"") == "accepted");
    CHECK(refusal("[limits]\nR03 = \"5 working days\"") == "accepted");
    CHECK(refusal("[limits]\nR03 = \"5 days\"") == "accepted");
    CHECK(refusal("[limits]\nR03 = \"120 hours\"") == "accepted");
    CHECK(refusal("[limits]\nR09 = \"4 weeks\"") == "accepted");
    CHECK(refusal("[sooner]\nR06 = \"24 hours\"") == "accepted");
}

TEST_CASE("Loosening is refused, and the number that stands is named", "[standard][policy]")
{
    CHECK(refusal("[limits]\nR01 = \"25 hours\"") == "limits.R01 loosens 24 hours");
    CHECK(refusal("[limits]\nR01 = \"1 working day\"") == "limits.R01 loosens 24 hours");
    CHECK(refusal("[limits]\nR03 = \"6 working days\"") == "limits.R03 loosens 1 working week");
    CHECK(refusal("[limits]\nR03 = \"7 days\"") == "limits.R03 loosens 1 working week");
    CHECK(refusal("[limits]\nR03 = \"121 hours\"") == "limits.R03 loosens 1 working week");
    CHECK(refusal("[limits]\nR09 = \"2 months\"") == "limits.R09 loosens 1 month");
    CHECK(refusal("[limits]\nR09 = \"31 days\"") == "limits.R09 loosens 1 month");
    CHECK(refusal("[limits]\nR09 = \"20 working days\"") == "limits.R09 loosens 1 month");
    CHECK(refusal("[sooner]\nR06 = \"2 working days\"") == "sooner.R06 loosens 1 working day");
}

TEST_CASE("A setting moves within its range and no further", "[standard][policy]")
{
    CHECK(refusal("[limits]\nR36 = \"1 working day\"") == "accepted");
    CHECK(refusal("[limits]\nR36 = \"10 working days\"") == "accepted");
    CHECK(refusal("[limits]\nR36 = \"11 working days\"")
              .starts_with("limits.R36 out_of_range 1 working day"));
    CHECK(refusal("[limits]\nR36 = \"1 hour\"").starts_with("limits.R36 out_of_range"));
    CHECK(refusal("[limits]\nR38 = \"20 working days\"") == "accepted");
}

TEST_CASE("A policy that does not read says where, and changes nothing", "[standard][policy]")
{
    CHECK(refusal("[limits]\nR99 = \"1 day\"") == "limits.R99 unknown_rule");
    CHECK(refusal("[limits]\nR14 = \"1 day\"") == "limits.R14 unknown_rule");
    CHECK(refusal("[limits]\nR03 = \"soon\"").starts_with("limits.R03 not_a_limit"));
    CHECK(refusal("[limits]\nR03 = 5").starts_with("limits.R03 not_a_limit"));
    CHECK(
        refusal("[limits]\nR03 = \"3 working days before\"").starts_with("limits.R03 not_a_limit"));
    CHECK(refusal("[limits]\nR05 = \"1 day\"").starts_with("limits.R05 no_such_number"));
    CHECK(refusal("[limit]\nR03 = \"1 day\"") == "limit unknown_key");
    CHECK(refusal("[readings]\nworking_hours = true") == "readings.working_hours unknown_key");
    CHECK(refusal("[readings]\nsame_clock_time = \"yes\"")
          == "readings.same_clock_time not_true_or_false");
    CHECK(refusal("limits = [") == "line 1 not_toml");
    CHECK(refusal("[limits]\nR01 = \"25 hours\"\nR03 = \"6 working days\"")
          == "limits.R01 loosens 24 hours; limits.R03 loosens 1 working week");
    Terms terms = Terms::respect_3();
    CHECK_FALSE(terms.add_policy(at("2024-01-01"),
                                 "[limits]\nR01 = \"12 hours\"\nR03 = \"6 working days\""));
    CHECK(terms.of(Rule::R01, at("2024-06-01")).limit == Limit{24, Unit::hours});
}

TEST_CASE("A duty keeps the terms that were in force when it was opened", "[standard][policy]")
{
    auto tightened = ruth_known();
    tightened.policy("2024-06-10T00:00", "[limits]\nR06 = \"2 working days\"")
        .missed("2024-06-07T18:00")
        .called("before")
        .missed("2024-06-11T18:00")
        .called("after");
    CHECK(tightened.as_at("2024-06-12").due(Rule::R06, "Ruth", "before") == "end of 2024-06-14");
    CHECK(tightened.as_at("2024-06-12").due(Rule::R06, "Ruth", "after") == "end of 2024-06-13");
}

TEST_CASE("A policy is whole: the next one starts from the edition, not from the last",
          "[standard][policy]")
{
    auto twice = ruth_known();
    twice.policy("2024-01-01", "[limits]\nR06 = \"2 working days\"")
        .policy("2024-06-10", "[limits]\nR06 = \"4 working days\"")
        .missed("2024-06-11T18:00");
    CHECK(twice.as_at("2024-06-12").due(Rule::R06, "Ruth") == "end of 2024-06-17");
    auto in_any_order = ruth_known();
    in_any_order.policy("2024-06-10", "[limits]\nR06 = \"4 working days\"")
        .policy("2024-01-01", "[limits]\nR06 = \"2 working days\"")
        .missed("2024-06-11T18:00");
    CHECK(in_any_order.as_at("2024-06-12").due(Rule::R06, "Ruth") == "end of 2024-06-17");
}

TEST_CASE("A tightened number says that it is the service's own", "[standard][policy]")
{
    Terms terms = Terms::respect_3();
    REQUIRE(terms.add_policy(at("2024-01-01"),
                             "[limits]\nR06 = \"2 working days\"\nR09 = \"1 month\""));
    CHECK(terms.of(Rule::R06, at("2024-06-01")).tightened);
    CHECK_FALSE(terms.of(Rule::R09, at("2024-06-01")).tightened);
    CHECK_FALSE(terms.of(Rule::R06, at("2023-06-01")).tightened);
}

TEST_CASE("An edition that does not read says which rule is wrong", "[standard][policy]")
{
    const auto wrong = [](std::string_view edition) {
        const auto terms = Terms::from_toml(edition);
        return terms ? "reads" : terms.error().where + " " + terms.error().code;
    };
    CHECK(wrong("edition = \"x\"\n[R01]\nclause = \"B2.4\"\nlimit = \"24 hours\"") == "reads");
    CHECK(wrong("[R01]\nlimit = \"24 hours\"") == "R01.clause missing");
    CHECK(wrong("[R01]\nclause = \"B2.4\"\nlimit = \"a day\"") == "R01.limit not_a_limit");
    CHECK(wrong("[R01]\nclause = \"B2.4\"\nstrength = \"law\"") == "R01.strength unknown_code");
    CHECK(wrong("[R99]\nclause = \"B2.4\"") == "R99 unknown_key");
    CHECK(wrong("[R01") == "line 1 not_toml");
}

TEST_CASE("Local thresholds of a risk tool move the MARAC decision from their date on",
          "[standard][policy]")
{
    const auto scored = [](std::string_view when) {
        auto told = ruth_known();
        told.policy("2024-01-01",
                    "[[thresholds]]\ntool = \"dash-24\"\nfrom = 2024-06-10\n"
                    "[[thresholds.bands]]\ncode = \"below\"\nlabel = \"Below\"\nfrom = 0\n"
                    "[[thresholds.bands]]\ncode = \"high\"\nlabel = \"High\"\nfrom = 10\n"
                    "[thresholds.marac]\nband = \"high\"\nincidents = 3\nincident_months = "
                    "12\nrepeat_months = 12\n");
        told.dash("Ruth", when, 10);
        return told.as_at("2024-07-01").status(Rule::R32, "Ruth");
    };
    CHECK(scored("2024-06-07T10:00") == "no duty");
    CHECK(scored("2024-06-11T10:00") == "overdue");
}

}
