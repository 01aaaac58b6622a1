#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTextBrowser>
#include <QTreeView>
#include <thread>

#include <catch2/catch.hpp>

#include "ui/audit/audit_page.h"
#include "ui/cases/cases_page.h"
#include "ui/cases/new_referral.h"
#include "ui/household.h"
#include "ui/meeting/meeting_page.h"
#include "ui/one_case.h"
#include "ui/page_desk.h"
#include "ui/record/catalogue.h"
#include "ui/record/drafts_bar.h"
#include "ui/risk/review_panel.h"
#include "ui/risk/review_view.h"
#include "ui/survivor/contact_bar.h"
#include "ui/survivor/whereabouts_panel.h"

// Locking never asks and cannot fail: what was being typed is there again for its author alone, nothing of it is in the record, and
// the vault is free.

using namespace holdfast;
using namespace holdfast::test;
using namespace holdfast::ui;

namespace {

const QString ada = QStringLiteral("ada");

/// With somebody who may open every page: with all of them open, all of them are half filled at once.
struct AdasHousehold : Household {
    AdasHousehold()
    {
        auto manager = service.open("manager");
        const PersonId everybody = good(manager.add_member(
            "ada", {Role::iss_worker, Role::case_manager, Role::practice_manager},
            Service::passphrase(), at(opened)));
        // Standing in for Ruth's worker she finds the file open, and it is not hers: she may audit it.
        good(manager.record({{.case_id = {},
                              .fact = CoverArranged{service.member(Role::iss_worker), everybody,
                                                    parse_date("2026-01-05").value(),
                                                    parse_date("2026-01-31").value()},
                              .happened = at(opened)}},
                            at(opened)));
    }
};

/// All that can be read on any page, in front or not.
QString everything_in(const QWidget& window)
{
    QStringList said;
    for (const auto* label : window.findChildren<QLabel*>())
        said.append(label->text());
    for (const auto* line : window.findChildren<QLineEdit*>())
        said.append(line->text());
    for (const auto* edit : window.findChildren<QPlainTextEdit*>())
        said.append(edit->toPlainText());
    for (const auto* browser : window.findChildren<QTextBrowser*>())
        said.append(browser->toPlainText());
    for (const auto* view : window.findChildren<QAbstractItemView*>())
        for (int row = 0; view->model() && row < view->model()->rowCount(); ++row)
            for (int column = 0; column < view->model()->columnCount(); ++column)
                said.append(view->model()->index(row, column).data().toString());
    return said.join(QLatin1Char('\n'));
}

void begin_referral(FileDesk& desk)
{
    auto& page = bring<CasesPage>(desk, Place::cases);
    page.begin_referral();
    desk.await([&] { return page.referral().isVisible() && !page.referral().is_looking(); });
    type(page, "Known as", QStringLiteral("Gethin"));
    find<QPlainTextEdit>(page, "In your words")->setPlainText(QStringLiteral("the GP wrote"));
    find<QComboBox>(page, "How it came")->setCurrentIndex(static_cast<int>(Method::letter));
    settle(desk, page);
}

void begin_contact_and_review(FileDesk& desk)
{
    const SurvivorPage& page = desk.open_survivor();
    auto* reason = desk.in<QLineEdit>(page, QStringLiteral("Why you need the whereabouts"));
    QTest::keyClicks(reason, QStringLiteral("a taxi"));
    QTest::keyClick(reason, Qt::Key_Return);
    desk.await([&] { return page.whereabouts().shows(); });
    QTest::keyClick(desk.in<QTabBar>(page, QStringLiteral("Parts of the survivor's file")),
                    Qt::Key_R);
    desk.await([&] { return page.contact().isVisible() && !page.contact().is_busy(); });
    desk.in<QListWidget>(page.contact(), QStringLiteral("Told about"))
        ->item(0)
        ->setCheckState(Qt::Checked);
    desk.in<QPlainTextEdit>(page.contact(), QStringLiteral("What was said"))
        ->setPlainText(QStringLiteral("she said that she"));
    desk.in<QPushButton>(page, QStringLiteral("Fill in a risk review, such as DASH"))->click();
    desk.await([&] { return !page.review().is_busy(); });
    for (const char key : {'y', 'n', 'y'})
        QTest::keyClick(&page.review().view(), key);
}

void begin_audit(FileDesk& desk)
{
    auto& page = bring<AuditPage>(desk, Place::audit);
    desk.answers.confirmed = true;
    press(page, "Draw this quarter's sample");
    settle(desk, page);
    desk.answers.confirmed = false;
    auto* list = find<QTreeView>(page, "This quarter's sample");
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    settle(desk, page);
    for (auto* note : page.findChildren<QLineEdit*>())
        if (note->isVisible()
            && note->accessibleName().startsWith(QStringLiteral("What was found")))
            return note->setText(QStringLiteral("no word of the children"));
    throw std::runtime_error("the checklist is not there");
}

MeetingId begin_meeting(FileDesk& desk)
{
    auto& page = bring<ui::MeetingPage>(desk, Place::meetings);
    tick(page, "intervention_practitioner");
    tick(page, "iss_worker");
    press(page, "Begin");
    settle(desk, page);
    find<QPlainTextEdit>(page, "What was considered")
        ->setPlainText(QStringLiteral("the school rang"));
    return *page.meeting();
}

void begin_record(FileDesk& desk, const Household& household)
{
    desk.window->frame().open_record(request_for<ServiceUserContact>(household.id));
    form_of(desk).findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("he said that he"));
}

