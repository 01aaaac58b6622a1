#pragma once
#include "workspace/impl.h"

namespace holdfast {

/// A fact that the program makes itself, beside what it tells of.
struct OwnFact {
    Fact fact;
    Instant happened;
    Stream case_id{};
    std::string narrative{};
    /// Who did what it tells of, where that is not whoever is signed in: then the entry is marked as taken over.
    std::optional<PersonId> stated_author{};
};

/// Facts of one act that are not recorded by hand, and so are not checked like those that are.
class OwnFacts {
public:
    OwnFacts(Workspace::Impl& impl, Instant now) : m_impl(impl), m_now(now) {}
    void add(OwnFact fact);
    bool empty() const { return m_entries.empty(); }
    WorkspaceResult<Written> write();

private:
    Workspace::Impl& m_impl;
    Instant m_now;
    std::vector<NewEntry> m_entries;
};

}
