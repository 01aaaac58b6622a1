#include <catch2/catch.hpp>
#include <sys/stat.h>

#include "app/sample_vault.h"
#include "support/paths.h"

namespace holdfast::test {

TEST_CASE("All bad lines of an import are named and nothing is taken in", "[app][exchange]")
{
    const SampleVault vault;
    const std::string good = read_file(worked_case("1-christmas.jsonl"));
    const std::string bad =
        good + "{\n"
        + R"({"kind":"site_described","happened":"2024-02-30","recorded":"2024-01-01","fact":{"name":"Old Mill"}})"
        + "\n" + R"({"kind":"ate_lunch","happened":"2024-01-01","recorded":"2024-01-01","fact":{}})"
        + "\n";
    const auto cases_before = vault.json({"cases"}).size();
    const Ran refused = vault.run({"import"}, {"-"}, {bad, {}});
    CHECK(refused.exit_code == 2);
    const auto last = std::count(good.begin(), good.end(), '\n');
    const auto line = [&](int after, const std::string& says) {
        return Catch::Contains("line " + std::to_string(last + after) + says);
    };
    CHECK_THAT(refused.err, line(1, ": is not JSON"));
    CHECK_THAT(refused.err, line(2, ", happened: there is no such day"));
    CHECK_THAT(refused.err, line(2, ", fact.site: is missing"));
    CHECK_THAT(refused.err, line(2, ", fact.country: is missing"));
    CHECK_THAT(refused.err, line(3, ", kind: there is no such kind of fact"));
    CHECK_THAT(refused.err, !Catch::Contains("Old Mill") && !Catch::Contains("ate_lunch"));
    CHECK(vault.json({"cases"}).size() == cases_before);
}

TEST_CASE("Only managers import", "[app][exchange]")
{
    const SampleVault vault;
    const Json people = vault.json({"person", "list"});
    const auto worker = std::find_if(people.begin(), people.end(), [](const Json& each) {
        return each.at("roles") == Json({"intervention_practitioner"});
    });
    REQUIRE(worker != people.end());
    const Ran refused = vault.run_as(worker->at("sign_in_name"), {"import"},
                                     {worked_case("1-christmas.jsonl")});
    CHECK(refused.exit_code == 3);
    CHECK_THAT(refused.err, Catch::Contains("Only managers import."));
}

TEST_CASE("An export into a file is its owner's alone, replaces nothing and can be one case",
          "[app][exchange]")
{
    const SampleVault vault;
    REQUIRE(vault.run({"import"}, {worked_case("3-drop-out.jsonl")}).exit_code == 0);
    const std::string file = vault.file("OM-001.jsonl");
    const Ran exported = vault.run({"export"}, {"--case", "OM-001", "--to", file});
    CHECK(exported.exit_code == 0);
    CHECK(exported.out.empty());
    CHECK_THAT(exported.err, Catch::Contains("not encrypted"));
    struct stat status {};
    REQUIRE(::stat(file.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0600);
    const std::string text = read_file(file);
    CHECK_THAT(text, Catch::Contains("Anita") && !Catch::Contains("site_described"));

    const Ran again = vault.run({"export"}, {"--to", file});
    CHECK(again.exit_code == 2);
    CHECK(read_file(file) == text);
    CHECK(vault.run({"export"}, {"--case", "OM-999", "--to", vault.file("none.jsonl")}).exit_code
          == 2);
    CHECK(::stat(vault.file("none.jsonl").c_str(), &status) != 0);
}

TEST_CASE("The schema that is printed is the one that ships", "[app][exchange]")
{
    const TemporaryFolder home;
    const Ran printed = cli(home, {"schema"});
    CHECK(printed.exit_code == 0);
    const std::string shipped = read_file(test::source_dir()
                                          + "/resources/schema/entry.schema.json");
    CHECK(Json::parse(printed.out) == Json::parse(shipped));
}

TEST_CASE("A time in the future is recorded only when it is confirmed", "[app][record]")
{
    const SampleVault vault;
    REQUIRE(vault.run({"import"}, {worked_case("1-christmas.jsonl")}).exit_code == 0);
    const std::string note =
        R"({"case":"00000001-0000-7000-8000-ca5e00000001","kind":"note_made",)"
        R"("happened":"2099-01-01T10:00","narrative":"plans a visit","fact":{}})";
    const Ran refused = vault.run({"record"}, {}, {note, {}});
    CHECK(refused.exit_code == 3);
    CHECK_THAT(refused.err, Catch::Contains("--confirm-future") && !Catch::Contains("visit"));
    CHECK(vault.run({"record"}, {"--confirm-future"}, {note, {}}).exit_code == 0);
}

TEST_CASE("The passphrase and then the facts can come from standard input", "[app][record]")
{
    const SampleVault vault;
    REQUIRE(vault.run({"import"}, {worked_case("1-christmas.jsonl")}).exit_code == 0);
    const std::string note =
        R"({"case":"00000001-0000-7000-8000-ca5e00000001","kind":"note_made",)"
        R"("happened":"2024-01-05","narrative":"rang about parking","fact":{}})";
    const Ran recorded = cli(
        vault.home(), {"record", vault.folder(), "--as", vault.manager(), "--passphrase-fd", "0"},
        {passphrase + "\n" + note + "\n", {}});
    INFO(recorded.err);
    CHECK(recorded.exit_code == 0);
    const Json found = vault.json({"search"}, {"parking"});
    REQUIRE(found.size() == 1);
    CHECK(found[0].at("reference") == "EF-001");
    CHECK(found[0].at("kind") == "note_made");
    CHECK(found[0].at("entry").get<std::string>() + "\n" == recorded.out);
}

TEST_CASE("A fact about somebody whom the case does not know is refused", "[app][record]")
{
    const SampleVault vault;
    REQUIRE(vault.run({"import"}, {worked_case("1-christmas.jsonl")}).exit_code == 0);
    const Ran refused = vault.run(
        {"record"}, {},
        {R"({"case":"00000001-0000-7000-8000-ca5e00000001","kind":"survivor_reached","happened":"2024-01-05",)"
         R"("fact":{"survivor":"00000009-0000-7000-8000-0e5000000099"}})",
         {}});
    CHECK(refused.exit_code == 2);
    CHECK_THAT(refused.err, Catch::Contains("survivor: the case does not know this person"));
    CHECK(vault.run({"record"}).exit_code == 2);    // no fact at all
}

}
