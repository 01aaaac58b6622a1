#include <sstream>

#include <catch2/catch.hpp>
#include <sys/stat.h>
#include <unistd.h>

#include "a_vault.h"
#include "vault/charter.h"
#include "vault/database.h"
#include "vault/files.h"

using namespace holdfast;
using namespace holdfast::test;
namespace fs = std::filesystem;
using Kind = VaultErrorKind;

namespace {

void replace_in(const fs::path& file, std::string_view from, std::string_view to)
{
    std::string text = file_bytes(file);
    const auto place = text.find(from);
    REQUIRE(place != std::string::npos);
    write_file(file, text.replace(place, from.size(), to));
}

}

TEST_CASE("what is written is there after the vault is opened again", "[vault]")
{
    const AVault a;
    {
        Vault vault = a.open();
        write(vault, {AnEntry(1).says("came by the court").with("payload"),
                      AnEntry(2, Compartment::support).corrects(1)});
    }
    const Vault vault = a.open();
    const auto entries = all_entries(vault);
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].narrative == "came by the court");
    CHECK(entries[0].payload == std::vector<std::uint8_t>{'p', 'a', 'y', 'l', 'o', 'a', 'd'});
    CHECK(entries[0].author == an<PersonId>(1));
    CHECK(entries[0].device == vault.device());
    CHECK(entries[0].committed == at());
    CHECK(entries[1].corrects == an<EntryId>(1));
    CHECK(entries[1].compartment == Compartment::support);
    CHECK(entries[0].act == entries[1].act);
    CHECK(vault.is_sample());
    CHECK(vault.held() == every_compartment);
}

TEST_CASE("a folder that holds no vault is told from one that is damaged", "[vault]")
{
    const AVault a;
    VaultPlace nowhere = a.place();
    nowhere.folder = a.folder().parent_path() / "nowhere";
    CHECK(error_of(Vault::open(nowhere, "mora", passphrase_of("mora"), at())) == Kind::not_a_vault);
    CHECK_FALSE(fs::exists(nowhere.folder));

    fs::remove(a.folder() / "support.db");
    const auto opened = a.try_open();
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == Kind::damaged);
    CHECK(opened.error().file.filename() == "support.db");
}

TEST_CASE("a vault is made only where nothing is", "[vault]")
{
    const AVault a;
    const FirstPerson person{an<PersonId>(9), "second"};
    CHECK(error_of(Vault::create(a.place(), person, passphrase_of("second"), at(),
                                 VaultPurpose::sample, KdfCost::light_for_samples()))
          == Kind::already_there);
    CHECK(a.try_open());
}

TEST_CASE("the first person holds every compartment and manages people", "[vault]")
{
    const TempFolder temporary;
    const VaultPlace place{temporary.path() / "vault", temporary.path() / "devices"};
    const auto create = [&](std::string_view name, Roles roles, std::string_view passphrase) {
        return error_of(Vault::create(place, {an<PersonId>(1), std::string(name), roles},
                                      Secret::from_text(passphrase), at(), VaultPurpose::sample,
                                      KdfCost::light_for_samples()));
    };
    CHECK(create("mora", {Role::service_manager}, "secret") == Kind::not_permitted);
    CHECK(create("mora", {Role::practice_manager}, "secret") == Kind::not_permitted);
    CHECK(create("", {Role::service_manager, Role::case_manager}, "secret") == Kind::bad_name);
    CHECK(create("mo\nra", {Role::service_manager, Role::case_manager}, "secret")
          == Kind::bad_name);
    CHECK(create("mora", {Role::service_manager, Role::case_manager}, "") == Kind::bad_passphrase);
    CHECK(fs::is_empty(temporary.path()));
    CHECK_FALSE(create("mora", {Role::service_manager, Role::case_manager}, "secret"));
}

TEST_CASE("a vault that is not a sample refuses a light key derivation", "[vault]")
{
    const TempFolder temporary;
    const VaultPlace place{temporary.path() / "vault", temporary.path() / "devices"};
    const FirstPerson person{an<PersonId>(1), "mora"};
    CHECK(error_of(Vault::create(place, person, passphrase_of("mora"), at(), VaultPurpose::real,
                                 KdfCost::light_for_samples()))
          == Kind::weak_derivation);

    REQUIRE(Vault::create(place, person, passphrase_of("mora"), at(), VaultPurpose::real,
                          KdfCost::moderate()));
    CHECK_FALSE(got(Vault::open(place, "mora", passphrase_of("mora"), at())).is_sample());
    // Nor can it be turned into a sample, to be opened more cheaply: the root has signed what it
    // is.
    replace_in(place.folder / "vault.json", "\"real\"", "\"sample\"");
    CHECK(error_of(Vault::open(place, "mora", passphrase_of("mora"), at())) == Kind::untrusted);
}

