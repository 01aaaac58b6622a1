#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <catch2/catch.hpp>

#include "ui/casefile/sheets_view.h"
#include "ui/documents/add_document_form.h"
#include "ui/documents/documents_view.h"
#include "ui/documents/letter_form.h"
#include "ui/documents/letter_panel.h"
#include "ui/household.h"
#include "ui/pdf_text.h"
#include "workspace/letters.h"

using namespace holdfast;
using namespace holdfast::test;
using namespace holdfast::ui;

namespace {

void settle(FileDesk& desk, DocumentsView& view)
{
    desk.await([&] { return !view.is_busy(); });
    desk.await_read();
    desk.await([&] { return !view.is_busy(); });
}

void type_letter(FileDesk& desk, DocumentsView& view, const QString& heading, const QString& words)
{
    desk.in<QPushButton>(view, QStringLiteral("Write a letter or report"))->click();
    settle(desk, view);
    desk.in<QComboBox>(view.writing(), QStringLiteral("To"))
        ->setCurrentIndex(static_cast<int>(ReportTo::court));
    QTest::keyClicks(desk.in<QLineEdit>(view.writing(), QStringLiteral("Heading")), heading);
    desk.in<QPlainTextEdit>(view.writing(), QStringLiteral("In your own words"))
        ->setPlainText(words);
}

void keep_draft(FileDesk& desk, DocumentsView& view)
{
    desk.in<QPushButton>(view, QStringLiteral("Keep the letter as a draft to be signed off"))
        ->click();
    desk.await([&] {
        return !view.told().isEmpty() || view.letter().isVisible()
               || !view.writing().told().isEmpty();
    });
    settle(desk, view);
}

EntryId first_letter(const DocumentsView& view)
{
    const Sheets sheets = view.sheets().sheets();
    if (sheets.at(1).rows.empty())
        throw std::runtime_error("no letter is listed");
    return *sheets[1].rows.front().entry;
}

template <typename Kind>
std::vector<Recorded<Kind>> facts(const CaseView& view)
{
    return Household::all<Kind>(view);
}

QString print_letter(FileDesk& desk, DocumentsView& view, WithWhereabouts whereabouts,
                     const QString& file)
{
    desk.answers.outlet = Outlet{.pdf_file = file,
                                 .printer = {},
                                 .whereabouts = whereabouts,
                                 .reason = QStringLiteral("ordered by the court"),
                                 .was_read = true};
    desk.in<QPushButton>(view, QStringLiteral("Print the letter or save it as PDF"))->click();
    desk.await([&] { return !view.letter().told().isEmpty(); });
    CHECK(view.letter().told() == QStringLiteral("Taken out to %1, and noted.").arg(file));
    return pdf_text(file);
}

}

