#pragma once
#include <QWidget>
#include <map>

#include "time/deadline.h"

namespace holdfast::ui {

/// The weeks of a limit in working days: where it started, which days counted and which did not, where it ends.
class DayCalendar : public QWidget {
    Q_OBJECT

public:
    enum class Mark { outside, start, counted, end, not_counted };

    explicit DayCalendar(QWidget* parent = nullptr);

    /// `described`: the same in words, for a screen reader.
    void show_days(const Explanation& explanation, const QString& described);
    Mark mark(LocalDate day) const;
    int weeks() const;
    /// Weeks beyond this are told in words alone.
    static constexpr int most_weeks = 9;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void paint_day(QPainter& painter, const QRect& box, LocalDate day) const;
    int box_size() const;

    LocalDate m_first{};    ///< a Monday
    LocalDate m_last{};     ///< a Sunday
    std::map<LocalDate, Mark> m_marks;
};

}
