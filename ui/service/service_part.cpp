#include "ui/service/service_part.h"

#include <QHeaderView>

#include "ui/common/column_fit.h"
#include "ui/common/text_label.h"

namespace holdfast::ui {

QTreeView* list_of(TextRows* rows, const QString& accessible_name)
{
    auto* list = new QTreeView;
    list->setModel(rows);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    list->setAccessibleName(accessible_name);
    new ColumnFit(list, list->header(), {});
    return list;
}

void say(TextLabel* label, const QString& words, bool good)
{
    label->set_tone(good ? Tone::met : Tone::overdue);
    label->setText(words);
    label->setVisible(!words.isEmpty());
}

}
