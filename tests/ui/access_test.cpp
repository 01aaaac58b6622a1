#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QTest>

#include <catch2/catch.hpp>

#include "ui/common/text.h"
#include "ui/household.h"
#include "ui/service_desk.h"
#include "workspace/access_log.h"

using namespace holdfast;
using namespace holdfast::test;
using holdfast::ui::Look;

namespace {

/// A week in which one looked, uncovered, searched and took out, and one could not sign in.
struct Looked {
    Looked()
    {
        const auto& service = household.service;
        {
            auto worker = service.open("iss_worker", at("2026-01-06T10:00"));
            good(note_access(worker, Access::viewed, household.id, household.ruth, {},
                             at("2026-01-06T10:00")));
            good(note_access(worker, Access::revealed, household.id, household.ruth,
                             "to send a taxi", at("2026-01-09T10:00")));
            good(note_access(worker, Access::searched, std::nullopt, std::nullopt, {},
                             at("2026-01-09T11:00")));
            good(note_access(worker, Access::exported, household.id, std::nullopt, {},
                             at("2026-01-12T09:00")));
        }
        CHECK(!Workspace::open(service.place(), "case_manager", Secret::from_text("guessed"),
                               at("2026-01-12T09:30")));
    }
    Household household;
};

}

TEST_CASE("The access log says in words who did what, of whom and why; by person, case and period",
          "[ui][service][access]")
{
    Look look(Look::Keep::no);
    const Looked looked;
    Desk desk(look, looked.household.service.place(), household_now);
    desk.sign_in(QStringLiteral("manager"));
    auto& page = part(desk, "Access log");
    const auto* list = find<QTreeView>(page, "Access log");
    CHECK(column(*list, 2)
          == QStringList{QStringLiteral("could not sign in"), QStringLiteral("took out a copy"),
                         QStringLiteral("searched"), QStringLiteral("uncovered where somebody is"),
                         QStringLiteral("looked at the file")});
    CHECK(column(*list, 1)
          == QStringList{QStringLiteral("case_manager"), QStringLiteral("iss_worker"),
                         QStringLiteral("iss_worker"), QStringLiteral("iss_worker"),
                         QStringLiteral("iss_worker")});
    CHECK(column(*list, 4)[3] == QStringLiteral("Ruth"));
    CHECK(column(*list, 3)[3] == QStringLiteral("HF-0001"));
    CHECK(column(*list, 5)[3] == QStringLiteral("to send a taxi"));
    CHECK(says(page, "5 lines, newest first"));

    auto* person = find<QComboBox>(page, "Person");
    person->setCurrentText(QStringLiteral("case_manager"));
    Q_EMIT person->activated(person->currentIndex());
    settle(desk, page);
    CHECK(column(*list, 2) == QStringList{QStringLiteral("could not sign in")});
    CHECK(person->currentText() == QStringLiteral("case_manager"));    // as it was chosen
    person->setCurrentIndex(0);
    Q_EMIT person->activated(0);
    settle(desk, page);

    type(page, "Case reference", QStringLiteral("HF-0001"));
    QTest::keyClick(find<QLineEdit>(page, "Case reference"), Qt::Key_Return);
    settle(desk, page);
    CHECK(list->model()->rowCount() == 3);
    type(page, "Case reference", QStringLiteral("HF-0002"));
    QTest::keyClick(find<QLineEdit>(page, "Case reference"), Qt::Key_Return);
    settle(desk, page);
    CHECK(says(page, "There is no case with that reference."));
    type(page, "Case reference", {});
    find<QDateEdit>(page, "From")->setDate(QDate(2026, 1, 12));
    settle(desk, page);
    CHECK(list->model()->rowCount() == 2);

    // What the ledger itself says of that day.
    desk.window->lock();
    const auto manager = looked.household.service.open("manager", household_now);
    CHECK(good(access_log(manager, {.person = {},
                                    .about = {},
                                    .from = at("2026-01-12T00:00"),
                                    .until = at("2026-01-13T00:00")}))
              .size()
          == 2);
}

TEST_CASE("A period shows what was noted in it and nothing else", "[ui][service][access]")
{
    Look look(Look::Keep::no);
    const Looked looked;
    Desk desk(look, looked.household.service.place(), household_now);
    desk.sign_in(QStringLiteral("data_protection_lead"));
    auto& page = part(desk, "Access log");
    const auto* list = find<QTreeView>(page, "Access log");
    find<QDateEdit>(page, "Until")->setDate(QDate(2026, 1, 9));
    settle(desk, page);
    CHECK(list->model()->rowCount() == 3);
    find<QDateEdit>(page, "From")->setDate(QDate(2026, 1, 9));
    settle(desk, page);
    CHECK(
        column(*list, 2)
        == QStringList{QStringLiteral("searched"), QStringLiteral("uncovered where somebody is")});
    find<QDateEdit>(page, "From")->setDate(QDate(2026, 1, 7));
    find<QDateEdit>(page, "Until")->setDate(QDate(2026, 1, 8));
    settle(desk, page);
    CHECK(list->model()->rowCount() == 0);
    CHECK(says(page, "Nothing was noted that fits."));
}

TEST_CASE("Whoever opens a case file is in the access log: once for each opening, not for each tab "
          "or reading",
          "[ui][casefile][access]")
{
    Look look(Look::Keep::no);
    const Household household;
    {
        FileDesk desk(look, household, QStringLiteral("intervention_practitioner"));
        ui::CaseFilePage& page = desk.open_case();
        REQUIRE(page.reading());
        page.show_tab(ui::CaseFilePage::Tab::risk);
        desk.set_now(household_now + std::chrono::hours(2));
        page.read_again();
        desk.await([&] { return !page.is_reading(); });
        page.look_at(household_now);
        desk.await([&] { return !page.is_reading(); });
    }
    CHECK(household.noted("viewed") == 1);
    {
        FileDesk desk(look, household, QStringLiteral("case_manager"));
        REQUIRE(desk.open_case().reading());
        desk.window->frame().go(ui::Place::today);
        desk.set_now(household_now + std::chrono::hours(2));
        REQUIRE(desk.open_case().reading());
    }
    CHECK(household.noted("viewed") == 3);
    {
        FileDesk desk(look, household, QStringLiteral("iss_worker"));
        REQUIRE(desk.open_survivor().reading());
    }
    CHECK(household.noted("viewed") == 4);

    Desk desk(look, household.service.place(), household_now + std::chrono::hours(3));
    desk.sign_in(QStringLiteral("manager"));
    auto& page = part(desk, "Access log");
    type(page, "Case reference", QStringLiteral("HF-0001"));
    QTest::keyClick(find<QLineEdit>(page, "Case reference"), Qt::Key_Return);
    settle(desk, page);
    const auto* list = find<QTreeView>(page, "Access log");
    CHECK(column(*list, 2).count(QStringLiteral("looked at the file")) == 4);
    CHECK(column(*list, 1).count(QStringLiteral("case_manager")) == 2);
    CHECK(column(*list, 1).count(QStringLiteral("intervention_practitioner")) == 1);
    CHECK(column(*list, 4).count(QStringLiteral("Ruth")) == 1);
}
