#include <QLabel>
#include <QTest>

#include <catch2/catch.hpp>

#include "ui/common/text_label.h"
#include "ui/frame/idle_lock.h"
#include "ui/journeys.h"
#include "ui/today/why_panel.h"

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;
using holdfast::ui::IdleLock;
using holdfast::ui::Look;

namespace {

bool label_says(const QWidget& widget, const QString& words)
{
    for (const auto* label : widget.findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(words))
            return true;
    return false;
}

}

TEST_CASE("Ctrl+L locks at once: the vault is closed, nothing of the session is shown, the program "
          "begins anew",
          "[ui][lock]")
{
    Look look(Look::Keep::no);
    const WorkedService service;
    Desk desk(look, service.place(), at(WorkedService::moment));
    desk.sign_in(QStringLiteral("manager"));
    REQUIRE(desk.model().has_rows());
    QTest::keyClick(&desk.today().list(), Qt::Key_L, Qt::ControlModifier);
    CHECK(desk.locks == 1);
    CHECK(desk.locked_folder == QString::fromStdString(service.place().folder.string()));
    CHECK(!desk.session.is_unlocked());
    CHECK(!desk.window->shows_frame());
    CHECK(!desk.model().has_rows());
    CHECK(desk.today().why().lines().isEmpty());
    // The lock of the folder is gone: somebody else may sign in.
    CHECK(!service.worklist().empty());
}

TEST_CASE("Locking while the list is being read gives up what was asked", "[ui][lock]")
{
    Look look(Look::Keep::no);
    const WorkedService service;
    Desk desk(look, service.place(), at(WorkedService::moment));
    desk.sign_in(QStringLiteral("manager"));
    desk.today().read_again();
    desk.today().read_again();
    REQUIRE(desk.today().is_reading());
    desk.window->lock();
    QTest::qWait(50);
    CHECK(!desk.model().has_rows());
    CHECK(!desk.session.is_unlocked());
}

TEST_CASE("Locking before anybody has signed in does nothing", "[ui][lock]")
{
    Look look(Look::Keep::no);
    const WorkedService service;
    Desk desk(look, service.place(), at(WorkedService::moment));
    desk.window->lock();
    CHECK(desk.locks == 0);
}

TEST_CASE("The Lock button locks", "[ui][lock]")
{
    Look look(Look::Keep::no);
    const WorkedService service;
    Desk desk(look, service.place(), at(WorkedService::moment));
    desk.sign_in(QStringLiteral("manager"));
    QTest::mouseClick(desk.named<QPushButton>(QStringLiteral("Lock")), Qt::LeftButton);
    CHECK(desk.locks == 1);
}

TEST_CASE("It locks after five minutes without a touch, and a touch starts them anew", "[ui][lock]")
{
    IdleLock::Reading time{};
    IdleLock idle(300s, [&time] { return time; });
    int locked = 0;
    QObject::connect(&idle, &IdleLock::idle, &idle, [&locked] { ++locked; });
    const auto pass = [&time](std::chrono::seconds seconds) {
        time.steady += seconds;
        time.wall += seconds;
    };
    QWidget widget;
    idle.start();
    pass(299s);
    idle.check();
    CHECK(locked == 0);
    QTest::keyClick(&widget, Qt::Key_A);
    pass(299s);
    idle.check();
    CHECK(locked == 0);
    pass(1s);
    idle.check();
    CHECK(locked == 1);
    pass(600s);
    idle.check();
    CHECK(locked == 2);
}

TEST_CASE("The time asleep counts as idle, and the touch that wakes does not undo it", "[ui][lock]")
{
    IdleLock::Reading time{};
    IdleLock idle(300s, [&time] { return time; });
    int locked = 0;
    QObject::connect(&idle, &IdleLock::idle, &idle, [&locked] { ++locked; });
    QWidget widget;
    idle.start();
    time.wall += 3600s;    // the steady clock stands still while the machine sleeps
    QTest::keyClick(&widget, Qt::Key_A);
    CHECK(locked == 1);
}

TEST_CASE("No window says more in its title than the program's name", "[ui][frame]")
{
    Look look(Look::Keep::no);
    const WorkedService service;
    Desk desk(look, service.place(), at(WorkedService::moment));
    desk.sign_in(QStringLiteral("nadia"));
    CHECK(desk.window->windowTitle() == QStringLiteral("Holdfast"));
    for (const auto* window : QApplication::topLevelWidgets()) {
        CAPTURE(window->metaObject()->className());
        CHECK((window->windowTitle().isEmpty()
               || window->windowTitle() == QStringLiteral("Holdfast")));
    }
}

TEST_CASE("The frame says who is signed in, and that the people of a sample are invented",
          "[ui][frame]")
{
    Look look(Look::Keep::no);
    const WorkedService service;
    Desk desk(look, service.place(), at(WorkedService::moment));
    desk.sign_in(QStringLiteral("nadia"));
    CHECK(label_says(*desk.window, QStringLiteral("signed in as Nadia Bell · ISS worker")));
    CHECK(label_says(*desk.window, QStringLiteral("SAMPLE")));
}
