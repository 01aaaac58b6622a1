#include <catch2/catch.hpp>

#include "app/sample_vault.h"
#include "support/paths.h"

namespace holdfast::test {
namespace {

const std::vector<Arguments> verbs{
    {"init"},       {"person", "add"}, {"person", "remove"}, {"person", "list"}, {"person", "role"},
    {"passphrase"}, {"recover"},       {"record"},           {"import"},         {"export"},
    {"cases"},      {"case"},          {"obligations"},      {"gates"},          {"search"},
    {"policy"},     {"calendar"},      {"verify"},           {"rebuild"},        {"sample"},
    {"schema"},     {"deadline"},
};

}

TEST_CASE("Every verb has help with an example", "[app]")
{
    const TemporaryFolder home;
    for (const Arguments& verb : verbs) {
        INFO(verb.back());
        Arguments arguments = verb;
        arguments.emplace_back("--help");
        const Ran help = cli(home, arguments);
        CHECK(help.exit_code == 0);
        CHECK_THAT(help.out, Catch::Contains("Example"));
    }
    CHECK_THAT(cli(home, {"--help"}).out, Catch::Contains("Exit codes"));
    CHECK_THAT(cli(home, {"--version"}).out, Catch::StartsWith("holdfast-cli 0."));
}

TEST_CASE("A passphrase given as an argument is not taken and not repeated", "[app][secrets]")
{
    const TemporaryFolder home;
    for (const Arguments& given :
         {Arguments{"--passphrase", passphrase}, Arguments{"--passphrase=" + passphrase},
          Arguments{"--passphrase-fd", passphrase}, Arguments{"--passphrase-fd=" + passphrase},
          Arguments{passphrase}}) {
        INFO(given.front());
        Arguments arguments{"cases", home.path("vault"), "--as", "joan"};
        arguments.insert(arguments.end(), given.begin(), given.end());
        const Ran refused = cli(home, arguments);
        CHECK(refused.exit_code == 2);
        CHECK_THAT(refused.err, !Catch::Contains(passphrase));
        CHECK_FALSE(refused.err.empty());
    }
}

TEST_CASE("A descriptor that is not open, or holds no line, is bad usage", "[app][secrets]")
{
    const TemporaryFolder home;
    const Ran closed = cli(home,
                           {"cases", home.path("vault"), "--as", "joan", "--passphrase-fd", "9"});
    CHECK(closed.exit_code == 2);
    CHECK_THAT(closed.err, Catch::Contains("not open"));
    const Ran empty = cli(home,
                          {"cases", home.path("vault"), "--as", "joan", "--passphrase-fd", "3"},
                          {{}, {{3, ""}}});
    CHECK(empty.exit_code == 2);
    CHECK_THAT(empty.err, Catch::Contains("no line on descriptor 3"));
    const Ran long_line = cli(home,
                              {"cases", home.path("vault"), "--as", "joan", "--passphrase-fd", "3"},
                              {{}, {{3, std::string(1025, 'x') + "\n"}}});
    CHECK(long_line.exit_code == 2);
    CHECK_THAT(long_line.err, Catch::Contains("longer than 1024 bytes"));
}

TEST_CASE("Without a descriptor and without a terminal nothing can be asked", "[app][secrets]")
{
    const SampleVault vault;
    // A session of its own has no terminal.
    const Ran refused = run(
        "/usr/bin/setsid",
        {"--wait", test::cli_program(), "cases", vault.folder(), "--as", vault.manager()}, {},
        vault.home().path());
    CHECK(refused.exit_code == 2);
    CHECK_THAT(refused.err, Catch::Contains("no terminal to ask on"));
}

TEST_CASE("At a terminal the passphrase is asked for and not shown", "[app][secrets]")
{
    const SampleVault vault;
    const Ran shown = run_on_terminal(test::cli_program(),
                                      {"cases", vault.folder(), "--as", vault.manager()},
                                      {passphrase}, vault.home().path());
    CHECK(shown.exit_code == 0);
    CHECK_THAT(shown.out, Catch::Contains("Passphrase of " + vault.manager() + ": ")
                              && Catch::Contains("PERPETRATOR"));
    CHECK_THAT(shown.out, !Catch::Contains(passphrase));
}

TEST_CASE("Keys that take back what was typed are obeyed, and giving up is possible",
          "[app][secrets]")
{
    const SampleVault vault;
    const Arguments cases{"cases", vault.folder(), "--as", vault.manager()};
    const std::string erased = "wrong\x15" + passphrase
                               + "\xC3\xA9\x7F";    // all erased; then one character of two bytes
    CHECK(run_on_terminal(test::cli_program(), cases, {erased}, vault.home().path()).exit_code
          == 0);
    const Ran given_up = run_on_terminal(test::cli_program(), cases, {"\x03"}, vault.home().path());
    CHECK(given_up.exit_code == 2);
    CHECK_THAT(given_up.out, Catch::Contains("Nothing was entered"));
}

TEST_CASE("A new passphrase is typed twice at a terminal, and both must be the same",
          "[app][secrets]")
{
    const SampleVault vault;
    const Arguments change{"passphrase", vault.folder(), "--as", vault.manager()};
    const Ran different = run_on_terminal(test::cli_program(), change,
                                          {passphrase, "one", "another"}, vault.home().path());
    CHECK(different.exit_code == 2);
    CHECK_THAT(different.out, Catch::Contains("not the same"));
    const Ran same = run_on_terminal(test::cli_program(), change,
                                     {passphrase, "the same", "the same"}, vault.home().path());
    CHECK(same.exit_code == 0);
    CHECK_THAT(same.out, !Catch::Contains("the same"));
    CHECK(vault.run({"cases"}).exit_code == 3);
}

TEST_CASE("While one process holds a vault a second is told who and exits with 3", "[app][vault]")
{
    const SampleVault vault;
    Running first(test::cli_program(),
                  {"record", vault.folder(), "--as", vault.manager(), "--passphrase-fd", "3"},
                  {{}, {{3, passphrase + "\n"}}}, vault.home().path());
    REQUIRE(first.error_line()
            == "This vault is a sample: everybody in it is invented.");    // so it is open
    const Ran second = vault.run_as(vault.names().at(1), {"cases"});
    CHECK(second.exit_code == 3);
    CHECK_THAT(second.err, Catch::Contains("in use by " + vault.manager() + "."));
    CHECK(first.finish() == 2);    // nothing was recorded
    CHECK(vault.run_as(vault.names().at(1), {"cases"}).exit_code == 0);
}

}
