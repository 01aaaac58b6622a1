#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>
#include <algorithm>

#include <catch2/catch.hpp>

#include "ui/journeys.h"
#include "ui/meeting/agenda_model.h"
#include "ui/meeting/meeting_page.h"
#include "ui/meeting_desk.h"
#include "ui/pdf_text.h"

using namespace holdfast;
using namespace holdfast::test;
using holdfast::ui::Look;
using holdfast::ui::Place;
using Meeting = holdfast::ui::MeetingPage;

namespace {

QComboBox* combo(const QWidget& page, const char* name)
{
    return find<QComboBox>(page, name);
}

void write(const QWidget& page, const char* name, const char* words)
{
    auto* edit = find<QPlainTextEdit>(page, name);
    edit->clear();
    QTest::keyClicks(edit, QString::fromUtf8(words));
}

/// Both sides are there, by name of one of each.
void attend(const QWidget& page)
{
    tick(page, "intervention_practitioner");
    tick(page, "iss_worker");
}

/// Somebody chairs a meeting at which both sides are there.
Meeting& begin_meeting(Desk& desk)
{
    desk.sign_in(QStringLiteral("case_manager"));
    auto& page = bring<Meeting>(desk, Place::meetings);
    attend(page);
    press(page, "Begin");
    settle(desk, page);
    return page;
}

/// Goes on with one of those that were begun.
void choose_meeting(const Desk& desk, const Meeting& page, const MeetingId& meeting)
{
    auto* which = combo(page, "Meeting");
    const int at = which->findData(QString::fromStdString(meeting.text()));
    REQUIRE(at > 0);
    which->setCurrentIndex(at);
    Q_EMIT which->activated(at);
    settle(desk, page);
}

/// What the ledger says of a meeting afterwards.
Minutes minutes_for(const WorkedService& service, const char* who, const MeetingId& meeting,
                    View view)
{
    const auto workspace = good(
        Workspace::open(service.place(), who, Service::passphrase(), worked_now));
    return good(minutes(workspace, meeting, view, worked_now));
}

}

