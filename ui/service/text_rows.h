#pragma once
#include <QAbstractTableModel>
#include <QIcon>
#include <QStringList>
#include <vector>

#include "ui/common/icons.h"

namespace holdfast::ui {

/// Rows of plain words under headings, some with a mark before the first: for the lists of the service.
class TextRows : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Row {
        QStringList cells;
        std::optional<StatusLook> mark{};
    };

    TextRows(QStringList headings, QObject* parent);

    void set_rows(std::vector<Row> rows);
    const std::vector<Row>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headings;
    std::vector<Row> m_rows;
    QIcon m_no_mark;    ///< as wide as a mark, where others have one
};

}
