#include <QComboBox>
#include <QTest>
#include <algorithm>

#include <catch2/catch.hpp>

#include "ui/common/text_label.h"
#include "ui/journeys.h"
#include "ui/today/day_calendar.h"
#include "ui/today/why_panel.h"

using namespace holdfast;
using namespace holdfast::test;
using holdfast::ui::Look;
using holdfast::ui::Section;
using holdfast::ui::TodayModel;

namespace {

using Key = std::tuple<std::string, Rule, std::string, std::optional<Instant>>;

std::vector<Key> keys(const std::vector<OwedRow>& rows)
{
    std::vector<Key> keys;
    for (const OwedRow& row : rows)
        keys.emplace_back(row.reference, row.obligation.rule, row.subject_name, row.obligation.due);
    std::sort(keys.begin(), keys.end());
    return keys;
}

bool shows(const ui::TodayPage& page, const QString& words)
{
    const auto labels = page.findChildren<ui::TextLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const auto* label) {
        return label->isVisible() && label->text() == words;
    });
}

QString cell(const Desk& desk, Rule rule, std::string_view subject, TodayModel::Column column)
{
    return desk.row(rule, subject).siblingAtColumn(static_cast<int>(column)).data().toString();
}

}

TEST_CASE("Today shows a manager all that the workspace says is owed", "[ui][today]")
{
    Look look(Look::Keep::no);
    const WorkedService service;
    const auto expected = service.worklist();
    REQUIRE(expected.size() > 5);
    Desk desk(look, service.place(), at(WorkedService::moment));
    desk.sign_in(QStringLiteral("manager"));
    CHECK(keys(desk.rows()) == keys(expected));
}

TEST_CASE("Sections hold what they say, and the header counts them", "[ui][today]")
{
    Look look(Look::Keep::no);
    const WorkedService service;
    Desk desk(look, service.place(), at(WorkedService::moment));
    desk.sign_in(QStringLiteral("manager"));
    const Instant now = at(WorkedService::moment);
    int overdue = 0;
    int today = 0;
    for (const OwedRow& row : desk.rows()) {
        const Obligation& owed = row.obligation;
        const Status current = status(owed, now);
        if (owed.nature != Nature::duty || current == Status::excused
            || current == Status::excused_late)
            continue;
        overdue += owed.due && *owed.due < now ? 1 : 0;
        today += owed.due && *owed.due >= now && local_date(*owed.due) == local_date(now) ? 1 : 0;
    }
    REQUIRE(overdue > 0);
    CHECK(desk.model().count(Section::overdue) == overdue);
    CHECK(shows(desk.today(), QStringLiteral("%1 overdue · %2 today")
                                  .arg(overdue)
                                  .arg(desk.model().count(Section::today))));
    CHECK(desk.model().count(Section::today) >= today);
}

TEST_CASE("Mine shows what the signed-in person owes and nothing else; Service shows all again",
          "[ui][today]")
{
    Look look(Look::Keep::no);
    const WorkedService service;
    const auto hers = service.worklist(WorkedService::nadia());
    const auto all = service.worklist();
    REQUIRE(!hers.empty());
    REQUIRE(hers.size() < all.size());
    Desk desk(look, service.place(), at(WorkedService::moment));
    desk.sign_in(QStringLiteral("nadia"));
    CHECK(keys(desk.rows()) == keys(hers));
    QTest::mouseClick(desk.named<QPushButton>(QStringLiteral("What the whole service owes")),
                      Qt::LeftButton);
    desk.settle();
    CHECK(desk.rows().size() > hers.size());
    QTest::mouseClick(desk.named<QPushButton>(QStringLiteral("What I owe, and those I cover for")),
                      Qt::LeftButton);
    desk.settle();
    CHECK(keys(desk.rows()) == keys(hers));
}

TEST_CASE("Only the rows of a chosen clause are shown", "[ui][today]")
{
    Look look(Look::Keep::no);
    const WorkedService service;
    Desk desk(look, service.place(), at(WorkedService::moment));
    desk.sign_in(QStringLiteral("manager"));
    const auto before = desk.rows().size();
    auto* clause = desk.named<QComboBox>(QStringLiteral("Clause"));
    clause->setCurrentIndex(clause->findText(QStringLiteral("B4.5")));
    const auto rows = desk.rows();
    REQUIRE(!rows.empty());
    CHECK(rows.size() < before);
    const Wording words = Wording::english();
    for (const OwedRow& row : rows)
        CHECK(words.clause(row.obligation.rule) == "B4.5");
    clause->setCurrentIndex(0);
    CHECK(desk.rows().size() == before);
}

