#include <catch2/catch.hpp>

#include "a_vault.h"
#include "vault/files.h"
#include "vault/keyring_codec.h"
#include "vault/vault_impl.h"

using namespace holdfast;
using namespace holdfast::test;
using enum Compartment;
using Kind = VaultErrorKind;

namespace {

Member member(const Vault& vault, const PersonId& id)
{
    for (const Member& each : vault.members())
        if (each.id == id)
            return each;
    throw std::runtime_error("no such member");
}

std::uint32_t generation(const AVault& a, Compartment compartment)
{
    const Charter charter = got(read_charter(a.place()));
    return got(replay(got(read_keyring(a.folder(), charter)), charter.root))
        .compartments.at(compartment)
        .generation;
}

/// "mora" founded it; "sam" manages the service and nothing else, "iris" works in the ISS, "ivan"
/// with perpetrators.
struct FourPeople : AVault {
    PersonId mora = an<PersonId>(1);
    PersonId sam = add("sam", {Role::service_manager}, 2);
    PersonId iris = add("iris", {Role::iss_worker}, 3);
    PersonId ivan = add("ivan", {Role::intervention_practitioner}, 4);
};

}

TEST_CASE("each role holds the compartments of the table", "[vault][people]")
{
    CHECK(compartments_of(Role::intervention_practitioner) == CompartmentSet{case_record});
    CHECK(compartments_of(Role::iss_worker) == CompartmentSet{case_record, support});
    CHECK(compartments_of(Role::case_manager) == CompartmentSet{case_record, support});
    CHECK(compartments_of(Role::practice_manager) == every_compartment);
    CHECK(compartments_of(Role::service_manager) == CompartmentSet{case_record, management});
    CHECK(compartments_of(Role::data_protection_lead) == every_compartment);
    CHECK(compartments_of(Roles{Role::service_manager, Role::iss_worker}) == every_compartment);

    const AVault a;
    std::uint8_t number = 10;
    for (std::size_t i = 0; i < codes_of<Role>.size(); ++i) {
        const auto role = static_cast<Role>(i);
        a.add(code(role), {role}, ++number);
        CHECK(a.open(code(role)).held() == compartments_of(role));
        CompartmentSet opened_by_any_tool;
        for (const auto& [compartment, key] : a.raw_keys(code(role)))
            opened_by_any_tool.insert(compartment);
        CHECK(opened_by_any_tool == compartments_of(role));
    }
}

TEST_CASE("only a service manager may change who is who", "[vault][people]")
{
    const FourPeople a;
    for (const char* name : {"iris", "ivan"}) {
        Vault vault = a.open(name);
        CHECK(error_of(vault.add_member(an<PersonId>(9), "new", {Role::iss_worker},
                                        passphrase_of("new"), at()))
              == Kind::not_permitted);
        CHECK(error_of(vault.set_roles(a.ivan, {Role::case_manager}, at())) == Kind::not_permitted);
        CHECK(error_of(vault.remove_member(a.sam, at())) == Kind::not_permitted);
        CHECK(error_of(vault.reset_passphrase(a.sam, passphrase_of("x"), at()))
              == Kind::not_permitted);
    }
    Vault vault = a.open("sam");
    CHECK(error_of(vault.add_member(an<PersonId>(9), "IRIS", {Role::iss_worker}, passphrase_of("x"),
                                    at()))
          == Kind::name_taken);
    CHECK(error_of(vault.add_member(a.iris, "new", {Role::iss_worker}, passphrase_of("x"), at()))
          == Kind::name_taken);
    CHECK(error_of(vault.add_member(an<PersonId>(9), " new", {Role::iss_worker}, passphrase_of("x"),
                                    at()))
          == Kind::bad_name);
    CHECK(error_of(vault.add_member(an<PersonId>(9), "new", {}, passphrase_of("x"), at()))
          == Kind::not_permitted);
    CHECK(error_of(vault.set_roles(an<PersonId>(9), {Role::iss_worker}, at()))
          == Kind::no_such_person);
    CHECK(error_of(vault.remove_member(a.sam, at())) == Kind::not_permitted);
    CHECK(vault.members().size() == 4);
}

TEST_CASE("a manager who does not hold a compartment grants it, and the next holder deals its key",
          "[vault][people]")
{
    const FourPeople a;
    const auto nina = an<PersonId>(9);
    {
        Vault sam = a.open("sam");
        got(sam.add_member(nina, "nina", {Role::iss_worker}, passphrase_of("nina"), at()));
        CHECK(member(sam, nina).holds == CompartmentSet{case_record});
        CHECK(member(sam, nina).awaiting == CompartmentSet{support});
    }
    CHECK(a.open("nina").held() == CompartmentSet{case_record});
    CHECK(a.open("ivan").held()
          == CompartmentSet{case_record});    // who holds no support key and deals none
    CHECK(a.open("nina").held() == CompartmentSet{case_record});
    {
        const Vault iris = a.open("iris");
        CHECK(member(iris, nina).awaiting.empty());
    }
    CHECK(a.open("nina").held() == CompartmentSet{case_record, support});
}

