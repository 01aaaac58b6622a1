#include "faults/looks.h"

#include <fstream>
#include <sstream>

#include "canary/insides.h"
#include "workspace/backups.h"
#include "workspace/documents.h"
#include "workspace/merging.h"
#include "workspace/people.h"

namespace holdfast::faults {
namespace {

namespace fs = std::filesystem;
using test::good;

Secret passphrase_of(const Stage& stage)
{
    return Secret::from_text(stage.people.passphrase);
}

void check_that_it_holds(const Stage& stage, const VaultPlace& place)
{
    const auto manager = good(
        Workspace::open(place, stage.people.manager, passphrase_of(stage), Stage::now()));
    CHECK(good(manager.verify()).holds());
    CHECK(good(manager.find_case("HF-0001")).has_value());
}

std::string stamp(const Backup& backup)
{
    return backup.folder.filename().string();
}

}

fs::path backups_of(const Stage& stage)
{
    return stage.root() / "backups";
}

VaultPlace restored_place(const Stage& stage)
{
    return {.folder = stage.root() / "restored",
            .device_folder = stage.service.place().device_folder};
}

fs::path bundle_of(const Stage& stage)
{
    return stage.root() / "bundle";
}

VaultPlace other_laptop(const Stage& stage)
{
    return {.folder = stage.beside("other/vault"), .device_folder = stage.beside("other/device")};
}

VaultPlace lost_laptop_place(const Stage& stage)
{
    return {.folder = stage.service.place().folder, .device_folder = stage.beside("lost/device")};
}

std::string content_of(std::string_view title)
{
    std::string text;
    while (text.size() < 100'000)
        text.append(title).append(std::to_string(text.size()));
    return text;
}

std::string documents_there(Stage& stage)
{
    const auto manager = stage.open(stage.people.manager);
    const auto rows = good(documents(manager, stage.case_id));
    for (const DocumentRow& row : rows) {
        REQUIRE(row.here);
        std::ostringstream out;
        good(read_document(manager, row.document, out));
        CHECK(out.str() == content_of(row.title));
    }
    return std::to_string(rows.size()) + " documents";
}

std::string erased_text(Stage& stage)
{
    std::size_t erased = 0;
    {
        const auto manager = stage.open(stage.people.manager);
        erased = good(manager.verify()).erased;
        std::size_t found = 0;
        for (const DocumentRow& row : good(documents(manager, stage.case_id)))
            found += row.here ? 1 : 0;
        CHECK((found == 0) == (erased > 0));
        CHECK(good(manager.search(to_be_erased, 10)).empty() == (erased > 0));
    }
    for (const auto& [compartment, key] : stage.keys_of(stage.people.manager)) {
        const auto file = stage.service.place().folder / file_of(compartment);
        std::ifstream in(file, std::ios::binary);
        const std::string pages = canary::pages_in_clear(
            {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()}, key);
        INFO(code(compartment));
        const bool stands_there = pages.find(to_be_erased) != std::string::npos;
        CHECK(stands_there == (erased == 0 && compartment == Compartment::support));
        CHECK_FALSE(fs::exists(file.string() + "-journal"));
    }
    return erased > 0 ? "erased " + std::to_string(erased) : "all there";
}

std::string backups_there(Stage& stage)
{
    const auto backups = good(list_backups(backups_of(stage)));
    REQUIRE_FALSE(backups.empty());
    const VaultPlace restored{.folder = stage.beside("restored/vault"),
                              .device_folder = stage.beside("restored/device")};
    for (auto each = backups.rbegin(); each != backups.rend(); ++each) {
        fs::remove_all(restored.folder.parent_path());
        fs::create_directory(restored.folder.parent_path());
        INFO(stamp(*each));
        good(restore_backup(each->folder, restored));
    }
    check_that_it_holds(stage, restored);
    return "newest " + stamp(backups.front());
}

std::string restored_vault(Stage& stage)
{
    const VaultPlace restored = restored_place(stage);
    if (!fs::exists(restored.folder))
        return "none";
    check_that_it_holds(stage, restored);
    return "restored";
}

std::string bundle_there(Stage& stage)
{
    if (!fs::exists(bundle_of(stage)))
        return "none";
    const VaultPlace other{.folder = stage.beside("taking/vault"),
                           .device_folder = stage.beside("taking/device")};
    fs::remove_all(other.folder.parent_path());
    fs::create_directory(other.folder.parent_path());
    fs::copy(other_laptop(stage).folder, other.folder, fs::copy_options::recursive);
    auto manager = good(
        Workspace::open(other, stage.people.manager, passphrase_of(stage), Stage::now()));
    CHECK(good(merge(manager, bundle_of(stage), Stage::now())).entries > 0);
    return "made";
}

std::string passphrase_in_force(Stage& stage)
{
    const auto opens = [&](const Secret& passphrase) {
        return Workspace::open(stage.service.place(), "iss_worker", passphrase, Stage::now())
            .has_value();
    };
    const bool old_one = opens(passphrase_of(stage));
    CHECK(opens(new_passphrase()) != old_one);
    return old_one ? "the old one" : "the new one";
}

bool note_shown(const Stage& stage, std::string_view which, const std::vector<Secret>& parts)
{
    const auto whole = parts.size() == 2 ? joined(parts[0], parts[1]) : parts.at(0).clone();
    fs::create_directories(stage.beside("shown"));
    std::ofstream(stage.beside("shown/codes"), std::ios::app)
        << which << ' ' << whole.value().text() << '\n';
    return true;
}

std::string recovery_code_in_force(Stage& stage)
{
    std::string all;
    for (const char* file : {"first-code", "shown/codes"})
        if (std::ifstream in(stage.beside(file)); in)
            all.append(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    std::vector<std::string> working;
    std::istringstream lines(all);
    for (std::string which, code; lines >> which >> code;)
        if (Workspace::recover(stage.service.place(), Secret::from_text(code), "manager",
                               new_passphrase(), Stage::now()))
            working.push_back(which);
    INFO(all);
    REQUIRE(working.size() == 1);
    return working.front();
}

std::string lost_laptop(Stage& stage)
{
    bool removed = false;
    {
        const auto manager = stage.open(stage.people.manager);
        for (const KnownDevice& device : good(devices(manager)))
            removed = removed || device.removed;
    }
    const auto opened = Workspace::open(lost_laptop_place(stage), "iss_worker",
                                        passphrase_of(stage), Stage::now());
    CHECK(opened.has_value() != removed);
    if (!opened)
        CHECK(opened.error().vault->kind == VaultErrorKind::device_removed);
    return removed ? "removed" : "in use";
}

}
