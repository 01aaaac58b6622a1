#include <catch2/catch.hpp>

#include "a_vault.h"
#include "vault/vault_impl.h"

using namespace holdfast;
using namespace holdfast::test;
using enum Compartment;
using Kind = VaultErrorKind;

namespace {

/// "mora" founded it on the laptop "office"; "iris" of the ISS and "ivan" of the programme each
/// wrote from a laptop of their own.
struct ThreeLaptops : AVault {
    PersonId iris = add("iris", {Role::iss_worker}, 3);
    PersonId ivan = add("ivan", {Role::intervention_practitioner}, 4);
    DeviceId of_iris = wrote("iris", 1);
    DeviceId of_ivan = wrote("ivan", 2);
    ThreeLaptops() { on_device("office"); }

    DeviceId wrote(const std::string& name, std::uint8_t number)
    {
        on_device(name);
        Vault vault = open(name, number);
        write(vault, {AnEntry(number)}, number, at(number));
        return vault.device();
    }
    KeyringState state() const
    {
        const Charter charter = got(read_charter(place()));
        return got(replay(got(read_keyring(folder(), charter)), charter.root));
    }
    std::uint32_t generation(Compartment compartment) const
    {
        return state().compartments.at(compartment).generation;
    }
};

KnownDevice device_in(const Vault& vault, const DeviceId& id)
{
    for (const KnownDevice& each : got(vault.devices()))
        if (each.id == id)
            return each;
    throw std::runtime_error("no such device");
}

}

TEST_CASE("the vault knows which computers wrote to it, whose hands, and when", "[vault][device]")
{
    const ThreeLaptops a;
    const Vault mora = a.open();
    CHECK(got(mora.devices()).size() == 3);
    const auto device = device_in(mora, a.of_iris);
    CHECK(device.people == std::vector{a.iris});
    CHECK(device.first == at(1));
    CHECK(device.newest == at(1));
    CHECK_FALSE(device.removed);
    CHECK_FALSE(device.is_this_one);
    CHECK(device_in(mora, mora.device()).is_this_one);
    CHECK(device_in(mora, mora.device()).people.empty());
}

TEST_CASE("a lost laptop takes with it only keys that are no longer in force", "[vault][device]")
{
    ThreeLaptops a;
    const RawKeys had = a.raw_keys("iris");
    {
        Vault mora = a.open();
        got(mora.remove_device(a.of_iris, at(9)));
        CHECK(device_in(mora, a.of_iris).removed == at(9));
        write(mora, {AnEntry(9), AnEntry(10, support)}, 9, at(10));
    }
    CHECK(a.state().removed_devices == std::map<DeviceId, Instant>{{a.of_iris, at(9)}});
    for (const auto& [compartment, key] : had)
        CHECK_THROWS_AS(open_encrypted(a.folder() / file_of(compartment), key), SQLite::Exception);
    CHECK(a.generation(management) == 1);    // which nobody could open on it
    CHECK(a.open("iris").held() == CompartmentSet{case_record, support});
    CHECK(got(a.open().verify()).holds());
}

TEST_CASE("a removed computer does not open the vault, and others do", "[vault][device]")
{
    ThreeLaptops a;
    got(a.open().remove_device(a.of_iris, at(9)));
    a.on_device("iris");
    CHECK(error_of(a.try_open("iris")) == Kind::device_removed);
    CHECK(error_of(a.try_open("mora")) == Kind::device_removed);
    a.on_device("ivan");
    CHECK(a.try_open("iris"));
}

TEST_CASE("what a laptop opened is re-keyed by who holds it, where the remover does not",
          "[vault][device]")
{
    ThreeLaptops a;
    a.add("sam", {Role::service_manager}, 2);
    got(a.open("sam").remove_device(a.of_iris, at(9)));
    CHECK(a.generation(case_record) == 2);
    CHECK(a.generation(support) == 1);
    CHECK(a.state().due == CompartmentSet{support});
    CHECK(a.open("iris").held() == CompartmentSet{case_record, support});
    CHECK(a.generation(support) == 2);
}

TEST_CASE("who used a computer decides what is re-keyed; where nobody is known, everything is",
          "[vault][device]")
{
    ThreeLaptops a;
    got(a.open().remove_device(a.of_ivan, at(9)));
    CHECK(a.generation(case_record) == 2);
    CHECK(a.generation(support) == 1);

    const DeviceId posting = [&] {
        Vault ivan = a.on_device("posting").open("ivan");
        write(ivan, {AnEntry(20, support)}, 20);    // which mora has not taken in
        return ivan.device();
    }();
    a.on_device("office");
    CHECK(device_in(a.open(), posting).people.empty());
    got(a.open().remove_device(posting, at(9)));
    CHECK(a.generation(case_record) == 3);
    CHECK(a.generation(support) == 2);
    CHECK(a.generation(management) == 2);
    CHECK(got(a.open().take_in({})).acts == 1);
}

TEST_CASE("only a manager removes a computer, never the one in hand, and once is enough",
          "[vault][device]")
{
    const ThreeLaptops a;
    CHECK(error_of(a.open("iris").remove_device(a.of_ivan, at())) == Kind::not_permitted);
    Vault mora = a.open();
    CHECK(error_of(mora.remove_device(mora.device(), at())) == Kind::not_permitted);
    CHECK(error_of(mora.remove_device(an<DeviceId>(77), at())) == Kind::no_such_device);
    got(mora.remove_device(a.of_ivan, at(3)));
    got(mora.remove_device(a.of_ivan, at(4)));
    CHECK(a.state().removed_devices.at(a.of_ivan) == at(3));
}