TEST_CASE("somebody removed opens nothing, neither with the program nor with the keys they had",
          "[vault][people]")
{
    const FourPeople a;
    {
        Vault iris = a.open("iris");
        write(iris, {AnEntry(1), AnEntry(2, support).says("kept")});
    }
    const RawKeys had = a.raw_keys("iris");
    {
        Vault mora = a.open();
        got(mora.remove_member(a.iris, at(9)));
        CHECK(member(mora, a.iris).removed);
        CHECK(mora.held() == every_compartment);
        CHECK(all_entries(mora).size() == 2);
        write(mora, {AnEntry(3, support).says("after")}, 2);
    }
    CHECK(error_of(a.try_open("iris")) == Kind::no_such_person);
    for (const auto& [compartment, key] : had)
        CHECK_THROWS_AS(open_encrypted(a.folder() / file_of(compartment), key), SQLite::Exception);
    CHECK(generation(a, case_record) == 2);
    CHECK(generation(a, support) == 2);
    CHECK(generation(a, management) == 1);    // which they never held

    const auto verification = got(a.open().verify());
    CHECK(verification.holds());    // what they wrote still bears their signature
    CHECK(verification.entries == 3);
    CHECK(a.open("ivan").held() == CompartmentSet{case_record});
}

TEST_CASE("words and rows live through a re-keying", "[vault][people]")
{
    const FourPeople a;
    Vault mora = a.open();
    write(mora, {AnEntry(1, support)}, 1, at(), [](Derived& derived) {
        derived.set_text(support, an<CaseId>(1), an<EntryId>(1), "needle in hay");
        derived.replace(support, "duties", Stream(), std::vector{DerivedRow{"a", 4, {}, {1}}});
        derived.set_reassess_at(support, an<CaseId>(1), at(7));
        return true;
    });
    got(mora.remove_member(a.iris, at()));
    CHECK(got(mora.search("nee", 5)).size() == 1);
    CHECK(got(mora.rows({.name = "duties"})).size() == 1);
    CHECK(got(mora.to_reassess(at(7))).size() == 1);
    CHECK(got(mora.verify()).holds());
}

TEST_CASE("what a remover does not hold is re-keyed by the next who does, before anything else",
          "[vault][people]")
{
    const FourPeople a;
    a.add("ines", {Role::iss_worker}, 9);
    const RawKeys had = a.raw_keys("iris");
    {
        Vault sam = a.open("sam");
        got(sam.remove_member(a.iris, at()));
    }
    CHECK(generation(a, case_record) == 2);
    CHECK(generation(a, support) == 1);
    CHECK(error_of(a.try_open("iris")) == Kind::no_such_person);
    CHECK(a.open("ines").held() == CompartmentSet{case_record, support});
    CHECK(generation(a, support) == 2);
    CHECK_THROWS_AS(open_encrypted(a.folder() / "support.db", had.at(support)), SQLite::Exception);
    CHECK(got(a.open().verify()).holds());
}

TEST_CASE("what was posted before a re-keying still arrives after it", "[vault][people]")
{
    const FourPeople a;
    {
        Vault ivan = a.open("ivan");
        write(ivan, {AnEntry(1, support).says("posted before")}, 1);
    }
    {
        Vault mora = a.open();
        got(mora.remove_member(a.iris, at()));
    }
    {
        Vault ivan = a.open("ivan");
        write(ivan, {AnEntry(2, support).says("posted after")}, 2);
    }
    Vault mora = a.open();
    CHECK(got(mora.take_in({})).acts == 2);
    CHECK(got(mora.verify()).holds());
}

TEST_CASE("a role taken away takes the compartment's key with it", "[vault][people]")
{
    const FourPeople a;
    const RawKeys had = a.raw_keys("iris");
    {
        Vault mora = a.open();
        got(mora.set_roles(a.iris, {Role::intervention_practitioner}, at()));
    }
    CHECK(a.open("iris").held() == CompartmentSet{case_record});
    CHECK_THROWS_AS(open_encrypted(a.folder() / "support.db", had.at(support)), SQLite::Exception);
    CHECK(generation(a, support) == 2);
    CHECK(generation(a, case_record) == 1);
    {
        Vault mora = a.open();
        got(mora.set_roles(a.iris, {Role::iss_worker, Role::practice_manager}, at()));
        CHECK(generation(a, support) == 2);
    }
    CHECK(a.open("iris").held() == every_compartment);
}

TEST_CASE("the last service manager can neither be removed nor step down", "[vault][people]")
{
    const AVault a;
    const auto iris = a.add("iris", {Role::iss_worker, Role::practice_manager}, 3);
    Vault mora = a.open();
    CHECK(error_of(mora.remove_member(an<PersonId>(1), at())) == Kind::last_manager);
    CHECK(error_of(mora.set_roles(an<PersonId>(1), {Role::case_manager}, at()))
          == Kind::last_manager);
    got(mora.set_roles(iris, {Role::iss_worker, Role::service_manager}, at()));
    got(mora.set_roles(an<PersonId>(1), {Role::case_manager}, at()));
    CHECK(mora.held() == CompartmentSet{case_record, support});
    CHECK(error_of(mora.remove_member(iris, at())) == Kind::not_permitted);
}

