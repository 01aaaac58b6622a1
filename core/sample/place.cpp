#include <algorithm>

#include "sample/life.h"

namespace holdfast {
namespace {

using std::chrono::minutes;

AssessmentOutcome outcome_of(Course course)
{
    switch (course) {
    case Course::unsuitable: return AssessmentOutcome::unsuitable;
    case Course::withdraws: return AssessmentOutcome::withdrew;
    case Course::completes:
    case Course::breaks_off:
    case Course::suspended_and_back: break;
    }
    return AssessmentOutcome::suitable;
}

std::string_view occasion_of(AssessmentOutcome outcome)
{
    switch (outcome) {
    case AssessmentOutcome::unsuitable: return "found_unsuitable";
    case AssessmentOutcome::withdrew: return "withdrew";
    case AssessmentOutcome::suitable:
    case AssessmentOutcome::deferred: break;
    }
    return "found_suitable";
}

/// When a recipient hears of the outcome: in the scene that leaves it open, only after the record ends.
Instant telling_time(Story& story, const Plot& plot, int limit)
{
    const int days = delay(story, limit);
    const bool open = plot.scene == Scene::outcome_to_tell && limit > 1;
    const LocalDate day = open ? story.diary().after(story.world().options().until, 1)
                               : story.diary().after(plot.decided, days);
    return some_time(story, day, 10, 16);
}

void tell_outcome(Story& story, Plot& plot)
{
    Dice& dice = story.dice();
    const auto tell = [&](const OutcomeTold& telling, int limit) {
        const Instant when = telling_time(story, plot, limit);
        Act act = story.act(plot.practitioner_at(when), when, Writing::by_habit);
        act.add(telling, Source::worker,
                telling.telling == Telling::told ? std::string_view() : "outcome_withheld");
    };
    tell({Recipient::iss, std::nullopt, Telling::told, Method::in_person}, 1);
    const bool unsafe = dice.chance(4);
    tell({Recipient::perpetrator, std::nullopt, unsafe ? Telling::withheld : Telling::told,
          Method::phone},
         5);
    if (plot.referrer)
        tell({Recipient::referrer, plot.referrer->id, Telling::told, Method::email}, 5);
    for (const auto& [agency, until] : plot.agencies)
        if (until >= plot.decided)
            tell({Recipient::agency, agency, Telling::told, Method::email}, 5);
}

LocalDate decision_day(Story& story, const Plot& plot)
{
    const Diary& diary = story.diary();
    const LocalDate until = story.world().options().until;
    const int wait = story.dice().between(6, 12);
    if (plot.scene == Scene::outcome_to_tell)
        return diary.before(until, 3);
    const LocalDate day = diary.after(plot.assessed, wait);
    return plot.scene == Scene::work_about_to_start ? std::min(day, diary.before(until, 7)) : day;
}

/// Work that begins: the days of the offer, the acceptance and the first session.
void offer_place(Story& story, Plot& plot)
{
    Dice& dice = story.dice();
    const Diary& diary = story.diary();
    const SampleProgramme& programme = *plot.programme;
    const PersonId& manager = story.world().case_manager(plot.site.team);
    const bool early = dice.chance(3);    // accepted before the manager has signed the match off
    const LocalDate offered = diary.after(plot.decided, 1);
    Act match = story.act(plot.practitioner, at(plot.decided, 15, 50), Writing::at_once);
    match.add(MatchProposed{programme.id}, Source::worker, "match");
    const LocalDate signed_on = early ? diary.after(offered, 5) : offered;
    Act sign_off = story.act(manager, at(signed_on, 9, 45), Writing::at_once);
    sign_off.add(MatchSignedOff{programme.id, manager});
    Act offer = story.act(plot.practitioner, at(offered, 11, 30), Writing::at_once);
    offer.add(PlaceOffered{programme.id});
    const int thinks = dice.between(1, 3);
    const LocalDate accepted = diary.after(offered, thinks);
    Act acceptance = story.act(plot.practitioner, at(accepted, 12, 10), Writing::at_once);
    const std::optional<GroupId> group = programme.type == ProgrammeKind::behaviour_change_group
                                             ? std::optional(
                                                 story.world().group(programme, plot.number))
                                             : std::nullopt;
    acceptance.add(PlaceAccepted{programme.id, group}, Source::perpetrator, "accepted");
    plot.accepted = accepted;
    LocalDate first = diary.after(accepted, dice.between(4, 8));
    if (plot.scene == Scene::work_about_to_start)
        first = diary.after(story.world().options().until, 1);
    plot.first_session = diary.next_weekday(first, programme.weekday);
}

/// Another practitioner takes over when the work has begun.
void change_worker(Story& story, Plot& plot)
{
    const auto& all = plot.team->practitioners;
    const PersonId& next = all.front() == plot.practitioner ? all.back() : all.front();
    const int after = story.dice().between(15, 70);
    const Instant when = at(story.diary().on_or_after(later(*plot.first_session, after)), 9, 30);
    Act act = story.act(story.world().case_manager(plot.site.team), when, Writing::at_once);
    act.add(WorkerReleased{plot.practitioner, Side::intervention, std::nullopt}, Source::worker,
            "worker_leaves_case");
    act.add(WorkerAllocated{next, Side::intervention, std::nullopt});
    plot.next_practitioner.emplace(when, next);
}

}

void decide_place(Story& story, Plot& plot)
{
    Dice& dice = story.dice();
    const Diary& diary = story.diary();
    const AssessmentOutcome outcome = outcome_of(plot.course);
    plot.decided = decision_day(story, plot);
    if (dice.chance(5) && plot.scene == Scene::none && outcome == AssessmentOutcome::suitable) {
        // Put off once, for another report.
        Act deferred = story.act(plot.practitioner, at(plot.decided, 15), Writing::by_habit);
        const EntryId entry = deferred.add(
            AssessmentDecided{AssessmentOutcome::deferred, std::nullopt}, Source::worker,
            "deferred");
        note_news(plot, deferred, entry, News::Of::place);
        tell_outcome(story, plot);
        plot.decided = diary.after(plot.decided, 10);
    }
    Act act = story.act(plot.practitioner, at(plot.decided, 15, 10), Writing::at_once);
    const bool suits = outcome == AssessmentOutcome::suitable;
    const std::optional<ProgrammeId> programme = suits ? std::optional(plot.programme->id)
                                                       : std::nullopt;
    const EntryId decision = act.add(AssessmentDecided{outcome, programme}, Source::worker,
                                     occasion_of(outcome));
    note_news(plot, act, decision, suits ? News::Of::place : News::Of::no_place);
    tell_outcome(story, plot);
    if (suits && plot.scene != Scene::outcome_to_tell)
        offer_place(story, plot);
    if (plot.first_session && dice.chance(14))
        change_worker(story, plot);
}

}
