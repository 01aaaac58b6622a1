#include "ui/common/due_words.h"

#include <algorithm>

#include "ui/common/text.h"

namespace holdfast::ui {
namespace {

using std::chrono::days;
using std::chrono::hours;

/// From then on weeks say more than days.
constexpr int days_told_in_weeks = 28;
constexpr int days_told_ahead = 14;

int days_between(LocalDate from, LocalDate to)
{
    return static_cast<int>((to - from).count());
}

bool ends_with_its_day(Instant due)
{
    return due == end_of(local_date(due));
}

}

DueWords::DueWords(const Wording& wording, Calendar calendar, std::optional<Division> division)
    : m_wording(&wording), m_calendar(std::move(calendar)), m_division(division)
{}

QString DueWords::length(int count, Unit unit) const
{
    return text(m_wording->limit({.count = count, .unit = unit}));
}

QString DueWords::over(const Obligation& obligation, Instant due, Instant now) const
{
    if (!ends_with_its_day(due) && now - due < days(2)) {
        const auto passed = std::chrono::duration_cast<hours>(now - due).count();
        return passed == 0 ? tr("under an hour over")
                           : tr("%1 over").arg(length(static_cast<int>(passed), Unit::hours));
    }
    const LocalDate due_day = local_date(due);
    const LocalDate today = local_date(now);
    const int passed = std::max(1, days_between(due_day, today));
    if (passed >= days_told_in_weeks)
        return tr("%1 over").arg(length(passed / 7, Unit::weeks));
    if (m_division && counts_working_days(obligation.limit.unit)) {
        int worked = 0;
        for (LocalDate day = due_day + days(1); day <= today; day += days(1))
            worked += m_calendar.working(day, *m_division) ? 1 : 0;
        if (worked > 0)
            return tr("%1 over").arg(length(worked, Unit::working_days));
    }
    return tr("%1 over").arg(length(passed, Unit::days));
}

QString DueWords::ahead(Instant due, Instant now) const
{
    const LocalDate today = local_date(now);
    const LocalDate day = local_date(due);
    const int left = days_between(today, day);
    if (left == 0)
        return ends_with_its_day(due) ? tr("by the end of today")
                                      : tr("by %1").arg(clock_text(due));
    if (left == 1)
        return ends_with_its_day(due) ? tr("tomorrow") : tr("tomorrow, %1").arg(clock_text(due));
    if (left <= days_told_ahead)
        return tr("in %1").arg(length(left, Unit::days));
    return tr("by %1").arg(short_date(day, today));
}

/// When planned work begins.
QString DueWords::moment(Instant due, Instant now) const
{
    const LocalDate today = local_date(now);
    const LocalDate day = local_date(due);
    QString when = short_date(day, today);
    if (day == today)
        when = tr("today");
    else if (day == today + days(1))
        when = tr("tomorrow");
    return ends_with_its_day(due) ? when : tr("%1, %2").arg(when, clock_text(due));
}

QString DueWords::in_words(const Obligation& obligation, Instant now) const
{
    const Status current = status(obligation, now);
    if (current == Status::excused || current == Status::excused_late) {
        if (!obligation.excused_until)
            return tr("excused until the review");
        const LocalDate until = local_date(*obligation.excused_until);
        return tr("excused until %1").arg(short_date(until, local_date(now)));
    }
    if (!obligation.due)
        return tr("no set time");
    if (obligation.nature == Nature::gate)
        return tr("before %1").arg(moment(*obligation.due, now));
    return now > *obligation.due ? over(obligation, *obligation.due, now)
                                 : ahead(*obligation.due, now);
}

QString DueWords::in_full(const Obligation& obligation) const
{
    if (!obligation.due)
        return tr("No set time");
    const QString due = text(m_wording->due(*obligation.due));
    return obligation.nature == Nature::gate ? tr("Work is planned for %1").arg(due)
                                             : tr("Due: %1").arg(due);
}

}
