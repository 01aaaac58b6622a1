#pragma once
#include "record/fact.h"

namespace holdfast {

/// The section of the wording that holds the words of a closed list. One table, so that no list goes without.
template <Coded E>
inline constexpr std::string_view words_section =
    [] { static_assert(!sizeof(E), "say where the words of this list stand"); }();

template <>
inline constexpr std::string_view words_section<Side> = "side";
template <>
inline constexpr std::string_view words_section<Role> = "role";
template <>
inline constexpr std::string_view words_section<Relationship> = "relationship";
template <>
inline constexpr std::string_view words_section<Compartment> = "compartment";
template <>
inline constexpr std::string_view words_section<Answered> = "answered";
template <>
inline constexpr std::string_view words_section<AnsweredBy> = "answered_by";
template <>
inline constexpr std::string_view words_section<Source> = "source";
template <>
inline constexpr std::string_view words_section<Answer> = "answer";
template <>
inline constexpr std::string_view words_section<ReferralSource> = "referral_source";
template <>
inline constexpr std::string_view words_section<ChildOf> = "child_of";
template <>
inline constexpr std::string_view words_section<LivesWith> = "lives_with";
template <>
inline constexpr std::string_view words_section<DetailKind> = "detail_kind";
template <>
inline constexpr std::string_view words_section<Method> = "method";
template <>
inline constexpr std::string_view words_section<AttemptResult> = "attempt_result";
template <>
inline constexpr std::string_view words_section<Offer> = "offer";
template <>
inline constexpr std::string_view words_section<Signature> = "signature";
template <>
inline constexpr std::string_view words_section<ProgrammeKind> = "programme_kind";
template <>
inline constexpr std::string_view words_section<Activity> = "activity";
template <>
inline constexpr std::string_view words_section<MissedHow> = "missed_how";
template <>
inline constexpr std::string_view words_section<EngagementChange> = "engagement_change";
template <>
inline constexpr std::string_view words_section<AssessmentOutcome> = "assessment_outcome";
template <>
inline constexpr std::string_view words_section<Recipient> = "recipient";
template <>
inline constexpr std::string_view words_section<Telling> = "telling";
template <>
inline constexpr std::string_view words_section<Consultee> = "consultee";
template <>
inline constexpr std::string_view words_section<ConsultedOn> = "consulted_on";
template <>
inline constexpr std::string_view words_section<Decision> = "decision";
template <>
inline constexpr std::string_view words_section<Suitability> = "suitability";
template <>
inline constexpr std::string_view words_section<RiskLine> = "risk_line";
template <>
inline constexpr std::string_view words_section<ChildrenLine> = "children_line";
template <>
inline constexpr std::string_view words_section<EarlierActions> = "earlier_actions";
template <>
inline constexpr std::string_view words_section<ActionOutcome> = "action_outcome";
template <>
inline constexpr std::string_view words_section<SocialCareStatus> = "social_care_status";
template <>
inline constexpr std::string_view words_section<ChildConcernLevel> = "child_concern_level";
template <>
inline constexpr std::string_view words_section<JointWorking> = "joint_working";
template <>
inline constexpr std::string_view words_section<CriminalStage> = "criminal_stage";
template <>
inline constexpr std::string_view words_section<FamilyStage> = "family_stage";
template <>
inline constexpr std::string_view words_section<FamilyLaw> = "family_law";
template <>
inline constexpr std::string_view words_section<OrderKind> = "order_kind";
template <>
inline constexpr std::string_view words_section<MaracStage> = "marac_stage";
template <>
inline constexpr std::string_view words_section<Process> = "process";
template <>
inline constexpr std::string_view words_section<ProcessStage> = "process_stage";
template <>
inline constexpr std::string_view words_section<IncidentKind> = "incident_kind";
template <>
inline constexpr std::string_view words_section<ExceptionReason> = "exception_reason";
template <>
inline constexpr std::string_view words_section<Scope> = "scope";
template <>
inline constexpr std::string_view words_section<EndReason> = "end_reason";
template <>
inline constexpr std::string_view words_section<SupportStatus> = "support_status";
template <>
inline constexpr std::string_view words_section<IssStatus> = "iss_status";
template <>
inline constexpr std::string_view words_section<Whereabouts> = "whereabouts";
template <>
inline constexpr std::string_view words_section<Sex> = "sex";
template <>
inline constexpr std::string_view words_section<ReportTo> = "report_to";
template <>
inline constexpr std::string_view words_section<Access> = "access";
template <>
inline constexpr std::string_view words_section<Country> = "country";

}
