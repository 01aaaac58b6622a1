#include <QLineEdit>
#include <QTest>

#include <catch2/catch.hpp>

#include "ui/common/text_label.h"
#include "ui/service_desk.h"
#include "ui/unlock/own_passphrase.h"
#include "vault/recovery_code.h"
#include "workspace/impl.h"
#include "workspace/people.h"

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;
using holdfast::ui::Look;
using holdfast::ui::Place;

namespace {

const QString given = QStringLiteral("given by a manager 47");

/// A service whose manager gave its ISS worker a new passphrase.
struct GivenOne : Service {
    GivenOne() : Service(first_morning)
    {
        good(open("manager").reset_passphrase(
            member(Role::iss_worker), Secret::from_text(given.toStdString()), first_morning));
    }
};

/// How often it was written down that the code was renewed.
int renewals(const Workspace& workspace)
{
    int count = 0;
    const auto read = workspace.impl().vault.for_each_entry(
        std::nullopt, every_compartment,
        [&](const EntryView& view) { count += view.kind == RecoveryRenewed::kind ? 1 : 0; });
    REQUIRE(read);
    return count;
}

void wait_for_code(const QWidget& page)
{
    REQUIRE(QTest::qWaitFor([&] {
        for (const auto* label : page.findChildren<ui::TextLabel*>())
            if (label->accessibleName() == QStringLiteral("Recovery code") && label->isVisible())
                return !label->text().isEmpty();
        return false;
    }));
}

/// A manager's window with a new code in it, by the button that asks for it.
ui::ServicePage& ask_for_code(Desk& desk, const char* words)
{
    desk.sign_in(QStringLiteral("manager"));
    auto& page = part(desk, "Recovery code");
    desk.answers.confirmed = true;
    press(page, words);
    wait_for_code(page);
    return page;
}

QStringList shown_code(const QWidget& page)
{
    return find<ui::TextLabel>(page, "Recovery code")
        ->text()
        .split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// Writes down what is shown and types back what is asked for.
QStringList write_down(const QWidget& page)
{
    const QStringList groups = shown_code(page);
    press(page, "I have written it down");
    for (auto* edit : page.findChildren<QLineEdit*>()) {
        const QStringList words = edit->accessibleName().split(QLatin1Char(' '));
        if (words.value(0) == QStringLiteral("Group") && edit->isVisible())
            QTest::keyClicks(edit, groups.value(words.value(1).toInt() - 1));
    }
    return groups;
}

Secret code_of(const QStringList& groups)
{
    return Secret::from_text(groups.join(QLatin1Char('-')).toStdString());
}

}

TEST_CASE(
    "Who signs in with a passphrase that a manager gave sets their own before anything of the "
    "record is shown",
    "[ui][unlock][journey]")
{
    Look look(Look::Keep::no);
    const GivenOne service;
    {
        Desk desk(look, service.place(), first_morning);
        desk.sign_in(QStringLiteral("iss_worker"), given);
        REQUIRE(desk.session.is_unlocked());
        CHECK(!desk.window->shows_frame());
        auto& page = desk.window->own_passphrase();
        REQUIRE(page.isVisible());
        const auto set = [&](const QString& current, const QString& own) {
            type(page, "The passphrase that you were given", current);
            type(page, "New passphrase", own);
            type(page, "The same passphrase again", own);
        };
        set(given, given);    // which would not be their own
        CHECK(!button(page, "Set my passphrase")->isEnabled());
        CHECK(says(page, "That is the one you were given."));
        set(QStringLiteral("not this one"), strong_passphrase);
        press(page, "Set my passphrase");
        REQUIRE(QTest::qWaitFor([&] { return !page.is_changing(); }, 30'000));
        CHECK(says(page, "That is not the passphrase of this person."));
        CHECK(!desk.window->shows_frame());
        desk.window->lock();    // and she comes back later
    }
    {
        Desk desk(look, service.place(), first_morning);
        desk.sign_in(QStringLiteral("iss_worker"), given);
        auto& page = desk.window->own_passphrase();
        REQUIRE(page.isVisible());
        type(page, "The passphrase that you were given", given);
        type(page, "New passphrase", strong_passphrase);
        type(page, "The same passphrase again", strong_passphrase);
        QTest::keyClick(find<QLineEdit>(page, "The same passphrase again"), Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return desk.window->shows_frame(); }, 30'000));
        desk.settle();
        desk.window->lock();
    }
    CHECK(!Workspace::open(service.place(), "iss_worker", Secret::from_text(given.toStdString()),
                           first_morning));
    const auto worker = good(Workspace::open(service.place(), "iss_worker",
                                             Secret::from_text(strong_passphrase.toStdString()),
                                             first_morning));
    CHECK(!worker.self().passphrase_given);
}

TEST_CASE("A new recovery code comes into force once it was typed back, and not when the person "
          "goes elsewhere or locks before",
          "[ui][service][recovery]")
{
    Look look(Look::Keep::no);
    const Service service(first_morning);
    QStringList left;
    QStringList locked;
    QStringList code;
    {
        Desk desk(look, service.place(), first_morning);
        auto& page = ask_for_code(desk, "Make a new code…");
        left = shown_code(page);
        desk.window->frame().go(Place::today);
        desk.settle();
        part(desk, "Recovery code");
        CHECK(says(page, "Nothing was changed: the code before stays in force."));

        press(page, "Make a new code…");
        wait_for_code(page);
        locked = shown_code(page);
        desk.window->lock();
        CHECK(desk.locks == 1);
        for (const auto* label : desk.window->findChildren<QLabel*>())
            CHECK(!label->text().contains(locked.front()));
    }
    CHECK(renewals(service.open("manager", first_morning)) == 0);
    {
        Desk desk(look, service.place(), first_morning);
        auto& page = ask_for_code(desk, "Make a new code…");
        code = write_down(page);
        REQUIRE(code.size() == 6);
        press(page, "Put it into force");
        settle(desk, page);
        CHECK(says(page, "The new code is in force."));
        desk.window->lock();
    }
    CHECK(renewals(service.open("manager", first_morning)) == 1);
    for (const QStringList& given_up : {left, locked})
        CHECK(!Workspace::recover(service.place(), code_of(given_up), "manager",
                                  Secret::from_text("newer"), first_morning));
    good(Workspace::recover(service.place(), code_of(code), "manager", Secret::from_text("newer"),
                            first_morning));
    CHECK(Workspace::open(service.place(), "manager", Secret::from_text("newer"), first_morning));
}

TEST_CASE("A recovery code in two halves: each is shown to its officer and typed back, and both "
          "together open the record",
          "[ui][service][recovery]")
{
    Look look(Look::Keep::no);
    const Service service(first_morning);
    QStringList halves[2];
    {
        Desk desk(look, service.place(), first_morning);
        auto& page = ask_for_code(desk, "Make one in two halves…");
        CHECK(says(page, "The first half, for one officer"));
        halves[0] = write_down(page);
        press(page, "Show the second half");
        wait_for_code(page);
        CHECK(says(page, "The second half, for another officer"));
        halves[1] = write_down(page);
        press(page, "Put it into force");
        settle(desk, page);
        CHECK(says(page, "The new code is in force."));
        desk.window->lock();
    }
    const auto code = joined(code_of(halves[0]), code_of(halves[1]));
    REQUIRE(code);
    good(Workspace::recover(service.place(), *code, "manager", Secret::from_text("newer"),
                            first_morning));
}

TEST_CASE("A lost laptop is locked out of the record, and it is said whose passphrases lie on it",
          "[ui][service][devices]")
{
    Look look(Look::Keep::no);
    Service service(first_morning);
    const TemporaryFolder elsewhere;
    const VaultPlace stays = service.place();
    {
        // The laptop that will be lost wrote into this same folder once, before it had a copy of its own.
        auto worker = good(
            Workspace::open({.folder = stays.folder, .device_folder = elsewhere.path() / "lost"},
                            "iss_worker", Service::passphrase(), first_morning));
        good(worker.record({{.case_id = service.ids.next<CaseId>(first_morning),
                             .fact = ReferralReceived{ReferralSource::self, {}, Method::phone},
                             .happened = first_morning}},
                           first_morning));
    }
    {
        Desk desk(look, stays, first_morning + 1h);
        desk.sign_in(QStringLiteral("manager"));
        auto& page = part(desk, "Computers");
        auto* list = find<QTreeView>(page, "Computers");
        REQUIRE(column(*list, 3)
                == QStringList{QStringLiteral("this one"), QStringLiteral("in use")});
        list->setCurrentIndex(list->model()->index(0, 0));
        CHECK(!button(page, "It was lost or given up…")->isEnabled());    // it is in hand
        choose(*list, QStringLiteral("iss_worker"));
        desk.answers.confirmed = true;
        press(page, "It was lost or given up…");
        settle(desk, page);
        CHECK(says(page, "Now give each of these people a new first passphrase"));
        CHECK(column(*list, 3)[1] == QStringLiteral("removed on Mon 5 Jan 2026"));
        desk.window->lock();
    }
    const auto refused = Workspace::open(
        {.folder = stays.folder, .device_folder = elsewhere.path() / "lost"}, "iss_worker",
        Service::passphrase(), first_morning + 2h);
    REQUIRE(!refused);
    CHECK(refused.error().vault->kind == VaultErrorKind::device_removed);
    CHECK(good(devices(service.open("manager", first_morning + 2h)))[1].removed.has_value());
}
