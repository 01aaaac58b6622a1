#include "ui/common/scrolled.h"

#include <QEvent>
#include <QStyle>

namespace holdfast::ui {

Scrolled::Scrolled(QWidget* content)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);    // what is in it has the keyboard, and scrolls into sight
    setWidget(content);
}

QSize Scrolled::minimumSizeHint() const
{
    QSize size = QScrollArea::minimumSizeHint();
    if (widget())
        size.setWidth(widget()->minimumSizeHint().width()
                      + style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this));
    return size;
}

bool Scrolled::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();    // of other controls, another width
    return QScrollArea::event(event);
}

}
