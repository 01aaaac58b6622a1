#include <QAbstractSpinBox>
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>
#include <QWheelEvent>

#include <catch2/catch.hpp>

#include "ui/cases/cases_page.h"
#include "ui/cases/new_referral.h"
#include "ui/one_case.h"
#include "ui/service_desk.h"

using namespace holdfast;
using namespace holdfast::test;
using holdfast::ui::Look;

namespace {

constexpr int a_notch_down = -120;

/// As the window system does while the mouse rests on the middle of it: only what comes from there is passed on by Qt to what
/// stands around.
void turn_wheel(QWidget& under, int by)
{
    const QPointF middle(under.rect().center());
    QWheelEvent turned(middle, under.mapToGlobal(middle), QPoint(), QPoint(0, by), Qt::NoButton,
                       Qt::NoModifier, Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&turned);
    qApp->notify(&under, &turned);
}

/// What each control says that could be changed in passing.
std::vector<std::pair<QWidget*, QString>> said_in(const QWidget& part)
{
    std::vector<std::pair<QWidget*, QString>> said;
    for (auto* each : part.findChildren<QComboBox*>())
        said.emplace_back(each, each->currentText());
    for (auto* each : part.findChildren<QAbstractSpinBox*>())
        said.emplace_back(each, each->text());
    for (auto* each : part.findChildren<QTabBar*>())
        said.emplace_back(each, QString::number(each->currentIndex()));
    return said;
}

/// How many controls the wheel went over, up and down, and changed nothing.
int left_alone(const QWidget& part)
{
    const auto before = said_in(part);
    int count = 0;
    for (const auto& [control, words] : before) {
        if (!control->isVisible() || !control->isEnabled())
            continue;
        turn_wheel(*control, a_notch_down);
        turn_wheel(*control, -a_notch_down);
        turn_wheel(*control, -a_notch_down);
        ++count;
    }
    CHECK(said_in(part) == before);
    return count;
}

}

TEST_CASE("The wheel over a drop-down of a form scrolls the form and changes no answer",
          "[ui][wheel]")
{
    Look look(Look::Keep::no);
    const OneCase one;
    OneDesk desk(look, one, "manager");
    auto& form = opened(desk, ui::request_for<SessionAttended>(one.id));
    desk.window->resize(desk.window->minimumSizeHint());
    QCoreApplication::processEvents();
    QScrollArea* area = nullptr;
    for (auto* each : desk.window->frame().record().findChildren<QScrollArea*>())
        if (each->accessibleName() == QStringLiteral("Form"))
            area = each;
    REQUIRE(area);
    QScrollBar& bar = *area->verticalScrollBar();
    REQUIRE(bar.maximum() > 0);
    int boxes = 0;
    for (auto* box : form.findChildren<QComboBox*>()) {
        if (!box->isVisible() || box->count() < 2)
            continue;
        ++boxes;
        box->setCurrentIndex(0);
        bar.setValue(0);
        turn_wheel(*box, a_notch_down);
        INFO(box->accessibleName().toStdString());
        CHECK(box->currentIndex() == 0);
        CHECK(box->focusPolicy() == Qt::StrongFocus);
        CHECK(bar.value() > 0);
    }
    CHECK(boxes > 0);
}

TEST_CASE("The wheel changes no drop-down, number, day or tab that it passes over, on any page",
          "[ui][wheel]")
{
    Look look(Look::Keep::no);
    const OneCase one;
    OneDesk desk(look, one, "manager");
    int passed = 0;
    for (const ui::Place place : {ui::Place::cases, ui::Place::meetings, ui::Place::audit,
                                  ui::Place::service, ui::Place::settings}) {
        desk.window->frame().go(place);
        desk.settle();
        passed += left_alone(*desk.window);
    }
    part(desk, "Access log");
    passed += left_alone(*desk.window);
    auto& cases = bring<ui::CasesPage>(desk, ui::Place::cases);
    cases.begin_referral();
    REQUIRE(QTest::qWaitFor([&] { return cases.referral().isVisible(); }, 20'000));
    CHECK(left_alone(cases.referral()) > 2);
    desk.window->frame().open_case(one.id);
    desk.settle();
    passed += left_alone(*desk.window);
    CHECK(passed > 4);
}
