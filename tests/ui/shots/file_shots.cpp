#include "ui/shots/file_shots.h"

#include <QListView>

#include "ui/casefile/case_file_page.h"
#include "ui/casefile/overview.h"
#include "ui/casefile/timeline.h"
#include "ui/risk/review_model.h"
#include "ui/risk/review_panel.h"
#include "ui/risk/review_view.h"
#include "ui/survivor/survivor_page.h"
#include "ui/survivor/whereabouts_panel.h"

namespace holdfast::test {
namespace {

using ui::CaseFilePage;
using ui::Place;
using ui::SurvivorPage;

struct Subject {
    CaseId id;
    PersonId survivor;
    PersonId iss_worker;
};

/// The open case with the longest record among those with two survivors, a high risk and an ISS worker.
Subject richest(const SampleVault& vault)
{
    auto workspace = good(Workspace::open(vault.place(),
                                          vault.sample.workers().front().sign_in_name,
                                          Service::passphrase(), vault.sample.ends()));
    std::optional<Subject> found;
    std::size_t longest = 0;
    for (const CaseRow& row : good(workspace.cases())) {
        if (!row.open || !row.at_threshold)
            continue;
        const auto view = good(workspace.case_view(row.id, Moment::now(vault.sample.ends())));
        for (const Survivor& survivor : view.file.survivors()) {
            const auto worker = view.file.worker(Side::iss, survivor.id);
            const std::size_t length = view.file.entries().size() + (row.survivors > 1 ? 1000 : 0)
                                       + (view.file.all<SafeContactInstructed>().empty() ? 0 : 500);
            if (!worker || length <= longest)
                continue;
            longest = length;
            found = Subject{row.id, survivor.id, *worker};
        }
    }
    if (!found)
        throw std::runtime_error("the sample has no such case");
    return *found;
}

QString sign_in_name(const SampleVault& vault, const PersonId& id)
{
    for (const SampleWorker& worker : vault.sample.workers())
        if (worker.id == id)
            return QString::fromStdString(worker.sign_in_name);
    throw std::runtime_error("nobody of that id works there");
}

template <typename AnyPage>
AnyPage& shown(const Desk& desk, Place place)
{
    auto& page = *static_cast<AnyPage*>(desk.window->frame().page(place));
    if (!QTest::qWaitFor([&] { return !page.is_reading(); }, 20'000))
        throw std::runtime_error("it reads on and on");
    return page;
}

CaseFilePage& open_case(const Desk& desk, const CaseId& id)
{
    desk.window->frame().open_case(id);
    return shown<CaseFilePage>(desk, Place::case_file);
}

SurvivorPage& open_survivor(const Desk& desk, const Subject& subject)
{
    desk.window->frame().open_survivor(subject.id, subject.survivor);
    return shown<SurvivorPage>(desk, Place::survivor);
}

template <typename Widget>
Widget* in(const QWidget& page, const char* name)
{
    for (Widget* widget : page.findChildren<Widget*>())
        if (widget->accessibleName() == QString::fromUtf8(name))
            return widget;
    throw std::runtime_error("no control is called " + std::string(name));
}

void case_pictures(Studio& studio, const SampleVault& vault, const Subject& subject)
{
    for (const auto& [role, name] : {std::pair(Role::intervention_practitioner, "practitioner"),
                                     std::pair(Role::case_manager, "case-manager"),
                                     std::pair(Role::service_manager, "service-manager")}) {
        Desk desk(studio.look(), vault.place(), vault.sample.ends());
        desk.window->resize(laptop);
        desk.sign_in(vault.with(role));
        CaseFilePage& page = open_case(desk, subject.id);
        studio.take_all(desk, QStringLiteral("case-") + QString::fromLatin1(name));
        if (role == Role::intervention_practitioner) {
            in<QPushButton>(page, "Pass a survivor's details to the ISS")->click();
            studio.take_all(desk, QStringLiteral("case-pass-details"));
        }
        if (role != Role::case_manager)
            continue;
        auto& list = page.overview().timeline().list();
        list.setCurrentIndex(list.model()->index(4, 0));
        studio.take_all(desk, QStringLiteral("case-entry"));
        for (const auto& [tab, words] : {std::pair(CaseFilePage::Tab::risk, "risk"),
                                         std::pair(CaseFilePage::Tab::engagement, "engagement"),
                                         std::pair(CaseFilePage::Tab::actions, "actions"),
                                         std::pair(CaseFilePage::Tab::children, "children"),
                                         std::pair(CaseFilePage::Tab::proceedings, "proceedings"),
                                         std::pair(CaseFilePage::Tab::agencies, "agencies"),
                                         std::pair(CaseFilePage::Tab::documents, "documents")}) {
            page.show_tab(tab);
            studio.take_all(desk, QStringLiteral("case-") + QString::fromLatin1(words));
        }
        page.show_tab(CaseFilePage::Tab::overview);
        page.look_at(at("2026-06-15T12:00"));
        (void)shown<CaseFilePage>(desk, Place::case_file);
        studio.take_all(desk, QStringLiteral("case-known-at"));
        page.look_at({});
        desk.window->resize(760, 620);
        studio.take_all(desk, QStringLiteral("case-narrow"));
    }
}

void survivor_pictures(Studio& studio, const SampleVault& vault, const Subject& subject)
{
    Desk desk(studio.look(), vault.place(), vault.sample.ends());
    desk.window->resize(laptop);
    desk.sign_in(sign_in_name(vault, subject.iss_worker));
    SurvivorPage& page = open_survivor(desk, subject);
    studio.take_all(desk, QStringLiteral("survivor"));
    in<QPushButton>(page, "Log an attempt to reach the survivor")->click();
    studio.take_all(desk, QStringLiteral("survivor-attempt"));
    in<QPushButton>(page, "Close without logging")->click();
    in<QPushButton>(page, "Record that the survivor was reached")->click();
    studio.take_all(desk, QStringLiteral("survivor-reached"));
    in<QPushButton>(page, "Close without logging")->click();
    for (const auto& [tab, words] : {std::pair(SurvivorPage::Tab::attempts, "attempts"),
                                     std::pair(SurvivorPage::Tab::agreement, "agreement"),
                                     std::pair(SurvivorPage::Tab::safety, "safety"),
                                     std::pair(SurvivorPage::Tab::needs, "needs"),
                                     std::pair(SurvivorPage::Tab::children, "children"),
                                     std::pair(SurvivorPage::Tab::remedies, "remedies"),
                                     std::pair(SurvivorPage::Tab::told, "told")}) {
        page.show_tab(tab);
        studio.take_all(desk, QStringLiteral("survivor-") + QString::fromLatin1(words));
    }
    in<QPushButton>(page, "Fill in a risk review, such as DASH")->click();
    if (!QTest::qWaitFor([&] { return !page.review().is_busy(); }, 20'000))
        throw std::runtime_error("the review does not open");
    studio.take_all(desk, QStringLiteral("dash-empty"));
    for (const char key : std::string_view("yynyyydyyyynyyyynr"))
        QTest::keyClick(&page.review().view(), key);
    studio.take_all(desk, QStringLiteral("dash"));
    desk.window->resize(900, 640);
    studio.take_all(desk, QStringLiteral("dash-narrow"));
}

void door_picture(Studio& studio, const SampleVault& vault, const Subject& subject)
{
    for (const SampleWorker& worker : vault.sample.workers()) {
        if (worker.roles != std::vector{Role::iss_worker} || worker.id == subject.iss_worker)
            continue;
        Desk desk(studio.look(), vault.place(), vault.sample.ends());
        desk.window->resize(laptop);
        desk.sign_in(QString::fromStdString(worker.sign_in_name));
        const SurvivorPage& page = open_survivor(desk, subject);
        if (!page.asks_for_reason())
            continue;    // stands in for her worker
        studio.take_all(desk, QStringLiteral("survivor-door"));
        return;
    }
}

void empty_pictures(Studio& studio)
{
    const Instant then = at("2026-01-05T09:00");
    Service service(then);
    const auto id = service.ids.next<CaseId>(then);
    const auto survivor = service.ids.next<PersonId>(then);
    {
        auto manager = service.open("manager");
        const auto fact = [&](Fact each) {
            return NewFact{.case_id = id, .fact = std::move(each), .happened = then};
        };
        good(manager.record(
            {fact(ReferralReceived{ReferralSource::self, {}, Method::phone}),
             fact(CaseOpened{"HARBOUR-2026-000001", service.ids.next<PersonId>(then),
                             "Bartholomew Featherstonehaugh-Cholmondeley of Wolverhampton",
                             service.site}),
             fact(SurvivorIdentified{survivor,
                                     "Wilhelmina Gwendolyn Llanfairpwllgwyngyll-Fitzwilliam",
                                     Relationship::other_at_risk})},
            then));
    }
    Desk desk(studio.look(), service.place(), at("2026-01-07T11:00"));
    desk.window->resize(laptop);
    desk.sign_in(QStringLiteral("case_manager"));
    CaseFilePage& page = open_case(desk, id);
    studio.take_all(desk, QStringLiteral("case-long-names"));
    page.show_tab(CaseFilePage::Tab::risk);
    studio.take_all(desk, QStringLiteral("case-risk-empty"));
    desk.window->frame().open_survivor(id, survivor);
    (void)shown<SurvivorPage>(desk, Place::survivor);
    studio.take_all(desk, QStringLiteral("survivor-long-names"));
}

}

void file_pictures(Studio& studio, const SampleVault& vault)
{
    const Subject subject = richest(vault);
    case_pictures(studio, vault, subject);
    survivor_pictures(studio, vault, subject);
    door_picture(studio, vault, subject);
    empty_pictures(studio);
}

}