TEST_CASE(
    "A meeting over three cases writes its minutes as it goes; the ledger has a page for each",
    "[ui][meeting][journey]")
{
    Look look(Look::Keep::no);
    const WorkedService service;
    Desk desk(look, service.place(), worked_now);
    auto& page = begin_meeting(desk);
    REQUIRE(page.agenda().rowCount() == 3);
    REQUIRE(page.step() == Meeting::Step::review);
    CHECK(says(page, "Still to cover: "));
    for (int i = 0; i < 3; ++i) {
        cover_page(page);
        write(page, "What was said about risk", "no change since May");
        if (i == 0) {
            press(page, "Add an action");
            type(page, "What", QStringLiteral("Call probation"));
        }
        // From wherever the keyboard is: in what is being typed, in a choice, or by the button.
        auto* risk = find<QPlainTextEdit>(page, "What was said about risk");
        if (i == 0) {
            risk->setFocus();
            QTest::keyClick(risk, Qt::Key_Return, Qt::ControlModifier);
        } else if (i == 1) {
            combo(page, "The children's safety")->setFocus();
            QTest::keyClick(combo(page, "The children's safety"), Qt::Key_Enter,
                            Qt::ControlModifier | Qt::KeypadModifier);
        } else {
            press(page, "Complete this page");
        }
        settle(desk, page);
        CHECK(page.agenda().covered() == i + 1);
        INFO(desk.answers.asked.join(QLatin1Char('/')).toStdString());
        CHECK(desk.answers.asked.isEmpty());    // nothing is left out
    }
    CHECK(page.step() == Meeting::Step::minutes);
    CHECK(QTest::qWaitFor([&] {
        return find<QTextBrowser>(page, "Minutes")
            ->toPlainText()
            .contains(QStringLiteral("Every open case was covered."));
    }));
    const QString shown = find<QTextBrowser>(page, "Minutes")->toPlainText();
    for (const char* part : {"no change since May", "Call probation", "Considered."})
        CHECK(shown.contains(QString::fromUtf8(part)));
    const TemporaryFolder folder;
    const QString pdf = QString::fromStdString((folder.path() / "minutes.pdf").string());
    desk.answers.outlet = ui::Outlet{.pdf_file = pdf, .printer = {}, .reason = {}};
    press(page, "Print or keep as PDF…");
    REQUIRE(QTest::qWaitFor([&] { return QFileInfo(pdf).size() > 0; }, 20'000));
    CHECK(
        QTest::qWaitFor([&] { return pdf_text(pdf).contains(QStringLiteral("Call probation")); }));
    CHECK(desk.answers.offered->file_name == QStringLiteral("minutes.pdf"));
    const MeetingId meeting = *page.meeting();
    desk.window->lock();
    const Minutes held = minutes_for(service, "intervention_practitioner", meeting,
                                     View::case_only);
    REQUIRE(held.pages.size() == 3);
    CHECK(held.not_covered.empty());
    for (const PageRecord& record : held.pages) {
        CHECK(record.page.iss_present.size() == 1);
        CHECK(record.page.intervention_present.size() == 1);
        CHECK(record.page.risk == RiskLine::unchanged);
        CHECK(record.page.suitability == Suitability::continue_work);
    }
    CHECK(held.pages[0].agreed.size() + held.pages[1].agreed.size() + held.pages[2].agreed.size()
          == 1);
}

TEST_CASE(
    "What is for the ISS alone can only be written, and is only shown, with the wall view off",
    "[ui][meeting][compartments]")
{
    Look look(Look::Keep::no);
    const WorkedService service;
    Desk desk(look, service.place(), worked_now);
    auto& page = begin_meeting(desk);
    CHECK_THROWS(find<QPlainTextEdit>(page, "Note in the survivors' record"));
    press(page, "Wall view");
    settle(desk, page);
    cover_page(page);
    write(page, "Note in the survivors' record", "she is with her sister");
    press(page, "Wall view");
    settle(desk, page);
    CHECK_THROWS(find<QPlainTextEdit>(page, "Note in the survivors' record"));
    press(page, "Complete this page");
    settle(desk, page);
    const MeetingId meeting = *page.meeting();
    desk.window->lock();
    CHECK(minutes_for(service, "intervention_practitioner", meeting, View::case_only)
              .pages[0]
              .iss_notes.empty());
    CHECK(minutes_for(service, "iss_worker", meeting, View::everything_held).pages[0].iss_notes
          == std::vector<std::string>{"she is with her sister"});
}

TEST_CASE("A page that was not completed is there again on another day, where the meeting goes on",
          "[ui][meeting][lock]")
{
    Look look(Look::Keep::no);
    const WorkedService service;
    std::optional<MeetingId> meeting;
    {
        Desk desk(look, service.place(), worked_now);
        auto& page = begin_meeting(desk);
        cover_page(page);
        press(page, "Complete this page");
        settle(desk, page);
        write(page, "What was considered", "the school rang");
        meeting = page.meeting();
        desk.window->lock();    // the lid closes
    }
    Desk desk(look, service.place(), at("2024-06-21T09:00"));
    desk.sign_in(QStringLiteral("case_manager"));
    auto& page = bring<Meeting>(desk, Place::meetings);
    choose_meeting(desk, page, *meeting);
    CHECK(page.agenda().covered() == 1);
    CHECK(static_cast<QCheckBox*>(button(page, "iss_worker"))->isChecked());
    press(page, "Go on");
    settle(desk, page);
    // The first that is not covered; the other one may be the one that was begun.
    bool found = false;
    for (int i = 0; i < 3 && !found; ++i) {
        found = find<QPlainTextEdit>(page, "What was considered")->toPlainText()
                == QStringLiteral("the school rang");
        if (!found) {
            QTest::keyClick(&page, Qt::Key_Right, Qt::AltModifier);
            settle(desk, page);
        }
    }
    CHECK(found);
}

TEST_CASE("What was taken back on a page does not come back on another day, nor does its meeting",
          "[ui][meeting][lock]")
{
    Look look(Look::Keep::no);
    const WorkedService service;
    Desk desk(look, service.place(), worked_now);
    auto& page = begin_meeting(desk);
    const MeetingId meeting = *page.meeting();
    write(page, "What was considered", "the school rang");
    desk.window->lock();

    desk.sign_in(QStringLiteral("case_manager"));
    bring<Meeting>(desk, Place::meetings);
    choose_meeting(desk, page, meeting);
    press(page, "Go on");
    settle(desk, page);
    auto* considered = find<QPlainTextEdit>(page, "What was considered");
    REQUIRE(considered->toPlainText() == QStringLiteral("the school rang"));
    considered->clear();
    press(page, "Agenda");
    settle(desk, page);
    desk.window->lock();

    desk.sign_in(QStringLiteral("case_manager"));
    bring<Meeting>(desk, Place::meetings);
    const auto* which = combo(page, "Meeting");
    CHECK(which->count() > 0);
    CHECK(which->findData(QString::fromStdString(meeting.text())) < 0);
}

TEST_CASE("A page with nobody from the ISS is asked about, and recorded as it was",
          "[ui][meeting][A4.1]")
{
    Look look(Look::Keep::no);
    const WorkedService service;
    Desk desk(look, service.place(), worked_now);
    desk.sign_in(QStringLiteral("case_manager"));
    auto& page = bring<Meeting>(desk, Place::meetings);
    tick(page, "intervention_practitioner");
    CHECK(says(page, "Nobody stands for the ISS"));
    press(page, "Begin");
    settle(desk, page);
    cover_page(page);
    desk.answers.confirmed = false;
    press(page, "Complete this page");
    CHECK(desk.answers.asked.size() == 1);
    CHECK(page.agenda().covered() == 0);
    desk.answers.confirmed = true;
    press(page, "Complete this page");
    settle(desk, page);
    CHECK(page.agenda().covered() == 1);
    const MeetingId meeting = *page.meeting();
    desk.window->lock();
    CHECK(minutes_for(service, "case_manager", meeting, View::case_only)
              .pages[0]
              .page.iss_present.empty());
}

TEST_CASE(
    "A completed page that is looked at again says what was recorded on it, to each what they "
    "may see",
    "[ui][meeting][compartments]")
{
    Look look(Look::Keep::no);
    const WorkedService service;
    Desk desk(look, service.place(), worked_now);
    auto& page = begin_meeting(desk);
    press(page, "Wall view");
    settle(desk, page);
    cover_page(page);
    write(page, "What was said about risk", "no change since May");
    write(page, "What was considered", "the school rang");
    write(page, "Note in the survivors' record", "she is with her sister");
    press(page, "Add an action");
    type(page, "What", QStringLiteral("Call probation"));
    press(page, "Wall view");
    settle(desk, page);
    press(page, "Complete this page");
    settle(desk, page);
    REQUIRE(page.agenda().covered() == 1);
    press(page, "Previous");
    settle(desk, page);
    auto* recorded = find<QTextBrowser>(page, "What was recorded on this page");
    CHECK(recorded->isReadOnly());
    CHECK_THROWS(combo(page, "The children's safety"));
    for (const char* part : {"no change since May", "the school rang", "Considered.",
                             "Call probation", "intervention_practitioner (intervention)"})
        CHECK(recorded->toPlainText().contains(QString::fromUtf8(part)));
    CHECK_FALSE(recorded->toPlainText().contains(QStringLiteral("her sister")));
    press(page, "Wall view");
    settle(desk, page);
    CHECK(recorded->toPlainText().contains(QStringLiteral("she is with her sister")));
    press(page, "Next");
    settle(desk, page);
    CHECK(combo(page, "The children's safety")->currentText() == QStringLiteral("Not covered yet"));
    desk.window->lock();
    CHECK(recorded->toPlainText().isEmpty());
}

TEST_CASE(
    "A new action is the case's practitioner's unless somebody else is chosen, and one without "
    "words is asked about",
    "[ui][meeting]")
{
    Look look(Look::Keep::no);
    const WorkedService service;
    Desk desk(look, service.place(), worked_now);
    auto& page = begin_meeting(desk);
    // A case whose practitioner does not stand first among all workers.
    const PersonId first = *PersonId::parse("00000001-0000-7000-8000-0e5000000001");
    const auto items = page.agenda().items();
    const auto item = std::find_if(items.begin(), items.end(), [&](const AgendaItem& each) {
        return each.intervention_worker && *each.intervention_worker != first;
    });
    REQUIRE(item != items.end());
    for (auto before = items.begin(); before != item; ++before) {
        press(page, "Next");
        settle(desk, page);
    }
    cover_page(page);
    press(page, "Add an action");
    const PersonId owner = *item->intervention_worker;
    CHECK(combo(page, "Who")->currentData().toString().toStdString() == owner.text());
    desk.answers.confirmed = false;
    press(page, "Complete this page");
    settle(desk, page);
    CHECK(desk.answers.asked == QStringList{QStringLiteral("Complete the page as it is?")});
    CHECK(page.agenda().covered() == 0);
    type(page, "What", QStringLiteral("Call probation"));
    press(page, "Complete this page");
    settle(desk, page);
    CHECK(desk.answers.asked.size() == 1);
    const MeetingId meeting = *page.meeting();
    desk.window->lock();
    const Minutes held = minutes_for(service, "case_manager", meeting, View::case_only);
    REQUIRE(held.pages.size() == 1);
    REQUIRE(held.pages[0].agreed.size() == 1);
    CHECK(held.pages[0].agreed[0].owner == owner);
}

TEST_CASE(
    "A page begins with its first section, and speaks of the ISS's own only where that is shown",
    "[ui][meeting]")
{
    Look look(Look::Keep::no);
    const WorkedService service;
    Desk desk(look, service.place(), worked_now);
    auto& page = begin_meeting(desk);
    for (int i = 0; i < 2; ++i) {
        const QWidget* first = desk.window->focusWidget();
        REQUIRE(first);
        INFO(first->accessibleName().toStdString());
        bool earlier = false;
        for (const auto* each : page.findChildren<QComboBox*>())
            earlier = earlier
                      || (each->isVisible()
                          && each->accessibleName().startsWith(QStringLiteral("What came of")));
        CHECK(first->accessibleName().startsWith(earlier ? QStringLiteral("What came of")
                                                         : QStringLiteral("Risk ")));
        press(page, "Next");
        settle(desk, page);
    }
    CHECK(says(page, "What must stay with the ISS does not belong here"));
    CHECK_FALSE(says(page, "goes under 6"));
    press(page, "Wall view");
    settle(desk, page);
    CHECK(says(page, "goes under 6"));
    CHECK(says(page, "6 · For the ISS alone"));
}

TEST_CASE("Begin keeps its place while it is ticked who is there", "[ui][meeting]")
{
    Look look(Look::Keep::no);
    const WorkedService service;
    Desk desk(look, service.place(), worked_now);
    desk.sign_in(QStringLiteral("case_manager"));
    const auto& page = bring<Meeting>(desk, Place::meetings);
    const auto place_of = [&](const char* words) {
        QTest::qWait(20);    // all of the page has its place
        return button(page, words)->mapTo(&page, QPoint(0, 0));
    };
    const QPoint begin = place_of("Begin");
    const QPoint minutes = place_of("Minutes");
    REQUIRE(says(page, "Nobody stands for either side"));
    tick(page, "intervention_practitioner");
    CHECK(place_of("Begin") == begin);
    CHECK(says(page, "Nobody stands for the ISS"));
    tick(page, "iss_worker");
    CHECK(place_of("Begin") == begin);
    CHECK(place_of("Minutes") == minutes);
    CHECK_FALSE(says(page, "will not count as a review"));
}

TEST_CASE("A draft of a page is what it was after it was kept", "[ui][meeting]")
{
    IdSource ids(3);
    ui::PageDraft draft;
    draft.risk_lines = {{ids.next<PersonId>(worked_now), RiskLine::raised},
                        {ids.next<PersonId>(worked_now), RiskLine::unchanged}};
    draft.answers.children = ChildrenLine::considered;
    draft.answers.suitability = Suitability::suspend;
    draft.answers.reasons = {"threats", "school\nsays so", "why not"};
    draft.answers.iss_note = "with her sister";
    draft.answers.settled = {{ids.next<ActionId>(worked_now), ActionOutcome::carried,
                              parse_date("2024-07-01").value(), Source::survivor}};
    draft.answers.agreed = {{ids.next<PersonId>(worked_now), parse_date("2024-07-02").value(),
                             Side::iss, "Safety plan", true}};
    CHECK(ui::draft_in(ui::to_bytes(draft)) == draft);
    CHECK(ui::draft_in(ui::to_bytes({})) == ui::PageDraft{});
    const std::string broken = "not a draft";
    CHECK(!ui::draft_in({reinterpret_cast<const std::uint8_t*>(broken.data()), broken.size()}));
}

TEST_CASE("The one line of risk is raised where anybody's is, and open until everybody's is said",
          "[ui][meeting][B3.2]")
{
    IdSource ids(3);
    const auto ruth = ids.next<PersonId>(worked_now);
    const auto mei = ids.next<PersonId>(worked_now);
    const std::vector<SurvivorLine> both{{ruth, "Ruth"}, {mei, "Mei"}};
    ui::PageDraft draft;
    CHECK(risk_of(draft, both) == RiskLine::not_covered);
    draft.risk_lines = {{ruth, RiskLine::raised}};
    CHECK(risk_of(draft, both) == RiskLine::not_covered);
    draft.risk_lines = {{ruth, RiskLine::raised}, {mei, RiskLine::lowered}};
    CHECK(risk_of(draft, both) == RiskLine::raised);
    draft.risk_lines = {{ruth, RiskLine::unchanged}, {mei, RiskLine::lowered}};
    CHECK(risk_of(draft, both) == RiskLine::lowered);
}
