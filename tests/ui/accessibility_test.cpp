#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>
#include <sstream>

#include <catch2/catch.hpp>

#include "ui/cases/cases_page.h"
#include "ui/cases/new_referral.h"
#include "ui/documents/documents_view.h"
#include "ui/household.h"
#include "ui/journeys.h"
#include "ui/one_case.h"
#include "ui/service_desk.h"
#include "ui/today/why_panel.h"
#include "ui/unlock/own_passphrase.h"
#include "workspace/documents.h"
#include "workspace/letters.h"

using namespace holdfast;
using namespace holdfast::test;
using holdfast::ui::Look;

namespace {

bool interactive(QAccessible::Role role)
{
    const QAccessible::Role roles[] = {
        QAccessible::Button,       QAccessible::PushButton,  QAccessible::ButtonMenu,
        QAccessible::CheckBox,     QAccessible::RadioButton, QAccessible::ComboBox,
        QAccessible::EditableText, QAccessible::Tree,        QAccessible::Table,
        QAccessible::List,         QAccessible::TreeItem,    QAccessible::Cell,
    };
    return std::find(std::begin(roles), std::end(roles), role) != std::end(roles);
}

struct Walk {
    int controls = 0;
    QStringList nameless;

    void visit(QAccessibleInterface* at, int depth = 0)
    {
        if (!at || !at->isValid() || at->state().invisible || depth > 30)
            return;
        if (interactive(at->role())) {
            ++controls;
            if (at->text(QAccessible::Name).isEmpty())
                nameless.append(at->object()
                                    ? QString::fromUtf8(at->object()->metaObject()->className())
                                    : QStringLiteral("role %1").arg(at->role()));
        }
        for (int i = 0; i < at->childCount(); ++i)
            visit(at->child(i), depth + 1);
    }
};

Walk walked(QWidget& window)
{
    Walk walk;
    walk.visit(QAccessible::queryAccessibleInterface(&window));
    return walk;
}

QString name_of(QWidget* widget)
{
    const QString given = widget->accessibleName();
    return given.isEmpty() ? QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name)
                           : given;
}

/// Whom Tab reaches, in order, starting after a widget, until it comes round.
QStringList tab_order(QWidget* from)
{
    QStringList names;
    for (QWidget* at = from->nextInFocusChain(); at != from; at = at->nextInFocusChain())
        if (at->isVisible() && at->isEnabled() && at->focusPolicy() & Qt::TabFocus
            && !at->focusProxy())
            names.append(name_of(at));
    return names;
}

}

TEST_CASE("Every control of the unlock page has a name for a screen reader", "[ui][accessibility]")
{
    Look look(Look::Keep::no);
    const Service service;
    const Desk desk(look, service.place(), at("2026-01-05T09:00"));
    const Walk walk = walked(*desk.window);
    INFO(walk.nameless.join(QLatin1Char(' ')).toStdString());
    CHECK(walk.controls >= 5);
    CHECK(walk.nameless.isEmpty());
}

TEST_CASE("Every control of Today with Why open has a name for a screen reader",
          "[ui][accessibility]")
{
    Look look(Look::Keep::no);
    const WorkedService service;
    Desk desk(look, service.place(), at(WorkedService::moment));
    desk.sign_in(QStringLiteral("manager"));
    QTest::keyClick(&desk.today().list(), Qt::Key_Question);
    REQUIRE(QTest::qWaitFor([&] { return !desk.today().why().lines().isEmpty(); }));
    const Walk walk = walked(*desk.window);
    INFO(walk.nameless.join(QLatin1Char(' ')).toStdString());
    CHECK(walk.controls > 10);
    CHECK(walk.nameless.isEmpty());
}

