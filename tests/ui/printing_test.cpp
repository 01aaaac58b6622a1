#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>

#include <catch2/catch.hpp>

#include "ui/audit/audit_page.h"
#include "ui/household.h"
#include "ui/meeting/meeting_page.h"
#include "ui/page_desk.h"
#include "ui/pdf_text.h"
#include "ui/risk/review_panel.h"
#include "workspace/audit.h"
#include "workspace/meeting.h"

// What leaves the vault on paper, from each screen that lets it out: noted, and without whereabouts, also where somebody wrote
// them into their own words.

using namespace holdfast;
using namespace holdfast::test;
using namespace holdfast::ui;

namespace {

/// The household, with places in what was written by hand, a meeting that covered the case, and an audit of it.
struct WrittenAbout : Household {
    MeetingId meeting = service.ids.next<MeetingId>(household_now);

    WrittenAbout()
    {
        auto chair = service.open(Role::case_manager, household_now);
        good(chair.record({{.case_id = id,
                            .fact = NoteMade{ruth},
                            .happened = household_now,
                            .source = Source::survivor,
                            .narrative = "Since Friday at flat 2, 9 QUAY LANE with her sister"}},
                          household_now));
        PageAnswers answers;
        answers.risk = RiskLine::unchanged;
        answers.children = ChildrenLine::considered;
        answers.suitability = Suitability::continue_work;
        answers.earlier = EarlierActions::none;
        answers.reasons = {"he was seen near 14 Harbour  Street", "at school", "still fits"};
        answers.iss_note = "moved to 9 Quay Lane";
        good(complete_page(chair, id, meeting,
                           {.chair = service.member(Role::case_manager),
                            .intervention = {service.member(Role::intervention_practitioner)},
                            .iss = {service.member(Role::iss_worker)}},
                           answers, household_now));
    }

    void audit() const
    {
        auto auditor = service.open(Role::practice_manager, household_now);
        const AuditRecord drawn = good(draw_audit(auditor, 1, household_now));
        std::vector<AuditFinding> findings;
        const Checklist checklist = Checklist::shipped();
        for (const ChecklistItem& item : checklist.items())
            findings.push_back({item.code, findings.empty() ? Answer::no : Answer::yes,
                                findings.empty() ? "nothing since 14 Harbour Street" : ""});
        good(record_audited_file(
            auditor, drawn.drawn.audit, id, findings,
            {{service.member(Role::iss_worker), parse_date("2026-02-02").value(), Side::iss,
              "Write up the visit to 9 Quay Lane"}},
            household_now));
        good(close_audit(auditor, drawn.drawn.audit, "Write up on the day", household_now));
    }
};

/// Presses what prints; the text of the PDF once it is there.
QString printed(FileDesk& desk, const QWidget& page, const QString& control, const QString& file,
                WithWhereabouts whereabouts = WithWhereabouts::no)
{
    desk.answers.offered.reset();
    desk.answers.outlet = Outlet{.pdf_file = file,
                                 .printer = {},
                                 .whereabouts = whereabouts,
                                 .reason = QStringLiteral("asked for")};
    QPushButton* pressed = nullptr;
    for (auto* each : page.findChildren<QPushButton*>())
        if (each->isVisible() && (each->accessibleName() == control || each->text() == control))
            pressed = each;
    REQUIRE(pressed);
    pressed->click();
    REQUIRE(desk.answers.offered);    // whoever prints was warned
    desk.await([&] { return QFile::exists(file); });
    return pdf_text(file);
}

void check_no_places(const QString& text)
{
    INFO(text.toStdString());
    for (const char* place : Household::places)
        CHECK_FALSE(text.contains(QString::fromUtf8(place), Qt::CaseInsensitive));
    CHECK(text.contains(QStringLiteral("taken out by")));
    CHECK(text.contains(QStringLiteral("page 1 of")));
}

}

TEST_CASE("A case file and a survivor's file are printed without places, whatever words they got "
          "into, and noted",
          "[ui][print][canary]")
{
    SceneOf<WrittenAbout> scene;
    {
        FileDesk desk = scene.desk("case_manager");
        const CaseFilePage& page = desk.open_case();
        const QString text = printed(desk, page,
                                     QStringLiteral("Print the case file or save it as PDF"),
                                     scene.path("case.pdf"));
        check_no_places(text);
        CHECK(text.contains(QStringLiteral("Since Friday at [left out]")));
        CHECK(text.contains(QStringLiteral("moving her things")));
    }
    CHECK(scene.household.noted("exported") == 1);
    {
        FileDesk desk = scene.desk("iss_worker");
        const SurvivorPage& page = desk.open_survivor();
        const QString text = printed(desk, page,
                                     QStringLiteral("Print the survivor's file or save it as PDF"),
                                     scene.path("survivor.pdf"));
        check_no_places(text);
        CHECK(text.contains(QStringLiteral("SAFE CONTACT")));
    }
    CHECK(scene.household.noted("exported") == 2);
    CHECK(scene.household.noted("revealed") == 0);
    CHECK(scene.household.noted("asked for") == 2);
}

