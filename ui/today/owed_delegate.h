#pragma once
#include <QStyledItemDelegate>

namespace holdfast::ui {

/// One line of columns, or all of a row in its first column.
enum class Lines { one, two, three };

/// Paints the cells of Today: status as icon and word, the clause as a tag, sections as headings.
class OwedDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Room: for the words where all of a row stands in its first column; they break there.
    void set_lines(Lines lines, int room)
    {
        m_lines = lines;
        m_room = room;
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    static int padding();

private:
    void paint_section(QPainter& painter, const QRect& cell, const QModelIndex& index) const;
    void paint_cell(QPainter& painter, const QRect& cell, const QModelIndex& index) const;
    void paint_stacked(QPainter& painter, const QRect& cell, const QModelIndex& index) const;

    Lines m_lines = Lines::one;
    int m_room = 0;
};

}
