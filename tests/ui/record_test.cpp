#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <catch2/catch.hpp>

#include "ui/one_case.h"
#include "ui/record/catalogue.h"
#include "ui/record/day_text.h"
#include "ui/record/drafts.h"
#include "ui/record/drafts_bar.h"
#include "ui/record/when_control.h"
#include "ui/record/words.h"
#include "workspace/field_shapes.h"

using namespace holdfast;
using namespace holdfast::test;
using holdfast::ui::Look;

TEST_CASE("A contact is recorded from the keyboard: the ledger holds it with its text",
          "[ui][record]")
{
    Look look(Look::Keep::no);
    const OneCase one;
    {
        OneDesk desk(look, one, "manager");
        auto& form = opened(desk, {.kind = kind_index<ServiceUserContact>, .case_id = one.id});
        choose(form, "method", QStringLiteral("Phone"));
        auto* words = form.findChild<QPlainTextEdit*>();
        QTest::keyClicks(words, QStringLiteral("He asked when the group starts."));
        press_record(desk);
        CHECK(!desk.window->frame().record().is_open());
    }
    const auto contacts = one.recorded<ServiceUserContact>();
    REQUIRE(contacts.size() == 1);
    CHECK(contacts[0].happened == at("2026-01-05T14:05"));
    CHECK(std::get<ServiceUserContact>(contacts[0].fact).method == Method::phone);
    CHECK(one.narrative(contacts[0].id) == "He asked when the group starts.");
}

TEST_CASE("What is missing is said beside its field, and nothing is recorded", "[ui][record]")
{
    Look look(Look::Keep::no);
    const OneCase one;
    {
        OneDesk desk(look, one, "manager");
        auto& form = opened(desk, {.kind = kind_index<ServiceUserContact>, .case_id = one.id});
        CHECK(form.field("method")->error().isEmpty());
        press_record(desk);
        CHECK(form.field("method")->error() == QStringLiteral("Choose one."));
        CHECK(desk.window->frame().record().is_open());
        choose(form, "method", QStringLiteral("Phone"));
        CHECK(form.field("method")->error().isEmpty());
        auto* day = form.field("happened")->findChild<QLineEdit*>();
        day->setText(QStringLiteral("31/2"));
        CHECK(form.field("happened")->error().contains(QStringLiteral("not a day")));
        press_record(desk);
        CHECK(desk.window->frame().record().is_open());
    }
    CHECK(one.recorded<ServiceUserContact>().empty());
}

TEST_CASE("A time that has not come is asked about before it is recorded", "[ui][record]")
{
    Look look(Look::Keep::no);
    const OneCase one;
    {
        OneDesk desk(look, one, "manager");
        auto& form = opened(desk, ui::request_for<NoteMade>(one.id).with("about", one.ruth));
        form.field("happened")->findChild<QLineEdit*>()->setText(QStringLiteral("tomorrow"));
        press_record(desk);
        REQUIRE(desk.answers.asked.size() == 1);
        CHECK(desk.answers.asked.front().contains(QStringLiteral("not come yet")));
        CHECK(desk.window->frame().record().is_open());
        CHECK(!desk.window->frame().record().refusal().isEmpty());
        desk.answers.confirmed = true;
        press_record(desk);
        CHECK(!desk.window->frame().record().is_open());
    }
    const auto notes = one.recorded<NoteMade>();
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].happened == at("2026-01-06T14:05"));
}

namespace {

ui::RecordRequest group_tonight(const OneCase& one)
{
    return ui::request_for<SessionPlanned>(one.id)
        .with("activity", Activity::group_session)
        .with("starts", at("2026-01-05T18:00"))
        .with("ends", at("2026-01-05T20:00"));
}

}

