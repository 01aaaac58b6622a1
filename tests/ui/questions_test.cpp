#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <functional>
#include <stdexcept>

#include <catch2/catch.hpp>

#include "ui/common/look.h"
#include "ui/common/questions.h"

using namespace holdfast::ui;

namespace {

/// Asks, and does that to the dialog that comes.
bool asked(const std::function<void(QDialog&)>& act)
{
    QTimer::singleShot(0, qApp, [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (dialog)
            act(*dialog);
        if (dialog && dialog->isVisible())
            dialog->done(-1);    // it went on asking
    });
    DialogQuestions questions;
    return questions.confirm(nullptr, QStringLiteral("Complete the page as it is?"),
                             QStringLiteral("Not covered: risk."), QStringLiteral("Complete it"));
}

QPushButton* button_of(const QDialog& dialog, const QString& words)
{
    for (auto* each : dialog.findChildren<QPushButton*>())
        if (each->text() == words)
            return each;
    throw std::runtime_error("no button says " + words.toStdString());
}

}

TEST_CASE(
    "Return alone does not do what is asked about: the button that does nothing is the default",
    "[ui][questions]")
{
    Look look(Look::Keep::no);
    bool closed = false;
    CHECK_FALSE(asked([&](QDialog& dialog) {
        CHECK(button_of(dialog, QStringLiteral("Cancel"))->isDefault());
        QTest::keyClick(&dialog, Qt::Key_Return);
        closed = !dialog.isVisible();
    }));
    CHECK(closed);
    CHECK_FALSE(asked([](QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); }));
    CHECK(
        asked([](QDialog& dialog) { button_of(dialog, QStringLiteral("Complete it"))->click(); }));
}

TEST_CASE("Return on the button that was gone to does what it says", "[ui][questions]")
{
    Look look(Look::Keep::no);
    CHECK(asked([](QDialog& dialog) {
        QPushButton* act = button_of(dialog, QStringLiteral("Complete it"));
        act->setFocus();
        QTest::keyClick(act, Qt::Key_Return);
    }));
}
