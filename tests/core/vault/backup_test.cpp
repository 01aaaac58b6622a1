#include <catch2/catch.hpp>

#include "a_vault.h"
#include "fate.h"
#include "vault/backup.h"
#include "vault/database.h"

using namespace holdfast;
using namespace holdfast::test;
using enum Compartment;
namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace {

/// A vault with something in each compartment, and a place for backups.
struct BackedUp : AVault {
    fs::path target = folder().parent_path() / "backups";
    PersonId ivan = add("ivan", {Role::intervention_practitioner}, 4);

    BackedUp()
    {
        Vault vault = open();
        write(vault, {AnEntry(1), AnEntry(2, support), AnEntry(3, management)});
    }
    VaultPlace elsewhere() const
    {
        return {folder().parent_path() / "restored", folder().parent_path() / "other devices"};
    }
};

}

TEST_CASE("a backup restored to a new folder is the vault as it was, for everybody",
          "[vault][backup]")
{
    const BackedUp a;
    const Backup backup = got(back_up(a.open(), a.target, at(60)));
    {
        Vault vault = a.open();
        CHECK(backup.vault == vault.id());
        CHECK(backup.by == an<PersonId>(1));
        CHECK(backup.size_bytes > 100000);
        write(vault, {AnEntry(4)}, 4);    // it goes on
    }
    CHECK(got(backups_in(a.target)).size() == 1);
    CHECK(got(restore(backup.folder, a.elsewhere())).made == at(60));
    CHECK(
        all_entries(got(Vault::open(a.elsewhere(), "ivan", passphrase_of("ivan"), at(120)))).size()
        == 1);
    const Vault restored = got(Vault::open(a.elsewhere(), "mora", passphrase_of("mora"), at(120)));
    CHECK(all_entries(restored).size() == 3);
    CHECK(got(restored.verify()).holds());
    CHECK(all_entries(a.open()).size() == 4);
    // And nothing is overwritten by it.
    CHECK(error_of(restore(backup.folder, a.elsewhere())) == VaultErrorKind::already_there);
}

TEST_CASE("whoever backs up takes along what they cannot open, byte by byte", "[vault][backup]")
{
    const BackedUp a;
    const Backup backup = got(back_up(a.open("ivan"), a.target, at(60)));
    for (const char* name : {"case.db", "support.db", "management.db", "keyring.json"})
        CHECK(file_bytes(backup.folder / name) == file_bytes(a.folder() / name));
    got(restore(backup.folder, a.elsewhere()));
    const Vault restored = got(Vault::open(a.elsewhere(), "mora", passphrase_of("mora"), at(120)));
    CHECK(all_entries(restored).size() == 3);
    CHECK(got(restored.verify()).holds());
}

TEST_CASE("an old backup opens with the passphrases and keys of its time, and only with these",
          "[vault][backup]")
{
    const BackedUp a;
    const Backup backup = got(back_up(a.open(), a.target, at(60)));
    got(a.open().remove_member(a.ivan, at(70)));
    {
        Vault vault = a.open();
        got(vault.change_passphrase(passphrase_of("mora"), Secret::from_text("newer")));
    }
    got(restore(backup.folder, a.elsewhere()));
    CHECK(Vault::open(a.elsewhere(), "ivan", passphrase_of("ivan"), at(120)));
    CHECK(Vault::open(a.elsewhere(), "mora", passphrase_of("mora"), at(120)));
    CHECK(error_of(Vault::open(a.elsewhere(), "mora", Secret::from_text("newer"), at(120)))
          == VaultErrorKind::wrong_passphrase);
}

