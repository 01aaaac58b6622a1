#include <fstream>
#include <set>

#include <unistd.h>

#include "laptops.h"
#include "vault/bundle_file.h"
#include "vault/carrying.h"
#include "vault/keyring_codec.h"
#include "vault/vault_impl.h"

using namespace holdfast;
using namespace holdfast::test;
using enum Compartment;
using Kind = VaultErrorKind;
namespace fs = std::filesystem;

namespace {

using Ids = std::vector<EntryId>;

Ids numbered(std::initializer_list<std::uint8_t> numbers)
{
    Ids ids;
    for (const std::uint8_t number : numbers)
        ids.push_back(an<EntryId>(number));
    return ids;
}

/// The reasons for which commits were not taken, in order.
std::vector<std::string> reasons(const Merged& merged)
{
    std::vector<std::string> all;
    for (const RefusedCommit& refused : merged.refused)
        all.push_back(std::string(code(refused.why)) + ' '
                      + std::to_string(refused.entry.bytes()[15]));
    return all;
}
using Reasons = std::vector<std::string>;

/// What opens a laptop's files, by her passphrase.
RawKeys keys_of_mora(const Laptops& laptops, const VaultPlace& place)
{
    const Charter charter = got(read_charter(place));
    const Keyring keyring = got(read_keyring(place.folder, charter));
    const KeyringState state = got(replay(keyring, charter.root));
    const Identity mora = got(unlock_identity(*find_locked(keyring, laptops.mora),
                                              state.find(laptops.mora)->record, charter.root,
                                              passphrase_of("mora")));
    return raw_forms(got(unsealed_keys(keyring, state, mora.person, mora.sealing)), state);
}

}

TEST_CASE("what two laptops wrote is on both after each took in the other's bundle, and a second "
          "time changes nothing",
          "[vault][merge]")
{
    const Laptops laptops(2);
    {
        Vault vault = laptops.open(0);
        write(vault, {AnEntry(1).says("on the first"), AnEntry(2, support)}, 1, at(10));
        write(vault, {AnEntry(3).of(2)}, 2, at(20));
    }
    {
        Vault vault = laptops.open(1, "iris");
        write(vault, {AnEntry(4, support).says("on the second"), AnEntry(5)}, 3, at(15));
    }
    const auto first = laptops.bundle(0);
    const auto second = laptops.bundle(1);
    const Merged merged = laptops.merge(0, second);
    CHECK(merged.commits == 2);
    CHECK(merged.entries == 2);
    CHECK(merged.maker == laptops.mora);
    CHECK(merged.merged == every_compartment);
    CHECK(merged.refused.empty());
    CHECK(merged.behind.empty());
    CHECK(laptops.merge(1, first).commits == 3);
    CHECK(ids_in(laptops.open(0)) == numbered({1, 2, 3, 4, 5}));
    CHECK(laptops.known(0) == laptops.known(1));

    const auto before = laptops.known(0);
    const Merged again = laptops.merge(0, second);
    CHECK(again.commits == 0);
    CHECK(again.had == 2);
    CHECK(laptops.known(0) == before);
    CHECK(got(laptops.open(0).verify()).holds());
}

TEST_CASE("each takes in what they can open; a holder takes the rest from the same file",
          "[vault][merge]")
{
    const Laptops laptops(2);
    {
        Vault vault = laptops.open(0);
        write(vault, {AnEntry(1), AnEntry(2, support).says("her number")}, 1, at(10));
    }
    const auto file = laptops.bundle(0);
    CHECK(file_bytes(file).find("her number") == std::string::npos);
    CHECK(file_bytes(file).find("mora") == std::string::npos);
    const Merged merged = laptops.merge(1, file, "ivan");
    CHECK(merged.merged == CompartmentSet{case_record});
    CHECK(merged.not_opened == CompartmentSet{support, management});
    CHECK(ids_in(laptops.open(1)) == numbered({1}));
    laptops.merge(1, file, "iris");
    CHECK(ids_in(laptops.open(1)) == numbered({1, 2}));
}

