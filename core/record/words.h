#pragma once
#include "record/fields.h"
#include "time/calendar.h"

// The closed lists that facts choose from. Codes are the interchange's words; positions are what is stored: only append.

namespace holdfast {

/// The two services that run side by side.
enum class Side : std::uint8_t { intervention, iss, both };
template <>
inline constexpr auto codes_of<Side> = names("intervention", "iss", "both");

/// The answer to a question that was put, or not put, to a person: three different ways of not knowing.
enum class Answer : std::uint8_t { yes, no, dont_know, declined, not_asked };
template <>
inline constexpr auto codes_of<Answer> = names("yes", "no", "dont_know", "declined", "not_asked");

enum class ReferralSource : std::uint8_t {
    self,
    children_social_care,
    adult_social_care,
    police,
    probation,
    court,
    cafcass,
    health,
    marac,
    matac,
    mash,
    helpline,
    voluntary_sector,
    other,
};
template <>
inline constexpr auto codes_of<ReferralSource> = names("self", "children_social_care",
                                                       "adult_social_care", "police", "probation",
                                                       "court", "cafcass", "health", "marac",
                                                       "matac", "mash", "helpline",
                                                       "voluntary_sector", "other");

enum class Relationship : std::uint8_t {
    partner,
    ex_partner,
    new_partner,
    family_member,
    other_at_risk
};
template <>
inline constexpr auto codes_of<Relationship> = names("partner", "ex_partner", "new_partner",
                                                     "family_member", "other_at_risk");

enum class ChildOf : std::uint8_t { both, perpetrator, survivor, new_partner, unborn, other };
template <>
inline constexpr auto codes_of<ChildOf> = names("both", "perpetrator", "survivor", "new_partner",
                                                "unborn", "other");

enum class LivesWith : std::uint8_t {
    perpetrator,
    survivor,
    both,
    relative,
    in_care,
    elsewhere,
    not_known
};
template <>
inline constexpr auto codes_of<LivesWith> = names("perpetrator", "survivor", "both", "relative",
                                                  "in_care", "elsewhere", "not_known");

enum class DetailKind : std::uint8_t { phone, email, address, workplace, other };
template <>
inline constexpr auto codes_of<DetailKind> = names("phone", "email", "address", "workplace",
                                                   "other");

enum class Method : std::uint8_t {
    phone,
    text,
    email,
    letter,
    in_person,
    video,
    through_professional
};
template <>
inline constexpr auto codes_of<Method> = names("phone", "text", "email", "letter", "in_person",
                                               "video", "through_professional");

/// What came of an attempt to reach someone. None of these is contact (B4.5: an attempt is not contact).
enum class AttemptResult : std::uint8_t {
    no_answer,
    message_left,
    hung_up,
    unsafe_to_speak,
    wrong_details,
    not_delivered,
    no_reply
};
template <>
inline constexpr auto codes_of<AttemptResult> = names("no_answer", "message_left", "hung_up",
                                                      "unsafe_to_speak", "wrong_details",
                                                      "not_delivered", "no_reply");

enum class Offer : std::uint8_t { offered, withheld, not_yet };
template <>
inline constexpr auto codes_of<Offer> = names("offered", "withheld", "not_yet");

enum class Signature : std::uint8_t { none, verbal, signed_form };
template <>
inline constexpr auto codes_of<Signature> = names("none", "verbal", "signed");

enum class ProgrammeKind : std::uint8_t {
    behaviour_change_group,
    behaviour_change_one_to_one,
    intensive_case_management,
    early_response,
    short_motivational,
};
template <>
inline constexpr auto codes_of<ProgrammeKind> = names("behaviour_change_group",
                                                      "behaviour_change_one_to_one",
                                                      "intensive_case_management", "early_response",
                                                      "short_motivational");

/// What a session or appointment of his is for. Sessions of the two behaviour-change kinds are what the gates stop. That it is a
/// survivor's appointment with the ISS was once said here: it is a kind of its own today (`record/earlier_forms.h`).
enum class Activity : std::uint8_t {
    assessment,
    group_session,
    one_to_one_session,
    engagement,
    review_meeting,
    iss_appointment
};
template <>
inline constexpr auto codes_of<Activity> = names("assessment", "group_session",
                                                 "one_to_one_session", "engagement",
                                                 "review_meeting", "iss_appointment");
constexpr bool behaviour_change(Activity activity)
{
    return activity == Activity::group_session || activity == Activity::one_to_one_session;
}

enum class MissedHow : std::uint8_t { no_show, sent_apology, left_early, excluded };
template <>
inline constexpr auto codes_of<MissedHow> = names("no_show", "sent_apology", "left_early",
                                                  "excluded");

/// Changes in engagement that a survivor is told of (B4.8). An unattended planned session is one by itself.
enum class EngagementChange : std::uint8_t {
    suspension_considered,
    suspended,
    ended,
    completed,
    contact_lost,
    restarted,
    rearrested,
    moved_programme,
    other,
};
template <>
inline constexpr auto codes_of<EngagementChange> = names("suspension_considered", "suspended",
                                                         "ended", "completed", "contact_lost",
                                                         "restarted", "rearrested",
                                                         "moved_programme", "other");

enum class AssessmentOutcome : std::uint8_t { suitable, unsuitable, deferred, withdrew };
template <>
inline constexpr auto codes_of<AssessmentOutcome> = names("suitable", "unsuitable", "deferred",
                                                          "withdrew");

enum class Recipient : std::uint8_t { perpetrator, referrer, iss, survivor, agency };
template <>
inline constexpr auto codes_of<Recipient> = names("perpetrator", "referrer", "iss", "survivor",
                                                  "agency");

/// Whether someone was told something, or why not yet.
enum class Telling : std::uint8_t { told, withheld };
template <>
inline constexpr auto codes_of<Telling> = names("told", "withheld");

enum class Consultee : std::uint8_t { criminal_justice, survivor_service, other_professional };
template <>
inline constexpr auto codes_of<Consultee> = names("criminal_justice", "survivor_service",
                                                  "other_professional");

enum class ConsultedOn : std::uint8_t { sentence, charge };
template <>
inline constexpr auto codes_of<ConsultedOn> = names("sentence", "charge");

enum class Decision : std::uint8_t { proceed, wait, decline, continue_work, suspend, move, end };
template <>
inline constexpr auto codes_of<Decision> = names("proceed", "wait", "decline", "continue",
                                                 "suspend", "move", "end");

enum class Suitability : std::uint8_t { continue_work, move, suspend, end };
template <>
inline constexpr auto codes_of<Suitability> = names("continue", "move", "suspend", "end");

enum class RiskLine : std::uint8_t { unchanged, raised, lowered, not_covered };
template <>
inline constexpr auto codes_of<RiskLine> = names("unchanged", "raised", "lowered", "not_covered");

enum class ChildrenLine : std::uint8_t { considered, none_relevant, not_covered };
template <>
inline constexpr auto codes_of<ChildrenLine> = names("considered", "none_relevant", "not_covered");

enum class EarlierActions : std::uint8_t { gone_through, none, not_covered };
template <>
inline constexpr auto codes_of<EarlierActions> = names("gone_through", "none", "not_covered");

enum class ActionOutcome : std::uint8_t { done, carried, dropped };
template <>
inline constexpr auto codes_of<ActionOutcome> = names("done", "carried", "dropped");

enum class SocialCareStatus : std::uint8_t {
    none,
    early_help,
    child_in_need,
    child_protection_plan,
    looked_after,
    closed,
    dont_know,
    declined,
    not_asked,
};
template <>
inline constexpr auto codes_of<SocialCareStatus> = names("none", "early_help", "child_in_need",
                                                         "child_protection_plan", "looked_after",
                                                         "closed", "dont_know", "declined",
                                                         "not_asked");

enum class ChildConcernLevel : std::uint8_t { worry, significant_harm };
template <>
inline constexpr auto codes_of<ChildConcernLevel> = names("worry", "significant_harm");

enum class JointWorking : std::uint8_t { established, not_established, escalated };
template <>
inline constexpr auto codes_of<JointWorking> = names("established", "not_established", "escalated");

/// Where criminal proceedings stand; `none` records that he was screened and there are none (B2.7).
enum class CriminalStage : std::uint8_t {
    none,
    investigation,
    charged,
    pre_sentence,
    sentenced,
    concluded,
    dont_know,
    declined
};
template <>
inline constexpr auto codes_of<CriminalStage> = names("none", "investigation", "charged",
                                                      "pre_sentence", "sentenced", "concluded",
                                                      "dont_know", "declined");

/// Where family proceedings stand; `none` records that he was screened and there are none (B6.10, B6.12).
enum class FamilyStage : std::uint8_t { none, application_open, concluded, dont_know, declined };
template <>
inline constexpr auto codes_of<FamilyStage> = names("none", "application_open", "concluded",
                                                    "dont_know", "declined");

enum class FamilyLaw : std::uint8_t { private_law, public_law };
template <>
inline constexpr auto codes_of<FamilyLaw> = names("private_law", "public_law");

enum class OrderKind : std::uint8_t {
    dapo,
    dapn,
    non_molestation,
    occupation,
    restraining,
    stalking_protection,
    prohibited_steps,
    child_arrangements,
    bail_conditions,
    licence_conditions,
    other,
};
template <>
inline constexpr auto codes_of<OrderKind> = names("dapo", "dapn", "non_molestation", "occupation",
                                                  "restraining", "stalking_protection",
                                                  "prohibited_steps", "child_arrangements",
                                                  "bail_conditions", "licence_conditions", "other");

enum class MaracStage : std::uint8_t { referred, not_referred, listed, heard, closed };
template <>
inline constexpr auto codes_of<MaracStage> = names("referred", "not_referred", "listed", "heard",
                                                   "closed");

/// Multi-agency processes about the perpetrator or children. MARAC stands apart: its listing is the survivor's record.
enum class Process : std::uint8_t {
    matac,
    mappa,
    ppani,
    mash,
    strategy_meeting,
    child_protection_conference,
    core_group,
    other
};
template <>
inline constexpr auto codes_of<Process> = names("matac", "mappa", "ppani", "mash",
                                                "strategy_meeting", "child_protection_conference",
                                                "core_group", "other");

enum class ProcessStage : std::uint8_t { referred, accepted, meeting_held, closed };
template <>
inline constexpr auto codes_of<ProcessStage> = names("referred", "accepted", "meeting_held",
                                                     "closed");

enum class IncidentKind : std::uint8_t {
    physical,
    sexual,
    threats,
    stalking,
    coercive_control,
    economic,
    breach_of_order,
    child_harmed,
    other
};
template <>
inline constexpr auto codes_of<IncidentKind> = names("physical", "sexual", "threats", "stalking",
                                                     "coercive_control", "economic",
                                                     "breach_of_order", "child_harmed", "other");

enum class ExceptionReason : std::uint8_t {
    unsafe,
    not_at_risk,
    efforts_exhausted,
    declined_contact,
    details_not_obtainable,
    safety_of_telling,
    no_agency_involved,
    other,
};
template <>
inline constexpr auto codes_of<ExceptionReason> = names("unsafe", "not_at_risk",
                                                        "efforts_exhausted", "declined_contact",
                                                        "details_not_obtainable",
                                                        "safety_of_telling", "no_agency_involved",
                                                        "other");

/// What a change of status covers: the case as a whole, or one side of it.
enum class Scope : std::uint8_t { whole_case, intervention, iss };
template <>
inline constexpr auto codes_of<Scope> = names("case", "intervention", "iss");

enum class EndReason : std::uint8_t {
    completed,
    disengaged,
    unsuitable,
    moved_away,
    died,
    no_longer_needed,
    opened_in_error,
    other
};
template <>
inline constexpr auto codes_of<EndReason> = names("completed", "disengaged", "unsuitable",
                                                  "moved_away", "died", "no_longer_needed",
                                                  "opened_in_error", "other");

/// How the ISS's work with a survivor stands.
enum class SupportStatus : std::uint8_t { open, paused, ended };
template <>
inline constexpr auto codes_of<SupportStatus> = names("open", "paused", "ended");

/// As much of that as the case record may know.
enum class IssStatus : std::uint8_t { open, closed };
template <>
inline constexpr auto codes_of<IssStatus> = names("open", "closed");

enum class Whereabouts : std::uint8_t { home, school, work, appointment, other };
template <>
inline constexpr auto codes_of<Whereabouts> = names("home", "school", "work", "appointment",
                                                    "other");

enum class Sex : std::uint8_t { female, male, other, declined, not_asked };
template <>
inline constexpr auto codes_of<Sex> = names("female", "male", "other", "declined", "not_asked");

enum class Role : std::uint8_t {
    intervention_practitioner,
    iss_worker,
    case_manager,
    practice_manager,
    service_manager,
    data_protection_lead,
};
template <>
inline constexpr auto codes_of<Role> = names("intervention_practitioner", "iss_worker",
                                             "case_manager", "practice_manager", "service_manager",
                                             "data_protection_lead");

enum class ReportTo : std::uint8_t { children_services, court, probation, police, marac, other };
template <>
inline constexpr auto codes_of<ReportTo> = names("children_services", "court", "probation",
                                                 "police", "marac", "other");

/// What somebody did with the record that leaves no fact of its own.
enum class Access : std::uint8_t {
    viewed,
    revealed,    ///< whereabouts, or the file of another worker's survivor
    searched,
    printed,
    exported,
    sign_in_failed,
};
template <>
inline constexpr auto codes_of<Access> = names("viewed", "revealed", "searched", "printed",
                                               "exported", "sign_in_failed");

template <>
inline constexpr auto codes_of<Country> = names("england", "wales", "scotland", "northern-ireland");

}
