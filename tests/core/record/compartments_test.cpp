#include <set>

#include <catch2/catch.hpp>

#include "record/earlier_forms.h"
#include "record/fact.h"

namespace holdfast {
namespace {

using Kinds = std::set<std::string_view>;

/// What stays in the case record whoever says it: facts about the perpetrator's side, decisions,
/// and milestones. Everything that is not on this list must go to the survivors' record when it
/// comes from a survivor, a child or MARAC.
const Kinds case_always{
    // of the service
    "site_described",
    "programme_described",
    "worker_described",
    "cover_arranged",
    "agency_described",
    "policy_set",
    "retention_set",
    "bank_holidays_merged",
    "closure_set",
    "access_granted",
    "access_removed",
    "passphrase_reset",
    "recovery_used",
    "recovery_renewed",
    "device_removed",
    // from referral to a place
    "case_opened",
    "referral_received",
    "survivor_identified",
    "no_survivor_known",
    "survivor_not_at_risk",
    "details_sought",
    "survivor_details_learned",
    "details_handed_over",
    "details_acknowledged",
    "confidentiality_agreed",
    "match_proposed",
    "match_signed_off",
    "assessment_decided",
    "outcome_told",
    "place_offered",
    "place_accepted",
    "worker_allocated",
    "worker_released",
    // milestones
    "survivor_reached",
    "information_offered",
    "survivor_told",
    "risk_band_set",
    "risk_concern_raised",
    "risk_concern_ended",
    "contact_brought_forward",
    "exception_made",
    "iss_status_set",
    // sessions and meetings
    "session_planned",
    "session_attended",
    "session_missed",
    "session_cancelled",
    "engagement_changed",
    "service_user_contact",
    "agency_involved",
    "agency_told",
    "meeting_planned",
    "case_reviewed",
    // screening and decisions
    "no_relevant_children",
    "consulted",
    "consultation_decided",
    "public_law_informed",
    "cafcass_informed",
    "gate_overridden",
    "suitability_decided",
    "case_suspended",
    "case_resumed",
    "case_closed",
    "case_reopened",
    // holds, of which nothing is said
    "legal_hold_set",
    "legal_hold_lifted",
};

/// What is never in the case record.
const Kinds support_always{
    "survivor_described",      "contact_details_given",
    "safe_contact_instructed", "whereabouts_given",
    "contact_attempted",       "survivor_spoken_to",
    "information_sent",        "support_agreed",
    "support_taken_up",        "support_declined",
    "concern_recorded",        "safety_planned",
    "safety_explored",         "remedy_supported",
    "survivor_need",           "marac_recorded",
    "persons_linked",          "exception_explained",
    "exception_requested",     "exception_refused",
    "sharing_agreed",          "support_status_changed",
    "support_session_planned", "support_session_attended",
    "support_session_missed",  "support_session_cancelled",
};

/// What only managers read, whoever says it.
const Kinds management_always{"access_noted", "audit_drawn", "file_audited", "audit_closed"};

bool of_survivors(Source source)
{
    return source == Source::survivor || source == Source::child || source == Source::marac;
}

/// Calls `check(kind index, kind, source)` for every kind and source.
template <typename Check>
void for_all(Check&& check)
{
    for (std::size_t kind = 0; kind < fact_kinds; ++kind) {
        for (std::size_t i = 0; i < codes_of<Source>.size(); ++i) {
            const auto source = static_cast<Source>(i);
            INFO(kind_names()[kind] << " from " << code(source));
            check(kind, kind_names()[kind], source);
        }
    }
}

}

TEST_CASE("What survivors, children and MARAC say never rests in the case record, but for a closed "
          "list of kinds",
          "[record][compartments]")
{
    for_all([](std::size_t kind, std::string_view name, Source source) {
        if (of_survivors(source) && !management_always.contains(name))
            CHECK(
                compartment_of(kind, source)
                == (case_always.contains(name) ? Compartment::case_record : Compartment::support));
    });
}

TEST_CASE(
    "Contact, whereabouts, safety and reasons never rest in the case record, whoever says them",
    "[record][compartments]")
{
    for_all([](std::size_t kind, std::string_view name, Source source) {
        if (support_always.contains(name))
            CHECK(compartment_of(kind, source) == Compartment::support);
    });
}

TEST_CASE("Audits and the access log rest in the management record, whoever makes them",
          "[record][compartments]")
{
    for_all([](std::size_t kind, std::string_view name, Source source) {
        CHECK((compartment_of(kind, source) == Compartment::management)
              == management_always.contains(name));
    });
}

TEST_CASE("Answers of a risk review are the survivors' record, but for what he himself was asked",
          "[record][compartments]")
{
    for_all([](std::size_t kind, std::string_view, Source source) {
        if (kind == kind_index<RiskReviewed>)
            CHECK(compartment_of(kind, source)
                  == (source == Source::perpetrator ? Compartment::case_record
                                                    : Compartment::support));
    });
}

TEST_CASE(
    "Everybody who works on a case can read what all cases stand on, its milestones and exceptions",
    "[record][compartments]")
{
    for_all([](std::size_t kind, std::string_view name, Source source) {
        const bool draft = name == "draft_kept" || name == "draft_settled";
        if ((of_service(kind) && !management_always.contains(name)) || (bare(kind) && !draft))
            CHECK(compartment_of(kind, source) == Compartment::case_record);
    });
}

TEST_CASE("The lists of this test name kinds that exist", "[record][compartments]")
{
    for (const auto& list : {case_always, support_always, management_always})
        for (const auto name : list) {
            INFO(name);
            CHECK(kind_index_of(name));
        }
}

TEST_CASE("Facts of the service and facts without words are those that the design names",
          "[record]")
{
    Kinds service;
    Kinds without_words;
    for (std::size_t kind = 0; kind < fact_kinds; ++kind) {
        if (of_service(kind))
            service.insert(kind_names()[kind]);
        if (bare(kind))
            without_words.insert(kind_names()[kind]);
    }
    CHECK(service
          == Kinds{"site_described", "programme_described", "worker_described", "cover_arranged",
                   "agency_described", "policy_set", "bank_holidays_merged", "closure_set",
                   "access_granted", "access_removed", "passphrase_reset", "recovery_used",
                   "recovery_renewed", "device_removed", "access_noted", "audit_drawn",
                   "file_audited", "audit_closed", "retention_set"});
    CHECK(without_words
          == Kinds{"survivor_reached", "information_offered", "survivor_told", "risk_band_set",
                   "risk_concern_raised", "risk_concern_ended", "exception_made",
                   "survivor_details_learned", "details_handed_over", "contact_brought_forward",
                   "survivor_not_at_risk", "iss_status_set", "draft_kept", "draft_settled"});
}

TEST_CASE(
    "A survivor's appointment and the end of support, said as they once were, are said as today",
    "[record][compartments]")
{
    IdSource ids(1);
    const Instant now{};
    const auto session = ids.next<SessionId>(now);
    const auto his = ids.next<SessionId>(now);
    const auto ruth = ids.next<PersonId>(now);
    const Fact planned = SessionPlanned{session, Activity::iss_appointment, now, now, {}, {}};
    const std::pair<Fact, Fact> forms[] = {
        {planned, SupportSessionPlanned{session, {}, now, now}},
        {SessionAttended{session, Activity::iss_appointment, now, {ruth}},
         SupportSessionAttended{session, {}, now, {ruth}}},
        {SessionMissed{session, Activity::iss_appointment, MissedHow::sent_apology},
         SupportSessionMissed{session, {}, MissedHow::sent_apology}},
        {CaseClosed{Scope::iss, ruth, EndReason::moved_away},
         SupportStatusChanged{ruth, SupportStatus::ended, EndReason::moved_away}},
    };
    for (const auto& [before, today] : forms) {
        CHECK(is_in_an_earlier_form(before));
        CHECK(in_todays_form(before) == today);
        CHECK(compartment_of(today, Source::worker) == Compartment::support);
        CHECK_FALSE(is_in_an_earlier_form(today));
    }
    for (const Fact& fact : {Fact(SessionPlanned{his, Activity::group_session, now, now, {}, {}}),
                             Fact(SessionAttended{his, Activity::assessment, {}, {}}),
                             Fact(CaseClosed{Scope::intervention, {}, EndReason::completed})}) {
        CHECK_FALSE(is_in_an_earlier_form(fact));
        CHECK(in_todays_form(fact) == fact);
    }
    SurvivorsSessions sessions;
    CHECK(sessions.in_todays_form(SessionCancelled{session}) == Fact(SessionCancelled{session}));
    sessions.learn(SessionPlanned{his, Activity::group_session, now, now, {}, {}});
    CHECK_FALSE(sessions.is_in_an_earlier_form(SessionCancelled{session}));
    sessions.learn(planned);
    CHECK(sessions.is_in_an_earlier_form(SessionCancelled{session}));
    CHECK_FALSE(sessions.is_in_an_earlier_form(SessionCancelled{his}));
    CHECK(sessions.is_in_an_earlier_form(planned));
    CHECK(sessions.in_todays_form(SessionCancelled{session})
          == Fact(SupportSessionCancelled{session}));
    CHECK(sessions.in_todays_form(SessionCancelled{his}) == Fact(SessionCancelled{his}));
}

}
