#include <algorithm>

#include "sample/life.h"

namespace holdfast {
namespace {

void work_jointly(Story& story, const Plot& plot, const ChildPart& child)
{
    Dice& dice = story.dice();
    const int days = dice.chance(90) ? dice.between(2, 9) : 12;
    const LocalDate day = story.diary().after(plot.assessed, days);
    const bool slow = dice.chance(12);
    Act act = story.act(
        plot.practitioner,
        some_time(story, slow ? story.diary().after(plot.assessed, 4) : day, 10, 15),
        Writing::at_once);
    act.add(JointWorkingNoted{child.who.id,
                              slow ? JointWorking::not_established : JointWorking::established},
            Source::agency, slow ? "no_joint_working" : "joint_working");
    if (!slow)
        return;
    const LocalDate escalated = story.diary().after(plot.assessed, 9);
    Act second = story.act(story.world().case_manager(plot.site.team), at(escalated, 14, 20),
                           Writing::at_once);
    second.add(JointWorkingNoted{child.who.id, JointWorking::escalated}, Source::worker,
               "escalated");
}

/// The dates on which the plan is looked at: in the scenes that want it one is today, or was three working days ago.
std::vector<LocalDate> review_dates(Story& story, const Plot& plot, LocalDate agreed)
{
    const Diary& diary = story.diary();
    const LocalDate until = story.world().options().until;
    if (!scene_is(plot, {Scene::plan_review_due, Scene::plan_review_overdue}))
        return {diary.on_or_after(later(agreed, 30)), diary.on_or_after(later(agreed, 90)),
                diary.on_or_after(later(agreed, 180))};
    const LocalDate special = plot.scene == Scene::plan_review_due ? diary.on_or_after(until)
                                                                   : diary.before(until, 3);
    std::vector<LocalDate> dates;
    for (LocalDate day = special; day > later(agreed, 20);
         day = diary.on_or_before(earlier(day, 60)))
        dates.insert(dates.begin(), day);
    dates.push_back(diary.on_or_after(later(special, 60)));
    return dates;
}

void follow_plan(Story& story, const Plot& plot, const ChildPart& child, LocalDate agreed)
{
    Dice& dice = story.dice();
    const LocalDate until = story.world().options().until;
    const Instant when = at(agreed, 11, 15);
    const auto dates = review_dates(story, plot, agreed);
    Act act = story.act(plot.practitioner_at(when), when, Writing::at_once);
    act.add(ChildPlanAgreed{child.who.id, true, true, true, dates}, Source::agency, "child_plan");
    const bool scene = scene_is(plot, {Scene::plan_review_due, Scene::plan_review_overdue});
    for (std::size_t i = 0; i < dates.size(); ++i) {
        LocalDate day = dice.chance(90) ? story.diary().before(dates[i], dice.between(0, 2))
                                        : story.diary().after(dates[i], 2);
        if (scene && dates[i] >= story.diary().before(until, 3))
            day = std::max(day, story.diary().on_or_after(later(until, 1)));
        const Instant reviewed = at(std::max(day, story.diary().after(agreed, 1)), 13, 40);
        Act review = story.act(plot.practitioner_at(reviewed), reviewed, Writing::by_habit);
        review.add(ChildPlanReviewed{child.who.id, i + 1 == dates.size()}, Source::agency,
                   "child_plan_reviewed");
    }
}

void raise_harm(Story& story, const Plot& plot, const ChildPart& child)
{
    Dice& dice = story.dice();
    const Diary& diary = story.diary();
    const LocalDate day = diary.after(plot.assessed, dice.between(1, 12));
    Act act = story.act(plot.practitioner, at(day, 10, 50), Writing::at_once);
    act.add(ChildConcernRaised{child.who.id, ChildConcernLevel::significant_harm}, Source::agency,
            "child_at_risk");
    const int days = delay(story, 5);
    follow_plan(story, plot, child, diary.after(day, days));
    Act group = story.act(plot.practitioner, at(diary.after(day, days + 8), 10, 15),
                          Writing::by_habit);
    group.add(ProcessRecorded{dice.chance(60) ? Process::core_group
                                              : Process::child_protection_conference,
                              ProcessStage::meeting_held, child.who.id, std::nullopt},
              Source::agency, "core_group");
}

void name_social_worker(Story& story, const Plot& plot, const ChildPart& child)
{
    const std::string& social_worker = story.dice().pick(
        story.world().wording().names("social_workers"));
    const LocalDate day = story.diary().after(plot.assessed, story.dice().between(2, 10));
    Act act = story.act(plot.practitioner, some_time(story, day, 10, 15), Writing::at_once);
    act.add(SocialCareKnown{child.who.id, child.status, social_worker}, Source::agency,
            "social_worker");
}

/// What a survivor or the child says stays in the survivors' record.
void raise_worry(Story& story, const Plot& plot, const ChildPart& child)
{
    for (const SurvivorPart& survivor : plot.survivors) {
        if (!survivor.reached || survivor.contact == Contact::declines)
            continue;
        const LocalDate day = story.diary().on_or_after(
            later(local_date(*survivor.reached), story.dice().between(10, 60)));
        Act act = story.act(survivor.worker, some_time(story, day, 10, 15), Writing::at_once);
        act.speaking_of(survivor.who.sex);
        act.add(ChildConcernRaised{child.who.id, ChildConcernLevel::worry}, Source::survivor,
                "child_worry");
        return;
    }
}

}

void look_after_children(Story& story, Plot& plot)
{
    Dice& dice = story.dice();
    for (const ChildPart& child : plot.children) {
        const bool scene = scene_is(plot, {Scene::plan_review_due, Scene::plan_review_overdue})
                           && &child == &plot.children.front();
        const bool protected_by_plan = child.status == SocialCareStatus::child_protection_plan;
        if (protected_by_plan)
            work_jointly(story, plot, child);
        if (protected_by_plan || child.status == SocialCareStatus::child_in_need
            || child.status == SocialCareStatus::looked_after)
            name_social_worker(story, plot, child);
        if (scene || (protected_by_plan && dice.chance(55)))
            raise_harm(story, plot, child);
        else if (dice.chance(15))
            raise_worry(story, plot, child);
    }
}

}
