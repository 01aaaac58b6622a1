#pragma once
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "record/ids.h"
#include "ui/common/palette.h"

namespace holdfast::ui {

/// A small table about one thing, for the screen and for paper alike.
struct Sheet {
    struct Row {
        QStringList cells;
        Tone tone = Tone::text;
        std::optional<EntryId> entry{};    ///< the entry that it comes from
    };
    QString title;
    QStringList columns;
    std::vector<Row> rows;
    QString empty;    ///< what stands there where there are no rows
};
using Sheets = std::vector<Sheet>;

}
