#include "ui/casefile/sheets_view.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>
#include <numeric>

#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/common/measure.h"
#include "ui/common/scrolled.h"
#include "ui/common/text_label.h"

namespace holdfast::ui {
namespace {

constexpr int widest_column_digits = 44;
constexpr int least_column_digits = 9;
constexpr int highest_rows = 14;
constexpr int longest_kept_digits = 16;
constexpr QChar unbroken_blank(QChar::Nbsp);

/// Colour alone says nothing to those who cannot tell it.
std::optional<Glyph> mark_of(Tone tone)
{
    if (tone == Tone::overdue)
        return Glyph::overdue;
    if (tone == Tone::due_soon)
        return Glyph::blocked;
    return std::nullopt;
}

int icon_size()
{
    return QApplication::style()->pixelMetric(QStyle::PM_SmallIconSize);
}

QIcon mark_icon(Tone tone)
{
    if (const auto glyph = mark_of(tone))
        return icon(*glyph, tone);
    QPixmap none(icon_size(), icon_size());
    none.fill(Qt::transparent);
    return none;
}

/// With what is short and holds a number kept on one line: a day, a time, so many of something. Broken, it is hard to read.
QString with_numbers_kept(const QString& words, const QFontMetrics& metrics)
{
    QStringList pieces = words.split(QStringLiteral(", "));
    for (QString& piece : pieces) {
        QStringList parts = piece.split(QStringLiteral(" · "));
        for (QString& part : parts)
            if (std::any_of(part.cbegin(), part.cend(), [](QChar c) { return c.isDigit(); })
                && metrics.horizontalAdvance(part) <= digits(longest_kept_digits))
                part.replace(QLatin1Char(' '), unbroken_blank);
        piece = parts.join(QStringLiteral(" · "));
    }
    return pieces.join(QStringLiteral(", "));
}

/// The cells as they are written, which is not always how they may break.
class SheetCells : public QStyledItemDelegate {
public:
    SheetCells(const bool& keeps_numbers, QObject* parent)
        : QStyledItemDelegate(parent), m_keeps_numbers(keeps_numbers)
    {}

    QString displayText(const QVariant& value, const QLocale& locale) const override
    {
        const QString words = QStyledItemDelegate::displayText(value, locale);
        return m_keeps_numbers ? with_numbers_kept(words, QFontMetrics(font_of(TextSize::body)))
                               : words;
    }

private:
    const bool& m_keeps_numbers;
};

}

SheetModel::SheetModel(Sheet sheet, QObject* parent)
    : QAbstractTableModel(parent), m_sheet(std::move(sheet))
{}

bool SheetModel::is_marked() const
{
    return std::any_of(m_sheet.rows.begin(), m_sheet.rows.end(),
                       [](const Sheet::Row& row) { return mark_of(row.tone).has_value(); });
}

int SheetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sheet.rows.size());
}

int SheetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sheet.columns.size());
}

QVariant SheetModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Sheet::Row& row = m_sheet.rows[static_cast<std::size_t>(index.row())];
    const QString words = row.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return words;
    case Qt::DecorationRole:
        return index.column() == 0 && is_marked() ? QVariant::fromValue(mark_icon(row.tone))
                                                  : QVariant();
    case Qt::ForegroundRole: return colour(row.tone, QApplication::palette());
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(m_sheet.columns.value(index.column()),
                                words.isEmpty() ? tr("nothing") : words);
    default: return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_sheet.columns.value(section);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

SheetTable::SheetTable(Sheet sheet, QWidget* parent)
    : QTableView(parent), m_model(new SheetModel(std::move(sheet), this))
{
    setModel(m_model);
    setAccessibleName(m_model->sheet().title);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setItemDelegate(new SheetCells(m_keeps_numbers, this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setHighlightSections(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QTableView::clicked, this, &SheetTable::choose);
}

void SheetTable::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    if (const auto& entry = sheet().rows[static_cast<std::size_t>(index.row())].entry)
        Q_EMIT entry_chosen(*entry);
}

void SheetTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return choose(currentIndex());
    QTableView::keyPressEvent(event);
}

int SheetTable::icon_width(int column) const
{
    return column == 0 && m_model->is_marked() ? icon_size() + 2 * space::small : 0;
}

/// Room for the heading, which is never cut while there is any other way.
int SheetTable::heading_width(int column) const
{
    return QFontMetrics(font_of(TextSize::body)).horizontalAdvance(sheet().columns.value(column))
           + 2 * space::small + space::hair;
}

/// Of its longest cell on one line, up to a limit.
int SheetTable::content_width(int column) const
{
    const QFontMetrics metrics(font_of(TextSize::body));
    int widest = 0;
    const auto rows = std::min(sheet().rows.size(), std::size_t(rows_measured));
    for (std::size_t i = 0; i < rows; ++i)
        widest = std::max(widest, metrics.horizontalAdvance(sheet().rows[i].cells.value(column)));
    return std::max(std::min(widest, digits(widest_column_digits)) + 2 * space::medium
                        + icon_width(column),
                    heading_width(column));
}