TEST_CASE("Every control of every page has a name for a screen reader, for each role",
          "[ui][accessibility]")
{
    Look look(Look::Keep::no);
    const WorkedService service;
    for (const char* who : {"manager", "case_manager", "practice_manager", "iss_worker",
                            "intervention_practitioner", "data_protection_lead"}) {
        Desk desk(look, service.place(), at(WorkedService::moment));
        desk.sign_in(QString::fromUtf8(who));
        ui::Frame& frame = desk.window->frame();
        for (const ui::Place place : {ui::Place::today, ui::Place::cases, ui::Place::meetings,
                                      ui::Place::audit, ui::Place::service, ui::Place::settings}) {
            frame.go(place);
            if (frame.place() != place)
                continue;
            const ui::Page* page = frame.page(place);
            REQUIRE(QTest::qWaitFor([page] { return !page->is_reading(); }, 20'000));
            const Walk walk = walked(*desk.window);
            INFO(who << ": " << page->title().toStdString() << ": "
                     << walk.nameless.join(QLatin1Char(' ')).toStdString());
            CHECK(walk.controls > 4);
            CHECK(walk.nameless.isEmpty());
        }
        desk.window->lock();
    }
}

TEST_CASE("Every control of every part of the service has a name, and Tab comes to it",
          "[ui][accessibility][service]")
{
    Look look(Look::Keep::no);
    const WorkedService service;
    Desk desk(look, service.place(), at(WorkedService::moment));
    desk.sign_in(QStringLiteral("manager"));
    desk.answers.confirmed = true;
    const auto& first = bring<ui::ServicePage>(desk, ui::Place::service);
    const QStringList all = parts(first);
    REQUIRE(all.size() == 12);
    for (const QString& title : all) {
        auto& page = part(desk, title.toUtf8().constData());
        if (title == QStringLiteral("Recovery code")) {
            press(page, "Make a new code…");
            REQUIRE(QTest::qWaitFor([&] { return says(page, "The new recovery code"); }));
        }
        const Walk walk = walked(*desk.window);
        INFO(title.toStdString() << ": " << walk.nameless.join(QLatin1Char(' ')).toStdString());
        CHECK(walk.nameless.isEmpty());
        const QStringList reached = tab_order(find<QListWidget>(page, "Parts of the service"));
        for (auto* button : page.findChildren<QPushButton*>())
            if (button->isVisible() && button->isEnabled())
                CHECK(reached.contains(name_of(button)));
    }
}

TEST_CASE("Every control of choosing a passphrase of one's own has a name", "[ui][accessibility]")
{
    Look look(Look::Keep::no);
    ui::Session session([] { return at("2026-01-05T09:00"); });
    ui::OwnPassphrase page(session);
    page.show();
    const Walk walk = walked(page);
    INFO(walk.nameless.join(QLatin1Char(' ')).toStdString());
    CHECK(walk.controls >= 5);
    CHECK(walk.nameless.isEmpty());
}

TEST_CASE("Every control of a form, of the cases and of a new referral has a name",
          "[ui][accessibility]")
{
    Look look(Look::Keep::no);
    const OneCase one;
    OneDesk desk(look, one, "manager");
    for (const std::size_t kind :
         {kind_index<SurvivorSpokenTo>, kind_index<SafeContactInstructed>,
          kind_index<ChildPlanAgreed>, kind_index<ExceptionRequested>, kind_index<NeedsAssessed>}) {
        opened(desk, {.kind = kind, .case_id = one.id});
        const Walk walk = walked(desk.window->frame().record());
        CAPTURE(kind_names()[kind]);
        INFO(walk.nameless.join(QLatin1Char(' ')).toStdString());
        CHECK(walk.controls >= 4);
        CHECK(walk.nameless.isEmpty());
    }
    desk.window->frame().go(ui::Place::cases);
    auto& page = *static_cast<ui::CasesPage*>(desk.window->frame().page(ui::Place::cases));
    page.begin_referral();
    REQUIRE(
        QTest::qWaitFor([&] { return page.referral().isVisible() && !page.is_reading(); }, 20'000));
    const Walk walk = walked(*desk.window);
    INFO(walk.nameless.join(QLatin1Char(' ')).toStdString());
    CHECK(walk.controls > 25);
    CHECK(walk.nameless.isEmpty());
}

TEST_CASE("Every control of documents and letters has a name, whatever stands beside the lists",
          "[ui][accessibility][documents]")
{
    Look look(Look::Keep::no);
    const Household household;
    const Instant then = at(Household::moment);
    std::vector<EntryId> entries;
    {
        const auto tom = household.service.open(Role::intervention_practitioner, then);
        std::istringstream words("as the court has it");
        entries.push_back(good(attach_document(tom,
                                               {.case_id = household.id,
                                                .title = "Order",
                                                .media_type = "text/plain",
                                                .happened = then},
                                               words, then))
                              .entry);
        entries.push_back(
            good(draft_letter(tom, {household.id, ReportTo::court, "Progress", "He comes."}, then))
                .report);
    }
    FileDesk desk(look, household, QStringLiteral("case_manager"));
    ui::CaseFilePage& page = desk.open_case();
    page.show_tab(ui::CaseFilePage::Tab::documents);
    ui::DocumentsView& view = page.documents();
    const auto check = [&](int least) {
        desk.await([&] { return !view.is_busy(); });
        const Walk walk = walked(view);
        INFO(walk.nameless.join(QLatin1Char(' ')).toStdString());
        CHECK(walk.controls >= least);
        CHECK(walk.nameless.isEmpty());
    };
    auto* add = desk.in<QPushButton>(page, QStringLiteral("Add a document"));
    add->click();
    check(8);
    const QStringList reached = tab_order(add);
    int last = -1;
    for (const char* name : {"Write a letter or report", "Close; what was typed is forgotten",
                             "Choose a file to add", "What it is", "Whom it comes from", "Note"}) {
        const int place = static_cast<int>(reached.indexOf(QString::fromUtf8(name)));
        INFO(name << " in " << reached.join(QStringLiteral(" | ")).toStdString());
        CHECK(place > last);
        last = place;
    }
    desk.in<QPushButton>(page, QStringLiteral("Write a letter or report"))->click();
    check(7);
    for (const EntryId& entry : entries) {
        view.open(entry);
        check(6);
    }
}

TEST_CASE("A row tells a screen reader all that stands in it", "[ui][accessibility]")
{
    Look look(Look::Keep::no);
    const WorkedService service;
    Desk desk(look, service.place(), at(WorkedService::moment));
    desk.sign_in(QStringLiteral("manager"));
    const QString told = desk.row(Rule::R03, "Mei")
                             .siblingAtColumn(static_cast<int>(ui::TodayModel::Column::status))
                             .data(Qt::AccessibleTextRole)
                             .toString();
    INFO(told.toStdString());
    for (const char* part : {"Reach the survivor: Mei", "Overdue", "7 working days over", "B4.5",
                             "Due: end of Tue 11 Jun 2024"})
        CHECK(told.contains(QString::fromUtf8(part)));
}

TEST_CASE("Tab goes through the unlock page in the order in which it is read",
          "[ui][accessibility]")
{
    Look look(Look::Keep::no);
    const Service service;
    const Desk desk(look, service.place(), at("2026-01-05T09:00"));
    auto* folder = desk.named<QLineEdit>(QStringLiteral("Folder of the service's record"));
    CHECK(tab_order(folder).mid(0, 3)
          == QStringList{QStringLiteral("Choose the folder of the service's record"),
                         QStringLiteral("Sign-in name"), QStringLiteral("Passphrase")});
}

TEST_CASE("Tab goes through the frame and Today in the order in which they are read",
          "[ui][accessibility]")
{
    Look look(Look::Keep::no);
    const WorkedService service;
    Desk desk(look, service.place(), at(WorkedService::moment));
    desk.sign_in(QStringLiteral("manager"));
    auto* first = desk.named<QToolButton>(QStringLiteral("Today"));
    const QStringList expected{QStringLiteral("Text size and colours"),
                               QStringLiteral("Find"),
                               QStringLiteral("Lock"),
                               QStringLiteral("What I owe, and those I cover for"),
                               QStringLiteral("What my side of the service owes"),
                               QStringLiteral("What the whole service owes"),
                               QStringLiteral("What waits for me to look at"),
                               QStringLiteral("Clause"),
                               QStringLiteral("Why is the chosen row due?"),
                               QStringLiteral("What is owed"),
                               QStringLiteral("Record what meets it"),
                               QStringLiteral("Cannot be met because…"),
                               QStringLiteral("Open the case")};
    // The rail first: its places, then how the window looks.
    QStringList reached = tab_order(first);
    reached = reached.mid(reached.indexOf(expected.front()));
    // Of the two buttons that exclude each other Tab stops at the one that is on; both stand in the chain.
    INFO(reached.join(QStringLiteral(" | ")).toStdString());
    CHECK(reached == expected);
}
