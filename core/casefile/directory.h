#pragma once
#include <map>

#include "casefile/casefile.h"
#include "time/calendar.h"

namespace holdfast {

/// What a case refers to but does not hold: sites, programmes, staff and who covers for whom. The fold of the service's facts.
class Directory {
public:
    Directory() = default;
    explicit Directory(const CaseFile& service);

    struct Programme {
        std::string name;
        ProgrammeKind type{};
        const Entry* iss_named = nullptr;    ///< the entry that names the ISS linked to it
    };
    struct Worker {
        std::string name;
        std::vector<Role> roles;
        std::optional<LocalDate> left;
    };

    /// England where the site is not known: its clauses are the most.
    Country country(const std::optional<SiteId>& site) const;
    const Programme* programme(const ProgrammeId& id) const;
    const Worker* worker(const PersonId& id) const;
    const std::map<PersonId, Worker>& workers() const { return m_workers; }
    const std::map<ProgrammeId, Programme>& programmes() const { return m_programmes; }
    const std::map<AgencyId, std::string>& agencies() const { return m_agencies; }
    const std::map<SiteId, SiteDescribed>& sites() const { return m_sites; }

    /// The worker, or who covers for them on that day.
    PersonId covered(const PersonId& worker, LocalDate day) const;

private:
    std::map<SiteId, SiteDescribed> m_sites;
    std::map<ProgrammeId, Programme> m_programmes;
    std::map<PersonId, Worker> m_workers;
    std::map<AgencyId, std::string> m_agencies;
    std::vector<CoverArranged> m_covers;
};

}
