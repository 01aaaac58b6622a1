#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

#include <catch2/catch.hpp>

#include "ui/common/text_label.h"
#include "ui/journeys.h"
#include "ui/service_desk.h"

using namespace holdfast;
using namespace holdfast::test;
using holdfast::ui::Look;
using holdfast::ui::Place;

TEST_CASE(
    "A service manager lets a person in, who signs in with their roles; and removes them, who "
    "does not any more",
    "[ui][service][journey]")
{
    Look look(Look::Keep::no);
    const Service service(first_morning);
    {
        Desk desk(look, service.place(), first_morning);
        desk.sign_in(QStringLiteral("manager"));
        auto& page = part(desk, "People and access");
        press(page, "Add a person");
        type(page, "Name", QStringLiteral("Leila Haddad"));
        type(page, "Sign-in name", QStringLiteral("leila"));
        type(page, "New passphrase", strong_passphrase);
        type(page, "The same passphrase again", strong_passphrase);
        CHECK(!button(page, "Add")->isEnabled());    // she has no role yet
        tick(page, "ISS worker");
        press(page, "Add");
        settle(desk, page);
        CHECK(says(page, "Leila Haddad can sign in."));
        auto* list = desk.named<QTreeView>(QStringLiteral("People and access"));
        CHECK(column(*list, 0).contains(QStringLiteral("Leila Haddad")));
        desk.window->lock();
    }
    {
        const auto leila = good(Workspace::open(service.place(), "leila",
                                                Secret::from_text(strong_passphrase.toStdString()),
                                                first_morning));
        CHECK(leila.self().roles == Roles{Role::iss_worker});
        CHECK(leila.held().contains(Compartment::support));
        CHECK(leila.directory().worker(leila.self().id)->name == "Leila Haddad");
    }
    {
        Desk desk(look, service.place(), first_morning + std::chrono::hours(1));
        desk.sign_in(QStringLiteral("manager"));
        auto& page = part(desk, "People and access");
        auto* list = desk.named<QTreeView>(QStringLiteral("People and access"));
        choose(*list, QStringLiteral("Leila Haddad"));
        desk.answers.confirmed = false;
        press(page, "Remove access");
        settle(desk, page);
        CHECK(desk.answers.asked.contains(QStringLiteral("Remove the access of Leila Haddad?")));
        CHECK(column(*list, 3).filter(QStringLiteral("removed")).isEmpty());
        desk.answers.confirmed = true;
        choose(*list, QStringLiteral("Leila Haddad"));
        press(page, "Remove access");
        settle(desk, page);
        CHECK(column(*list, 3).filter(QStringLiteral("removed")).size() == 1);
    }
    const auto refused = Workspace::open(service.place(), "leila",
                                         Secret::from_text(strong_passphrase.toStdString()),
                                         first_morning);
    REQUIRE(!refused);
    const auto manager = service.open("manager");
    const auto* worker = manager.directory().worker(manager.members().back().id);
    REQUIRE(worker);
    CHECK(worker->left == local_date(first_morning));
}

TEST_CASE("The last manager cannot be removed, and is told so", "[ui][service]")
{
    Look look(Look::Keep::no);
    const Service service(first_morning);
    {
        auto manager = service.open("manager");
        good(manager.remove_member(service.member(Role::service_manager), first_morning));
    }
    Desk desk(look, service.place(), first_morning);
    desk.sign_in(QStringLiteral("manager"));
    auto& page = part(desk, "People and access");
    choose(*desk.named<QTreeView>(QStringLiteral("People and access")), QStringLiteral("Morgan"));
    desk.answers.confirmed = true;
    press(page, "Remove access");
    settle(desk, page);
    CHECK(says(page, "Nobody would be left who can manage people."));
}

TEST_CASE("Who does not manage people sees them and can change nothing", "[ui][service]")
{
    Look look(Look::Keep::no);
    const Service service(first_morning);
    Desk desk(look, service.place(), first_morning);
    desk.sign_in(QStringLiteral("case_manager"));
    auto& page = part(desk, "People and access");
    CHECK(desk.named<QTreeView>(QStringLiteral("People and access"))->model()->rowCount() == 7);
    for (const auto* each : page.findChildren<QPushButton*>())
        if (each->text() == QStringLiteral("Add a person")
            || each->text() == QStringLiteral("Remove access"))
            CHECK(!each->isVisible());
}

