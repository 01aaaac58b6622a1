#include "casefile/history.h"

#include <algorithm>

namespace holdfast {

History::History(std::vector<Entry> entries, bool fully_understood)
    : m_entries(std::move(entries)), m_fully_understood(fully_understood)
{
    const auto order = [](const Entry& a, const Entry& b) {
        return std::tie(a.happened, a.id) < std::tie(b.happened, b.id);
    };
    if (!std::is_sorted(m_entries.begin(), m_entries.end(), order))
        std::sort(m_entries.begin(), m_entries.end(), order);
    m_entries.erase(std::unique(m_entries.begin(), m_entries.end(),
                                [](const Entry& a, const Entry& b) { return a.id == b.id; }),
                    m_entries.end());
    for (Entry& entry : m_entries) {
        entry.origin = entry.id;
        entry.first_known = entry.known;
        m_has_corrections = m_has_corrections || entry.corrects.has_value();
    }
    if (!m_has_corrections)
        return;
    for (Entry& entry : m_entries) {
        // A chain cannot be longer than the history; a loop, which only a forger could sign, stops there too.
        const Entry* ancestor = &entry;
        for (std::size_t steps = 0; ancestor->corrects && steps < m_entries.size(); ++steps) {
            const Entry* earlier = find(*ancestor->corrects);
            if (!earlier)
                break;
            ancestor = earlier;
        }
        entry.origin = ancestor->id;
        entry.first_known = std::min(entry.known, ancestor->known);
    }
}

const Entry* History::find(const EntryId& id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry& entry) { return entry.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

}
