#include <catch2/catch.hpp>
#include <unistd.h>

#include "a_vault.h"
#include "vault/heads.h"
#include "vault/vault_impl.h"

using namespace holdfast;
using namespace holdfast::test;
using enum Compartment;
namespace fs = std::filesystem;

namespace {

void copy_folder(const fs::path& from, const fs::path& to)
{
    fs::remove_all(to);
    fs::copy(from, to, fs::copy_options::recursive);
}

fs::path beside(const AVault& a, const char* name)
{
    return a.folder().parent_path() / name;
}

/// The same machine, another folder.
Vault open_at(const AVault& a, const fs::path& folder, std::string_view name = "mora")
{
    VaultPlace place = a.place();
    place.folder = folder;
    return got(Vault::open(place, name, passphrase_of(name), at()));
}

}

TEST_CASE("an older copy put back in place is another device, and shows what it lacks",
          "[vault][device]")
{
    const AVault a;
    DeviceId first = a.open().device();
    {
        Vault vault = a.open();
        write(vault, {AnEntry(1)}, 1);
    }
    copy_folder(a.folder(), beside(a, "backup"));
    {
        Vault vault = a.open();
        CHECK(vault.device() == first);
        write(vault, {AnEntry(2)}, 2);
        write(vault, {AnEntry(3)}, 3);
        CHECK(got(vault.behind()).empty());
    }
    copy_folder(beside(a, "backup"), a.folder());
    Vault restored = a.open();
    CHECK(restored.device() != first);
    const Behind lacking{case_record, first, false, 3, 1, false, {}};
    CHECK(got(restored.behind()) == std::vector{lacking});
    const auto stamp = write(restored, {AnEntry(4)}, 4);
    CHECK(stamp.device == restored.device());
    const auto verification = got(restored.verify());
    CHECK(verification.holds());
    CHECK(verification.behind == std::vector{lacking});
}

TEST_CASE("a chain cut short in its file shows, and is not gone on with", "[vault][device]")
{
    const AVault a;
    DeviceId first = a.open().device();
    {
        Vault vault = a.open();
        write(vault, {AnEntry(1)}, 1);
        write(vault, {AnEntry(2)}, 2);
    }
    {
        const auto database = a.raw("mora", case_record);
        database->exec("DELETE FROM entries WHERE in_commit = 2");
        database->exec("DELETE FROM commits WHERE number = 2");
    }
    const Vault vault = a.open();
    CHECK(got(vault.verify()).holds());    // nothing in it tells
    CHECK(got(vault.verify()).behind
          == std::vector{Behind{case_record, first, false, 2, 1, false, {}}});
    CHECK(vault.device() != first);
}

TEST_CASE("two copies on one machine are a device each, however they take turns", "[vault][device]")
{
    const AVault a;
    {
        Vault vault = a.open();
        write(vault, {AnEntry(1)}, 1);
    }
    copy_folder(a.folder(), beside(a, "copy"));
    std::optional<DeviceId> here;
    std::optional<DeviceId> there;
    for (std::uint8_t turn = 0; turn < 3; ++turn) {
        const auto number = static_cast<std::uint8_t>(10 + 2 * turn);
        {
            Vault vault = a.open();
            CHECK(here.value_or(vault.device()) == vault.device());
            here = vault.device();
            write(vault, {AnEntry(number)}, number);
        }
        Vault vault = open_at(a, beside(a, "copy"));
        CHECK(there.value_or(vault.device()) == vault.device());
        there = vault.device();
        write(vault, {AnEntry(static_cast<std::uint8_t>(number + 1))}, number);
    }
    CHECK(here != there);
}

TEST_CASE("a copy that is opened while the other is open is another device", "[vault][device]")
{
    const AVault a;
    copy_folder(a.folder(), beside(a, "copy"));
    const Vault vault = a.open();
    CHECK(open_at(a, beside(a, "copy")).device() != vault.device());
}

TEST_CASE("after a crash only what the machine meant to write is taken for its own",
          "[vault][device]")
{
    const AVault a;
    copy_folder(a.folder(), beside(a, "before"));
    DeviceId first = a.open().device();
    REQUIRE(in_child([&]() -> int {
                Vault vault = a.open();
                write(vault, {AnEntry(1)}, 1);
                ::_exit(77);    // nothing is tidied up
            })
            == 77);
    copy_folder(a.folder(), beside(a, "after"));

    copy_folder(beside(a, "before"), a.folder());
    {
        const Vault vault = a.open();
        CHECK(vault.device() != first);
        CHECK(got(vault.behind()).empty());    // it may never have been written
    }
    copy_folder(beside(a, "after"), a.folder());
    CHECK(a.open().device() == first);
}

TEST_CASE("who cannot open a compartment leaves what the machine knows of it", "[vault][device]")
{
    AVault a;
    a.add("ivan", {Role::intervention_practitioner}, 4);
    DeviceId first = a.open().device();
    {
        Vault vault = a.open();
        write(vault, {AnEntry(1, support)}, 1);
    }
    copy_folder(a.folder(), beside(a, "backup"));
    {
        Vault vault = a.open();
        write(vault, {AnEntry(2, support)}, 2);
    }
    copy_folder(beside(a, "backup"), a.folder());
    CHECK(a.open("ivan").device() == first);    // whose chains are as they were
    const Vault vault = a.open();
    CHECK(vault.device() != first);
    CHECK(got(vault.behind()) == std::vector{Behind{support, first, false, 2, 1, false, {}}});
}

TEST_CASE("heads are signed, and heads that were changed are nobody's", "[vault][device]")
{
    const Identity mora = Identity::random(an<PersonId>(1));
    KeyringState people;
    people.people.push_back(
        {record_of(mora, "mora", {Role::service_manager}), false, {mora.signing.public_key}});
    const SignedHeads heads = sign_heads(
        an<VaultId>(1), an<DeviceId>(2), mora, at(5),
        {{support, an<DeviceId>(2), Lane::posted, 7, Hash{1}},
         {case_record, an<DeviceId>(3), Lane::direct, 9, Hash{2}}});
    const Bytes bytes = encode_heads(heads);
    CHECK(decode_heads(an<VaultId>(1), people, bytes) == heads);
    CHECK_FALSE(decode_heads(an<VaultId>(2), people, bytes));
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        Bytes changed = bytes;
        changed[i] ^= 1;
        INFO(i);
        CHECK_FALSE(decode_heads(an<VaultId>(1), people, changed));
        CHECK_FALSE(decode_heads(an<VaultId>(1), people, ByteView(bytes).first(i)));
    }
    people.people[0].signing_keys = {Identity::random(an<PersonId>(1)).signing.public_key};
    CHECK_FALSE(decode_heads(an<VaultId>(1), people, bytes));
}
