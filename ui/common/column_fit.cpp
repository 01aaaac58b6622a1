#include "ui/common/column_fit.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QStyle>
#include <QStyledItemDelegate>
#include <algorithm>

#include "ui/common/look.h"
#include "ui/common/measure.h"

namespace holdfast::ui {
namespace {

constexpr int widest_digits = 44;
constexpr int least_digits = 9;
constexpr int longest_word_digits = 20;
/// The zero-width space.
constexpr QChar may_break(0x200b);

/// A word that no column has room for, such as the name of a folder, may break after its marks; one without any breaks anywhere.
QString breakable_word(const QString& word)
{
    if (word.size() <= longest_word_digits)
        return word;
    QString made;
    int since = 0;
    for (const QChar letter : word) {
        made += letter;
        const bool long_enough = ++since >= longest_word_digits && !letter.isHighSurrogate();
        if (long_enough || QStringLiteral("-_/\\.@").contains(letter)) {
            made += may_break;
            since = 0;
        }
    }
    return made;
}

QString breakable(const QString& words)
{
    QStringList all = words.split(QLatin1Char(' '));
    for (QString& word : all)
        word = breakable_word(word);
    return all.join(QLatin1Char(' '));
}

/// Cells as high as their words need in the width of their column.
class BrokenLines : public QStyledItemDelegate {
public:
    BrokenLines(const QHeaderView* header, QObject* parent)
        : QStyledItemDelegate(parent), m_header(header)
    {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem cell = option;
        cell.rect = QRect(0, 0, m_header->sectionSize(index.column()), 1);
        cell.features |= QStyleOptionViewItem::WrapText;
        QSize size = QStyledItemDelegate::sizeHint(cell, index);
        // The style makes room around one line; more of them need it as much.
        const int around = 2 * space::small;
        const int mark = index.data(Qt::DecorationRole).isValid()
                             ? cell.decorationSize.width() + around
                             : 0;
        const QRect room(0, 0, std::max(1, cell.rect.width() - around - mark), QWIDGETSIZE_MAX);
        const int words = cell.fontMetrics
                              .boundingRect(room, Qt::TextWordWrap,
                                            breakable(index.data().toString()))
                              .height();
        size.setHeight(std::max(size.height(), words + around + 2));
        return size;
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = breakable(option->text);
    }

private:
    const QHeaderView* m_header;
};

/// What a line cannot be broken in: between blanks, for QTextLayout breaks in few other places.
int longest_word(const QString& words, const QFontMetrics& metrics)
{
    int longest = 0;
    for (const QString& word :
         breakable(words).replace(may_break, QLatin1Char(' ')).split(QLatin1Char(' ')))
        longest = std::max(longest, metrics.horizontalAdvance(word));
    return longest;
}

}

ColumnFit::ColumnFit(QAbstractItemView* view, QHeaderView* header, std::vector<int> least_first)
    : QObject(view), m_view(view), m_header(header), m_least_first(std::move(least_first))
{
    m_header->setSectionResizeMode(QHeaderView::Interactive);
    m_header->setMinimumSectionSize(1);
    m_header->setStretchLastSection(false);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    connect(m_view->model(), &QAbstractItemModel::modelReset, this, &ColumnFit::fit);
}

void ColumnFit::set_unwanted(std::set<int> columns)
{
    m_unwanted = std::move(columns);
    fit();
}

bool ColumnFit::eventFilter(QObject* watched, QEvent* event)
{
    const bool resized = event->type() == QEvent::Resize && watched == m_view->viewport();
    const bool dressed = event->type() == QEvent::FontChange && watched == m_view;
    if (resized || dressed)
        fit();
    return QObject::eventFilter(watched, event);
}

/// No column is narrower than its heading, while others can give way.
int ColumnFit::heading_width(int column) const
{
    const QString heading = m_view->model()->headerData(column, Qt::Horizontal).toString();
    const bool sorted = m_header->isSortIndicatorShown()
                        && m_header->sortIndicatorSection() == column;
    const int arrow = sorted ? m_view->style()->pixelMetric(QStyle::PM_SmallIconSize)
                                   + 2 * space::small
                             : 0;
    return QFontMetrics(font_of(TextSize::body)).horizontalAdvance(heading) + arrow
           + 2 * space::small + space::hair;
}

/// So that nothing of it is cut.
int ColumnFit::whole_width(int column) const
{
    const QAbstractItemModel& model = *m_view->model();
    const QFontMetrics metrics(font_of(TextSize::body));
    const int icon = m_view->style()->pixelMetric(QStyle::PM_SmallIconSize) + 2 * space::small;
    int widest = heading_width(column) - 2 * space::small - space::hair;
    for (int row = 0; row < std::min(model.rowCount(), rows_measured); ++row) {
        const QModelIndex cell = model.index(row, column);
        const bool marked = cell.data(Qt::DecorationRole).isValid();
        widest = std::max(widest,
                          metrics.horizontalAdvance(cell.data().toString()) + (marked ? icon : 0));
    }
    return widest + 2 * space::small + space::hair;
}

int ColumnFit::natural_width(int column) const
{
    return std::min(whole_width(column), digits(widest_digits) + 2 * space::small + space::hair);
}

/// With lines that break, no narrower than the longest word; else words end in dots.
int ColumnFit::least_width(int column) const
{
    const int least = std::max(digits(least_digits), heading_width(column));
    if (!m_breaks_lines)
        return least;
    const QAbstractItemModel& model = *m_view->model();
    const QFontMetrics metrics(font_of(TextSize::body));
    const int icon = m_view->style()->pixelMetric(QStyle::PM_SmallIconSize) + 2 * space::small;
    int longest = 0;
    for (int row = 0; row < std::min(model.rowCount(), rows_measured); ++row) {
        const QModelIndex cell = model.index(row, column);
        const bool marked = cell.data(Qt::DecorationRole).isValid();
        longest = std::max(longest,
                           longest_word(cell.data().toString(), metrics) + (marked ? icon : 0));
    }
    return std::max(heading_width(column), std::min(longest, digits(longest_word_digits))
                                               + 2 * space::small + space::hair);
}

int ColumnFit::taken(const std::vector<int>& widths, const std::set<int>& hidden) const
{
    int sum = 0;
    for (std::size_t i = 0; i < widths.size(); ++i)
        sum += hidden.contains(static_cast<int>(i)) ? 0 : widths[i];
    return sum;
}

/// Takes from the widest until all fit, or nothing more can be taken.
void ColumnFit::squeeze(std::vector<int>& widths, const std::vector<int>& least,
                        const std::set<int>& hidden, int room) const
{
    for (int over = taken(widths, hidden) - room; over > 0;) {
        std::size_t widest = widths.size();
        int most = 0;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            if (!hidden.contains(static_cast<int>(i)) && widths[i] - least[i] > most) {
                most = widths[i] - least[i];
                widest = i;
            }
        }
        if (widest == widths.size())
            return;
        widths[widest] -= std::min({over, most, std::max(1, over / 2)});
        over = taken(widths, hidden) - room;
    }
}

