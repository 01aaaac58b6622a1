#include <QComboBox>
#include <QLineEdit>
#include <QTest>

#include <catch2/catch.hpp>

#include "ui/common/text_label.h"
#include "ui/desk.h"

using namespace holdfast;
using namespace holdfast::test;
using holdfast::ui::Look;

namespace {

/// A window with no record anywhere yet.
struct Beginner {
    Beginner()
        : desk(look, {.folder = {}, .device_folder = folder.path() / "device"}, first_morning)
    {}

    std::string place() const { return (folder.path() / "new").string(); }
    void type(const QString& field, const QString& words)
    {
        auto* edit = desk.named<QLineEdit>(field);
        edit->clear();
        QTest::keyClicks(edit, words);
    }
    QPushButton* button(const QString& words) const
    {
        for (auto* each : desk.window->findChildren<QPushButton*>())
            if (each->text() == words && each->isVisible())
                return each;
        throw std::runtime_error("no button says " + words.toStdString());
    }
    void press(const QString& words) { QTest::mouseClick(button(words), Qt::LeftButton); }
    bool says(const QString& words) const
    {
        for (const auto* label : desk.window->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
    void to_second_step()
    {
        press(QStringLiteral("Start a new service…"));
        type(QStringLiteral("Folder for the new record"), QString::fromStdString(place()));
        type(QStringLiteral("Name of the service"), QStringLiteral("Harbour Street"));
        type(QStringLiteral("Site"), QStringLiteral("Cardiff"));
        desk.named<QComboBox>(QStringLiteral("Country"))->setCurrentIndex(1);
        press(QStringLiteral("Next"));
    }
    void make(const QString& passphrase)
    {
        type(QStringLiteral("Your name"), QStringLiteral("Morag Lindqvist"));
        type(QStringLiteral("Your sign-in name"), QStringLiteral("morag"));
        type(QStringLiteral("New passphrase"), passphrase);
        type(QStringLiteral("The same passphrase again"), passphrase);
    }
    QStringList code() const
    {
        return desk.named<ui::TextLabel>(QStringLiteral("Recovery code"))
            ->text()
            .split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }
    /// Types each group that is asked for, as `typed` gives it.
    void answer(const QStringList& groups)
    {
        for (auto* edit : desk.window->findChildren<QLineEdit*>()) {
            const QStringList words = edit->accessibleName().split(QLatin1Char(' '));
            if (words.value(0) != QStringLiteral("Group") || !edit->isVisible())
                continue;
            edit->clear();
            QTest::keyClicks(edit, groups.value(words.value(1).toInt() - 1));
        }
    }

    TemporaryFolder folder;
    Look look{Look::Keep::no};
    Desk desk;
};

}

TEST_CASE(
    "First run: a service begins with its site, its country, its first manager and a recovery "
    "code that was written down",
    "[ui][unlock][journey]")
{
    Beginner beginner;
    beginner.to_second_step();
    beginner.make(strong_passphrase);
    beginner.press(QStringLiteral("Make the record"));
    REQUIRE(
        QTest::qWaitFor([&] { return !beginner.desk.window->unlock_page().is_making(); }, 60'000));
    const QStringList groups = beginner.code();
    REQUIRE(groups.size() == 6);
    CHECK(!beginner.desk.window->shows_frame());
    beginner.press(QStringLiteral("I have written it down"));
    QStringList wrong = groups;
    wrong.fill(QStringLiteral("AAAAA"));
    beginner.answer(wrong);
    beginner.press(QStringLiteral("Open the record"));
    CHECK(beginner.says(QStringLiteral("That is not what the code says.")));
    CHECK(!beginner.desk.window->shows_frame());
    QStringList lower;
    for (const QString& group : groups)
        lower.append(group.toLower());
    beginner.answer(lower);
    beginner.press(QStringLiteral("Open the record"));
    CHECK(beginner.desk.window->shows_frame());
    CHECK(beginner.desk.session.who().name == QStringLiteral("Morag Lindqvist"));
    for (const auto* label : beginner.desk.window->findChildren<QLabel*>())
        CHECK(!label->text().contains(groups.front()));
    beginner.desk.window->lock();

    // What the ledger holds afterwards, and what the code opens.
    const VaultPlace place{.folder = beginner.place(),
                           .device_folder = beginner.folder.path() / "device"};
    {
        const auto workspace = good(Workspace::open(
            place, "morag", Secret::from_text(strong_passphrase.toStdString()), first_morning));
        const auto& sites = workspace.directory().sites();
        REQUIRE(sites.size() == 1);
        CHECK(sites.begin()->second.name == "Harbour Street, Cardiff");
        CHECK(sites.begin()->second.country == Country::wales);
        CHECK(workspace.self().roles == Roles{Role::service_manager, Role::case_manager});
        CHECK(workspace.directory().worker(workspace.self().id)->name == "Morag Lindqvist");
        CHECK(!workspace.is_sample());
    }
    good(Workspace::recover(place, Secret::from_text(groups.join(QLatin1Char('-')).toStdString()),
                            "morag", Secret::from_text("another passphrase"), first_morning));
}

TEST_CASE("First run: a passphrase that is easy to guess is not taken, and what is weak is named",
          "[ui][unlock]")
{
    Beginner beginner;
    beginner.to_second_step();
    beginner.make(QStringLiteral("harbour street 2026"));
    CHECK(!beginner.button(QStringLiteral("Make the record"))->isEnabled());
    CHECK(beginner.says(QStringLiteral("Too easy to guess")));
    CHECK(beginner.says(QStringLiteral("somebody who knows you would try")));
    beginner.type(QStringLiteral("New passphrase"), strong_passphrase);
    CHECK(beginner.says(QStringLiteral("The two are not the same yet.")));
    CHECK(!beginner.button(QStringLiteral("Make the record"))->isEnabled());
    beginner.type(QStringLiteral("The same passphrase again"), strong_passphrase);
    CHECK(beginner.button(QStringLiteral("Make the record"))->isEnabled());
    CHECK(beginner.says(QStringLiteral("Strong")));
}

TEST_CASE("First run: a folder with something in it is refused, and nothing typed is lost",
          "[ui][unlock]")
{
    Beginner beginner;
    std::filesystem::create_directories(beginner.place());
    std::ofstream(beginner.place() + "/letter.txt") << "something";
    beginner.to_second_step();
    beginner.make(strong_passphrase);
    beginner.press(QStringLiteral("Make the record"));
    REQUIRE(
        QTest::qWaitFor([&] { return !beginner.desk.window->unlock_page().is_making(); }, 60'000));
    CHECK(beginner.says(QStringLiteral("There is something in this folder already.")));
    CHECK(beginner.desk.named<QLineEdit>(QStringLiteral("Name of the service"))->text()
          == QStringLiteral("Harbour Street"));
    CHECK(std::filesystem::exists(beginner.place() + "/letter.txt"));
}
