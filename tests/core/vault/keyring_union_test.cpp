#include "laptops.h"
#include "vault/keyring_codec.h"
#include "vault/keyring_union.h"
#include "vault/vault_impl.h"

using namespace holdfast;
using namespace holdfast::test;
using enum Compartment;
using Kind = VaultErrorKind;
namespace fs = std::filesystem;

namespace {

using People = std::vector<std::string>;

constexpr Roles manager{Role::service_manager, Role::case_manager};

void add(const Laptops& laptops, int laptop, std::string_view by, std::string_view name,
         std::uint8_t number, Roles roles = {Role::case_manager}, int seconds = 10)
{
    got(laptops.open(laptop, by, seconds)
            .add_member(an<PersonId>(number), name, roles, passphrase_of(name), at(seconds)));
}

void remove(const Laptops& laptops, int laptop, std::string_view by, const PersonId& person,
            int seconds = 20)
{
    got(laptops.open(laptop, by, seconds).remove_member(person, at(seconds)));
}

void set_roles(const Laptops& laptops, int laptop, std::string_view by, const PersonId& person,
               Roles roles, int seconds = 20)
{
    got(laptops.open(laptop, by, seconds).set_roles(person, roles, at(seconds)));
}

/// What both laptops say of people once each has taken in what the other made before.
People both(const Laptops& laptops, std::string_view first, std::string_view second)
{
    const auto here = laptops.bundle(0, first, 100);
    const auto there = laptops.bundle(1, second, 100);
    (void)laptops.try_merge(0, there, first, 200);
    (void)laptops.try_merge(1, here, second, 200);
    for (const std::string_view name : {"mora", "nadia"}) {
        auto one = Vault::open(laptops.place(0), name, passphrase_of(name), at(300));
        auto other = Vault::open(laptops.place(1), name, passphrase_of(name), at(300));
        CHECK(one.has_value() == other.has_value());
        if (!one || !other)
            continue;
        CHECK(people_in(*one) == people_in(*other));
        CHECK(got(one->verify()).holds());
        CHECK(got(other->verify()).holds());
        return people_in(*one);
    }
    return {"nobody can open it"};
}

std::optional<Kind> sign_in(const Laptops& laptops, int laptop, std::string_view name,
                            std::string_view passphrase = {})
{
    return error_of(Vault::open(
        laptops.place(laptop), name,
        passphrase.empty() ? passphrase_of(name) : Secret::from_text(passphrase), at(400)));
}

}

TEST_CASE("people added on two laptops are on both, and sign in on both", "[vault][keyring][merge]")
{
    const Laptops laptops(2);
    add(laptops, 0, "mora", "olga", 10);
    add(laptops, 1, "nadia", "pete", 11, {Role::iss_worker});
    CHECK(both(laptops, "mora", "nadia")
          == People{"iris 2", "ivan 1", "mora 20", "nadia 20", "olga 4", "pete 2"});
    for (const int laptop : {0, 1})
        for (const char* name : {"olga", "pete", "iris"})
            CHECK_FALSE(sign_in(laptops, laptop, name));
    // Each goes on from there, and it is a chain again.
    add(laptops, 0, "mora", "quinn", 12);
    laptops.hand_over(0, 1, "mora", 500);
    CHECK(people_in(laptops.open(0)) == people_in(laptops.open(1)));
    CHECK_FALSE(sign_in(laptops, 1, "quinn"));
}

TEST_CASE("of two people added under one name the second gets a number", "[vault][keyring][merge]")
{
    const Laptops laptops(2);
    add(laptops, 0, "mora", "olga", 10);
    add(laptops, 1, "nadia", "Olga", 11);
    const People people = both(laptops, "mora", "nadia");
    REQUIRE(people.size() == 6);
    const auto numbered = [&](const char* name) {
        return std::find(people.begin(), people.end(), name) != people.end();
    };
    CHECK((numbered("olga 4") || numbered("Olga 4")));
    CHECK((numbered("olga-2 4") || numbered("Olga-2 4")));
}

