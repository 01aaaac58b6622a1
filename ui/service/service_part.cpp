#include "ui/service/service_part.h"

#include <QHeaderView>

#include "ui/common/beside.h"
#include "ui/common/column_fit.h"
#include "ui/common/measure.h"
#include "ui/common/refused_words.h"
#include "ui/common/text_label.h"
#include "ui/unlock/refusals.h"

namespace holdfast::ui {

QTreeView* list_of(TextRows* rows, const QString& accessible_name, std::vector<int> least_first)
{
    auto* list = new QTreeView;
    list->setModel(rows);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(false);
    list->setWordWrap(true);
    list->setAllColumnsShowFocus(true);
    list->setAccessibleName(accessible_name);
    (new ColumnFit(list, list->header(), std::move(least_first)))->break_lines();
    // Qt makes the first row current, and does not show it, when the keyboard comes by.
    QItemSelectionModel* chosen = list->selectionModel();
    QObject::connect(chosen, &QItemSelectionModel::currentRowChanged, list,
                     [chosen](const QModelIndex& row) {
                         if (row.isValid())
                             chosen->select(row, QItemSelectionModel::ClearAndSelect
                                                     | QItemSelectionModel::Rows);
                     });
    return list;
}

std::optional<std::size_t> chosen_row(const QTreeView& list)
{
    const QModelIndex at = list.currentIndex();
    return at.isValid() ? std::optional(static_cast<std::size_t>(at.row())) : std::nullopt;
}

QScrollArea* scrolled(QWidget* inner)
{
    auto* scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

void begin_with_the_page(Beside& beside)
{
    QLayout* side = beside.widget(1)->layout();
    QObject::connect(&beside, &Beside::page_shown, side, [side](bool shown) {
        side->setContentsMargins(shown ? 0 : space::section - space::wide, 0, 0, 0);
    });
}

QVBoxLayout* part_column(QWidget* part)
{
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(space::section, space::wide, space::section, space::wide);
    layout->setSpacing(space::medium);
    return layout;
}

QString not_done_words(const WorkspaceError& error, const Wording& wording)
{
    if (!error.vault)
        return refused_words(error, wording);
    const Advice advice = advice_on(error);
    return advice.what + QLatin1Char(' ') + advice.what_to_do;
}

void say(TextLabel* label, const QString& words, bool good)
{
    label->set_tone(good ? Tone::met : Tone::overdue);
    label->setText(words);
    label->setVisible(!words.isEmpty());
}

}
