#pragma once
#include <QListWidget>
#include <QTreeView>

#include "ui/page_desk.h"
#include "ui/service/service_page.h"

namespace holdfast::test {

/// The service page in front, with one of its parts.
inline ui::ServicePage& part(Desk& desk, const char* title)
{
    auto& page = bring<ui::ServicePage>(desk, ui::Place::service);
    page.show_part(QString::fromUtf8(title));
    settle(desk, page);
    return page;
}

/// The parts that the signed-in person is offered.
inline QStringList parts(const ui::ServicePage& page)
{
    QStringList titles;
    const auto* list = find<QListWidget>(page, "Parts of the service");
    for (int row = 0; row < list->count(); ++row)
        if (!list->item(row)->isHidden())
            titles.append(list->item(row)->text());
    return titles;
}

inline QStringList column(const QTreeView& list, int column)
{
    QStringList cells;
    for (int row = 0; row < list.model()->rowCount(); ++row)
        cells.append(list.model()->index(row, column).data().toString());
    return cells;
}

inline void choose(QTreeView& list, const QString& first_cell)
{
    const auto cells = column(list, 0);
    if (!cells.contains(first_cell))
        throw std::runtime_error("no row begins with " + first_cell.toStdString());
    list.setCurrentIndex(list.model()->index(static_cast<int>(cells.indexOf(first_cell)), 0));
}

}
