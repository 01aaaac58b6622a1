#pragma once
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include "ui/common/page.h"
#include "ui/desk.h"

// What a person does on a page: look for a control by its words and use it.

namespace holdfast::test {

inline void settle(const Desk&, const ui::Page& page, int most_ms = 20'000)
{
    QCoreApplication::processEvents();
    if (!QTest::qWaitFor([&page] { return !page.is_reading(); }, most_ms))
        throw std::runtime_error("the page reads on and on");
    QCoreApplication::processEvents();
}

/// Goes there as by the rail, and waits until it is read.
template <typename AnyPage>
AnyPage& bring(Desk& desk, ui::Place place)
{
    desk.window->frame().go(place);
    auto* page = qobject_cast<AnyPage*>(desk.window->frame().page(place));
    if (!page || !page->isVisible())
        throw std::runtime_error("the window does not go there");
    settle(desk, *page);
    return *page;
}

template <typename Widget>
Widget* find(const QWidget& page, const char* name)
{
    const QString wanted = QString::fromUtf8(name);
    for (Widget* each : page.findChildren<Widget*>())
        if (each->isVisible() && each->accessibleName() == wanted)
            return each;
    throw std::runtime_error("no control is called " + std::string(name));
}

inline QAbstractButton* button(const QWidget& page, const char* words)
{
    const QString wanted = QString::fromUtf8(words);
    for (auto* each : page.findChildren<QAbstractButton*>())
        if (each->isVisible() && each->text() == wanted)
            return each;
    throw std::runtime_error("no button says " + std::string(words));
}

inline void press(const QWidget& page, const char* words)
{
    auto* pressed = button(page, words);
    if (!pressed->isEnabled())
        throw std::runtime_error("this button cannot be pressed: " + std::string(words));
    QTest::mouseClick(pressed, Qt::LeftButton);
    QCoreApplication::processEvents();    // what it adds to the page shows itself
}

inline void tick(const QWidget& page, const char* words)
{
    static_cast<QCheckBox*>(button(page, words))->setChecked(true);
}

inline void type(const QWidget& page, const char* field, const QString& words)
{
    auto* edit = find<QLineEdit>(page, field);
    edit->clear();
    QTest::keyClicks(edit, words);
}

inline bool says(const QWidget& page, const char* words)
{
    for (const auto* label : page.findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(QString::fromUtf8(words)))
            return true;
    return false;
}

}
