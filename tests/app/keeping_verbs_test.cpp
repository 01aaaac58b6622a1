#include <filesystem>

#include <catch2/catch.hpp>

#include "app/sample_vault.h"

namespace holdfast::test {
namespace {

/// Whoever has this role and manages nothing.
std::string with_role(const SampleVault& vault, const std::string& role)
{
    for (const Json& person : vault.json({"person", "list"}))
        for (const Json& each : person.at("roles"))
            if (each == role && person.at("sign_in_name") != vault.manager())
                return person.at("sign_in_name");
    return {};
}

/// The first entry that a line says something in.
Json an_entry(const SampleVault& vault)
{
    std::istringstream lines(vault.run({"export"}).out);
    for (std::string line; std::getline(lines, line);) {
        const Json entry = Json::parse(line);
        if (entry.contains("narrative") && entry.at("narrative").get<std::string>().size() > 20
            && entry.at("kind") == "note_made")
            return entry;
    }
    return {};
}

std::string first_line(const Ran& ran)
{
    return ran.out.substr(0, ran.out.find('\n'));
}

}

TEST_CASE("A document goes in, is listed and comes out the same", "[app][documents]")
{
    const SampleVault vault;
    const std::string reference = vault.json({"cases"})[0].at("reference");
    const std::string text = std::string(200000, 'x') + "end\n";
    write_file(vault.file("in.txt"), text);
    const Ran added = vault.run({"document", "add"}, {reference, vault.file("in.txt"), "--title",
                                                      "A letter", "--type", "text/plain"});
    CHECK(added.exit_code == 0);
    const Json listed = vault.json({"document", "list"}, {reference});
    REQUIRE(listed.size() == 1);
    CHECK(listed[0].at("document") == first_line(added));
    CHECK(listed[0].at("size_bytes") == text.size());
    CHECK(listed[0].at("here") == true);
    const Arguments get{first_line(added), vault.file("out.txt")};
    CHECK(vault.run({"document", "get"}, get).exit_code == 0);
    CHECK(read_file(vault.file("out.txt")) == text);
    CHECK(vault.run({"document", "get"}, get).exit_code == 2);    // never over a file that is there
    CHECK(vault.run({"document", "get"}, {reference, vault.file("none")}).exit_code == 2);
    CHECK(vault.run({"document", "add"}, {reference, vault.file("none"), "--title", "-"}).exit_code
          == 2);
    CHECK(vault.run({"verify"}).exit_code == 0);
}

TEST_CASE("An erasure is proposed by one and carried out by another", "[app][erasure]")
{
    const SampleVault vault("2024-06-01", 3);
    const std::string lead = with_role(vault, "data_protection_lead");
    REQUIRE_FALSE(lead.empty());
    const Json entry = an_entry(vault);
    REQUIRE(entry.is_object());
    const std::string words = entry.at("narrative");
    const Arguments propose{entry.at("case"), entry.at("entry"), "--ground",
                            "request",        "--reason",        "Asked in writing."};
    CHECK(vault.run_as(lead, {"erase", "propose"}, propose).exit_code == 0);
    const Json proposed = vault.json({"erase", "list"});
    REQUIRE(proposed.size() == 1);
    CHECK(proposed[0].at("state") == "proposed");
    const std::string proposal = proposed[0].at("proposal");
    CHECK(vault.run_as(lead, {"erase", "carry-out"}, {proposal}).exit_code == 3);
    const Arguments hold{entry.at("case"), "--reason", "A claim."};
    CHECK(vault.run({"hold", "set"}, hold).exit_code == 0);
    CHECK(vault.run({"erase", "carry-out"}, {proposal}).exit_code == 3);
    CHECK_THAT(vault.run({"export"}).out, Catch::Contains(words));
    CHECK(vault.run({"hold", "lift"}, hold).exit_code == 0);
    const Ran carried_out = vault.run({"erase", "carry-out"}, {proposal});
    INFO(carried_out.err);
    CHECK(carried_out.exit_code == 0);
    CHECK(vault.json({"erase", "list"})[0].at("state") == "carried_out");
    CHECK_THAT(vault.run({"export"}).out,
               !Catch::Contains("\"entry\":\"" + entry.at("entry").get<std::string>()));
    CHECK_THAT(vault.run({"verify"}).out, Catch::Contains("1 of them erased"));
    CHECK(vault.run({"verify"}).exit_code == 0);
    CHECK(vault.run_as(lead, {"erase", "decline"}, {proposal, "--reason", "no"}).exit_code == 3);
}

TEST_CASE("A backup is made, listed, and restored to a folder that was not there", "[app][backup]")
{
    const SampleVault vault;
    const Ran made = vault.run({"backup"}, {vault.file("backups")});
    CHECK(made.exit_code == 0);
    const Json cases = vault.json({"cases"});
    const Ran listed = cli(vault.home(), {"backups", vault.file("backups"), "--json"});
    const Json all = Json::parse(listed.out);
    REQUIRE(all.size() == 1);
    CHECK(all[0].at("folder") == first_line(made));
    CHECK(cli(vault.home(), {"restore", first_line(made), vault.folder()}).exit_code == 2);
    std::filesystem::rename(vault.folder(), vault.file("lost"));
    CHECK(cli(vault.home(), {"restore", first_line(made), vault.folder()}).exit_code == 0);
    CHECK(vault.json({"cases"}) == cases);
    CHECK(vault.run({"verify"}).exit_code == 0);
    CHECK(vault.run({"backup"}, {vault.folder() + "/backups"}).exit_code == 3);
}

TEST_CASE("A letter is drafted, signed off by somebody else and released", "[app][letters][B3.4]")
{
    const SampleVault vault;
    const std::string reference = vault.json({"cases"})[0].at("reference");
    const std::string other = with_role(vault, "case_manager");
    REQUIRE_FALSE(other.empty());
    write_file(vault.file("body.txt"), "He attends.");
    const Ran drafted = vault.run({"letter", "draft"}, {reference, vault.file("body.txt"), "--to",
                                                        "court", "--title", "Progress"});
    CHECK(drafted.exit_code == 0);
    const Arguments release{first_line(drafted), "--to", "Leeds Family Court"};
    CHECK(vault.run({"letter", "release"}, release).exit_code == 3);
    CHECK(vault.run({"letter", "sign"}, {first_line(drafted)}).exit_code == 3);
    CHECK(vault.run_as(other, {"letter", "sign"}, {first_line(drafted)}).exit_code == 0);
    CHECK(vault.run({"letter", "release"}, release).exit_code == 0);
    const std::string document = vault.json({"document", "list"}, {reference})[0].at("document");
    CHECK(vault.run({"document", "get"}, {document, vault.file("letter.txt")}).exit_code == 0);
    const std::string text = read_file(vault.file("letter.txt"));
    CHECK_THAT(text,
               Catch::Contains("He attends.") && Catch::Contains("The limits of this report"));
}

TEST_CASE("Retention lists by the service's schedule, and says when the periods are defaults",
          "[app][retention]")
{
    const SampleVault vault("2024-02-01", 3);
    const Ran defaults = vault.run({"retention"});
    CHECK(defaults.exit_code == 0);
    CHECK_THAT(defaults.err, Catch::Contains("These periods are defaults."));
    write_file(vault.file("own.toml"),
               "title = \"ours\"\nset_by_service = true\n[[class]]\n"
               "code = \"old\"\ntitle = \"Old\"\nfits = \"any\"\n"
               "trigger = \"last_entry\"\nyears = 0\naction = \"review\"\n");
    const Json due = vault.json({"retention"}, {"--schedule", vault.file("own.toml")});
    CHECK(due.size() == 3);
    CHECK(due[0].at("class") == "old");
    // Tried, and not kept; then set, for everybody who may list.
    CHECK_THAT(vault.run({"retention"}).err, Catch::Contains("These periods are defaults."));
    CHECK(vault.json({"retention"}, {"--set", vault.file("own.toml")}) == due);
    CHECK(vault.json({"retention"}) == due);
    CHECK_THAT(vault.run({"retention"}).err, !Catch::Contains("These periods are defaults."));
    const std::string lead = with_role(vault, "data_protection_lead");
    CHECK_THAT(vault.run_as(lead, {"retention"}).out, Catch::Contains("old"));
    CHECK(vault
              .run({"retention"},
                   {"--set", vault.file("own.toml"), "--schedule", vault.file("own.toml")})
              .exit_code
          == 2);
    write_file(vault.file("own.toml"), "title = 1\n");
    CHECK(vault.run({"retention"}, {"--set", vault.file("own.toml")}).exit_code == 2);
    CHECK(vault.run({"retention"}, {"--schedule", vault.file("own.toml")}).exit_code == 2);
}

}
