#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

#include <catch2/catch.hpp>

#include "ui/casefile/case_file_page.h"
#include "ui/find/find_palette.h"
#include "ui/one_case.h"
#include "ui/record/catalogue.h"
#include "ui/risk/review_model.h"
#include "ui/risk/review_panel.h"
#include "ui/today/inbox_list.h"
#include "ui/today/meets.h"
#include "ui/today/why_panel.h"

using namespace holdfast;
using namespace holdfast::test;
using holdfast::ui::Look;

TEST_CASE("B2.4 Enter on an overdue duty opens the form that meets it, filled in; recorded, it is "
          "owed no more",
          "[ui][today][B2.4]")
{
    Look look(Look::Keep::no);
    const OneCase one;
    {
        OneDesk desk(look, one, "manager", "2026-01-07T09:00");
        desk.today().list().setCurrentIndex(desk.row(Rule::R01, "Ruth"));
        QTest::keyClick(&desk.today().list(), Qt::Key_Return);
        auto& form = form_of(desk);
        CHECK(form.field("survivor")->findChild<QComboBox*>()->currentText()
              == QStringLiteral("Ruth (partner)"));
        choose(form, "method", QStringLiteral("Phone"));
        press_record(desk);
        for (const OwedRow& row : desk.rows())
            CHECK(row.obligation.rule != Rule::R01);
    }
    const auto handed = one.recorded<DetailsHandedOver>();
    REQUIRE(handed.size() == 1);
    CHECK(std::get<DetailsHandedOver>(handed[0].fact).survivor == one.ruth);
}

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
        desk.settle();
        CHECK(owed_words(desk).contains(QStringLiteral("exception asked for")));
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

TEST_CASE(
    "Every rule has something that meets it, whatever it is about: a form that exists, a page, a "
    "review, or the draft that was begun",
    "[ui][today]")
{
    IdSource ids(5);
    const Instant then = at(OneCase::moment);
    for (std::size_t i = 0; i < codes_of<Rule>.size() * codes_of<Subject::Kind>.size(); ++i) {
        OwedRow row{.case_id = ids.next<CaseId>(then),
                    .reference = {},
                    .perpetrator = {},
                    .subject_name = {},
                    .covering = {},
                    .obligation = {}};
        row.obligation.rule = static_cast<Rule>(i % codes_of<Rule>.size());
        row.obligation.subject = {static_cast<Subject::Kind>(i / codes_of<Rule>.size()),
                                  ids.next<PersonId>(then).bytes()};
        row.obligation.opened_by = ids.next<EntryId>(then);
        const ui::Meets meets = ui::what_meets(row, std::nullopt);
        CAPTURE(code(row.obligation.rule), code(row.obligation.subject.kind));
        CHECK((meets.form ? 1 : 0) + (meets.place ? 1 : 0) + (meets.review ? 1 : 0)
                  + (meets.draft ? 1 : 0)
              == 1);
        if (!meets.form)
            continue;
        CHECK(ui::has_form(*meets.form->kind));
        CHECK(meets.form->case_id == row.case_id);
        // What is filled in beforehand are fields of that kind.
        for (const auto& [name, values] : meets.form->values) {
            CAPTURE(name);
            const auto& shapes = shapes_of(*meets.form->kind);
            CHECK(std::any_of(shapes.begin(), shapes.end(),
                              [&, &field = name](const auto& s) { return s.name == field; }));
        }
    }
}

