#include "casefile/directory.h"

namespace holdfast {

Directory::Directory(const CaseFile& service)
{
    for (const auto site : service.all<SiteDescribed>())
        m_sites.insert_or_assign(site->site, site.fact());
    for (const auto described : service.all<ProgrammeDescribed>()) {
        Programme& programme = m_programmes[described->programme];
        programme.name = described->name;
        programme.type = described->type;
        // Described again with an ISS, it has had one since the first time.
        if (!described->iss_provider)
            programme.iss_named = nullptr;
        else if (!programme.iss_named)
            programme.iss_named = described.entry;
    }
    for (const auto worker : service.all<WorkerDescribed>())
        m_workers.insert_or_assign(worker->worker,
                                   Worker{worker->name, worker->roles, worker->left});
    for (const auto agency : service.all<AgencyDescribed>())
        m_agencies.insert_or_assign(agency->agency, agency->name);
    for (const auto cover : service.all<CoverArranged>())
        m_covers.push_back(cover.fact());
}

Country Directory::country(const std::optional<SiteId>& site) const
{
    if (!site)
        return Country::england;
    const auto found = m_sites.find(*site);
    return found == m_sites.end() ? Country::england : found->second.country;
}

const Directory::Programme* Directory::programme(const ProgrammeId& id) const
{
    const auto found = m_programmes.find(id);
    return found == m_programmes.end() ? nullptr : &found->second;
}

const Directory::Worker* Directory::worker(const PersonId& id) const
{
    const auto found = m_workers.find(id);
    return found == m_workers.end() ? nullptr : &found->second;
}

PersonId Directory::covered(const PersonId& worker, LocalDate day) const
{
    PersonId who = worker;
    for (const CoverArranged& cover : m_covers)
        if (cover.absent == worker && cover.from <= day && day <= cover.until)
            who = cover.cover;
    return who;
}

}
