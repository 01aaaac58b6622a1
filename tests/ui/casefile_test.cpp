#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include "ui/casefile/case_header.h"
#include "ui/casefile/entry_panel.h"
#include "ui/casefile/known_at_bar.h"
#include "ui/casefile/overview.h"
#include "ui/casefile/risk_chart.h"
#include "ui/casefile/sheets_view.h"
#include "ui/casefile/timeline.h"
#include "ui/household.h"
#include "ui/pdf_text.h"

using namespace holdfast;
using namespace holdfast::test;
using namespace holdfast::ui;

namespace {

QStringList titles(const CaseFilePage& page)
{
    QStringList titles;
    const TimelineModel& model = page.overview().timeline().model();
    for (int i = 0; i < model.rowCount(); ++i)
        titles.append(model.index(i).data(TimelineModel::title_role).toString());
    return titles;
}

/// All that the page says of a case, in every tab and in the timeline.
QString everything_said(const CaseFilePage& page)
{
    QStringList said;
    const TimelineModel& model = page.overview().timeline().model();
    for (int i = 0; i < model.rowCount(); ++i)
        said.append(model.index(i).data(Qt::AccessibleTextRole).toString());
    for (int tab = 1; tab < CaseFilePage::tab_count; ++tab)
        for (const Sheet& sheet : page.sheets(static_cast<CaseFilePage::Tab>(tab)).sheets())
            for (const Sheet::Row& row : sheet.rows)
                said.append(row.cells.join(QLatin1Char(' ')));
    return said.join(QLatin1Char('\n'));
}

QString print(FileDesk& desk, const CaseFilePage& page, WithWhereabouts whereabouts,
              const QTemporaryDir& folder)
{
    const QString file = folder.filePath(QStringLiteral("file.pdf"));
    desk.answers.outlet = Outlet{.pdf_file = file,
                                 .printer = {},
                                 .whereabouts = whereabouts,
                                 .reason = QStringLiteral("the court asks for it"),
                                 .was_read = true};
    desk.in<QPushButton>(page, QStringLiteral("Print the case file or save it as PDF"))->click();
    desk.await([&] { return QFile::exists(file); });
    return pdf_text(file);
}

}

TEST_CASE("A case file shows who is involved, what is owed, the risk and everything that happened",
          "[ui][casefile]")
{
    Look look(Look::Keep::no);
    const Household household;
    const std::size_t owed = good(household.service.open("case_manager", at(Household::moment))
                                      .worklist(at(Household::moment)))
                                 .size();
    FileDesk desk(look, household, QStringLiteral("case_manager"));
    const CaseFilePage& page = desk.open_case();
    REQUIRE(page.reading());
    CHECK(page.title() == QStringLiteral("HF-0001"));
    CHECK(page.overview().people().count() == 2);
    CHECK(page.overview().people().item(1)->text().startsWith(
        QStringLiteral("Ruth · former partner")));
    CHECK(page.reading()->owed.size() == owed);
    CHECK_FALSE(page.reading()->owed.empty());
    CHECK(page.overview().chart().has_points());
    CHECK(page.overview().chart().accessibleDescription().contains(
        QStringLiteral("Ruth: 12 points")));
    CHECK(page.header().risk_words() == QStringLiteral("Below the MARAC count"));
    const QStringList shown = titles(page);
    CHECK(shown.contains(QStringLiteral("Session missed")));
    CHECK(shown.contains(QStringLiteral("Safe-contact instructions")));
    CHECK(shown.last() == QStringLiteral("Referral received"));
}

TEST_CASE("The intervention side sees milestones of the ISS's work and nothing else of it",
          "[ui][casefile]")
{
    Look look(Look::Keep::no);
    const Household household;
    FileDesk desk(look, household, QStringLiteral("intervention_practitioner"));
    const CaseFilePage& page = desk.open_case();
    const QString said = everything_said(page);
    INFO(said.toStdString());
    CHECK(said.contains(QStringLiteral("Risk band set")));
    CHECK(said.contains(QStringLiteral("Below the MARAC count")));
    for (const char* kept : {"dentist", "07700", "Harbour", "Quay", "moving her things", "12"})
        CHECK_FALSE(said.contains(QString::fromUtf8(kept)));
}