TEST_CASE("B4.5 Why shows the days counted and not counted, and the exception that ran out",
          "[ui][today][B4.5]")
{
    Look look(Look::Keep::no);
    const WorkedService service;
    Desk desk(look, service.place(), at(WorkedService::moment));
    desk.sign_in(QStringLiteral("manager"));
    CHECK(cell(desk, Rule::R03, "Mei", TodayModel::Column::due)
          == QStringLiteral("7 working days over"));
    CHECK(cell(desk, Rule::R03, "Mei", TodayModel::Column::status) == QStringLiteral("Overdue"));
    desk.today().list().setCurrentIndex(desk.row(Rule::R03, "Mei"));
    QTest::keyClick(&desk.today().list(), Qt::Key_Question);
    const auto& why = desk.today().why();
    REQUIRE(why.isVisible());
    REQUIRE(QTest::qWaitFor([&] { return !why.lines().isEmpty(); }));
    const QString said = why.lines().join(QLatin1Char('\n'));
    INFO(said.toStdString());
    CHECK(said.contains(QStringLiteral("Started: Tue 4 Jun 2024, 13:00 BST")));
    CHECK(said.contains(QStringLiteral("Details passed to the ISS, recorded by Sam Okoro")));
    CHECK(said.contains(QStringLiteral("Limit: 1 working week (in the clause)")));
    CHECK(said.contains(
        QStringLiteral("Counted: Wed 5 Jun, Thu 6 Jun, Fri 7 Jun, Mon 10 Jun, Tue 11 Jun")));
    CHECK(said.contains(QStringLiteral("Not counted: Sat 8 Jun (weekend), Sun 9 Jun (weekend)")));
    CHECK(said.contains(QStringLiteral("Due: end of Tue 11 Jun 2024")));
    CHECK(said.contains(QStringLiteral("it ran out on Wed 19 Jun 2024")));

    using Mark = ui::DayCalendar::Mark;
    const auto mark = [&](const char* day) { return why.calendar().mark(parse_date(day).value()); };
    CHECK(why.calendar().weeks() == 2);
    CHECK(mark("2024-06-03") == Mark::outside);
    CHECK(mark("2024-06-04") == Mark::start);
    CHECK(mark("2024-06-05") == Mark::counted);
    CHECK(mark("2024-06-08") == Mark::not_counted);
    CHECK(mark("2024-06-11") == Mark::end);

    QTest::keyClick(&desk.today().list(), Qt::Key_Question);
    CHECK(!why.isVisible());
}

TEST_CASE(
    "B3.1 Why says that the first review moved the day forward, and no second limit beside it",
    "[ui][today][B3.1]")
{
    Look look(Look::Keep::no);
    const Wording wording = Wording::english();
    ui::WhyPanel why(wording);
    IdSource ids(3);
    const Instant now = at("2026-11-24T18:00");
    OwedRow row{.case_id = ids.next<CaseId>(now),
                .reference = "HF-0001",
                .perpetrator = "Ian",
                .subject_name = {},
                .covering = {},
                .obligation = {}};
    row.obligation.rule = Rule::R31;
    row.obligation.reading = Reading::own_date;
    row.obligation.opened_at = at("2026-11-03T10:00");
    row.obligation.due = at("2026-11-17T10:00");
    row.obligation.clause_due = end_of(parse_date("2026-12-03").value());
    const ui::DueWords words(wording, Calendar::statutory(), Division::england_and_wales);
    why.show_why(row, ui::WhyFacts{}, words, {}, now);
    const QString said = why.lines().join(QLatin1Char('\n'));
    INFO(said.toStdString());
    CHECK(said.contains(QStringLiteral("Limit: before the first review of the case, which was held "
                                       "on Tue 17 Nov 2026; had there been no review, end of")));
    CHECK_FALSE(said.contains(QStringLiteral("own limit")));
}

