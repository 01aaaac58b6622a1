#include "ui/casefile/case_names.h"

#include "ui/common/text.h"

namespace holdfast::ui {

CaseNames::CaseNames(const CaseFile& file, const Directory& directory)
{
    for (const auto& [id, worker] : directory.workers()) {
        m_people.insert_or_assign(id, text(worker.name));
        m_workers.insert(id);
    }
    for (const auto& [id, name] : directory.agencies())
        m_agencies.emplace(id, text(name));
    for (const auto& [id, programme] : directory.programmes())
        m_programmes.emplace(id, text(programme.name));
    for (const auto& [id, site] : directory.sites())
        m_sites.emplace(id, text(site.name));
    for (const auto opened : file.all<CaseOpened>())
        m_people.insert_or_assign(opened->perpetrator, text(opened->known_as));
    for (const auto survivor : file.all<SurvivorIdentified>())
        m_people.insert_or_assign(survivor->survivor, text(survivor->known_as));
    for (const auto child : file.all<ChildIdentified>())
        m_people.insert_or_assign(child->child, text(child->known_as));
    for (const auto action : file.all<ActionAgreed>())
        m_actions.insert_or_assign(action->action, text(action->what));
}

}