TEST_CASE("commits over a gap are taken in and stay on the books as awaited until the rest comes",
          "[vault][merge]")
{
    const Laptops laptops(2);
    const auto write_one = [&](std::uint8_t number, int seconds) {
        Vault vault = laptops.open(0);
        write(vault, {AnEntry(number)}, number, at(seconds));
    };
    write_one(1, 10);
    const auto early = laptops.bundle(0);
    write_one(2, 20);
    write_one(3, 30);
    const auto late = laptops.bundle(0, "mora", 40, {.committed = at(30)});
    const Merged merged = laptops.merge(1, late);
    CHECK(merged.commits == 1);
    CHECK(merged.awaited == 2);
    {
        const auto verification = got(laptops.open(1).verify());
        CHECK(verification.holds());
        CHECK(verification.awaited == 2);
    }
    CHECK(laptops.merge(1, early).awaited == 1);
    CHECK(ids_in(laptops.open(1)) == numbered({1, 3}));
    CHECK(laptops.merge(1, laptops.bundle(0)).awaited == 0);
    CHECK(laptops.known(0) == laptops.known(1));

    // A gap that no merge left is a fault as before.
    VaultPlace place = laptops.place(1);
    {
        const Vault vault = laptops.open(1);
    }
    {
        const auto keys = keys_of_mora(laptops, place);
        const auto database = open_encrypted(place.folder / "case.db", keys.at(case_record));
        database->exec("DELETE FROM entries WHERE in_commit IN (SELECT number FROM commits WHERE "
                       "sequence = 2)");
        database->exec("DELETE FROM commits WHERE sequence = 2");
    }
    const auto verification = got(laptops.open(1).verify());
    REQUIRE_FALSE(verification.holds());
    CHECK(verification.findings.front().fault == Fault::commit_missing);
}

TEST_CASE("with heads a bundle leaves out what the others said they have", "[vault][merge]")
{
    const Laptops laptops(2);
    {
        Vault vault = laptops.open(0);
        write(vault, {AnEntry(1)}, 1, at(10));
        write(vault, {AnEntry(2)}, 2, at(20));
    }
    laptops.hand_over(0, 1);
    laptops.hand_over(1, 0);    // which tells what it has
    {
        Vault vault = laptops.open(0);
        write(vault, {AnEntry(3)}, 3, at(30));
    }
    const fs::path file = laptops.file("since");
    CHECK(got(laptops.open(0).make_bundle(file, {.committed = {}, .heads = true}, at(40))).commits
          == 1);
    CHECK(laptops.merge(1, file).awaited == 0);
    CHECK(laptops.known(0) == laptops.known(1));
}

TEST_CASE("what was posted on one laptop is taken in on the other by whoever can open it",
          "[vault][merge]")
{
    const Laptops laptops(2);
    {
        Vault vault = laptops.open(1, "ivan");
        write(vault, {AnEntry(1, support).says("her number")}, 1, at(10));
    }
    const auto posted = laptops.bundle(1, "ivan");
    CHECK(laptops.merge(0, posted, "ivan").letters == 1);
    CHECK(laptops.merge(0, posted, "ivan").letters == 0);
    CHECK(ids_in(laptops.open(0)) == numbered({1}));
    laptops.merge(0, posted, "ivan");    // once more, when it was taken in
    laptops.hand_over(1, 0);
    laptops.hand_over(0, 1);
    CHECK(laptops.known(0) == laptops.known(1));
    CHECK(got(laptops.open(0).verify()).holds());
}

TEST_CASE("a post sealed to a key that only the other laptop has waits for that key",
          "[vault][merge]")
{
    const Laptops laptops(2);
    got(laptops.open(1).set_roles(laptops.iris, {Role::intervention_practitioner}, at(5)));
    {
        Vault vault = laptops.open(1, "ivan");
        write(vault, {AnEntry(1, support).says("her number")}, 1, at(10));
    }
    laptops.merge(0, laptops.bundle(1, "ivan"), "ivan");
    {
        const Vault vault = laptops.open(0);
        CHECK(ids_in(vault).empty());
        const auto verification = got(vault.verify());
        CHECK(verification.holds());
        CHECK(verification.letterbox_rows == 1);
    }
    laptops.hand_over(1, 0);
    const Vault vault = laptops.open(0);
    CHECK(ids_in(vault) == numbered({1}));
    CHECK(got(vault.verify()).letterbox_rows == 0);
}

