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

/// So many rows of each section say how wide a column must be.
constexpr int rows_measured = 60;
constexpr int widest_name_digits = 20;
constexpr int least_owed_digits = 34;

/// Columns that stand in the second line where there is no room.
constexpr Column second_line[] = {Column::due, Column::reference, Column::perpetrator,
                                  Column::clause, Column::owner};

}

OwedList::OwedList(TodayModel& model, QWidget* parent) : QTreeView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new OwedDelegate(this));
    setAccessibleName(tr("What is owed"));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Window);
    setUniformRowHeights(true);
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
        const bool matters = section <= Section::today || m_model.rowCount() == 1;
        setExpanded(index, chosen != m_chosen.end() ? chosen->second : matters);
    }
}

void OwedList::remember(const QModelIndex& section, bool open)
{
    if (!m_arranging)
        m_chosen[*m_model.section_at(section)] = open;
}

int OwedList::natural_width(int column) const
{
    const QFontMetrics metrics(font_of(TextSize::body));
    int widest = 0;
    for (int i = 0; i < m_model.rowCount(); ++i) {
        const QModelIndex section = m_model.index(i, 0);
        for (int j = 0; j < std::min(m_model.rowCount(section), rows_measured); ++j) {
            const QModelIndex cell = m_model.index(j, column, section);
            const QString words = cell.data().toString();
            int width = metrics.horizontalAdvance(words);
            if (column == static_cast<int>(Column::clause))
                width = ClauseTag::size_of(words).width();
            if (m_compact && column == static_cast<int>(Column::status)) {
                const QString below = cell.data(TodayModel::second_line_role).toString();
                width = std::max(width,
                                 QFontMetrics(font_of(TextSize::label)).horizontalAdvance(below));
            }
            widest = std::max(widest, width);
        }
    }
    if (column == static_cast<int>(Column::perpetrator)
        || column == static_cast<int>(Column::owner))
        widest = std::min(widest, digits(widest_name_digits));
    if (column == static_cast<int>(Column::status))
        widest += 2 * indentation() + style()->pixelMetric(QStyle::PM_SmallIconSize) + space::small;
    return widest + 2 * OwedDelegate::padding() + 1;
}

void OwedList::arrange()
{
    if (m_arranging)
        return;
    const QScopedValueRollback guard(m_arranging, true);
    const int owed = static_cast<int>(Column::owed);
    m_compact = false;
    int fixed = 0;
    for (int column = 0; column < TodayModel::column_count; ++column)
        fixed += column == owed ? 0 : natural_width(column);
    m_compact = fixed + digits(least_owed_digits) > viewport()->width();
    static_cast<OwedDelegate*>(itemDelegate())->set_lines(m_compact ? Lines::two : Lines::one);
    for (const Column column : second_line)
        setColumnHidden(static_cast<int>(column), m_compact);
    int taken = 0;
    for (int column = 0; column < TodayModel::column_count; ++column) {
        if (column == owed || isColumnHidden(column))
            continue;
        const int width = natural_width(column);
        header()->resizeSection(column, width);
        taken += width;
    }
    header()->resizeSection(owed, std::max(viewport()->width() - taken, 1));
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
        setMinimumWidth(digits(least_owed_digits));
        arrange();
    }
}

}
