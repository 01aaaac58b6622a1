#include <QClipboard>
#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <fstream>
#include <thread>

#include <catch2/catch.hpp>
#include <unistd.h>

#include "ui/common/clipboard_guard.h"
#include "ui/common/long_work.h"
#include "ui/common/preferences.h"
#include "ui/frame/reminders.h"
#include "ui/frame/system_watch.h"
#include "ui/journeys.h"
#include "ui/unlock/swap_check.h"

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;
using holdfast::ui::Look;

namespace {

/// What logind does for us, on a bus of the test's own.
class Logind : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    int inhibited = 0;
    QString how;

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString& what, const QString&, const QString&,
                                    const QString& mode)
    {
        ++inhibited;
        how = what + QLatin1Char(' ') + mode;
        int ends[2] = {-1, -1};
        REQUIRE(::pipe(ends) == 0);
        m_read_end = ends[0];
        const QDBusUnixFileDescriptor held(ends[1]);
        ::close(ends[1]);
        return held;
    }
    QDBusObjectPath GetSessionByPID(quint32)
    {
        return QDBusObjectPath(QStringLiteral("/org/freedesktop/login1/session/_31"));
    }

Q_SIGNALS:
    void PrepareForSleep(bool begins);

private:
    int m_read_end = -1;
};

class LogindSession : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Session")

Q_SIGNALS:
    void Lock();
};

/// A bus of the test's own, or none where there is no daemon to be had.
class PrivateBus {
public:
    PrivateBus()
    {
        const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (daemon.isEmpty())
            return;
        m_daemon.start(daemon, {QStringLiteral("--session"), QStringLiteral("--print-address"),
                                QStringLiteral("--nofork")});
        if (m_daemon.waitForStarted(5000) && m_daemon.waitForReadyRead(5000))
            address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    ~PrivateBus()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished(5000);
    }
    QString address;

private:
    QProcess m_daemon;
};

}

TEST_CASE("It locks before the machine sleeps, which waits for it, and when the session is locked",
          "[ui][lock][dbus]")
{
    const PrivateBus bus;
    if (bus.address.isEmpty()) {
        WARN("no dbus-daemon here: how it hears of sleep is not shown");
        return;
    }
    auto server = QDBusConnection::connectToBus(bus.address, QStringLiteral("logind"));
    auto client = QDBusConnection::connectToBus(bus.address, QStringLiteral("holdfast"));
    REQUIRE(client.isConnected());
    Logind logind;
    LogindSession session;
    server.registerService(QStringLiteral("org.freedesktop.login1"));
    server.registerObject(QStringLiteral("/org/freedesktop/login1"), &logind,
                          QDBusConnection::ExportAllContents);
    server.registerObject(QStringLiteral("/org/freedesktop/login1/session/_31"), &session,
                          QDBusConnection::ExportAllContents);
    {
        ui::SystemWatch watch(client, client);
        int locks = 0;
        bool held_while_locking = false;
        QObject::connect(&watch, &ui::SystemWatch::lock_wanted, &watch, [&] {
            ++locks;
            held_while_locking = watch.holds_sleep_up();
        });
        watch.start();
        REQUIRE(QTest::qWaitFor([&] { return watch.holds_sleep_up(); }));
        CHECK(logind.how == QStringLiteral("sleep delay"));
        Q_EMIT logind.PrepareForSleep(true);
        REQUIRE(QTest::qWaitFor([&] { return locks == 1; }));
        CHECK(held_while_locking);
        CHECK(!watch.holds_sleep_up());
        Q_EMIT logind.PrepareForSleep(false);
        CHECK(QTest::qWaitFor([&] { return watch.holds_sleep_up(); }));
        Q_EMIT session.Lock();
        CHECK(QTest::qWaitFor([&] { return locks == 2; }));
        watch.stop();
        CHECK(!watch.holds_sleep_up());
        Q_EMIT logind.PrepareForSleep(true);
        QTest::qWait(100);
        CHECK(locks == 2);
    }
    QDBusConnection::disconnectFromBus(QStringLiteral("logind"));
    QDBusConnection::disconnectFromBus(QStringLiteral("holdfast"));
}

