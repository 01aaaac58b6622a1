#include "ui/record/day_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <cstdlib>

#include "ui/common/text.h"

namespace holdfast::ui {
namespace {

using std::chrono::days;

LocalDate local_day(const QDate& date)
{
    return LocalDate(days(date.toJulianDay() - 2440588));
}

/// The day nearest to today among last year's, this year's and next year's.
std::optional<LocalDate> nearest(int day, int month, LocalDate today)
{
    std::optional<LocalDate> best;
    const int year = date_of(today).year();
    for (int each = year - 1; each <= year + 1; ++each) {
        const QDate date(each, month, day);
        if (!date.isValid())
            continue;
        const LocalDate found = local_day(date);
        if (!best || std::abs((found - today).count()) < std::abs((*best - today).count()))
            best = found;
    }
    return best;
}

std::optional<LocalDate> in_numbers(const QString& typed, LocalDate today)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{1,2})[/. -](\\d{1,2})(?:[/. -](\\d{2}|\\d{4}))?$"));
    const auto match = form.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const int day = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    if (match.captured(3).isEmpty())
        return nearest(day, month, today);
    int year = match.captured(3).toInt();
    if (year < 100)
        year += year <= date_of(today).year() % 100 + 20 ? 2000 : 1900;
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(local_day(date)) : std::nullopt;
}

std::optional<LocalDate> in_words(const QString& typed, LocalDate today)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:\\p{L}+,? )?(\\d{1,2}) (\\p{L}{3,})\\.?(?: (\\d{4}))?$"));
    const auto match = form.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const QString wanted = match.captured(2).left(3).toLower();
    for (int month = 1; month <= 12; ++month) {
        if (QLocale().monthName(month, QLocale::ShortFormat).left(3).toLower() != wanted)
            continue;
        const int day = match.captured(1).toInt();
        if (match.captured(3).isEmpty())
            return nearest(day, month, today);
        const QDate date(match.captured(3).toInt(), month, day);
        return date.isValid() ? std::optional(local_day(date)) : std::nullopt;
    }
    return std::nullopt;
}

}

std::optional<LocalDate> day_typed(const QString& typed, LocalDate today)
{
    const QString trimmed = typed.simplified();
    const auto word = [&](const char* source) {
        return trimmed.compare(QCoreApplication::translate("day_text", source), Qt::CaseInsensitive)
               == 0;
    };
    if (word(QT_TRANSLATE_NOOP("day_text", "today")))
        return today;
    if (word(QT_TRANSLATE_NOOP("day_text", "yesterday")))
        return today - days(1);
    if (word(QT_TRANSLATE_NOOP("day_text", "tomorrow")))
        return today + days(1);
    if (const auto date = parse_date(trimmed.toStdString()))
        return *date;
    if (const auto date = in_numbers(trimmed, today))
        return date;
    return in_words(trimmed, today);
}

std::optional<std::chrono::seconds> clock_typed(const QString& typed)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})(?:[:.]?(\\d{2}))? ?([ap]m)?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(typed.simplified());
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    const QString half = match.captured(3).toLower();
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (half == QLatin1String("pm") ? 12 : 0);
    }
    if (hour > 23 || minute > 59)
        return std::nullopt;
    return std::chrono::hours(hour) + std::chrono::minutes(minute);
}

QString day_shown(LocalDate day)
{
    return QLocale().toString(date_of(day), QStringLiteral("ddd d MMM yyyy"));
}

}
