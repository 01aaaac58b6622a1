#include <QLineEdit>

#include <catch2/catch.hpp>

#include "ui/casefile/case_file_page.h"
#include "ui/find/find_palette.h"
#include "ui/one_case.h"
#include "ui/record/catalogue.h"
#include "ui/risk/review_model.h"
#include "ui/risk/review_panel.h"
#include "ui/today/meets.h"

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
