#include "ui/common/flow.h"

#include <QWidget>
#include <algorithm>

#include "ui/common/measure.h"

namespace holdfast::ui {

Flow::Flow(QWidget* parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(space::small);
}

Flow::~Flow()
{
    while (QLayoutItem* item = takeAt(0))
        delete item;
}

void Flow::add_spring()
{
    m_spring = m_items.size();
}

void Flow::addItem(QLayoutItem* item)
{
    m_items.push_back(item);
    invalidate();
}

int Flow::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* Flow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* Flow::takeAt(int index)
{
    QLayoutItem* item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

QSize Flow::size_of(std::size_t item, int room) const
{
    QSize size = m_items[item]->sizeHint();
    size.setWidth(std::clamp(size.width(), std::min(m_items[item]->minimumSize().width(), room),
                             std::max(1, room)));
    return size;
}

/// One line: what comes after the spring is pushed to the right, unless more of it goes on below, at the left.
void Flow::place_line(const QRect& line, std::size_t from, std::size_t to) const
{
    int used = -spacing();
    for (std::size_t i = from; i < to; ++i)
        if (!m_items[i]->isEmpty())
            used += size_of(i, line.width()).width() + spacing();
    int x = line.left();
    for (std::size_t i = from; i < to; ++i) {
        if (m_spring == i && i > from && to == m_items.size())
            x += std::max(0, line.width() - used);
        if (m_items[i]->isEmpty())
            continue;
        const QSize size = size_of(i, line.width());
        const int above = line.height() - size.height();
        const bool low = m_items[i]->alignment() & Qt::AlignBottom;
        m_items[i]->setGeometry(QRect(QPoint(x, line.top() + (low ? above : above / 2)), size));
        x += size.width() + spacing();
    }
}

int Flow::arrange(const QRect& rect, Doing doing) const
{
    int y = rect.top();
    std::size_t from = 0;
    while (from < m_items.size()) {
        int width = 0;
        int height = 0;
        std::size_t to = from;
        for (; to < m_items.size(); ++to) {
            if (m_items[to]->isEmpty())
                continue;
            const QSize size = size_of(to, rect.width());
            const int with = width == 0 ? size.width() : width + spacing() + size.width();
            if (width > 0 && with > rect.width())
                break;
            width = with;
            height = std::max(height, size.height());
        }
        if (width == 0)
            break;
        if (doing == Doing::place)
            place_line(QRect(rect.left(), y, rect.width(), height), from, to);
        y += height + spacing();
        from = to;
    }
    return std::max(0, y - rect.top() - spacing());
}

int Flow::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    return arrange(QRect(0, 0, width - around.left() - around.right(), 0), Doing::measure)
           + around.top() + around.bottom();
}

void Flow::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect.marginsRemoved(contentsMargins()), Doing::place);
}

QSize Flow::sizeHint() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty()) {
            const QSize each = item->sizeHint();
            size.setWidth(size.width() + each.width() + (size.width() > 0 ? spacing() : 0));
            size.setHeight(std::max(size.height(), each.height()));
        }
    return size.grownBy(contentsMargins());
}

QSize Flow::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

QWidget* flow_of(std::initializer_list<QWidget*> controls)
{
    auto* row = new QWidget;
    auto* flow = new Flow(row);
    for (QWidget* control : controls)
        if (control)
            flow->addWidget(control);
        else
            flow->add_spring();
    return row;
}

}
