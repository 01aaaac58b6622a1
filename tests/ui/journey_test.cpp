#include <QFileInfo>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTextBrowser>
#include <QTreeView>

#include <catch2/catch.hpp>

#include "ui/journeys.h"
#include "ui/meeting/agenda_model.h"
#include "ui/meeting/meeting_page.h"
#include "ui/meeting_desk.h"
#include "ui/one_case.h"
#include "ui/pdf_text.h"
#include "ui/service/service_page.h"
#include "ui/shots/studio.h"

// Journeys of a working day over more than one page, and what the ledger holds afterwards.

using namespace holdfast;
using namespace holdfast::test;
using holdfast::ui::Look;
using holdfast::ui::Place;
using holdfast::ui::Section;

TEST_CASE("Who unlocks the sample service stands before what is owed; one key opens the form that "
          "meets what is overdue, and recorded it is owed no more",
          "[ui][journey][sample]")
{
    Look look(Look::Keep::no);
    const SampleVault vault;
    const Instant now = vault.sample.ends();
    std::optional<OwedRow> met;
    std::size_t overdue = 0;
    {
        Desk desk(look, vault.place(), now);
        desk.sign_in(vault.with(Role::case_manager));
        overdue = static_cast<std::size_t>(desk.model().count(Section::overdue));
        REQUIRE(overdue > 0);
        for (const OwedRow& row : desk.rows()) {
            const Rule rule = row.obligation.rule;
            const bool is_told = rule == Rule::R01 || rule == Rule::R03 || rule == Rule::R06;
            if (is_told && past_due(row.obligation, now)
                && status(row.obligation, now) == Status::overdue)
                met = row;
        }
        REQUIRE(met);
        desk.today().list().setCurrentIndex(desk.model().index_of(*met));
        QTest::keyClick(&desk.today().list(), Qt::Key_Return);
        choose(form_of(desk), "method", QStringLiteral("Phone"));
        press_record(desk);
        INFO(desk.window->frame().record().refusal().toStdString());
        CHECK_FALSE(desk.window->frame().record().is_open());
        CHECK(static_cast<std::size_t>(desk.model().count(Section::overdue)) < overdue);
        CHECK_FALSE(desk.model().index_of(*met).isValid());
    }
    const auto workspace = good(Workspace::open(
        vault.place(), vault.with(Role::case_manager).toStdString(), Service::passphrase(), now));
    for (const OwedRow& row : good(workspace.worklist(now)))
        CHECK((row.case_id != met->case_id || row.obligation.rule != met->obligation.rule
               || row.obligation.opened_by != met->obligation.opened_by));
}

TEST_CASE(
    "Whoever stands in for somebody absent finds what they owe under Mine, says for whom, and "
    "meets it in their own name",
    "[ui][journey][cover]")
{
    Look look(Look::Keep::no);
    const WorkedService service;
    const Instant now = at(WorkedService::moment);
    const std::size_t owed_by_nadia = service.worklist(WorkedService::nadia()).size();
    REQUIRE(owed_by_nadia > 0);
    {
        Desk desk(look, service.place(), now);
        desk.sign_in(QStringLiteral("manager"));
        auto& page = bring<ui::ServicePage>(desk, Place::service);
        auto* parts = find<QListWidget>(page, "Parts of the service");
        parts->setCurrentItem(
            parts->findItems(QStringLiteral("Absence and cover"), Qt::MatchExactly).at(0));
        settle(desk, page);
        CHECK_FALSE(button(page, "Arrange cover")->isEnabled());
        const auto choose_who = [&](const char* field, const PersonId& who) {
            auto* box = find<QComboBox>(page, field);
            box->setCurrentIndex(box->findData(QString::fromStdString(who.text())));
        };
        choose_who("Who is away", WorkedService::nadia());
        choose_who("Who stands in", service.member(Role::iss_worker));
        press(page, "Arrange cover");
        settle(desk, page);
        CHECK(find<QTreeView>(page, "Who is away, and who stands in")->model()->rowCount() == 1);
    }
    {
        Desk desk(look, service.place(), now);
        desk.sign_in(QStringLiteral("iss_worker"));
        REQUIRE(desk.rows().size() == owed_by_nadia);
        const QModelIndex row = desk.row(Rule::R26, "Ruth");
        CHECK(row.siblingAtColumn(static_cast<int>(ui::TodayModel::Column::owner))
                  .data()
                  .toString()
                  .contains(QStringLiteral(" for Nadia Bell")));
        desk.today().list().setCurrentIndex(row);
        QTest::keyClick(&desk.today().list(), Qt::Key_Return);
        auto& form = form_of(desk);
        form.field("signature")->findChild<QComboBox*>()->setCurrentIndex(1);
        form.field("form")->findChild<QLineEdit*>()->setText(QStringLiteral("Agreement of 2024"));
        press_record(desk);
        INFO(desk.window->frame().record().refusal().toStdString());
        CHECK_FALSE(desk.window->frame().record().is_open());
    }
    // The day after nobody covers.
    Desk desk(look, service.place(), now + std::chrono::days(1));
    desk.sign_in(QStringLiteral("iss_worker"));
    CHECK(desk.rows().empty());
    desk.window->lock();
    const auto workspace = good(
        Workspace::open(service.place(), "manager", Service::passphrase(), now));
    bool found = false;
    for (const CaseRow& row : good(workspace.cases())) {
        const auto view = good(workspace.case_view(row.id, Moment::now(now)));
        for (const auto agreed : view.file.all<SupportAgreed>())
            found = found
                    || (agreed.entry->author == service.member(Role::iss_worker)
                        && agreed.at() == now);
    }
    CHECK(found);
}

