#include <unordered_map>

#include "record/fact.h"

namespace holdfast {
namespace {

/// Where a kind of fact rests: usually, and where a survivor, a child or MARAC is its source.
struct Home {
    Compartment usual;
    Compartment from_survivors;
};

constexpr Home case_always{Compartment::case_record, Compartment::case_record};
constexpr Home support_always{Compartment::support, Compartment::support};
constexpr Home management_always{Compartment::management, Compartment::management};
constexpr Home by_source{Compartment::case_record, Compartment::support};

/// The table. A kind without a line does not compile.
template <typename Kind>
inline constexpr Home home_of =
    [] { static_assert(!sizeof(Kind), "say which compartment this kind of fact rests in"); }();

template <>
inline constexpr Home home_of<SiteDescribed> = case_always;
template <>
inline constexpr Home home_of<ProgrammeDescribed> = case_always;
template <>
inline constexpr Home home_of<WorkerDescribed> = case_always;
template <>
inline constexpr Home home_of<CoverArranged> = case_always;
template <>
inline constexpr Home home_of<AgencyDescribed> = case_always;
template <>
inline constexpr Home home_of<PolicySet> = case_always;
template <>
inline constexpr Home home_of<RetentionSet> = case_always;
template <>
inline constexpr Home home_of<BankHolidaysMerged> = case_always;
template <>
inline constexpr Home home_of<ClosureSet> = case_always;

template <>
inline constexpr Home home_of<CaseOpened> = case_always;
template <>
inline constexpr Home home_of<ReferralReceived> = case_always;
template <>
inline constexpr Home home_of<PerpetratorDescribed> = by_source;
template <>
inline constexpr Home home_of<SurvivorIdentified> = case_always;
template <>
inline constexpr Home home_of<NoSurvivorKnown> = case_always;
template <>
inline constexpr Home home_of<SurvivorNotAtRisk> = case_always;
template <>
inline constexpr Home home_of<DetailsSought> = case_always;
template <>
inline constexpr Home home_of<SurvivorDetailsLearned> = case_always;
template <>
inline constexpr Home home_of<DetailsHandedOver> = case_always;
template <>
inline constexpr Home home_of<DetailsAcknowledged> = case_always;
template <>
inline constexpr Home home_of<ConfidentialityAgreed> = case_always;
template <>
inline constexpr Home home_of<NeedsAssessed> = by_source;
template <>
inline constexpr Home home_of<MatchProposed> = case_always;
template <>
inline constexpr Home home_of<MatchSignedOff> = case_always;
template <>
inline constexpr Home home_of<AssessmentDecided> = case_always;
template <>
inline constexpr Home home_of<OutcomeTold> = case_always;
template <>
inline constexpr Home home_of<PlaceOffered> = case_always;
template <>
inline constexpr Home home_of<PlaceAccepted> = case_always;
template <>
inline constexpr Home home_of<WorkerAllocated> = case_always;
template <>
inline constexpr Home home_of<WorkerReleased> = case_always;

// Milestones: what the case record may know of the ISS's work.
template <>
inline constexpr Home home_of<SurvivorReached> = case_always;
template <>
inline constexpr Home home_of<InformationOffered> = case_always;
template <>
inline constexpr Home home_of<SurvivorTold> = case_always;
template <>
inline constexpr Home home_of<RiskBandSet> = case_always;
template <>
inline constexpr Home home_of<RiskConcernRaised> = case_always;
template <>
inline constexpr Home home_of<RiskConcernEnded> = case_always;
template <>
inline constexpr Home home_of<ContactBroughtForward> = case_always;
template <>
inline constexpr Home home_of<ExceptionMade> = case_always;
template <>
inline constexpr Home home_of<IssStatusSet> = case_always;

// The survivors' record.
template <>
inline constexpr Home home_of<SurvivorDescribed> = support_always;
template <>
inline constexpr Home home_of<ContactDetailsGiven> = support_always;
template <>
inline constexpr Home home_of<SafeContactInstructed> = support_always;
template <>
inline constexpr Home home_of<WhereaboutsGiven> = support_always;
template <>
inline constexpr Home home_of<ContactAttempted> = support_always;
template <>
inline constexpr Home home_of<SurvivorSpokenTo> = support_always;
template <>
inline constexpr Home home_of<InformationSent> = support_always;
template <>
inline constexpr Home home_of<SupportAgreed> = support_always;
template <>
inline constexpr Home home_of<SupportTakenUp> = support_always;
template <>
inline constexpr Home home_of<SupportDeclined> = support_always;
template <>
inline constexpr Home home_of<ConcernRecorded> = support_always;
template <>
inline constexpr Home home_of<SafetyPlanned> = support_always;
template <>
inline constexpr Home home_of<SafetyExplored> = support_always;
template <>
inline constexpr Home home_of<RemedySupported> = support_always;
template <>
inline constexpr Home home_of<SurvivorNeed> = support_always;
template <>
inline constexpr Home home_of<MaracRecorded> = support_always;
template <>
inline constexpr Home home_of<PersonsLinked> = support_always;
template <>
inline constexpr Home home_of<ExceptionExplained> = support_always;
template <>
inline constexpr Home home_of<SupportStatusChanged> = support_always;
template <>
inline constexpr Home home_of<SupportSessionPlanned> = support_always;
template <>
inline constexpr Home home_of<SupportSessionAttended> = support_always;
template <>
inline constexpr Home home_of<SupportSessionMissed> = support_always;
template <>
inline constexpr Home home_of<SupportSessionCancelled> = support_always;

template <>
inline constexpr Home home_of<SessionPlanned> = case_always;
template <>
inline constexpr Home home_of<SessionAttended> = case_always;
template <>
inline constexpr Home home_of<SessionMissed> = case_always;
template <>
inline constexpr Home home_of<SessionCancelled> = case_always;
template <>
inline constexpr Home home_of<EngagementChanged> = case_always;
template <>
inline constexpr Home home_of<ServiceUserContact> = case_always;
template <>
inline constexpr Home home_of<ProfessionalContact> = by_source;
template <>
inline constexpr Home home_of<CaseSupervised> = by_source;
template <>
inline constexpr Home home_of<AgencyInvolved> = case_always;
template <>
inline constexpr Home home_of<AgencyTold> = case_always;
template <>
inline constexpr Home home_of<ReferredOnward> = by_source;
template <>
inline constexpr Home home_of<ResponseChallenged> = by_source;
template <>
inline constexpr Home home_of<NoteMade> = by_source;

// Answers are the survivors' record but where he himself was asked.
template <>
inline constexpr Home home_of<RiskReviewed> = support_always;
template <>
inline constexpr Home home_of<RiskOutcomeShared> = by_source;
template <>
inline constexpr Home home_of<ExternalScoreNoted> = by_source;
template <>
inline constexpr Home home_of<IncidentReported> = by_source;

template <>
inline constexpr Home home_of<MeetingPlanned> = case_always;
template <>
inline constexpr Home home_of<CaseReviewed> = case_always;
template <>
inline constexpr Home home_of<ActionAgreed> = by_source;
template <>
inline constexpr Home home_of<ActionSettled> = by_source;

template <>
inline constexpr Home home_of<ChildIdentified> = by_source;
template <>
inline constexpr Home home_of<NoRelevantChildren> = case_always;
template <>
inline constexpr Home home_of<SocialCareKnown> = by_source;
template <>
inline constexpr Home home_of<ChildConcernRaised> = by_source;
template <>
inline constexpr Home home_of<ChildPlanAgreed> = by_source;
template <>
inline constexpr Home home_of<ChildPlanReviewed> = by_source;
template <>
inline constexpr Home home_of<JointWorkingNoted> = by_source;

template <>
inline constexpr Home home_of<CriminalProceedings> = by_source;
template <>
inline constexpr Home home_of<Consulted> = case_always;
template <>
inline constexpr Home home_of<ConsultationDecided> = case_always;
template <>
inline constexpr Home home_of<JusticeContactNamed> = by_source;
template <>
inline constexpr Home home_of<FamilyProceedings> = by_source;
template <>
inline constexpr Home home_of<PublicLawInformed> = case_always;
template <>
inline constexpr Home home_of<CafcassInformed> = case_always;
template <>
inline constexpr Home home_of<OrderMade> = by_source;
template <>
inline constexpr Home home_of<ProcessRecorded> = by_source;
template <>
inline constexpr Home home_of<ReportDrafted> = by_source;
template <>
inline constexpr Home home_of<ReportSignedOff> = by_source;
template <>
inline constexpr Home home_of<ReportReleased> = by_source;

template <>
inline constexpr Home home_of<GateOverridden> = case_always;
template <>
inline constexpr Home home_of<SuitabilityQuestioned> = by_source;
template <>
inline constexpr Home home_of<SuitabilityDecided> = case_always;
template <>
inline constexpr Home home_of<CaseSuspended> = case_always;
template <>
inline constexpr Home home_of<CaseResumed> = case_always;
template <>
inline constexpr Home home_of<CaseClosed> = case_always;
template <>
inline constexpr Home home_of<CaseReopened> = case_always;
template <>
inline constexpr Home home_of<EntryWithdrawn> = by_source;
template <>
inline constexpr Home home_of<EntryErased> = by_source;

template <>
inline constexpr Home home_of<ExceptionRequested> = support_always;
template <>
inline constexpr Home home_of<ExceptionRefused> = support_always;
template <>
inline constexpr Home home_of<SharingAgreed> = support_always;
// A draft about a survivor would tell when they were called.
template <>
inline constexpr Home home_of<DraftKept> = by_source;
template <>
inline constexpr Home home_of<DraftSettled> = by_source;
template <>
inline constexpr Home home_of<AccessGranted> = case_always;
template <>
inline constexpr Home home_of<AccessRemoved> = case_always;
template <>
inline constexpr Home home_of<PassphraseReset> = case_always;
template <>
inline constexpr Home home_of<RecoveryUsed> = case_always;
template <>
inline constexpr Home home_of<RecoveryRenewed> = case_always;
template <>
inline constexpr Home home_of<DeviceRemoved> = case_always;
template <>
inline constexpr Home home_of<AccessNoted> = management_always;
template <>
inline constexpr Home home_of<AuditDrawn> = management_always;
template <>
inline constexpr Home home_of<FileAudited> = management_always;
template <>
inline constexpr Home home_of<AuditClosed> = management_always;
template <>
inline constexpr Home home_of<DocumentAttached> = by_source;
template <>
inline constexpr Home home_of<LegalHoldSet> = case_always;
template <>
inline constexpr Home home_of<LegalHoldLifted> = case_always;
template <>
inline constexpr Home home_of<ErasureProposed> = by_source;
template <>
inline constexpr Home home_of<ErasureDeclined> = by_source;

constexpr bool from_survivors(Source source)
{
    switch (source) {
    case Source::survivor:
    case Source::child:
    case Source::marac: return true;
    case Source::worker:
    case Source::perpetrator:
    case Source::referrer:
    case Source::police:
    case Source::agency:
    case Source::third_party: return false;
    }
    return true;
}

template <std::size_t... Index>
constexpr std::array<Home, sizeof...(Index)> homes(std::index_sequence<Index...>)
{
    return {home_of<FactKind<Index>>...};
}

template <std::size_t... Index>
constexpr std::array<std::string_view, sizeof...(Index)> all_names(std::index_sequence<Index...>)
{
    return {FactKind<Index>::kind...};
}

constexpr auto home_table = homes(std::make_index_sequence<fact_kinds>{});
constexpr auto name_table = all_names(std::make_index_sequence<fact_kinds>{});

}

std::string_view kind_of(const Fact& fact)
{
    return name_table[fact.index()];
}

const std::array<std::string_view, fact_kinds>& kind_names()
{
    return name_table;
}

std::optional<std::size_t> kind_index_of(std::string_view kind)
{
    static const auto by_name = [] {
        std::unordered_map<std::string_view, std::size_t> index;
        for (std::size_t i = 0; i < fact_kinds; ++i)
            index.emplace(name_table[i], i);
        return index;
    }();
    const auto found = by_name.find(kind);
    if (found == by_name.end())
        return std::nullopt;
    return found->second;
}

Compartment compartment_of(std::size_t kind_index, Source source)
{
    // His own account in a structured review is his record; everybody else's is about the survivor.
    if (kind_index == holdfast::kind_index<RiskReviewed> && source == Source::perpetrator)
        return Compartment::case_record;
    const Home& home = home_table[kind_index];
    return from_survivors(source) ? home.from_survivors : home.usual;
}

Compartment compartment_of(const Fact& fact, Source source)
{
    return compartment_of(fact.index(), source);
}

}
