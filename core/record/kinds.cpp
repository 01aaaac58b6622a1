#include "record/fact.h"

namespace holdfast {
namespace {

using ByKind = std::array<bool, fact_kinds>;

template <typename... Kinds>
constexpr ByKind only()
{
    ByKind is{};
    ((is[kind_index<Kinds>] = true), ...);
    return is;
}

constexpr ByKind service_kinds =
    only<SiteDescribed, ProgrammeDescribed, WorkerDescribed, CoverArranged, AgencyDescribed,
         PolicySet, BankHolidaysMerged, ClosureSet>();

constexpr ByKind bare_kinds = only<
    // milestones of the ISS's work
    SurvivorReached, InformationOffered, SurvivorTold, RiskBandSet, RiskConcernRaised,
    RiskConcernEnded, ContactBroughtForward, SurvivorNotAtRisk,
    // milestones of the handover
    SurvivorDetailsLearned, DetailsHandedOver,
    // its reason is `ExceptionExplained`
    ExceptionMade>();

}

bool of_service(std::size_t kind_index)
{
    return service_kinds[kind_index];
}

bool bare(std::size_t kind_index)
{
    return bare_kinds[kind_index];
}

}
