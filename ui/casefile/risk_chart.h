#pragma once
#include <QDate>
#include <QWidget>

#include "ui/casefile/case_reading.h"

namespace holdfast::ui {

/// The risk to each survivor over time, with the MARAC threshold: points where they are known, else the bands. What it shows
/// stands in its description in words as well.
class RiskChart : public QWidget {
    Q_OBJECT

public:
    explicit RiskChart(QWidget* parent = nullptr);

    void show_risk(const CaseReading& reading, const Wording& wording);
    /// Whether there is anything to draw.
    bool has_points() const { return !m_lines.empty(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Point {
        QDate day;
        double value = 0;
        bool judged = false;    ///< higher than its value: it is seen to reach beyond the line
    };
    struct Line {
        QString name;
        std::vector<Point> points;
    };
    /// Where a day and a value lie.
    struct Plane {
        QRectF area;
        QDate from;
        QDate until;
        double top = 1;
        double lowest = 0;

        QPointF at(const QDate& day, double value) const;
    };
    /// What a mark stands for, and where it is said.
    struct Said {
        QString words;
        QPointF at;
        double lead = 0;    ///< of the mark before the words
    };
    std::vector<Said> legend() const;
    Plane plane() const;
    int left_width() const;
    void paint_values(QPainter& painter, const Plane& plane) const;
    void paint_days(QPainter& painter, const Plane& plane) const;
    void paint_line(QPainter& painter, const Plane& plane, std::size_t number,
                    std::vector<QPointF>& marked) const;
    void paint_judged(QPainter& painter, const Plane& plane, const QPointF& mark) const;
    bool any_judged() const;
    void paint_legend(QPainter& painter) const;

    std::vector<Line> m_lines;
    std::vector<QString> m_levels;    ///< names of the bands, where no points are known
    std::optional<int> m_threshold;
    int m_year = 0;    ///< in which the reader looks: its days are said without it
};

}
