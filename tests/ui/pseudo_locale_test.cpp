#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTest>
#include <QTranslator>
#include <QTreeView>
#include <fstream>
#include <set>

#include <catch2/catch.hpp>

#include "service/audit.h"
#include "support/paths.h"
#include "ui/brackets.h"
#include "ui/common/text.h"
#include "ui/desk.h"

using namespace holdfast;
using namespace holdfast::test;
using holdfast::ui::Place;

namespace {

/// Words that are data, not the window's own: they have translations of their own, in resources/.
std::set<QString> data_words()
{
    std::set<QString> words{QStringLiteral("Holdfast"), QStringLiteral("English"),
                            QStringLiteral("Cymraeg")};
    // Every word of the wording's file, as it stands there or at the head of a sentence.
    std::ifstream file(source_dir() + "/resources/wording/en.toml");
    for (std::string line; std::getline(file, line);) {
        const auto from = line.find(" = \"");
        if (from == std::string::npos || line.back() != '"')
            continue;
        const QString text = ui::text(line.substr(from + 4, line.size() - from - 5));
        words.insert(text);
        words.insert(ui::capitalised(text));
    }
    const Checklist checklist = Checklist::shipped();
    for (const ChecklistItem& item : checklist.items()) {
        words.insert(ui::text(item.asks));
        words.insert(ui::text(item.clause));
    }
    return words;
}

class Texts {
public:
    explicit Texts(std::set<QString> data) : m_data(std::move(data)) {}

    void look_at(const QWidget* widget)
    {
        check(widget->toolTip());
        check(widget->accessibleName());
        check(widget->accessibleDescription());
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            check(label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            check(button->text());
        if (const auto* field = qobject_cast<const QLineEdit*>(widget))
            check(field->placeholderText());
        if (const auto* field = qobject_cast<const QPlainTextEdit*>(widget))
            check(field->placeholderText());
        if (const auto* combo = qobject_cast<const QComboBox*>(widget))
            for (int i = 0; i < combo->count(); ++i)
                check(combo->itemText(i));
        if (const auto* list = qobject_cast<const QListWidget*>(widget))
            for (int i = 0; i < list->count(); ++i)
                check(list->item(i)->text());
        if (const auto* tree = qobject_cast<const QTreeView*>(widget); tree && tree->model())
            for (int i = 0; i < tree->model()->columnCount(); ++i)
                check(tree->model()->headerData(i, Qt::Horizontal).toString());
    }
    QStringList untranslated;
    int looked = 0;

private:
    void check(const QString& words)
    {
        const bool has_letters = std::any_of(words.begin(), words.end(),
                                             [](QChar c) { return c.isLetter(); });
        if (!has_letters)
            return;
        ++looked;
        if (!words.contains(QStringLiteral("⟦")) && !m_data.contains(words))
            untranslated.append(words);
    }
    std::set<QString> m_data;
};

}

TEST_CASE("Every text that a page of the window is made with can be translated", "[ui][language]")
{
    ui::Look look(ui::Look::Keep::no);
    const Wording wording = Wording::english();
    const Brackets brackets;
    ui::Session session([] { return at("2026-01-05T09:00"); });
    Answers answers;
    ui::MainWindow window({.session = session,
                           .questions = answers,
                           .look = look,
                           .wording = wording,
                           .device_folder = {},
                           .after_lock = {}});
    for (const Place place : {Place::today, Place::cases, Place::meetings, Place::audit,
                              Place::service, Place::settings, Place::case_file, Place::survivor})
        (void)window.frame().page(place);
    Texts texts(data_words());
    for (const auto* widget : window.findChildren<QWidget*>())
        // What Qt itself puts into its calendars and spin boxes comes from the locale.
        if (!widget->objectName().startsWith(QStringLiteral("qt_")))
            texts.look_at(widget);
    texts.untranslated.removeDuplicates();
    INFO(texts.untranslated.join(QStringLiteral(" | ")).toStdString());
    CHECK(texts.looked > 150);
    CHECK(texts.untranslated.isEmpty());
}

TEST_CASE("The Welsh that ships is in the program, and what it lacks falls back to English",
          "[ui][language]")
{
    QTranslator welsh;
    REQUIRE(welsh.load(QStringLiteral("holdfast_cy"), QStringLiteral(":/translations")));
    CHECK(welsh.translate("holdfast::ui::SettingsPage", "Language") == QStringLiteral("Iaith"));
    CHECK(welsh
              .translate("holdfast::ui::SettingsPage",
                         "From the next unlocking on. What is not translated stays English.")
              .isEmpty());
}