TEST_CASE("a removal beats what the removed person did without knowing of it",
          "[vault][keyring][merge]")
{
    const Laptops laptops(2);
    remove(laptops, 0, "mora", laptops.nadia);
    add(laptops, 1, "nadia", "olga", 10, manager);
    add(laptops, 1, "olga", "pete", 11);    // by whom nadia let in
    remove(laptops, 1, "nadia", laptops.ivan, 30);
    {
        Vault vault = laptops.open(1, "pete", 40);
        write(vault, {AnEntry(1)}, 1, at(40));
    }
    CHECK(both(laptops, "mora", "mora") == People{"iris 2", "ivan 1", "mora 20", "nadia gone"});
    for (const int laptop : {0, 1})
        for (const char* name : {"olga", "pete", "nadia"})
            CHECK(sign_in(laptops, laptop, name) == Kind::no_such_person);
    // What pete wrote is kept apart on both: proven, and not in the record.
    CHECK(laptops.known(0) == laptops.known(1));
    CHECK(ids_in(laptops.open(0)).empty());
    CHECK(got(laptops.open(1).verify()).kept_apart == 1);
}

TEST_CASE("of two managers who remove each other the one whom the vault knows longer stays",
          "[vault][keyring][merge]")
{
    const Laptops laptops(1);
    add(laptops, 0, "mora", "olga", 10, manager);
    laptops.clone(0, 1);
    remove(laptops, 0, "mora", laptops.nadia, 50);
    remove(laptops, 1, "nadia", laptops.mora, 20);
    // Neither can open what the other makes: it takes a third.
    CHECK(error_of(laptops.try_merge(0, laptops.bundle(1, "nadia"), "mora"))
          == Kind::bundle_for_others);
    CHECK(both(laptops, "olga", "olga")
          == People{"iris 2", "ivan 1", "mora 20", "nadia gone", "olga 20"});
    CHECK_FALSE(sign_in(laptops, 0, "mora"));
    CHECK_FALSE(sign_in(laptops, 1, "mora"));
}

TEST_CASE("no merge takes the last manager away", "[vault][keyring][merge]")
{
    const Laptops laptops(2);
    set_roles(laptops, 0, "mora", laptops.mora, {Role::case_manager});      // nadia is one still
    set_roles(laptops, 1, "nadia", laptops.nadia, {Role::case_manager});    // mora is one still
    const People people = both(laptops, "nadia", "mora");    // who hold everything there still
    const auto managers = std::count_if(
        people.begin(), people.end(),
        [](const std::string& person) { return person.find(" 20") != std::string::npos; });
    CHECK(managers == 1);
}

TEST_CASE("a role that was taken away stays away where the passphrase was set anew meanwhile",
          "[vault][keyring][merge]")
{
    const Laptops laptops(2);
    set_roles(laptops, 0, "mora", laptops.iris, {Role::intervention_practitioner});
    got(laptops.open(1, "nadia", 20)
            .reset_passphrase(laptops.iris, Secret::from_text("a new one"), at(20)));
    CHECK(both(laptops, "mora", "nadia") == People{"iris 1", "ivan 1", "mora 20", "nadia 20"});
    for (const int laptop : {0, 1}) {
        CHECK(sign_in(laptops, laptop, "iris") == Kind::wrong_passphrase);
        CHECK_FALSE(sign_in(laptops, laptop, "iris", "a new one"));
        const Vault vault = got(
            Vault::open(laptops.place(laptop), "iris", Secret::from_text("a new one"), at(400)));
        CHECK(vault.held() == CompartmentSet{case_record});
    }
}

TEST_CASE("a removal that a laptop hears of has it key anew what the removed person held",
          "[vault][keyring][merge]")
{
    const Laptops laptops(2);
    const auto salt = [&](int laptop, const char* name) {
        return file_bytes(laptops.place(laptop).folder / name).substr(0, 16);
    };
    const std::string support_before = salt(1, "support.db");
    const std::string management_before = salt(1, "management.db");
    remove(laptops, 0, "mora", laptops.iris);
    add(laptops, 1, "nadia", "olga", 10);    // so that it is no mere continuation
    laptops.hand_over(0, 1, "nadia", 100);
    CHECK(salt(1, "support.db") != support_before);
    CHECK(salt(1, "management.db") == management_before);
    CHECK(salt(1, "support.db") != salt(0, "support.db"));    // each folder's own key
    CHECK_FALSE(sign_in(laptops, 1, "olga"));
    CHECK(laptops.open(1, "olga").held() == CompartmentSet{case_record, support});
    const std::string once = salt(1, "support.db");
    laptops.hand_over(0, 1, "nadia", 200);
    CHECK(salt(1, "support.db") == once);
}