namespace {

using Meeting = ui::MeetingPage;

}

TEST_CASE(
    "A4.1 a meeting that was broken off after one of three cases goes on the next day, and its "
    "minutes are of the whole",
    "[ui][journey][meeting][A4.1]")
{
    Look look(Look::Keep::no);
    const WorkedService service;
    const Instant first_day = at(WorkedService::moment);
    const Instant second_day = at("2024-06-21T09:00");
    std::optional<MeetingId> meeting;
    {
        Desk desk(look, service.place(), first_day);
        desk.sign_in(QStringLiteral("case_manager"));
        auto& page = bring<Meeting>(desk, Place::meetings);
        REQUIRE(page.agenda().rowCount() == 3);
        tick(page, "intervention_practitioner");
        tick(page, "iss_worker");
        press(page, "Begin");
        settle(desk, page);
        cover_page(page);
        press(page, "Complete this page");
        settle(desk, page);
        meeting = page.meeting();
        QTest::keyClick(desk.window.get(), Qt::Key_L, Qt::ControlModifier);
        CHECK(desk.answers.asked.isEmpty());
    }
    const TemporaryFolder folder;
    const QString pdf = QString::fromStdString(folder.path("minutes.pdf"));
    {
        Desk desk(look, service.place(), second_day);
        desk.sign_in(QStringLiteral("case_manager"));
        auto& page = bring<Meeting>(desk, Place::meetings);
        auto* which = find<QComboBox>(page, "Meeting");
        which->setCurrentIndex(which->findData(QString::fromStdString(meeting->text())));
        Q_EMIT which->activated(which->currentIndex());
        settle(desk, page);
        press(page, "Go on");
        settle(desk, page);
        for (int i = 0; i < 2; ++i) {
            cover_page(page);
            press(page, "Complete this page");
            settle(desk, page);
        }
        REQUIRE(page.step() == Meeting::Step::minutes);
        CHECK(QTest::qWaitFor([&] {
            return find<QTextBrowser>(page, "Minutes")
                ->toPlainText()
                .contains(QStringLiteral("Every open case was covered."));
        }));
        desk.answers.outlet = ui::Outlet{.pdf_file = pdf, .printer = {}, .reason = {}};
        press(page, "Print or keep as PDF…");
        REQUIRE(QTest::qWaitFor([&] { return QFileInfo(pdf).size() > 0; }, 20'000));
    }
    CHECK(QTest::qWaitFor(
        [&] { return pdf_text(pdf).contains(QStringLiteral("Every open case was covered.")); }));
    const auto workspace = good(Workspace::open(service.place(), "intervention_practitioner",
                                                Service::passphrase(), second_day));
    const Minutes held = good(minutes(workspace, *meeting, View::case_only, second_day));
    REQUIRE(held.pages.size() == 3);
    CHECK(held.not_covered.empty());
    std::set<LocalDate> days;
    for (const CaseRow& row : good(workspace.cases())) {
        const auto view = good(workspace.case_view(row.id, Moment::now(second_day)));
        const auto review = view.file.last<CaseReviewed>();
        REQUIRE(review);
        days.insert(local_date(review.at()));
    }
    CHECK(days == std::set{local_date(first_day), local_date(second_day)});
}