constexpr const char* typed_words[] = {
    "Gethin",          "the GP wrote",   "she said that she", "no word of the children",
    "the school rang", "he said that he"};

/// Presses "Go on" for a draft whose name begins so.
void go_on(const Desk& desk, const char* name)
{
    for (auto* button : desk.window->frame().drafts().findChildren<QPushButton*>())
        if (button->accessibleName().startsWith(QStringLiteral("Go on with the draft: ")
                                                + QString::fromUtf8(name)))
            return button->click();
    throw std::runtime_error(std::string("no such draft: ") + name);
}

}

TEST_CASE(
    "Locking with every page half filled asks nothing and leaves nothing: the record holds none "
    "of it, the vault is free, and all of it is there again for its author alone",
    "[ui][lock][journey]")
{
    Look look(Look::Keep::no);
    const AdasHousehold household;
    std::optional<MeetingId> meeting;
    {
        FileDesk desk(look, household, ada);
        begin_referral(desk);
        begin_audit(desk);
        meeting = begin_meeting(desk);
        begin_contact_and_review(desk);
        begin_record(desk, household);
        for (const char* words : typed_words)
            CHECK(everything_in(*desk.window).contains(QString::fromUtf8(words)));
        desk.answers.asked.clear();    // whether to draw the sample
        QTest::keyClick(desk.window.get(), Qt::Key_L, Qt::ControlModifier);
        CHECK(desk.locks == 1);
        CHECK(desk.answers.asked.isEmpty());
        CHECK_FALSE(desk.session.is_unlocked());
        const QString left = everything_in(*desk.window);
        for (const char* words : typed_words)
            CHECK_FALSE(left.contains(QString::fromUtf8(words)));
        for (const char* place : Household::places)
            CHECK_FALSE(left.contains(QString::fromUtf8(place)));

        // The window still stands there: whoever opens the vault now finds it free, and whole.
        const Instant now = at("2026-01-12T10:01");
        const auto manager = household.service.open("manager", now);
        CHECK(good(manager.verify()).holds());
        CHECK(good(manager.cases()).size() == 1);
        const CaseView view = good(manager.case_view(household.id, Moment::now(now)));
        CHECK(Household::all<RiskReviewed>(view).size() == 1);
        CHECK(Household::all<SurvivorSpokenTo>(view).empty());
        CHECK(Household::all<CaseReviewed>(view).empty());
        CHECK(Household::all<ServiceUserContact>(view).empty());
        CHECK(Household::all<DraftKept>(view).size() == 1);
        CHECK_FALSE(good(audit_board(manager, now)).current->complete());
        for (const auto& [entry, narrative] : view.narratives)
            for (const char* words : typed_words)
                CHECK(narrative.find(words) == std::string::npos);
    }
    {
        FileDesk desk(look, household, QStringLiteral("case_manager"));
        QTest::qWait(50);
        CHECK(desk.window->frame().drafts().drafts().empty());
        CHECK(desk.window->frame().drafts().forms().empty());
    }
    // As another process: a new window.
    FileDesk desk(look, household, ada);
    const DraftsBar& bar = desk.window->frame().drafts();
    desk.await([&] { return bar.drafts().size() == 1; });
    REQUIRE(bar.forms().size() == 3);

    go_on(desk, "New referral");
    auto& cases = *static_cast<CasesPage*>(desk.window->frame().page(Place::cases));
    desk.await([&] {
        return cases.referral().isVisible() && !cases.referral().is_looking()
               && find<QLineEdit>(cases, "Known as")->text() == QStringLiteral("Gethin");
    });
    CHECK(find<QPlainTextEdit>(cases, "In your words")->toPlainText()
          == QStringLiteral("the GP wrote"));
    CHECK(find<QComboBox>(cases, "How it came")->currentIndex()
          == static_cast<int>(Method::letter));

    go_on(desk, "Survivor reached");
    const auto& survivor = *static_cast<SurvivorPage*>(desk.window->frame().page(Place::survivor));
    auto* said = desk.in<QPlainTextEdit>(survivor.contact(), QStringLiteral("What was said"));
    desk.await([&] { return said->toPlainText() == QStringLiteral("she said that she"); });
    CHECK(desk.in<QListWidget>(survivor.contact(), QStringLiteral("Told about"))
              ->item(0)
              ->checkState()
          == Qt::Checked);
    CHECK_FALSE(survivor.whereabouts().shows());
    desk.in<QPushButton>(survivor, QStringLiteral("Fill in a risk review, such as DASH"))->click();
    desk.await([&] { return !survivor.review().is_busy(); });
    CHECK(survivor.review().count().startsWith(QStringLiteral("yes 2 · no 1")));

    go_on(desk, "Audit of a case file");
    auto& audit = *static_cast<AuditPage*>(desk.window->frame().page(Place::audit));
    settle(desk, audit);
    desk.await(
        [&] { return everything_in(audit).contains(QStringLiteral("no word of the children")); });

    auto& page = bring<ui::MeetingPage>(desk, Place::meetings);
    auto* which = find<QComboBox>(page, "Meeting");
    which->setCurrentIndex(which->findData(QString::fromStdString(meeting->text())));
    Q_EMIT which->activated(which->currentIndex());
    settle(desk, page);
    REQUIRE(which->findData(QString::fromStdString(meeting->text())) > 0);
    press(page, "Go on");
    settle(desk, page);
    CHECK(find<QPlainTextEdit>(page, "What was considered")->toPlainText()
          == QStringLiteral("the school rang"));

    go_on(desk, "Contact with the service user");
    CHECK(form_of(desk).findChild<QPlainTextEdit*>()->toPlainText()
          == QStringLiteral("he said that he"));
}

