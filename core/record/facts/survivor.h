#pragma once
#include "record/ids.h"
#include "record/words.h"

// The ISS's work with survivors (B4), and the milestones of it that the case record may hold: they carry no method, no time
// of day, no reason and no attempt, and stand at the start of their day.

namespace holdfast {

/// Milestone: a two-way conversation with the survivor took place.
struct SurvivorReached {
    static constexpr std::string_view kind = "survivor_reached";
    static constexpr auto field_names = names("survivor");
    PersonId survivor;
    friend bool operator==(const SurvivorReached&, const SurvivorReached&) = default;
};

/// Milestone: information about the service and the ISS was offered, withheld, or not yet.
struct InformationOffered {
    static constexpr std::string_view kind = "information_offered";
    static constexpr auto field_names = names("survivor", "offer");
    PersonId survivor;
    Offer offer{};
    friend bool operator==(const InformationOffered&, const InformationOffered&) = default;
};

/// Milestone: the survivor was told of something on the perpetrator's side: a change in engagement, an outcome (B4.8, B4.9).
struct SurvivorTold {
    static constexpr std::string_view kind = "survivor_told";
    static constexpr auto field_names = names("survivor", "about");
    PersonId survivor;
    EntryId about;
    friend bool operator==(const SurvivorTold&, const SurvivorTold&) = default;
};

/// Milestone: the band of a risk review, no answers.
struct RiskBandSet {
    static constexpr std::string_view kind = "risk_band_set";
    static constexpr auto field_names = names("person", "tool", "band", "at_threshold");
    PersonId person;
    std::string tool;
    std::string band;
    bool at_threshold =
        false;    ///< at or above the MARAC threshold, by a form that counts to it or by judgement
    friend bool operator==(const RiskBandSet&, const RiskBandSet&) = default;
};

/// Milestone: there is a specific concern about the survivor's safety, and the intervention team knows that there is (B4.7).
struct RiskConcernRaised {
    static constexpr std::string_view kind = "risk_concern_raised";
    static constexpr auto field_names = names("survivor", "concern");
    PersonId survivor;
    std::optional<EntryId> concern;    ///< the ISS's own entry of it
    friend bool operator==(const RiskConcernRaised&, const RiskConcernRaised&) = default;
};

struct RiskConcernEnded {
    static constexpr std::string_view kind = "risk_concern_ended";
    static constexpr auto field_names = names("survivor", "raised");
    PersonId survivor;
    EntryId raised;
    friend bool operator==(const RiskConcernEnded&, const RiskConcernEnded&) = default;
};

/// A manager sets a day by which the survivor must be reached, sooner than the clause's own (B4.5).
struct ContactBroughtForward {
    static constexpr std::string_view kind = "contact_brought_forward";
    static constexpr auto field_names = names("survivor", "by", "manager");
    PersonId survivor;
    LocalDate by{};
    PersonId manager;
    friend bool operator==(const ContactBroughtForward&, const ContactBroughtForward&) = default;
};

struct SurvivorDescribed {
    static constexpr std::string_view kind = "survivor_described";
    static constexpr auto field_names = names("survivor", "full_name", "born", "sex");
    PersonId survivor;
    std::string full_name;
    std::optional<LocalDate> born;
    Sex sex = Sex::not_asked;
    friend bool operator==(const SurvivorDescribed&, const SurvivorDescribed&) = default;
};

/// The details themselves. A practitioner who is given them posts them and keeps only `SurvivorDetailsLearned`.
struct ContactDetailsGiven {
    static constexpr std::string_view kind = "contact_details_given";
    static constexpr auto field_names = names("survivor", "detail", "value", "safe_to_use");
    PersonId survivor;
    DetailKind detail{};
    std::string value;
    Answer safe_to_use = Answer::not_asked;
    friend bool operator==(const ContactDetailsGiven&, const ContactDetailsGiven&) = default;
};

/// How, when and under what pretext it is safe to make contact. Read before anything else.
struct SafeContactInstructed {
    static constexpr std::string_view kind = "safe_contact_instructed";
    static constexpr auto field_names = names("survivor", "times", "methods", "leave_message",
                                              "say", "avoid");
    PersonId survivor;
    std::string times;
    std::vector<Method> methods;
    bool leave_message = false;
    std::string say;    ///< "asks for the dentist"
    std::string avoid;
    friend bool operator==(const SafeContactInstructed&, const SafeContactInstructed&) = default;
};

/// Where a person is to be found. Shown only when asked for.
struct WhereaboutsGiven {
    static constexpr std::string_view kind = "whereabouts_given";
    static constexpr auto field_names = names("person", "place", "where", "from");
    PersonId person;
    Whereabouts place{};
    std::string where;
    std::optional<LocalDate> from;
    friend bool operator==(const WhereaboutsGiven&, const WhereaboutsGiven&) = default;
};

/// The ISS tried to reach the survivor. Not contact.
struct ContactAttempted {
    static constexpr std::string_view kind = "contact_attempted";
    static constexpr auto field_names = names("survivor", "method", "result");
    PersonId survivor;
    Method method{};
    AttemptResult result{};
    friend bool operator==(const ContactAttempted&, const ContactAttempted&) = default;
};

/// A two-way conversation with the survivor; the milestones follow from it.
struct SurvivorSpokenTo {
    static constexpr std::string_view kind = "survivor_spoken_to";
    static constexpr auto field_names = names("survivor", "method", "ended", "information_offered",
                                              "told_about");
    PersonId survivor;
    Method method{};
    std::optional<Instant> ended;
    bool information_offered = false;
    std::vector<EntryId> told_about;
    friend bool operator==(const SurvivorSpokenTo&, const SurvivorSpokenTo&) = default;
};

/// Information was sent or left safely without a conversation: a letter, a safe message (B4.5 guidance). The milestone follows.
struct InformationSent {
    static constexpr std::string_view kind = "information_sent";
    static constexpr auto field_names = names("survivor", "method");
    PersonId survivor;
    Method method{};
    friend bool operator==(const InformationSent&, const InformationSent&) = default;
};

/// The survivor's agreement with the ISS (B4.4). Verbal is not signed.
struct SupportAgreed {
    static constexpr std::string_view kind = "support_agreed";
    static constexpr auto field_names = names("survivor", "explained", "signature", "form");
    PersonId survivor;
    bool explained = false;
    Signature signature{};
    std::string form;
    friend bool operator==(const SupportAgreed&, const SupportAgreed&) = default;
};

struct SupportTakenUp {
    static constexpr std::string_view kind = "support_taken_up";
    static constexpr auto field_names = names("survivor");
    PersonId survivor;
    friend bool operator==(const SupportTakenUp&, const SupportTakenUp&) = default;
};

struct SupportDeclined {
    static constexpr std::string_view kind = "support_declined";
    static constexpr auto field_names = names("survivor", "further_contact");
    PersonId survivor;
    Answer further_contact = Answer::not_asked;
    friend bool operator==(const SupportDeclined&, const SupportDeclined&) = default;
};

/// A risk concern known to the ISS, whether or not the team has been told yet (B4.7).
struct ConcernRecorded {
    static constexpr std::string_view kind = "concern_recorded";
    static constexpr auto field_names = names("survivor", "perpetrator_may_know", "imminent");
    PersonId survivor;
    Answer perpetrator_may_know = Answer::not_asked;
    bool imminent = false;
    friend bool operator==(const ConcernRecorded&, const ConcernRecorded&) = default;
};

struct SafetyPlanned {
    static constexpr std::string_view kind = "safety_planned";
    static constexpr auto field_names = names("survivor", "review_on");
    PersonId survivor;
    std::optional<LocalDate> review_on;
    friend bool operator==(const SafetyPlanned&, const SafetyPlanned&) = default;
};

/// Where an assessment ends without a place: what it means for the survivor's safety was explored with them (B4.9).
struct SafetyExplored {
    static constexpr std::string_view kind = "safety_explored";
    static constexpr auto field_names = names("survivor", "about");
    PersonId survivor;
    EntryId about;
    friend bool operator==(const SafetyExplored&, const SafetyExplored&) = default;
};

/// Support in using a civil or criminal remedy, and what came of it (B4.10).
struct RemedySupported {
    static constexpr std::string_view kind = "remedy_supported";
    static constexpr auto field_names = names("survivor", "order", "outcome");
    PersonId survivor;
    OrderKind order{};
    std::string outcome;
    friend bool operator==(const RemedySupported&, const RemedySupported&) = default;
};

struct SurvivorNeed {
    static constexpr std::string_view kind = "survivor_need";
    static constexpr auto field_names = names("survivor", "need", "met");
    PersonId survivor;
    std::string need;
    Answer met = Answer::not_asked;
    friend bool operator==(const SurvivorNeed&, const SurvivorNeed&) = default;
};

/// What came of the survivor at MARAC. He must never learn of it from the file.
struct MaracRecorded {
    static constexpr std::string_view kind = "marac_recorded";
    static constexpr auto field_names = names("survivor", "stage", "decided_by", "on");
    PersonId survivor;
    MaracStage stage{};
    std::optional<PersonId> decided_by;    ///< the manager, where it was decided not to refer
    std::optional<LocalDate> on;
    friend bool operator==(const MaracRecorded&, const MaracRecorded&) = default;
};

/// Two ids are one human being: a survivor in one case, a perpetrator in another. Only ISS and managers may learn it.
struct PersonsLinked {
    static constexpr std::string_view kind = "persons_linked";
    static constexpr auto field_names = names("person", "same_as");
    PersonId person;
    PersonId same_as;
    friend bool operator==(const PersonsLinked&, const PersonsLinked&) = default;
};

/// What the survivor agrees may be told to whom (B4.4).
struct SharingAgreed {
    static constexpr std::string_view kind = "sharing_agreed";
    static constexpr auto field_names = names("survivor", "recipient", "what", "agreed");
    PersonId survivor;
    std::string recipient;    ///< "her GP", "the police"
    std::string what;
    Answer agreed = Answer::not_asked;
    friend bool operator==(const SharingAgreed&, const SharingAgreed&) = default;
};

/// The ISS's work with the survivor pauses, ends or goes on. Why is the survivors' record's own; `IssStatusSet` is its milestone.
struct SupportStatusChanged {
    static constexpr std::string_view kind = "support_status_changed";
    static constexpr auto field_names = names("survivor", "status", "reason");
    std::optional<PersonId> survivor;    ///< absent: every survivor of the case
    SupportStatus status{};
    std::optional<EndReason> reason;    ///< of an end
    friend bool operator==(const SupportStatusChanged&, const SupportStatusChanged&) = default;
};

/// Milestone: the ISS's side is closed, or open again. A pause leaves none.
struct IssStatusSet {
    static constexpr std::string_view kind = "iss_status_set";
    static constexpr auto field_names = names("survivor", "status");
    std::optional<PersonId> survivor;    ///< absent: every survivor of the case
    IssStatus status{};
    friend bool operator==(const IssStatusSet&, const IssStatusSet&) = default;
};

/// The survivor and the ISS arranged to meet. When a survivor meets her worker is her own: none of these four leaves a milestone.
/// That she was reached, offered information or told of something is `SurvivorSpokenTo`.
struct SupportSessionPlanned {
    static constexpr std::string_view kind = "support_session_planned";
    static constexpr auto field_names = names("session", "survivor", "starts", "ends");
    SessionId session;
    std::optional<PersonId>
        survivor;    ///< absent: not said, as it was before there were these kinds
    Instant starts{};
    Instant ends{};
    friend bool operator==(const SupportSessionPlanned&, const SupportSessionPlanned&) = default;
};

/// She came. Happened is the start.
struct SupportSessionAttended {
    static constexpr std::string_view kind = "support_session_attended";
    static constexpr auto field_names = names("session", "survivor", "ended", "facilitators");
    std::optional<SessionId> session;
    std::optional<PersonId> survivor;
    std::optional<Instant> ended;
    std::vector<PersonId> facilitators;
    friend bool operator==(const SupportSessionAttended&, const SupportSessionAttended&) = default;
};

struct SupportSessionMissed {
    static constexpr std::string_view kind = "support_session_missed";
    static constexpr auto field_names = names("session", "survivor", "how");
    std::optional<SessionId> session;
    std::optional<PersonId> survivor;
    MissedHow how{};
    friend bool operator==(const SupportSessionMissed&, const SupportSessionMissed&) = default;
};

struct SupportSessionCancelled {
    static constexpr std::string_view kind = "support_session_cancelled";
    static constexpr auto field_names = names("session");
    SessionId session;
    friend bool operator==(const SupportSessionCancelled&,
                           const SupportSessionCancelled&) = default;
};

}
