#pragma once
#include <QAbstractListModel>
#include <optional>

#include "ui/casefile/case_reading.h"
#include "ui/casefile/fact_words.h"
#include "ui/casefile/topics.h"

namespace holdfast::ui {

/// How the timeline is narrowed; what is absent does not narrow.
struct TimelineFilter {
    std::optional<Topic> topic{};
    std::optional<PersonId> author{};
    std::optional<LocalDate> since{};
    friend bool operator==(const TimelineFilter&, const TimelineFilter&) = default;
};

/// Every entry of a case, latest first. The words of a row are made when it is shown, so that a long file stands there at once.
class TimelineModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        when_role = Qt::UserRole,    ///< "Thu 13 Jun 2024, 18:00"
        who_role,                    ///< who wrote it down
        title_role,
        line_role,         ///< what is worth saying of it
        narrative_role,    ///< its first words
        mark_role,    ///< "recorded 3 days later", "corrected": empty where there is nothing to remark
        warning_role,    ///< which rule's gate it went past; empty where none
    };

    explicit TimelineModel(const Wording& wording, QObject* parent = nullptr);

    /// Looks into the reading, which must outlive what is shown of it.
    void show(const CaseReading& reading);
    void clear();
    void narrow(const TimelineFilter& filter);

    const Entry* entry_at(const QModelIndex& index) const;
    QModelIndex index_of(const EntryId& entry) const;
    /// Who wrote anything down, in order of their names.
    std::vector<std::pair<PersonId, QString>> authors() const;
    bool has_entries() const { return !m_entries.empty(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    bool let_through(const Entry& entry) const;
    void filter();
    QString when(const Entry& entry) const;
    QString mark(const Entry& entry) const;
    QString warning(const Entry& entry) const;
    QString narrative(const Entry& entry) const;
    QString sentence(const QModelIndex& index) const;

    const Wording& m_wording;
    const CaseReading* m_reading = nullptr;
    std::vector<const Entry*> m_entries;    ///< all, latest first
    std::vector<const Entry*> m_shown;
    TimelineFilter m_filter;
};

}
