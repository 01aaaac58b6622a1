#include "ui/common/scrolled.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>
#include <QStyle>

namespace holdfast::ui {
namespace {

class GapBesideBar : public QObject {
public:
    GapBesideBar(QScrollArea* area, int gap)
        : QObject(area), m_area(area), m_bar(area->verticalScrollBar()->parentWidget()), m_gap(gap)
    {
        m_bar->installEventFilter(this);
        leave();
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
            leave();
        return QObject::eventFilter(watched, event);
    }

private:
    void leave()
    {
        QLayout* layout = m_area->widget()->layout();
        QMargins margins = layout->contentsMargins();
        margins.setRight(m_bar->isHidden() ? 0 : m_gap);
        layout->setContentsMargins(margins);
    }

    QScrollArea* m_area;
    QWidget* m_bar;    ///< with what stands above and below it
    int m_gap;
};

}

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

void leave_gap_beside_bar(QScrollArea* area, int gap)
{
    new GapBesideBar(area, gap);
}

}
