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

}
