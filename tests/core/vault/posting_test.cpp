#include <catch2/catch.hpp>

#include "a_vault.h"
#include "vault/letterbox.h"
#include "vault/vault_impl.h"

using namespace holdfast;
using namespace holdfast::test;
using enum Compartment;
namespace fs = std::filesystem;

namespace {

/// Puts something into the letterbox with the practitioner's key to case.db, as only they or a
/// thief of their laptop could.
void slip_in(const AVault& a, Compartment compartment, ByteView sealed)
{
    const auto database = a.raw("ivan", case_record);
    SQLite::Statement insert(*database,
                             "INSERT INTO letterbox (compartment, sealed) VALUES (?, ?)");
    insert.bind(1, static_cast<int>(compartment));
    bind_bytes(insert, 2, sealed);
    run(insert);
}

PublicKey post_key(const AVault& a, Compartment compartment)
{
    const Charter charter = got(read_charter(a.place()));
    return got(replay(got(read_keyring(a.folder(), charter)), charter.root))
        .compartments.at(compartment)
        .post;
}

/// A commit that claims to be by somebody, signed with a key that is not theirs.
Bytes forged(const AVault& a, const PersonId& author)
{
    const Charter charter = got(read_charter(a.place()));
    const NewEntry entry = AnEntry(77, support).says("she has moved back");
    PostedCommit posted{{.compartment = support,
                         .device = an<DeviceId>(5),
                         .lane = Lane::posted,
                         .act = an<ActId>(7),
                         .author = author,
                         .committed = at(),
                         .leaves = {}},
                        {}};
    posted.entries.push_back({{.id = entry.id,
                               .act = posted.commit.act,
                               .case_id = entry.stream,
                               .compartment = support,
                               .happened = entry.happened,
                               .recorded = entry.recorded,
                               .committed = at(),
                               .author = author,
                               .device = posted.commit.device,
                               .corrects = {},
                               .kind = entry.kind,
                               .payload = {},
                               .narrative = entry.narrative},
                              {}});
    const EntryView view = view_of(posted.entries[0].entry);
    posted.commit.leaves.push_back({view.id, leaf_hash(view, content_hash(view, {}))});
    posted.commit.hash = commit_hash(charter.vault, posted.commit);
    posted.commit.signature = SigningPair::random().sign(commit_signed_bytes(posted.commit));
    return encode_posted(posted);
}

struct BothSides : AVault {
    BothSides()
    {
        add("ivan", {Role::intervention_practitioner}, 2);
        add("iris", {Role::iss_worker}, 3);
    }
};

const DeriveStreams nothing_to_derive;

}

TEST_CASE("a practitioner's keys open no support row, yet what they post arrives under their name",
          "[vault][post]")
{
    const BothSides a;
    {
        Vault ivan = a.open("ivan");
        write(ivan,
              {AnEntry(1).says("learned her number"), AnEntry(2, support).says("07700 900123")}, 1,
              at(5));
        CHECK(ivan.held() == CompartmentSet{case_record});
        CHECK(all_entries(ivan).size() == 1);
        CHECK_FALSE(got(ivan.entry(an<EntryId>(2))));
        CHECK(got(ivan.take_in(nothing_to_derive)).acts == 0);
    }
    // With any tool: their keyring opens one file, and that key opens no other.
    const RawKeys keys = a.raw_keys("ivan");
    REQUIRE(keys.size() == 1);
    for (const Compartment closed : {support, management})
        CHECK_THROWS_AS(open_encrypted(a.folder() / file_of(closed), keys.at(case_record)),
                        SQLite::Exception);

    Vault iris = a.open("iris");
    std::vector<Stream> derived_for;
    const Intake intake = got(iris.take_in([&](Derived&, const std::vector<Stream>& streams) {
        derived_for = streams;
        return true;
    }));
    CHECK(intake.acts == 1);
    CHECK(intake.set_aside == 0);
    CHECK(derived_for == std::vector<Stream>{an<CaseId>(1)});
    const auto arrived = got(iris.entry(an<EntryId>(2)));
    REQUIRE(arrived);
    CHECK(arrived->author == an<PersonId>(2));
    CHECK(arrived->narrative == "07700 900123");
    CHECK(arrived->committed == at(5));
    CHECK(arrived->act == an<ActId>(1));
    CHECK(got(iris.take_in(nothing_to_derive)).acts == 0);
    const auto verification = got(iris.verify());
    CHECK(verification.holds());
    CHECK(verification.letterbox_rows == 0);
}

