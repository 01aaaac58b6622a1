#pragma once
#include <QScrollArea>

namespace holdfast::ui {

/// A page that scrolls as a whole where the window is too low for it; the window is never narrower than it.
class Scrolled : public QScrollArea {
    Q_OBJECT

public:
    explicit Scrolled(QWidget* content);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
};

/// Leaves a gap at the right of what an area scrolls while its bar stands there, and none while it does not: what is short ends
/// where the page does.
void leave_gap_beside_bar(QScrollArea* area, int gap);

}
