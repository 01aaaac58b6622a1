#include <catch2/catch.hpp>

#include "app/sample_vault.h"
#include "support/paths.h"

namespace holdfast::test {
namespace {

const std::string banner = "This vault is a sample: everybody in it is invented.\n";

}

TEST_CASE("A sample says everywhere that it is one, and the same seed makes the same service",
          "[app][sample]")
{
    const SampleVault vault("2024-02-01", 3);
    CHECK(vault.made().exit_code == 0);
    CHECK(vault.made().err == banner);
    CHECK_THAT(vault.made().out, Catch::Contains("3 cases"));
    CHECK(vault.names().size() >= 8);
    for (const Arguments& verb :
         {Arguments{"cases"}, Arguments{"obligations"}, Arguments{"gates"}, Arguments{"policy"},
          Arguments{"calendar"}, Arguments{"verify"}, Arguments{"person", "list"}}) {
        INFO(verb.front());
        const Ran ran = vault.run(verb);
        CHECK(ran.exit_code == 0);
        CHECK_THAT(ran.err, Catch::StartsWith(banner));
    }
    const Json cases = vault.json({"cases"});
    REQUIRE(cases.size() == 3);
    const std::string reference = cases[0].at("reference");
    CHECK(vault.json({"case"}, {reference}).at("sample") == true);

    const SampleVault twin("2024-02-01", 3);
    CHECK(twin.json({"cases"}) == cases);
    // Everybody has the passphrase that was given.
    CHECK(twin.run_as(twin.names().back(), {"cases"}).exit_code == 0);
}

TEST_CASE("What was derived, made again, is the same", "[app][upkeep]")
{
    const SampleVault vault("2024-02-01", 3);
    const Arguments then{"--as-at", "2024-02-01", "--known-at", "2024-02-01"};
    const Json before = vault.json({"cases"});
    const Json owed = vault.json({"obligations"}, then);
    CHECK(owed.size() > 10);
    const Ran rebuilt = vault.run({"rebuild"});
    CHECK(rebuilt.exit_code == 0);
    CHECK_THAT(rebuilt.out, Catch::Contains("3 cases"));
    CHECK(vault.json({"cases"}) == before);
    CHECK(vault.json({"obligations"}, then) == owed);
}

TEST_CASE("The table of obligations shows what is open, and with --all what is settled too",
          "[app][obligations]")
{
    const SampleVault vault;
    REQUIRE(vault.run({"import"}, {worked_case("2-two-survivors.jsonl")}).exit_code == 0);
    const Arguments then{"--case",     "00000002-0000-7000-8000-ca5e00000001",
                         "--as-at",    "2024-06-20T12:00",
                         "--known-at", "2024-06-20T12:00"};
    const auto with = [&](std::initializer_list<const char*> more) {
        Arguments options = then;
        options.insert(options.end(), more.begin(), more.end());
        return vault.run({"obligations"}, options).out;
    };
    const std::string open = with({});
    CHECK_THAT(open, Catch::StartsWith("STATUS") && Catch::Contains("Tue 11 Jun 2024")
                         && Catch::Contains("Reach the survivor")
                         && Catch::Contains("past due, as at Thu 20 Jun 2024, 12:00 BST"));
    CHECK_THAT(open, !Catch::Contains("met late"));
    CHECK_THAT(with({"--all"}), Catch::Contains("met late"));
    CHECK_THAT(with({"--status", "met_late"}),
               Catch::Contains("met late") && !Catch::Contains("overdue"));
    CHECK_THAT(
        with({"--rule", "R03", "--explain"}),
        Catch::Contains("    Counted: Wed 5 Jun, Thu 6 Jun, Fri 7 Jun, Mon 10 Jun, Tue 11 Jun\n"));
    CHECK_THAT(with({"--rule", "R32"}), Catch::StartsWith("Nothing is owed as at Thu 20 Jun 2024"));

    // Most urgent first: no row is due before the one above it.
    Arguments asked = then;
    asked.emplace_back("--rule");
    asked.emplace_back("R08");
    const Json written = vault.json({"obligations"}, asked);
    REQUIRE(written.size() > 1);
    CHECK(std::is_sorted(written.begin(), written.end(),
                         [](const Json& a, const Json& b) { return a.at("due") < b.at("due"); }));
}

TEST_CASE("An obligation as JSON carries what a script needs", "[app][obligations]")
{
    const SampleVault vault;
    REQUIRE(vault.run({"import"}, {worked_case("2-two-survivors.jsonl")}).exit_code == 0);
    const Json found = vault.json(
        {"obligations"}, {"--case", "00000002-0000-7000-8000-ca5e00000001", "--rule", "R03",
                          "--as-at", "2024-06-14T12:00", "--known-at", "2024-06-14T12:00"});
    REQUIRE(found.size() == 2);
    const Json& ruth = found[0].at("subject_name") == "Ruth" ? found[0] : found[1];
    for (const char* key :
         {"rule",          "clause",           "case",          "reference",   "subject",
          "subject_kind",  "subject_name",     "side",          "owner",       "owner_name",
          "nature",        "opened_at",        "opened_by",     "due",         "clause_due",
          "status",        "past_due",         "met_at",        "met_by",      "exception",
          "excused_until", "lapsed_exception", "missing",       "strength",    "reading",
          "stops",         "lifted_by",        "overridden_by", "breached_by", "withdrawn_by",
          "compartment",   "explanation"}) {
        INFO(key);
        CHECK(ruth.contains(key));
    }
    CHECK(ruth.at("clause") == "B4.5");
    CHECK(ruth.at("strength") == "evidence");
    CHECK(ruth.at("subject") == "00000002-0000-7000-8000-0e5000000012");
    CHECK(ruth.at("opened_at") == "2024-06-04T13:00:00+01:00");
    CHECK(ruth.at("owner_name") == "Nadia Bell");
    CHECK(ruth.at("explanation").at("limit") == "1 working week");
    CHECK(ruth.at("explanation").at("not_counted")[0]
          == Json({{"date", "2024-06-08"}, {"why", "saturday"}, {"origin", "week"}}));
}

TEST_CASE("Gates as JSON say what they stop and what is missing", "[app][gates]")
{
    const SampleVault vault;
    REQUIRE(vault.run({"import"}, {worked_case("2-two-survivors.jsonl")}).exit_code == 0);
    const Json gates = vault.json({"gates"}, {"--case", "00000002-0000-7000-8000-ca5e00000001",
                                              "--rule", "R05", "--as-at", "2024-06-14T12:00",
                                              "--known-at", "2024-06-14T12:00"});
    REQUIRE(gates.size() == 2);
    const Json& ruth = gates[0].at("subject_name") == "Ruth" ? gates[0] : gates[1];
    CHECK(ruth.at("state") == "breached");
    CHECK(ruth.at("stops") == "behaviour_change_session");
    CHECK(ruth.at("clause") == "B4.5");
    CHECK(ruth.at("breached_by") == "00000002-0000-7000-8000-e00000000022");
    CHECK(ruth.at("due") == "2024-06-10T18:00:00+01:00");
    CHECK(ruth.contains("lifted_by"));
    CHECK_THAT(vault.run({"gates"}, {"--case", "00000002-0000-7000-8000-ca5e00000001"}).out,
               Catch::Contains("behaviour-change sessions"));
}

TEST_CASE("A case shows who is involved, what is owed and its timeline, and no whereabouts",
          "[app][case]")
{
    const SampleVault vault;
    REQUIRE(vault.run({"import"}, {worked_case("2-two-survivors.jsonl")}).exit_code == 0);
    const std::string id = "00000002-0000-7000-8000-ca5e00000001";
    const Ran secret = vault.run(
        {"record"}, {},
        {R"({"case":")" + id
             + R"(","kind":"whereabouts_given","happened":"2024-06-14T10:00","source":"survivor",)"
             + R"("narrative":"above the bakery","fact":{"person":"00000002-0000-7000-8000-0e5000000012","place":"home",)"
             + R"("where":"12 Quarry Steps"}})",
         {}});
    INFO(secret.err);
    REQUIRE(secret.exit_code == 0);
    const Ran shown = vault.run({"case"}, {id, "--as-at", "2024-06-14T12:00"});
    CHECK(shown.exit_code == 0);
    CHECK_THAT(shown.out, Catch::Contains("survivor, partner")
                              && Catch::Contains("survivor, former partner")
                              && Catch::Contains("Session attended: group session")
                              && Catch::Contains("Review the case"));
    CHECK_THAT(shown.out, !Catch::Contains("Quarry") && !Catch::Contains("bakery"));
    const Json data = vault.json({"case"}, {id, "--as-at", "2024-06-14T12:00"});
    CHECK(data.at("people")[0].at("name") == "Ian");
    CHECK(data.at("timeline").size() > 10);
    CHECK_THAT(data.dump(), !Catch::Contains("Quarry") && !Catch::Contains("bakery"));
    CHECK_THAT(vault.run({"search"}, {"bakery"}).out, !Catch::Contains("above the bakery"));

    const Ran none = vault.run({"case"}, {"HF-9999"});
    CHECK(none.exit_code == 2);
    CHECK_THAT(none.err, Catch::Contains("no such case"));
}

