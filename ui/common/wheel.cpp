#include "ui/common/wheel.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QTabBar>

namespace holdfast::ui {
namespace {

/// Widgets all of them.
bool would_change(const QObject* watched)
{
    return qobject_cast<const QComboBox*>(watched) || qobject_cast<const QAbstractSpinBox*>(watched)
           || qobject_cast<const QTabBar*>(watched);
}

}

WheelOnlyScrolls::WheelOnlyScrolls()
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool WheelOnlyScrolls::eventFilter(QObject* watched, QEvent* event)
{
    if (!would_change(watched))
        return QObject::eventFilter(watched, event);
    auto* control = static_cast<QWidget*>(watched);
    if (event->type() == QEvent::Polish && control->focusPolicy() == Qt::WheelFocus)
        control->setFocusPolicy(Qt::StrongFocus);    // nor does it take the keyboard
    if (event->type() != QEvent::Wheel)
        return QObject::eventFilter(watched, event);
    // Qt takes what nobody accepted to whatever stands around.
    event->ignore();
    return true;
}

}
