// Renders the screens to pictures: `holdfast_shots OUTDIR [SITTING]`. Sample people only, at a fixed moment, without a display.

#include <QApplication>
#include <QComboBox>
#include <QCursor>
#include <QIcon>
#include <QLineEdit>
#include <QLocale>
#include <QTest>
#include <QTranslator>
#include <filesystem>
#include <functional>
#include <iostream>
#include <utility>
#include <vector>

#include "ui/journeys.h"
#include "ui/shots/file_shots.h"
#include "ui/shots/forms_shots.h"
#include "ui/shots/paper_shots.h"
#include "ui/shots/studio.h"
#include "ui/today/why_panel.h"

using namespace holdfast;
using namespace holdfast::test;

namespace {

/// False where the sample has nothing in that section.
bool choose(const Desk& desk, ui::Section section)
{
    auto& list = desk.today().list();
    const QModelIndex at = desk.model().index_of(section);
    if (!at.isValid())
        return false;
    list.expand(at);
    list.setCurrentIndex(desk.model().index(0, 0, at));
    return true;
}

void explain(const Desk& desk)
{
    if (!desk.today().why().isVisible())
        desk.named<QPushButton>(QStringLiteral("Why is the chosen row due?"))->click();
    QTest::qWait(200);
}

void unlock_pictures(Studio& studio, const SampleVault& vault)
{
    Desk desk(studio.look(), vault.place(), vault.sample.ends());
    desk.window->resize(laptop);
    desk.window->unlock_page().set_folder(QStringLiteral("/home/priya/Holdfast/Harbour Street"));
    desk.named<QLineEdit>(QStringLiteral("Sign-in name"))->setText(QStringLiteral("priya"));
    desk.window->unlock_page().focus_first_empty();
    studio.take_all(desk, QStringLiteral("unlock"));
    desk.window->unlock_page().set_folder(QString::fromStdString(vault.place().folder.string()));
    desk.sign_in(vault.with(Role::iss_worker), QStringLiteral("not the passphrase"));
    desk.window->unlock_page().set_folder(QStringLiteral("/home/priya/Holdfast/Harbour Street"));
    studio.take_all(desk, QStringLiteral("unlock-refused"));
}

void today_pictures(Studio& studio, const SampleVault& vault)
{
    for (const auto& [role, name] :
         {std::pair(Role::intervention_practitioner, "practitioner"),
          std::pair(Role::iss_worker, "iss"), std::pair(Role::case_manager, "case-manager"),
          std::pair(Role::service_manager, "service-manager")}) {
        Desk desk(studio.look(), vault.place(), vault.sample.ends());
        desk.window->resize(laptop);
        desk.sign_in(vault.with(role));
        studio.take_all(desk, QStringLiteral("today-") + QString::fromLatin1(name));
        if (role != Role::case_manager)
            continue;
        explain(desk);
        choose(desk, ui::Section::overdue);
        QTest::qWait(200);
        studio.take_all(desk, QStringLiteral("today-why"));
        desk.window->resize(760, 560);
        studio.take_all(desk, QStringLiteral("today-why-narrow"));
    }
}

void gate_picture(Studio& studio)
{
    const Instant now = at("2026-01-05T09:00");
    Service service(now);
    plan_before_offer(service, now, at("2026-01-06T18:00"));
    Desk desk(studio.look(), service.place(), now);
    desk.window->resize(laptop);
    desk.sign_in(QStringLiteral("manager"));
    choose(desk, ui::Section::stops_work);
    explain(desk);
    studio.take_all(desk, QStringLiteral("today-why-gate"));
}

void counted_days_picture(Studio& studio)
{
    const Instant now = at("2024-06-20T10:00");
    const Service service(now);
    {
        auto file = worked_case("2-two-survivors.jsonl");
        good(service.open("manager").import_lines(file, now));
    }
    Desk desk(studio.look(), service.place(), now);
    desk.window->resize(laptop);
    desk.sign_in(QStringLiteral("manager"));
    desk.today().list().setCurrentIndex(desk.row(Rule::R03, "Mei"));
    explain(desk);
    studio.take_all(desk, QStringLiteral("today-why-counted"));
}

void empty_picture(Studio& studio)
{
    const Service service;
    Desk desk(studio.look(), service.place(), at("2026-01-05T09:00"));
    desk.window->resize(laptop);
    desk.sign_in(QStringLiteral("iss_worker"));
    studio.take_all(desk, QStringLiteral("today-empty"));
}

void long_names_picture(Studio& studio)
{
    const Instant then = at("2026-01-05T09:00");
    const Service service(then);
    {
        auto manager = service.open("manager");
        IdSource ids(7);
        for (int i = 0; i < 6; ++i) {
            const auto opened = ids.next<CaseId>(then);
            const auto survivor = ids.next<PersonId>(then);
            good(manager.record(
                {{.case_id = opened,
                  .fact = ReferralReceived{ReferralSource::self, {}, Method::phone},
                  .happened = then},
                 {.case_id = opened,
                  .fact = CaseOpened{"HARBOUR-2026-0000" + std::to_string(i),
                                     ids.next<PersonId>(then),
                                     "Bartholomew Featherstonehaugh-Cholmondeley of Wolverhampton",
                                     service.site},
                  .happened = then},
                 {.case_id = opened,
                  .fact =
                      SurvivorIdentified{survivor,
                                         "Wilhelmina Gwendolyn Llanfairpwllgwyngyll-Fitzwilliam",
                                         Relationship::partner},
                  .happened = then},
                 {.case_id = opened,
                  .fact = SurvivorDetailsLearned{survivor, {DetailKind::phone}},
                  .happened = then}},
                then));
        }
    }
    Desk desk(studio.look(), service.place(), at("2026-01-07T11:00"));
    desk.window->resize(laptop);
    desk.sign_in(QStringLiteral("manager"));
    studio.take_all(desk, QStringLiteral("today-long-names"));
    explain(desk);
    studio.take_all(desk, QStringLiteral("today-long-names-why"));
}

/// One page that cannot be reached does not keep the others from being seen; it is told, and the run fails.
int run(const QString& folder, const std::string& only)
{
    std::filesystem::create_directories(folder.toStdString());
    Studio studio(folder);
    const SampleVault vault;
    const std::vector<std::pair<const char*, std::function<void()>>> sittings{
        {"unlock", [&] { unlock_pictures(studio, vault); }},
        {"today", [&] { today_pictures(studio, vault); }},
        {"gate", [&] { gate_picture(studio); }},
        {"counted days", [&] { counted_days_picture(studio); }},
        {"empty", [&] { empty_picture(studio); }},
        {"long names", [&] { long_names_picture(studio); }},
        {"file", [&] { file_pictures(studio, vault); }},
        {"service", [&] { service_pictures(studio); }},
        {"work", [&] { work_pictures(studio, vault); }},
        {"forms", [&] { forms_pictures(studio, vault); }},
        {"papers", [&] { paper_pictures(studio); }},
    };
    int failed = 0;
    for (const auto& [name, sitting] : sittings) {
        if (!only.empty() && only != name)
            continue;
        try {
            sitting();
        } catch (const std::exception& error) {
            std::cerr << name << ": " << error.what() << '\n';
            failed = 1;
        }
    }
    return failed;
}

}

int main(int argc, char** argv)
{
    if (argc < 2 || argc > 3) {
        std::cerr << "holdfast_shots OUTDIR [SITTING]\n";
        return 2;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    // Without a desktop Qt looks for icons nowhere.
    QIcon::setThemeSearchPaths({QStringLiteral("/usr/share/icons")});
    // Nothing is pointed at.
    QCursor::setPos(3000, 3000);
    QIcon::setThemeName(QStringLiteral("breeze"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    // As the program does: one of something is not said as many.
    QTranslator english;
    if (english.load(QStringLiteral("holdfast_en"), QStringLiteral(":/translations")))
        QApplication::installTranslator(&english);
    try {
        return run(QString::fromLocal8Bit(argv[1]), argc == 3 ? argv[2] : "");
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
