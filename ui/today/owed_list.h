#pragma once
#include <QTreeView>
#include <map>

#include "ui/today/today_model.h"

namespace holdfast::ui {

/// The list of Today. Where there is no room for all columns each row has two lines instead of seven columns.
class OwedList : public QTreeView {
    Q_OBJECT

public:
    explicit OwedList(TodayModel& model, QWidget* parent = nullptr);

    bool is_compact() const { return m_compact; }
    /// Where the list is short all of it is seen at once.
    void keep_open() { m_all_open = true; }

protected:
    /// Up and down go from row to row, past the headings of open sections.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// Opens the sections that matter now; what the person opened or closed stays so.
    void open_sections();
    /// Columns as wide as what they hold.
    void arrange();
    void remember(const QModelIndex& section, bool open);
    int natural_width(TodayModel::Column column) const;

    TodayModel& m_model;
    std::map<Section, bool> m_chosen;    ///< sections that the person opened or closed
    bool m_compact = false;
    bool m_all_open = false;
    bool m_arranging = false;
};

}
