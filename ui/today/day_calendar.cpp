#include "ui/today/day_calendar.h"

#include <QApplication>
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <algorithm>

#include "ui/common/look.h"
#include "ui/common/measure.h"
#include "ui/common/text.h"

namespace holdfast::ui {
namespace {

using std::chrono::days;

constexpr int week = 7;

LocalDate monday_of(LocalDate day)
{
    return day - (std::chrono::weekday(day) - std::chrono::Monday);
}

}

DayCalendar::DayCalendar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Days counted"));
}

void DayCalendar::show_days(const Explanation& explanation, const QString& described)
{
    m_marks.clear();
    for (const auto& skipped : explanation.skipped)
        m_marks[skipped.date] = Mark::not_counted;
    for (const LocalDate day : explanation.counted)
        m_marks[day] = Mark::counted;
    if (!explanation.counted.empty())
        m_marks[explanation.counted.back()] = Mark::end;
    m_marks[local_date(explanation.start)] = Mark::start;
    m_first = monday_of(m_marks.begin()->first);
    m_last = monday_of(m_marks.rbegin()->first) + days(week - 1);
    setAccessibleDescription(described);
    updateGeometry();
    update();
}

DayCalendar::Mark DayCalendar::mark(LocalDate day) const
{
    const auto found = m_marks.find(day);
    return found == m_marks.end() ? Mark::outside : found->second;
}

int DayCalendar::weeks() const
{
    return static_cast<int>((m_last - m_first).count() + 1) / week;
}

int DayCalendar::box_size() const
{
    const QFontMetrics metrics(font_of(TextSize::label));
    return std::max(metrics.height(), metrics.horizontalAdvance(QStringLiteral("00")))
           + space::small;
}

QSize DayCalendar::sizeHint() const
{
    if (m_marks.empty())
        return {0, 0};
    return {week * box_size() + 1, (weeks() + 1) * box_size() + 1};
}

void DayCalendar::paint_day(QPainter& painter, const QRect& box, LocalDate day) const
{
    const Mark what = mark(day);
    const QPalette colours = QApplication::palette();
    const QRect inner = box.adjusted(2, 2, -2, -2);
    const QString number = QString::number(date_of(day).day());
    if (what == Mark::end) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(Tone::accent, colours));
        painter.drawRoundedRect(inner, space::hair, space::hair);
    } else if (what == Mark::start) {
        painter.setPen(QPen(colour(Tone::accent, colours), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(inner, space::hair, space::hair);
    }
    Tone tone = Tone::text;
    if (what == Mark::end)
        tone = Tone::surface;
    else if (what == Mark::outside || what == Mark::not_counted)
        tone = Tone::muted;
    painter.setPen(colour(tone, colours));
    painter.drawText(box, Qt::AlignCenter,
                     what == Mark::not_counted ? QStringLiteral("·") : number);
    if (what == Mark::counted) {
        const int under = painter.fontMetrics().horizontalAdvance(number) / 2 + 1;
        const int y = box.center().y() + painter.fontMetrics().ascent() / 2 + 3;
        painter.setPen(QPen(colour(Tone::accent, colours), 2));
        painter.drawLine(box.center().x() - under, y, box.center().x() + under, y);
    }
}

void DayCalendar::paintEvent(QPaintEvent*)
{
    if (m_marks.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font_of(TextSize::label));
    const int size = box_size();
    for (int column = 0; column < week; ++column) {
        painter.setPen(colour(Tone::muted, QApplication::palette()));
        painter.drawText(QRect(column * size, 0, size, size), Qt::AlignCenter,
                         QLocale().dayName(column + 1, QLocale::ShortFormat).left(2));
    }
    for (LocalDate day = m_first; day <= m_last; day += days(1)) {
        const auto place = static_cast<int>((day - m_first).count());
        paint_day(painter, QRect(place % week * size, (place / week + 1) * size, size, size), day);
    }
}

void DayCalendar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

}
