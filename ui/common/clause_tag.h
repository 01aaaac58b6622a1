#pragma once
#include "ui/common/text_label.h"

class QPainter;

namespace holdfast::ui {

/// The number of a clause in a small outlined box.
class ClauseTag : public TextLabel {
    Q_OBJECT

public:
    explicit ClauseTag(QWidget* parent = nullptr);
    void show_clause(const QString& clause);

    /// For lists: the same, at the left of a cell.
    static void paint(QPainter* painter, const QRect& cell, const QString& clause,
                      const QPalette& palette);
    static QSize size_of(const QString& clause);

protected:
    void paintEvent(QPaintEvent* event) override;
    QSize sizeHint() const override { return size_of(text()); }
    QSize minimumSizeHint() const override { return sizeHint(); }
};

}