TEST_CASE("a bundle that was altered anywhere, or cut short anywhere, is refused", "[vault][merge]")
{
    const Laptops laptops(2);
    {
        Vault vault = laptops.open(0);
        write(vault, {AnEntry(1), AnEntry(2, support)}, 1, at(10));
    }
    const auto file = laptops.bundle(0);
    const std::string bytes = file_bytes(file);
    Vault vault = laptops.open(1);
    const auto refused = [&](std::string_view changed) {
        write_file(laptops.file("changed"), changed);
        const auto merged = vault.merge_bundle(laptops.file("changed"), at(20), {});
        REQUIRE_FALSE(merged);
        return merged.error().kind;
    };
    for (std::size_t i = 0; i < bytes.size(); i += i < 300 ? 1 : 61) {
        std::string changed = bytes;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        INFO(i);
        const Kind kind = refused(changed);
        if (i < 16)
            CHECK(kind == Kind::not_a_bundle);
        else if (i < 20)
            CHECK((kind == Kind::newer_format || kind == Kind::bundle_altered));
        else if (i >= 24 && i < 40)
            CHECK(kind == Kind::bundle_elsewhere);
        else    // whoever it names as its maker, too, is bound to what it holds
            CHECK((kind == Kind::bundle_altered || kind == Kind::bundle_truncated
                   || kind == Kind::bundle_for_others));
    }
    for (std::size_t size = 16; size < bytes.size(); size += size < 100 ? 1 : 97) {
        INFO(size);
        CHECK(refused(std::string_view(bytes).substr(0, size)) == Kind::bundle_truncated);
    }
    CHECK(refused(bytes.substr(0, bytes.size() - 1)) == Kind::bundle_truncated);
    CHECK(refused(bytes + "x") == Kind::bundle_altered);
    CHECK(refused("") == Kind::not_a_bundle);
    CHECK(ids_in(vault).empty());
    CHECK(vault.merge_bundle(file, at(20), {}));
}

TEST_CASE("a bundle of another vault, for other people, or not there is refused as that",
          "[vault][merge]")
{
    const Laptops laptops(2);
    const Laptops others(1);
    CHECK(error_of(laptops.try_merge(0, others.bundle(0))) == Kind::bundle_elsewhere);
    CHECK(error_of(laptops.try_merge(0, laptops.file("nothing"))) == Kind::input_output);
    const auto taken = laptops.bundle(0);
    CHECK(error_of(laptops.open(0).make_bundle(taken, {}, at())) == Kind::already_there);

    got(laptops.open(0).add_member(an<PersonId>(9), "olga", {Role::case_manager},
                                   passphrase_of("olga"), at(5)));
    const auto file = laptops.bundle(1);
    CHECK(error_of(laptops.try_merge(0, file, "olga")) == Kind::bundle_for_others);
    CHECK(laptops.try_merge(0, file, "nadia"));
}

TEST_CASE("a whole bundle that a stranger signed is refused", "[vault][merge]")
{
    // Somebody who got hold of a member's bundle and of what is in it, but of no member's key.
    const Laptops laptops(2);
    const VaultPlace place = laptops.place(0);
    const Charter charter = got(read_charter(place));
    const Keyring keyring = got(read_keyring(place.folder, charter));
    const KeyringState state = got(replay(keyring, charter.root));
    const Identity stranger = Identity::random(an<PersonId>(77));
    const auto forged = [&](const PersonId& maker) {
        const Secret key = Secret::random(32);
        const BundleHeader header{
            charter.vault,
            maker,
            an<DeviceId>(7),
            at(10),
            {},
            {{case_record,
              {{laptops.mora, seal_to(state.find(laptops.mora)->record.sealing, key.bytes())}}}}};
        const fs::path file = laptops.file("forged-" + maker.text());
        std::ofstream out(file, std::ios::binary);
        BundleWriter writer(out, header);
        writer.begin_section(key);
        writer.add(RecordKind::keyring, as_bytes(keyring_text(keyring)));
        writer.end_section();
        writer.finish(stranger.signing);
        return file;
    };
    CHECK(error_of(laptops.try_merge(1, forged(stranger.person))) == Kind::bundle_from_stranger);
    CHECK(error_of(laptops.try_merge(1, forged(laptops.nadia))) == Kind::bundle_altered);
}

