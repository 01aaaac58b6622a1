#pragma once
#include "record/ids.h"
#include "record/words.h"

// From referral to a place: A4, B1, B2 and B4.1.

namespace holdfast {

struct CaseOpened {
    static constexpr std::string_view kind = "case_opened";
    static constexpr auto field_names = names("reference", "perpetrator", "known_as", "site");
    std::string reference;    ///< "HF-0142"
    PersonId perpetrator;
    std::string known_as;
    SiteId site;
    friend bool operator==(const CaseOpened&, const CaseOpened&) = default;
};

struct ReferralReceived {
    static constexpr std::string_view kind = "referral_received";
    static constexpr auto field_names = names("from", "agency", "method");
    ReferralSource from{};
    std::optional<AgencyId> agency;
    Method method{};
    friend bool operator==(const ReferralReceived&, const ReferralReceived&) = default;
};

struct PerpetratorDescribed {
    static constexpr std::string_view kind = "perpetrator_described";
    static constexpr auto field_names = names("perpetrator", "full_name", "born", "sex",
                                              "also_known_as");
    PersonId perpetrator;
    std::string full_name;
    std::optional<LocalDate> born;
    Sex sex = Sex::not_asked;
    std::vector<std::string> also_known_as;
    friend bool operator==(const PerpetratorDescribed&, const PerpetratorDescribed&) = default;
};

/// An adult at risk from him is known to exist: partner, former partner, new partner, other (B4.2).
struct SurvivorIdentified {
    static constexpr std::string_view kind = "survivor_identified";
    static constexpr auto field_names = names("survivor", "known_as", "relationship");
    PersonId survivor;
    std::string known_as;
    Relationship relationship{};
    friend bool operator==(const SurvivorIdentified&, const SurvivorIdentified&) = default;
};

/// He was asked and there is no survivor to be found, for now.
struct NoSurvivorKnown {
    static constexpr std::string_view kind = "no_survivor_known";
    static constexpr auto field_names = names();
    friend bool operator==(const NoSurvivorKnown&, const NoSurvivorKnown&) = default;
};

/// The survivor is no longer at risk from him: a manager's decision.
struct SurvivorNotAtRisk {
    static constexpr std::string_view kind = "survivor_not_at_risk";
    static constexpr auto field_names = names("survivor", "decided_by");
    PersonId survivor;
    PersonId decided_by;
    friend bool operator==(const SurvivorNotAtRisk&, const SurvivorNotAtRisk&) = default;
};

/// At assessment: survivors' details asked for, and he was told that the ISS will make contact (B2.4).
struct DetailsSought {
    static constexpr std::string_view kind = "details_sought";
    static constexpr auto field_names = names("asked", "told_of_contact");
    Answer asked = Answer::not_asked;
    std::optional<Telling> told_of_contact;
    friend bool operator==(const DetailsSought&, const DetailsSought&) = default;
};

/// Some worker now holds details of a survivor: which kinds, never the details themselves (B2.4).
struct SurvivorDetailsLearned {
    static constexpr std::string_view kind = "survivor_details_learned";
    static constexpr auto field_names = names("survivor", "details", "by");
    PersonId survivor;
    std::vector<DetailKind> details;
    Side by = Side::intervention;
    friend bool operator==(const SurvivorDetailsLearned&, const SurvivorDetailsLearned&) = default;
};

/// What is held of a survivor was sent to the ISS (B2.4, B4.5).
struct DetailsHandedOver {
    static constexpr std::string_view kind = "details_handed_over";
    static constexpr auto field_names = names("survivor", "method");
    PersonId survivor;
    Method method{};
    friend bool operator==(const DetailsHandedOver&, const DetailsHandedOver&) = default;
};

struct DetailsAcknowledged {
    static constexpr std::string_view kind = "details_acknowledged";
    static constexpr auto field_names = names("survivor", "handover");
    PersonId survivor;
    std::optional<EntryId> handover;
    friend bool operator==(const DetailsAcknowledged&, const DetailsAcknowledged&) = default;
};

/// Confidentiality and its limits, file review and recordings: explained, and understood, are two facts (B2.3).
struct ConfidentialityAgreed {
    static constexpr std::string_view kind = "confidentiality_agreed";
    static constexpr auto field_names = names("explained", "understood", "signature", "form");
    bool explained = false;
    bool understood = false;
    Signature signature{};
    std::string form;    ///< version of the agreement
    friend bool operator==(const ConfidentialityAgreed&, const ConfidentialityAgreed&) = default;
};

/// Risk, needs, motivation and capacity were looked at (B2.8), barriers with them (B2.10).
struct NeedsAssessed {
    static constexpr std::string_view kind = "needs_assessed";
    static constexpr auto field_names = names("motivation", "capacity", "barriers", "needs");
    Answer motivation = Answer::not_asked;
    Answer capacity = Answer::not_asked;
    std::vector<std::string> barriers;
    std::vector<std::string> needs;
    friend bool operator==(const NeedsAssessed&, const NeedsAssessed&) = default;
};

/// Why this programme fits him; the rationale is the narrative (B2.8).
struct MatchProposed {
    static constexpr std::string_view kind = "match_proposed";
    static constexpr auto field_names = names("programme");
    ProgrammeId programme;
    friend bool operator==(const MatchProposed&, const MatchProposed&) = default;
};

struct MatchSignedOff {
    static constexpr std::string_view kind = "match_signed_off";
    static constexpr auto field_names = names("programme", "manager");
    ProgrammeId programme;
    PersonId manager;
    friend bool operator==(const MatchSignedOff&, const MatchSignedOff&) = default;
};

struct AssessmentDecided {
    static constexpr std::string_view kind = "assessment_decided";
    static constexpr auto field_names = names("outcome", "programme");
    AssessmentOutcome outcome{};
    std::optional<ProgrammeId> programme;
    friend bool operator==(const AssessmentDecided&, const AssessmentDecided&) = default;
};

/// The outcome of an assessment given to one recipient other than a survivor (B2.1, B2.11).
struct OutcomeTold {
    static constexpr std::string_view kind = "outcome_told";
    static constexpr auto field_names = names("recipient", "agency", "telling", "method");
    Recipient recipient{};
    std::optional<AgencyId> agency;
    Telling telling{};
    Method method{};
    friend bool operator==(const OutcomeTold&, const OutcomeTold&) = default;
};

struct PlaceOffered {
    static constexpr std::string_view kind = "place_offered";
    static constexpr auto field_names = names("programme");
    ProgrammeId programme;
    friend bool operator==(const PlaceOffered&, const PlaceOffered&) = default;
};

struct PlaceAccepted {
    static constexpr std::string_view kind = "place_accepted";
    static constexpr auto field_names = names("programme", "group");
    ProgrammeId programme;
    std::optional<GroupId> group;
    friend bool operator==(const PlaceAccepted&, const PlaceAccepted&) = default;
};

/// A worker takes on one side of a case; on the ISS side for one survivor (B4.2).
struct WorkerAllocated {
    static constexpr std::string_view kind = "worker_allocated";
    static constexpr auto field_names = names("worker", "side", "survivor");
    PersonId worker;
    Side side{};
    std::optional<PersonId> survivor;
    friend bool operator==(const WorkerAllocated&, const WorkerAllocated&) = default;
};

struct WorkerReleased {
    static constexpr std::string_view kind = "worker_released";
    static constexpr auto field_names = names("worker", "side", "survivor");
    PersonId worker;
    Side side{};
    std::optional<PersonId> survivor;
    friend bool operator==(const WorkerReleased&, const WorkerReleased&) = default;
};

}