TEST_CASE("B3.1 Enter on the risk tool that is owed opens the review of who is at risk",
          "[ui][today][risk][B3.1]")
{
    Look look(Look::Keep::no);
    const OneCase one;
    {
        OneDesk desk(look, one, "intervention_practitioner", "2026-02-10T12:00");
        desk.today().show_whose(ui::Whose::service);
        desk.settle();
        desk.today().list().setCurrentIndex(desk.row(Rule::R31, ""));
        QTest::keyClick(&desk.today().list(), Qt::Key_Return);
        auto* page = dynamic_cast<ui::CaseFilePage*>(
            desk.window->frame().page(ui::Place::case_file));
        REQUIRE(page);
        CHECK(QTest::qWaitFor([&] { return page->review().model().rowCount() == 24; }, 20'000));
    }
    // Whoever may read what a survivor answers goes by the survivor's own file, whose door asks why.
    OneDesk desk(look, one, "case_manager", "2026-02-10T12:00");
    desk.today().show_whose(ui::Whose::service);
    desk.settle();
    desk.today().list().setCurrentIndex(desk.row(Rule::R31, ""));
    QTest::keyClick(&desk.today().list(), Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return desk.window->frame().place() == ui::Place::survivor; },
                          20'000));
}

TEST_CASE(
    "B6.14 an application is answered step by step: Cafcass first, then who is to be offered the "
    "ISS",
    "[ui][today][B6.14]")
{
    const OneCase one;
    const Instant then = at(OneCase::moment);
    IdSource ids(11);
    const auto proceeding = ids.next<ProceedingId>(then);
    auto manager = one.service.open("manager");
    OwedRow row{.case_id = one.id,
                .reference = {},
                .perpetrator = {},
                .subject_name = {},
                .covering = {},
                .obligation = {}};
    row.obligation.rule = Rule::R40;
    row.obligation.subject = {Subject::Kind::proceeding, proceeding.bytes()};
    row.obligation.opened_at = then;
    const auto closer = [&] {
        const auto view = good(manager.case_view(one.id, Moment::now(then)));
        return ui::looked_at(ui::what_meets(row, std::nullopt), row, view.file);
    };
    CHECK(closer().form->kind == kind_index<CafcassInformed>);
    good(manager.record(
        {{.case_id = one.id, .fact = CafcassInformed{proceeding}, .happened = then}}, then));
    const auto next = closer();
    CHECK(next.form->kind == kind_index<SurvivorSpokenTo>);
    CHECK(next.form->values.at("survivor").front() == one.ruth.text());
}

TEST_CASE(
    "A4.3 a meeting that was planned is written up where meetings are, and a draft where it was "
    "begun",
    "[ui][today][A4.3]")
{
    OwedRow row{.case_id = IdSource(5).next<CaseId>(at(OneCase::moment)),
                .reference = {},
                .perpetrator = {},
                .subject_name = {},
                .covering = {},
                .obligation = {}};
    row.obligation.rule = Rule::R08;
    CHECK(ui::what_meets(row, std::nullopt).draft);
    row.obligation.subject.kind = Subject::Kind::meeting;
    CHECK(ui::what_meets(row, std::nullopt).place == ui::Place::meetings);
}

TEST_CASE("A4.3 an appointment with the ISS that has to be written up opens a form of its own",
          "[ui][today][A4.3]")
{
    IdSource ids(5);
    const Instant then = at(OneCase::moment);
    const auto session = ids.next<SessionId>(then);
    OwedRow row{.case_id = ids.next<CaseId>(then),
                .reference = {},
                .perpetrator = {},
                .subject_name = {},
                .covering = {},
                .obligation = {}};
    row.obligation.rule = Rule::R08;
    row.obligation.subject = {Subject::Kind::session, session.bytes()};
    CHECK(ui::what_meets(row, std::nullopt).form->kind == kind_index<SessionAttended>);
    row.obligation.compartment = Compartment::support;
    const auto meets = ui::what_meets(row, std::nullopt);
    CHECK(meets.form->kind == kind_index<SupportSessionAttended>);
    CHECK(meets.form->values.at("session").front() == session.text());
}

TEST_CASE("Ctrl+K finds a case by a part of its name, and what can be done", "[ui][find]")
{
    Look look(Look::Keep::no);
    const OneCase one;
    OneDesk desk(look, one, "manager", "2026-01-05T12:00");
    QTest::keyClick(&desk.today().list(), Qt::Key_K, Qt::ControlModifier);
    auto& palette = desk.window->frame().palette();
    REQUIRE(palette.isVisible());
    auto* words = desk.named<QLineEdit>(QStringLiteral("Find a case, a person or an action"));
    QTest::keyClicks(words, QStringLiteral("ruth"));
    REQUIRE(QTest::qWaitFor([&] { return !palette.is_reading(); }, 20'000));
    CHECK(palette.lines() == QStringList{QStringLiteral("HF-0001 · Ian · written in it")});
    words->setText(QStringLiteral("0001"));
    REQUIRE(QTest::qWaitFor([&] { return !palette.is_reading(); }, 20'000));
    CHECK(palette.lines() == QStringList{QStringLiteral("HF-0001 · Ian")});
    words->setText(QStringLiteral("go to cases"));
    REQUIRE(QTest::qWaitFor([&] { return !palette.is_reading(); }, 20'000));
    QTest::keyClick(words, Qt::Key_Return);
    CHECK(!palette.isVisible());
    CHECK(desk.window->frame().place() == ui::Place::cases);
}
