#include <QListWidget>
#include <QPlainTextEdit>
#include <QTreeView>

#include "ui/page_desk.h"
#include "ui/service/service_page.h"
#include "ui/shots/studio.h"
#include "ui/unlock/own_passphrase.h"
#include "workspace/access_log.h"
#include "workspace/backups.h"
#include "workspace/merging.h"

namespace holdfast::test {
namespace {

using namespace std::chrono_literals;
using ui::Place;

/// A week of somebody's work, for the log.
void look_around(const SampleVault& vault, Instant now)
{
    {
        auto worker = good(Workspace::open(vault.place(),
                                           vault.with(Role::iss_worker).toStdString(),
                                           Service::passphrase(), now - 48h));
        const auto cases = good(worker.cases());
        for (std::size_t i = 0; i < 6; ++i) {
            const Instant then = now - 48h + std::chrono::hours(i * 5);
            const auto view = good(worker.case_view(cases[i].id, Moment::now(then)));
            const std::optional<PersonId> survivor = view.file.survivors().empty()
                                                         ? std::nullopt
                                                         : std::optional(
                                                             view.file.survivors().front().id);
            const Access access = i % 3 == 0   ? Access::viewed
                                  : i % 3 == 1 ? Access::revealed
                                               : Access::exported;
            good(note_access(worker, access, cases[i].id, survivor,
                             access == Access::revealed ? "to send the safety alarm" : "", then));
        }
    }
    (void)Workspace::open(vault.place(), vault.with(Role::case_manager).toStdString(),
                          Secret::from_text("guessed"), now - 1h);
}

void open_part(Studio& studio, Desk& desk, ui::ServicePage& page, const char* title,
               const char* picture)
{
    page.show_part(QString::fromUtf8(title));
    settle(desk, page);
    studio.take_all(desk, QStringLiteral("service-") + QString::fromUtf8(picture));
}

/// Two computers correct the same entry apart, and the files are carried.
void make_conflict(const SampleVault& vault, const TemporaryFolder& folder, Instant now)
{
    const VaultPlace road{.folder = folder.path() / "road",
                          .device_folder = folder.path() / "device"};
    std::filesystem::copy(vault.place().folder, road.folder,
                          std::filesystem::copy_options::recursive);
    const std::string who = vault.with(Role::case_manager).toStdString();
    auto here = good(Workspace::open(vault.place(), who, Service::passphrase(), now));
    const auto cases = good(here.cases());
    const auto view = good(here.case_view(cases[3].id, Moment::now(now)));
    const auto session = view.file.last<SessionMissed>();
    const auto referral = view.file.last<ReferralReceived>();
    const EntryId about = session ? session.entry->id : referral.entry->id;
    const auto correct = [&](Workspace& workspace, const char* why, Fact fact, Instant then) {
        good(workspace.record({{.case_id = cases[3].id,
                                .fact = std::move(fact),
                                .happened = then - 24h,
                                .narrative = why,
                                .corrects = about}},
                              then));
    };
    correct(here, "He rang the office at noon; the message was found on Monday.",
            SessionMissed{{}, Activity::group_session, MissedHow::sent_apology}, now);
    {
        auto there = good(Workspace::open(road, who, Service::passphrase(), now + 1h));
        correct(there, "He came and left after ten minutes.",
                SessionMissed{{}, Activity::group_session, MissedHow::left_early}, now + 1h);
        good(make_bundle(there, folder.path() / "road.bundle", {}, now + 1h));
    }
    good(merge(here, folder.path() / "road.bundle", now + 2h));
}

void parts(Studio& studio, const SampleVault& vault, const TemporaryFolder& folder, Instant now)
{
    Desk desk(studio.look(), vault.place(), now + 3h);
    desk.window->resize(laptop);
    desk.sign_in(QString::fromStdString(vault.sample.workers().front().sign_in_name));
    auto& page = bring<ui::ServicePage>(desk, Place::service);
    open_part(studio, desk, page, "Access log", "access");
    open_part(studio, desk, page, "Retention and erasure", "retention");
    open_part(studio, desk, page, "Conflicting corrections", "conflicts");
    auto* conflicts = find<QTreeView>(page, "Conflicting corrections");
    conflicts->setCurrentIndex(conflicts->model()->index(0, 0));
    settle(desk, page);
    studio.take_all(desk, QStringLiteral("service-conflict"));
    open_part(studio, desk, page, "Send and receive", "exchange");
    desk.answers.file = QString::fromStdString((folder.path() / "road.bundle").string());
    press(page, "Take in a file…");
    settle(desk, page);
    studio.take_all(desk, QStringLiteral("service-exchange-taken"));
    open_part(studio, desk, page, "Backups", "backups-none");
    desk.answers.folder = QString::fromStdString((folder.path() / "stick").string());
    press(page, "Choose the folder…");
    settle(desk, page);
    press(page, "Back up now");
    settle(desk, page);
    studio.take_all(desk, QStringLiteral("service-backups"));
    open_part(studio, desk, page, "Computers", "computers");
    open_part(studio, desk, page, "Recovery code", "recovery");
    desk.answers.confirmed = true;
    press(page, "Make one in two halves…");
    QTest::qWait(500);
    studio.take_all(desk, QStringLiteral("service-recovery-shown"));
    press(page, "I have written it down");
    studio.take_all(desk, QStringLiteral("service-recovery-asked"));
    press(page, "Leave the code as it was");
}

/// Long after, when the oldest cases are kept too long.
void retention(Studio& studio, const SampleVault& vault, Instant now)
{
    Desk desk(studio.look(), vault.place(), now + 24h * 365 * 8);
    desk.window->resize(laptop);
    desk.sign_in(QString::fromStdString(vault.sample.workers().front().sign_in_name));
    auto& page = bring<ui::ServicePage>(desk, Place::service);
    page.show_part(QStringLiteral("Retention and erasure"));
    settle(desk, page);
    auto* due = find<QTreeView>(page, "Kept longer than the schedule says");
    due->setCurrentIndex(due->model()->index(0, 0));
    desk.answers.said = QStringLiteral("A claim was announced.");
    press(page, "Legal hold…");
    settle(desk, page);
    due->setCurrentIndex(due->model()->index(1, 0));
    press(page, "Ask for an erasure…");
    settle(desk, page);
    studio.take_all(desk, QStringLiteral("service-retention-ask"));
    press(page, "Tick all");
    type(page, "On what ground", QStringLiteral("kept longer than the schedule says"));
    find<QPlainTextEdit>(page, "Why, for the record")
        ->setPlainText(QStringLiteral("Closed for more than six years; nothing was asked since."));
    press(page, "Ask for it");
    settle(desk, page);
    studio.take_all(desk, QStringLiteral("service-retention-asked"));
}

void practitioner(Studio& studio, const SampleVault& vault, const TemporaryFolder& folder,
                  Instant now)
{
    const std::string who = vault.with(Role::intervention_practitioner).toStdString();
    {
        const auto worker = good(
            Workspace::open(vault.place(), who, Service::passphrase(), now + 4h));
        good(set_backup_folder(worker, folder.path() / "road.bundle" / "no folder"));
        (void)back_up_at_lock(worker, now + 4h);
    }
    Desk desk(studio.look(), vault.place(), now + 5h);
    desk.window->resize(laptop);
    desk.sign_in(QString::fromStdString(who));
    QTest::qWait(300);
    studio.take_all(desk, QStringLiteral("missed-backup"));
    bring<ui::ServicePage>(desk, Place::service);
    studio.take_all(desk, QStringLiteral("service-practitioner"));
}

void own_passphrase(Studio& studio)
{
    const Service service;
    const Instant now = at("2026-01-05T09:00");
    good(service.open("manager").reset_passphrase(service.member(Role::iss_worker),
                                                  Service::passphrase(), now));
    Desk desk(studio.look(), service.place(), now);
    desk.window->resize(laptop);
    desk.sign_in(QStringLiteral("iss_worker"));
    auto& page = desk.window->own_passphrase();
    studio.take_all(desk, QStringLiteral("own-passphrase"));
    type(page, "The passphrase that you were given", QStringLiteral("something else"));
    type(page, "New passphrase", QStringLiteral("leila2026"));
    studio.take_all(desk, QStringLiteral("own-passphrase-weak"));
}

}

void service_pictures(Studio& studio)
{
    const SampleVault vault;    // its own: years pass in it, and things are corrected
    const Instant now = vault.sample.ends();
    const TemporaryFolder folder;
    look_around(vault, now);
    make_conflict(vault, folder, now);
    parts(studio, vault, folder, now);
    practitioner(studio, vault, folder, now);
    retention(studio, vault, now);
    own_passphrase(studio);
}

}
