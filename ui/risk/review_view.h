#pragma once
#include <QStyledItemDelegate>
#include <QTableView>
#include <vector>

namespace holdfast::ui {

class ReviewModel;

/// Paints the ways to answer an item side by side, the chosen one filled, each with its key.
class AnswerDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    AnswerDelegate(const ReviewModel& model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Which choice lies there, from the left of its cell; -1 where none does.
    int choice_at(int row, int x) const;
    int width_of(int row) const;

private:
    std::vector<int> widths(int row) const;

    const ReviewModel& m_model;
};

/// The checklist on one page. A key answers the item and goes to the next; arrows move; Backspace leaves the item open again;
/// Enter goes to its note.
class ReviewView : public QTableView {
    Q_OBJECT

public:
    explicit ReviewView(ReviewModel& model, QWidget* parent = nullptr);
    int current_row() const { return currentIndex().row(); }
    void arrange();

Q_SIGNALS:
    void note_wanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool answer_by_key(const QString& typed);
    void step(int by);
    void move_answer(int by);

    ReviewModel& m_model;
    AnswerDelegate* m_answers;
};

}
