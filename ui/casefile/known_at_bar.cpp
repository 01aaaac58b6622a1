#include "ui/casefile/known_at_bar.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

#include "ui/common/measure.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"

namespace holdfast::ui {
namespace {

/// From this width on the moment stands beside what is said of it.
constexpr int moment_beside_from_digits = 100;

/// The clock on the wall in the UK, whatever zone the machine is set to.
QDateTime wall_clock(Instant instant)
{
    const auto local = local_time(instant).time_since_epoch();
    return QDateTime::fromSecsSinceEpoch(local.count(), Qt::UTC);
}

Instant instant_of(const QDateTime& wall)
{
    const LocalTime local{std::chrono::seconds(wall.toSecsSinceEpoch())};
    if (const auto instant = to_instant(local))
        return *instant;
    // In the hour that the clocks leave out or repeat: an hour on is a time of its own.
    return to_instant(local + std::chrono::hours(1)).value_or(Instant(local.time_since_epoch()));
}

}

KnownAtBar::KnownAtBar(QWidget* parent)
    : QWidget(parent),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_words(paragraph(TextSize::section, Tone::gate)),
      m_when(new QDateTimeEdit),
      m_show(new QPushButton(tr("Show"))),
      m_back(new QPushButton)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Highlight);
    setAccessibleName(tr("As known at"));
    m_when->setTimeSpec(Qt::UTC);
    m_when->setCalendarPopup(true);
    m_when->setDisplayFormat(tr("ddd d MMM yyyy, HH:mm"));
    m_when->setAccessibleName(tr("Moment at which the file is shown"));
    m_show->setAccessibleName(tr("Show the file as it was known then"));
    name_way_out();
    m_layout->setContentsMargins(space::wide, space::small, space::wide, space::small);
    m_layout->setSpacing(space::small);
    m_layout->addWidget(m_words, 1);
    auto* controls = new QHBoxLayout;
    controls->setSpacing(space::small);
    controls->addWidget(m_when);
    controls->addWidget(m_show);
    controls->addWidget(m_back);
    controls->addStretch();
    m_layout->addLayout(controls);
    connect(m_show, &QPushButton::clicked, this, &KnownAtBar::look_back);
    connect(m_back, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT chosen(std::nullopt);
    });
    hide();
}

void KnownAtBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_layout->setDirection(width() < digits(moment_beside_from_digits) ? QBoxLayout::TopToBottom
                                                                       : QBoxLayout::LeftToRight);
}

void KnownAtBar::ask()
{
    show();
    m_when->setFocus();
}

void KnownAtBar::look_back()
{
    Q_EMIT chosen(instant_of(m_when->dateTime()));
}

void KnownAtBar::show_moment(const std::optional<Instant>& moment, Instant now)
{
    m_moment = moment;
    m_when->setMaximumDateTime(wall_clock(now));
    m_when->setDateTime(wall_clock(moment.value_or(now)));
    m_words->setText(
        moment ? tr("LOOKING BACK · as the file stood and was known at %1. What was recorded or "
                    "corrected since "
                    "is not shown, and nothing can be recorded here.")
                     .arg(QLocale().toString(wall_clock(*moment), tr("ddd d MMM yyyy, HH:mm")))
               : tr("Show the file as it stood and was known at"));
    m_words->set_tone(moment ? Tone::gate : Tone::text);
    // All of the page has the bar's ground then: with no edge to be seen it stands where everything else does.
    const int side = moment ? 0 : int(space::wide);
    m_layout->setContentsMargins(side, space::small, side, space::small);
    name_way_out();
    if (moment)
        show();
}

/// From where nothing was shown yet there is no way back.
void KnownAtBar::name_way_out()
{
    m_back->setText(m_moment ? tr("Back to now") : tr("Cancel"));
    m_back->setAccessibleName(m_moment ? tr("Back to the file as it stands now")
                                       : tr("Do not look back"));
}

QString KnownAtBar::said() const
{
    return m_words->text();
}

}
