#pragma once
#include <QAbstractItemModel>
#include <QStringList>
#include <map>
#include <vector>

#include "report/wording.h"
#include "ui/common/due_words.h"
#include "ui/record/asked_exceptions.h"
#include "ui/today/sections.h"
#include "workspace/worklist.h"

namespace holdfast::ui {

/// The rows of Today under their sections, most urgent first. Statuses and sections follow the clock that it is told.
class TodayModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum class Column { status, due, reference, perpetrator, owed, clause, owner };
    static constexpr int column_count = 7;

    enum Role {
        tone_role = Qt::UserRole,    ///< int of a Tone
        glyph_role,                  ///< int of a Glyph
        about_role,                  ///< case, perpetrator, clause and owner in one line
        count_role,                  ///< how many rows a section has
    };

    explicit TodayModel(const Wording& wording, QObject* parent = nullptr);

    void show(std::vector<OwedRow> rows, const DueWords& words, std::map<PersonId, QString> workers,
              Instant now);
    void clear();
    /// What the reader asked to have excused: said beside the duty until it is. Before `show`.
    void set_asked(std::vector<AskedException> asked);
    const AskedException* asked_of(const OwedRow& row) const;
    /// All rows are about one case, which need not be named again.
    void set_one_case() { m_one_case = true; }
    bool is_one_case() const { return m_one_case; }
    /// Only rows of this clause; empty shows all.
    void set_clause(const QString& clause);
    void set_now(Instant now);

    Instant now() const { return m_now; }
    const DueWords& words() const { return *m_words; }
    bool has_rows() const { return !m_rows.empty(); }
    bool shows_rows() const { return !m_groups.empty(); }
    int count(Section section) const;
    /// The clauses of all rows, in order.
    QStringList clauses() const;

    const OwedRow* row_at(const QModelIndex& index) const;
    std::optional<Section> section_at(const QModelIndex& index) const;
    QModelIndex index_of(Section section) const;
    /// The row about the same obligation, where it is still shown.
    QModelIndex index_of(const OwedRow& row) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// Of every row, where all stay as they are. Not `dataChanged`: a tree looks for each row that it is told of, from the top.
    void words_changed();

private:
    struct Group {
        Section section{};
        std::vector<std::size_t> rows;
        friend bool operator==(const Group&, const Group&) = default;
    };

    std::vector<Group> grouped() const;
    void regroup();
    QVariant section_data(const Group& group, int role) const;
    QString cell(const OwedRow& row, Column column) const;
    QString about(const OwedRow& row) const;
    QString owner_of(const OwedRow& row) const;
    QString sentence(const OwedRow& row) const;
    QString asked_words(const OwedRow& row) const;

    const Wording& m_wording;
    std::optional<DueWords> m_words;
    std::map<PersonId, QString> m_workers;
    std::vector<OwedRow> m_rows;
    std::vector<AskedException> m_asked;
    std::vector<Group> m_groups;
    QString m_clause;
    bool m_one_case = false;
    Instant m_now{};
};

}
