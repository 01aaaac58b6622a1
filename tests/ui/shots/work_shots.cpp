#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTreeView>

#include "ui/audit/audit_page.h"
#include "ui/meeting/meeting_page.h"
#include "ui/page_desk.h"
#include "ui/service/service_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shots/studio.h"

namespace holdfast::test {
namespace {

using ui::Place;

void first_run(Studio& studio, const SampleVault& vault)
{
    Desk desk(studio.look(), {.folder = {}, .device_folder = vault.place().device_folder},
              vault.sample.ends());
    desk.window->resize(laptop);
    auto& page = desk.window->unlock_page();
    page.warn_of_swap({"/dev/sda2"});
    studio.take_all(desk, QStringLiteral("unlock-swap"));
    press(page, "Start a new service…");
    type(page, "Folder for the new record", QStringLiteral("/home/morag/Holdfast/Harbour Street"));
    type(page, "Name of the service", QStringLiteral("Harbour Street"));
    studio.take_all(desk, QStringLiteral("first-run-service"));
    press(page, "Next");
    type(page, "Your name", QStringLiteral("Morag Lindqvist"));
    type(page, "New passphrase", QStringLiteral("harbour street 2026"));
    studio.take_all(desk, QStringLiteral("first-run-weak"));
}

void meeting(Studio& studio, const SampleVault& vault)
{
    Desk desk(studio.look(), vault.place(), vault.sample.ends());
    desk.window->resize(laptop);
    desk.sign_in(vault.with(Role::case_manager));
    auto& page = bring<ui::MeetingPage>(desk, Place::meetings);
    studio.take_all(desk, QStringLiteral("meeting-agenda"));
    for (auto* box : page.findChildren<QCheckBox*>())
        if (box->isVisible() && !box->text().contains(QStringLiteral("30")))
            box->setChecked(true);
    press(page, "Begin");
    settle(desk, page);
    press(page, "Add an action");
    type(page, "What", QStringLiteral("Call probation about the licence"));
    studio.take_all(desk, QStringLiteral("meeting-page"));
    press(page, "Wall view");
    settle(desk, page);
    studio.take_all(desk, QStringLiteral("meeting-page-iss"));
    desk.answers.confirmed = true;
    press(page, "Complete this page");
    settle(desk, page);
    press(page, "Agenda");
    press(page, "Minutes");
    QTest::qWait(500);
    studio.take_all(desk, QStringLiteral("meeting-minutes"));
}

void audit(Studio& studio, const SampleVault& vault)
{
    Desk desk(studio.look(), vault.place(), vault.sample.ends());
    desk.window->resize(laptop);
    desk.sign_in(vault.with(Role::practice_manager));
    auto& page = bring<ui::AuditPage>(desk, Place::audit);
    studio.take_all(desk, QStringLiteral("audit-before"));
    desk.answers.confirmed = true;
    press(page, "Draw this quarter's sample");
    settle(desk, page);
    auto* list = find<QTreeView>(page, "This quarter's sample");
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    settle(desk, page);
    studio.take_all(desk, QStringLiteral("audit-file"));
    for (auto* combo : page.findChildren<QComboBox*>())
        if (combo->isVisible() && combo->currentText() == QStringLiteral("To answer"))
            combo->setCurrentText(QStringLiteral("Holds"));
    press(page, "Record this file");
    settle(desk, page);
    studio.take_all(desk, QStringLiteral("audit-sample"));
}

void service(Studio& studio, const SampleVault& vault)
{
    Desk desk(studio.look(), vault.place(), vault.sample.ends());
    desk.window->resize(laptop);
    desk.sign_in(QString::fromStdString(vault.sample.workers().front().sign_in_name));
    auto& page = bring<ui::ServicePage>(desk, Place::service);
    studio.take_all(desk, QStringLiteral("service-people"));
    press(page, "Add a person");
    type(page, "Name", QStringLiteral("Bartholomew Featherstonehaugh-Cholmondeley"));
    type(page, "New passphrase", QStringLiteral("password1"));
    studio.take_all(desk, QStringLiteral("service-people-add"));
    for (const auto& [title, name] :
         {std::pair("Programmes, sites, agencies", "places"),
          std::pair("Calendar and closures", "calendar"), std::pair("Policy", "policy")}) {
        page.show_part(QString::fromUtf8(title));
        settle(desk, page);
        studio.take_all(desk, QStringLiteral("service-") + QString::fromUtf8(name));
    }
    bring<ui::SettingsPage>(desk, Place::settings);
    studio.take_all(desk, QStringLiteral("settings"));
}

void empty(Studio& studio)
{
    const Service new_service;
    Desk desk(studio.look(), new_service.place(), at("2026-01-05T09:00"));
    desk.window->resize(laptop);
    desk.sign_in(QStringLiteral("practice_manager"));
    bring<ui::MeetingPage>(desk, Place::meetings);
    studio.take_all(desk, QStringLiteral("meeting-empty"));
    bring<ui::AuditPage>(desk, Place::audit);
    studio.take_all(desk, QStringLiteral("audit-empty"));
}

}

void work_pictures(Studio& studio, const SampleVault& vault)
{
    first_run(studio, vault);
    audit(studio, vault);
    service(studio, vault);
    empty(studio);
    meeting(studio, vault);
}

}