TEST_CASE("a backup of which a byte was changed, that was cut short, or whose list was altered is "
          "not restored",
          "[vault][backup]")
{
    const BackedUp a;
    const Backup backup = got(back_up(a.open(), a.target, at(60)));
    const auto refused = [&](const char* file, const std::string& bytes, VaultErrorKind kind) {
        const std::string before = file_bytes(backup.folder / file);
        INFO(file);
        write_file(backup.folder / file, bytes);
        CHECK(error_of(restore(backup.folder, a.elsewhere())) == kind);
        CHECK_FALSE(fs::exists(a.elsewhere().folder));
        write_file(backup.folder / file, before);
    };
    for (const char* file :
         {"case.db", "support.db", "management.db", "keyring.json", "vault.json"}) {
        std::string bytes = file_bytes(backup.folder / file);
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
        refused(file, bytes, VaultErrorKind::damaged);
        refused(file, file_bytes(backup.folder / file).substr(0, bytes.size() / 2),
                VaultErrorKind::damaged);
    }
    const std::string list = file_bytes(backup.folder / "backup.json");
    refused("backup.json", list.substr(0, list.size() / 2), VaultErrorKind::damaged);
    std::string other = list;
    const auto place = other.find("\"sequence\": 1");
    REQUIRE(place != std::string::npos);
    refused("backup.json", other.replace(place, 13, "\"sequence\": 9"), VaultErrorKind::untrusted);
    CHECK(restore(backup.folder, a.elsewhere()));
}

TEST_CASE("a backup that dies or fails at any step leaves the one before, and the vault as it was",
          "[vault][backup][crash]")
{
    const BackedUp a;
    const Backup first = got(back_up(a.open(), a.target, at(60)));
    for (const Fate what : {Fate::die, Fate::fail}) {
        int step = 1;
        for (;; ++step) {
            REQUIRE(step < 100);
            const int result = at_step(step, what, [&] {
                const auto vault = a.try_open();
                const bool done = vault && back_up(*vault, a.target, at(120));
                return step_is_ahead() ? 10 : done ? 0 : 1;
            });
            INFO("step " << step << " gave " << result);
            bool found = false;
            for (const Backup& backup : got(backups_in(a.target))) {
                found = found || backup.folder == first.folder;
                got(restore(backup.folder, a.elsewhere()));
                CHECK(got(got(Vault::open(a.elsewhere(), "mora", passphrase_of("mora"), at()))
                              .verify())
                          .holds());
                fs::remove_all(a.elsewhere().folder);
                if (backup.folder != first.folder)
                    fs::remove_all(backup.folder);
            }
            CHECK(found);
            if (result == 10)
                break;
        }
        CHECK(step > 8);
    }
}

TEST_CASE("no backup is made into the vault itself, nor while a write waits to be undone",
          "[vault][backup]")
{
    const BackedUp a;
    const Vault ivan = a.open("ivan");
    CHECK(error_of(back_up(ivan, a.folder(), at())) == VaultErrorKind::not_permitted);
    CHECK(error_of(back_up(ivan, a.folder() / "backups", at())) == VaultErrorKind::not_permitted);
    write_file(a.folder() / "support.db-journal", "half a write of somebody else");
    const auto refused = back_up(ivan, a.target, at());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == VaultErrorKind::in_use);
    CHECK(refused.error().detail == "unfinished_write");
    CHECK((!fs::exists(a.target) || fs::is_empty(a.target)));
}

TEST_CASE("generations are thinned by age: a day's all, then one a day, a week, a month",
          "[vault][backup]")
{
    const Instant now = at();
    std::vector<Instant> made;
    for (int hour = 0; hour < 24 * 400; hour += 6)
        made.push_back(now - std::chrono::hours(hour));
    const auto gone = superseded(made, now);
    std::vector<Instant> kept;
    for (const Instant each : made)
        if (std::find(gone.begin(), gone.end(), each) == gone.end())
            kept.push_back(each);
    const auto between = [&](int from_days, int to_days) {
        return std::count_if(kept.begin(), kept.end(), [&](Instant each) {
            return now - each >= 24h * from_days && now - each < 24h * to_days;
        });
    };
    CHECK(between(0, 1) == 4);
    CHECK((between(1, 14) >= 13 && between(1, 14) <= 14));
    CHECK((between(14, 61) >= 6 && between(14, 61) <= 8));
    CHECK((between(61, 400) >= 11 && between(61, 400) <= 13));
    // Thinning again, a day later, never drops all of a period that had one.
    CHECK(superseded(kept, now).empty());
    CHECK(superseded({now - 24h * 900}, now).empty());
    CHECK(superseded({now + 24h, now - 24h * 900, now - 24h * 901}, now).size() <= 1);
}

