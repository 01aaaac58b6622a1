#include <QLineEdit>
#include <QTest>

#include <catch2/catch.hpp>

#include "ui/common/text_label.h"
#include "ui/desk.h"
#include "ui/unlock/refusals.h"

using namespace holdfast;
using namespace holdfast::test;
using holdfast::ui::Look;

namespace {

/// What the unlock page says in answer.
QString message(const Desk& desk)
{
    for (const auto* label : desk.window->unlock_page().findChildren<ui::TextLabel*>())
        if (label->tone() == ui::Tone::overdue && label->isVisible())
            return label->text();
    return {};
}

}

TEST_CASE("A wrong passphrase is told clearly, and Unlock stays with the field emptied",
          "[ui][unlock]")
{
    Look look(Look::Keep::no);
    const Service service(first_morning);
    Desk desk(look, service.place(), first_morning);
    desk.sign_in(QStringLiteral("iss_worker"), QStringLiteral("wrong horse"));
    CHECK(!desk.window->shows_frame());
    CHECK(!desk.session.is_unlocked());
    CHECK(message(desk).startsWith(QStringLiteral("That is not the passphrase of this person.")));
    CHECK(desk.named<QLineEdit>(QStringLiteral("Passphrase"))->text().isEmpty());
    CHECK(desk.named<QLineEdit>(QStringLiteral("Passphrase"))->isEnabled());
}

TEST_CASE("After a wrong passphrase the right one opens Today", "[ui][unlock]")
{
    Look look(Look::Keep::no);
    const Service service(first_morning);
    Desk desk(look, service.place(), first_morning);
    desk.sign_in(QStringLiteral("iss_worker"), QStringLiteral("wrong horse"));
    desk.sign_in(QStringLiteral("iss_worker"));
    CHECK(desk.window->shows_frame());
    CHECK(desk.today().isVisible());
    CHECK(message(desk).isEmpty());
    CHECK(desk.session.who().name == QStringLiteral("iss_worker"));
}

TEST_CASE("A name that nobody signs in by and a folder without a record are told apart",
          "[ui][unlock]")
{
    Look look(Look::Keep::no);
    const Service service(first_morning);
    Desk desk(look, service.place(), first_morning);
    desk.sign_in(QStringLiteral("nobody"));
    CHECK(message(desk).startsWith(QStringLiteral("Nobody signs in to this record by that name.")));
    const TemporaryFolder empty;
    desk.window->unlock_page().set_folder(QString::fromStdString(empty.path().string()));
    desk.sign_in(QStringLiteral("iss_worker"));
    CHECK(message(desk).startsWith(QStringLiteral("There is no service record in this folder.")));
}

TEST_CASE("A record that another program holds open says so", "[ui][unlock]")
{
    Look look(Look::Keep::no);
    const Service service(first_morning);
    Desk desk(look, service.place(), first_morning);
    {
        const Workspace held = service.open("manager");
        desk.sign_in(QStringLiteral("iss_worker"));
        CHECK(message(desk).contains(QStringLiteral("Lock or close that window")));
    }
    desk.sign_in(QStringLiteral("iss_worker"));
    CHECK(desk.window->shows_frame());
}

TEST_CASE("Nothing can be unlocked until folder, name and passphrase are there", "[ui][unlock]")
{
    Look look(Look::Keep::no);
    const Service service(first_morning);
    Desk desk(look, service.place(), first_morning);
    const auto* unlock = [&] {
        for (const auto* button : desk.window->unlock_page().findChildren<QPushButton*>())
            if (button->isDefault() && button->isVisible())
                return button;
        return static_cast<const QPushButton*>(nullptr);
    }();
    REQUIRE(unlock);
    CHECK(!unlock->isEnabled());
    QTest::keyClicks(desk.named<QLineEdit>(QStringLiteral("Sign-in name")),
                     QStringLiteral("iss_worker"));
    CHECK(!unlock->isEnabled());
    QTest::keyClicks(desk.named<QLineEdit>(QStringLiteral("Passphrase")), QStringLiteral("x"));
    CHECK(unlock->isEnabled());
    desk.window->unlock_page().set_folder({});
    CHECK(!unlock->isEnabled());
}

TEST_CASE("The folder can be chosen in a dialog; thinking better of it changes nothing",
          "[ui][unlock]")
{
    Look look(Look::Keep::no);
    const Service service(first_morning);
    Desk desk(look, service.place(), first_morning);
    const QString before = desk.window->unlock_page().folder();
    auto* choose = desk.named<QPushButton>(
        QStringLiteral("Choose the folder of the service's record"));
    QTest::mouseClick(choose, Qt::LeftButton);
    CHECK(desk.window->unlock_page().folder() == before);
    desk.answers.folder = QStringLiteral("/somewhere/else");
    QTest::mouseClick(choose, Qt::LeftButton);
    CHECK(desk.window->unlock_page().folder() == QStringLiteral("/somewhere/else"));
}

TEST_CASE("Each reason why a vault does not open has its own words: what, and what to do",
          "[ui][unlock]")
{
    std::map<QString, std::string> said;
    for (std::size_t i = 0; i < codes_of<VaultErrorKind>.size(); ++i) {
        const auto kind = static_cast<VaultErrorKind>(i);
        // A folder on its way through the vault's own errors: these three happen to programs, not to people.
        const bool inner = kind == VaultErrorKind::already_recorded
                           || kind == VaultErrorKind::not_held
                           || kind == VaultErrorKind::derivation_failed;
        const auto advice = ui::advice_on(
            {.refusal = Refusal::vault, .vault = VaultError{.kind = kind, .file = "case.db"}});
        CAPTURE(code(kind));
        CHECK(!advice.what_to_do.isEmpty());
        CHECK(said.emplace(advice.what, std::string(code(kind))).second);
        CHECK(advice.what.contains(QStringLiteral("could not be opened")) == inner);
    }
}
