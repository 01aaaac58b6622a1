#include "ui/service/text_rows.h"

#include <QPixmap>
#include <algorithm>

namespace holdfast::ui {

TextRows::TextRows(QStringList headings, QObject* parent)
    : QAbstractTableModel(parent), m_headings(std::move(headings))
{}

void TextRows::set_rows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_no_mark = {};
    if (std::any_of(m_rows.begin(), m_rows.end(),
                    [](const Row& row) { return row.mark.has_value(); })) {
        QPixmap nothing(64, 64);
        nothing.fill(Qt::transparent);
        m_no_mark = QIcon(nothing);
    }
    endResetModel();
}

int TextRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TextRows::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant TextRows::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return row.cells.value(index.column());
    if (role == Qt::DecorationRole && index.column() == 0 && row.mark)
        return icon(row.mark->glyph, row.mark->tone);
    // So that words begin under each other.
    if (role == Qt::DecorationRole && index.column() == 0 && !m_no_mark.isNull())
        return m_no_mark;
    if (role == Qt::AccessibleTextRole)
        return row.cells.join(QStringLiteral(", "));
    return {};
}

QVariant TextRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_headings.value(section);
    return {};
}

}