TEST_CASE("backups that are made while the clock stands years ahead make no older one go",
          "[vault][backup]")
{
    const Instant now = at();
    std::vector<Instant> kept;
    for (int day = 0; day < 120; ++day)
        kept.push_back(now - 24h * day);
    for (const Instant each : superseded(kept, now))
        kept.erase(std::find(kept.begin(), kept.end(), each));
    REQUIRE(kept.size() > 20);
    // At lock, three times, before anybody noticed.
    const Instant wrong = now + 24h * 365 * 6;
    for (int hour = 0; hour < 3; ++hour) {
        kept.push_back(wrong + std::chrono::hours(hour));
        CHECK(superseded(kept, kept.back()).empty());
    }
    // Set right, it goes on as if nothing had been.
    const Instant next = now + 24h;
    const auto is_before = [&](Instant each) { return each <= next; };
    kept.push_back(next);
    std::vector<Instant> without;
    std::copy_if(kept.begin(), kept.end(), std::back_inserter(without), is_before);
    CHECK(superseded(kept, next) == superseded(without, next));
}

TEST_CASE("the newest proven backup is in place before an older one goes", "[vault][backup]")
{
    const BackedUp a;
    const Vault vault = a.open();
    const int day = 24 * 3600;
    for (const int seconds : {0, 3600, 7200})
        got(back_up(vault, a.target, at(seconds)));
    CHECK(got(backups_in(a.target)).size() == 3);
    got(back_up(vault, a.target, at(3 * day)));
    const auto left = got(backups_in(a.target, vault.id()));
    REQUIRE(left.size() == 2);
    CHECK(left[0].made == at(3 * day));
    CHECK(left[1].made == at(7200));
    CHECK(got(backups_in(a.target, an<VaultId>(1))).empty());
}

TEST_CASE("what a crash left of a backup goes with a later one, and nobody else's copy does",
          "[vault][backup]")
{
    const BackedUp a;
    const Vault vault = a.open();
    const std::string ours = "holdfast-" + vault.id().text();
    const std::string others = "holdfast-" + an<VaultId>(9).text();
    for (const std::string& name : {ours + "-20240601T090000Z.new", ours + "-20240603T080000Z.new",
                                    others + "-20240601T090000Z.new"}) {
        fs::create_directories(a.target / name);
        write_file(a.target / name / "case.db", "half of it");
    }
    got(back_up(vault, a.target, at()));    // on 3 June 2024, at 9
    CHECK_FALSE(fs::exists(a.target / (ours + "-20240601T090000Z.new")));
    CHECK(fs::exists(a.target / (ours + "-20240603T080000Z.new") / "case.db"));
    CHECK(fs::exists(a.target / (others + "-20240601T090000Z.new") / "case.db"));
}

TEST_CASE("a backup and its restoring tell how far they are, and leave nothing where they are "
          "stopped at any step",
          "[vault][backup]")
{
    const BackedUp a;
    std::size_t last = 0;
    std::size_t of = 0;
    std::size_t calls = 0;
    const CopyProgress counted = [&](std::size_t done, std::size_t total) {
        CHECK(done >= last);
        last = done;
        of = total;
        ++calls;
        return true;
    };
    const Backup backup = got(back_up(a.open(), a.target, at(60), counted));
    CHECK(last == of);
    REQUIRE(calls > 10);
    for (std::size_t stop = 1; stop <= calls; stop += 3) {
        std::size_t step = 0;
        const auto stopped = back_up(a.open(), a.target, at(120),
                                     [&](std::size_t, std::size_t) { return ++step < stop; });
        CHECK_FALSE(stopped);
        CHECK(got(backups_in(a.target)).size() == 1);
        CHECK(std::distance(fs::directory_iterator(a.target), fs::directory_iterator()) == 1);
    }
    std::size_t step = 0;
    CHECK_FALSE(restore(backup.folder, a.elsewhere(),
                        [&](std::size_t, std::size_t) { return ++step < 7; }));
    CHECK_FALSE(fs::exists(a.elsewhere().folder));
}
