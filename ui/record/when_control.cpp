#include "ui/record/when_control.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include "ui/common/beside.h"
#include "ui/common/look.h"
#include "ui/common/measure.h"
#include "ui/common/text.h"
#include "ui/record/day_text.h"

namespace holdfast::ui {
namespace {

QHBoxLayout* row_in(QWidget* widget)
{
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    return row;
}

/// The two instants of a reading that the autumn change repeats.
Instant of_repeated(LocalTime local, bool summer)
{
    const Instant winter = Instant(local.time_since_epoch());
    return summer ? winter - std::chrono::hours(1) : winter;
}

}

DayControl::DayControl(LocalDate today, QWidget* parent)
    : FieldControl(parent), m_today(today), m_day(new QLineEdit)
{
    m_day->setPlaceholderText(tr("such as 31/1 or 31 Jan 2026"));
    m_day->setAccessibleName(tr("Day"));
    row_in(this)->addWidget(m_day);
    setFocusProxy(m_day);
    connect(m_day, &QLineEdit::textChanged, this, &FieldControl::edited);
}

void DayControl::set_example(const QString& example)
{
    m_day->setPlaceholderText(example);
}

std::vector<std::string> DayControl::values() const
{
    const auto day = day_typed(m_day->text(), m_today);
    return day ? std::vector{to_string(*day)} : std::vector<std::string>();
}

void DayControl::set_values(const std::vector<std::string>& values)
{
    const auto day = values.empty()
                         ? tl::expected<LocalDate, TimeError>(tl::unexpected(TimeError::malformed))
                         : parse_date(values.front());
    m_day->setText(day ? day_shown(*day) : QString());
}

QString DayControl::problem() const
{
    if (m_day->text().trimmed().isEmpty() || day_typed(m_day->text(), m_today))
        return {};
    return tr("That is not a day. Write it as 31/1 or 31 Jan 2026.");
}

QString DayControl::said() const
{
    return m_day->text().trimmed();
}

WhenControl::WhenControl(Instant now, QWidget* parent)
    : FieldControl(parent),
      m_today(local_date(now)),
      m_day(new QLineEdit),
      m_clock(new QLineEdit),
      m_which(new QComboBox)
{
    m_day->setAccessibleName(tr("Day"));
    m_clock->setAccessibleName(tr("Time"));
    m_clock->setPlaceholderText(tr("14:05"));
    keep_within(m_clock, 10);
    keep_at_least(m_day, 18);    // a day in full, such as Wed 30 Sep 2026
    m_which->setAccessibleName(tr("Which of the two hours"));
    m_which->addItem(tr("the first time (summer time)"));
    m_which->addItem(tr("the second time (winter time)"));
    m_which->hide();
    auto* row = row_in(this);
    row->addWidget(m_day, 1);
    row->addWidget(m_clock);
    row->addWidget(m_which);
    setFocusProxy(m_day);
    connect(m_day, &QLineEdit::textChanged, this, &WhenControl::changed);
    connect(m_clock, &QLineEdit::textChanged, this, &WhenControl::changed);
    connect(m_which, &QComboBox::currentIndexChanged, this, &FieldControl::edited);
}

bool WhenControl::is_empty() const
{
    return m_clock->text().trimmed().isEmpty();
}

std::optional<LocalTime> WhenControl::local() const
{
    const QString typed = m_day->text().trimmed();
    const auto day = typed.isEmpty() ? std::optional(m_today) : day_typed(typed, m_today);
    const auto clock = clock_typed(m_clock->text());
    if (!day || !clock)
        return std::nullopt;
    return LocalTime(*day) + *clock;
}

bool WhenControl::offers_both_hours() const
{
    const auto reading = local();
    if (!reading)
        return false;
    const auto instant = to_instant(*reading);
    return !instant && instant.error() == TimeError::ambiguous;
}

std::optional<Instant> WhenControl::instant() const
{
    const auto reading = local();
    if (!reading)
        return std::nullopt;
    if (offers_both_hours())
        return of_repeated(*reading, m_which->currentIndex() == 0);
    const auto instant = to_instant(*reading);
    return instant ? std::optional(*instant) : std::nullopt;
}

void WhenControl::set_instant(Instant instant)
{
    const QSignalBlocker quiet(this);
    m_day->setText(day_shown(local_date(instant)));
    m_clock->setText(clock_text(instant));
    if (offers_both_hours())
        m_which->setCurrentIndex(instant == of_repeated(*local(), true) ? 0 : 1);
}

std::vector<std::string> WhenControl::values() const
{
    const auto found = instant();
    return found ? std::vector{to_string(*found)} : std::vector<std::string>();
}

void WhenControl::set_values(const std::vector<std::string>& values)
{
    const auto instant = values.empty() ? tl::expected<Instant, TimeError>(
                             tl::unexpected(TimeError::malformed))
                                        : parse_instant(values.front());
    if (instant)
        return set_instant(*instant);
    m_day->clear();
    m_clock->clear();
}

QString WhenControl::problem() const
{
    const bool day_good = m_day->text().trimmed().isEmpty()
                          || day_typed(m_day->text(), m_today).has_value();
    if (!day_good)
        return tr("That is not a day. Write it as 31/1 or 31 Jan 2026.");
    if (is_empty())
        return {};
    if (!clock_typed(m_clock->text()))
        return tr("That is not a time. Write it as 14:05.");
    if (!instant())
        return tr("The clocks went forward: there was no such time on that day.");
    return {};
}

QString WhenControl::said() const
{
    return is_empty() ? QString()
                      : tr("%1, %2").arg(m_day->text().trimmed(), m_clock->text().trimmed());
}

void WhenControl::changed()
{
    m_which->setVisible(offers_both_hours());
    Q_EMIT edited();
}

}