TEST_CASE("B6.9 a report is drafted by one, signed off by another, sent, and each step is in the "
          "record",
          "[ui][letters][B6.9][B3.4][print]")
{
    Scene scene;
    {
        FileDesk desk = scene.desk("intervention_practitioner");
        DocumentsView& view = desk.case_documents();
        type_letter(desk, view, QStringLiteral("Progress report"),
                    QStringLiteral("He has come to one assessment."));
        keep_draft(desk, view);
        REQUIRE(view.letter().isVisible());
        CHECK(view.letter().letter_text().contains(QStringLiteral("The limits of this report")));
        CHECK(view.letter().letter_text().contains(QStringLiteral("one assessment")));
        CHECK(
            view.letter().letter_text().contains(QStringLiteral("known to us on 12 January 2026")));
        CHECK(view.letter().state().contains(QStringLiteral("since you wrote it")));
        CHECK_FALSE(desk.in<QPushButton>(view, QStringLiteral("Sign the letter off"))->isEnabled());
        CHECK_FALSE(desk.in<QPushButton>(view, QStringLiteral("Print the letter or save it as PDF"))
                        ->isVisible());
    }
    const QString file = scene.path("letter.pdf");
    QString text;
    {
        FileDesk desk = scene.desk("case_manager");
        DocumentsView& view = desk.case_documents();
        view.open(first_letter(view));
        settle(desk, view);
        CHECK_FALSE(desk.in<QPushButton>(view, QStringLiteral("Record that the letter was sent"))
                        ->isVisible());
        auto* sign = desk.in<QPushButton>(view, QStringLiteral("Sign the letter off"));
        sign->click();    // asked whether she has read it, she has not
        settle(desk, view);
        CHECK(sign->isVisible());
        desk.answers.confirmed = true;
        sign->click();
        settle(desk, view);
        CHECK(view.letter().state().contains(QStringLiteral("Signed off by")));
        text = print_letter(desk, view, WithWhereabouts::no, file);
        QTest::keyClicks(desk.in<QLineEdit>(view.letter(), QStringLiteral("Sent to")),
                         QStringLiteral("Leeds Family Court"));
        desk.in<QPushButton>(view, QStringLiteral("Record that the letter was sent"))->click();
        settle(desk, view);
        CHECK(view.letter().state().contains(QStringLiteral("Sent to Leeds Family Court")));
        CHECK(view.sheets().sheets().at(1).rows.front().cells.last().contains(
            QStringLiteral("Leeds Family Court")));
        CHECK(view.sheets().sheets().front().rows.empty());    // its text is no document beside it
    }
    const CaseView view = scene.household.view(Role::intervention_practitioner);
    REQUIRE(facts<ReportDrafted>(view).size() == 1);
    const auto draft = facts<ReportDrafted>(view).front();
    CHECK(draft->to == ReportTo::court);
    CHECK(draft->states_limits);
    CHECK(draft.entry->author == scene.household.service.member(Role::intervention_practitioner));
    REQUIRE(facts<ReportSignedOff>(view).size() == 1);
    CHECK(facts<ReportSignedOff>(view).front()->report == draft.entry->id);
    CHECK(facts<ReportSignedOff>(view).front()->by
          == scene.household.service.member(Role::case_manager));
    REQUIRE(facts<ReportReleased>(view).size() == 1);
    CHECK(facts<ReportReleased>(view).front()->recipient == "Leeds Family Court");
    CHECK(facts<ReportReleased>(view).front().at() == at(Household::moment));
    INFO(text.toStdString());
    for (const char* part :
         {"Progress report", "HF-0001", "He has come to one assessment",
          "The limits of this report", "Signed off by", "taken out by", "page 1 of 1"})
        CHECK(text.contains(QString::fromUtf8(part)));
    for (const char* place : Household::places)
        CHECK_FALSE(text.contains(QString::fromUtf8(place)));
    CHECK(scene.household.noted("exported") == 1);
    CHECK(scene.household.noted("revealed") == 0);
    CHECK(scene.household.noted("ordered by the court") == 1);
}

TEST_CASE("A letter that tells where a survivor is to be found is not drafted; whereabouts go with "
          "it only where they are included when it is printed",
          "[ui][letters][print]")
{
    Scene scene;
    {
        FileDesk desk = scene.desk("iss_worker");
        DocumentsView& view = desk.case_documents();
        type_letter(desk, view, QStringLiteral("For the police"),
                    QStringLiteral("She is now at 9  QUAY\nlane, with the children."));
        keep_draft(desk, view);
        CHECK(view.writing().told().contains(QStringLiteral("where a survivor is to be found")));
        CHECK(view.sheets().sheets().at(1).rows.empty());
        desk.in<QPlainTextEdit>(view.writing(), QStringLiteral("In your own words"))
            ->setPlainText(QStringLiteral("She is safe, with the children."));
        keep_draft(desk, view);
        REQUIRE(view.letter().isVisible());
    }
    QString with_places;
    {
        FileDesk desk = scene.desk("case_manager");
        DocumentsView& view = desk.case_documents();
        view.open(first_letter(view));
        settle(desk, view);
        desk.answers.confirmed = true;
        desk.in<QPushButton>(view, QStringLiteral("Sign the letter off"))->click();
        settle(desk, view);
        with_places = print_letter(desk, view, WithWhereabouts::yes, scene.path("with.pdf"));
        CHECK(desk.answers.offered->whereabouts_may_be_included);
    }
    CHECK(facts<ReportDrafted>(scene.household.view(Role::case_manager)).size() == 1);
    CHECK(with_places.contains(QStringLiteral("9 Quay Lane")));
    CHECK(with_places.contains(QStringLiteral("14 Harbour Street")));
    CHECK(scene.household.noted("revealed") == 1);
    CHECK(scene.household.noted("exported") == 1);
    {
        FileDesk desk = scene.desk("intervention_practitioner");
        DocumentsView& view = desk.case_documents();
        view.open(first_letter(view));
        settle(desk, view);
        const QString his = print_letter(desk, view, WithWhereabouts::no, scene.path("his.pdf"));
        CHECK_FALSE(desk.answers.offered->whereabouts_may_be_included);
        for (const char* place : Household::places)
            CHECK_FALSE(his.contains(QString::fromUtf8(place)));
    }
}

