#include <QComboBox>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>
#include <algorithm>

#include <catch2/catch.hpp>

#include "ui/audit/audit_page.h"
#include "ui/audit/trend_words.h"
#include "ui/journeys.h"
#include "ui/page_desk.h"

using namespace holdfast;
using namespace holdfast::test;
using holdfast::ui::Look;
using holdfast::ui::Place;

namespace {

/// Answers each line of the checklist that the record did not answer by itself, and opens the row for it.
void audit_row(Desk& desk, ui::AuditPage& page, int row, const QString& action)
{
    auto* list = desk.named<QTreeView>(QStringLiteral("This quarter's sample"));
    list->setCurrentIndex(list->model()->index(row, 0));
    QTest::keyClick(list, Qt::Key_Return);
    settle(desk, page);
    CHECK(!button(page, "Record this file")->isEnabled());
    bool first = true;
    for (auto* combo : page.findChildren<QComboBox*>()) {
        if (!combo->isVisible() || combo->currentText() != QStringLiteral("To answer"))
            continue;
        combo->setCurrentText(first ? QStringLiteral("Does not hold") : QStringLiteral("Holds"));
        first = false;
    }
    if (!action.isEmpty()) {
        press(page, "Add an action");
        type(page, "What", action);
    }
    press(page, "Record this file");
    settle(desk, page);
}

}

TEST_CASE("Auditing two files: drawn, read beside the checklist, findings to actions, closed; the "
          "ledger has it all",
          "[ui][audit][journey]")
{
    Look look(Look::Keep::no);
    const WorkedService service;
    Desk desk(look, service.place(), worked_now);
    desk.sign_in(QStringLiteral("practice_manager"));
    auto& page = bring<ui::AuditPage>(desk, Place::audit);
    find<QSpinBox>(page, "Files in the sample")->setValue(2);
    desk.answers.confirmed = true;
    press(page, "Draw this quarter's sample");
    settle(desk, page);
    REQUIRE(page.board().current);
    CHECK(page.board().current->drawn.sample.size() == 2);
    CHECK(says(page, "there is no second draw in a quarter"));
    audit_row(desk, page, 0, QStringLiteral("Ask about the children"));
    audit_row(desk, page, 1, {});
    CHECK(page.board().current->complete());
    QTest::keyClicks(find<QPlainTextEdit>(page, "What was learnt"),
                     QStringLiteral("write up on the day"));
    press(page, "Close the audit");
    settle(desk, page);
    CHECK(says(page, "Closed Thu 20 Jun 2024: write up on the day"));
    CHECK(says(page, "The next audit is due by end of Fri 20 Sep 2024"));
    const CaseId first = page.board().current->drawn.sample.front();
    desk.window->lock();

    const auto auditor = good(
        Workspace::open(service.place(), "practice_manager", Service::passphrase(), worked_now));
    const AuditBoard board = good(audit_board(auditor, worked_now));
    REQUIRE(board.audits.size() == 1);
    CHECK(board.audits[0].complete());
    CHECK(board.audits[0].closed == worked_now);
    for (const AuditRecord::Read& read : board.audits[0].files) {
        CHECK(read.file.findings.size() == Checklist::shipped().items().size());
        CHECK(std::any_of(read.file.findings.begin(), read.file.findings.end(),
                          [](const auto& each) { return each.holds == Answer::no; }));
    }
    const CaseView view = good(auditor.case_view(first, Moment::now(worked_now)));
    const auto actions = view.file.all<ActionAgreed>();
    REQUIRE(!actions.empty());
    CHECK(actions.back()->what == "Ask about the children");
}

TEST_CASE("A sample is drawn only once it was said that it stands", "[ui][audit][A4.4]")
{
    Look look(Look::Keep::no);
    const WorkedService service;
    Desk desk(look, service.place(), worked_now);
    desk.sign_in(QStringLiteral("practice_manager"));
    auto& page = bring<ui::AuditPage>(desk, Place::audit);
    find<QSpinBox>(page, "Files in the sample")->setValue(2);
    desk.answers.confirmed = false;
    press(page, "Draw this quarter's sample");
    settle(desk, page);
    CHECK(desk.answers.asked == QStringList{QStringLiteral("Draw this quarter's sample now?")});
    CHECK_FALSE(page.board().current);
    desk.answers.confirmed = true;
    press(page, "Draw this quarter's sample");
    settle(desk, page);
    CHECK(page.board().current);
}

TEST_CASE(
    "A file of the sample is opened by a button, the next that is to be read without choosing",
    "[ui][audit]")
{
    Look look(Look::Keep::no);
    const WorkedService service;
    Desk desk(look, service.place(), worked_now);
    desk.sign_in(QStringLiteral("practice_manager"));
    auto& page = bring<ui::AuditPage>(desk, Place::audit);
    CHECK_THROWS(button(page, "Open the file"));
    find<QSpinBox>(page, "Files in the sample")->setValue(2);
    desk.answers.confirmed = true;
    press(page, "Draw this quarter's sample");
    settle(desk, page);
    REQUIRE(page.board().current);
    const auto sample = page.board().current->drawn.sample;
    const auto reference_of = [&](const CaseId& id) { return page.board().references.at(id); };
    press(page, "Open the file");
    settle(desk, page);
    CHECK(says(page, ("File " + reference_of(sample[0])).c_str()));
    press(page, "Back to the sample");
    auto* list = desk.named<QTreeView>(QStringLiteral("This quarter's sample"));
    list->setCurrentIndex(list->model()->index(1, 0));
    press(page, "Open the file");
    settle(desk, page);
    CHECK(says(page, ("File " + reference_of(sample[1])).c_str()));
}

