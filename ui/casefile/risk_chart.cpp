#include "ui/casefile/risk_chart.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "report/wording.h"
#include "ui/common/look.h"
#include "ui/common/measure.h"
#include "ui/common/text.h"

namespace holdfast::ui {
namespace {

/// Lines are told apart by colour, by dashes and by their marks, in this order.
constexpr Tone tones[] = {Tone::accent, Tone::excused, Tone::gate, Tone::due_soon};
constexpr Qt::PenStyle strokes[] = {Qt::SolidLine, Qt::DashLine, Qt::DashDotLine, Qt::DotLine};
constexpr std::size_t ways = std::size(tones);
constexpr int high_lines = 9;
constexpr int days_around = 10;    ///< before the first review and after the last
constexpr int values_apart = 4;
constexpr int most_days_named = 4;
constexpr int lines_of_level = 3;    ///< at most, for the name of a band
constexpr double mark = 4;

void draw_mark(QPainter& painter, const QPointF& at, std::size_t way)
{
    painter.setPen(QPen(colour(Tone::surface), 1));
    painter.setBrush(colour(tones[way % ways]));
    switch (way % ways) {
    case 0: painter.drawEllipse(at, mark, mark); return;
    case 1: painter.drawRect(QRectF(at.x() - mark, at.y() - mark, 2 * mark, 2 * mark)); return;
    case 2:
        painter.drawPolygon(QPolygonF{{at.x(), at.y() - mark - 1},
                                      {at.x() + mark + 1, at.y() + mark},
                                      {at.x() - mark - 1, at.y() + mark}});
        return;
    default:
        painter.drawPolygon(QPolygonF{{at.x(), at.y() - mark - 1},
                                      {at.x() + mark + 1, at.y()},
                                      {at.x(), at.y() + mark + 1},
                                      {at.x() - mark - 1, at.y()}});
    }
}

QFontMetrics metrics()
{
    return QFontMetrics(font_of(TextSize::label));
}

}

RiskChart::RiskChart(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Risk over time"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize RiskChart::sizeHint() const
{
    return {digits(32), high_lines * metrics().height()};
}

QSize RiskChart::minimumSizeHint() const
{
    return {digits(22), sizeHint().height()};
}

void RiskChart::show_risk(const CaseReading& reading, const Wording& wording)
{
    m_lines.clear();
    m_levels.clear();
    m_threshold.reset();
    m_year = date_of(reading.day()).year();
    // Points where each review here has them: one whose band alone is known is never left out.
    const bool points_known = std::all_of(
        reading.risk.begin(), reading.risk.end(),
        [](const RiskPoint& point) { return point.points || point.band.isEmpty(); });
    std::map<PersonId, std::size_t> line_of;
    QStringList said;
    for (const RiskPoint& point : reading.risk) {
        if (point.band.isEmpty())
            continue;
        const QString name = reading.names.of(point.person);
        const auto [at, added] = line_of.try_emplace(point.person, m_lines.size());
        if (added)
            m_lines.push_back({name, {}});
        const double value = points_known ? *point.points : static_cast<double>(point.level);
        m_lines[at->second].points.push_back(
            {date_of(point.day), value, points_known && point.by_judgement});
        if (point.threshold && points_known)
            m_threshold = point.threshold;
        if (!points_known) {
            m_levels.resize(std::max(m_levels.size(), point.level + 1));
            m_levels[point.level] = point.band;
        }
        const QString day = text(wording.date(point.day));
        const QString band = point.by_judgement ? tr("%1 by judgement").arg(point.band)
                                                : point.band;
        said.append(points_known
                        ? tr("%1, %2: %3 points, %4").arg(day, name).arg(*point.points).arg(band)
                        : tr("%1, %2: %3").arg(day, name, band));
    }
    setAccessibleDescription(said.isEmpty() ? tr("No risk review yet")
                                            : said.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QPointF RiskChart::Plane::at(const QDate& day, double value) const
{
    const auto whole = static_cast<double>(std::max<qint64>(1, from.daysTo(until)));
    const double x = area.left() + area.width() * static_cast<double>(from.daysTo(day)) / whole;
    return {x, area.bottom() - area.height() * (value - lowest) / (top - lowest)};
}

int RiskChart::left_width() const
{
    int widest = metrics().horizontalAdvance(QStringLiteral("00"));
    for (const QString& level : m_levels)
        widest = std::max(widest, metrics().horizontalAdvance(level));
    return std::min(widest, width() / 3) + space::small;
}

RiskChart::Plane RiskChart::plane() const
{
    Plane plane;
    const int line = metrics().height();
    const auto said = legend();
    const double above = (said.empty() ? 0 : said.back().at.y()) + line + space::small;
    plane.area = QRectF(left_width(), above, width() - left_width() - space::small,
                        height() - above - line - space::small);
    double highest = m_threshold ? *m_threshold : 1;
    for (const Line& each : m_lines)
        for (const auto& [day, value, judged] : each.points) {
            plane.from = plane.from.isValid() ? std::min(plane.from, day) : day;
            plane.until = plane.until.isValid() ? std::max(plane.until, day) : day;
            highest = std::max(highest, value);
        }
    plane.from = plane.from.addDays(-days_around);
    plane.until = plane.until.addDays(days_around);
    plane.top = m_levels.empty() ? std::ceil((highest + 1) / values_apart) * values_apart
                                 : static_cast<double>(m_levels.size()) - 0.5;
    // The lowest band stands clear of the days.
    plane.lowest = m_levels.empty() ? 0 : -0.5;
    return plane;
}

void RiskChart::paint_values(QPainter& painter, const Plane& plane) const
{
    const auto name = [&](double value, const QString& words) {
        const double y = plane.at(plane.from, value).y();
        painter.setPen(colour(Tone::hairline));
        painter.drawLine(QPointF(plane.area.left(), y), QPointF(plane.area.right(), y));
        painter.setPen(colour(Tone::muted));
        const int height = lines_of_level * metrics().height();
        painter.drawText(QRectF(0, y - height / 2.0, left_width() - space::hair, height),
                         Qt::AlignRight | Qt::AlignVCenter | Qt::TextWordWrap, words);
    };
    if (!m_levels.empty())
        for (std::size_t i = 0; i < m_levels.size(); ++i)
            name(static_cast<double>(i), m_levels[i]);
    else
        for (double value = 0; value <= plane.top; value += values_apart)
            name(value, QString::number(static_cast<int>(value)));
    if (m_threshold) {
        const double y = plane.at(plane.from, *m_threshold).y();
        painter.setPen(QPen(colour(Tone::overdue), 1.5, Qt::DotLine));
        painter.drawLine(QPointF(plane.area.left(), y), QPointF(plane.area.right(), y));
    }
}

void RiskChart::paint_days(QPainter& painter, const Plane& plane) const
{
    const auto days = plane.from.daysTo(plane.until);
    const bool this_year = plane.from.year() == m_year && plane.until.year() == m_year;
    const QString format = days > 300 ? tr("MMM yyyy") : this_year ? tr("d MMM") : tr("d MMM yyyy");
    const int widest = metrics().horizontalAdvance(QLocale().toString(QDate(2024, 9, 28), format))
                       + space::wide;
    const int named = std::clamp(static_cast<int>(plane.area.width()) / std::max(1, widest), 2,
                                 most_days_named);
    painter.setPen(colour(Tone::muted));
    for (int i = 0; i < named; ++i) {
        const QDate day = plane.from.addDays(days * i / (named - 1));
        const double x = plane.at(day, 0).x();
        QRectF place(x - widest / 2.0, plane.area.bottom() + space::hair, widest,
                     metrics().height());
        // What the values are called stands at the left: no day is written over it.
        const double least = plane.area.left() - space::small;
        place.moveLeft(std::clamp(place.left(), least,
                                  std::max(least, static_cast<double>(width()) - widest)));
        painter.drawText(place, Qt::AlignCenter, QLocale().toString(day, format));
    }
}

void RiskChart::paint_line(QPainter& painter, const Plane& plane, std::size_t number,
                           std::vector<QPointF>& marked) const
{
    const Line& line = m_lines[number];
    QPolygonF path;
    for (const Point& point : line.points)
        path.append(plane.at(point.day, point.value));
    painter.setPen(QPen(colour(tones[number % ways]), 2, strokes[number % ways]));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(path);
    for (qsizetype i = 0; i < path.size(); ++i) {
        QPointF point = path[i];
        // Two survivors may stand at one place: neither hides the other.
        while (std::any_of(marked.begin(), marked.end(), [&](const QPointF& other) {
            return std::abs(other.x() - point.x()) < 2 * mark
                   && std::abs(other.y() - point.y()) < 2 * mark;
        }))
            point.rx() += 2 * mark;
        marked.push_back(point);
        if (line.points[static_cast<std::size_t>(i)].judged)
            paint_judged(painter, plane, point);
        draw_mark(painter, point, number);
    }
}

/// An arrow from the count to above the threshold: that is where somebody judged the risk to be.
void RiskChart::paint_judged(QPainter& painter, const Plane& plane, const QPointF& mark_at) const
{
    const double above = m_threshold ? plane.at(plane.from, *m_threshold).y() - 2 * mark
                                     : plane.area.top();
    const QPointF tip(mark_at.x(), std::max(plane.area.top(), std::min(above, mark_at.y())));
    painter.setPen(QPen(colour(Tone::overdue), 2));
    painter.drawLine(mark_at, tip);
    painter.drawLine(tip, tip + QPointF(-mark, mark));
    painter.drawLine(tip, tip + QPointF(mark, mark));
}

bool RiskChart::any_judged() const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [](const Line& line) {
        return std::any_of(line.points.begin(), line.points.end(),
                           [](const Point& point) { return point.judged; });
    });
}

/// In as many lines as it takes: the points that qualify for the MARAC are never cut.
std::vector<RiskChart::Said> RiskChart::legend() const
{
    std::vector<Said> all;
    for (const Line& line : m_lines)
        all.push_back({line.name, {}, 2 * mark + space::small});
    if (m_threshold)
        all.push_back({tr("MARAC from %1").arg(*m_threshold), {}, space::section});
    if (any_judged())
        all.push_back({tr("Arrow: judged high"), {}, 0});
    const double start = left_width();
    QPointF at(start, 0);
    for (Said& each : all) {
        const double wide = each.lead + metrics().horizontalAdvance(each.words);
        if (at.x() > start && at.x() + wide > width())
            at = QPointF(start, at.y() + metrics().height());
        each.at = at;
        at.rx() += wide + space::wide;
    }
    return all;
}

void RiskChart::paint_legend(QPainter& painter) const
{
    const auto all = legend();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const double middle = all[i].at.y() + metrics().height() / 2.0;
        const double x = all[i].at.x();
        const bool of_survivor = i < m_lines.size();
        if (of_survivor) {
            draw_mark(painter, {x + mark, middle}, i);
        } else if (all[i].lead > 0) {
            painter.setPen(QPen(colour(Tone::overdue), 1.5, Qt::DotLine));
            painter.drawLine(QPointF(x, middle), QPointF(x + space::wide, middle));
        }
        painter.setPen(colour(of_survivor ? Tone::text : Tone::muted));
        const double words = x + all[i].lead;
        const int room = std::max(0, width() - static_cast<int>(words));
        painter.drawText(QRectF(words, all[i].at.y(), room, metrics().height()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         metrics().elidedText(all[i].words, Qt::ElideRight, room));
    }
}

void RiskChart::paintEvent(QPaintEvent*)
{
    if (m_lines.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font_of(TextSize::label));
    const Plane drawn = plane();
    paint_values(painter, drawn);
    paint_days(painter, drawn);
    std::vector<QPointF> marked;
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        paint_line(painter, drawn, i, marked);
    paint_legend(painter);
}

void RiskChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        updateGeometry();
        update();
    }
}

}
