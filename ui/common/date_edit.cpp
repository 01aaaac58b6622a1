#include "ui/common/date_edit.h"

#include <QCoreApplication>
#include <QDateEdit>

#include "ui/common/text.h"

namespace holdfast::ui {

QDateEdit* date_edit(LocalDate date)
{
    auto* edit = new QDateEdit(date_of(date));
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QCoreApplication::translate("date_edit", "ddd d MMM yyyy"));
    return edit;
}

LocalDate local_date_of(const QDateEdit& edit)
{
    return LocalDate(std::chrono::days(edit.date().toJulianDay() - 2440588));
}

}