TEST_CASE("what somebody wrote after their removal is refused by name, and nothing else is lost",
          "[vault][merge]")
{
    const Laptops laptops(2);
    got(laptops.open(0).remove_member(laptops.ivan, at(100)));
    for (const auto& [number, seconds] : {std::pair{1, 50}, std::pair{2, 150}}) {
        Vault vault = laptops.open(1, "ivan", seconds);
        write(vault, {AnEntry(static_cast<std::uint8_t>(number))},
              static_cast<std::uint8_t>(number), at(seconds));
    }
    {
        Vault vault = laptops.open(1, "iris", 160);
        write(vault, {AnEntry(3)}, 3, at(160));
    }
    const Merged merged = laptops.hand_over(1, 0, "mora", 200);
    CHECK(reasons(merged) == Reasons{"after_removal 2"});
    REQUIRE(merged.refused.size() == 1);
    CHECK(merged.refused[0].author == laptops.ivan);
    CHECK(ids_in(laptops.open(0)) == numbered({1, 3}));
    CHECK(laptops.merge(0, laptops.bundle(1), "mora").refused.empty());    // told once

    // The other laptop, which had it, comes to the same when it hears of the removal.
    CHECK(reasons(laptops.hand_over(0, 1, "mora", 210)) == Reasons{"after_removal 2"});
    CHECK(laptops.known(0) == laptops.known(1));
    const auto verification = got(laptops.open(1).verify());
    CHECK(verification.holds());
    CHECK(verification.kept_apart == 1);
    CHECK(error_of(Vault::open(laptops.place(1), "ivan", passphrase_of("ivan"), at(220)))
          == Kind::no_such_person);
}

TEST_CASE("what somebody posted after their removal stays out of the record also where a letter "
          "waited for whoever can open it",
          "[vault][merge]")
{
    const Laptops laptops(1);
    got(laptops.open(0).add_member(an<PersonId>(9), "owen", {Role::intervention_practitioner},
                                   passphrase_of("owen"), at()));
    laptops.clone(0, 1);
    got(laptops.open(0).remove_member(laptops.ivan, at(100)));
    for (const auto& [number, seconds] : {std::pair{1, 50}, std::pair{2, 150}}) {
        Vault vault = laptops.open(1, "ivan", seconds);
        write(vault, {AnEntry(static_cast<std::uint8_t>(number), support)},
              static_cast<std::uint8_t>(number), at(seconds));
    }
    // Neither of them holds the survivors' record: it is the letterbox that carries it.
    const Merged merged = laptops.merge(0, laptops.bundle(1, "ivan", 160), "owen", 200);
    CHECK(merged.letters == 2);
    CHECK(merged.refused.empty());
    CHECK(ids_in(laptops.open(0, "iris", 210)) == numbered({1}));
    const auto verification = got(laptops.open(0, "iris", 220).verify());
    CHECK(verification.holds());
    CHECK(verification.kept_apart == 1);

    // Whoever holds it and merges at once hears of it by name, and both laptops come to the same.
    laptops.clone(1, 2);
    CHECK(reasons(laptops.hand_over(0, 2, "mora", 230)) == Reasons{"after_removal 2"});
    CHECK(laptops.known(2) == laptops.known(0));
}

