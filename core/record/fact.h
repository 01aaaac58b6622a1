#pragma once
#include <variant>

#include "record/envelope.h"
#include "record/facts/access.h"
#include "record/facts/audit.h"
#include "record/facts/children.h"
#include "record/facts/documents.h"
#include "record/facts/engagement.h"
#include "record/facts/intake.h"
#include "record/facts/justice.h"
#include "record/facts/review.h"
#include "record/facts/risk.h"
#include "record/facts/service.h"
#include "record/facts/status.h"
#include "record/facts/survivor.h"

namespace holdfast {

/// The closed list of kinds. A new one is a struct, a line here and a line in the table of compartments; the compiler shows what
/// else must decide.
using AnyFact = std::variant<
    // facts/service.h
    SiteDescribed, ProgrammeDescribed, WorkerDescribed, CoverArranged, AgencyDescribed, PolicySet,
    BankHolidaysMerged, ClosureSet,
    // facts/intake.h
    CaseOpened, ReferralReceived, PerpetratorDescribed, SurvivorIdentified, NoSurvivorKnown,
    SurvivorNotAtRisk, DetailsSought, SurvivorDetailsLearned, DetailsHandedOver,
    DetailsAcknowledged, ConfidentialityAgreed, NeedsAssessed, MatchProposed, MatchSignedOff,
    AssessmentDecided, OutcomeTold, PlaceOffered, PlaceAccepted, WorkerAllocated, WorkerReleased,
    // facts/survivor.h
    SurvivorReached, InformationOffered, SurvivorTold, RiskBandSet, RiskConcernRaised,
    RiskConcernEnded, ContactBroughtForward, SurvivorDescribed, ContactDetailsGiven,
    SafeContactInstructed, WhereaboutsGiven, ContactAttempted, SurvivorSpokenTo, InformationSent,
    SupportAgreed, SupportTakenUp, SupportDeclined, ConcernRecorded, SafetyPlanned, SafetyExplored,
    RemedySupported, SurvivorNeed, MaracRecorded, PersonsLinked,
    // facts/engagement.h
    SessionPlanned, SessionAttended, SessionMissed, SessionCancelled, EngagementChanged,
    ServiceUserContact, ProfessionalContact, CaseSupervised, AgencyInvolved, AgencyTold,
    ReferredOnward, ResponseChallenged, NoteMade,
    // facts/risk.h
    RiskReviewed, RiskOutcomeShared, ExternalScoreNoted, IncidentReported,
    // facts/review.h
    MeetingPlanned, CaseReviewed, ActionAgreed, ActionSettled,
    // facts/children.h
    ChildIdentified, NoRelevantChildren, SocialCareKnown, ChildConcernRaised, ChildPlanAgreed,
    ChildPlanReviewed, JointWorkingNoted,
    // facts/justice.h
    CriminalProceedings, Consulted, ConsultationDecided, JusticeContactNamed, FamilyProceedings,
    PublicLawInformed, CafcassInformed, OrderMade, ProcessRecorded, ReportDrafted, ReportSignedOff,
    ReportReleased,
    // facts/status.h
    ExceptionMade, ExceptionExplained, GateOverridden, SuitabilityQuestioned, SuitabilityDecided,
    CaseSuspended, CaseResumed, CaseClosed, CaseReopened, EntryWithdrawn, EntryErased,
    ExceptionRequested, ExceptionRefused,
    // facts/survivor.h, facts/engagement.h
    SharingAgreed, DraftKept, DraftSettled,
    // facts/access.h
    AccessGranted, AccessRemoved, PassphraseReset, RecoveryUsed, RecoveryRenewed, DeviceRemoved,
    AccessNoted,
    // facts/audit.h
    AuditDrawn, FileAudited, AuditClosed,
    // facts/documents.h
    DocumentAttached, LegalHoldSet, LegalHoldLifted, ErasureProposed, ErasureDeclined,
    // facts/survivor.h
    SupportStatusChanged, IssStatusSet, SupportSessionPlanned, SupportSessionAttended,
    SupportSessionMissed, SupportSessionCancelled,
    // facts/documents.h
    RetentionSet>;

inline constexpr std::size_t fact_kinds = std::variant_size_v<AnyFact>;
template <std::size_t Index>
using FactKind = std::variant_alternative_t<Index, AnyFact>;

/// The place of a kind in the list, for tables by kind.
template <typename Kind>
inline constexpr std::size_t kind_index =
    []<typename... All>(std::type_identity<std::variant<All...>>) {
        std::size_t index = 0;
        (void)((std::is_same_v<Kind, All> ? true : (++index, false)) || ...);
        return index;
    }(std::type_identity<AnyFact>{});

/// Everything that can be recorded: one of the kinds. A class of its own only so that what copies and compares a hundred kinds is
/// compiled once.
class Fact : public AnyFact {
public:
    template <typename Kind>
    requires(kind_index<Kind> < fact_kinds) Fact(Kind kind)
        : AnyFact(std::in_place_type<Kind>, std::move(kind))
    {}
    Fact(const Fact&);
    Fact(Fact&&) noexcept;
    Fact& operator=(const Fact&);
    Fact& operator=(Fact&&) noexcept;
    ~Fact();
    friend bool operator==(const Fact& a, const Fact& b);
};

/// "survivor_reached".
std::string_view kind_of(const Fact& fact);
/// The names of all kinds, in the order of `Fact`.
const std::array<std::string_view, fact_kinds>& kind_names();
std::optional<std::size_t> kind_index_of(std::string_view kind);

/// Facts of the service as a whole; they have no case, and all other facts have one.
bool of_service(std::size_t kind_index);
/// Facts of the service that can change what every case owes: calendars, policies, sites, programmes, people.
bool steers_duties(std::size_t kind_index);
/// Facts that only this program makes, beside what they tell of: they cannot be imported or recorded by hand.
bool made_by_program(std::size_t kind_index);
/// Milestones and exceptions: everyone who works on the case may read them, so they carry no narrative that could give a
/// reason, a method or a place away.
bool bare(std::size_t kind_index);

/// Which compartment a fact belongs to: a function of its kind and its source, one table for all kinds
/// (record/compartments.cpp). What comes from a survivor or from MARAC never rests in the case record.
Compartment compartment_of(std::size_t kind_index, Source source);
Compartment compartment_of(const Fact& fact, Source source);

/// An entry with its fact decoded; the narrative stays in the envelope.
struct Entry {
    EntryId id;
    ActId act;
    std::optional<CaseId> case_id;
    Compartment compartment = Compartment::case_record;
    Instant happened;
    Instant recorded;
    Instant known;    ///< see `known_at`
    PersonId author;
    Source source = Source::worker;
    bool imported = false;
    std::optional<EntryId> corrects;
    Fact fact;
    /// The first entry in a chain of corrections: duties keep the identity of what they were opened by.
    EntryId origin;
    Instant
        first_known;    ///< when that first entry was known: correcting a record does not make it late
};

}
