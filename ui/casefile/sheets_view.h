#pragma once
#include <QAbstractTableModel>
#include <QScrollArea>
#include <QTableView>

#include "ui/casefile/sheet.h"

class QVBoxLayout;

namespace holdfast::ui {

class SheetModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit SheetModel(Sheet sheet, QObject* parent = nullptr);

    const Sheet& sheet() const { return m_sheet; }
    /// Whether a row has an icon beside its colour; then all of them keep its place free.
    bool is_marked() const;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Sheet m_sheet;
};

/// One sheet as a table, as high as its rows up to a limit, with columns as wide as they need.
class SheetTable : public QTableView {
    Q_OBJECT

public:
    explicit SheetTable(Sheet sheet, QWidget* parent = nullptr);
    const Sheet& sheet() const { return m_model->sheet(); }

Q_SIGNALS:
    void entry_chosen(const holdfast::EntryId& entry);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// Whether "Mon 12 Jan 2026" may stand on two lines.
    enum class Numbers { kept, broken };

    void arrange();
    int heading_width(int column) const;
    int content_width(int column) const;
    int natural_width(int column) const;
    int least_width(int column, Numbers numbers) const;
    std::vector<int> least_widths(Numbers numbers) const;
    int icon_width(int column) const;
    std::vector<int> widths(int room, const std::vector<int>& least) const;
    void choose(const QModelIndex& index);

    SheetModel* m_model;
    bool m_arranging = false;
    bool m_keeps_numbers = false;
};

/// Several sheets, one under the other.
class SheetsView : public QScrollArea {
    Q_OBJECT

public:
    explicit SheetsView(const QString& name, QWidget* parent = nullptr);

    /// Stands above the sheets; owned by the view from then on.
    void put_on_top(QWidget* widget);
    void show_sheets(Sheets sheets);
    std::vector<Sheet> sheets() const;

Q_SIGNALS:
    void entry_chosen(const holdfast::EntryId& entry);

private:
    QVBoxLayout* m_top;
    QVBoxLayout* m_layout;
    std::vector<SheetTable*> m_tables;
    Sheets m_shown;
};

}