TEST_CASE("Without a bus it watches nothing and says nothing", "[ui][lock]")
{
    const QDBusConnection none(QStringLiteral("there is no such connection"));
    ui::SystemWatch watch(none, none);
    watch.start();
    QTest::qWait(20);
    CHECK(!watch.holds_sleep_up());
}

TEST_CASE("What was copied here leaves the clipboard after a while", "[ui][clipboard]")
{
    QClipboard& clipboard = *QGuiApplication::clipboard();
    bool ours = true;
    ui::ClipboardGuard guard(clipboard, 50ms, [&ours](QClipboard::Mode) { return ours; });
    clipboard.setText(QStringLiteral("Ruth, 07700 900123"));
    CHECK(!clipboard.text().isEmpty());
    CHECK(QTest::qWaitFor([&] { return clipboard.text().isEmpty(); }, 5000));
}

TEST_CASE("What another program put into the clipboard stays there", "[ui][clipboard]")
{
    QClipboard& clipboard = *QGuiApplication::clipboard();
    bool ours = true;
    ui::ClipboardGuard guard(clipboard, 50ms, [&ours](QClipboard::Mode) { return ours; });
    clipboard.setText(QStringLiteral("ours"));
    ours = false;
    clipboard.setText(QStringLiteral("theirs"));
    QTest::qWait(200);
    CHECK(clipboard.text() == QStringLiteral("theirs"));
    guard.clear_ours();
    CHECK(clipboard.text() == QStringLiteral("theirs"));
    clipboard.clear();
}

TEST_CASE(
    "Reminders say how many duties there are and nothing else, once, and only while minimised",
    "[ui][reminders]")
{
    Look look(Look::Keep::no);
    const WorkedService service;
    Desk desk(look, service.place(), at(WorkedService::moment));
    bool minimised = false;
    QStringList told;
    ui::Reminders reminders(
        desk.session, [&minimised] { return minimised; },
        [&told](const QString& words) { told.append(words); });
    desk.sign_in(QStringLiteral("manager"));
    reminders.look();
    QTest::qWait(50);
    CHECK(told.isEmpty());
    minimised = true;
    int due = 0;
    for (const OwedRow& row : desk.rows()) {
        const Status is = status(row.obligation, at(WorkedService::moment));
        due += is == Status::overdue || is == Status::due_soon;
    }
    REQUIRE(due > 0);
    reminders.look();
    REQUIRE(QTest::qWaitFor([&] { return !told.isEmpty(); }));
    CHECK(told == QStringList{QStringLiteral("%1 duties").arg(due)});
    reminders.look();
    QTest::qWait(50);
    CHECK(told.size() == 1);
}

