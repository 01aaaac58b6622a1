#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <catch2/catch.hpp>

#include "ui/casefile/sheets_view.h"
#include "ui/household.h"
#include "ui/survivor/contact_bar.h"
#include "ui/survivor/safe_contact_banner.h"
#include "ui/survivor/whereabouts_panel.h"

using namespace holdfast;
using namespace holdfast::test;
using namespace holdfast::ui;

TEST_CASE("A survivor's own worker finds safe contact first, and no whereabouts", "[ui][survivor]")
{
    Look look(Look::Keep::no);
    const Household household;
    FileDesk desk(look, household, QStringLiteral("iss_worker"));
    const SurvivorPage& page = desk.open_survivor();
    REQUIRE(page.reading());
    CHECK_FALSE(page.asks_for_reason());
    for (const char* words : {"Tue to Thu, 10 to 14", "NEVER leave a message", "the dentist",
                              "his mother", "phone only"})
        CHECK(page.banner().said().contains(QString::fromUtf8(words)));
    CHECK_FALSE(page.whereabouts().shows());
    for (int tab = 0; tab < SurvivorPage::tab_count; ++tab)
        for (const Sheet& sheet : page.sheets(static_cast<SurvivorPage::Tab>(tab)).sheets())
            for (const Sheet::Row& row : sheet.rows)
                for (const char* place : Household::places)
                    CHECK_FALSE(
                        row.cells.join(QLatin1Char(' ')).contains(QString::fromUtf8(place)));
}

TEST_CASE("B4.5 two keys log an attempt, and a reached survivor is told of what was waiting",
          "[ui][survivor][B4.5]")
{
    Look look(Look::Keep::no);
    const Household household;
    {
        FileDesk desk(look, household, QStringLiteral("iss_worker"));
        const SurvivorPage& page = desk.open_survivor();
        auto* tabs = desk.in<QTabBar>(page, QStringLiteral("Parts of the survivor's file"));
        QTest::keyClick(tabs, Qt::Key_A);
        REQUIRE(page.contact().isVisible());
        QTest::keyClick(desk.in<QComboBox>(page.contact(), QStringLiteral("How")), Qt::Key_Return);
        desk.await([&] { return !page.contact().isVisible() && !page.is_reading(); });
        CHECK(page.told() == QStringLiteral("Attempt logged."));

        QTest::keyClick(tabs, Qt::Key_R);
        REQUIRE(page.contact().isVisible());
        desk.in<QCheckBox>(page.contact(), QStringLiteral("Information about the ISS was offered"))
            ->setChecked(true);
        auto* told = desk.in<QListWidget>(page.contact(), QStringLiteral("Told about"));
        REQUIRE(told->count() == 1);
        told->item(0)->setCheckState(Qt::Checked);
        auto* said = desk.in<QPlainTextEdit>(page.contact(), QStringLiteral("What was said"));
        QTest::keyClicks(said, QStringLiteral("She is well"));
        QTest::keyClick(said, Qt::Key_Return, Qt::ControlModifier);
        desk.await([&] { return !page.contact().isVisible() && !page.is_reading(); });
    }
    const CaseView view = household.view(Role::iss_worker);
    const auto attempts = Household::all<ContactAttempted>(view);
    REQUIRE(attempts.size() == 1);
    CHECK(attempts.front()->method == Method::phone);
    CHECK(attempts.front()->result == AttemptResult::no_answer);
    CHECK(attempts.front().at() == at(Household::moment));
    const auto spoken = Household::all<SurvivorSpokenTo>(view);
    REQUIRE(spoken.size() == 1);
    CHECK(spoken.front()->information_offered);
    CHECK(spoken.front()->told_about == std::vector{*household.missed});
    CHECK(view.narratives.at(spoken.front().entry->id) == "She is well");
    const CaseView his = household.view(Role::intervention_practitioner);
    CHECK(Household::all<SurvivorReached>(his).size() == 1);
    CHECK(Household::all<SurvivorTold>(his).size() == 1);
    CHECK(Household::all<ContactAttempted>(his).empty());
}