TEST_CASE("what a removed computer wrote afterwards is refused by name", "[vault][merge]")
{
    const Laptops laptops(2);
    DeviceId lost = laptops.open(1).device();
    const auto write_there = [&](std::uint8_t number, int seconds) {
        Vault vault = laptops.open(1, "iris", seconds);
        write(vault, {AnEntry(number)}, number, at(seconds));
    };
    write_there(1, 10);
    laptops.hand_over(1, 0, "mora", 20);
    got(laptops.open(0).remove_device(lost, at(100)));
    write_there(2, 150);
    CHECK(reasons(laptops.hand_over(1, 0, "mora", 200)) == Reasons{"device_removed 2"});
    CHECK(ids_in(laptops.open(0)) == numbered({1}));
    CHECK(got(laptops.open(0).verify()).holds());
}

TEST_CASE("an entry whose id is here with other content is refused and named; the same content "
          "twice is kept once",
          "[vault][merge]")
{
    const Laptops laptops(2);
    const auto imported = [](std::uint8_t number, const char* says) {
        NewEntry entry = AnEntry(number).says(says);
        entry.imported = true;
        return entry;
    };
    {
        Vault vault = laptops.open(0);
        write(vault, {imported(1, "the same"), imported(2, "here")}, 1, at(10));
        write(vault, {imported(3, "as it was")}, 2, at(20));
    }
    {
        Vault vault = laptops.open(1);
        write(vault, {imported(1, "the same"), imported(4, "there")}, 3, at(15));
        write(vault, {imported(3, "another"), imported(5, "with it")}, 4, at(25));
    }
    const Merged merged = laptops.hand_over(1, 0, "mora", 30);
    CHECK(reasons(merged) == Reasons{"entry_repeated 1", "entry_differs 3"});
    CHECK(ids_in(laptops.open(0)) == numbered({1, 2, 3, 4}));
    const auto verification = got(laptops.open(0).verify());
    CHECK(verification.holds());
    CHECK(verification.kept_apart == 2);
    for (const Envelope& entry : all_entries(laptops.open(0)))
        if (entry.id == an<EntryId>(3))
            CHECK(entry.narrative == "as it was");
}

TEST_CASE("an entry of a kind that nobody here knows travels as it is", "[vault][merge]")
{
    const Laptops laptops(3);
    NewEntry strange = AnEntry(1).with("\x93\x01\x02");
    strange.kind = "thing_of_tomorrow";
    strange.version = 900;
    {
        Vault vault = laptops.open(0);
        write(vault, {strange}, 1, at(10));
    }
    laptops.hand_over(0, 1);
    laptops.hand_over(1, 2);
    const auto entries = all_entries(laptops.open(2));
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].kind == "thing_of_tomorrow");
    CHECK(entries[0].version == 900);
    CHECK(entries[0].payload == strange.payload);
    CHECK(got(laptops.open(2).verify()).holds());
}

TEST_CASE("an entry that was erased travels as a skeleton, and stays erased where the text comes "
          "again",
          "[vault][merge]")
{
    const Laptops laptops(3);
    {
        Vault vault = laptops.open(0);
        write(vault, {AnEntry(1).says("what must go"), AnEntry(2)}, 1, at(10));
    }
    const auto whole = laptops.bundle(0);
    const VaultPlace place = laptops.place(0);
    {
        const auto store = got(VaultStore::open(place.folder, keys_of_mora(laptops, place)));
        CompartmentStore& compartment = store->case_record();
        store->begin();
        Hash content{};
        {
            EntryCursor cursor = compartment.entry(an<EntryId>(1));
            REQUIRE(cursor.next());
            content = content_hash(cursor.entry(), *cursor.salt());
        }
        SQLite::Statement erase(store->database(), "UPDATE entries SET payload = x'', narrative = "
                                                   "'', salt = NULL WHERE id = ?");
        bind_bytes(erase, 1, an<EntryId>(1).bytes());
        run(erase);
        SQLite::Statement keep(store->database(), "INSERT INTO erased (id, content) VALUES (?, ?)");
        bind_bytes(keep, 1, an<EntryId>(1).bytes());
        bind_bytes(keep, 2, content);
        run(keep);
        store->commit();
    }
    laptops.hand_over(0, 1);
    laptops.merge(1, whole);
    laptops.hand_over(1, 2);
    for (const int laptop : {1, 2}) {
        const auto entries = all_entries(laptops.open(laptop));
        REQUIRE(entries.size() == 2);
        CHECK(entries[0].narrative.empty());
        const auto verification = got(laptops.open(laptop).verify());
        CHECK(verification.holds());
        CHECK(verification.erased == 1);
    }
}