/// With air around what is short, for as long as there is room.
int SheetTable::natural_width(int column) const
{
    return std::max(content_width(column),
                    digits(least_column_digits) + 2 * space::medium + icon_width(column));
}

/// Words break between lines, never within; and numbers not from what they count.
int SheetTable::least_width(int column, Numbers numbers) const
{
    const QFontMetrics metrics(font_of(TextSize::body));
    int widest = 0;
    const auto rows = std::min(sheet().rows.size(), std::size_t(rows_measured));
    for (std::size_t i = 0; i < rows; ++i) {
        const QString cell = sheet().rows[i].cells.value(column);
        const QString words = numbers == Numbers::kept ? with_numbers_kept(cell, metrics) : cell;
        for (const QString& word : words.split(QLatin1Char(' ')))
            widest = std::max(widest, metrics.horizontalAdvance(word));
    }
    return std::min(
        std::max(widest + 2 * space::medium + icon_width(column), heading_width(column)),
        content_width(column));
}

std::vector<int> SheetTable::least_widths(Numbers numbers) const
{
    std::vector<int> least;
    for (int i = 0; i < m_model->columnCount(); ++i)
        least.push_back(least_width(i, numbers));
    return least;
}

/// What is left over goes to the last column. Where there is too little, first the air goes; then the widest give way, so that what
/// is short, such as a day, stays on one line.
std::vector<int> SheetTable::widths(int room, const std::vector<int>& least) const
{
    const auto sum = [](const std::vector<int>& all) {
        return std::accumulate(all.begin(), all.end(), 0);
    };
    std::vector<int> widths;
    std::vector<int> tight;
    for (int i = 0; i < m_model->columnCount(); ++i) {
        widths.push_back(natural_width(i));
        tight.push_back(content_width(i));
    }
    if (sum(widths) > room)
        widths = tight;
    for (int over = sum(widths) - room; over > 0; --over) {
        auto widest = widths.end();
        for (std::size_t i = 0; i < widths.size(); ++i)
            if (widths[i] > least[i] && (widest == widths.end() || widths[i] > *widest))
                widest = widths.begin() + static_cast<std::ptrdiff_t>(i);
        if (widest == widths.end())
            break;
        --*widest;
    }
    if (const int wanted = sum(widths); wanted > room)
        for (int& width : widths)
            width = width * room / wanted;
    if (!widths.empty())
        widths.back() += std::max(0, room - sum(widths));
    return widths;
}

/// Columns share the room; then rows grow to hold their words.
void SheetTable::arrange()
{
    if (m_arranging)
        return;
    const QScopedValueRollback guard(m_arranging, true);
    const int room = viewport()->width();
    std::vector<int> least = least_widths(Numbers::kept);
    m_keeps_numbers = std::accumulate(least.begin(), least.end(), 0) <= room;
    if (!m_keeps_numbers)
        least = least_widths(Numbers::broken);
    const auto all = widths(room, least);
    for (std::size_t i = 0; i < all.size(); ++i)
        setColumnWidth(static_cast<int>(i), all[i]);
    resizeRowsToContents();
    const int line = QFontMetrics(font_of(TextSize::body)).height();
    const int one_line = std::max(int(space::row), line + 2 * space::small + 2);
    int height = horizontalHeader()->height() + 2;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        // Several lines fill their row to the edge without more room.
        const int more = rowHeight(i) > one_line ? int(space::medium) : int(space::hair);
        setRowHeight(i, std::max(int(space::row), rowHeight(i) + more));
        if (i < highest_rows)
            height += rowHeight(i);
    }
    setFixedHeight(height);
}

void SheetTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    arrange();
}

void SheetTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

SheetsView::SheetsView(const QString& name, QWidget* parent)
    : QScrollArea(parent), m_top(new QVBoxLayout), m_layout(new QVBoxLayout)
{
    setAccessibleName(name);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::section);
    m_layout->setSpacing(space::small);
    layout->addLayout(m_top);
    layout->addLayout(m_layout);
    layout->addStretch();
    setWidget(content);
    leave_gap_beside_bar(this, space::small);
}

void SheetsView::put_on_top(QWidget* widget)
{
    m_top->addWidget(widget);
}

void SheetsView::show_sheets(Sheets sheets)
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_tables.clear();
    m_shown = sheets;
    for (Sheet& sheet : sheets) {
        auto* title = paragraph(TextSize::section);
        title->setText(sheet.title);
        m_layout->addWidget(title);
        if (sheet.rows.empty()) {
            auto* empty = paragraph(TextSize::body, Tone::muted);
            empty->setText(sheet.empty);
            m_layout->addWidget(empty);
        } else {
            auto* table = new SheetTable(std::move(sheet));
            connect(table, &SheetTable::entry_chosen, this, &SheetsView::entry_chosen);
            m_layout->addWidget(table);
            m_tables.push_back(table);
        }
        m_layout->addSpacing(space::wide);
    }
}

std::vector<Sheet> SheetsView::sheets() const
{
    return m_shown;
}

}
