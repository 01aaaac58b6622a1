#pragma once
#include <QObject>
#include <QTimer>

class QScrollArea;

namespace holdfast::ui {

/// Where a page scrolls as a whole, what scrolls within one of its parts is shown in full: no scroll bar stands inside another.
/// The part stands in the column of the page, and takes the room that the others leave.
class OneScroll : public QObject {
    Q_OBJECT

public:
    OneScroll(QScrollArea& page, QWidget& part);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    int height_of_the_others(int width) const;
    int height_in_full() const;

    QScrollArea& m_page;
    QWidget& m_part;
    QTimer m_soon;    ///< once everything has its place
};

}
