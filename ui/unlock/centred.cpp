#include "ui/unlock/centred.h"

#include <QVBoxLayout>

namespace holdfast::ui {

QScrollArea* centred(QWidget* card)
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->addStretch(2);
    auto* line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(card, 100);
    line->addStretch(1);
    layout->addLayout(line);
    layout->addStretch(3);
    auto* scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

}
