#include <catch2/catch.hpp>

#include "ui/household.h"
#include "ui/one_case.h"

using namespace holdfast;
using namespace holdfast::test;
using namespace holdfast::ui;

namespace {

/// Every widget that came up as a window of its own.
class WindowsShown : public QObject {
public:
    WindowsShown() { qApp->installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (widget && event->type() == QEvent::Show && widget->isWindow())
            names.append(QString::fromUtf8(widget->metaObject()->className()));
        return QObject::eventFilter(watched, event);
    }
    QStringList names;
};

}

TEST_CASE("Making and bringing pages and forms shows one window: nothing flashes up and takes the "
          "keyboard",
          "[ui][frame]")
{
    Look look(Look::Keep::no);
    const Household household;
    WindowsShown shown;
    FileDesk desk(look, household, QStringLiteral("manager"));
    for (const Place place : {Place::cases, Place::meetings, Place::audit, Place::service,
                              Place::settings, Place::today})
        desk.window->frame().go(place);
    desk.open_case();
    desk.open_survivor();
    desk.window->frame().open_record(request_for<ServiceUserContact>(household.id));
    (void)form_of(desk);
    CHECK(shown.names == QStringList{QStringLiteral("holdfast::ui::MainWindow")});
}