TEST_CASE("Whereabouts are in no part of a case file, whoever reads it", "[ui][casefile]")
{
    Look look(Look::Keep::no);
    const Household household;
    FileDesk desk(look, household, QStringLiteral("iss_worker"));
    CaseFilePage& page = desk.open_case();
    const QString said = everything_said(page);
    CHECK(said.contains(QStringLiteral("moving her things")));
    CHECK(said.contains(QStringLiteral("Whereabouts given")));
    for (const char* place : Household::places)
        CHECK_FALSE(said.contains(QString::fromUtf8(place)));
    QListView& list = page.overview().timeline().list();
    for (int i = 0; i < list.model()->rowCount(); ++i) {
        list.setCurrentIndex(list.model()->index(i, 0));
        const QString entry = page.entry().lines().join(QLatin1Char('\n'));
        CHECK_FALSE(entry.isEmpty());
        for (const char* place : Household::places)
            CHECK_FALSE(entry.contains(QString::fromUtf8(place)));
    }
}

TEST_CASE("The timeline is narrowed to a kind, and its filters keep what was chosen",
          "[ui][casefile]")
{
    Look look(Look::Keep::no);
    const Household household;
    FileDesk desk(look, household, QStringLiteral("case_manager"));
    const CaseFilePage& page = desk.open_case();
    auto* kinds = desk.in<QComboBox>(page, QStringLiteral("Kinds shown in the timeline"));
    kinds->setCurrentIndex(kinds->findText(QStringLiteral("Sessions and contact")));
    CHECK(titles(page) == QStringList{QStringLiteral("Session missed")});
    const_cast<CaseFilePage&>(page).read_again();
    desk.await([&] { return !page.is_reading(); });
    CHECK(titles(page) == QStringList{QStringLiteral("Session missed")});
    kinds->setCurrentIndex(0);
    CHECK(titles(page).size() > 5);
}

TEST_CASE("As known at, the whole file stands as it was known then, and says so",
          "[ui][casefile][A4.3]")
{
    Look look(Look::Keep::no);
    const Household household;
    FileDesk desk(look, household, QStringLiteral("case_manager"));
    CaseFilePage& page = desk.open_case();
    page.look_at(at("2026-01-07T12:00"));
    desk.await([&] { return !page.is_reading(); });
    REQUIRE(page.reading());
    CHECK(page.reading()->looking == Looking::back);
    CHECK(page.known_at().isVisible());
    CHECK(page.known_at().said().contains(QStringLiteral("Wed 7 Jan 2026, 12:00")));
    CHECK_FALSE(titles(page).contains(QStringLiteral("Session missed")));
    CHECK_FALSE(
        desk.in<QPushButton>(page, QStringLiteral("Record something in this case"))->isEnabled());

    page.look_at(at("2026-01-01T12:00"));
    desk.await([&] { return !page.is_reading(); });
    CHECK_FALSE(page.reading()->file().open_since());

    desk.in<QPushButton>(page, QStringLiteral("Back to the file as it stands now"))->click();
    desk.await([&] { return !page.is_reading(); });
    CHECK(titles(page).contains(QStringLiteral("Session missed")));
    CHECK_FALSE(page.known_at().isVisible());
}

TEST_CASE(
    "A case opens at its top, on its overview, as it stands now, wherever one was in it before",
    "[ui][casefile]")
{
    Look look(Look::Keep::no);
    const Household household;
    FileDesk desk(look, household, QStringLiteral("case_manager"));
    CaseFilePage& page = desk.open_case();
    desk.window->resize(desk.window->minimumSizeHint());
    QCoreApplication::processEvents();
    int scrolled = 0;
    for (auto* area : page.findChildren<QScrollArea*>())
        if (area->isVisible() && area->verticalScrollBar()->maximum() > 0) {
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
            ++scrolled;
        }
    REQUIRE(scrolled > 0);
    page.look_at(at("2026-01-07T12:00"));
    desk.await([&] { return !page.is_reading(); });
    page.show_tab(CaseFilePage::Tab::documents);
    desk.window->frame().go(Place::cases);

    desk.open_case();
    CHECK(page.overview().isVisible());
    CHECK_FALSE(page.known_at().isVisible());
    CHECK(page.reading()->looking != Looking::back);
    CHECK(desk.in<QPushButton>(page, QStringLiteral("Record something in this case"))->isEnabled());
    for (const auto* area : page.findChildren<QScrollArea*>())
        if (area->isVisible())
            CHECK(area->verticalScrollBar()->value() == 0);
}

