#include <chrono>
#include <filesystem>
#include <thread>

#include <catch2/catch.hpp>

#include "app/sample_vault.h"

namespace holdfast::test {
namespace {

namespace fs = std::filesystem;

/// A verb in the copy of a sample that lies beside it.
Ran run_in_copy(const SampleVault& vault, Arguments verb, const Arguments& options = {})
{
    verb.insert(verb.end(), {vault.file("copy"), "--as", vault.manager(), "--passphrase-fd", "3"});
    verb.insert(verb.end(), options.begin(), options.end());
    return cli(vault.home(), verb, {{}, {{3, passphrase + "\n"}}});
}

std::string note(const std::string& says)
{
    return R"({"case":"00000001-0000-7000-8000-ca5e00000001","kind":"note_made",)"
           R"("happened":"2024-01-05","narrative":")"
           + says + R"(","fact":{}})";
}

}

TEST_CASE("What was recorded in one folder is in the other after bundle and merge", "[app][merge]")
{
    const SampleVault vault;
    REQUIRE(vault.run({"import"}, {worked_case("1-christmas.jsonl")}).exit_code == 0);
    fs::copy(vault.folder(), vault.file("copy"), fs::copy_options::recursive);
    REQUIRE(vault.run({"record"}, {}, {note("rang about parking"), {}}).exit_code == 0);
    CHECK(Json::parse(run_in_copy(vault, {"search"}, {"parking", "--json"}).out).empty());

    const std::string file = vault.file("monday.bundle");
    const Ran made = vault.run({"bundle"}, {"--to", file});
    INFO(made.err);
    CHECK(made.exit_code == 0);
    CHECK_THAT(made.out, Catch::Contains("people of this vault"));
    CHECK(vault.run({"bundle"}, {"--to", file}).exit_code == 2);    // it is there already
    CHECK(vault.run({"bundle"}, {"--to", vault.file("no"), "--since", "soon"}).exit_code == 2);

    const Ran merged = run_in_copy(vault, {"merge"}, {file, "--json"});
    INFO(merged.err);
    REQUIRE(merged.exit_code == 0);
    const Json told = Json::parse(merged.out);
    CHECK(told.at("acts") == 1);
    CHECK(told.at("entries") == 1);
    CHECK(told.at("refused").empty());
    CHECK(told.at("merged") == Json({"case", "support", "management"}));
    CHECK(Json::parse(run_in_copy(vault, {"search"}, {"parking", "--json"}).out).size() == 1);
    CHECK(run_in_copy(vault, {"verify"}).exit_code == 0);

    const Ran again = run_in_copy(vault, {"merge"}, {file});
    CHECK(again.exit_code == 0);
    CHECK_THAT(again.out, Catch::Contains("0 acts with 0 entries"));
    CHECK_THAT(run_in_copy(vault, {"conflicts"}).out, Catch::Contains("No entry was corrected"));
}

TEST_CASE("What is signed with a passphrase that had been replaced is taken in, with whom to ask",
          "[app][merge]")
{
    const SampleVault vault;
    const std::string other = vault.names().at(1);
    REQUIRE(vault.run({"import"}, {worked_case("1-christmas.jsonl")}).exit_code == 0);
    fs::copy(vault.folder(), vault.file("copy"), fs::copy_options::recursive);
    REQUIRE(vault
                .run({"passphrase"}, {"--of", other, "--new-passphrase-fd", "4"},
                     {{}, {{4, "given over the phone\n"}}})
                .exit_code
            == 0);
    std::this_thread::sleep_for(std::chrono::milliseconds(1100));    // acts are dated by the second
    const auto as_other = [&](const char* verb, const std::string& in, Arguments options = {}) {
        Arguments all{verb, vault.file("copy"), "--as", other, "--passphrase-fd", "3"};
        all.insert(all.end(), options.begin(), options.end());
        return cli(vault.home(), all, {in, {{3, passphrase + "\n"}}});
    };
    const Ran recorded = as_other("record", note("rang about parking"));
    INFO(recorded.err);
    REQUIRE(recorded.exit_code == 0);
    const std::string file = vault.file("monday.bundle");
    REQUIRE(as_other("bundle", {}, {"--to", file}).exit_code == 0);
    const char* named = "signed with a passphrase that was replaced before: ask";
    const Ran merged = vault.run({"merge"}, {file});
    CHECK(merged.exit_code == 0);
    CHECK_THAT(merged.out, Catch::Contains(named));
    CHECK(vault.json({"search"}, {"parking"}).size() == 1);
    const Ran verified = vault.run({"verify"});
    CHECK(verified.exit_code == 0);
    CHECK_THAT(verified.out, Catch::Contains(named));
}

TEST_CASE("A bundle that cannot be taken is refused, and the words say why", "[app][merge]")
{
    const SampleVault vault;
    const std::string file = vault.file("b");
    REQUIRE(vault.run({"bundle"}, {"--to", file}).exit_code == 0);
    const std::string bytes = read_file(file);
    const auto refused = [&](const std::string& changed, int exit_code, const char* says) {
        write_file(vault.file("changed"), changed);
        const Ran ran = vault.run({"merge"}, {vault.file("changed")});
        CHECK(ran.exit_code == exit_code);
        CHECK_THAT(ran.err, Catch::Contains(says));
    };
    std::string altered = bytes;
    altered[altered.size() - 200] = static_cast<char>(altered[altered.size() - 200] ^ 1);
    refused(altered, 3, "altered or damaged");
    refused(bytes.substr(0, bytes.size() / 2), 3, "cut short");
    refused("not a bundle at all", 2, "is not a bundle");
    std::string newer = bytes;
    newer[19] = 9;
    refused(newer, 3, "newer Holdfast");
    std::string elsewhere = bytes;
    elsewhere[24] = static_cast<char>(elsewhere[24] ^ 1);
    refused(elsewhere, 3, "another service");
    CHECK(vault.run({"merge"}, {vault.file("nothing")}).exit_code != 0);
    CHECK(vault.run({"merge"}, {file}).exit_code == 0);
}

TEST_CASE("A folder that was set back says at opening and in verify what it lacks", "[app][merge]")
{
    const SampleVault vault;
    REQUIRE(vault.run({"import"}, {worked_case("1-christmas.jsonl")}).exit_code == 0);
    fs::copy(vault.folder(), vault.file("copy"), fs::copy_options::recursive);
    REQUIRE(vault.run({"record"}, {}, {note("rang about parking"), {}}).exit_code == 0);
    fs::remove_all(vault.folder());
    fs::copy(vault.file("copy"), vault.folder(), fs::copy_options::recursive);
    const Ran verified = vault.run({"verify"});
    CHECK(verified.exit_code == 0);
    CHECK_THAT(verified.err, Catch::Contains("lacks entries that were seen"));
    CHECK_THAT(verified.out, Catch::Contains("this computer has seen"));
}

}
