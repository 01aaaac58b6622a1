#pragma once
#include <memory>

#include "record/fact.h"

namespace holdfast {

/// All decoded entries of one case (or of the service as a whole), in fold order: (happened, entry id), never order of arrival.
/// Owns them; case files look into it.
class History {
public:
    History() = default;
    /// Sorts, finds each entry's first ancestor in its chain of corrections. Duplicated ids are kept once.
    explicit History(std::vector<Entry> entries, bool fully_understood = true);

    const std::vector<Entry>& entries() const { return m_entries; }
    const Entry* find(const EntryId& id) const;
    /// False where an entry is of a kind or version that this program does not know.
    bool fully_understood() const { return m_fully_understood; }
    bool has_corrections() const { return m_has_corrections; }

private:
    std::vector<Entry> m_entries;
    bool m_fully_understood = true;
    bool m_has_corrections = false;
};

}
