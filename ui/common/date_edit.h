#pragma once
#include "time/instant.h"

class QDateEdit;

namespace holdfast::ui {

/// An editor of a day, with a calendar to choose it from.
QDateEdit* date_edit(LocalDate date);
LocalDate local_date_of(const QDateEdit& edit);

}