TEST_CASE("a clock that ran backwards is marked on the laptop it came from and on every other",
          "[vault][merge]")
{
    const Laptops laptops(2);
    {
        Vault vault = laptops.open(0);
        write(vault, {AnEntry(1)}, 1, at(100));
        CHECK(write(vault, {AnEntry(2)}, 2, at(50)).clock_suspect);
    }
    laptops.hand_over(0, 1);
    std::vector<bool> suspect;
    got(laptops.open(1).for_each_entry(every_compartment, [&](const EntryView& entry) {
        suspect.push_back(entry.clock_suspect);
    }));
    CHECK(suspect == std::vector{false, true});
}

TEST_CASE("a merge that ends half way has taken in nothing, and is done again", "[vault][merge]")
{
    const Laptops laptops(2);
    {
        Vault vault = laptops.open(0);
        write(vault, {AnEntry(1), AnEntry(2, support)}, 1, at(10));
    }
    const auto file = laptops.bundle(0);
    CHECK(in_child([&]() -> int {
              (void)laptops.try_merge(
                  1, file, "mora", 20,
                  [](Derived&, const std::vector<Stream>&) -> bool { ::_exit(77); });
              return 1;
          })
          == 77);
    CHECK(ids_in(laptops.open(1)).empty());
    CHECK(error_of(laptops.try_merge(1, file, "mora", 20,
                                     [](Derived&, const std::vector<Stream>&) { return false; }))
          == Kind::derivation_failed);
    CHECK(ids_in(laptops.open(1)).empty());
    laptops.merge(1, file);
    CHECK(laptops.known(0) == laptops.known(1));
}

