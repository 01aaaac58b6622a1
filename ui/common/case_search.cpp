#include "ui/common/case_search.h"

namespace holdfast::ui {

CaseSearch::CaseSearch(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::locked, this, [this] {
        m_asking = false;
        m_again = false;
        m_wanted.clear();
    });
}

void CaseSearch::ask(const QString& words)
{
    m_wanted = words.simplified();
    if (m_asking)
        m_again = true;
    else
        put();
}

void CaseSearch::put()
{
    m_again = false;
    if (m_wanted.size() < least_letters || !m_session.is_unlocked()) {
        Q_EMIT found({});
        return;
    }
    m_asking = true;
    m_session.ask(
        this,
        [words = m_wanted.toStdString()](const Workspace& workspace) {
            std::set<CaseId> cases;
            if (const auto hits = workspace.search(words, most_hits))
                for (const SearchHit& hit : *hits)
                    if (hit.stream)
                        cases.insert(*hit.stream);
            return cases;
        },
        [this](const std::set<CaseId>& cases) {
            m_asking = false;
            if (m_again)
                return put();
            Q_EMIT found(cases);
        });
}

}