TEST_CASE("The moment to look back at is typed as every other day and time is", "[ui][casefile]")
{
    Look look(Look::Keep::no);
    const Household household;
    FileDesk desk(look, household, QStringLiteral("case_manager"));
    CaseFilePage& page = desk.open_case();
    const auto& bar = page.known_at();
    desk.in<QPushButton>(page, QStringLiteral("Show the file as it was known at an earlier moment"))
        ->click();
    REQUIRE(bar.isVisible());
    auto* day = desk.in<QLineEdit>(bar, QStringLiteral("Day"));
    auto* time = desk.in<QLineEdit>(bar, QStringLiteral("Time"));
    auto* show = desk.in<QPushButton>(bar, QStringLiteral("Show the file as it was known then"));
    const auto type_over = [](QLineEdit* field, const char* words) {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QString::fromUtf8(words));
    };
    const auto said = [&bar](const char* words) {
        for (const auto* label : bar.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QString::fromUtf8(words)))
                return true;
        return false;
    };
    type_over(day, "31/2");
    show->click();
    CHECK(said("not a day"));
    type_over(day, "7/1/2056");
    CHECK_FALSE(said("not a day"));
    show->click();
    CHECK(said("has not come yet"));
    CHECK(page.reading()->looking != Looking::back);
    type_over(day, "7/1/2026");
    type_over(time, "12:00");
    QTest::keyClick(time, Qt::Key_Return);
    desk.await([&] { return !page.is_reading(); });
    CHECK(page.reading()->looking == Looking::back);
    CHECK(bar.said().contains(QStringLiteral("Wed 7 Jan 2026, 12:00")));
}

TEST_CASE(
    "An entry that was closed is not brought back by what is read again, nor kept over another "
    "tab or moment",
    "[ui][casefile]")
{
    Look look(Look::Keep::no);
    const Household household;
    FileDesk desk(look, household, QStringLiteral("case_manager"));
    CaseFilePage& page = desk.open_case();
    QListView& list = page.overview().timeline().list();
    list.setCurrentIndex(list.model()->index(1, 0));
    REQUIRE(page.entry().isVisible());
    page.look_at(at("2026-01-12T09:00"));
    desk.await([&] { return !page.is_reading(); });
    CHECK_FALSE(page.entry().isVisible());
    page.look_at({});
    desk.await([&] { return !page.is_reading(); });
    CHECK_FALSE(page.entry().isVisible());

    Q_EMIT list.activated(list.currentIndex());
    CHECK(page.entry().isVisible());
    CHECK(page.entry().correct_button().isVisible());
    page.read_again();
    desk.await([&] { return !page.is_reading(); });
    CHECK(page.entry().isVisible());
    page.show_tab(CaseFilePage::Tab::risk);
    CHECK_FALSE(page.entry().isVisible());
}

TEST_CASE("No two controls that are in sight answer to the same key", "[ui][casefile][keys]")
{
    Look look(Look::Keep::no);
    const Household household;
    FileDesk desk(look, household, QStringLiteral("case_manager"));
    CaseFilePage& page = desk.open_case();
    const auto check = [&](const char* shown) {
        std::map<QString, QStringList> answer;
        for (const auto* button : desk.window->findChildren<QAbstractButton*>())
            if (const QKeySequence key = QKeySequence::mnemonic(button->text());
                button->isVisible() && !key.isEmpty())
                answer[key.toString()].append(button->text());
        CHECK(answer.size() >= 4);
        for (const auto& [key, buttons] : answer) {
            CAPTURE(shown, key.toStdString(), buttons.join(QStringLiteral(", ")).toStdString());
            CHECK(buttons.size() == 1);
        }
    };
    check("the file");
    QListView& list = page.overview().timeline().list();
    list.setCurrentIndex(list.model()->index(1, 0));
    check("an entry");
    desk.in<QPushButton>(page, QStringLiteral("Pass a survivor's details to the ISS"))->click();
    check("details for the ISS");
    page.show_tab(CaseFilePage::Tab::documents);
    desk.in<QPushButton>(page, QStringLiteral("Add a document"))->click();
    check("a document to add");
    desk.in<QPushButton>(page, QStringLiteral("Write a letter or report"))->click();
    check("a letter");
    desk.in<QPushButton>(page, QStringLiteral("Pass a survivor's details to the ISS"))->click();
    check("details beside a letter");
}