void ColumnFit::fit()
{
    const int columns = m_view->model()->columnCount();
    const int room = m_view->viewport()->width();
    if (m_fitting || columns == 0 || room < digits(least_digits))
        return;
    const QScopedValueRollback guard(m_fitting, true);
    std::vector<int> widths;
    std::vector<int> least;
    for (int i = 0; i < columns; ++i) {
        widths.push_back(natural_width(i));
        least.push_back(std::min(widths.back(), least_width(i)));
    }
    std::set<int> hidden = m_unwanted;
    for (const int column : m_least_first)
        if (taken(m_breaks_lines ? least : widths, hidden) > room)
            hidden.insert(column);
    // A narrow one may fit all the same where a wider one made room.
    for (auto column = m_least_first.rbegin(); column != m_least_first.rend(); ++column)
        if (const auto& all = m_breaks_lines ? least : widths;
            !m_unwanted.contains(*column) && hidden.contains(*column)
            && taken(all, hidden) + all[static_cast<std::size_t>(*column)] <= room)
            hidden.erase(*column);
    squeeze(widths, least, hidden, room);
    for (int i = 0; i < columns; ++i)
        if (int& width = widths[static_cast<std::size_t>(i)]; !hidden.contains(i))
            width += std::clamp(room - taken(widths, hidden), 0,
                                std::max(0, whole_width(i) - width));
    int last = -1;
    for (int visual = 0; visual < columns; ++visual)
        if (const int i = m_header->logicalIndex(visual); !hidden.contains(i))
            last = i;
    if (last >= 0)
        widths[static_cast<std::size_t>(last)] += std::max(0, room - taken(widths, hidden));
    for (int i = 0; i < columns; ++i) {
        m_header->setSectionHidden(i, hidden.contains(i));
        if (!hidden.contains(i))
            m_header->resizeSection(i, widths[static_cast<std::size_t>(i)]);
    }
    // Rows are as high as their columns are narrow.
    if (m_breaks_lines)
        Q_EMIT m_view->itemDelegate()->sizeHintChanged({});
}

void ColumnFit::break_lines()
{
    m_breaks_lines = true;
    m_view->setItemDelegate(new BrokenLines(m_header, m_view));
    fit();
}

}
