#pragma once
#include <QWidget>
#include <map>

#include "ui/frame/places.h"

class QButtonGroup;
class QShortcut;
class QToolButton;

namespace holdfast::ui {

/// The navigation at the left: only where the signed-in person has something to do. Alt+1 and so on from the keyboard.
class Rail : public QWidget {
    Q_OBJECT

public:
    explicit Rail(Look& look, QWidget* parent = nullptr);

    void offer(Roles roles);
    void show_place(Place place);

Q_SIGNALS:
    void chosen(holdfast::ui::Place place);

private:
    QToolButton* view_button(Look& look);

    struct Way {
        QToolButton* button;
        QShortcut* key;
    };
    std::map<Place, Way> m_ways;
    QButtonGroup* m_buttons;
};

}