TEST_CASE("What is still to be answered of a checklist is gone to, line by line", "[ui][audit]")
{
    Look look(Look::Keep::no);
    const WorkedService service;
    Desk desk(look, service.place(), worked_now);
    desk.sign_in(QStringLiteral("practice_manager"));
    auto& page = bring<ui::AuditPage>(desk, Place::audit);
    find<QSpinBox>(page, "Files in the sample")->setValue(1);
    desk.answers.confirmed = true;
    press(page, "Draw this quarter's sample");
    settle(desk, page);
    press(page, "Open the file");
    settle(desk, page);
    int open = 0;
    for (const auto* each : page.findChildren<QComboBox*>())
        if (each->isVisible() && each->currentText() == QStringLiteral("To answer"))
            ++open;
    REQUIRE(open > 1);
    auto* next = find<QPushButton>(page, "To the next line without an answer");
    for (int i = 0; i < open; ++i) {
        REQUIRE(next->isEnabled());
        next->click();
        auto* line = qobject_cast<QComboBox*>(desk.window->focusWidget());
        REQUIRE(line);
        CHECK(line->currentText() == QStringLiteral("To answer"));
        CHECK_FALSE(line->visibleRegion().isEmpty());
        line->setCurrentText(QStringLiteral("Holds"));
    }
    CHECK_FALSE(next->isEnabled());
    CHECK(button(page, "Record this file")->isEnabled());
}

TEST_CASE("A finding or an action without words is asked about before the file is recorded",
          "[ui][audit]")
{
    Look look(Look::Keep::no);
    const WorkedService service;
    Desk desk(look, service.place(), worked_now);
    desk.sign_in(QStringLiteral("practice_manager"));
    auto& page = bring<ui::AuditPage>(desk, Place::audit);
    find<QSpinBox>(page, "Files in the sample")->setValue(1);
    desk.answers.confirmed = true;
    press(page, "Draw this quarter's sample");
    settle(desk, page);
    press(page, "Open the file");
    settle(desk, page);
    for (auto* each : page.findChildren<QComboBox*>())
        if (each->isVisible() && each->findText(QStringLiteral("Does not hold")) >= 0)
            each->setCurrentText(QStringLiteral("Holds"));
    QComboBox* last = nullptr;
    for (auto* each : page.findChildren<QComboBox*>())
        if (each->isVisible() && each->findText(QStringLiteral("Does not hold")) >= 0)
            last = each;
    REQUIRE(last);
    last->setCurrentText(QStringLiteral("Does not hold"));
    desk.answers.asked.clear();
    desk.answers.confirmed = false;
    press(page, "Record this file");
    settle(desk, page);
    const QStringList question{QStringLiteral("Record the file as it is?")};
    CHECK(desk.answers.asked == question);
    CHECK(page.board().current->files.empty());
    // It goes to where the words are wanted.
    QTest::keyClicks(desk.window->focusWidget(), QStringLiteral("no word of it"));
    press(page, "Add an action");
    desk.answers.asked.clear();
    press(page, "Record this file");
    settle(desk, page);
    CHECK(desk.answers.asked == question);
    type(page, "What", QStringLiteral("Ask again"));
    desk.answers.asked.clear();
    press(page, "Record this file");
    settle(desk, page);
    CHECK(desk.answers.asked.isEmpty());
    REQUIRE(page.board().current->files.size() == 1);
    const auto& findings = page.board().current->files[0].file.findings;
    CHECK(std::any_of(findings.begin(), findings.end(), [](const AuditFinding& each) {
        return each.holds == Answer::no && each.note == "no word of it";
    }));
}

TEST_CASE("How a line of the checklist went says what cannot be told and what does not apply",
          "[ui][audit]")
{
    AuditRecord audit{.drawn = {AuditId({}), {}, 0, {}, {}}, .at = worked_now, .by = PersonId({})};
    const auto words = [&](std::vector<Answer> answers) {
        audit.files.clear();
        for (const Answer answer : answers)
            audit.files.push_back({FileAudited{.audit = AuditId({}),
                                               .audited = CaseId({}),
                                               .findings = {{"risk.tool", answer, {}}}},
                                   worked_now, PersonId({}), ActId({})});
        return ui::trend_words(trend_of({audit}).at("risk.tool").front());
    };
    CHECK(words({Answer::dont_know}) == QStringLiteral("cannot be told"));
    CHECK(words({Answer::not_asked}) == QStringLiteral("does not apply"));
    CHECK(words({Answer::yes, Answer::no}) == QStringLiteral("1 of 2"));
    CHECK(words({Answer::yes, Answer::dont_know}) == QStringLiteral("1 of 1, cannot be told in 1"));
}

TEST_CASE(
    "An audit that was due stays so after its sample is drawn, and the page says what it waits for",
    "[ui][audit][A4.4]")
{
    Look look(Look::Keep::no);
    const WorkedService service;
    Desk desk(look, service.place(), at("2024-12-20T10:00"));
    desk.sign_in(QStringLiteral("practice_manager"));
    auto& page = bring<ui::AuditPage>(desk, Place::audit);
    CHECK(says(page, "An audit was due by"));
    CHECK_FALSE(says(page, "Its sample is drawn"));
    desk.answers.confirmed = true;
    press(page, "Draw this quarter's sample");
    settle(desk, page);
    REQUIRE(page.board().current);
    CHECK(says(page, "An audit was due by"));
    CHECK(
        says(page, "Its sample is drawn; it is held once every file is read and the audit closed"));
}

TEST_CASE("The page of audits is not for those who do not audit", "[ui][audit]")
{
    Look look(Look::Keep::no);
    const WorkedService service;
    Desk desk(look, service.place(), worked_now);
    desk.sign_in(QStringLiteral("iss_worker"));
    desk.window->frame().go(Place::audit);
    CHECK(desk.window->frame().place() == Place::today);
}