TEST_CASE("calibrated key derivation is never under the moderate setting", "[vault]")
{
    CHECK(KdfCost::calibrated().is_strong());
    CHECK(KdfCost::moderate().is_strong());
    CHECK_FALSE(KdfCost::light_for_samples().is_strong());
    CHECK_FALSE(KdfCost::stated(2, std::uint64_t{1} << 30)->is_strong());
    CHECK_FALSE(KdfCost::stated(3, std::uint64_t{1} << 60));
    CHECK_FALSE(KdfCost::stated(0, 1 << 20));
}

TEST_CASE("a wrong passphrase is told from a name that nobody has", "[vault]")
{
    const AVault a;
    CHECK(error_of(a.try_open("mora", "pass morb")) == Kind::wrong_passphrase);
    CHECK(error_of(a.try_open("nobody")) == Kind::no_such_person);
    CHECK_FALSE(error_of(a.try_open("Mora", "pass mora")));
}

TEST_CASE("each part of a newer format is told with its file", "[vault]")
{
    const AVault a;
    SECTION("the charter") {
        replace_in(a.folder() / "vault.json", "\"format\": 1", "\"format\": 2");
        const auto opened = a.try_open();
        REQUIRE(error_of(opened) == Kind::newer_format);
        CHECK(opened.error().file.filename() == "vault.json");
    }
    SECTION("the keyring") {
        replace_in(a.folder() / "keyring.json", "\"format\": 1", "\"format\": 3");
        const auto opened = a.try_open();
        REQUIRE(error_of(opened) == Kind::newer_format);
        CHECK(opened.error().file.filename() == "keyring.json");
    }
    SECTION("a compartment") {
        a.raw("mora", Compartment::support)->exec("PRAGMA user_version = 10");
        const auto opened = a.try_open();
        REQUIRE(error_of(opened) == Kind::newer_format);
        CHECK(opened.error().file.filename() == "support.db");
    }
}

TEST_CASE("a second opening is told who holds the vault, from this process or another", "[vault]")
{
    const AVault a;
    a.add("ivan", {Role::intervention_practitioner}, 2);
    {
        const Vault held = a.open("ivan");
        const auto second = a.try_open();
        REQUIRE(error_of(second) == Kind::in_use);
        CHECK(second.error().who == "ivan");
        CHECK(in_child([&] {
                  const auto opened = a.try_open();
                  return !opened && opened.error().kind == Kind::in_use
                                 && opened.error().who == "ivan"
                             ? 0
                             : 1;
              })
              == 0);
    }
    CHECK(a.try_open());
}

TEST_CASE("a folder on a network file system is refused", "[vault]")
{
    const AVault a;
    VaultPlace place = a.place();
    place.is_network_folder = [](const fs::path&) { return true; };
    CHECK(error_of(Vault::open(place, "mora", passphrase_of("mora"), at()))
          == Kind::network_folder);
    place.folder = a.folder().parent_path() / "other";
    CHECK(error_of(Vault::create(place, {an<PersonId>(1), "mora"}, passphrase_of("mora"), at(),
                                 VaultPurpose::sample, KdfCost::light_for_samples()))
          == Kind::network_folder);
    CHECK_FALSE(is_on_network(a.folder()));
}

TEST_CASE("network file systems are known by their type, behind FUSE by the mount", "[vault]")
{
    std::istringstream mounts("24 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw\n"
                              "90 24 0:50 / /home/ruth/office rw,nosuid - fuse.sshfs host:/ rw\n"
                              "91 24 0:51 / /home/ruth/off rw - fuse.gocryptfs /x rw\n");
    const auto type = [&](const char* path) {
        mounts.clear();
        mounts.seekg(0);
        return mounted_type(path, mounts);
    };
    CHECK(type("/home/ruth/office/vault") == "fuse.sshfs");
    CHECK(type("/home/ruth/off") == "fuse.gocryptfs");
    CHECK(type("/home/ruth/offices") == "ext4");
    constexpr std::uint32_t nfs = 0x6969, cifs = 0xFF534D42, fuse = 0x65735546, ext4 = 0xEF53;
    CHECK(is_network_type(nfs, "nfs4"));
    CHECK(is_network_type(cifs, "cifs"));
    CHECK(is_network_type(fuse, "fuse.sshfs"));
    CHECK_FALSE(is_network_type(fuse, "fuse.gocryptfs"));
    CHECK_FALSE(is_network_type(ext4, "ext4"));
}