TEST_CASE("Long work says how far it is, can be stopped, and does not hold up locking",
          "[ui][longwork]")
{
    Look look(Look::Keep::no);
    const WorkedService service;
    Desk desk(look, service.place(), at(WorkedService::moment));
    desk.sign_in(QStringLiteral("manager"));
    ui::LongWork work(desk.session);
    std::atomic<int> steps = 0;
    const auto slow = [&steps](Workspace&, const Progress& progress) {
        for (std::size_t i = 0; i < 10'000; ++i) {
            ++steps;
            if (!progress(i, 10'000))
                return false;
            std::this_thread::sleep_for(1ms);
        }
        return true;
    };
    std::optional<bool> ended;
    work.start(QStringLiteral("Making everything again"), slow, [&](bool whole) { ended = whole; });
    CHECK(work.is_running());
    REQUIRE(QTest::qWaitFor([&] { return steps > 20; }));
    work.cancel();
    REQUIRE(QTest::qWaitFor([&] { return ended.has_value(); }, 2000));
    CHECK(*ended == false);
    CHECK(!work.is_running());

    steps = 0;
    work.start(QStringLiteral("Again"), slow, [](bool) {});
    REQUIRE(QTest::qWaitFor([&] { return steps > 5; }));
    desk.window->lock();
    CHECK(steps < 9'000);
    CHECK(!work.is_running());
    CHECK(!desk.session.is_unlocked());
}

TEST_CASE(
    "The time until it locks is held within one and fifteen minutes; a meeting may stretch it",
    "[ui][lock][settings]")
{
    ui::Preferences preferences(ui::Preferences::Keep::no);
    CHECK(preferences.idle_in_force() == 5min);
    preferences.set_idle(90min);
    CHECK(preferences.idle() == 15min);
    preferences.set_idle(0min);
    CHECK(preferences.idle() == 1min);
    preferences.stretch_idle(30min);
    CHECK(preferences.idle_in_force() == 30min);
    preferences.stretch_idle(std::nullopt);
    CHECK(preferences.idle_in_force() == 1min);
}

TEST_CASE("A longer time for a meeting ends when it locks", "[ui][lock]")
{
    Look look(Look::Keep::no);
    const WorkedService service;
    Desk desk(look, service.place(), at(WorkedService::moment));
    desk.sign_in(QStringLiteral("manager"));
    look.preferences().stretch_idle(30min);
    desk.window->lock();
    CHECK(look.preferences().idle_in_force() == 5min);
}

namespace {

/// A machine's swap as the kernel would show it.
class Machine {
public:
    explicit Machine(const std::string& swaps)
    {
        std::ofstream(m_folder.path() / "swaps") << "Filename\tType\tSize\tUsed\tPriority\n"
                                                 << swaps;
        fs::create_directories(m_folder.path() / "block");
    }
    void crypt(const std::string& device)
    {
        fs::create_directories(m_folder.path() / "block" / device / "dm");
        std::ofstream(m_folder.path() / "block" / device / "dm" / "uuid")
            << "CRYPT-LUKS2-0123-luks\n";
    }
    void on(const std::string& device, const std::string& slave)
    {
        fs::create_directories(m_folder.path() / "block" / device / "slaves" / slave);
    }
    std::vector<std::string> plain(std::map<std::string, std::string> devices) const
    {
        return ui::unencrypted_swap(
            {.proc_swaps = m_folder.path() / "swaps",
             .block_devices = m_folder.path() / "block",
             .device_of = [devices](const fs::path& area) -> std::optional<std::string> {
                 const auto known = devices.find(area.string());
                 return known == devices.end() ? std::nullopt : std::optional(known->second);
             }});
    }

private:
    TemporaryFolder m_folder;
};

}

TEST_CASE("Swap is warned of where it is not seen to be encrypted", "[ui][swap]")
{
    CHECK(Machine("").plain({}).empty());
    const Machine plain("/dev/sda2 partition 1 0 -2\n");
    CHECK(plain.plain({{"/dev/sda2", "sda2"}}) == std::vector<std::string>{"/dev/sda2"});
    Machine encrypted("/dev/dm-1 partition 1 0 -2\n");
    encrypted.crypt("dm-1");
    CHECK(encrypted.plain({{"/dev/dm-1", "dm-1"}}).empty());
    Machine volume("/dev/dm-2 partition 1 0 -2\n");    // a volume on an encrypted disk
    volume.crypt("dm-0");
    volume.on("dm-2", "dm-0");
    CHECK(volume.plain({{"/dev/dm-2", "dm-2"}}).empty());
    volume.on("dm-2", "sdb1");    // and on one that is not
    CHECK(volume.plain({{"/dev/dm-2", "dm-2"}}).size() == 1);
    CHECK(Machine("/dev/zram0 partition 1 0 100\n").plain({}).empty());
    CHECK(Machine("/swap\\040file file 1 0 -2\n").plain({})
          == std::vector<std::string>{"/swap file"});
}

#include "system_test.moc"
