#pragma once
#include <QStyledItemDelegate>

namespace holdfast::ui {

/// Paints a row of the timeline: when and who at the left, what happened beside it, remarks at the right; the narrative's first
/// words beneath.
class TimelineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}