TEST_CASE(
    "whoever was removed cannot open what tells of it, and is gone when another has merged it",
    "[vault][keyring][merge]")
{
    const Laptops laptops(2);
    {
        Vault vault = laptops.open(0);
        write(vault, {AnEntry(1)}, 1, at(10));
    }
    const auto before = laptops.bundle(0, "mora", 15);
    remove(laptops, 0, "mora", laptops.nadia);
    CHECK(error_of(laptops.try_merge(1, laptops.bundle(0), "nadia")) == Kind::bundle_for_others);
    CHECK(laptops.try_merge(1, before, "nadia"));
    laptops.hand_over(0, 1, "mora", 100);
    CHECK(sign_in(laptops, 1, "nadia") == Kind::no_such_person);
}

TEST_CASE("a passphrase that a manager set on one laptop is the one on the other too",
          "[vault][keyring][merge]")
{
    const Laptops laptops(2);
    got(laptops.open(0).reset_passphrase(laptops.nadia, Secret::from_text("set by mora"), at(20)));
    add(laptops, 1, "nadia", "olga", 10);
    // Her own session there has the old keys: the people are taken, then she signs in again.
    const auto merged = laptops.try_merge(1, laptops.bundle(0, "mora", 30), "nadia", 40);
    CHECK(error_of(merged) == Kind::bundle_for_others);
    laptops.hand_over(0, 1, "mora", 50);
    CHECK(sign_in(laptops, 1, "nadia") == Kind::wrong_passphrase);
    CHECK_FALSE(sign_in(laptops, 1, "nadia", "set by mora"));
    CHECK(got(Vault::open(laptops.place(1), "nadia", Secret::from_text("set by mora"), at(400)))
              .held()
          == every_compartment);
}

TEST_CASE("a keyring from before a merge is not believed afterwards", "[vault][keyring][merge]")
{
    const Laptops laptops(2);
    add(laptops, 0, "mora", "olga", 10);
    const std::string before = file_bytes(laptops.place(0).folder / "keyring.json");
    add(laptops, 1, "nadia", "pete", 11);    // which changes no key of a file
    laptops.hand_over(1, 0, "mora", 100);
    CHECK_FALSE(sign_in(laptops, 0, "mora"));
    const std::string after = file_bytes(laptops.place(0).folder / "keyring.json");
    write_file(laptops.place(0).folder / "keyring.json", before);
    CHECK(sign_in(laptops, 0, "mora") == Kind::untrusted);
    write_file(laptops.place(0).folder / "keyring.json", after);
    CHECK_FALSE(sign_in(laptops, 0, "mora"));
}

TEST_CASE("a recovery code that was renewed has no word in what was done with the old one "
          "meanwhile",
          "[vault][keyring][merge]")
{
    Laptops laptops(2);
    const auto shown = [](const std::vector<Secret>&) { return true; };
    got(laptops.open(0).renew_recovery(RecoveryForm::one_code, shown, at(20)));
    got(Vault::recover(laptops.place(1), laptops.recovery_code(), "nadia",
                       Secret::from_text("by the old code"), at(30)));
    laptops.hand_over(1, 0, "mora", 100);
    CHECK(sign_in(laptops, 0, "nadia", "by the old code") == Kind::wrong_passphrase);
    CHECK_FALSE(sign_in(laptops, 0, "nadia"));
    laptops.hand_over(0, 1, "mora", 101);
    for (const int each : {0, 1})
        CHECK(laptops.open(each).impl().keyring.sealed_root.empty());
}

TEST_CASE("the order in which three laptops hear of each other makes no difference",
          "[vault][keyring][merge]")
{
    const auto played = [](std::vector<std::pair<int, int>> handovers) {
        const Laptops laptops(3);
        add(laptops, 0, "mora", "olga", 10, manager);
        remove(laptops, 1, "nadia", laptops.ivan, 20);
        set_roles(laptops, 2, "mora", laptops.ivan, {Role::iss_worker}, 30);
        add(laptops, 2, "mora", "olga", 11, {Role::iss_worker}, 40);
        for (const auto& [from, into] : handovers)
            laptops.hand_over(from, into, "mora", 100);
        const auto people = people_in(laptops.open(0));
        CHECK(people_in(laptops.open(1)) == people);
        CHECK(people_in(laptops.open(2)) == people);
        return people;
    };
    const auto people = played({{0, 1}, {1, 2}, {2, 0}, {2, 1}});
    CHECK(played({{2, 1}, {1, 0}, {0, 2}, {0, 1}}) == people);
    CHECK(played({{1, 0}, {2, 0}, {0, 1}, {0, 2}, {1, 0}}) == people);
    CHECK(std::count(people.begin(), people.end(), "ivan gone") == 1);
}
