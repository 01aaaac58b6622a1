#include "workspace/own_facts.h"

namespace holdfast {

void OwnFacts::add(OwnFact own)
{
    const bool taken_over = own.stated_author && *own.stated_author != m_impl.vault.self().id;
    m_entries.push_back({.id = m_impl.ids.next<EntryId>(m_now),
                         .stream = own.case_id,
                         .compartment = compartment_of(own.fact, Source::worker),
                         .happened = own.happened,
                         .recorded = taken_over ? own.happened : m_now,
                         .imported = taken_over,
                         .kind = std::string(kind_of(own.fact)),
                         .version = version_of(own.fact),
                         .payload = encode(own.fact),
                         .narrative = std::move(own.narrative)});
    if (taken_over)
        m_entries.back().stated_author = own.stated_author;
}

WorkspaceResult<Written> OwnFacts::write()
{
    Written written{.act = m_impl.ids.next<ActId>(m_now), .entries = {}, .posted = {}};
    for (const NewEntry& entry : m_entries)
        written.entries.push_back(entry.id);
    return m_impl.write({std::move(written), std::move(m_entries), {}}, m_now);
}

}
