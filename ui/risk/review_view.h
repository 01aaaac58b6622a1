#pragma once
#include <QStyledItemDelegate>
#include <QTableView>
#include <vector>

#include "ui/risk/review_model.h"

namespace holdfast::ui {

/// Paints a row of the checklist: the topic, broken where it is long, and the ways to answer side by side, the chosen one filled.
class AnswerDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Answers have a column of their own, or stand below their topic where there is no room for one.
    enum class Answers { beside, below };

    AnswerDelegate(const ReviewModel& model, QObject* parent);

    void set_place(Answers answers) { m_place = answers; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Which choice lies there in a cell; -1 where none does.
    int choice_at(const QModelIndex& index, const QRect& cell, const QPoint& point) const;
    int width_of(int row) const;
    /// With a topic column of that width.
    int height_of(int row, int topic_width) const;

private:
    using Column = ReviewModel::Column;

    std::vector<int> widths(int row) const;
    QRect answers_in(const QModelIndex& index, const QRect& cell) const;
    QString before_of(int row) const;
    void paint_answers(QPainter& painter, const QRect& line, int row) const;
    void paint_topic(QPainter& painter, const QRect& cell, int row, bool selected) const;

    const ReviewModel& m_model;
    Answers m_place = Answers::beside;
};

/// The checklist on one page. A key answers the item and goes to the next; arrows move; Backspace leaves the item open again;
/// Enter goes to its note.
class ReviewView : public QTableView {
    Q_OBJECT

public:
    explicit ReviewView(ReviewModel& model, QWidget* parent = nullptr);
    int current_row() const { return currentIndex().row(); }
    void go_to(int row);
    /// Whether the key answers the chosen item. Arrows move there as well, but are also keys of other controls.
    bool answers_with(const QKeyEvent& event) const;
    void arrange();
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void note_wanted();
    void row_wanted();    ///< the chosen row is to be seen, whatever this stands in

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    using Column = ReviewModel::Column;

    void set_widths(int room, int answers, int before, int topic);
    void set_heights();
    int before_width() const;
    int topic_width() const;
    std::optional<AnswerChoice> choice_of(const QString& typed) const;
    void step(int by);
    void move_answer(int by);

    ReviewModel& m_model;
    AnswerDelegate* m_answers;
};

}
