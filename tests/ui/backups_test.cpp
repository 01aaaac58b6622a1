#include <QTest>
#include <fstream>

#include <catch2/catch.hpp>

#include "ui/frame/lock_backup.h"
#include "ui/household.h"
#include "ui/service_desk.h"
#include "workspace/backups.h"

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;
using holdfast::ui::Look;
using holdfast::ui::Place;

namespace {

/// Everything that somebody's key opens, as lines.
std::string all_lines(const VaultPlace& place, std::string_view who)
{
    const auto workspace = good(Workspace::open(place, who, Service::passphrase(), household_now));
    std::ostringstream lines;
    good(workspace.export_lines(lines));
    return lines.str();
}

}

TEST_CASE("A backup is made beside the window, says how old it is, and is restored into a new "
          "folder as the record it was",
          "[ui][service][backup]")
{
    Look look(Look::Keep::no);
    const Household household;
    const TemporaryFolder elsewhere;
    const fs::path backups = elsewhere.path() / "stick";
    const fs::path restored = elsewhere.path() / "restored";
    const std::string before = all_lines(household.service.place(), "iss_worker");
    {
        Desk desk(look, household.service.place(), household_now);
        desk.sign_in(QStringLiteral("iss_worker"));
        auto& page = part(desk, "Backups");
        CHECK(says(page, "No backup is made from this sign-in yet"));
        desk.answers.folder = QString::fromStdString(backups.string());
        press(page, "Choose the folder…");
        settle(desk, page);
        CHECK(says(page, "The backups are not there"));    // nothing was written there yet
        press(page, "Back up now");
        settle(desk, page);
        CHECK(says(page, "Backed up, and proven by opening the copy."));
        CHECK(says(page, "The newest backup: made just now"));
        auto* list = find<QTreeView>(page, "Backups");
        REQUIRE(list->model()->rowCount() == 1);
        CHECK(column(*list, 2) == QStringList{QStringLiteral("iss_worker")});
        CHECK(!button(page, "Restore into a new folder…")->isEnabled());    // none is chosen

        list->setCurrentIndex(list->model()->index(0, 0));
        desk.answers.folder = QString::fromStdString(restored.string());
        desk.answers.confirmed = true;
        press(page, "Restore into a new folder…");
        settle(desk, page);
        CHECK(says(page, "To open it, lock, and choose that folder."));
        press(page, "Restore into a new folder…");
        settle(desk, page);
        CHECK(says(page, "There is something in this folder already."));
        desk.window->lock();
    }
    CHECK(
        all_lines({.folder = restored, .device_folder = elsewhere.path() / "device"}, "iss_worker")
        == before);

    Desk desk(look, household.service.place(), household_now + std::chrono::days(9));
    desk.sign_in(QStringLiteral("iss_worker"));
    auto& page = part(desk, "Backups");
    CHECK(says(page, "The newest backup is old: 9 days old"));
}

TEST_CASE("Locking backs up where a folder was chosen, and is not kept up where it cannot",
          "[ui][lock][backup]")
{
    Look look(Look::Keep::no);
    const Household household;
    const TemporaryFolder elsewhere;
    const fs::path backups = elsewhere.path() / "stick";
    {
        auto worker = household.service.open("iss_worker", household_now);
        good(set_backup_folder(worker, backups));
    }
    {
        Desk desk(look, household.service.place(), household_now);
        desk.sign_in(QStringLiteral("iss_worker"));
        desk.window->lock();
        CHECK(desk.locks == 1);
        CHECK(!desk.session.is_unlocked());
    }
    const auto made = good(list_backups(backups));
    REQUIRE(made.size() == 1);
    CHECK(made[0].made == household_now);
    CHECK(made[0].by == household.service.member(Role::iss_worker));

    fs::remove_all(backups);
    std::ofstream(backups) << "the stick is not in";
    {
        Desk desk(look, household.service.place(), household_now + 1h);
        desk.sign_in(QStringLiteral("iss_worker"));
        desk.window->lock();
        CHECK(desk.locks == 1);    // it locked all the same
        CHECK(!desk.session.is_unlocked());
        CHECK(desk.answers.asked.isEmpty());
    }
    fs::remove(backups);
    Desk desk(look, household.service.place(), household_now + 2h);
    desk.sign_in(QStringLiteral("iss_worker"));
    REQUIRE(QTest::qWaitFor([&] {
        return says(*desk.window, "When you locked on Mon 12 Jan 2026, 11:00 no backup was made");
    }));
    press(*desk.window, "Go to backups");
    auto& page = *qobject_cast<ui::ServicePage*>(desk.window->frame().page(Place::service));
    settle(desk, page);
    press(page, "Back up now");
    settle(desk, page);
    desk.window->lock();
    const auto worker = household.service.open("iss_worker", household_now + 2h);
    CHECK_FALSE(good(missed_backup(worker)));
    CHECK(good(list_backups(worker, backups)).size() >= 1);
}

TEST_CASE("Where the computer with the record is gone, the newest backup is restored with nobody "
          "signed in, and unlocked",
          "[ui][unlock][backup]")
{
    Look look(Look::Keep::no);
    const Household household;
    const TemporaryFolder elsewhere;
    const fs::path backups = elsewhere.path() / "stick";
    const fs::path restored = elsewhere.path() / "restored";
    const std::string before = all_lines(household.service.place(), "iss_worker");
    {
        const auto worker = household.service.open("iss_worker", household_now);
        good(back_up(worker, backups, household_now));
    }
    const VaultPlace place{.folder = restored, .device_folder = elsewhere.path() / "device"};
    {
        Desk desk(look, {.folder = {}, .device_folder = place.device_folder}, household_now + 1h);
        auto& page = desk.window->unlock_page();
        desk.answers.folder = QString::fromStdString(elsewhere.path().string());
        press(page, "Restore a backup…");    // of a folder that is none
        REQUIRE(QTest::qWaitFor([&] { return button(page, "Restore a backup…")->isEnabled(); }));
        CHECK(page.folder().isEmpty());
        desk.answers.folders = {QString::fromStdString(backups.string()),
                                QString::fromStdString(restored.string())};
        press(page, "Restore a backup…");
        REQUIRE(QTest::qWaitFor([&] { return !page.folder().isEmpty(); }));
        CHECK(says(page, "This is the record as it was on Mon 12 Jan 2026 at 10:00."));
        desk.sign_in(QStringLiteral("iss_worker"));
        CHECK(desk.window->shows_frame());
        desk.window->lock();
    }
    CHECK(all_lines(place, "iss_worker") == before);
}

TEST_CASE("A backup at lock goes on while it will be whole in time, and is given up where not",
          "[ui][lock][backup]")
{
    CHECK(ui::goes_on(0, 100, 0ms, 2000ms));
    CHECK(ui::goes_on(1, 100, 499ms, 2000ms));     // how fast it is does not show yet
    CHECK(!ui::goes_on(1, 100, 500ms, 2000ms));    // it would take fifty seconds
    CHECK(ui::goes_on(50, 100, 1000ms, 2000ms));
    CHECK(!ui::goes_on(49, 100, 1000ms, 2000ms));
    CHECK(!ui::goes_on(100, 100, 2000ms, 2000ms));
    CHECK(!ui::goes_on(0, 0, 3000ms, 2000ms));
}
