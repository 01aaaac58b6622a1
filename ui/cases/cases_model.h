#pragma once
#include <QAbstractTableModel>
#include <map>
#include <set>
#include <vector>

#include "ui/common/findable_cases.h"
#include "ui/common/text.h"

namespace holdfast::ui {

/// Which cases are listed; what is absent does not narrow.
struct CaseFilter {
    enum class Open { open, closed, all };
    enum class Risk { any, at_threshold, not_assessed };
    Open open = Open::open;
    Risk risk = Risk::any;
    std::optional<PersonId> worker{};    ///< on either side
    QString words{};                     ///< in the reference or the name
    friend bool operator==(const CaseFilter&, const CaseFilter&) = default;
};

/// All cases, filtered and sorted in memory: what is typed never waits for the store.
class CasesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column {
        reference,
        perpetrator,
        state,
        risk,
        survivors,
        worker,
        iss,
        opened,
        reviewed
    };
    static constexpr int column_count = 9;

    using QAbstractTableModel::QAbstractTableModel;

    /// Gives what was shown before: to be let go of beside the window, where it is much.
    FindableCases show(FindableCases cases, std::map<PersonId, QString> workers, LocalDate today);
    void clear();
    void set_filter(const CaseFilter& filter);
    /// Cases in which the words of the filter were written somewhere.
    void set_found(std::set<CaseId> found);

    const CaseFilter& filter() const { return m_filter; }
    bool has_cases() const { return !m_cases.rows.empty(); }
    const CaseRow* row_at(const QModelIndex& index) const;
    QModelIndex index_of(const CaseId& id) const;
    const std::vector<CaseRow>& all() const { return m_cases.rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    bool passes(const CaseRow& row, std::size_t at) const;
    void arrange();
    void order();
    QString name_of(const std::optional<PersonId>& worker) const;
    QString cell(const CaseRow& row, Column column) const;
    QString sentence(const CaseRow& row) const;

    FindableCases m_cases;
    std::vector<std::size_t> m_shown;
    std::map<PersonId, QString> m_workers;
    std::set<CaseId> m_found;
    CaseFilter m_filter;
    LocalDate m_today{};
    Column m_sorted = Column::opened;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

}
