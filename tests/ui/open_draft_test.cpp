#include <QPlainTextEdit>

#include <catch2/catch.hpp>

#include "ui/one_case.h"
#include "ui/page_desk.h"
#include "ui/record/drafts_bar.h"

using namespace holdfast;
using namespace holdfast::test;
using holdfast::ui::Look;

TEST_CASE(
    "A draft is not offered beside the form that it is typed into, and is once that is closed",
    "[ui][record][drafts]")
{
    Look look(Look::Keep::no);
    const OneCase one;
    OneDesk desk(look, one, "manager");
    const auto& bar = desk.window->frame().drafts();
    auto& panel = desk.window->frame().record();
    auto& form = opened(desk, ui::request_for<ServiceUserContact>(one.id));
    form.findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("He said that he"));
    panel.keep_draft_now();
    REQUIRE(QTest::qWaitFor([&] { return says(panel, "Kept as a draft"); }, 20'000));
    QTest::qWait(50);    // for whoever hears of it
    CHECK(!bar.isVisible());
    // The next form says nothing of it, and the bar offers it beside that one.
    opened(desk, ui::request_for<NoteMade>(one.id));
    REQUIRE(QTest::qWaitFor([&] { return bar.isVisible(); }, 20'000));
    QTest::qWait(50);
    CHECK(!says(panel, "Kept as a draft"));
    opened(desk, ui::request_for<ServiceUserContact>(one.id));
    CHECK(QTest::qWaitFor([&] { return !bar.isVisible(); }, 20'000));
    QTest::keyClick(&panel, Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return bar.isVisible(); }, 20'000));
}
