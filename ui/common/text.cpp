#include "ui/common/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTime>

namespace holdfast::ui {

QString clock_text(Instant instant)
{
    const auto since_midnight = local_time(instant) - LocalTime(local_date(instant));
    return QTime(0, 0)
        .addSecs(static_cast<int>(since_midnight.count()))
        .toString(QStringLiteral("HH:mm"));
}

QString short_date(LocalDate date, LocalDate today)
{
    const QDate day = date_of(date);
    const bool this_year = day.year() == date_of(today).year();
    const auto format = [](const char* pattern) {
        return QCoreApplication::translate("short_date", pattern);
    };
    return QLocale().toString(day, this_year
                                       ? format(QT_TRANSLATE_NOOP("short_date", "ddd d MMM"))
                                       : format(QT_TRANSLATE_NOOP("short_date", "ddd d MMM yyyy")));
}

}