TEST_CASE("A way that was said to be unsafe is warned of, and never stops what happened from being "
          "logged",
          "[ui][survivor]")
{
    Look look(Look::Keep::no);
    const Household household;
    {
        FileDesk desk(look, household, QStringLiteral("iss_worker"));
        const SurvivorPage& page = desk.open_survivor();
        desk.in<QPushButton>(page, QStringLiteral("Log an attempt to reach the survivor"))->click();
        CHECK(page.contact().warning().isEmpty());
        auto* result = desk.in<QComboBox>(page.contact(), QStringLiteral("What came of it"));
        result->setCurrentIndex(static_cast<int>(AttemptResult::message_left));
        CHECK(page.contact().warning().contains(QStringLiteral("No message was to be left")));
        desk.in<QComboBox>(page.contact(), QStringLiteral("How"))
            ->setCurrentIndex(static_cast<int>(Method::text));
        CHECK(page.contact().warning().contains(QStringLiteral("not among the ways")));
        desk.in<QPushButton>(page.contact(), QStringLiteral("Log the attempt"))->click();
        desk.await([&] { return !page.contact().isVisible(); });
    }
    const auto attempts = Household::all<ContactAttempted>(household.view(Role::iss_worker));
    REQUIRE(attempts.size() == 1);
    CHECK(attempts.front()->method == Method::text);
}

TEST_CASE("Whereabouts are shown for a reason that is noted, and hidden again",
          "[ui][survivor][domain]")
{
    Look look(Look::Keep::no);
    const Household household;
    {
        FileDesk desk(look, household, QStringLiteral("iss_worker"));
        const SurvivorPage& page = desk.open_survivor();
        auto* reason = desk.in<QLineEdit>(page, QStringLiteral("Why you need the whereabouts"));
        QTest::keyClick(reason, Qt::Key_Return);
        CHECK_FALSE(page.whereabouts().is_busy());
        QTest::keyClicks(reason, QStringLiteral("taxi to the refuge"));
        QTest::keyClick(reason, Qt::Key_Return);
        desk.await([&] { return page.whereabouts().shows(); });
        const QString shown = page.whereabouts().lines().join(QLatin1Char('\n'));
        CHECK(shown.contains(QStringLiteral("14 Harbour Street")));
        CHECK(shown.contains(QStringLiteral("9 Quay Lane")));
        for (std::chrono::seconds left = WhereaboutsPanel::shown_for; left.count() > 1; --left)
            page.whereabouts().tick();
        CHECK(page.whereabouts().shows());
        page.whereabouts().tick();
        CHECK_FALSE(page.whereabouts().shows());

        QTest::keyClicks(reason, QStringLiteral("once more"));
        QTest::keyClick(reason, Qt::Key_Return);
        desk.await([&] { return page.whereabouts().shows(); });
        desk.window->frame().go(Place::today);
        CHECK_FALSE(page.whereabouts().shows());
    }
    CHECK(household.noted("taxi to the refuge") == 1);
    CHECK(household.noted("once more") == 1);
    CHECK(household.noted("revealed") == 2);
}

TEST_CASE("Another worker's survivor opens for a reason alone, and managers see it",
          "[ui][survivor][domain]")
{
    Look look(Look::Keep::no);
    Household household;
    {
        auto manager = household.service.open("manager");
        good(manager.add_member("other_worker", {Role::iss_worker}, Service::passphrase(),
                                at(Household::opened)));
    }
    {
        FileDesk desk(look, household, QStringLiteral("other_worker"));
        const SurvivorPage& page = desk.open_survivor();
        REQUIRE(page.asks_for_reason());
        CHECK_FALSE(page.reading());
        auto* open = desk.in<QPushButton>(page,
                                          QStringLiteral("Open the file; the reason is noted"));
        CHECK_FALSE(open->isEnabled());
        auto* reason = desk.in<QLineEdit>(page, QStringLiteral("Why you open this file"));
        QTest::keyClicks(reason, QStringLiteral("she rang the duty line"));
        QTest::keyClick(reason, Qt::Key_Return);
        desk.await([&] { return page.reading() != nullptr; });
        CHECK_FALSE(page.asks_for_reason());
        CHECK(page.banner().said().contains(QStringLiteral("the dentist")));
    }
    CHECK(household.noted("she rang the duty line") == 1);
}

TEST_CASE("The intervention side is not let into a survivor's file", "[ui][survivor]")
{
    Look look(Look::Keep::no);
    const Household household;
    FileDesk desk(look, household, QStringLiteral("intervention_practitioner"));
    desk.window->frame().open_survivor(household.id, household.ruth);
    CHECK(desk.window->frame().place() != Place::survivor);
}