TEST_CASE("Details that he gave go to the ISS, who acknowledges them; nobody else can read them",
          "[ui][casefile][B2.4]")
{
    Look look(Look::Keep::no);
    Household household;
    const Instant now = at(Household::moment);
    {
        FileDesk desk(look, household, QStringLiteral("intervention_practitioner"));
        const CaseFilePage& page = desk.open_case();
        desk.in<QPushButton>(page, QStringLiteral("Pass a survivor's details to the ISS"))->click();
        auto* phone = desk.in<QLineEdit>(page, QStringLiteral("Phone"));
        QTest::keyClicks(phone, QStringLiteral("07700 900999"));
        QTest::keyClick(phone, Qt::Key_Return);
        desk.await([&] { return phone->text().isEmpty(); });
    }
    {
        const CaseView his = household.view(Role::intervention_practitioner);
        CHECK(Household::all<ContactDetailsGiven>(his).empty());
        REQUIRE(Household::all<DetailsHandedOver>(his).size() == 1);
        CHECK(Household::all<DetailsHandedOver>(his).front().at() == now);
        CHECK(Household::all<SurvivorDetailsLearned>(his).front()->details
              == std::vector{DetailKind::phone});
    }
    {
        FileDesk desk(look, household, QStringLiteral("iss_worker"));
        const SurvivorPage& page = desk.open_survivor();
        auto* acknowledge = desk.in<QPushButton>(
            page, QStringLiteral("Acknowledge that the details have arrived"));
        REQUIRE(acknowledge->isVisible());
        acknowledge->click();
        desk.await([&] { return !acknowledge->isVisible(); });
    }
    const CaseView theirs = household.view(Role::iss_worker);
    const auto given = Household::all<ContactDetailsGiven>(theirs);
    REQUIRE(given.size() == 3);
    const auto last = std::find_if(given.begin(), given.end(),
                                   [](const auto& each) { return each->value == "07700 900999"; });
    REQUIRE(last != given.end());
    CHECK(last->entry->author == household.service.member(Role::intervention_practitioner));
    const auto acknowledged = Household::all<DetailsAcknowledged>(theirs);
    REQUIRE(acknowledged.size() == 1);
    CHECK(acknowledged.front()->survivor == household.ruth);
    CHECK(acknowledged.front()->handover
          == Household::all<DetailsHandedOver>(theirs).front().entry->id);
    CHECK(acknowledged.front().entry->author == household.service.member(Role::iss_worker));
}

TEST_CASE("A printed case file is noted and holds no whereabouts unless they were included",
          "[ui][casefile][print]")
{
    Look look(Look::Keep::no);
    const Household household;
    const QTemporaryDir folder;
    QString text;
    QString with_places;
    {
        FileDesk desk(look, household, QStringLiteral("case_manager"));
        const CaseFilePage& page = desk.open_case();
        text = print(desk, page, WithWhereabouts::no, folder);
        CHECK(desk.answers.offered->whereabouts_may_be_included);
        QFile::remove(folder.filePath(QStringLiteral("file.pdf")));
        with_places = print(desk, page, WithWhereabouts::yes, folder);
    }
    CHECK(text.contains(QStringLiteral("HF-0001")));
    CHECK(text.contains(QStringLiteral("She is moving her things on Friday")));
    CHECK(text.contains(QStringLiteral("taken out by")));
    for (const char* place : Household::places)
        CHECK_FALSE(text.contains(QString::fromUtf8(place)));
    CHECK(with_places.contains(QStringLiteral("14 Harbour Street")));
    CHECK(with_places.contains(QStringLiteral("9 Quay Lane")));
    CHECK(household.noted("exported") == 2);
    CHECK(household.noted("revealed") == 1);
    CHECK(household.noted("the court asks for it") == 3);
}

TEST_CASE("Who may not read whereabouts is not offered to print them", "[ui][casefile][print]")
{
    Look look(Look::Keep::no);
    const Household household;
    const QTemporaryDir folder;
    FileDesk desk(look, household, QStringLiteral("intervention_practitioner"));
    const QString text = print(desk, desk.open_case(), WithWhereabouts::no, folder);
    CHECK_FALSE(desk.answers.offered->whereabouts_may_be_included);
    CHECK_FALSE(text.contains(QStringLiteral("moving her things")));
}

TEST_CASE("Locking takes everything of the case off the page", "[ui][casefile][lock]")
{
    Look look(Look::Keep::no);
    const Household household;
    FileDesk desk(look, household, QStringLiteral("case_manager"));
    const CaseFilePage& page = desk.open_case();
    REQUIRE_FALSE(titles(page).empty());
    desk.window->lock();
    CHECK_FALSE(page.reading());
    CHECK(titles(page).empty());
    CHECK(page.overview().people().count() == 0);
    CHECK(everything_said(page).isEmpty());
}