TEST_CASE("a merge that is stopped while the file is read through, at the first question or in the "
          "middle, has changed nothing, and is done again",
          "[vault][merge]")
{
    const Laptops laptops(2);
    {
        Vault vault = laptops.open(0);
        const std::string long_words(100'000, 'a');    // more than one chunk of the file
        for (std::uint8_t number = 1; number <= 5; ++number)
            write(vault, {AnEntry(number).says(long_words)}, number, at(10));
        got(vault.add_member(an<PersonId>(9), "olga", {Role::case_manager}, passphrase_of("olga"),
                             at(20)));
    }
    const auto file = laptops.bundle(0, "mora", 30);
    const auto before = laptops.known(1);
    constexpr std::size_t parts = 8;
    std::set<std::size_t> stopped_at;
    for (const std::size_t part : {0U, 1U, 2U, 3U}) {
        CAPTURE(part);
        std::size_t asked_on = 0;
        std::size_t at_last = 0;
        const auto merged = laptops.open(1, "mora", 40)
                                .merge_bundle(
                                    file, at(40), {}, [&](std::size_t done, std::size_t total) {
                                        CHECK(at_last <= done);
                                        at_last = done;
                                        if (parts * done < part * total)
                                            return ++asked_on, true;
                                        CHECK(2 * done < total);    // it has not been read through
                                        return false;
                                    });
        REQUIRE_FALSE(merged);
        CHECK(merged.error().kind == Kind::input_output);
        CHECK(merged.error().detail == "stopped");
        CHECK(merged.error().file == file);
        CHECK((part == 0) == (asked_on == 0));
        stopped_at.insert(at_last);
        CHECK(laptops.known(1) == before);    // olga is not let in either
    }
    CHECK(stopped_at.size() == 4);
    laptops.merge(1, file, "mora", 50);
    CHECK(ids_in(laptops.open(1)) == numbered({1, 2, 3, 4, 5}));
    CHECK(laptops.known(0) == laptops.known(1));
}

TEST_CASE(
    "a laptop that was set back shows what others have seen of it, and gets it back from them",
    "[vault][merge]")
{
    const Laptops laptops(2);
    const fs::path backup = laptops.file("backup");
    fs::copy(laptops.place(0).folder, backup, fs::copy_options::recursive);
    DeviceId before = laptops.open(0).device();
    {
        Vault vault = laptops.open(0);
        write(vault, {AnEntry(1)}, 1, at(10));
    }
    laptops.hand_over(0, 1);
    const auto headers_only = laptops.bundle(1, "mora", 30, {.committed = at(1000)});
    fs::remove_all(laptops.place(0).folder.parent_path());    // with what the machine remembers
    fs::create_directories(laptops.place(0).folder.parent_path());
    fs::copy(backup, laptops.place(0).folder, fs::copy_options::recursive);
    CHECK(got(laptops.open(0).behind()).empty());
    const Merged told = laptops.merge(0, headers_only);
    CHECK(told.commits == 0);
    DeviceId other = laptops.open(1).device();
    const std::vector lacking{Behind{case_record, before, false, 1, 0, false, other}};
    CHECK(told.behind == lacking);
    CHECK(got(laptops.open(0).behind()) == lacking);
    CHECK(laptops.hand_over(1, 0).behind.empty());
    CHECK(ids_in(laptops.open(0)) == numbered({1}));
}

TEST_CASE("what is signed with a passphrase that had been replaced is taken in, and is named",
          "[vault][merge]")
{
    const Laptops laptops(2);
    const auto new_keys = [&](const PersonId& person, std::string_view name) {
        got(laptops.open(0, "mora", 20).reset_passphrase(person, passphrase_of(name), at(20)));
    };
    const auto records = [&](int laptop, std::string_view name, std::uint8_t entry,
                             Compartment compartment, int seconds) {
        Vault vault = laptops.open(laptop, name, seconds);
        write(vault, {AnEntry(entry, compartment)}, entry, at(seconds));
    };
    records(1, "iris", 1, case_record, 10);
    new_keys(laptops.iris, "iris");
    new_keys(laptops.ivan, "ivan");
    records(1, "iris", 2, case_record, 40);    // who has not heard of it, or a thief
    records(1, "iris", 3, support, 41);
    records(1, "ivan", 4, support, 42);    // posted
    records(0, "iris", 5, case_record, 50);
    const std::map<PersonId, std::size_t> named{{laptops.iris, 2}, {laptops.ivan, 1}};

    const auto file = laptops.bundle(1, "iris", 60);
    const Merged merged = laptops.merge(0, file, "mora", 70);
    CHECK(merged.refused.empty());
    CHECK(merged.by_replaced_key == named);
    CHECK(ids_in(laptops.open(0)).size() == 5);
    const Verification verified = got(laptops.open(0).verify());
    CHECK(verified.holds());
    CHECK(verified.by_replaced_key == named);
    CHECK(laptops.merge(0, file, "mora", 80).by_replaced_key.empty());

    // Where they were written it is known from when the new passphrase is.
    CHECK(got(laptops.open(1).verify()).by_replaced_key.empty());
    CHECK(laptops.hand_over(0, 1, "mora", 90).by_replaced_key.empty());
    CHECK(got(laptops.open(1).verify()).by_replaced_key == named);
    CHECK(laptops.known(0) == laptops.known(1));
}

TEST_CASE(
    "where two managers gave somebody a new passphrase apart, what is signed with the one that "
    "was not kept is named too",
    "[vault][merge]")
{
    const Laptops laptops(2);
    for (const int laptop : {0, 1}) {
        got(laptops.open(laptop, laptop == 0 ? "mora" : "nadia", 20)
                .reset_passphrase(laptops.iris, passphrase_of("iris"), at(20)));
        Vault vault = laptops.open(laptop, "iris", 40);
        write(vault, {AnEntry(static_cast<std::uint8_t>(laptop + 1))},
              static_cast<std::uint8_t>(laptop + 1), at(40));
    }
    laptops.hand_over(1, 0, "mora", 50);
    laptops.hand_over(0, 1, "mora", 60);
    CHECK(got(laptops.open(0).verify()).by_replaced_key
          == std::map<PersonId, std::size_t>{{laptops.iris, 1}});
    CHECK(laptops.known(0) == laptops.known(1));
}