TEST_CASE("A moment that is no time is bad usage", "[app]")
{
    const TemporaryFolder home;
    for (const char* option : {"--as-at", "--known-at"}) {
        const Ran refused = cli(
            home, {"obligations", home.path("vault"), "--as", "joan", option, "2024-03-31T01:30"});
        CHECK(refused.exit_code == 2);
        CHECK_THAT(refused.err,
                   Catch::StartsWith(option + std::string(": this UK time did not exist")));
    }
    CHECK(cli(home, {"obligations", home.path("vault"), "--as", "joan", "--rule", "R99"}).exit_code
          == 2);
    CHECK(cli(home, {}).exit_code == 2);
}

TEST_CASE("A policy can tighten; what would loosen is refused by name", "[app][policy]")
{
    const SampleVault vault;
    write_file(vault.file("tighter.toml"), "[limits]\nR03 = \"4 working days\"\n");
    write_file(vault.file("looser.toml"),
               "[limits]\nR03 = \"2 working weeks\"\nR06 = \"4 working days\"\n");
    write_file(vault.file("broken.toml"), "[limits\n");
    const Ran looser = vault.run({"policy"}, {"--set", vault.file("looser.toml")});
    CHECK(looser.exit_code == 3);
    CHECK_THAT(looser.err,
               Catch::Contains("limits.R03: would loosen the Standard's own 1 working week")
                   && !Catch::Contains("R06"));
    const Ran broken = vault.run({"policy"}, {"--set", vault.file("broken.toml")});
    CHECK(broken.exit_code == 2);
    CHECK_THAT(broken.err, Catch::Contains("not TOML"));
    const Ran tighter = vault.run({"policy"}, {"--set", vault.file("tighter.toml")});
    CHECK(tighter.exit_code == 0);
    const std::string in_force = vault.run({"policy"}).out;
    const auto row = in_force.find("\nR03");
    REQUIRE(row != in_force.npos);
    CHECK_THAT(in_force.substr(row + 1, in_force.find('\n', row + 1) - row),
               Catch::Contains("4 working days") && Catch::Contains("evidence")
                   && Catch::Contains("set by the service"));
}

