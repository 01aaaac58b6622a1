#include <QApplication>
#include <QPushButton>
#include <QScrollArea>
#include <set>
#include <tuple>

#include <catch2/catch.hpp>

#include "ui/common/form_field.h"
#include "ui/one_case.h"
#include "ui/record/catalogue.h"
#include "ui/record/fact_texts.h"

using namespace holdfast;
using namespace holdfast::test;
using holdfast::ui::Look;

namespace {

/// Every control of a form that the keyboard can use, as it is read: down the fields, then what is said in words.
std::vector<QWidget*> controls_as_read(const ui::FactForm& form)
{
    std::vector<QWidget*> controls;
    for (auto* each : form.findChildren<QWidget*>())
        if (each->isVisible() && each->isEnabled() && !each->focusProxy()
            && each->focusPolicy() & Qt::TabFocus)
            controls.push_back(each);
    const auto place = [&form](const QWidget* control) {
        const QWidget* field = control;
        bool is_text = false;
        for (const QWidget* at = control; at != &form; at = at->parentWidget()) {
            if (qobject_cast<const ui::FormField*>(at))
                field = at;
            is_text = is_text || qobject_cast<const ui::FactTexts*>(at);
        }
        return std::tuple(is_text, field->mapTo(&form, QPoint()).y(),
                          control->mapTo(&form, QPoint()).x());
    };
    std::sort(controls.begin(), controls.end(),
              [&](const QWidget* a, const QWidget* b) { return place(a) < place(b); });
    return controls;
}

std::string name_and_class(const QWidget* control)
{
    if (!control)
        return "nothing";
    return control->accessibleName().toStdString() + " ("
           + std::string(control->metaObject()->className()) + ")";
}

/// Presses Tab through a form, from its first control on to Record, and back again.
void walk_through(const ui::FactForm& form)
{
    const auto controls = controls_as_read(form);
    REQUIRE(!controls.empty());
    controls.front()->setFocus();
    for (const QWidget* wanted : controls) {
        INFO("at " << name_and_class(QApplication::focusWidget()) << ", not "
                   << name_and_class(wanted));
        REQUIRE(QApplication::focusWidget() == wanted);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    const auto* record = qobject_cast<QPushButton*>(QApplication::focusWidget());
    INFO("after the last: " << name_and_class(QApplication::focusWidget()));
    REQUIRE(record);
    CHECK(record->text() == QStringLiteral("Record"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(QApplication::focusWidget() == controls.back());
}

std::set<std::size_t> every_kind()
{
    std::set<std::size_t> kinds;
    for (const auto& roles : {Roles{Role::iss_worker}, Roles{Role::service_manager}})
        for (const auto& group : ui::forms_for(roles))
            kinds.insert(group.kinds.begin(), group.kinds.end());
    return kinds;
}

}

TEST_CASE("Tab goes through every form from its first field to Record, and leaves nothing out, "
          "with the text under the fields as well as beside them",
          "[ui][keys][tab]")
{
    Look look(Look::Keep::no);
    const OneCase one;
    OneDesk desk(look, one, "manager");
    int beside = 0;
    for (const int width : {1180, 2600}) {
        desk.window->resize(width, 760);
        for (const std::size_t kind : every_kind()) {
            auto& form = opened(desk, {.kind = kind, .case_id = one.id});
            QCoreApplication::processEvents();
            INFO(kind_names()[kind] << ", " << width << " wide");
            walk_through(form);
            const auto* texts = form.findChild<ui::FactTexts*>();
            REQUIRE(texts);
            beside += texts->x() > 0;
        }
    }
    CHECK(beside > 0);
}

TEST_CASE("What Tab comes to scrolls into view", "[ui][keys][tab]")
{
    Look look(Look::Keep::no);
    const OneCase one;
    OneDesk desk(look, one, "manager");
    auto& form = opened(desk, ui::request_for<SessionAttended>(one.id));
    desk.window->resize(desk.window->minimumSizeHint());
    QCoreApplication::processEvents();
    const auto controls = controls_as_read(form);
    controls.front()->setFocus();
    for (const QWidget* each : controls) {
        QCoreApplication::processEvents();
        INFO(name_and_class(each));
        CHECK(QApplication::focusWidget() == each);
        CHECK(!each->visibleRegion().isEmpty());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
}

TEST_CASE("What can be used no more leaves the keyboard in its page, not on the way to another one",
          "[ui][keys][tab]")
{
    Look look(Look::Keep::no);
    const OneCase one;
    OneDesk desk(look, one, "manager");
    desk.window->frame().go(ui::Place::cases);
    desk.settle();
    const QWidget* page = desk.window->frame().page(ui::Place::cases);
    auto* pressed = desk.named_button(QStringLiteral("New referral"));
    pressed->setFocus();
    REQUIRE(pressed->hasFocus());
    pressed->setEnabled(false);
    INFO("at " << name_and_class(QApplication::focusWidget()));
    CHECK(page->isAncestorOf(QApplication::focusWidget()));
    pressed->setEnabled(true);
    pressed->setFocus();
    pressed->hide();
    CHECK(page->isAncestorOf(QApplication::focusWidget()));
}