TEST_CASE("an imported entry keeps the author that its source states, also by the letterbox",
          "[vault][post]")
{
    const BothSides a;
    AnEntry in_case(1), in_support(2, support), not_imported(3);
    in_case.entry.imported = in_support.entry.imported = true;
    for (AnEntry* each : {&in_case, &in_support, &not_imported})
        each->entry.stated_author = an<PersonId>(50);
    {
        Vault ivan = a.open("ivan");
        CHECK(write(ivan, {in_case, in_support, not_imported}).author == an<PersonId>(2));
    }
    Vault iris = a.open("iris");
    got(iris.take_in(nothing_to_derive));
    CHECK(got(iris.entry(an<EntryId>(1)))->author == an<PersonId>(50));
    CHECK(got(iris.entry(an<EntryId>(2)))->author == an<PersonId>(50));
    CHECK(got(iris.entry(an<EntryId>(3)))->author == an<PersonId>(2));
    CHECK(got(iris.verify()).holds());

    // The commit's author signs for it: it cannot be changed to another afterwards.
    const std::string author = "author = (SELECT author FROM entries WHERE flags = 0 LIMIT 1)";
    a.raw("iris", case_record)->exec("UPDATE entries SET " + author + " WHERE flags = 1");
    const auto findings = got(iris.verify()).findings;
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].fault == Fault::entry_changed);
    CHECK(findings[0].entry == an<EntryId>(1));
}

TEST_CASE("what is posted waits when the intake cannot be derived", "[vault][post]")
{
    const BothSides a;
    {
        Vault ivan = a.open("ivan");
        write(ivan, {AnEntry(1, support)});
    }
    Vault iris = a.open("iris");
    CHECK(error_of(iris.take_in([](Derived&, const std::vector<Stream>&) { return false; }))
          == VaultErrorKind::derivation_failed);
    CHECK(all_entries(iris).empty());
    CHECK(got(iris.verify()).letterbox_rows == 1);
    CHECK(got(iris.take_in(nothing_to_derive)).acts == 1);
    CHECK(all_entries(iris).size() == 1);
}

TEST_CASE("something posted twice arrives once", "[vault][post]")
{
    const BothSides a;
    {
        Vault ivan = a.open("ivan");
        write(ivan, {AnEntry(1, support)});
    }
    {
        const auto database = a.raw("ivan", case_record);
        database->exec("INSERT INTO letterbox (compartment, sealed) SELECT compartment, sealed "
                       "FROM letterbox");
    }
    Vault iris = a.open("iris");
    const Intake intake = got(iris.take_in(nothing_to_derive));
    CHECK(intake.acts == 1);
    CHECK(intake.set_aside == 0);
    CHECK(all_entries(iris).size() == 1);
    CHECK(got(iris.verify()).holds());
}

TEST_CASE("what is malformed or forged in the letterbox is set aside and reported, not lost",
          "[vault][post]")
{
    const BothSides a;
    const auto key = post_key(a, support);
    slip_in(a, support, as_bytes("not even sealed"));
    slip_in(a, support, seal_to(key, as_bytes("not a commit")));
    slip_in(a, support,
            seal_to(key, forged(a, an<PersonId>(3))));    // in iris's name, not signed by her
    slip_in(a, support, seal_to(key, forged(a, an<PersonId>(99))));    // by nobody
    Vault iris = a.open("iris");
    const Intake intake = got(iris.take_in(nothing_to_derive));
    CHECK(intake.acts == 0);
    CHECK(intake.set_aside == 4);
    CHECK(all_entries(iris).empty());
    const auto verification = got(iris.verify());
    REQUIRE(verification.findings.size() == 4);
    for (const Finding& finding : verification.findings)
        CHECK(finding == Finding{Fault::post_set_aside, support});
}

