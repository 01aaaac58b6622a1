#pragma once
#include <QStyledItemDelegate>

namespace holdfast::ui {

/// Paints what waits in two lines: what it is, and under it which case, who and when.
class InboxDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}
