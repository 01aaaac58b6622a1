#include "workspace/steering.h"

namespace holdfast {

Steering Steering::of(const CaseFile& service)
{
    Steering steering;
    for (const auto policy : service.all<PolicySet>())
        steering.numbers.push_back(policy.entry->id);
    for (const auto merged : service.all<BankHolidaysMerged>())
        steering.numbers.push_back(merged.entry->id);
    const Directory directory(service);
    for (const auto& [id, site] : directory.sites())
        if (site.country != Country::england)
            steering.elsewhere.emplace(id, site.country);
    for (const auto& [id, programme] : directory.programmes())
        steering.programmes.emplace(
            id, Programme{programme.type, programme.iss_named
                                              ? std::optional(programme.iss_named->happened)
                                              : std::nullopt});
    return steering;
}

}
