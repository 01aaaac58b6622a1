#pragma once
#include <QAbstractTableModel>
#include <map>

#include "report/wording.h"
#include "workspace/meeting.h"

namespace holdfast::ui {

/// The cases of a meeting in the order in which they are gone through.
class AgendaModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { covered, reference, perpetrator, risk, last_reviewed, due, workers };
    static constexpr int columns = 7;

    AgendaModel(const Wording& wording, QObject* parent);

    void set_rows(std::vector<AgendaItem> agenda, std::map<PersonId, QString> workers, Instant now);
    void clear() { set_rows({}, {}, {}); }
    const std::vector<AgendaItem>& items() const { return m_items; }
    /// The position of a case; -1 where it is not on the agenda.
    int position_of(const CaseId& id) const;
    /// All of them at once.
    std::map<CaseId, int> places() const;
    int covered() const;
    /// The next to be gone through after this one, and from the top again: what was covered on another day is passed over. From
    /// the top where there is none before (-1).
    std::optional<int> next_to_cover(int after = -1) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString words(const AgendaItem& item, Column column) const;
    QVariant mark(const AgendaItem& item, Column column) const;

    const Wording& m_wording;
    std::vector<AgendaItem> m_items;
    std::map<PersonId, QString> m_workers;
    Instant m_now{};
};

/// "High · concern": how the agenda and the page say the risk of a case in a word or two.
QString risk_in_words(bool at_threshold, bool concern, bool banded);

}
