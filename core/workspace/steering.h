#pragma once
#include "standard/assess.h"

namespace holdfast {

/// What of the service's own facts the rules read: the numbers in force, the calendar's files, the country of each site, which
/// programmes there are and whether they have an ISS. While it is the same no case owes anything else, whoever joins the
/// service, stands in for somebody or is described anew.
struct Steering {
    std::vector<EntryId> numbers;    ///< standing policies and merged holidays
    std::map<SiteId, Country>
        elsewhere;    ///< sites that are not in England, where a site not known is taken to be
    struct Programme {
        ProgrammeKind type{};
        std::optional<Instant> iss_named;
        friend bool operator==(const Programme&, const Programme&) = default;
    };
    std::map<ProgrammeId, Programme> programmes;

    static Steering of(const CaseFile& service);
    friend bool operator==(const Steering&, const Steering&) = default;
};

}
