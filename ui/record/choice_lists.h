#pragma once
#include "record/fact.h"

namespace holdfast::ui {

/// What the table of words calls a closed list. A list that is not named here does not compile.
template <Coded E>
inline constexpr std::string_view choice_list = [] {
    static_assert(!sizeof(E), "name this list, and give its codes words in choice_words.cpp");
}();

template <>
inline constexpr std::string_view choice_list<Side> = "side";
template <>
inline constexpr std::string_view choice_list<Role> = "role";
template <>
inline constexpr std::string_view choice_list<Relationship> = "relationship";
template <>
inline constexpr std::string_view choice_list<Compartment> = "compartment";
template <>
inline constexpr std::string_view choice_list<Answered> = "answered";
template <>
inline constexpr std::string_view choice_list<AnsweredBy> = "answered_by";
template <>
inline constexpr std::string_view choice_list<Source> = "source";
template <>
inline constexpr std::string_view choice_list<Answer> = "answer";
template <>
inline constexpr std::string_view choice_list<ReferralSource> = "referral_source";
template <>
inline constexpr std::string_view choice_list<ChildOf> = "child_of";
template <>
inline constexpr std::string_view choice_list<LivesWith> = "lives_with";
template <>
inline constexpr std::string_view choice_list<DetailKind> = "detail_kind";
template <>
inline constexpr std::string_view choice_list<Method> = "method";
template <>
inline constexpr std::string_view choice_list<AttemptResult> = "attempt_result";
template <>
inline constexpr std::string_view choice_list<Offer> = "offer";
template <>
inline constexpr std::string_view choice_list<Signature> = "signature";
template <>
inline constexpr std::string_view choice_list<ProgrammeKind> = "programme_kind";
template <>
inline constexpr std::string_view choice_list<Activity> = "activity";
template <>
inline constexpr std::string_view choice_list<MissedHow> = "missed_how";
template <>
inline constexpr std::string_view choice_list<EngagementChange> = "engagement_change";
template <>
inline constexpr std::string_view choice_list<AssessmentOutcome> = "assessment_outcome";
template <>
inline constexpr std::string_view choice_list<Recipient> = "recipient";
template <>
inline constexpr std::string_view choice_list<Telling> = "telling";
template <>
inline constexpr std::string_view choice_list<Consultee> = "consultee";
template <>
inline constexpr std::string_view choice_list<ConsultedOn> = "consulted_on";
template <>
inline constexpr std::string_view choice_list<Decision> = "decision";
template <>
inline constexpr std::string_view choice_list<Suitability> = "suitability";
template <>
inline constexpr std::string_view choice_list<RiskLine> = "risk_line";
template <>
inline constexpr std::string_view choice_list<ChildrenLine> = "children_line";
template <>
inline constexpr std::string_view choice_list<EarlierActions> = "earlier_actions";
template <>
inline constexpr std::string_view choice_list<ActionOutcome> = "action_outcome";
template <>
inline constexpr std::string_view choice_list<SocialCareStatus> = "social_care_status";
template <>
inline constexpr std::string_view choice_list<ChildConcernLevel> = "child_concern_level";
template <>
inline constexpr std::string_view choice_list<JointWorking> = "joint_working";
template <>
inline constexpr std::string_view choice_list<CriminalStage> = "criminal_stage";
template <>
inline constexpr std::string_view choice_list<FamilyStage> = "family_stage";
template <>
inline constexpr std::string_view choice_list<FamilyLaw> = "family_law";
template <>
inline constexpr std::string_view choice_list<OrderKind> = "order_kind";
template <>
inline constexpr std::string_view choice_list<MaracStage> = "marac_stage";
template <>
inline constexpr std::string_view choice_list<Process> = "process";
template <>
inline constexpr std::string_view choice_list<ProcessStage> = "process_stage";
template <>
inline constexpr std::string_view choice_list<IncidentKind> = "incident_kind";
template <>
inline constexpr std::string_view choice_list<ExceptionReason> = "exception_reason";
template <>
inline constexpr std::string_view choice_list<Scope> = "scope";
template <>
inline constexpr std::string_view choice_list<EndReason> = "end_reason";
template <>
inline constexpr std::string_view choice_list<SupportStatus> = "support_status";
template <>
inline constexpr std::string_view choice_list<IssStatus> = "iss_status";
template <>
inline constexpr std::string_view choice_list<Whereabouts> = "whereabouts";
template <>
inline constexpr std::string_view choice_list<Sex> = "sex";
template <>
inline constexpr std::string_view choice_list<ReportTo> = "report_to";
template <>
inline constexpr std::string_view choice_list<Access> = "access";
template <>
inline constexpr std::string_view choice_list<Country> = "country";

}