TEST_CASE("Who does not hold the survivors' record takes a case file out once they have read it, "
          "without what people wrote unless they include it, and both are noted",
          "[ui][print][canary]")
{
    Look look(Look::Keep::no);
    const WrittenAbout household;
    {
        // As he said it, where nobody of the intervention side can know that it is hers.
        auto worker = household.service.open(Role::intervention_practitioner, household_now);
        good(worker.record({{.case_id = household.id,
                             .fact = NoteMade{household.ian},
                             .happened = household_now,
                             .source = Source::perpetrator,
                             .narrative = "He drove past 14 Harbour Street"}},
                           household_now));
    }
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("case.pdf"));
    {
        FileDesk desk(look, household, QStringLiteral("intervention_practitioner"));
        const CaseFilePage& page = desk.open_case();
        const auto take_out = [&](WithOwnWords own_words, bool was_read) {
            QFile::remove(file);
            desk.answers.outlet = Outlet{.pdf_file = file,
                                         .printer = {},
                                         .reason = QStringLiteral("asked for"),
                                         .own_words = own_words,
                                         .was_read = was_read};
            desk.in<QPushButton>(page, QStringLiteral("Print the case file or save it as PDF"))
                ->click();
        };
        take_out(WithOwnWords::no, false);
        desk.await([&] { return says(page, "was not read through first"); });
        CHECK_FALSE(QFile::exists(file));
        CHECK(desk.answers.offered->looked_through_by == LookedThroughBy::reader);
        CHECK(desk.answers.offered->own_words_may_be_left_out);

        take_out(WithOwnWords::no, true);
        desk.await([&] { return QFile::exists(file); });
        const QString without_words = pdf_text(file);
        check_no_places(without_words);
        CHECK(without_words.contains(QStringLiteral("in their own words is left out")));

        take_out(WithOwnWords::yes, true);
        desk.await([&] { return QFile::exists(file); });
        CHECK(pdf_text(file).contains(QStringLiteral("He drove past 14 Harbour Street")));
    }
    CHECK(household.noted("exported") == 2);
    CHECK(household.noted("asked for\nRead before it left, as whereabouts could not be looked for.")
          == 2);
    FileDesk desk(look, household, QStringLiteral("case_manager"));
    const QString hers = printed(desk, desk.open_case(),
                                 QStringLiteral("Print the case file or save it as PDF"),
                                 folder.filePath(QStringLiteral("hers.pdf")));
    CHECK(desk.answers.offered->looked_through_by == LookedThroughBy::holdfast);
    CHECK(hers.contains(QStringLiteral("He drove past [left out]")));
}

TEST_CASE("A risk review is printed by the same way, and noted", "[ui][print][canary]")
{
    SceneOf<WrittenAbout> scene;
    {
        FileDesk desk = scene.desk("iss_worker");
        SurvivorPage& page = desk.open_survivor();
        desk.in<QPushButton>(page, QStringLiteral("Fill in a risk review, such as DASH"))->click();
        desk.await([&] { return !page.review().is_busy(); });
        const QString text = printed(desk, page.review(),
                                     QStringLiteral("Print the review or save it as PDF"),
                                     scene.path("dash.pdf"));
        check_no_places(text);
        CHECK(text.contains(QStringLiteral("HF-0001")));
    }
    CHECK(scene.household.noted("exported") == 1);
}

TEST_CASE("Minutes for both teams and of the ISS are printed without places, each noted; the "
          "shared ones hold nothing of the ISS",
          "[ui][print][canary]")
{
    SceneOf<WrittenAbout> scene;
    {
        FileDesk desk = scene.desk("case_manager");
        auto& page = bring<ui::MeetingPage>(desk, ui::Place::meetings);
        auto* which = find<QComboBox>(page, "Meeting");
        which->setCurrentIndex(
            which->findData(QString::fromStdString(scene.household.meeting.text())));
        Q_EMIT which->activated(which->currentIndex());
        settle(desk, page);
        press(page, "Minutes");
        settle(desk, page);
        const auto* shown = find<QTextBrowser>(page, "Minutes");
        const auto shows = [&](const char* words) {
            desk.await([&] { return shown->toPlainText().contains(QString::fromUtf8(words)); });
        };
        shows("he was seen near [left out]");
        const QString shared = printed(desk, page, QStringLiteral("Print or keep as PDF…"),
                                       scene.path("shared.pdf"));
        check_no_places(shared);
        CHECK(shared.contains(QStringLiteral("he was seen near [left out]")));
        CHECK_FALSE(shared.contains(QStringLiteral("moved to")));
        press(page, "Of the ISS");
        shows("moved to [left out]");
        const QString theirs = printed(desk, page, QStringLiteral("Print or keep as PDF…"),
                                       scene.path("iss.pdf"));
        check_no_places(theirs);
        CHECK(theirs.contains(QStringLiteral("moved to [left out]")));
    }
    CHECK(scene.household.noted("exported") == 2);
    CHECK(scene.household.noted("revealed") == 0);
}

TEST_CASE("A4.4 the record of an audit shows how it was drawn, what was found, what is done and "
          "the trend, without places, and is noted",
          "[ui][print][audit][A4.4][canary]")
{
    SceneOf<WrittenAbout> scene;
    scene.household.audit();
    QString text;
    QString seed;
    {
        FileDesk desk = scene.desk("practice_manager");
        auto& page = bring<AuditPage>(desk, ui::Place::audit);
        REQUIRE(page.board().current);
        seed = QString::fromStdString(page.board().current->drawn.seed);
        text = printed(desk, page,
                       QStringLiteral("Print the record of the audit or save it as PDF"),
                       scene.path("audit.pdf"));
    }
    check_no_places(text);
    for (const char* part :
         {"Audit of case files", "Drawn Mon 12 Jan 2026", "HF-0001", "does not hold",
          "Mon 2 Feb 2026", "open", "Write up on the day", "0 of 1", "1 of 1"})
        CHECK(text.contains(QString::fromUtf8(part)));
    CHECK(text.count(QStringLiteral("[left")) == 2);    // of a finding and of an action
    CHECK(text.simplified().remove(QLatin1Char(' ')).contains(seed));
    const QString first = QString::fromStdString(Checklist::shipped().items().front().asks);
    CHECK(text.simplified().contains(first.left(20)));
    CHECK(scene.household.noted("exported") == 1);
    CHECK(scene.household.noted("asked for") == 1);
}
