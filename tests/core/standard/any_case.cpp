#include "core/standard/any_case.h"

#include <rapidcheck.h>

namespace holdfast {
namespace {

bool sometimes(int percent)
{
    return *rc::gen::inRange(0, 100) < percent;
}

template <typename E>
E any()
{
    return static_cast<E>(*rc::gen::inRange<std::size_t>(0, codes_of<E>.size()));
}

/// Any of his: appointments with the ISS are kinds of their own.
Activity any_activity()
{
    return static_cast<Activity>(*rc::gen::inRange(0, static_cast<int>(Activity::iss_appointment)));
}

std::string anybody()
{
    return *rc::gen::element<std::string>("Ruth", "Mei", "Zoe");
}

std::string any_session()
{
    return *rc::gen::element<std::string>("s1", "s2", "s3", "s4");
}

std::string a_day_after(const std::string& when)
{
    return to_string(local_date(at(when)) + std::chrono::days(*rc::gen::inRange(1, 40)));
}

std::optional<ProceedingId> any_proceeding()
{
    return sometimes(80)
               ? std::optional(named<ProceedingId>(*rc::gen::element<std::string>("p1", "p2")))
               : std::nullopt;
}

const EntryId& any_entry(const CaseBuilder& told)
{
    return told.entries()[*rc::gen::inRange<std::size_t>(0, told.entries().size())].origin;
}

void add_intake(CaseBuilder& told, const std::string& when)
{
    switch (*rc::gen::inRange(0, 9)) {
    case 0: told.survivor(anybody(), when, any<Relationship>()); break;
    case 1: told.not_at_risk(anybody(), when); break;
    case 2:
        told.details_learned(anybody(), when, sometimes(70) ? Side::intervention : Side::iss);
        break;
    case 3: told.details_passed(anybody(), when); break;
    case 4: told.decided(any<AssessmentOutcome>(), when); break;
    case 5: told.offered_place(when); break;
    case 6: told.accepted_place(when); break;
    case 7:
        told.allocated(*rc::gen::element<std::string>("Tom", "Nadia"), any<Side>(),
                       sometimes(60) ? anybody() : "", when);
        break;
    default: told.fact(when, DetailsSought{any<Answer>(), Telling::told}); break;
    }
}

void add_support(CaseBuilder& told, const std::string& when)
{
    switch (*rc::gen::inRange(0, 14)) {
    case 0: told.reached(anybody(), when); break;
    case 1: told.informed(anybody(), when); break;
    case 2: told.attempted(anybody(), when); break;
    case 3: told.spoken_to(anybody(), when); break;
    case 4: told.dash(anybody(), when, *rc::gen::inRange(5, 20)); break;
    case 5: told.concern(anybody(), when); break;
    case 6: told.milestone(when, SurvivorTold{person(anybody()), any_entry(told)}); break;
    case 7: told.fact(when, ConcernRecorded{person(anybody()), Answer::no, sometimes(30)}); break;
    case 8: told.fact(when, SupportTakenUp{person(anybody())}); break;
    case 9:
        told.fact(when, MaracRecorded{person(anybody()), any<MaracStage>(), person("Manager"), {}});
        break;
    case 10: {
        const Instant starts = at(a_day_after(when) + "T18:00");
        told.fact(when, SupportSessionPlanned{named<SessionId>(any_session()), person(anybody()),
                                              starts, starts + std::chrono::hours(1)});
        break;
    }
    case 11:
        told.fact(when, SupportSessionAttended{named<SessionId>(any_session()), {}, {}, {}});
        break;
    case 12:
        if (sometimes(50))
            told.fact(when, SupportSessionCancelled{named<SessionId>(any_session())});
        else
            told.fact(when, SupportSessionMissed{
                                named<SessionId>(any_session()), {}, MissedHow::no_show});
        break;
    default:
        told.fact(when, IncidentReported{person(anybody()), IncidentKind::threats, Answer::no})
            .from(sometimes(50) ? Source::survivor : Source::police);
        break;
    }
}

void add_work(CaseBuilder& told, const std::string& when)
{
    switch (*rc::gen::inRange(0, 9)) {
    case 0: told.attended(any_activity(), when, "", sometimes(50) ? any_session() : ""); break;
    case 1: told.missed(when, sometimes(50) ? any_session() : ""); break;
    case 2: {
        const std::string starts = a_day_after(when) + "T18:00";
        told.planned(any_session(), any_activity(), starts,
                     as_text(at(starts) + std::chrono::hours(2)), when);
        break;
    }
    case 3: told.changed(any<EngagementChange>(), when); break;
    case 4: told.reviewed(when.substr(0, 10), when); break;
    case 5: told.closed(when, any<Scope>()); break;
    case 6: told.reopened(when, any<Scope>()); break;
    case 7:
        told.fact(when, AgencyInvolved{named<AgencyId>("Police"),
                                       sometimes(50) ? std::optional(day(a_day_after(when)))
                                                     : std::nullopt});
        break;
    default:
        told.fact(when, SuitabilityQuestioned{})
            .from(sometimes(30) ? Source::survivor : Source::worker);
        break;
    }
}

void add_courts(CaseBuilder& told, const std::string& when)
{
    switch (*rc::gen::inRange(0, 8)) {
    case 0:
        told.fact(when, CriminalProceedings{any_proceeding(), any<CriminalStage>(), any<Answer>()});
        break;
    case 1:
        told.fact(when, FamilyProceedings{any_proceeding(), any<FamilyLaw>(), any<FamilyStage>(),
                                          any<Answer>(), any<Answer>()})
            .from(sometimes(30) ? Source::survivor : Source::worker);
        break;
    case 2: told.fact(when, Consulted{any<ConsultedOn>(), any<Consultee>(), false}); break;
    case 3: told.fact(when, ConsultationDecided{any<ConsultedOn>(), any<Decision>()}); break;
    case 4:
        told.fact(when, ChildIdentified{
                            person("Alfie"), "Alfie", {}, ChildOf::both, LivesWith::survivor});
        break;
    case 5:
        told.fact(when, ChildConcernRaised{person("Alfie"), any<ChildConcernLevel>()})
            .from(sometimes(30) ? Source::child : Source::worker);
        break;
    case 6:
        told.fact(when, ChildPlanAgreed{person("Alfie"),
                                        true,
                                        true,
                                        true,
                                        {day(a_day_after(when)), day(a_day_after(when))}});
        break;
    default: told.fact(when, ChildPlanReviewed{person("Alfie"), sometimes(20)}); break;
    }
}

void add_change(CaseBuilder& told, const std::string& when)
{
    const Entry earlier = told.entries()[*rc::gen::inRange<std::size_t>(0, told.entries().size())];
    switch (*rc::gen::inRange(0, 4)) {
    case 0:
        told.exception(any<Rule>(), sometimes(70) ? anybody() : "", when,
                       sometimes(70) ? a_day_after(when) : "");
        break;
    case 1: told.overridden(any<Rule>(), sometimes(50) ? anybody() : "", when); break;
    case 2:
        told.corrects(earlier, when, sometimes(50) ? earlier.happened : at(when), earlier.fact);
        break;
    default: told.corrects(earlier, when, earlier.happened, EntryWithdrawn{}); break;
    }
}

}

std::string as_text(Instant moment)
{
    return to_string(moment);
}

Instant any_moment()
{
    return at("2024-03-01T09:00") + std::chrono::minutes(*rc::gen::inRange(0, 180 * 24 * 60));
}

void add_anything(CaseBuilder& told, const std::string& when)
{
    switch (*rc::gen::inRange(0, 5)) {
    case 0: add_intake(told, when); break;
    case 1: add_support(told, when); break;
    case 2: add_work(told, when); break;
    case 3: add_courts(told, when); break;
    default: add_change(told, when); break;
    }
}

CaseBuilder any_case()
{
    CaseBuilder told = a_case();
    told.referred("2024-03-01T09:00");
    if (sometimes(80))
        told.survivor("Ruth", "2024-03-01T09:00").details_learned("Ruth", "2024-03-01T09:00");
    const int many = *rc::gen::inRange(0, 40);
    for (int i = 0; i < many; ++i) {
        const Instant when = any_moment();
        add_anything(told, as_text(when));
        if (sometimes(20))
            told.recorded(as_text(when + std::chrono::hours(*rc::gen::inRange(1, 400))));
    }
    return told;
}

}