TEST_CASE("A limit can be shortened and not lengthened; why not is said", "[ui][service][policy]")
{
    Look look(Look::Keep::no);
    const Service service(first_morning);
    Desk desk(look, service.place(), first_morning);
    desk.sign_in(QStringLiteral("manager"));
    auto& page = part(desk, "Policy");
    auto* list = desk.named<QTreeView>(QStringLiteral("Numbers of the Standard"));
    const int row = static_cast<int>(column(*list, 1).indexOf(QStringLiteral("Audit case files")));
    REQUIRE(row >= 0);
    list->setCurrentIndex(list->model()->index(row, 0));
    type(page, "New limit", QStringLiteral("4 months"));
    press(page, "Set the limit");
    settle(desk, page);
    CHECK(says(page, "That is longer than the Standard has it (3 months)"));
    list->setCurrentIndex(list->model()->index(row, 0));
    type(page, "New limit", QStringLiteral("soon"));
    press(page, "Set the limit");
    CHECK(says(page, "That is not a limit"));
    type(page, "New limit", QStringLiteral("2 months"));
    press(page, "Set the limit");
    settle(desk, page);
    CHECK(column(*list, 2)[row] == QStringLiteral("2 months · set by the service"));
    desk.window->lock();
    const auto manager = service.open("manager");
    CHECK(manager.terms().of(Rule::R13, first_morning).limit == parse_limit("2 months").value());
}

TEST_CASE("A closure is a day of the service's calendar", "[ui][service][calendar]")
{
    Look look(Look::Keep::no);
    const Service service(first_morning);
    Desk desk(look, service.place(), first_morning);
    desk.sign_in(QStringLiteral("manager"));
    auto& page = part(desk, "Calendar and closures");
    auto* list = desk.named<QTreeView>(QStringLiteral("Days that are not worked"));
    const int before = list->model()->rowCount();
    CHECK(before > 10);    // two years of bank holidays
    type(page, "Reason", QStringLiteral("training day"));
    press(page, "Add the closure");
    settle(desk, page);
    CHECK(list->model()->rowCount() == before + 1);
    desk.window->lock();
    CHECK(service.open("manager").calendar().closures().at(local_date(first_morning)).reason
          == "training day");
}

TEST_CASE("Programmes, sites and agencies are listed, and added by a form", "[ui][service]")
{
    Look look(Look::Keep::no);
    const Service service(first_morning);
    Desk desk(look, service.place(), first_morning);
    desk.sign_in(QStringLiteral("manager"));
    part(desk, "Programmes, sites, agencies");
    CHECK(column(*desk.named<QTreeView>(QStringLiteral("Programmes")), 0)
          == QStringList{QStringLiteral("Men's group")});
    CHECK(column(*desk.named<QTreeView>(QStringLiteral("Sites")), 1)
          == QStringList{QStringLiteral("England")});
    CHECK(desk.named<QTreeView>(QStringLiteral("Agencies"))->model()->rowCount() == 0);
}

TEST_CASE(
    "Where there is no room for their names beside them, the parts are chosen from a list above",
    "[ui][service]")
{
    Look look(Look::Keep::no);
    const Service service(first_morning);
    Desk desk(look, service.place(), first_morning);
    desk.sign_in(QStringLiteral("manager"));
    auto& page = part(desk, "Policy");
    desk.window->resize(640, 700);
    auto* choice = desk.named<QComboBox>(QStringLiteral("Part of the service"));
    REQUIRE(QTest::qWaitFor([&] { return choice->isVisible(); }));
    CHECK(choice->currentText() == QStringLiteral("Policy"));
    CHECK(choice->count() > 8);
    QTest::keyClick(choice, Qt::Key_Down);
    settle(desk, page);
    CHECK(find<QTreeView>(page, "Access log")->isVisible());
    desk.window->resize(1180, 760);
    REQUIRE(QTest::qWaitFor([&] { return !choice->isVisible(); }));
    const auto* names = find<QListWidget>(page, "Parts of the service");
    CHECK(names->currentItem()->text() == QStringLiteral("Access log"));
}

TEST_CASE("Each role is offered the parts of the service that are theirs, and no others",
          "[ui][service]")
{
    Look look(Look::Keep::no);
    const Service service(first_morning);
    const QStringList everybody{QStringLiteral("Send and receive"),
                                QStringLiteral("Conflicting corrections"),
                                QStringLiteral("Backups")};
    const QStringList manages{QStringLiteral("People and access"),
                              QStringLiteral("Absence and cover"),
                              QStringLiteral("Programmes, sites, agencies"),
                              QStringLiteral("Calendar and closures"), QStringLiteral("Policy")};
    const QStringList log{QStringLiteral("Access log")};
    const QStringList keeps{QStringLiteral("Retention and erasure")};
    const QStringList computers{QStringLiteral("Computers")};
    const QStringList code{QStringLiteral("Recovery code")};
    for (const auto& [who, expected] :
         {std::pair("intervention_practitioner", everybody), std::pair("iss_worker", everybody),
          std::pair("case_manager", manages + keeps + everybody + computers),
          std::pair("data_protection_lead", manages + log + keeps + everybody),
          std::pair("service_manager", manages + log + keeps + everybody + computers + code)}) {
        Desk desk(look, service.place(), first_morning);
        desk.sign_in(QString::fromUtf8(who));
        INFO(who);
        CHECK(parts(bring<ui::ServicePage>(desk, Place::service)) == expected);
        desk.window->lock();
    }
}