TEST_CASE("The calendar says where each day is known from, and takes in files and closures",
          "[app][calendar]")
{
    const SampleVault vault;
    const std::string years = vault.run({"calendar"}, {"--year", "2023"}).out;
    CHECK_THAT(years, Catch::Contains("Mon 8 May 2023")
                          && Catch::Contains("a proclaimed day or move")
                          && Catch::Contains("the statutory rules"));
    write_file(vault.file("new.json"),
               R"({"england-and-wales":{"division":"england-and-wales","events":[)"
               R"({"title":"Jubilee","date":"2031-06-02","notes":"","bunting":true}]}})");
    const Ran merged = vault.run({"calendar"},
                                 {"--merge", vault.file("new.json"), "--year", "2031"});
    INFO(merged.err);
    CHECK(merged.exit_code == 0);
    CHECK_THAT(merged.err, Catch::Contains("1 days were new"));
    CHECK_THAT(merged.out, Catch::Contains("Mon 2 Jun 2031   Jubilee"));
    write_file(vault.file("bad.json"), "[]");
    CHECK(vault.run({"calendar"}, {"--merge", vault.file("bad.json")}).exit_code == 2);
    const Ran closed = vault.run(
        {"calendar"}, {"--close", "2031-12-29", "--reason", "Office closed", "--year", "2031"});
    CHECK(closed.exit_code == 0);
    CHECK_THAT(closed.out, Catch::Contains("Mon 29 Dec 2031  Office closed"));
    CHECK(vault.run({"calendar"}, {"--close", "2031-12-29"}).exit_code == 2);
}

TEST_CASE("Verify names what does not hold and exits with 1", "[app][upkeep]")
{
    const SampleVault vault;
    std::string file = read_file(vault.folder() + "/case.db");
    REQUIRE(file.size() > 40'000);
    file[file.size() / 2] = static_cast<char>(file[file.size() / 2] ^ 1);
    write_file(vault.folder() + "/case.db", file);
    const Ran verified = vault.run({"verify"});
    CHECK(verified.exit_code == 1);
    CHECK_THAT(verified.out + verified.err,
               Catch::Contains("damaged") || Catch::Contains("Damaged"));
}

TEST_CASE("What steers a terminal does not reach it in a name", "[app][output]")
{
    const SampleVault vault;
    const std::string lines = read_file(worked_case("1-christmas.jsonl"));
    std::string steering = lines;
    // A name that clears the screen and turns the writing round.
    for (auto at = steering.find("\"Marcus\""); at != steering.npos;
         at = steering.find("\"Marcus\"", at + 1))
        steering.replace(at, 8, "\"Mar\\u001b[2J\\u009b\\u202ecus\"");
    REQUIRE(steering != lines);
    REQUIRE(vault.run({"import"}, {"-"}, {steering, {}}).exit_code == 0);
    const Ran shown = vault.run({"cases"});
    CHECK_THAT(shown.out, Catch::Contains("Mar[2Jcus"));
    const Ran on_terminal = run_on_terminal(
        test::cli_program(), {"cases", vault.folder(), "--as", vault.manager(), "--json"},
        {passphrase}, vault.home().path());
    CHECK(on_terminal.exit_code == 0);
    CHECK_THAT(on_terminal.out, Catch::Contains("Mar\\u001b[2J\\u009b\\u202ecus"));
}

}
