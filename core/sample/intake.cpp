#include <algorithm>

#include "sample/life.h"

namespace holdfast {
namespace {

using std::chrono::minutes;

void plan_assessment(const Plot& plot, Act& act, const SessionId& session, LocalDate day)
{
    const Instant starts = at(day, 14);
    act.add(SessionPlanned{session, Activity::assessment, starts, starts + minutes(60),
                           plot.programme->id, std::nullopt});
}

ReferralSource from(const SampleAgency* referrer)
{
    return referrer ? referrer->refers : ReferralSource::self;
}

void describe_perpetrator(Story& story, const Plot& plot, Act& act)
{
    const Character& he = plot.perpetrator;
    std::vector<std::string> also;
    if (story.dice().chance(12))
        also.push_back(story.dice().pick(
            story.world().wording().names(he.sex == Sex::male ? "men" : "women")));
    const auto source = plot.referrer ? Source::referrer : Source::perpetrator;
    const EntryId described = act.add(
        PerpetratorDescribed{he.id, he.full_name, he.born, he.sex, also}, source);
    if (!story.dice().chance(6))
        return;
    Act again = story.act(plot.practitioner, at(story.diary().after(plot.opened, 2), 11, 20),
                          Writing::at_once);
    again.correct(described,
                  PerpetratorDescribed{he.id, he.full_name, later(he.born, 9), he.sex, also},
                  Source::perpetrator, "birthday_corrected");
}

LocalDate assessment_day(Story& story, const Plot& plot)
{
    const Diary& diary = story.diary();
    const LocalDate until = story.world().options().until;
    const int wait = story.dice().between(4, 9);
    LocalDate day = diary.after(plot.opened, wait);
    if (plot.scene == Scene::handover_due)
        day = diary.before(until, 1);
    else if (plot.scene == Scene::handover_overdue)
        day = diary.before(until, 2);
    else if (plot.scene == Scene::contact_due)
        day = diary.before(until, 5);
    else if (plot.scene == Scene::contact_overdue)
        day = diary.before(until, 7);
    else if (plot.scene == Scene::outcome_to_tell)
        day = std::min(day, diary.before(until, 9));
    else if (plot.scene == Scene::work_about_to_start)
        day = std::min(day, diary.before(until, 12));
    return std::max(day, diary.after(plot.opened, 1));
}

}

Instant some_time(Story& story, LocalDate day, int from_hour, int until_hour)
{
    const int minute = story.dice().below((until_hour - from_hour) * 60);
    return at(day, from_hour + minute / 60, minute % 60);
}

int delay(Story& story, int limit)
{
    const int turn = story.dice().below(100);
    if (turn < 9)
        return limit + 1 + turn / 2;
    return limit < 2 ? limit : story.dice().between(1, limit - (turn < 30 ? 0 : 1));
}

void note_news(Plot& plot, const Act& act, const EntryId& entry, News::Of of)
{
    plot.news.push_back({entry, act.happened(), act.recorded(), of});
}

void open_case(Story& story, Plot& plot)
{
    Dice& dice = story.dice();
    const Instant opened = story.world().opened(plot.number);
    Act act = story.act(plot.practitioner, opened, Writing::at_once);
    const auto source = plot.referrer ? Source::referrer : Source::perpetrator;
    act.add(
        CaseOpened{plot.reference, plot.perpetrator.id, plot.perpetrator.given_name, plot.site.id});
    const auto method = dice.weighted<Method>(
        {{Method::email, 60}, {Method::phone, 35}, {Method::letter, 5}});
    const std::optional<AgencyId> agency = plot.referrer ? std::optional(plot.referrer->id)
                                                         : std::nullopt;
    act.add(ReferralReceived{from(plot.referrer), agency, plot.referrer ? method : Method::phone},
            source, plot.referrer ? "referral" : "self_referral");
    describe_perpetrator(story, plot, act);
    if (agency && dice.chance(70)) {
        const bool stays = dice.chance(45);
        const LocalDate until = later(plot.opened,
                                      stays ? dice.between(150, 300) : dice.between(30, 60));
        act.add(AgencyInvolved{*agency, until});
        plot.agencies.emplace_back(*agency, until);
    }
    for (SurvivorPart& survivor : plot.survivors)
        if (survivor.known_at_referral) {
            const bool details = dice.chance(65);
            identify(story, plot, survivor, act, Source::referrer, details);
        }

    plot.assessed = assessment_day(story, plot);
    const auto session = story.id<SessionId>(opened);
    plan_assessment(plot, act, session, plot.assessed);
    Act allocation = story.act(story.world().case_manager(plot.site.team),
                               opened + minutes(dice.between(45, 100)), Writing::at_once);
    allocation.add(WorkerAllocated{plot.practitioner, Side::intervention, std::nullopt});
    if (plot.scene != Scene::none || plot.assessed >= story.world().options().until
        || !dice.chance(14)) {
        Act kept = story.act(plot.practitioner, at(plot.assessed, 14), Writing::at_once,
                             at(plot.assessed, 15));
        kept.add(
            SessionAttended{
                session, Activity::assessment, at(plot.assessed, 15), {plot.practitioner}},
            Source::worker, "assessment_kept");
        return;
    }
    // He does not come the first time.
    Act missed = story.act(plot.practitioner, at(plot.assessed, 14), Writing::by_habit);
    note_news(plot, missed,
              missed.add(SessionMissed{session, Activity::assessment, MissedHow::no_show}),
              News::Of::engagement);
    const LocalDate next = story.diary().after(plot.assessed, dice.between(4, 7));
    Act again = story.act(plot.practitioner, at(story.diary().after(plot.assessed, 1), 11, 15),
                          Writing::at_once);
    again.add(ServiceUserContact{Method::phone, true, std::nullopt}, Source::perpetrator,
              "assessment_rearranged");
    const auto second = story.id<SessionId>(again.recorded());
    plan_assessment(plot, again, second, next);
    plot.assessed = next;
    Act kept = story.act(plot.practitioner, at(next, 14), Writing::at_once, at(next, 15));
    kept.add(SessionAttended{second, Activity::assessment, at(next, 15), {plot.practitioner}},
             Source::worker, "assessment_kept");
}

}