TEST_CASE("nobody can be taken away who alone can open a compartment", "[vault][people]")
{
    const AVault a;
    a.add("sam", {Role::service_manager}, 2);
    Vault sam = a.open("sam");
    const auto refused = sam.remove_member(an<PersonId>(1), at());
    REQUIRE(error_of(refused) == Kind::last_holder);
    CHECK(refused.error().file.filename() == "support.db");
    CHECK(error_of(sam.set_roles(an<PersonId>(1), {Role::service_manager}, at()))
          == Kind::last_holder);
    CHECK(error_of(sam.reset_passphrase(an<PersonId>(1), passphrase_of("x"), at()))
          == Kind::last_holder);
    CHECK(generation(a, case_record) == 1);
    sam = Vault(std::move(sam));
    CHECK(sam.members().size() == 2);
    write(sam, {AnEntry(1)});    // and the vault is still open
}

TEST_CASE("a new passphrase of one's own needs the old one, and nobody else", "[vault][people]")
{
    const FourPeople a;
    {
        Vault ivan = a.open("ivan");
        CHECK(error_of(ivan.change_passphrase(passphrase_of("sam"), passphrase_of("new")))
              == Kind::wrong_passphrase);
        CHECK(error_of(ivan.change_passphrase(passphrase_of("ivan"), Secret()))
              == Kind::bad_passphrase);
        got(ivan.change_passphrase(passphrase_of("ivan"), passphrase_of("new")));
    }
    CHECK(error_of(a.try_open("ivan")) == Kind::wrong_passphrase);
    CHECK(a.try_open("ivan", "pass new"));
}

TEST_CASE("a manager gives a new passphrase without knowing the old one", "[vault][people]")
{
    const FourPeople a;
    {
        Vault iris = a.open("iris");
        write(iris, {AnEntry(1, support)});
    }
    {
        Vault mora = a.open();
        CHECK(error_of(mora.reset_passphrase(a.mora, passphrase_of("new"), at()))
              == Kind::not_permitted);
        got(mora.reset_passphrase(a.iris, passphrase_of("new"), at()));
    }
    CHECK(error_of(a.try_open("iris")) == Kind::wrong_passphrase);
    Vault iris = got(a.try_open("iris", "pass new"));
    CHECK(iris.held() == CompartmentSet{case_record, support});
    write(iris, {AnEntry(2, support)}, 2);
    CHECK(got(iris.verify()).holds());    // under their old key and their new one
}

TEST_CASE("the recovery code gives a manager who forgot a new passphrase", "[vault][people]")
{
    const FourPeople a;
    const auto recover = [&](std::string_view code_text, std::string_view name) {
        return error_of(Vault::recover(a.place(), Secret::from_text(code_text), name,
                                       passphrase_of("new"), at(50)));
    };
    std::string code_text(a.recovery_code().text());
    CHECK(code_text.size() == 35);
    CHECK(recover("AAAAA-AAAAA-AAAAA-AAAAA-AAAAA-AAAAA", "mora") == Kind::wrong_recovery_code);
    CHECK(recover(AVault().recovery_code().text(), "mora") == Kind::wrong_recovery_code);
    CHECK(recover(code_text, "nobody") == Kind::no_such_person);
    CHECK(recover(code_text, "iris") == Kind::not_permitted);
    {
        Vault mora = a.open();
        write(mora, {AnEntry(1), AnEntry(2, support), AnEntry(3, management)});
        got(mora.remove_member(a.ivan, at()));    // the code opens what was keyed since
        CHECK(recover(code_text, "mora") == Kind::in_use);
    }
    for (char& c : code_text)
        c = c == '-' ? ' ' : static_cast<char>(std::tolower(c));
    CHECK_FALSE(recover(code_text, "mora"));
    CHECK(error_of(a.try_open("mora")) == Kind::wrong_passphrase);
    {
        Vault mora = got(a.try_open("mora", "pass new"));
        CHECK(mora.held() == every_compartment);
        CHECK(all_entries(mora).size() == 3);
        CHECK(got(mora.verify()).holds());
    }
    CHECK_FALSE(recover(code_text, "sam"));
    CHECK(got(a.try_open("sam", "pass new")).held() == CompartmentSet{case_record, management});
}

TEST_CASE("people are not changed while a transaction is open", "[vault][people]")
{
    const FourPeople a;
    Vault mora = a.open();
    const auto transaction = got(mora.begin());
    CHECK(error_of(mora.remove_member(a.iris, at())) == Kind::in_use);
    CHECK(error_of(mora.change_passphrase(passphrase_of("mora"), passphrase_of("x")))
          == Kind::in_use);
}
