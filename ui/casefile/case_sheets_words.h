#pragma once
#include <algorithm>

#include "ui/casefile/case_sheets.h"
#include "ui/common/text.h"
#include "ui/record/words.h"

// What the parts of CaseSheets share.

namespace holdfast::ui {

template <Coded E>
QString CaseSheets::word(E value) const
{
    return choice_words(value);
}

/// Tables show what is latest first.
inline Sheet latest_first(Sheet sheet)
{
    std::reverse(sheet.rows.begin(), sheet.rows.end());
    return sheet;
}

}
