#include <QDialog>
#include <QTimer>

#include <catch2/catch.hpp>

#include "ui/find/find_palette.h"
#include "ui/one_case.h"

using namespace holdfast;
using namespace holdfast::test;
using holdfast::ui::Look;

namespace {

/// A key as it arrives where Qt follows no shortcuts: the window is not the active one, or stands behind a dialog.
void press_bare(QWidget& at, Qt::Key key)
{
    QKeyEvent pressed(QEvent::KeyPress, key, Qt::ControlModifier);
    QCoreApplication::sendEvent(&at, &pressed);
}

}

TEST_CASE("After a dialog the window has the keyboard again: Ctrl+K finds and Ctrl+L locks",
          "[ui][keys][lock]")
{
    Look look(Look::Keep::no);
    const OneCase one;
    OneDesk desk(look, one, "manager");
    QTimer::singleShot(0, desk.window.get(), [] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (dialog)
            dialog->reject();
    });
    ui::DialogQuestions questions;
    CHECK(!questions.confirm(desk.window.get(), QStringLiteral("Is it so?"), {},
                             QStringLiteral("Yes")));
    REQUIRE(QTest::qWaitForWindowActive(desk.window.get()));
    QTest::keyClick(&desk.today().list(), Qt::Key_K, Qt::ControlModifier);
    CHECK(desk.window->frame().palette().isVisible());
    QTest::keyClick(desk.window.get(), Qt::Key_L, Qt::ControlModifier);
    CHECK(!desk.session.is_unlocked());
}

TEST_CASE("Ctrl+L locks also where no window is the active one, and over a dialog",
          "[ui][keys][lock]")
{
    Look look(Look::Keep::no);
    const OneCase one;
    OneDesk desk(look, one, "manager");
    press_bare(desk.today().list(), Qt::Key_K);    // which stays a matter of shortcuts
    CHECK(desk.session.is_unlocked());
    press_bare(desk.today().list(), Qt::Key_L);
    CHECK(!desk.session.is_unlocked());
    CHECK(desk.locks == 1);
    desk.sign_in(QStringLiteral("manager"));
    REQUIRE(desk.session.is_unlocked());
    QTimer::singleShot(0, desk.window.get(), [] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        press_bare(*dialog, Qt::Key_L);
        dialog->reject();
    });
    ui::DialogQuestions questions;
    CHECK(!questions.confirm(desk.window.get(), QStringLiteral("Is it so?"), {},
                             QStringLiteral("Yes")));
    CHECK(desk.locks == 2);
}