TEST_CASE("B4.5 a gate stops a planned session and says why; a practitioner cannot override it",
          "[ui][record][B4.5]")
{
    Look look(Look::Keep::no);
    const OneCase one;
    {
        OneDesk desk(look, one, "intervention_practitioner");
        opened(desk, group_tonight(one));
        press_record(desk);
        const auto& panel = desk.window->frame().record();
        INFO(panel.refusal().toStdString());
        CHECK(panel.refusal().contains(QStringLiteral("B4.5")));
        CHECK(panel.refusal().contains(QStringLiteral("A manager can")));
        for (const auto* button : panel.findChildren<QPushButton*>())
            CHECK((button->text() != QStringLiteral("Override…") || !button->isVisible()));
    }
    CHECK(one.recorded<SessionPlanned>().empty());
}

TEST_CASE("A manager overrides a gate with a reason, which stands in the record", "[ui][record]")
{
    Look look(Look::Keep::no);
    const OneCase one;
    {
        OneDesk desk(look, one, "manager");
        opened(desk, group_tonight(one));
        press_record(desk);
        auto& panel = desk.window->frame().record();
        auto* override_button = [&]() -> QPushButton* {
            for (auto* button : panel.findChildren<QPushButton*>())
                if (button->text() == QStringLiteral("Override…") && button->isVisible())
                    return button;
            return nullptr;
        }();
        REQUIRE(override_button);
        QTest::mouseClick(override_button, Qt::LeftButton);
        CHECK(panel.is_open());
        desk.answers.said = QStringLiteral("Ruth is abroad and asked for it.");
        QTest::mouseClick(override_button, Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([&] { return !panel.is_open(); }, 10'000));
    }
    CHECK(one.recorded<SessionPlanned>().size() == 1);
    const auto overrides = one.recorded<GateOverridden>();
    REQUIRE(!overrides.empty());
    CHECK(one.narrative(overrides[0].id) == "Ruth is abroad and asked for it.");
}

TEST_CASE("A correction starts from what was written, shows what it changes, and needs its reason",
          "[ui][record]")
{
    Look look(Look::Keep::no);
    const OneCase one;
    {
        auto manager = one.service.open("manager", at("2026-01-05T11:00"));
        good(manager.record({{.case_id = one.id,
                              .fact = ServiceUserContact{Method::phone, true, {}},
                              .happened = at("2026-01-05T10:30"),
                              .narrative = "He called."}},
                            at("2026-01-05T11:00")));
    }
    const Entry contact = one.recorded<ServiceUserContact>().front();
    {
        OneDesk desk(look, one, "manager");
        auto& form = opened(desk, {.case_id = one.id, .corrects = contact.id});
        CHECK(form.changes().isEmpty());
        choose(form, "method", QStringLiteral("Video call"));
        CHECK(form.changes() == QStringList{QStringLiteral("How: Phone → Video call")});
        press_record(desk);
        CHECK(desk.window->frame().record().is_open());
        for (auto* text : form.findChildren<QPlainTextEdit*>())
            if (text->accessibleName() == QStringLiteral("Why it is corrected"))
                text->setPlainText(QStringLiteral("It was a video call."));
        press_record(desk);
        CHECK(!desk.window->frame().record().is_open());
    }
    const auto contacts = one.recorded<ServiceUserContact>();
    REQUIRE(contacts.size() == 2);
    const Entry& corrected = contacts[0].corrects ? contacts[0] : contacts[1];
    CHECK(corrected.corrects == contact.id);
    CHECK(corrected.happened == contact.happened);
    const auto& fact = std::get<ServiceUserContact>(corrected.fact);
    CHECK(fact.method == Method::video);
    CHECK(fact.answered);
    const std::string text = one.narrative(corrected.id);
    CHECK(text.find("He called.") != std::string::npos);
    CHECK(text.find("It was a video call.") != std::string::npos);
}

TEST_CASE(
    "A correction that was only looked at is no draft; one that was begun keeps also where it "
    "now comes from",
    "[ui][record][drafts]")
{
    Look look(Look::Keep::no);
    const OneCase one;
    const Instant noted = at("2026-01-05T11:00");
    good(one.service.open("manager", noted)
             .record({{.case_id = one.id,
                       .fact = NoteMade{one.ruth},
                       .happened = noted,
                       .narrative = "She moves on Friday."}},
                     noted));
    const EntryId note = one.recorded<NoteMade>().front().id;
    const auto drafts = [&one] { return good(ui::kept_drafts(one.service.open("manager"))); };
    const auto source_in = [](const ui::FactForm& form) {
        for (auto* box : form.findChildren<QComboBox*>())
            if (box->accessibleName() == QStringLiteral("Where it comes from"))
                return box;
        throw std::runtime_error("it is not asked where it comes from");
    };
    OneDesk desk(look, one, "manager");
    opened(desk, {.case_id = one.id, .corrects = note});
    desk.window->lock();
    CHECK(drafts().empty());

    desk.sign_in(QStringLiteral("manager"));
    auto* source = source_in(opened(desk, {.case_id = one.id, .corrects = note}));
    CHECK(source->currentIndex() == static_cast<int>(Source::worker));
    source->setCurrentIndex(static_cast<int>(Source::survivor));
    desk.window->lock();
    CHECK(drafts().size() == 1);

    desk.sign_in(QStringLiteral("manager"));
    source = source_in(opened(desk, {.case_id = one.id, .corrects = note}));
    CHECK(source->currentIndex() == static_cast<int>(Source::survivor));
}

TEST_CASE("What did not happen at all is withdrawn with a reason", "[ui][record]")
{
    Look look(Look::Keep::no);
    const OneCase one;
    const Entry learned = one.recorded<SurvivorDetailsLearned>().front();
    {
        OneDesk desk(look, one, "manager");
        opened(desk, {.case_id = one.id, .corrects = learned.id});
        desk.answers.said = QStringLiteral("It was another survivor's number.");
        QTest::mouseClick(desk.named_button(QStringLiteral("It did not happen…")), Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([&] { return !desk.window->frame().record().is_open(); }, 10'000));
    }
    const auto withdrawn = one.recorded<EntryWithdrawn>();
    REQUIRE(withdrawn.size() == 1);
    CHECK(withdrawn[0].corrects == learned.id);
}

TEST_CASE("What an ISS worker notes stays with the ISS unless they decide otherwise",
          "[ui][record]")
{
    Look look(Look::Keep::no);
    const OneCase one;
    {
        OneDesk desk(look, one, "iss_worker");
        auto& form = opened(desk, ui::request_for<NoteMade>(one.id).with("about", one.ruth));
        form.findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("She moves on Friday."));
        press_record(desk);
        REQUIRE(!desk.window->frame().record().is_open());
    }
    const auto notes = one.recorded<NoteMade>("case_manager");
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].compartment == Compartment::support);
    CHECK(one.recorded<NoteMade>("intervention_practitioner").empty());
}

TEST_CASE("What is to be recorded is found by typing a word of it", "[ui][record]")
{
    Look look(Look::Keep::no);
    const OneCase one;
    OneDesk desk(look, one, "manager");
    desk.window->frame().open_record({.case_id = one.id});
    auto* typed = desk.named<QLineEdit>(QStringLiteral("What is to be recorded"));
    QTest::keyClicks(typed, QStringLiteral("incid"));
    QTest::keyClick(typed, Qt::Key_Return);
    auto& panel = desk.window->frame().record();
    REQUIRE(QTest::qWaitFor([&] { return panel.form() != nullptr; }, 10'000));
    CHECK(panel.form()->field("incident") != nullptr);
    QTest::keyClick(&panel, Qt::Key_Escape);
    CHECK(!panel.is_open());
}

namespace {

/// Somebody who works on both sides.
ui::SignedIn on_both_sides()
{
    return {.id = IdSource(1).next<PersonId>(at(OneCase::moment)),
            .name = {},
            .roles = {Role::iss_worker, Role::intervention_practitioner},
            .held = {},
            .workers = {},
            .calendar = Calendar::statutory(),
            .division = {}};
}

}

TEST_CASE("A correction keeps what its form does not ask, and where it came from", "[ui][record]")
{
    ui::FormContext context;
    context.before = ui::EntryBefore{
        .kind = kind_index<ExceptionRequested>,
        .values = {{"rule", {"a_rule"}}, {"reason", {std::string(code(ExceptionReason{}))}}},
        .happened = at(OneCase::opened),
        .source = Source::police,
        .narrative = {}};
    ui::FactForm form({.corrects = IdSource(2).next<EntryId>(at(OneCase::opened))}, context,
                      on_both_sides(), at(OneCase::moment));
    CHECK(form.field("rule") == nullptr);
    CHECK_FALSE(form.fact());    // it lacks its reason
    form.findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("Another day was meant."));
    const auto corrected = form.fact();
    REQUIRE(corrected);
    CHECK(std::get<ExceptionRequested>(corrected->fact).rule == "a_rule");
    CHECK(corrected->source == Source::police);
}

TEST_CASE("Every kind that has a form opens, and every field and choice of it has words",
          "[ui][record]")
{
    int forms = 0;
    for (std::size_t kind = 0; kind < fact_kinds; ++kind) {
        if (!ui::has_form(kind))
            continue;
        ++forms;
        const std::string_view name = kind_names()[kind];
        CAPTURE(name);
        CHECK(!made_by_program(kind));
        ui::FactForm form({.kind = kind}, {}, on_both_sides(), at(OneCase::moment));
        CHECK(form.field("happened") != nullptr);
        for (const FieldShape& shape : shapes_of(kind)) {
            CAPTURE(shape.name);
            const QString raw = QString::fromUtf8(shape.name.data(),
                                                  static_cast<qsizetype>(shape.name.size()));
            CHECK(ui::field_label(name, shape.name) != raw);
            for (const std::string_view code : shape.codes)
                CHECK(!ui::choice_words(name, shape.name, code).contains(QLatin1Char('_')));
            CHECK(shape.type != FieldType::other);
        }
    }
    CHECK(forms > 70);
}

TEST_CASE("A case is closed as a whole or on his side; how support ends is asked by a form of the "
          "survivors' own",
          "[ui][record][compartments]")
{
    for (const std::size_t kind : {kind_index<CaseClosed>, kind_index<CaseSuspended>,
                                   kind_index<CaseResumed>, kind_index<CaseReopened>}) {
        ui::FactForm form({.kind = kind}, {}, on_both_sides(), at(OneCase::moment));
        auto* scope = form.field("scope")->findChild<QComboBox*>();
        CHECK(scope->findData(QStringLiteral("case")) >= 0);
        CHECK(scope->findData(QStringLiteral("intervention")) >= 0);
        CHECK(scope->findData(QStringLiteral("iss")) < 0);
        CHECK(form.field("survivor") == nullptr);
    }
    ui::FactForm support({.kind = kind_index<SupportStatusChanged>}, {}, on_both_sides(),
                         at(OneCase::moment));
    CHECK(support.field("status")->findChild<QComboBox*>()->findText(QStringLiteral("Paused"))
          >= 0);
    CHECK(support.field("reason")->findChild<QComboBox*>()->findData(QStringLiteral("moved_away"))
          >= 0);
    const auto offered = [](Roles roles) {
        for (const auto& group : ui::forms_for(roles))
            if (std::find(group.kinds.begin(), group.kinds.end(), kind_index<SupportStatusChanged>)
                != group.kinds.end())
                return true;
        return false;
    };
    CHECK(offered({Role::iss_worker}));
    CHECK_FALSE(offered({Role::intervention_practitioner}));
}

TEST_CASE(
    "A survivor's appointment is no session of his: it has forms of its own, which the ISS is "
    "offered",
    "[ui][record][compartments]")
{
    ui::FormContext context;
    context.sessions = {ui::Option{"his", QStringLiteral("Group session")}};
    context.survivors_sessions = {ui::Option{"hers", QStringLiteral("Appointment with the ISS")}};
    for (const std::size_t kind :
         {kind_index<SessionPlanned>, kind_index<SessionAttended>, kind_index<SessionMissed>}) {
        ui::FactForm form({.kind = kind}, context, on_both_sides(), at(OneCase::moment));
        auto* activity = form.field("activity")->findChild<QComboBox*>();
        CHECK(activity->findData(QStringLiteral("assessment")) >= 0);
        CHECK(activity->findData(QStringLiteral("iss_appointment")) < 0);
    }
    const FieldShape session{.name = "session", .type = FieldType::session};
    CHECK(context.options("session_missed", session)->front().value == "his");
    CHECK(context.options("support_session_missed", session)->front().value == "hers");
    const auto offered = [](Roles roles, std::size_t kind) {
        for (const auto& group : ui::forms_for(roles))
            if (std::find(group.kinds.begin(), group.kinds.end(), kind) != group.kinds.end())
                return true;
        return false;
    };
    for (const std::size_t kind :
         {kind_index<SupportSessionPlanned>, kind_index<SupportSessionAttended>,
          kind_index<SupportSessionMissed>, kind_index<SupportSessionCancelled>}) {
        CHECK(offered({Role::iss_worker}, kind));
        CHECK_FALSE(offered({Role::intervention_practitioner}, kind));
    }
}

TEST_CASE("In the hour that the clocks repeat, both are offered", "[ui][record]")
{
    ui::WhenControl when(at("2025-10-28T09:00"));
    when.set_values({"2025-10-26T01:30:00+01:00"});
    CHECK(when.offers_both_hours());
    CHECK(when.instant() == at("2025-10-26T00:30:00Z"));
    when.set_values({"2025-10-26T01:30:00+00:00"});
    CHECK(when.instant() == at("2025-10-26T01:30:00Z"));
    when.findChild<QComboBox*>()->setCurrentIndex(0);
    CHECK(when.instant() == at("2025-10-26T00:30:00Z"));
    when.set_values({"2025-10-26T12:00:00+00:00"});
    CHECK(!when.offers_both_hours());
}

TEST_CASE("A time that the spring change leaves out is none", "[ui][record]")
{
    ui::WhenControl when(at("2026-04-01T09:00"));
    const auto edits = when.findChildren<QLineEdit*>();
    REQUIRE(edits.size() == 2);
    edits[0]->setText(QStringLiteral("29/3/2026"));
    edits[1]->setText(QStringLiteral("1:30"));
    CHECK(!when.instant());
    CHECK(when.problem().contains(QStringLiteral("went forward")));
}

TEST_CASE("Days are read as people type them", "[ui][record]")
{
    const LocalDate today = parse_date("2026-01-05").value();
    const auto day = [&](const char* typed) {
        const auto read = ui::day_typed(QString::fromUtf8(typed), today);
        return read ? to_string(*read) : std::string();
    };
    CHECK(day("31/1/2026") == "2026-01-31");
    CHECK(day("31/1") == "2026-01-31");
    CHECK(day("28/12") == "2025-12-28");
    CHECK(day("3 Feb") == "2026-02-03");
    CHECK(day("Tue 3 Feb 2026") == "2026-02-03");
    CHECK(day("2026-02-03") == "2026-02-03");
    CHECK(day("5.6.84") == "1984-06-05");
    CHECK(day("Yesterday") == "2026-01-04");
    CHECK(day("31/2/2026").empty());
    CHECK(day("soon").empty());
    const auto clock = [](const char* typed) {
        const auto read = ui::clock_typed(QString::fromUtf8(typed));
        return read ? static_cast<int>(read->count()) / 60 : -1;
    };
    CHECK(clock("14:05") == 845);
    CHECK(clock("1405") == 845);
    CHECK(clock("9.30") == 570);
    CHECK(clock("2pm") == 840);
    CHECK(clock("12:15 am") == 15);
    CHECK(clock("25:00") == -1);
    CHECK(clock("x") == -1);
}

TEST_CASE("What was being typed is kept on locking, offered again, and done with once recorded",
          "[ui][record][drafts][A4.3]")
{
    Look look(Look::Keep::no);
    const OneCase one;
    OneDesk desk(look, one, "manager");
    CHECK(desk.window->frame().drafts().drafts().empty());
    auto& form = opened(desk, ui::request_for<ServiceUserContact>(one.id));
    form.findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("He said that he"));
    desk.window->lock();
    CHECK(desk.locks == 1);
    CHECK(!desk.window->frame().record().is_open());
    // The case record knows that something is being written up, and nothing of what.
    const auto kept = one.recorded<DraftKept>();
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].happened == at("2026-01-05T14:05"));
    CHECK(one.narrative(kept[0].id).empty());

    desk.set_now(at("2026-01-05T15:00"));
    desk.sign_in(QStringLiteral("manager"));
    auto& bar = desk.window->frame().drafts();
    REQUIRE(QTest::qWaitFor([&] { return !bar.drafts().empty(); }, 20'000));
    QTest::mouseClick(desk.named_button(QStringLiteral("Go on")), Qt::LeftButton);
    auto& again = form_of(desk);
    CHECK(again.findChild<QPlainTextEdit*>()->toPlainText() == QStringLiteral("He said that he"));
    choose(again, "method", QStringLiteral("Phone"));
    press_record(desk);
    REQUIRE(QTest::qWaitFor([&] { return bar.drafts().empty(); }, 20'000));
    desk.window->lock();
    const auto contacts = one.recorded<ServiceUserContact>();
    REQUIRE(contacts.size() == 1);
    CHECK(contacts[0].happened == at("2026-01-05T14:05"));
    CHECK(one.recorded<DraftSettled>().size() == 1);
}

TEST_CASE("A draft about a survivor leaves no trace in the case record, and nobody else sees it",
          "[ui][record][drafts]")
{
    Look look(Look::Keep::no);
    const OneCase one;
    OneDesk desk(look, one, "iss_worker");
    auto& form = opened(desk, ui::request_for<ContactAttempted>(one.id).with("survivor", one.ruth));
    form.findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("Nobody picked up"));
    desk.window->lock();
    CHECK(one.recorded<DraftKept>().empty());
    desk.sign_in(QStringLiteral("case_manager"));
    desk.settle();
    QTest::qWait(50);
    CHECK(desk.window->frame().drafts().drafts().empty());
    desk.window->lock();
    desk.sign_in(QStringLiteral("iss_worker"));
    REQUIRE(QTest::qWaitFor([&] { return desk.window->frame().drafts().drafts().size() == 1; },
                            20'000));
    desk.answers.confirmed = true;
    QTest::mouseClick(desk.named_button(QStringLiteral("Discard…")), Qt::LeftButton);
    CHECK(QTest::qWaitFor([&] { return desk.window->frame().drafts().drafts().empty(); }, 20'000));
}

TEST_CASE("Locking with a form open and half filled never asks", "[ui][record][lock]")
{
    Look look(Look::Keep::no);
    const OneCase one;
    Desk desk(look, one.service.place(), at("2026-01-05T14:05"));
    for (const std::size_t kind :
         {kind_index<SessionAttended>, kind_index<IncidentReported>, kind_index<CaseClosed>,
          kind_index<ContactDetailsGiven>, kind_index<ExceptionRequested>}) {
        desk.sign_in(QStringLiteral("manager"));
        auto& form = opened(desk, {.kind = kind, .case_id = one.id});
        form.findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("half a sent"));
        desk.window->lock();
        CHECK(!desk.session.is_unlocked());
    }
    CHECK(desk.answers.asked.isEmpty());
    CHECK(one.recorded<IncidentReported>().empty());
}
