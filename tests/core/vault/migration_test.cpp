#include <catch2/catch.hpp>

#include "fate.h"
#include "stored_vault.h"
#include "vault/database.h"
#include "vault/keyring_codec.h"
#include "vault/migration.h"
#include "vault/vault_impl.h"

using namespace holdfast;
using namespace holdfast::test;
using enum Compartment;
namespace fs = std::filesystem;

namespace {

RawKeys keys_of(const StoredVault& stored, std::string_view name)
{
    const Charter charter = got(read_charter(stored.place()));
    const Keyring keyring = got(read_keyring(stored.folder(), charter));
    const KeyringState state = got(replay(keyring, charter.root));
    const auto* person = state.find_current(name);
    const Identity identity = got(unlock_identity(*find_locked(keyring, person->record.id),
                                                  person->record, charter.root,
                                                  StoredVault::passphrase()));
    return raw_forms(got(unsealed_keys(keyring, state, identity.person, identity.sealing)), state);
}

/// What each compartment's file says, by the keys of one who holds all.
std::map<Compartment, std::uint32_t> formats(const StoredVault& stored)
{
    std::map<Compartment, std::uint32_t> all;
    for (const auto& [compartment, key] : keys_of(stored, "morag"))
        all[compartment] = stated_format(*open_copy(stored.folder() / file_of(compartment), key),
                                         "main");
    return all;
}

void set_format(const StoredVault& stored, Compartment compartment, std::uint32_t format)
{
    open_encrypted(stored.folder() / file_of(compartment), keys_of(stored, "morag").at(compartment))
        ->exec("PRAGMA user_version = " + std::to_string(format));
}

std::vector<std::string> leftovers(const StoredVault& stored)
{
    std::vector<std::string> names;
    for (const auto& item : fs::directory_iterator(stored.folder()))
        if (item.path().filename().string().front() == '.')
            names.push_back(item.path().filename().string());
    return names;
}

}

TEST_CASE("a vault of format 1 opens as every role, is migrated as far as each holds it, and its "
          "ledger is whole",
          "[vault][migration]")
{
    const StoredVault stored(1);
    const auto whole = [&](const Vault& vault) {
        const auto verification = got(vault.verify());
        CHECK(verification.holds());
        CHECK(verification.entries > 50);
        CHECK(leftovers(stored).empty());
    };
    CHECK(formats(stored)
          == std::map<Compartment, std::uint32_t>{{case_record, 1}, {support, 1}, {management, 1}});
    for (const char* name : {"morag", "ros", "daniel", "wanda", "priya", "tom", "grace", "leila"}) {
        INFO(name);
        stored.put_back();
        whole(stored.open(name));
        // And everybody else finds it in order afterwards, one compartment migrated or all.
        for (const char* next : {"tom", "leila", "morag"})
            whole(stored.open(next));
    }
    CHECK(formats(stored)
          == std::map<Compartment, std::uint32_t>{{case_record, 2}, {support, 2}, {management, 2}});
}

TEST_CASE("compartments of different formats work side by side until a holder comes",
          "[vault][migration]")
{
    const StoredVault stored(1);
    NewEntry entry = AnEntry(1);
    NewEntry given = AnEntry(2, support);
    const auto before = all_entries(stored.open("tom")).size();
    CHECK(formats(stored)
          == std::map<Compartment, std::uint32_t>{{case_record, 2}, {support, 1}, {management, 1}});
    {
        Vault tom = stored.open("tom");
        const auto stamp = write(tom, {entry, given});
        CHECK(stamp.posted == CompartmentSet{support});
        CHECK(all_entries(tom).size() == before + 1);
        CHECK(got(tom.verify()).holds());
    }
    Vault leila = stored.open("leila");
    CHECK(got(leila.take_in({})).acts == 1);
    CHECK(got(leila.verify()).holds());
    CHECK(formats(stored).at(support) == 2);
    CHECK(formats(stored).at(management) == 1);
}

TEST_CASE("a compartment of a newer format is refused, and nothing is migrated beside it",
          "[vault][migration]")
{
    const StoredVault stored(1);
    set_format(stored, support, compartment_format + 1);
    const auto opened = stored.try_open("leila");
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == VaultErrorKind::newer_format);
    CHECK(opened.error().file.filename() == "support.db");
    CHECK(formats(stored).at(case_record) == 1);
    CHECK(stored.try_open("tom"));    // who does not hold it
}

TEST_CASE("a migration that dies or fails at any step leaves a vault that opens with all in it",
          "[vault][migration][crash]")
{
    const StoredVault stored(1);
    const auto entries = all_entries(stored.open("leila")).size();
    for (const Fate what : {Fate::die, Fate::fail}) {
        int step = 1;
        for (;; ++step) {
            stored.put_back();
            const int result = at_step(step, what, [&] {
                const auto vault = stored.try_open("leila");
                return step_is_ahead() ? (vault ? 10 : 11) : vault ? 0 : 1;
            });
            INFO("step " << step << " gave " << result);
            {
                const Vault tom = stored.open("tom");    // may come first, and holds case alone
                CHECK(got(tom.verify()).holds());
            }
            {
                const Vault leila = stored.open("leila");
                CHECK(all_entries(leila).size() == entries);
                CHECK(got(leila.verify()).holds());
            }
            CHECK(formats(stored).at(support) == 2);
            CHECK(leftovers(stored).empty());
            if (result == 10)
                break;
            REQUIRE(step < 200);
        }
        CHECK(step > 10);
    }
}

TEST_CASE("a migration after which something is missing is told, and the copies stay",
          "[vault][migration]")
{
    const StoredVault stored(1);
    (void)stored.open("leila");
    // As if a crash had come before the proof, and the migrated file had lost its newest commit.
    const fs::path copies = copies_before_migration(stored.folder(), {case_record, support});
    fs::create_directory(copies);
    for (const Compartment compartment : {case_record, support})
        fs::copy(stored.folder() / file_of(compartment), copies / file_of(compartment));
    open_encrypted(stored.folder() / file_of(support), keys_of(stored, "morag").at(support))
        ->exec("DELETE FROM commits WHERE number = (SELECT max(number) FROM commits)");
    for (int again = 0; again < 2; ++again) {
        const auto opened = stored.try_open("leila");
        REQUIRE_FALSE(opened);
        CHECK(opened.error().kind == VaultErrorKind::damaged);
        CHECK(opened.error().detail.find("migration_not_proven") == 0);
        CHECK(fs::exists(copies / "support.db"));
    }
    // Put back by hand, it opens again, and the copies go.
    fs::copy(copies / file_of(support), stored.folder() / file_of(support),
             fs::copy_options::overwrite_existing);
    CHECK(got(stored.open("leila").verify()).holds());
    CHECK(leftovers(stored).empty());
}
