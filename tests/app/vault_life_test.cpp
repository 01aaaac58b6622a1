#include <catch2/catch.hpp>

#include "app/sample_vault.h"

// Real vaults: each opening costs what guessing a passphrase costs, so that these few tests do much in one vault.

namespace holdfast::test {
namespace {

const std::string priyas = "nine lamps above the harbour";

class RealVault {
public:
    RealVault()
        : m_made(cli(m_home,
                     {"init", folder(), "--as", "joan", "--service", "Elmfield Trust", "--site",
                      "Mill Lane", "--country", "england", "--new-passphrase-fd", "3"},
                     {{}, {{3, passphrase + "\n"}}}))
    {}

    const Ran& made() const { return m_made; }
    std::string folder() const { return m_home.path("vault"); }
    std::string file(const std::string& name) const { return m_home.path(name); }
    std::string recovery_code() const
    {
        const std::string label = "Recovery code         ";
        const auto at = m_made.out.find(label) + label.size();
        return m_made.out.substr(at, m_made.out.find('\n', at) - at);
    }
    Ran run(Arguments verb, const Arguments& options = {}, Given given = {},
            const std::string& person = "joan", const std::string& secret = passphrase) const
    {
        verb.insert(verb.end(), {folder(), "--as", person, "--passphrase-fd", "3"});
        verb.insert(verb.end(), options.begin(), options.end());
        given.descriptors.emplace_back(3, secret + "\n");
        return cli(m_home, verb, given);
    }
    Ran recover(const std::string& code, const std::string& chosen) const
    {
        return cli(m_home,
                   {"recover", folder(), "--as", "joan", "--recovery-code-fd", "5",
                    "--new-passphrase-fd", "5"},
                   {{}, {{5, code + "\n" + chosen + "\n"}}});
    }

private:
    TemporaryFolder m_home;
    Ran m_made;
};

/// The site that init described, as export writes it.
std::string site_in(const std::string& exported)
{
    std::istringstream lines(exported);
    for (std::string line; std::getline(lines, line);)
        if (const Json entry = Json::parse(line); entry.at("kind") == "site_described")
            return entry.at("fact").at("site");
    return {};
}

std::string act_of(const std::string& site)
{
    const std::string head =
        R"({"case":"00000009-0000-7000-8000-ca5e00000001","happened":"2024-06-03T09:00",)";
    return head + R"("kind":"referral_received","fact":{"from":"police","method":"email"}})"
           + "\n\n" + head
           + R"("kind":"case_opened","fact":{"reference":"HF-1","perpetrator":"00000009-0000-7000-8000-0e5000000011",)"
           + R"("known_as":"Ian","site":")" + site + "\"}}\n" + head
           + R"("kind":"survivor_identified","entry":"00000009-0000-7000-8000-e00000000003","fact":{"survivor":)"
           + R"("00000009-0000-7000-8000-0e5000000012","known_as":"Ruth","relationship":"partner"}})"
           + "\n" + head
           + R"("kind":"survivor_details_learned","fact":{"survivor":"00000009-0000-7000-8000-0e5000000012",)"
           + R"("details":["phone"],"by":"intervention"}})" + "\n";
}

}

TEST_CASE("A vault is made, recorded in, moved by export and import, and verified", "[app][vault]")
{
    const RealVault vault;
    REQUIRE(vault.made().exit_code == 0);
    CHECK_THAT(vault.made().out,
               Catch::Contains("Root key fingerprint") && Catch::Contains("on paper"));
    CHECK(vault.recovery_code().size() >= 30);

    // Only the site and the manager are there so far.
    const Ran exported_first = vault.run({"export"});
    REQUIRE(exported_first.exit_code == 0);
    CHECK_THAT(exported_first.err, Catch::Contains("not encrypted"));
    CHECK_THAT(exported_first.out, Catch::Contains("Elmfield Trust, Mill Lane"));
    const std::string site = site_in(exported_first.out);

    const Ran recorded = vault.run({"record"}, {}, {act_of(site), {}});
    REQUIRE(recorded.exit_code == 0);
    CHECK_THAT(recorded.out, Catch::Contains("00000009-0000-7000-8000-e00000000003\n"));
    CHECK(std::count(recorded.out.begin(), recorded.out.end(), '\n') == 4);

    const Ran owed = vault.run({"obligations"}, {"--as-at", "2024-06-05T12:00", "--json"});
    REQUIRE(owed.exit_code == 0);
    CHECK(owed.err.empty());    // it is no sample
    const Json duties = Json::parse(owed.out);
    const auto handover = std::find_if(duties.begin(), duties.end(),
                                       [](const Json& duty) { return duty.at("rule") == "R01"; });
    REQUIRE(handover != duties.end());
    CHECK(handover->at("subject_name") == "Ruth");
    CHECK(handover->at("due") == "2024-06-04T09:00:00+01:00");
    CHECK(handover->at("status") == "overdue");

    const Ran exported = vault.run({"export"}, {"--to", vault.file("all.jsonl")});
    REQUIRE(exported.exit_code == 0);
    const RealVault other;
    REQUIRE(other.made().exit_code == 0);
    const Ran imported = other.run({"import"}, {"-"}, {read_file(vault.file("all.jsonl")), {}});
    INFO(imported.err);
    REQUIRE(imported.exit_code == 0);
    CHECK(other.run({"obligations"}, {"--as-at", "2024-06-05T12:00", "--json"}).out == owed.out);

    const Ran verified = other.run({"verify"});
    CHECK(verified.exit_code == 0);
    CHECK_THAT(verified.out, Catch::Contains("All of it holds."));
}