TEST_CASE("every setting of the cipher and the journal is read back at opening", "[vault]")
{
    const std::map<std::string, std::string> right{
        {"cipher_version", "3.4.1"},       {"temp_store", "2"},
        {"main.cipher_page_size", "4096"}, {"main.page_size", "4096"},
        {"main.cipher", "AES-256-CBC"},    {"main.cipher_use_hmac", "1"},
        {"main.journal_mode", "delete"},   {"main.synchronous", "3"},
        {"main.secure_delete", "1"}};
    const auto asking = [](const std::map<std::string, std::string>& answers) {
        return [answers](const std::string& pragma) {
            const auto answer = answers.find(pragma);
            return answer == answers.end() ? std::string() : answer->second;
        };
    };
    CHECK_FALSE(setting_at_fault(asking(right), {"main"}));
    CHECK(setting_at_fault(asking({}), {"main"}) == "cipher_version");    // a plain SQLite
    for (const auto& [setting, value] : right) {
        auto wrong = right;
        wrong[setting] = "";
        CHECK(setting_at_fault(asking(wrong), {"main"}) == setting);
    }

    const AVault a;
    const auto database = a.raw("mora", Compartment::support);
    settle(*database, "main");
    CHECK_FALSE(setting_at_fault(ask(*database), {"main"}));
    CHECK(ask(*database)("journal_mode") == "delete");
    database->exec("PRAGMA synchronous = NORMAL");
    CHECK(setting_at_fault(ask(*database), {"main"}) == "main.synchronous");
}

TEST_CASE("a byte changed anywhere in a vault is found by opening or by verifying", "[vault]")
{
    const AVault a;
    {
        Vault vault = a.open();
        write(vault,
              {AnEntry(1).says(std::string(9000, 'a')), AnEntry(2, Compartment::support).says("b"),
               AnEntry(3, Compartment::management).says("c")});
    }
    const auto is_found = [&] {
        const auto opened = a.try_open();
        return !opened || !got(opened->verify()).holds();
    };
    REQUIRE_FALSE(is_found());
    for (const char* name :
         {"case.db", "support.db", "management.db", "vault.json", "keyring.json"}) {
        const fs::path file = a.folder() / name;
        const std::string good = file_bytes(file);
        const std::size_t step = fs::path(name).extension() == ".db" ? 4096 : 97;
        for (std::size_t place = 11; place < good.size(); place += step) {
            std::string bad = good;
            bad[place] = static_cast<char>(bad[place] ^ 4);
            write_file(file, bad);
            INFO(name << " at " << place);
            CHECK(is_found());
        }
        write_file(file, good);
    }
    CHECK_FALSE(is_found());
}

TEST_CASE("a file that is cut short is found by opening or by verifying", "[vault]")
{
    const AVault a;
    for (const char* name : {"case.db", "support.db", "vault.json", "keyring.json"}) {
        const fs::path file = a.folder() / name;
        const std::string good = file_bytes(file);
        for (const std::size_t size :
             {std::size_t{0}, std::size_t{8}, good.size() / 2, good.size() - 1}) {
            write_file(file, good.substr(0, size));
            INFO(name << " cut to " << size);
            const auto opened = a.try_open();
            CHECK((!opened || !got(opened->verify()).holds()));
        }
        write_file(file, good);
    }
    CHECK(got(a.open().verify()).holds());
}

TEST_CASE("a compartment's file swapped for an older one of another key is damaged", "[vault]")
{
    const AVault a;
    fs::copy_file(a.folder() / "support.db", a.folder() / "management.db",
                  fs::copy_options::overwrite_existing);
    const auto opened = a.try_open();
    REQUIRE(error_of(opened) == Kind::damaged);
    CHECK(opened.error().file.filename() == "management.db");
}

TEST_CASE("a machine is the same device of a vault each time, and a copy elsewhere is another",
          "[vault]")
{
    AVault a;
    const DeviceId laptop = a.open().device();
    CHECK(a.open().device() == laptop);
    a.on_device("desktop");
    CHECK(a.open().device() != laptop);
}

TEST_CASE("nobody else on the machine may read a vault's files", "[vault]")
{
    const AVault a;
    const Vault vault = a.open();
    struct stat status {};
    for (const auto& file : fs::directory_iterator(a.folder())) {
        REQUIRE(::stat(file.path().c_str(), &status) == 0);
        INFO(file.path());
        CHECK((status.st_mode & 077) == 0);
    }
    REQUIRE(::stat(a.folder().c_str(), &status) == 0);
    CHECK((status.st_mode & 077) == 0);
}

TEST_CASE("what goes wrong in the library is told as what it means", "[vault]")
{
    const auto kind = [](int result) {
        return translated(SQLite::Exception("", result), "case.db").kind;
    };
    CHECK(kind(SQLITE_FULL) == Kind::disk_full);
    CHECK(kind(SQLITE_READONLY) == Kind::read_only);
    CHECK(kind(SQLITE_BUSY) == Kind::in_use);
    CHECK(kind(SQLITE_CORRUPT) == Kind::damaged);
    CHECK(kind(SQLITE_NOTADB) == Kind::damaged);
    CHECK(kind(SQLITE_IOERR) == Kind::input_output);
    CHECK(system_error(ENOSPC, "case.db").kind == Kind::disk_full);
    CHECK(system_error(EROFS, "case.db").kind == Kind::read_only);
    CHECK(system_error(EIO, "case.db").kind == Kind::input_output);
}
