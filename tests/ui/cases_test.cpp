#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

#include <catch2/catch.hpp>

#include "ui/cases/cases_page.h"
#include "ui/cases/new_referral.h"
#include "ui/cases/reassign.h"
#include "ui/one_case.h"

using namespace holdfast;
using namespace holdfast::test;
using holdfast::ui::Look;

namespace {

ui::CasesPage& cases_of(Desk& desk)
{
    desk.window->frame().go(ui::Place::cases);
    auto& page = *static_cast<ui::CasesPage*>(desk.window->frame().page(ui::Place::cases));
    if (!QTest::qWaitFor([&] { return !page.is_reading(); }, 20'000))
        throw std::runtime_error("the cases are not read");
    return page;
}

void wait(ui::CasesPage& page)
{
    QCoreApplication::processEvents();
    if (!QTest::qWaitFor([&] { return !page.is_reading(); }, 20'000))
        throw std::runtime_error("it goes on and on");
}

QString cell(const ui::CasesPage& page, int row, ui::CasesModel::Column column)
{
    return page.model().index(row, static_cast<int>(column)).data().toString();
}

using Column = ui::CasesModel::Column;

}

TEST_CASE("Alt+2 lists the cases; a case is found by what was written in it", "[ui][cases]")
{
    Look look(Look::Keep::no);
    const OneCase one;
    {
        auto manager = one.service.open("manager");
        good(manager.record({{.case_id = one.id,
                              .fact = NoteMade{},
                              .happened = at(OneCase::moment),
                              .narrative = "He keeps whippets."}},
                            at(OneCase::moment)));
    }
    OneDesk desk(look, one, "manager", "2026-01-05T12:00");
    QTest::keyClick(desk.window.get(), Qt::Key_2, Qt::AltModifier);
    CHECK(desk.window->frame().place() == ui::Place::cases);
    auto& page = cases_of(desk);
    REQUIRE(page.model().rowCount() == 1);
    CHECK(cell(page, 0, Column::reference) == QStringLiteral("HF-0001"));
    CHECK(cell(page, 0, Column::risk) == QStringLiteral("Not assessed"));
    CHECK(cell(page, 0, Column::survivors) == QStringLiteral("1"));
    auto* words = desk.named<QLineEdit>(QStringLiteral("Find cases"));
    QTest::keyClicks(words, QStringLiteral("whipp"));
    wait(page);
    CHECK(page.model().rowCount() == 1);
    words->setText(QStringLiteral("k"));    // one letter finds by names and references alone
    wait(page);
    CHECK(page.model().rowCount() == 0);
    words->setText(QStringLiteral("ke"));
    wait(page);
    CHECK(page.model().rowCount() == 1);
    words->setText(QStringLiteral("greyhounds"));
    wait(page);
    CHECK(page.model().rowCount() == 0);
    words->setText(QStringLiteral("hf-00"));
    wait(page);
    CHECK(page.model().rowCount() == 1);
    CHECK(desk.named_button(QStringLiteral("Open"))->isEnabled());
    QTest::keyClick(words, Qt::Key_Down);
    CHECK_FALSE(words->hasFocus());
    words->setFocus();
    QTest::keyClick(words, Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return !page.isVisible(); }, 20'000));
}

TEST_CASE("A new referral is recorded in one form, and warns of who is on file already",
          "[ui][cases][referral]")
{
    Look look(Look::Keep::no);
    const OneCase one;
    std::optional<CaseId> made;
    {
        OneDesk desk(look, one, "intervention_practitioner", "2026-01-05T12:00");
        auto& page = cases_of(desk);
        QTest::mouseClick(desk.named_button(QStringLiteral("New referral")), Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([&] { return page.referral().isVisible(); }, 20'000));
        auto* name = desk.named<QLineEdit>(QStringLiteral("Known as"));
        QTest::keyClicks(name, QStringLiteral("Ian"));
        REQUIRE(QTest::qWaitFor([&] { return !page.referral().duplicates().empty(); }, 20'000));
        CHECK(page.referral().duplicates().front().reference == "HF-0001");
        // Seen at twice the text as well, whatever part of the form is.
        look.set_text_percent(200);
        const auto told = page.referral().findChildren<QLabel*>();
        const auto warning = std::find_if(told.begin(), told.end(), [](const QLabel* label) {
            return label->text().contains(QStringLiteral("Look before you record"));
        });
        REQUIRE(warning != told.end());
        CHECK(QTest::qWaitFor(
            [&] { return (*warning)->visibleRegion().boundingRect() == (*warning)->rect(); },
            5'000));
        look.set_text_percent(100);
        name->clear();
        QTest::keyClicks(name, QStringLiteral("Gordon"));
        desk.named<QLineEdit>(QStringLiteral("Full name"))->setText(QStringLiteral("Gordon Pike"));
        desk.named<QLineEdit>(QStringLiteral("Survivor, as far as is known"))
            ->setText(QStringLiteral("Elsie"));
        CHECK(desk.named<QLineEdit>(QStringLiteral("Reference"))->text()
              == QStringLiteral("HF-0002"));
        QObject::connect(&page.referral(), &ui::NewReferral::recorded, &page,
                         [&](const CaseId& id) { made = id; });
        QTest::mouseClick(desk.named_button(QStringLiteral("Record the referral")), Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([&] { return made.has_value(); }, 20'000));
        desk.settle();
    }
    CHECK(one.recorded<CaseOpened>("manager", made).size() == 1);
    CHECK(one.recorded<ReferralReceived>("manager", made).size() == 1);
    const auto described = one.recorded<PerpetratorDescribed>("manager", made);
    REQUIRE(described.size() == 1);
    CHECK(std::get<PerpetratorDescribed>(described[0].fact).full_name == "Gordon Pike");
    const auto survivors = one.recorded<SurvivorIdentified>("manager", made);
    REQUIRE(survivors.size() == 1);
    CHECK(std::get<SurvivorIdentified>(survivors[0].fact).known_as == "Elsie");
}

TEST_CASE("A referral without a name is not recorded, and says so", "[ui][cases][referral]")
{
    Look look(Look::Keep::no);
    const OneCase one;
    {
        OneDesk desk(look, one, "manager", "2026-01-05T12:00");
        auto& page = cases_of(desk);
        page.begin_referral();
        REQUIRE(QTest::qWaitFor([&] { return page.referral().isVisible(); }, 20'000));
        QTest::mouseClick(desk.named_button(QStringLiteral("Record the referral")), Qt::LeftButton);
        CHECK(!page.referral().is_busy());
        CHECK(page.referral().isVisible());
    }
    CHECK(good(one.service.open("manager").cases()).size() == 1);
}

TEST_CASE("Chosen cases are given to another worker", "[ui][cases][reassign]")
{
    Look look(Look::Keep::no);
    const OneCase one;
    {
        OneDesk desk(look, one, "manager", "2026-01-05T12:00");
        auto& page = cases_of(desk);
        page.list().selectAll();
        QTest::mouseClick(desk.named_button(QStringLiteral("Give to a worker…")), Qt::LeftButton);
        auto* to = desk.named<QComboBox>(QStringLiteral("To whom"));
        to->setCurrentIndex(to->findText(QStringLiteral("Morgan")));
        QTest::mouseClick(desk.named_button(QStringLiteral("Give")), Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([&] { return !page.reassigning().said().isEmpty(); }, 20'000));
        wait(page);
        CHECK(cell(page, 0, Column::worker) == QStringLiteral("Morgan"));
    }
    const auto allocated = one.recorded<WorkerAllocated>();
    REQUIRE(allocated.size() == 1);
    CHECK(std::get<WorkerAllocated>(allocated[0].fact).side == Side::intervention);
}

TEST_CASE("A case is closed with what stays owed before one's eyes, and reopened",
          "[ui][cases][closing]")
{
    Look look(Look::Keep::no);
    const OneCase one;
    {
        OneDesk desk(look, one, "manager", "2026-01-05T12:00");
        auto& page = cases_of(desk);
        QTest::mouseClick(desk.named_button(QStringLiteral("Close the case…")), Qt::LeftButton);
        auto& form = form_of(desk);
        const auto labels = desk.window->frame().record().findChildren<QLabel*>();
        CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().contains(
                QStringLiteral("Stays owed after closing: Pass new details"));
        }));
        choose(form, "reason", QStringLiteral("Moved away"));
        press_record(desk);
        wait(page);
        CHECK(page.model().rowCount() == 0);
        desk.named<QComboBox>(QStringLiteral("Open or closed"))->setCurrentIndex(1);
        REQUIRE(page.model().rowCount() == 1);
        QTest::mouseClick(desk.named_button(QStringLiteral("Reopen the case…")), Qt::LeftButton);
        form_of(desk);
        press_record(desk);
        CHECK(!desk.window->frame().record().is_open());
    }
    CHECK(one.recorded<CaseClosed>().size() == 1);
    CHECK(one.recorded<CaseReopened>().size() == 1);
}

TEST_CASE("Filters are saved for oneself and used again after unlocking", "[ui][cases][filters]")
{
    Look look(Look::Keep::no);
    const OneCase one;
    OneDesk desk(look, one, "manager", "2026-01-05T12:00");
    auto* page = &cases_of(desk);
    auto* saved = desk.named<QComboBox>(QStringLiteral("Saved filters"));
    REQUIRE(QTest::qWaitFor([&] { return saved->count() == 2; }, 20'000));
    desk.named<QComboBox>(QStringLiteral("Open or closed"))->setCurrentIndex(1);
    desk.answers.said = QStringLiteral("Closed ones");
    Q_EMIT saved->activated(1);
    REQUIRE(QTest::qWaitFor([&] { return saved->count() == 3; }, 20'000));
    page->show_column(static_cast<int>(Column::iss), false);
    // One job after the other: what is read after it was kept.
    page->read_again();
    wait(*page);
    desk.window->lock();
    desk.named<QComboBox>(QStringLiteral("Open or closed"))->setCurrentIndex(0);
    page->list().setColumnHidden(static_cast<int>(Column::iss), false);
    desk.sign_in(QStringLiteral("manager"));
    page = &cases_of(desk);
    REQUIRE(QTest::qWaitFor([&] { return saved->count() == 3; }, 20'000));
    CHECK(page->list().isColumnHidden(static_cast<int>(Column::iss)));
    Q_EMIT saved->activated(saved->findText(QStringLiteral("Closed ones")));
    CHECK(page->model().filter().open == ui::CaseFilter::Open::closed);
}

TEST_CASE("The list sorts and filters fifty thousand rows from memory", "[ui][cases]")
{
    ui::CasesModel model;
    IdSource ids(5);
    const Instant then = at(OneCase::moment);
    std::vector<CaseRow> rows;
    for (int i = 0; i < 50'000; ++i)
        rows.push_back({.id = ids.next<CaseId>(then),
                        .reference = "HF-" + std::to_string(100'000 + i),
                        .perpetrator = i % 2 ? "Ian" : "Rob",
                        .band = i % 10 ? "" : "high",
                        .at_threshold = i % 10 == 0,
                        .open = true,
                        .opened_at = then + std::chrono::minutes(i),
                        .last_reviewed = {},
                        .intervention_worker = {},
                        .iss_workers = {}});
    (void)model.show(ui::findable(std::move(rows)), {}, parse_date("2026-03-01").value());
    CHECK(model.rowCount() == 50'000);
    CHECK(model.index(0, 0).data().toString() == QStringLiteral("HF-149999"));
    model.sort(static_cast<int>(Column::reference), Qt::AscendingOrder);
    CHECK(model.index(0, 0).data().toString() == QStringLiteral("HF-100000"));
    model.set_filter({.words = QStringLiteral("ian")});
    CHECK(model.rowCount() == 25'000);
    model.set_filter({.risk = ui::CaseFilter::Risk::at_threshold});
    CHECK(model.rowCount() == 5'000);
}
