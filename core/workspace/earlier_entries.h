#pragma once
#include <optional>
#include <set>

#include "record/earlier_forms.h"
#include "standard/terms.h"

namespace holdfast {

/// Entries of one case's case record that say what rests in the survivors' record today (`record/earlier_forms.h`), and what
/// withdraws them. They stay where they were signed, and are read as they would be recorded now: by whoever holds the survivors'
/// record, while all others get the milestones that follow from them and nothing more. The key of the case record still opens
/// the file that they lie in: only erasing takes them out of it.
class EarlierEntries {
public:
    /// Where a case has none, as all that began with this program, this is one look at each entry and `read` gives back what it got.
    explicit EarlierEntries(const std::vector<Entry>& stored);

    /// Whether an entry of the case record is one of them, as far as it tells that without its case.
    static std::optional<bool> told_alone(const Fact& fact);

    bool empty() const { return m_ids.empty(); }
    const std::set<EntryId>& ids() const { return m_ids; }
    /// All entries of the case as somebody who holds these compartments reads them.
    std::vector<Entry> read(std::vector<Entry> stored, const Terms& terms,
                            bool holds_support) const;

private:
    std::set<EntryId> m_ids;
    std::set<EntryId> m_corrected;
    SurvivorsSessions m_sessions;
};

}
