#pragma once
#include <QObject>
#include <set>
#include <vector>

class QAbstractItemView;
class QHeaderView;

namespace holdfast::ui {

/// Keeps the columns of a list as wide as what they hold, up to a limit. Where there is no room for all, those that matter least
/// stand aside, in the order given; what is left over goes to those that hold more than the limit, then to the last one shown.
/// What is too wide all the same ends in dots, or breaks lines.
class ColumnFit : public QObject {
    Q_OBJECT

public:
    ColumnFit(QAbstractItemView* view, QHeaderView* header, std::vector<int> least_first);

    /// Columns that somebody chose not to see.
    void set_unwanted(std::set<int> columns);
    const std::set<int>& unwanted() const { return m_unwanted; }
    void fit();
    /// Words that do not fit break into lines, no column is narrower than its longest word, and columns stand aside only where
    /// that does not help either. Each row has a height of its own then, asked for when it is shown.
    void break_lines();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int heading_width(int column) const;
    int natural_width(int column) const;
    int least_width(int column) const;
    int whole_width(int column) const;
    int taken(const std::vector<int>& widths, const std::set<int>& hidden) const;
    void squeeze(std::vector<int>& widths, const std::vector<int>& least,
                 const std::set<int>& hidden, int room) const;

    QAbstractItemView* m_view;
    QHeaderView* m_header;
    std::vector<int> m_least_first;
    std::set<int> m_unwanted;
    bool m_fitting = false;
    bool m_breaks_lines = false;
};

}