namespace {

/// Whatever the form has first that can be filled in.
void make_dirty(FactForm& form)
{
    for (auto* text : form.findChildren<QPlainTextEdit*>())
        return text->setPlainText(QStringLiteral("half a sent"));
    for (auto* line : form.findChildren<QLineEdit*>())
        return line->insert(QStringLiteral("half"));
    for (auto* box : form.findChildren<QComboBox*>())
        if (box->count() > 1)
            return box->setCurrentIndex(box->currentIndex() == 1 ? 0 : 1);
    throw std::runtime_error("there is nothing to fill in");
}

}

TEST_CASE("A form of every kind, open and half filled when it locks, is a draft and nothing else",
          "[ui][lock][drafts]")
{
    Look look(Look::Keep::no);
    const OneCase one;
    const auto entries_of = [&one](const Workspace& workspace) {
        const auto view = good(workspace.case_view(one.id, Moment::now(at("2026-01-05T15:00"))));
        const auto& all = view.history->entries();
        return std::count_if(all.begin(), all.end(), [](const Entry& entry) {
            return !std::holds_alternative<DraftKept>(entry.fact);
        });
    };
    const auto before = entries_of(one.service.open("manager"));
    Desk desk(look, one.service.place(), at("2026-01-05T14:05"));
    std::size_t forms = 0;
    for (std::size_t kind = 0; kind < fact_kinds; ++kind) {
        if (!has_form(kind))
            continue;
        CAPTURE(kind_names()[kind]);
        desk.sign_in(QStringLiteral("manager"));
        make_dirty(opened(desk, {.kind = kind, .case_id = one.id}));
        desk.window->lock();
        CHECK_FALSE(desk.session.is_unlocked());
        ++forms;
    }
    CHECK(desk.answers.asked.isEmpty());
    const auto manager = one.service.open("manager", at("2026-01-05T14:05"));
    const auto drafts = good(kept_drafts(manager));
    CHECK(drafts.size() == forms);
    CHECK(entries_of(manager) == before);
    CHECK(good(manager.verify()).holds());
}

TEST_CASE(
    "What is recorded in the moment of locking is either in the record or a draft, never both "
    "and never lost",
    "[ui][lock][drafts]")
{
    Look look(Look::Keep::no);
    const OneCase one;
    Desk desk(look, one.service.place(), at("2026-01-05T14:05"));
    std::size_t recorded = 0;
    for (const int wait_ms : {0, 1, 3, 8, 20, 60}) {
        CAPTURE(wait_ms);
        desk.sign_in(QStringLiteral("manager"));
        auto& form = opened(desk, request_for<ServiceUserContact>(one.id));
        choose(form, "method", QStringLiteral("Phone"));
        form.findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("He will come."));
        QTest::keyClick(&desk.window->frame().record(), Qt::Key_Return, Qt::ControlModifier);
        std::this_thread::sleep_for(std::chrono::milliseconds(wait_ms));
        desk.window->lock();
        const auto contacts = one.recorded<ServiceUserContact>().size();
        const auto drafts = good(kept_drafts(one.service.open("manager"))).size();
        CHECK(contacts - recorded + drafts == 1);
        recorded = contacts;
        if (drafts == 0)
            continue;
        auto manager = one.service.open("manager");
        REQUIRE(
            drop_draft(manager, request_for<ServiceUserContact>(one.id), at("2026-01-05T14:05")));
    }
    CHECK(recorded > 0);
    CHECK(desk.answers.asked.isEmpty());
}