TEST_CASE("something posted that is thrown away before it arrives is missed", "[vault][post]")
{
    const BothSides a;
    {
        Vault ivan = a.open("ivan");
        write(ivan, {AnEntry(1, support)}, 1);
        write(ivan, {AnEntry(2, support)}, 2);
    }
    a.raw("ivan", case_record)->exec("DELETE FROM letterbox WHERE number = 1");
    Vault iris = a.open("iris");
    const DeviceId device = iris.device();
    const Finding missing{Fault::post_missing, support, {}, device};
    CHECK(got(iris.verify()).findings == std::vector{missing});
    got(iris.take_in(nothing_to_derive));
    CHECK(got(iris.verify()).findings == std::vector{missing});
}

TEST_CASE("a reader is told what they could not check", "[vault][post]")
{
    const BothSides a;
    Vault ivan = a.open("ivan");
    write(ivan, {AnEntry(1), AnEntry(2, support), AnEntry(3, management)});
    const auto verification = got(ivan.verify());
    CHECK(verification.holds());
    CHECK(verification.not_checked == CompartmentSet{support, management});
    CHECK(verification.letterbox_rows == 2);
    CHECK(verification.entries == 1);
}

TEST_CASE("no file of a vault holds a planted name, but the keyring the sign-in names",
          "[vault][post]")
{
    const BothSides a;
    const std::vector<std::string> planted{"Marigold",          "Featherstonehaugh", "07700900461",
                                           "Larkspur Crescent", "survivor_reached",  "worklist",
                                           "Saxifrage"};
    const auto files_with = [&](std::string_view word) {
        std::vector<std::string> files;
        for (const auto& file : fs::recursive_directory_iterator(a.folder().parent_path()))
            if (file.is_regular_file() && file_bytes(file.path()).find(word) != std::string::npos)
                files.push_back(file.path().filename());
        return files;
    };
    const auto write_all = [&](Vault& vault, std::uint8_t number) {
        AnEntry in_case(number), in_support(static_cast<std::uint8_t>(number + 1), support);
        in_case.says("Marigold").with("Featherstonehaugh").entry.kind = "survivor_reached";
        in_support.says("07700900461").with("Larkspur Crescent");
        return vault.write(
            an<ActId>(number), std::vector<NewEntry>{in_case, in_support}, at(),
            [&](Derived& derived) {
                derived.replace(
                    case_record, "worklist", an<CaseId>(1),
                    std::vector{DerivedRow{
                        "Marigold", 1, {}, {'S', 'a', 'x', 'i', 'f', 'r', 'a', 'g', 'e'}}});
                derived.set_text(case_record, an<CaseId>(1), an<EntryId>(number),
                                 "Marigold Featherstonehaugh");
                // In the middle of the act, with its journals on the disk.
                for (const std::string& word : planted)
                    CHECK(files_with(word).empty());
                return true;
            });
    };
    {
        Vault ivan = a.open("ivan");
        got(write_all(ivan, 1));
    }
    {
        Vault mora = a.open();
        got(mora.take_in(nothing_to_derive));
        got(write_all(mora, 3));
        got(mora.remove_member(an<PersonId>(2), at()));    // re-keyed files too
    }
    for (const std::string& word : planted)
        CHECK(files_with(word).empty());
    for (const char* name : {"mora", "ivan", "iris"})
        CHECK(files_with(name) == std::vector<std::string>{"keyring.json"});
    CHECK(files_with("pass mora").empty());
    CHECK(files_with(a.recovery_code().text()).empty());
}
