#include <algorithm>

#include "sample/life.h"

namespace holdfast {
namespace {

EndReason reason_of(Course course)
{
    switch (course) {
    case Course::breaks_off: return EndReason::disengaged;
    case Course::unsuitable: return EndReason::unsuitable;
    case Course::withdraws: return EndReason::disengaged;
    case Course::completes:
    case Course::suspended_and_back: break;
    }
    return EndReason::completed;
}

LocalDate closing_day(Story& story, const Plot& plot)
{
    const LocalDate from = plot.last_session.value_or(plot.decided);
    const bool completed = reason_of(plot.course) == EndReason::completed;
    LocalDate day = later(from,
                          completed ? story.dice().between(40, 80) : story.dice().between(24, 50));
    // The case as a whole stays open while a survivor is supported.
    for (const SurvivorPart& survivor : plot.survivors)
        if (survivor.support_ends)
            day = std::max(day, later(local_date(*survivor.support_ends), 4));
    return story.diary().on_or_after(day);
}

/// Support ends for each survivor at their own time.
void end_support(Story& story, const Plot& plot, const SurvivorPart& survivor)
{
    if (!survivor.support_ends)
        return;
    Act act = story.act(survivor.worker, *survivor.support_ends, Writing::at_once);
    act.speaking_of(survivor.who.sex);
    const auto reason = story.dice().chance(80) ? EndReason::no_longer_needed
                                                : EndReason::moved_away;
    act.add(SupportStatusChanged{survivor.who.id, SupportStatus::ended, reason}, Source::survivor,
            "support_ends");
    if (!story.dice().chance(12))
        return;
    const PersonId& manager = story.world().case_manager(plot.site.team);
    const LocalDate day = story.diary().after(local_date(*survivor.support_ends), 2);
    Act safe = story.act(manager, at(day, 10, 30), Writing::at_once);
    safe.add_at(start_of(day), SurvivorNotAtRisk{survivor.who.id, manager});
}

void pause_support(Story& story, const SurvivorPart& survivor)
{
    const LocalDate day = story.diary().on_or_after(later(local_date(*survivor.reached), 40));
    Act pause = story.act(survivor.worker, at(day, 12, 10), Writing::at_once);
    pause.speaking_of(survivor.who.sex);
    pause.add(SupportStatusChanged{survivor.who.id, SupportStatus::paused, {}}, Source::survivor,
              "support_paused");
    Act again = story.act(survivor.worker, at(story.diary().on_or_after(later(day, 21)), 12, 10),
                          Writing::at_once);
    again.add(SupportStatusChanged{survivor.who.id, SupportStatus::open, {}}, Source::survivor);
}

/// What is held of the survivors goes to the ISS anew, and the ISS speaks with those who answer.
void take_up_again(Story& story, const Plot& plot, LocalDate met)
{
    for (const SurvivorPart& survivor : plot.survivors) {
        if (!survivor.identified || !survivor.handed_over)
            continue;
        Act handover = story.act(plot.practitioner, at(met, 16, 20), Writing::at_once);
        handover.add(DetailsHandedOver{survivor.who.id, Method::in_person});
        if (survivor.contact == Contact::not_reached)
            continue;
        const Instant when = at(story.diary().after(met, 2), 11, 30);
        const Instant ended = when + std::chrono::minutes(25);
        Act call = story.act(survivor.worker, when, Writing::at_once, ended);
        call.speaking_of(survivor.who.sex);
        call.add(SurvivorSpokenTo{survivor.who.id, Method::phone, ended, true, {}},
                 Source::survivor);
    }
}

void reopen(Story& story, Plot& plot)
{
    const Diary& diary = story.diary();
    const PersonId& manager = story.world().case_manager(plot.site.team);
    const LocalDate day = diary.on_or_after(later(plot.closed, story.dice().between(35, 60)));
    const Instant when = at(day, 10, 25);
    Act act = story.act(manager, when, Writing::at_once);
    note_news(plot, act,
              act.add(CaseReopened{Scope::whole_case, std::nullopt}, Source::worker, "reopened"),
              News::Of::engagement);
    const LocalDate met = diary.after(day, 4);
    const Instant starts = at(met, 15);
    Act session = story.act(plot.practitioner, starts, Writing::by_habit,
                            starts + std::chrono::minutes(50));
    session.add(SessionAttended{std::nullopt,
                                Activity::engagement,
                                starts + std::chrono::minutes(50),
                                {plot.practitioner}},
                Source::worker, "back_again");
    take_up_again(story, plot, met);
    plot.reopened = day;
}

}

void end_case(Story& story, Plot& plot)
{
    Dice& dice = story.dice();
    const PersonId& manager = story.world().case_manager(plot.site.team);
    plot.closed = closing_day(story, plot);
    for (const SurvivorPart& survivor : plot.survivors) {
        end_support(story, plot, survivor);
        if (survivor.support_ends && dice.chance(6))
            pause_support(story, survivor);
    }
    if (plot.last_session && reason_of(plot.course) == EndReason::completed) {
        const LocalDate day = story.diary().after(*plot.last_session, 6);
        Act work = story.act(manager, at(day, 14, 10), Writing::at_once);
        note_news(plot, work,
                  work.add(CaseClosed{Scope::intervention, std::nullopt, EndReason::completed},
                           Source::worker, "work_closed"),
                  News::Of::engagement);
    }
    Act act = story.act(manager, at(plot.closed, 15, 20), Writing::at_once);
    note_news(plot, act,
              act.add(CaseClosed{Scope::whole_case, std::nullopt, reason_of(plot.course)},
                      Source::worker, "case_closed"),
              News::Of::engagement);
    if (dice.chance(18))
        reopen(story, plot);
}

}
