#pragma once
#include <QComboBox>

#include "ui/common/text.h"
#include "ui/record/words.h"

namespace holdfast::ui {

/// Every value of a closed list, to choose from.
template <Coded E>
void offer_choices(QComboBox& box)
{
    for (std::size_t i = 0; i < codes_of<E>.size(); ++i)
        box.addItem(capitalised(choice_words(static_cast<E>(i))), static_cast<int>(i));
}

}