TEST_CASE("Why follows the row that is chosen with the arrows", "[ui][today]")
{
    Look look(Look::Keep::no);
    const WorkedService service;
    Desk desk(look, service.place(), at(WorkedService::moment));
    desk.sign_in(QStringLiteral("manager"));
    QTest::keyClick(&desk.today().list(), Qt::Key_Question);
    const auto& why = desk.today().why();
    REQUIRE(QTest::qWaitFor([&] { return !why.lines().isEmpty(); }));
    const QStringList first = why.lines();
    const QModelIndex before = desk.today().list().currentIndex();
    QTest::keyClick(&desk.today().list(), Qt::Key_Down);
    CHECK(desk.today().list().currentIndex() != before);
    CHECK(QTest::qWaitFor([&] { return why.lines() != first && !why.lines().isEmpty(); }));
}

TEST_CASE("As the clock goes on, statuses change and the date line with the day", "[ui][today]")
{
    Look look(Look::Keep::no);
    const Service service(at("2024-06-10T09:00"));
    {
        auto manager = service.open("manager");
        IdSource ids(7);
        const Instant then = at("2024-06-10T09:30");
        const auto opened = ids.next<CaseId>(then);
        const auto survivor = ids.next<PersonId>(then);
        good(manager.record(
            {{.case_id = opened,
              .fact = ReferralReceived{ReferralSource::self, {}, Method::phone},
              .happened = then},
             {.case_id = opened,
              .fact = CaseOpened{"HF-0001", ids.next<PersonId>(then), "Ian", service.site},
              .happened = then},
             {.case_id = opened,
              .fact = SurvivorIdentified{survivor, "Ruth", Relationship::partner},
              .happened = then},
             {.case_id = opened,
              .fact = SurvivorDetailsLearned{survivor, {DetailKind::phone}},
              .happened = then}},
            then));
    }
    Desk desk(look, service.place(), at("2024-06-10T10:00"));
    desk.sign_in(QStringLiteral("manager"));
    CHECK(shows(desk.today(), QStringLiteral("Mon 10 June")));
    CHECK(cell(desk, Rule::R01, "Ruth", TodayModel::Column::due)
          == QStringLiteral("tomorrow, 09:30"));
    CHECK(desk.model().count(Section::overdue) == 0);
    const auto next_days = desk.model().count(Section::next_seven_days);

    desk.set_now(at("2024-06-11T09:00"));
    desk.today().tick();
    CHECK(shows(desk.today(), QStringLiteral("Tue 11 June")));
    CHECK(cell(desk, Rule::R01, "Ruth", TodayModel::Column::due) == QStringLiteral("by 09:30"));
    CHECK(desk.model().count(Section::today) == 1);
    CHECK(desk.model().count(Section::next_seven_days) == next_days - 1);

    desk.set_now(at("2024-06-11T13:45"));
    desk.today().tick();
    CHECK(cell(desk, Rule::R01, "Ruth", TodayModel::Column::due) == QStringLiteral("4 hours over"));
    CHECK(desk.model().count(Section::overdue) == 1);
    desk.settle();
}

