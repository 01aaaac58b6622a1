#include <QComboBox>
#include <QSpinBox>
#include <QTest>

#include <catch2/catch.hpp>

#include "ui/journeys.h"
#include "ui/page_desk.h"
#include "ui/settings/settings_page.h"

using namespace holdfast;
using namespace holdfast::test;
using holdfast::ui::Look;
using holdfast::ui::Place;

TEST_CASE("Everybody sets a passphrase of their own, who knows the one they have", "[ui][settings]")
{
    Look look(Look::Keep::no);
    const Service service(first_morning);
    Desk desk(look, service.place(), first_morning);
    desk.sign_in(QStringLiteral("iss_worker"));
    auto& page = bring<ui::SettingsPage>(desk, Place::settings);
    const auto change = [&](const QString& current) {
        type(page, "The passphrase I have now", current);
        type(page, "New passphrase", strong_passphrase);
        type(page, "The same passphrase again", strong_passphrase);
        press(page, "Change my passphrase");
        settle(desk, page);
    };
    change(QStringLiteral("not this one"));
    CHECK(says(page, "That is not the passphrase of this person."));
    change(QStringLiteral("correct horse battery"));
    CHECK(says(page, "Your passphrase is changed."));
    desk.window->lock();
    CHECK(!Workspace::open(service.place(), "iss_worker", Service::passphrase(), first_morning));
    CHECK(Workspace::open(service.place(), "iss_worker",
                          Secret::from_text(strong_passphrase.toStdString()), first_morning));
}

TEST_CASE("Text size, colours, language and the time until it locks are chosen here",
          "[ui][settings]")
{
    Look look(Look::Keep::no);
    const Service service(first_morning);
    Desk desk(look, service.place(), first_morning);
    desk.sign_in(QStringLiteral("iss_worker"));
    auto& page = bring<ui::SettingsPage>(desk, Place::settings);
    const auto pick = [&](const char* name, int index) {
        auto* combo = find<QComboBox>(page, name);
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
    };
    pick("Text size", 4);
    CHECK(look.text_percent() == 200);
    pick("Colours", 2);
    CHECK(look.chosen_theme() == ui::Theme::dark);
    pick("Language", 1);
    CHECK(look.preferences().language() == QStringLiteral("cy"));
    find<QSpinBox>(page, "Lock when nobody has touched it for")->setValue(10);
    CHECK(look.preferences().idle_in_force() == std::chrono::minutes(10));
    // What is chosen elsewhere in the window is said here too.
    look.set_text_percent(100);
    look.choose_theme(ui::Theme::light);
    CHECK(find<QComboBox>(page, "Text size")->currentText() == QStringLiteral("100 %"));
    CHECK(find<QComboBox>(page, "Colours")->currentText() == QStringLiteral("Light"));
}
