#include "ui/common/list_shape.h"

#include <QEvent>
#include <QHeaderView>
#include <QTimer>
#include <QTreeView>
#include <algorithm>

namespace holdfast::ui {
namespace {

class KeptToRows : public QObject {
public:
    KeptToRows(QTreeView& list, int seen) : QObject(&list), m_list(list), m_seen(seen)
    {
        // Once the columns have their widths, and the heading has its font.
        m_soon.setSingleShot(true);
        m_soon.setInterval(0);
        connect(&m_soon, &QTimer::timeout, this, &KeptToRows::fit);
        list.installEventFilter(this);
        connect(list.model(), &QAbstractItemModel::modelReset, &m_soon,
                qOverload<>(&QTimer::start));
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::FontChange || event->type() == QEvent::Resize)
            m_soon.start();
        return QObject::eventFilter(watched, event);
    }

private:
    void fit()
    {
        const int rows = m_list.model()->rowCount();
        if (rows == 0)
            return;
        int height = m_list.header()->sizeHint().height() + 2 * m_list.frameWidth() + 2;
        int least = height;
        for (int row = 0; row < rows; ++row) {
            height += m_list.sizeHintForRow(row);
            if (row < m_seen)
                least = height;
        }
        m_list.setMinimumHeight(least);
        m_list.setMaximumHeight(height);
    }

    QTreeView& m_list;
    int m_seen;
    QTimer m_soon;
};

}

void keep_to_rows(QTreeView& list, int seen)
{
    new KeptToRows(list, seen);
}

}
