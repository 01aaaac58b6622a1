#include "ui/common/one_scroll.h"

#include <QEvent>
#include <QLayout>
#include <QScrollArea>
#include <algorithm>
#include <vector>

namespace holdfast::ui {
namespace {

int height_in(const QLayoutItem& item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

int height_in(const QWidget& widget, int width)
{
    const QLayout* layout = widget.layout();
    return layout && layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                                 : widget.sizeHint().height();
}

/// What scrolls downwards within a part; not a picture to move about in, nor what scrolls within something else.
std::vector<QScrollArea*> scrolled_in(const QWidget& part)
{
    std::vector<QScrollArea*> areas;
    for (QScrollArea* area : part.findChildren<QScrollArea*>()) {
        bool outermost = true;
        for (const QWidget* at = area->parentWidget(); at && at != &part; at = at->parentWidget())
            outermost = outermost && !qobject_cast<const QScrollArea*>(at);
        if (outermost && area->widget() && area->widgetResizable()
            && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
            areas.push_back(area);
    }
    return areas;
}

}

OneScroll::OneScroll(QScrollArea& page, QWidget& part) : QObject(&page), m_page(page), m_part(part)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &OneScroll::fit);
    page.viewport()->installEventFilter(this);
    page.widget()->installEventFilter(this);
    part.installEventFilter(this);
}

bool OneScroll::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Resize || type == QEvent::LayoutRequest || type == QEvent::Show
        || type == QEvent::Hide)
        m_soon.start();
    return QObject::eventFilter(watched, event);
}

/// Of all that stands in the column beside the part, with the room between.
int OneScroll::height_of_the_others(int width) const
{
    const QLayout& column = *m_page.widget()->layout();
    const QMargins around = column.contentsMargins();
    const int inner = width - around.left() - around.right();
    int height = around.top() + around.bottom();
    for (int i = 0; i < column.count(); ++i) {
        const QLayoutItem& item = *column.itemAt(i);
        if (item.widget() != &m_part && !item.isEmpty())
            height += height_in(item, inner) + column.spacing();
    }
    return height;
}

/// With all that scrolls in the part shown, whatever else stands in it as high as it is.
int OneScroll::height_in_full() const
{
    int height = 0;
    for (const QScrollArea* area : scrolled_in(m_part))
        if (area->isVisibleTo(&m_part))
            height = std::max(height, m_part.height() - area->height()
                                          + height_in(*area->widget(), area->width())
                                          + 2 * area->frameWidth());
    return height;
}

void OneScroll::fit()
{
    for (QScrollArea* area : scrolled_in(m_part)) {
        area->installEventFilter(this);    // which is no more than once
        area->widget()->installEventFilter(this);
    }
    const int width = m_page.viewport()->width();
    const bool scrolls = height_of_the_others(width) + height_in(m_part, width)
                         > m_page.viewport()->height();
    m_part.setMinimumHeight(scrolls ? height_in_full() : 0);
}

}