TEST_CASE("Where nothing is owed, Today says what will appear and how", "[ui][today]")
{
    Look look(Look::Keep::no);
    const Instant now = at("2026-01-05T09:00");
    const Service service(now);
    Desk desk(look, service.place(), now);
    desk.sign_in(QStringLiteral("iss_worker"));
    CHECK(shows(desk.today(), QStringLiteral("You owe nothing")));
    for (auto* button : desk.today().findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Show the whole service"))
            QTest::mouseClick(button, Qt::LeftButton);
    desk.settle();
    CHECK(shows(desk.today(), QStringLiteral("Nothing is owed")));
}

TEST_CASE("A section that was opened or closed stays so when the list is read again", "[ui][today]")
{
    Look look(Look::Keep::no);
    const WorkedService service;
    Desk desk(look, service.place(), at(WorkedService::moment));
    desk.sign_in(QStringLiteral("manager"));
    auto& list = desk.today().list();
    const auto overdue = [&] { return desk.model().index_of(Section::overdue); };
    REQUIRE(list.isExpanded(overdue()));
    list.collapse(overdue());
    QTest::keyClick(&list, Qt::Key_F5);
    desk.settle();
    CHECK(!list.isExpanded(overdue()));
}

TEST_CASE("Where there is no room for all columns each row has two lines", "[ui][today]")
{
    Look look(Look::Keep::no);
    const WorkedService service;
    Desk desk(look, service.place(), at(WorkedService::moment));
    desk.sign_in(QStringLiteral("manager"));
    desk.window->resize(1500, 700);
    CHECK(QTest::qWaitFor([&] { return !desk.today().list().is_compact(); }));
    desk.window->resize(640, 700);
    CHECK(QTest::qWaitFor([&] { return desk.today().list().is_compact(); }));
    const auto about = desk.row(Rule::R03, "Mei").data(TodayModel::about_role).toString();
    CHECK(about.contains(QStringLiteral("B4.5")));
    CHECK(about.contains(cell(desk, Rule::R03, "Mei", TodayModel::Column::reference)));
}

TEST_CASE("Where the reasons stand in the place of the list, they have the room of its filters",
          "[ui][today]")
{
    Look look(Look::Keep::no);
    const WorkedService service;
    Desk desk(look, service.place(), at(WorkedService::moment));
    desk.sign_in(QStringLiteral("manager"));
    auto* clause = desk.named<QComboBox>(QStringLiteral("Clause"));
    desk.window->resize(640, 560);
    REQUIRE(QTest::qWaitFor([&] { return desk.today().width() < 640; }));
    QTest::keyClick(&desk.today().list(), Qt::Key_Question);
    REQUIRE(desk.today().why().isVisible());
    CHECK((!desk.today().list().isVisible() && !clause->isVisible()));
    auto* close = desk.named<QPushButton>(QStringLiteral("Close Why"));
    REQUIRE(QTest::qWaitFor([&] { return close->width() > 0; }));
    QTest::mouseClick(close, Qt::LeftButton);
    CHECK((desk.today().list().isVisible() && clause->isVisible()));
    CHECK(!desk.today().why().isVisible());
}

TEST_CASE("What waits is shown without the choices that are about duties", "[ui][today]")
{
    Look look(Look::Keep::no);
    const WorkedService service;
    Desk desk(look, service.place(), at(WorkedService::moment));
    desk.sign_in(QStringLiteral("manager"));
    auto* why = desk.named<QPushButton>(QStringLiteral("Why is the chosen row due?"));
    auto* clause = desk.named<QComboBox>(QStringLiteral("Clause"));
    QTest::keyClick(&desk.today().list(), Qt::Key_Question);
    REQUIRE((why->isChecked() && clause->isVisible()));
    auto* waits = desk.named<QPushButton>(QStringLiteral("What waits for me to look at"));
    QTest::mouseClick(waits, Qt::LeftButton);
    CHECK((!why->isVisible() && !clause->isVisible()));
    CHECK(!desk.today().why().isVisible());
    QTest::mouseClick(desk.named_button(QStringLiteral("Mine")), Qt::LeftButton);
    desk.settle();
    CHECK((why->isVisible() && clause->isVisible()));
}

TEST_CASE("B4.5 A gate before a session of this week stands on top, and Why says what is missing",
          "[ui][today][B4.5]")
{
    Look look(Look::Keep::no);
    const Instant now = at("2026-01-05T09:00");
    Service service(now);
    plan_before_offer(service, now, at("2026-01-08T18:00"));
    Desk desk(look, service.place(), now);
    desk.sign_in(QStringLiteral("manager"));
    REQUIRE(desk.model().count(Section::stops_work) == 1);
    CHECK(desk.model().section_at(desk.model().index(0, 0)) == Section::stops_work);
    CHECK(cell(desk, Rule::R05, "Mei", TodayModel::Column::due)
          == QStringLiteral("before Thu 8 Jan, 18:00"));
    desk.today().list().setCurrentIndex(desk.row(Rule::R05, "Mei"));
    QTest::keyClick(&desk.today().list(), Qt::Key_Question);
    const auto& why = desk.today().why();
    REQUIRE(QTest::qWaitFor([&] { return !why.lines().isEmpty(); }));
    const QString said = why.lines().join(QLatin1Char('\n'));
    INFO(said.toStdString());
    CHECK(said.contains(QStringLiteral("Stops: behaviour-change sessions")));
    CHECK(
        said.contains(QStringLiteral("Missing: information has not been offered to the survivor")));
}

TEST_CASE("A gate before work that is further off waits under Later", "[ui][today]")
{
    Look look(Look::Keep::no);
    const Instant now = at("2026-01-05T09:00");
    Service service(now);
    plan_before_offer(service, now, at("2026-01-15T18:00"));
    Desk desk(look, service.place(), now);
    desk.sign_in(QStringLiteral("manager"));
    CHECK(desk.model().count(Section::stops_work) == 0);
    CHECK(desk.model().section_at(desk.row(Rule::R05, "Mei").parent()) == Section::later);
}
