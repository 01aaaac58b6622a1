#include <QListWidget>
#include <QPlainTextEdit>

#include <catch2/catch.hpp>

#include "ui/one_case.h"
#include "ui/today/inbox_list.h"
#include "ui/today/why_panel.h"

// What waits for somebody beside what is owed: handovers, and what managers are asked to excuse.

using namespace holdfast;
using namespace holdfast::test;
using holdfast::ui::Look;

TEST_CASE(
    "B2.4 what was handed over waits for the ISS, who see whose it is, acknowledge it, and are "
    "asked who works with the survivor",
    "[ui][today][inbox][B2.4]")
{
    Look look(Look::Keep::no);
    const OneCase one;
    EntryId handover = IdSource(3).next<EntryId>(at(OneCase::moment));
    {
        auto manager = one.service.open("manager");
        handover = good(manager.record({{.case_id = one.id,
                                         .fact = DetailsHandedOver{one.ruth, Method::phone},
                                         .happened = at(OneCase::moment)}},
                                       at(OneCase::moment)))
                       .entries.front();
    }
    {
        OneDesk desk(look, one, "iss_worker", "2026-01-05T12:00");
        REQUIRE(desk.today().waiting().count() == 1);
        desk.today().show_waiting();
        auto* list = desk.named<QListWidget>(QStringLiteral("What waits for you"));
        // Whoever thinks better of it has acknowledged nothing; the survivor's file is at hand.
        QTest::keyClick(list, Qt::Key_Return);
        desk.settle();
        CHECK(desk.today().waiting().count() == 1);
        CHECK(desk.answers.asked.last() == QStringLiteral("Have the details of Ruth arrived?"));
        CHECK(desk.named_button(QStringLiteral("Open the survivor’s file")));
        desk.answers.confirmed = true;
        QTest::keyClick(list, Qt::Key_Return);
        desk.settle();
        CHECK(QTest::qWaitFor([&] { return desk.today().waiting().count() == 0; }, 20'000));
        // Nobody works with her yet: the form that says who does is filled in.
        auto& form = form_of(desk);
        CHECK(form.state().kind == kind_index<WorkerAllocated>);
        CHECK(form.state().values.at("survivor").front() == one.ruth.text());
    }
    const auto acknowledged = one.recorded<DetailsAcknowledged>();
    REQUIRE(acknowledged.size() == 1);
    CHECK(std::get<DetailsAcknowledged>(acknowledged[0].fact).handover == handover);
}

TEST_CASE("What the clause lets nobody excuse is not granted, whoever asked for it",
          "[ui][today][inbox]")
{
    Look look(Look::Keep::no);
    const OneCase one;
    {
        auto manager = one.service.open("manager");
        good(manager.record({{.case_id = one.id,
                              .fact = ExceptionRequested{"R09", {}, {}, ExceptionReason::other, {}},
                              .happened = at(OneCase::moment)}},
                            at(OneCase::moment)));
    }
    OneDesk desk(look, one, "manager", "2026-01-05T12:00");
    REQUIRE(desk.today().waiting().count() == 1);
    desk.today().show_waiting();
    desk.settle();
    CHECK(desk.named<QListWidget>(QStringLiteral("What waits for you"))
              ->item(0)
              ->text()
              .contains(QStringLiteral("The clause allows no exception to it")));
    CHECK(desk.named_button(QStringLiteral("Refuse…")));
    CHECK_THROWS(desk.named_button(QStringLiteral("Grant…")));
}

TEST_CASE("What was asked for stands above all that waits, and within each kind the latest first",
          "[ui][today][inbox]")
{
    Look look(Look::Keep::no);
    const OneCase one;
    {
        auto manager = one.service.open("manager");
        for (const char* when : {"2026-01-05T10:00", "2026-01-05T11:00"})
            good(manager.record(
                {{.case_id = one.id,
                  .fact = DetailsHandedOver{one.ruth, Method::phone},
                  .happened = at(when)},
                 {.case_id = one.id,
                  .fact = ExceptionRequested{"R03", one.ruth, {}, ExceptionReason::unsafe, {}},
                  .happened = at(when)}},
                at(when)));
    }
    OneDesk desk(look, one, "manager", "2026-01-08T12:00");
    const auto& items = desk.today().waiting().items();
    REQUIRE(items.size() == 4);
    CHECK(items[0].what == InboxItem::What::exception_requested);
    CHECK(items[1].what == InboxItem::What::exception_requested);
    CHECK(items[2].what == InboxItem::What::handed_over);
    CHECK(items[0].at == at("2026-01-05T11:00"));
    CHECK(items[2].at == at("2026-01-05T11:00"));
    CHECK(items[3].at == at("2026-01-05T10:00"));
}

TEST_CASE(
    "B2.4 a handover that nobody acknowledged within 24 hours waits for the manager too, who is "
    "told whom to chase",
    "[ui][today][inbox][B2.4]")
{
    Look look(Look::Keep::no);
    const OneCase one;
    {
        auto manager = one.service.open("manager");
        good(manager.record({{.case_id = one.id,
                              .fact = DetailsHandedOver{one.ruth, Method::phone},
                              .happened = at(OneCase::moment)}},
                            at(OneCase::moment)));
    }
    OneDesk desk(look, one, "manager", "2026-01-06T09:59");
    CHECK(desk.today().waiting().count() == 0);
    desk.set_now(at("2026-01-06T13:30"));
    QTest::keyClick(&desk.today().list(), Qt::Key_F5);
    desk.settle();
    REQUIRE(desk.today().waiting().count() == 1);
    desk.today().show_waiting();
    auto* list = desk.named<QListWidget>(QStringLiteral("What waits for you"));
    CHECK(list->item(0)->text().startsWith(
        QStringLiteral("Details of Ruth were handed over 27 hours ago and are not acknowledged. "
                       "ISS: nobody yet")));
    // Acknowledging is the ISS's; Enter opens the case.
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(desk.window->frame().place() == ui::Place::case_file);
    desk.window->lock();
    CHECK(one.recorded<DetailsAcknowledged>().empty());
}

namespace {

/// Her details are with the ISS, who are to reach her: a duty that a manager may excuse.
void hand_over(const OneCase& one)
{
    auto manager = one.service.open("manager");
    good(manager.record({{.case_id = one.id,
                          .fact = DetailsHandedOver{one.ruth, Method::phone},
                          .happened = at(OneCase::moment)}},
                        at(OneCase::moment)));
}

/// Chooses the duty to reach Ruth among all of the service's.
void choose_reaching(OneDesk& desk)
{
    desk.today().show_whose(ui::Whose::service);
    desk.settle();
    desk.today().list().setCurrentIndex(desk.row(Rule::R03, "Ruth"));
}

QString owed_words(OneDesk& desk)
{
    return desk.row(Rule::R03, "Ruth")
        .siblingAtColumn(static_cast<int>(ui::TodayModel::Column::owed))
        .data()
        .toString();
}

/// Whether Why says it, once it has read the case.
bool why_says(OneDesk& desk, const QString& words)
{
    desk.named_button(QStringLiteral("Why?"))->setChecked(true);
    return QTest::qWaitFor(
        [&] { return desk.today().why().lines().join(QLatin1Char('\n')).contains(words); }, 20'000);
}

}

TEST_CASE("A practitioner asks for an exception and sees that they did; a manager decides on their "
          "words; granted, the asker sees it excused",
          "[ui][today][inbox]")
{
    Look look(Look::Keep::no);
    const OneCase one;
    hand_over(one);
    {
        OneDesk desk(look, one, "intervention_practitioner", "2026-01-05T12:00");
        choose_reaching(desk);
        QTest::keyClick(&desk.today().list(), Qt::Key_E, Qt::ControlModifier);
        auto& form = form_of(desk);
        choose(form, "reason", QStringLiteral("It would not be safe"));
        form.findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("He reads her post."));
        press_record(desk);
        CHECK(!desk.window->frame().record().is_open());
        CHECK(QTest::qWaitFor(
            [&] { return owed_words(desk).contains(QStringLiteral("exception asked for")); },
            20'000));
        desk.settle();
        choose_reaching(desk);
        CHECK(why_says(desk, QStringLiteral("you asked for one")));
        // Asking twice is asked about.
        desk.answers.confirmed = false;
        QTest::keyClick(&desk.today().list(), Qt::Key_E, Qt::ControlModifier);
        CHECK(!desk.window->frame().record().is_open());
    }
    CHECK(one.recorded<ExceptionMade>().empty());
    {
        OneDesk desk(look, one, "manager", "2026-01-05T13:00");
        REQUIRE(desk.today().waiting().count() == 1);
        desk.today().show_waiting();
        desk.settle();
        QTest::qWait(20);    // the page lays itself out
        desk.answers.said = QStringLiteral("Agreed with the ISS.");
        QTest::mouseClick(desk.named_button(QStringLiteral("Grant…")), Qt::LeftButton);
        CHECK(QTest::qWaitFor([&] { return desk.today().waiting().count() == 0; }, 20'000));
        REQUIRE(desk.answers.explained.size() == 1);
        CHECK(desk.answers.explained[0].contains(QStringLiteral("He reads her post.")));
        CHECK(desk.answers.explained[0].contains(QStringLiteral("until the next case review")));
    }
    const auto made = one.recorded<ExceptionMade>();
    REQUIRE(made.size() == 1);
    const auto& exception = std::get<ExceptionMade>(made[0].fact);
    CHECK(exception.rule == "R03");
    CHECK(exception.person == one.ruth);
    const auto explained = one.recorded<ExceptionExplained>();
    REQUIRE(explained.size() == 1);
    CHECK(one.narrative(explained[0].id) == "Agreed with the ISS.");
    OneDesk desk(look, one, "intervention_practitioner", "2026-01-05T14:00");
    choose_reaching(desk);
    CHECK(!owed_words(desk).contains(QStringLiteral("exception asked for")));
    CHECK(desk.today().list().currentIndex().siblingAtColumn(0).data().toString()
          == QStringLiteral("Excused"));
    CHECK(why_says(desk, QStringLiteral("until the next case review")));
}

TEST_CASE("A manager makes an exception at once, without asking anybody", "[ui][today]")
{
    Look look(Look::Keep::no);
    const OneCase one;
    hand_over(one);
    {
        OneDesk desk(look, one, "manager", "2026-01-05T12:00");
        choose_reaching(desk);
        QTest::mouseClick(desk.named_button(QStringLiteral("Cannot be met because…")),
                          Qt::LeftButton);
        choose(form_of(desk), "reason", QStringLiteral("Everything was tried"));
        press_record(desk);
    }
    CHECK(one.recorded<ExceptionRequested>().empty());
    CHECK(one.recorded<ExceptionMade>().size() == 1);
    CHECK(one.recorded<ExceptionExplained>().size() == 1);
}

TEST_CASE(
    "Where the clause allows no exception none is asked for: it is said, and what was tried is "
    "written down",
    "[ui][today]")
{
    Look look(Look::Keep::no);
    const OneCase one;
    OneDesk desk(look, one, "manager", "2026-01-05T12:00");
    desk.today().list().setCurrentIndex(desk.row(Rule::R01, "Ruth"));
    desk.answers.confirmed = false;
    QTest::keyClick(&desk.today().list(), Qt::Key_E, Qt::ControlModifier);
    CHECK(!desk.window->frame().record().is_open());
    desk.answers.confirmed = true;
    QTest::keyClick(&desk.today().list(), Qt::Key_E, Qt::ControlModifier);
    CHECK(form_of(desk).state().kind == kind_index<NoteMade>);
}
