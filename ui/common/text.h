#pragma once
#include <QDate>
#include <QString>
#include <string>
#include <string_view>

#include "time/instant.h"

namespace holdfast::ui {

/// The core's texts are UTF-8.
inline QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// A text's first letter as a capital, for words that stand alone.
inline QString capitalised(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

inline QDate date_of(LocalDate date)
{
    return QDate::fromJulianDay(date.time_since_epoch().count() + 2440588);
}

/// "16:30", UK local time.
QString clock_text(Instant instant);

/// "Mon 3 Aug", with the year where it is not this one.
QString short_date(LocalDate date, LocalDate today);

}