TEST_CASE("What is typed into a letter and a new document is kept over a lock, for its author "
          "alone, and records nothing",
          "[ui][letters][documents][lock]")
{
    Scene scene;
    {
        FileDesk desk = scene.desk("case_manager");
        DocumentsView& view = desk.case_documents();
        desk.in<QPushButton>(view, QStringLiteral("Add a document"))->click();
        settle(desk, view);
        QTest::keyClicks(desk.in<QLineEdit>(view.adding(), QStringLiteral("What it is")),
                         QStringLiteral("Half a title"));
        type_letter(desk, view, QStringLiteral("Half a letter"), QStringLiteral("He said"));
        desk.window->lock();
        CHECK(desk.locks == 1);
        CHECK_FALSE(view.writing().is_begun());
        CHECK(desk.in<QPlainTextEdit>(view.writing(), QStringLiteral("In your own words"))
                  ->toPlainText()
                  .isEmpty());
    }
    CHECK(facts<ReportDrafted>(scene.household.view(Role::case_manager)).empty());
    {
        FileDesk desk = scene.desk("iss_worker");
        DocumentsView& view = desk.case_documents();
        desk.in<QPushButton>(view, QStringLiteral("Write a letter or report"))->click();
        settle(desk, view);
        QTest::qWait(50);
        CHECK_FALSE(view.writing().typed());
    }
    FileDesk desk = scene.desk("case_manager");
    DocumentsView& view = desk.case_documents();
    desk.in<QPushButton>(view, QStringLiteral("Write a letter or report"))->click();
    desk.await([&] { return view.writing().typed().has_value(); });
    CHECK(view.writing().typed()->at("body") == "He said");
    desk.in<QPushButton>(view, QStringLiteral("Add a document"))->click();
    desk.await([&] { return view.adding().typed().has_value(); });
    CHECK(view.adding().typed()->at("what") == "Half a title");
}

TEST_CASE("A letter that was put aside for something else on the page, or for another case, is "
          "there again",
          "[ui][letters]")
{
    Scene scene;
    FileDesk desk = scene.desk("case_manager");
    DocumentsView& view = desk.case_documents();
    type_letter(desk, view, QStringLiteral("Half a letter"), QStringLiteral("He said"));
    desk.in<QPushButton>(view, QStringLiteral("Add a document"))->click();
    settle(desk, view);
    desk.in<QPushButton>(view.adding(), QStringLiteral("Close; what was typed is forgotten"))
        ->click();
    desk.in<QPushButton>(view, QStringLiteral("Write a letter or report"))->click();
    REQUIRE(view.writing().typed());
    CHECK(view.writing().typed()->at("body") == "He said");

    desk.window->frame().open_case(IdSource(5).next<CaseId>(at(Household::moment)));
    CHECK_FALSE(view.writing().is_begun());
    desk.case_documents();
    settle(desk, view);
    desk.in<QPushButton>(view, QStringLiteral("Write a letter or report"))->click();
    desk.await([&] { return view.writing().typed().has_value(); });
    CHECK(view.writing().typed()->at("heading") == "Half a letter");
    desk.in<QPushButton>(view.writing(), QStringLiteral("Close; what was typed is forgotten"))
        ->click();
    desk.in<QPushButton>(view, QStringLiteral("Write a letter or report"))->click();
    settle(desk, view);
    QTest::qWait(50);
    CHECK_FALSE(view.writing().typed());
}
