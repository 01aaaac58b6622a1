#include "ui/today/owed_list.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScopedValueRollback>
#include <algorithm>

#include "ui/common/clause_tag.h"
#include "ui/common/look.h"
#include "ui/common/measure.h"
#include "ui/today/owed_delegate.h"
#include "ui/today/today_model.h"

namespace holdfast::ui {
namespace {

using Column = TodayModel::Column;

constexpr int least_owed_digits = 34;
/// From then on what a row is about fits beside when it is due.
constexpr int two_lines_digits = 76;

constexpr Column beside_owed[] = {Column::status,      Column::due,    Column::reference,
                                  Column::perpetrator, Column::clause, Column::owner};

}

OwedList::OwedList(TodayModel& model, QWidget* parent) : QTreeView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new OwedDelegate(this));
    setAccessibleName(tr("What is owed"));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Window);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(digits(least_owed_digits));
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(1);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        arrange();
        open_sections();
    });
    connect(&model, &TodayModel::words_changed, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QTreeView::expanded, this,
            [this](const QModelIndex& at) { remember(at, true); });
    connect(this, &QTreeView::collapsed, this,
            [this](const QModelIndex& at) { remember(at, false); });
}

void OwedList::open_sections()
{
    const QScopedValueRollback guard(m_arranging, true);
    for (int i = 0; i < m_model.rowCount(); ++i) {
        const QModelIndex index = m_model.index(i, 0);
        const Section section = *m_model.section_at(index);
        const auto chosen = m_chosen.find(section);
        const bool matters = m_all_open || section <= Section::today || m_model.rowCount() == 1;
        setExpanded(index, chosen != m_chosen.end() ? chosen->second : matters);
    }
}

void OwedList::remember(const QModelIndex& section, bool open)
{
    if (!m_arranging)
        m_chosen[*m_model.section_at(section)] = open;
}

/// As wide as the widest words of a column.
int OwedList::natural_width(Column column) const
{
    const QFontMetrics metrics(font_of(TextSize::body));
    int widest = 0;
    for (int i = 0; i < m_model.rowCount(); ++i) {
        const QModelIndex section = m_model.index(i, 0);
        for (int j = 0; j < std::min(m_model.rowCount(section), rows_measured); ++j) {
            const QString words =
                m_model.index(j, static_cast<int>(column), section).data().toString();
            widest = std::max(widest, column == Column::clause ? ClauseTag::size_of(words).width()
                                                               : metrics.horizontalAdvance(words));
        }
    }
    if (column == Column::status)
        widest += indentation() + style()->pixelMetric(QStyle::PM_SmallIconSize) + space::small;
    return widest + 2 * OwedDelegate::padding() + 1;
}

void OwedList::arrange()
{
    if (m_arranging)
        return;
    const QScopedValueRollback guard(m_arranging, true);
    const int room = viewport()->width();
    int taken = 0;
    for (const Column column : beside_owed)
        taken += natural_width(column);
    // In one line only what is not cut there: more lines have room for long names.
    m_compact = taken + std::max(digits(least_owed_digits), natural_width(Column::owed)) > room;
    for (const Column column : beside_owed) {
        const int place = static_cast<int>(column);
        setColumnHidden(place, m_compact && column != Column::status);
        header()->resizeSection(place, m_compact ? room : natural_width(column));
    }
    setColumnHidden(static_cast<int>(Column::owed), m_compact);
    header()->resizeSection(static_cast<int>(Column::owed), std::max(room - taken, 1));
    const Lines stacked = room < digits(two_lines_digits) ? Lines::three : Lines::two;
    const int before_words = indentation() + style()->pixelMetric(QStyle::PM_SmallIconSize)
                             + space::small;
    static_cast<OwedDelegate*>(itemDelegate())
        ->set_lines(m_compact ? stacked : Lines::one,
                    room - before_words - 2 * OwedDelegate::padding());
    for (int i = 0; i < m_model.rowCount(); ++i)
        setFirstColumnSpanned(i, {}, true);
    scheduleDelayedItemsLayout();
}

QModelIndex OwedList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex next = QTreeView::moveCursor(action, modifiers);
    if (!m_model.section_at(next) || !isExpanded(next))
        return next;
    if (action == MoveDown || action == MoveNext)
        return m_model.index(0, 0, next);
    if (action != MoveUp && action != MovePrevious)
        return next;
    const QModelIndex above = indexAbove(next);
    return above.isValid() ? above : currentIndex();
}

void OwedList::drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                       const QModelIndex& index) const
{
    const QPalette colours = QApplication::palette();
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    const bool in_section = index.parent().isValid();
    painter->fillRect(row, colour(in_section ? Tone::surface : Tone::page, colours));
    if (selectionModel()->isSelected(index)) {
        painter->fillRect(row, colour(Tone::selected, colours));
        painter->fillRect(QRect(row.topLeft(), QSize(3, row.height())),
                          colour(Tone::accent, colours));
    }
    painter->fillRect(QRect(row.bottomLeft(), QSize(row.width(), 1)),
                      colour(Tone::hairline, colours));
    QTreeView::drawRow(painter, option, index);
    if (hasFocus() && index.row() == currentIndex().row()
        && index.parent() == currentIndex().parent()) {
        QStyleOption focus;
        focus.palette = colours;
        focus.rect = row.adjusted(0, 0, 0, -1);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, this);
    }
}

void OwedList::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    arrange();
}

void OwedList::changeEvent(QEvent* event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        if (minimumWidth() > 0)    // elsewhere it may be as narrow as need be
            setMinimumWidth(digits(least_owed_digits));
        setIndentation(style()->pixelMetric(QStyle::PM_TreeViewIndentation, nullptr, this));
        arrange();
    }
}

}
