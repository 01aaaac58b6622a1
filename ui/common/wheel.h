#pragma once
#include <QObject>

namespace holdfast::ui {

/// While it is there, the mouse wheel scrolls, anywhere in the program: what it would change in passing (what a drop-down, a number,
/// a day or a row of tabs says) it goes past, to the page around.
class WheelOnlyScrolls : public QObject {
public:
    WheelOnlyScrolls();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

}
