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
         PolicySet, BankHolidaysMerged, ClosureSet, AccessGranted, AccessRemoved, PassphraseReset,
         RecoveryUsed, RecoveryRenewed, DeviceRemoved, AccessNoted, AuditDrawn, FileAudited,
         AuditClosed, RetentionSet>();

// Closures never lengthen a limit; people, cover and agencies are names to show and are looked up when shown.
constexpr ByKind steering_kinds =
    only<SiteDescribed, ProgrammeDescribed, PolicySet, BankHolidaysMerged>();

constexpr ByKind program_kinds =
    only<EntryErased, AccessGranted, AccessRemoved, PassphraseReset, RecoveryUsed, RecoveryRenewed,
         DeviceRemoved, AccessNoted, DocumentAttached>();

constexpr ByKind bare_kinds = only<
    // milestones of the ISS's work
    SurvivorReached, InformationOffered, SurvivorTold, RiskBandSet, RiskConcernRaised,
    RiskConcernEnded, ContactBroughtForward, SurvivorNotAtRisk, IssStatusSet,
    // milestones of the handover
    SurvivorDetailsLearned, DetailsHandedOver,
    // its reason is `ExceptionExplained`
    ExceptionMade,
    // the draft itself is its author's own
    DraftKept, DraftSettled>();

}

Fact::Fact(const Fact&) = default;
Fact::Fact(Fact&&) noexcept = default;
Fact& Fact::operator=(const Fact&) = default;
Fact& Fact::operator=(Fact&&) noexcept = default;
Fact::~Fact() = default;

bool operator==(const Fact& a, const Fact& b)
{
    return static_cast<const AnyFact&>(a) == static_cast<const AnyFact&>(b);
}

bool of_service(std::size_t kind_index)
{
    return service_kinds[kind_index];
}

bool steers_duties(std::size_t kind_index)
{
    return steering_kinds[kind_index];
}

bool made_by_program(std::size_t kind_index)
{
    return program_kinds[kind_index];
}

bool bare(std::size_t kind_index)
{
    return bare_kinds[kind_index];
}

}
