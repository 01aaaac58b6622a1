#pragma once
#include <QScrollArea>

namespace holdfast::ui {

/// A card in the middle of a page that scrolls where the text is large.
QScrollArea* centred(QWidget* card);

}
