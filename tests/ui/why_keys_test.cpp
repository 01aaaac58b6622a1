#include <catch2/catch.hpp>

#include "ui/one_case.h"

using namespace holdfast;
using namespace holdfast::test;
using holdfast::ui::Look;

TEST_CASE("Escape closes the reasons of Today", "[ui][today][keys]")
{
    Look look(Look::Keep::no);
    const OneCase one;
    OneDesk desk(look, one, "manager");
    auto* why = desk.named<QPushButton>(QStringLiteral("Why is the chosen row due?"));
    why->setFocus();
    why->setChecked(true);
    QTest::keyClick(why, Qt::Key_Escape);
    CHECK(!why->isChecked());
}
