#include <catch2/catch.hpp>

#include "app/sample_vault.h"

namespace holdfast::test {
namespace {

/// The text after a label on its line.
std::string after(const std::string& text, const std::string& label)
{
    const auto at = text.find(label);
    REQUIRE(at != std::string::npos);
    const auto from = text.find_first_not_of(' ', at + label.size());
    return text.substr(from, text.find('\n', from) - from);
}

int count_of(const Json& rows, const std::string& access)
{
    return static_cast<int>(std::count_if(
        rows.begin(), rows.end(), [&](const Json& row) { return row.at("access") == access; }));
}

}

TEST_CASE("What is looked at, searched and taken out on the command line is in the access log",
          "[app][access]")
{
    const SampleVault vault("2024-02-01", 2);
    const std::string reference = vault.json({"cases"}).at(0).at("reference");
    CHECK(vault.json({"access"}).empty());
    for (int i = 0; i < 2; ++i)
        REQUIRE(vault.run({"case"}, {reference}).exit_code == 0);
    REQUIRE(vault.run({"search"}, {"dentist"}).exit_code == 0);
    REQUIRE(vault.run({"export"}, {"--case", reference}).exit_code == 0);
    const Json all = vault.json({"access"});
    CHECK(count_of(all, "viewed") == 1);    // once an hour
    CHECK(count_of(all, "searched") == 1);
    CHECK(count_of(all, "exported") == 1);
    CHECK(vault.run({"access"}).out.find("dentist") == std::string::npos);
    CHECK(vault.json({"access"}, {"--case", reference}).size() == 2);
    CHECK(vault.json({"access"}, {"--person", vault.manager()}).size() == 3);
    CHECK(vault.json({"access"}, {"--until", "2024-01-01"}).empty());
    CHECK(vault.run({"access"}, {"--person", "nobody at all"}).exit_code == 2);

    const Ran wrong = cli(
        vault.home(), {"cases", vault.folder(), "--as", vault.manager(), "--passphrase-fd", "3"},
        {{}, {{3, "not this\n"}}});
    CHECK(wrong.exit_code == 3);
    CHECK(count_of(vault.json({"access"}), "sign_in_failed") == 1);
}

TEST_CASE("A lost computer is listed and removed", "[app][device]")
{
    const SampleVault vault;
    const Json before = vault.json({"device", "list"});
    REQUIRE(before.size() == 1);
    CHECK(before.at(0).at("is_this_one") == true);
    const std::string own = before.at(0).at("device");
    CHECK(vault.run({"device", "remove"}, {own}).exit_code == 3);
    CHECK(vault.run({"device", "remove"}, {"x"}).exit_code == 2);
    CHECK(vault.run({"device", "remove"}, {"00000009-0000-7000-8000-0e5000000011"}).exit_code == 2);

    // The same folder seen from another home is another computer.
    const TemporaryFolder elsewhere;
    const auto from_elsewhere = [&] {
        return cli(elsewhere,
                   {"search", vault.folder(), "--as", vault.manager(), "--passphrase-fd", "3", "x"},
                   {{}, {{3, passphrase + "\n"}}});
    };
    REQUIRE(from_elsewhere().exit_code == 0);
    std::string other;
    for (const Json& device : vault.json({"device", "list"}))
        if (device.at("device") != own)
            other = device.at("device");
    REQUIRE_FALSE(other.empty());
    const Ran removed = vault.run({"device", "remove"}, {other});
    CHECK(removed.exit_code == 0);
    CHECK_THAT(removed.err, Catch::Contains("new one"));
    const Ran refused = from_elsewhere();
    CHECK(refused.exit_code == 3);
    CHECK_THAT(refused.err, Catch::Contains("removed this computer"));
    CHECK(vault.run({"verify"}).exit_code == 0);
}

TEST_CASE("A recovery code is made again in two halves, and both are needed", "[app][recovery]")
{
    const SampleVault vault;
    const Ran renewed = vault.run({"recovery", "renew"}, {"--halves"});
    REQUIRE(renewed.exit_code == 0);
    const std::string first = after(renewed.out, "First half");
    const std::string second = after(renewed.out, "Second half");
    CHECK(first.size() == 35);
    CHECK(first != second);
    const auto recover = [&](const std::string& lines, Arguments options = {"--halves"}) {
        Arguments verb{"recover", vault.folder(),        "--as", vault.manager(), "--passphrase-fd",
                       "5",       "--new-passphrase-fd", "5"};
        verb.insert(verb.end(), options.begin(), options.end());
        return cli(vault.home(), verb, {{}, {{5, lines + "a new one entirely\n"}}});
    };
    const Ran half = recover(first + "\n", {});
    CHECK(half.exit_code == 3);
    CHECK_THAT(half.err, Catch::Contains("half of a recovery code"));
    CHECK(recover(first + "\n" + first + "\n").exit_code == 3);
    std::string mistyped = second;
    std::swap(mistyped[0], mistyped[1] == mistyped[0] ? mistyped[3] : mistyped[1]);
    const Ran wrong = recover(first + "\n" + mistyped + "\n");
    CHECK(wrong.exit_code == 3);
    CHECK_THAT(wrong.err, Catch::Contains("The other half") && Catch::Contains("mistyped"));
    CHECK(recover(second + "\n" + first + "\n").exit_code == 0);
    CHECK(vault.run({"cases"}).exit_code == 3);    // by the old passphrase
    const Ran back = cli(vault.home(),
                         {"cases", vault.folder(), "--as", vault.manager(), "--passphrase-fd", "3"},
                         {{}, {{3, "a new one entirely\n"}}});
    CHECK(back.exit_code == 0);
}

TEST_CASE("Somebody whose passphrase a manager gave chooses their own before anything else",
          "[app][people]")
{
    const SampleVault vault;
    const std::string other = vault.names().at(1);
    REQUIRE(vault
                .run({"passphrase"}, {"--of", other, "--new-passphrase-fd", "4"},
                     {{}, {{4, "given over the phone\n"}}})
                .exit_code
            == 0);
    const auto as_other = [&](const std::string& verb, const std::string& secret,
                              Arguments options = {}, Given given = {}) {
        Arguments all{verb, vault.folder(), "--as", other, "--passphrase-fd", "3"};
        all.insert(all.end(), options.begin(), options.end());
        given.descriptors.emplace_back(3, secret + "\n");
        return cli(vault.home(), all, given);
    };
    const Ran stopped = as_other("cases", "given over the phone");
    CHECK(stopped.exit_code == 3);
    CHECK_THAT(stopped.err, Catch::Contains("Choose one of your own"));
    CHECK(as_other("passphrase", "given over the phone", {"--new-passphrase-fd", "4"},
                   {{}, {{4, "my own and nobody else's\n"}}})
              .exit_code
          == 0);
    CHECK(as_other("cases", "my own and nobody else's").exit_code == 0);
}

TEST_CASE("An assessor's copy is made, read, and not written to", "[app][assessor]")
{
    const SampleVault vault("2024-02-01", 3);
    const std::string folder = vault.file("visit");
    const Given secret{{}, {{4, "six dry stones\n"}}};
    const Arguments made{"--to", folder, "--until", "2024-03-20", "--new-passphrase-fd", "4"};
    CHECK(vault.run({"assessor"}, made, secret).exit_code == 2);    // which cases is not said
    Arguments two = made;
    two.insert(two.end(), {"--cases", "2"});
    const Ran done = vault.run({"assessor"}, two, secret);
    REQUIRE(done.exit_code == 0);
    const auto in_copy = [&](const std::string& verb, Arguments options = {}, std::string in = {}) {
        Arguments all{verb, folder, "--as", "assessor", "--passphrase-fd", "3"};
        all.insert(all.end(), options.begin(), options.end());
        return cli(vault.home(), all, {std::move(in), {{3, "six dry stones\n"}}});
    };
    const Ran listed = in_copy("cases", {"--json"});
    REQUIRE(listed.exit_code == 0);
    CHECK(Json::parse(listed.out).size() == 2);
    CHECK_THAT(listed.err, Catch::Contains("assessor's copy") && Catch::Contains("has passed"));
    const std::string reference = Json::parse(listed.out).at(0).at("reference");
    CHECK(in_copy("case", {reference}).exit_code == 0);
    CHECK(in_copy("export").out.find("\"source\":\"survivor\"") == std::string::npos);
    CHECK(in_copy("verify").exit_code == 0);
    const Ran refused = in_copy(
        "record", {},
        R"({"happened":"2024-02-01T09:00","kind":"closure_set","fact":{"date":"2024-02-02","reason":"snow"}})");
    CHECK(refused.exit_code == 3);
    CHECK_THAT(refused.err, Catch::Contains("assessor's copy"));
    CHECK(count_of(vault.json({"access"}), "exported") == 2);
}

}
