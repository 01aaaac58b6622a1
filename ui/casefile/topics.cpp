#include "ui/casefile/topics.h"

#include "record/fact.h"

namespace holdfast::ui {
namespace {

using ByKind = std::array<Topic, fact_kinds>;

template <typename... Kinds>
constexpr void put(ByKind& topics, Topic topic)
{
    ((topics[kind_index<Kinds>] = topic), ...);
}

/// What is not named here stands with changes of status.
constexpr ByKind by_kind()
{
    ByKind topics{};
    topics.fill(Topic::status);
    put<CaseOpened, ReferralReceived, PerpetratorDescribed, DetailsSought, ConfidentialityAgreed,
        NeedsAssessed, MatchProposed, MatchSignedOff, AssessmentDecided, OutcomeTold, PlaceOffered,
        PlaceAccepted, WorkerAllocated, WorkerReleased>(topics, Topic::intake);
    put<SurvivorIdentified, NoSurvivorKnown, SurvivorNotAtRisk, SurvivorDetailsLearned,
        DetailsHandedOver, DetailsAcknowledged, SurvivorReached, InformationOffered, SurvivorTold,
        ContactBroughtForward, SurvivorDescribed, ContactDetailsGiven, SafeContactInstructed,
        WhereaboutsGiven, ContactAttempted, SurvivorSpokenTo, InformationSent, SupportAgreed,
        SupportTakenUp, SupportDeclined, SafetyPlanned, SafetyExplored, RemedySupported,
        SurvivorNeed, PersonsLinked, SharingAgreed, SupportStatusChanged, IssStatusSet,
        SupportSessionPlanned, SupportSessionAttended, SupportSessionMissed,
        SupportSessionCancelled>(topics, Topic::survivors);
    put<SessionPlanned, SessionAttended, SessionMissed, SessionCancelled, EngagementChanged,
        ServiceUserContact>(topics, Topic::sessions);
    put<RiskBandSet, RiskConcernRaised, RiskConcernEnded, ConcernRecorded, MaracRecorded,
        RiskReviewed, RiskOutcomeShared, ExternalScoreNoted, IncidentReported>(topics, Topic::risk);
    put<MeetingPlanned, CaseReviewed, ActionAgreed, ActionSettled, CaseSupervised>(topics,
                                                                                   Topic::meetings);
    put<ChildIdentified, NoRelevantChildren, SocialCareKnown, ChildConcernRaised, ChildPlanAgreed,
        ChildPlanReviewed, JointWorkingNoted>(topics, Topic::children);
    put<CriminalProceedings, Consulted, ConsultationDecided, JusticeContactNamed, FamilyProceedings,
        PublicLawInformed, CafcassInformed, OrderMade, ProcessRecorded>(topics, Topic::justice);
    put<ProfessionalContact, AgencyInvolved, AgencyTold, ReferredOnward, ResponseChallenged>(
        topics, Topic::agencies);
    put<NoteMade, DraftKept, DraftSettled>(topics, Topic::notes);
    put<DocumentAttached, ReportDrafted, ReportSignedOff, ReportReleased, LegalHoldSet,
        LegalHoldLifted, ErasureProposed, ErasureDeclined>(topics, Topic::documents);
    return topics;
}

constexpr ByKind topics_by_kind = by_kind();

}

Topic topic_of(std::size_t kind_index)
{
    return topics_by_kind[kind_index];
}

}
