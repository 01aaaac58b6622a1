#include <algorithm>

#include "sample/life.h"

namespace holdfast {
namespace {

using std::chrono::minutes;

void name_contact(Story& story, const Plot& plot, const ProceedingId& proceeding, LocalDate learned)
{
    const int days = delay(story, 5);
    const std::string& officer = story.dice().pick(story.world().wording().names("officers"));
    const Instant when = some_time(story, story.diary().after(learned, days), 10, 16);
    Act act = story.act(plot.practitioner_at(when), when, Writing::at_once);
    act.add(JusticeContactNamed{proceeding, officer}, Source::agency);
    act.add(ProfessionalContact{std::nullopt, Method::phone, when + minutes(15)}, Source::worker,
            "justice_contact");
}

/// Consultations on one day and the next, and the decision after them. Gives when it was decided.
Instant consult(Story& story, const Plot& plot, ConsultedOn on, LocalDate day)
{
    const bool others = story.dice().chance(40);
    Act first = story.act(plot.practitioner, some_time(story, day, 10, 12), Writing::by_habit);
    first.add(Consulted{on, Consultee::criminal_justice, false}, Source::agency,
              "consulted_justice");
    first.add(Consulted{on, Consultee::survivor_service, false}, Source::worker, "consulted_iss");
    first.add(Consulted{on, Consultee::other_professional, !others}, Source::worker);
    const Instant decided = some_time(story, story.diary().after(day, 1), 11, 13);
    Act second = story.act(story.world().case_manager(plot.site.team), decided, Writing::at_once);
    const auto decision = on == ConsultedOn::charge ? Decision::continue_work : Decision::proceed;
    second.add(ConsultationDecided{on, decision}, Source::worker, "consultation_decided");
    return decided;
}

void await_sentence(Story& story, Plot& plot)
{
    const Diary& diary = story.diary();
    const Instant learned = at(plot.assessed, 15, 20);
    const auto proceeding = story.id<ProceedingId>(learned);
    Act act = story.act(plot.practitioner, learned, Writing::at_once);
    act.add(CriminalProceedings{proceeding, CriminalStage::pre_sentence, Answer::yes},
            Source::perpetrator, "pre_sentence");
    name_contact(story, plot, proceeding, plot.assessed);
    consult(story, plot, ConsultedOn::sentence, diary.after(plot.assessed, 3));
    const LocalDate sentenced = diary.on_or_after(
        later(plot.assessed, story.dice().between(35, 70)));
    Act sentence = story.act(plot.practitioner, at(sentenced, 15), Writing::at_once);
    sentence.add(CriminalProceedings{proceeding, CriminalStage::sentenced, Answer::yes},
                 Source::agency, "sentenced");
    if (!plot.survivors.empty() && plot.survivors.front().identified && story.dice().chance(60))
        sentence.add(OrderMade{OrderKind::restraining, plot.survivors.front().who.id,
                               later(sentenced, 730), false},
                     Source::agency);
}

void face_charge(Story& story, Plot& plot)
{
    const Diary& diary = story.diary();
    const LocalDate until = story.world().options().until;
    const bool now = plot.scene == Scene::new_charge;
    const LocalDate day = now ? diary.before(until, 2)
                              : diary.on_or_after(
                                  later(*plot.first_session, story.dice().between(20, 110)));
    const Instant learned = at(day, 10, 40);
    const auto proceeding = story.id<ProceedingId>(learned);
    const auto stage = story.dice().chance(50) ? CriminalStage::charged
                                               : CriminalStage::investigation;
    Act act = story.act(plot.practitioner_at(learned), learned, Writing::at_once);
    act.add(CriminalProceedings{proceeding, stage, Answer::yes}, Source::police, "charged");
    note_news(
        plot, act,
        act.add(EngagementChanged{EngagementChange::rearrested, now || story.dice().chance(50)},
                Source::police),
        News::Of::engagement);
    const int wait = story.dice().chance(90) ? story.dice().between(1, 3) : 6;
    const Instant decided = consult(story, plot, ConsultedOn::charge,
                                    now ? diary.after(until, 1) : diary.after(day, wait));
    plot.on_hold.emplace_back(learned, decided);
    name_contact(story, plot, proceeding, day);
    Act ended = story.act(plot.practitioner, at(diary.on_or_after(later(day, 120)), 11),
                          Writing::at_once);
    ended.add(CriminalProceedings{proceeding, CriminalStage::concluded, Answer::yes},
              Source::police, "concluded");
}

/// Whether each partner and ex-partner was reached, or will soon be.
bool partners_within_reach(const Plot& plot)
{
    return std::all_of(
        plot.survivors.begin(), plot.survivors.end(), [](const SurvivorPart& survivor) {
            const bool partner = survivor.relationship == Relationship::partner
                                 || survivor.relationship == Relationship::ex_partner;
            return !partner
                   || (!survivor.new_later && survivor.identified && survivor.reached
                       && survivor.contact != Contact::not_reached);
        });
}

void apply_to_family_court(Story& story, Plot& plot, FamilyLaw law, LocalDate day)
{
    const Diary& diary = story.diary();
    const Instant learned = at(day, 15, 25);
    const auto proceeding = story.id<ProceedingId>(learned);
    Act act = story.act(plot.practitioner_at(learned), learned, Writing::at_once);
    act.add(
        FamilyProceedings{proceeding, law, FamilyStage::application_open, Answer::no, Answer::no},
        Source::perpetrator, "application");
    const int days = delay(story, 5);
    Act cafcass = story.act(plot.practitioner_at(learned),
                            some_time(story, diary.after(day, days), 10, 16), Writing::at_once);
    cafcass.add(CafcassInformed{proceeding});
    const LocalDate end = diary.on_or_after(later(day, story.dice().between(110, 190)));
    Act ended = story.act(plot.practitioner_at(at(end, 12)), at(end, 12), Writing::at_once);
    ended.add(FamilyProceedings{proceeding, law, FamilyStage::concluded, Answer::no, Answer::no},
              Source::agency, "concluded");
    if (law == FamilyLaw::private_law)
        ended.add(OrderMade{OrderKind::child_arrangements, std::nullopt, std::nullopt, false},
                  Source::agency);
}

void inform_of_public_law(Story& story, Plot& plot)
{
    apply_to_family_court(story, plot, FamilyLaw::public_law, plot.assessed);
    const LocalDate day = story.diary().after(plot.assessed, 3);
    Act act = story.act(plot.practitioner, at(day, 11, 10), Writing::at_once);
    act.add(PublicLawInformed{true, true, false}, Source::worker, "papers_seen");
    Act expert = story.act(plot.practitioner, at(story.diary().after(day, 1), 14),
                           Writing::at_once);
    expert.add(PublicLawInformed{true, true, true}, Source::worker, "expert_considered");
}

void protect_by_order(Story& story, const Plot& plot)
{
    const SurvivorPart& survivor = plot.survivors.front();
    if (!survivor.identified)
        return;
    const LocalDate day = story.diary().on_or_after(
        later(local_date(*survivor.identified), story.dice().between(15, 90)));
    const auto order = story.dice().weighted<OrderKind>({{OrderKind::non_molestation, 60},
                                                         {OrderKind::dapo, 20},
                                                         {OrderKind::occupation, 10},
                                                         {OrderKind::bail_conditions, 10}});
    Act act = story.act(plot.practitioner_at(at(day, 13)), at(day, 13), Writing::at_once);
    act.add(OrderMade{order, survivor.who.id, later(day, 365), false}, Source::police, "order");
}

void sit_with_others(Story& story, const Plot& plot)
{
    Dice& dice = story.dice();
    const LocalDate day = story.diary().on_or_after(later(plot.assessed, dice.between(10, 60)));
    const auto process = plot.site.country == Country::northern_ireland
                             ? Process::ppani
                             : dice.weighted<Process>(
                                 {{Process::matac, 45}, {Process::mappa, 30}, {Process::mash, 25}});
    Act act = story.act(plot.practitioner, some_time(story, day, 10, 15), Writing::by_habit);
    act.add(ProcessRecorded{process, ProcessStage::accepted, plot.perpetrator.id, later(day, 14)},
            Source::agency, "process_accepted");
    const LocalDate met = story.diary().on_or_after(later(day, 14));
    Act meeting = story.act(plot.practitioner_at(at(met, 10)), at(met, 10), Writing::by_habit);
    meeting.add(
        ProcessRecorded{process, ProcessStage::meeting_held, plot.perpetrator.id, std::nullopt},
        Source::agency, "process_met");
}

void write_report(Story& story, const Plot& plot)
{
    Dice& dice = story.dice();
    const Diary& diary = story.diary();
    const PersonId& manager = story.world().case_manager(plot.site.team);
    const auto to = dice.weighted<ReportTo>(
        {{ReportTo::children_services, 70}, {ReportTo::court, 20}, {ReportTo::probation, 10}});
    const LocalDate day = diary.on_or_after(later(*plot.first_session, dice.between(25, 90)));
    const PersonId& author = plot.practitioner_at(at(day, 10));
    Act draft = story.act(author, some_time(story, day, 10, 12), Writing::at_once);
    const EntryId report = draft.add(ReportDrafted{to, dice.chance(94)}, Source::worker, "report");
    const bool signed_off = dice.chance(88);
    const LocalDate next = diary.after(day, 2);
    if (signed_off) {
        Act sign_off = story.act(manager, some_time(story, next, 10, 12), Writing::at_once);
        sign_off.add(ReportSignedOff{report, manager});
    }
    Act release = story.act(author, some_time(story, next, 14, 16), Writing::at_once);
    release.add(ReportReleased{report});
}

}

void go_to_court(Story& story, Plot& plot)
{
    Dice& dice = story.dice();
    const bool quiet = plot.scene != Scene::none;
    if (!quiet && plot.accepted && dice.chance(12))
        await_sentence(story, plot);
    if (plot.scene == Scene::new_charge || (!quiet && plot.first_session && dice.chance(10)))
        if (plot.first_session)
            face_charge(story, plot);
    if (!plot.children.empty() && !quiet && partners_within_reach(plot)
        && !plot.survivors.empty()) {
        if (dice.chance(9))
            inform_of_public_law(story, plot);
        else if (dice.chance(10) && plot.first_session)
            apply_to_family_court(
                story, plot, FamilyLaw::private_law,
                story.diary().on_or_after(later(*plot.first_session, dice.between(10, 80))));
    }
    if (!plot.survivors.empty() && dice.chance(18))
        protect_by_order(story, plot);
    if (dice.chance(12) || (plot.site.country == Country::northern_ireland && dice.chance(25)))
        sit_with_others(story, plot);
    if (plot.first_session && !plot.children.empty() && dice.chance(25))
        write_report(story, plot);
    if (plot.referrer && plot.referrer->refers == ReferralSource::probation) {
        Act act = story.act(plot.practitioner, at(plot.assessed, 12), Writing::at_once);
        act.add(ExternalScoreNoted{plot.perpetrator.id, "OGRS", "3",
                                   std::to_string(dice.between(18, 74))},
                Source::agency);
    }
}

}
