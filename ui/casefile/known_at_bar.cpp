#include "ui/casefile/known_at_bar.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include "ui/common/flow.h"
#include "ui/common/measure.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"
#include "ui/record/when_control.h"

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

}

KnownAtBar::KnownAtBar(QWidget* parent)
    : QWidget(parent),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_words(paragraph(TextSize::section, Tone::gate)),
      m_when(new WhenControl(Instant{})),
      m_problem(paragraph(TextSize::label, Tone::overdue)),
      m_show(new QPushButton(tr("Show"))),
      m_back(new QPushButton)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Highlight);
    setAccessibleName(tr("As known at"));
    m_when->setAccessibleName(tr("Moment at which the file is shown"));
    m_show->setAccessibleName(tr("Show the file as it was known then"));
    name_way_out();
    m_layout->setContentsMargins(space::wide, space::small, space::wide, space::small);
    m_layout->setSpacing(space::small);
    m_layout->addWidget(m_words, 1);
    m_layout->addLayout(controls());
    m_problem->hide();
    for (auto* part : m_when->findChildren<QLineEdit*>())
        connect(part, &QLineEdit::returnPressed, this, &KnownAtBar::look_back);
    connect(m_when, &FieldControl::edited, m_problem, &QWidget::hide);
    connect(m_show, &QPushButton::clicked, this, &KnownAtBar::look_back);
    connect(m_back, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT chosen(std::nullopt);
    });
    hide();
}

QLayout* KnownAtBar::controls()
{
    auto* column = new QVBoxLayout;
    column->setSpacing(space::hair);
    column->addWidget(flow_of({m_when, m_show, m_back}));
    column->addWidget(m_problem);
    return column;
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
    const auto moment = m_when->instant();
    if (moment && *moment <= m_now)
        return Q_EMIT chosen(*moment);
    const QString wrong = m_when->problem();
    m_problem->setText(moment            ? tr("That time has not come yet.")
                       : wrong.isEmpty() ? tr("Say at what time too, such as 14:05.")
                                         : wrong);
    m_problem->show();
    m_when->setFocus();
}

void KnownAtBar::show_moment(const std::optional<Instant>& moment, Instant now)
{
    m_moment = moment;
    m_now = now;
    m_when->set_today(local_date(now));
    m_when->set_instant(moment.value_or(now));
    m_problem->hide();
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