TEST_CASE("People come, change their passphrase, forget it, and go", "[app][vault][secrets]")
{
    const RealVault vault;
    REQUIRE(vault.made().exit_code == 0);
    const Ran added = vault.run({"person", "add"},
                                {"priya", "--role", "iss_worker", "--new-passphrase-fd", "4"},
                                {{}, {{4, "first and only once\n"}}});
    INFO(added.err);
    REQUIRE(added.exit_code == 0);

    // Both passphrases from one descriptor: two lines in turn.
    const Ran changed = cli(TemporaryFolder(),
                            {"passphrase", vault.folder(), "--as", "priya", "--passphrase-fd", "7",
                             "--new-passphrase-fd", "7"},
                            {{}, {{7, "first and only once\n" + priyas + "\n"}}});
    INFO(changed.err);
    CHECK(changed.exit_code == 0);
    CHECK(vault.run({"cases"}, {}, {}, "priya", priyas).exit_code == 0);

    const Ran wrong = vault.run({"cases"}, {}, {}, "priya", "first and only once");
    CHECK(wrong.exit_code == 3);
    CHECK_THAT(wrong.err, Catch::Contains("not the passphrase of priya"));
    CHECK_THAT(wrong.err, !Catch::Contains("first and only once"));

    const Ran stranger = vault.run({"cases"}, {}, {}, "mallory", priyas);
    CHECK(stranger.exit_code == 3);
    CHECK_THAT(stranger.err, Catch::Contains("mallory"));

    CHECK(vault.run({"person", "role"}, {"priya", "--role", "iss_worker", "--role", "case_manager"})
              .exit_code
          == 0);
    CHECK_THAT(vault.run({"person", "list"}).out, Catch::Contains("ISS worker, case manager"));
    CHECK(vault.run({"person", "remove"}, {"joan"}, {}, "priya", priyas).exit_code
          == 3);                                                        // priya manages nobody
    CHECK(vault.run({"person", "remove"}, {"joan"}).exit_code == 3);    // the last manager
    CHECK(vault.run({"person", "remove"}, {"priya"}).exit_code == 0);
    CHECK(vault.run({"cases"}, {}, {}, "priya", priyas).exit_code == 3);

    const std::string chosen = "eleven swans went past again";
    const Ran mistyped = vault.recover("AAAAA-BBBBB-CCCCC-DDDDD-EEEEE-FFFFF", chosen);
    CHECK(mistyped.exit_code == 3);
    const Ran recovered = vault.recover(vault.recovery_code(), chosen);
    INFO(recovered.err);
    CHECK(recovered.exit_code == 0);
    CHECK(vault.run({"cases"}, {}, {}, "joan", chosen).exit_code == 0);
    CHECK(vault.run({"cases"}).exit_code == 3);
}

TEST_CASE("A vault that is not there, or a folder that is not empty, is told apart", "[app][vault]")
{
    const TemporaryFolder home;
    const Ran nothing = cli(home,
                            {"cases", home.path("none"), "--as", "joan", "--passphrase-fd", "3"},
                            {{}, {{3, passphrase + "\n"}}});
    CHECK(nothing.exit_code == 2);
    CHECK_THAT(nothing.err, Catch::Contains("no vault at " + home.path("none")));
    write_file(home.path("letter.txt"), "Dear");
    const Ran occupied = cli(home,
                             {"init", home.path(), "--as", "joan", "--service", "Elmfield",
                              "--country", "wales", "--new-passphrase-fd", "3"},
                             {{}, {{3, passphrase + "\n"}}});
    CHECK(occupied.exit_code == 2);
    CHECK_THAT(occupied.err, Catch::Contains("something at " + home.path().string()));
    CHECK(read_file(home.path("letter.txt")) == "Dear");
    const Ran empty = cli(home,
                          {"init", home.path("vault"), "--as", "joan", "--service", "Elmfield",
                           "--country", "wales", "--new-passphrase-fd", "3"},
                          {{}, {{3, "\n"}}});
    CHECK(empty.exit_code == 2);
    CHECK_THAT(empty.err, Catch::Contains("The new passphrase is empty"));
}

}
