#pragma once
#include <QCoreApplication>
#include <QString>
#include <optional>

#include "report/wording.h"
#include "time/calendar.h"

namespace holdfast::ui {

/// When something is due, as people say it: "2 working days over", "by 16:30", "tomorrow", "in 6 days".
class DueWords {
    Q_DECLARE_TR_FUNCTIONS(holdfast::ui::DueWords)

public:
    /// Without a division (sites in several countries) days over are calendar days.
    DueWords(const Wording& wording, Calendar calendar, std::optional<Division> division);

    QString in_words(const Obligation& obligation, Instant now) const;
    /// The full date and time, for tooltips and screen readers: "end of Tue 11 Jun 2024".
    QString in_full(const Obligation& obligation) const;

private:
    QString over(const Obligation& obligation, Instant due, Instant now) const;
    QString ahead(Instant due, Instant now) const;
    QString moment(Instant due, Instant now) const;
    QString length(int count, Unit unit) const;

    const Wording* m_wording;
    Calendar m_calendar;
    std::optional<Division> m_division;
};

}
