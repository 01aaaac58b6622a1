#include <algorithm>

#include "sample/life.h"

namespace holdfast {
namespace {

using std::chrono::minutes;

/// One planned session.
struct Slot {
    SessionId id;
    LocalDate day;
    Instant starts;
    Instant ends;
};

std::vector<Slot> slots(Story& story, const Plot& plot)
{
    const SampleProgramme& programme = *plot.programme;
    const GroupId group = story.world().group(programme, plot.number);
    const int count = programme.weeks * 7 / programme.rhythm_days();
    std::vector<Slot> all;
    LocalDate day = *plot.first_session;
    while (static_cast<int>(all.size()) < count) {
        const Instant starts = at(day, programme.hour);
        const bool in_group = programme.type == ProgrammeKind::behaviour_change_group;
        const SessionId id = in_group ? story.world().group_session(group, starts)
                                      : story.id<SessionId>(starts);
        if (story.diary().working(day))
            all.push_back({id, day, starts, starts + minutes(programme.minutes())});
        day = later(day, programme.rhythm_days());
    }
    return all;
}

/// Sessions are put in the diary for two weeks at a time.
std::size_t planned_together(const Plot& plot)
{
    return plot.programme->rhythm_days() == 7 ? 2 : 1;
}

void plan(Story& story, const Plot& plot, const std::vector<Slot>& all, std::size_t first,
          LocalDate day)
{
    const Instant when = at(day, 12, 20);
    const std::optional<GroupId> group = plot.programme->type
                                                 == ProgrammeKind::behaviour_change_group
                                             ? std::optional(
                                                 story.world().group(*plot.programme, plot.number))
                                             : std::nullopt;
    Act act = story.act(plot.practitioner_at(when), when, Writing::at_once);
    for (std::size_t i = first; i < std::min(first + planned_together(plot), all.size()); ++i)
        act.add(SessionPlanned{all[i].id, plot.programme->activity(), all[i].starts, all[i].ends,
                               plot.programme->id, group});
}

void attend(Story& story, const Plot& plot, const Slot& slot)
{
    const PersonId& practitioner = plot.practitioner_at(slot.starts);
    std::vector<PersonId> facilitators{practitioner};
    const auto& all = plot.team->practitioners;
    if (plot.programme->type == ProgrammeKind::behaviour_change_group && all.size() > 1)
        facilitators.push_back(all.front() == practitioner ? all.back() : all.front());
    const bool noted = story.dice().chance(45);
    Act act = story.act(practitioner, slot.starts, Writing::by_habit, slot.ends);
    act.add(SessionAttended{slot.id, plot.programme->activity(), slot.ends, facilitators},
            Source::worker, noted ? "session" : "");
}

void miss(Story& story, Plot& plot, const Slot& slot)
{
    Dice& dice = story.dice();
    const auto how = dice.weighted<MissedHow>(
        {{MissedHow::no_show, 55}, {MissedHow::sent_apology, 40}, {MissedHow::left_early, 5}});
    Act act = story.act(plot.practitioner_at(slot.starts), slot.starts, Writing::by_habit,
                        slot.ends);
    const EntryId missed = act.add(SessionMissed{slot.id, plot.programme->activity(), how},
                                   Source::worker, dice.chance(50) ? "missed" : "");
    note_news(plot, act, missed, News::Of::engagement);
    if (!dice.chance(55))
        return;
    const Instant called = some_time(story, story.diary().after(slot.day, 1), 10, 16);
    const bool answered = dice.chance(60);
    Act call = story.act(plot.practitioner_at(called), called, Writing::by_habit);
    call.add(ServiceUserContact{Method::phone, answered, std::nullopt}, Source::worker,
             answered ? "call_after_absence" : "");
}

/// On the day before, or as soon as there is a reason to.
void cancel(Story& story, const Plot& plot, const Slot& slot)
{
    Instant before = at(story.diary().on_or_before(earlier(slot.day, 1)), 16);
    for (const auto& [from, until] : plot.on_hold)
        if (from <= slot.starts && slot.starts < until)
            before = std::min(std::max(before, from + minutes(25)), slot.starts);
    Act act = story.act(plot.practitioner_at(before), before, Writing::at_once);
    act.add(SessionCancelled{slot.id});
}

/// A change in engagement that is more than one session.
void change(Story& story, Plot& plot, Instant when, EngagementChange what,
            std::string_view occasion)
{
    Act act = story.act(plot.practitioner_at(when), when, Writing::at_once);
    note_news(plot, act,
              act.add(EngagementChanged{what, story.dice().chance(10)}, Source::worker, occasion),
              News::Of::engagement);
}

/// Three sessions missed: contact lost, suitability in question, a decision. Gives the day of the decision.
LocalDate question(Story& story, Plot& plot, LocalDate day, Suitability decision)
{
    const PersonId& manager = story.world().case_manager(plot.site.team);
    const LocalDate next = story.diary().after(day, 2);
    const Instant when = at(next, 10, 30);
    change(story, plot, when,
           decision == Suitability::end ? EngagementChange::contact_lost
                                        : EngagementChange::suspension_considered,
           "contact_lost");
    Act asked = story.act(plot.practitioner_at(when), when + minutes(30), Writing::at_once);
    asked.add(SuitabilityQuestioned{}, Source::worker, "suitability_questioned");
    const int days = delay(story, 4);
    const LocalDate decided = story.diary().after(next, days);
    Act act = story.act(manager, at(decided, 11, 45), Writing::at_once);
    act.add(SuitabilityDecided{decision, manager}, Source::worker,
            decision == Suitability::end ? "decided_to_end" : "decided_to_suspend");
    return decided;
}

void suspend(Story& story, Plot& plot, LocalDate decided, LocalDate back)
{
    const PersonId& manager = story.world().case_manager(plot.site.team);
    const Instant from = at(decided, 12, 15);
    Act act = story.act(manager, from, Writing::at_once);
    note_news(
        plot, act,
        act.add(CaseSuspended{Scope::intervention, std::nullopt}, Source::worker, "suspended"),
        News::Of::engagement);
    const Instant resumed = at(back, 9, 50);
    Act again = story.act(manager, resumed, Writing::at_once);
    note_news(plot, again,
              again.add(CaseResumed{Scope::intervention, std::nullopt}, Source::worker, "resumed"),
              News::Of::engagement);
    plot.on_hold.emplace_back(from, resumed);
}

/// A change whose telling is due today, or was due some days ago.
void change_to_tell(Story& story, Plot& plot)
{
    const LocalDate until = story.world().options().until;
    const int days = plot.scene == Scene::change_due ? 5 : 7;
    const LocalDate day = story.diary().before(until, days);
    if (day > *plot.first_session)
        change(story, plot, at(day, 11, 35), EngagementChange::other, "hours_changed");
}

/// What happens to the sessions as they come: how often he is absent, from which one on he stops coming.
struct Attendance {
    int absent_percent;
    std::size_t breaks_at;    ///< beyond the last where he keeps coming
    std::size_t missed_in_a_row = 0;
};

Attendance draw_attendance(Story& story, const Plot& plot, std::size_t sessions)
{
    Dice& dice = story.dice();
    const bool breaks = plot.course == Course::breaks_off
                        || plot.course == Course::suspended_and_back;
    const int earliest = std::min(static_cast<int>(sessions) / 3, 5);
    const int latest = static_cast<int>(sessions) * 2 / 3;
    const int at_session = dice.between(earliest, std::max(earliest, latest));
    return {dice.between(4, 18), breaks ? static_cast<std::size_t>(at_session) : sessions + 1};
}

/// He does not come any more. True where the work ends with it.
bool break_off(Story& story, Plot& plot, const Slot& slot)
{
    const bool ends = plot.course == Course::breaks_off;
    const LocalDate decided = question(story, plot, slot.day,
                                       ends ? Suitability::end : Suitability::suspend);
    if (ends) {
        plot.last_session = slot.day;
        plot.on_hold.emplace_back(at(decided, 11), at(decided, 11) + std::chrono::hours(24 * 2000));
        change(story, plot, at(decided, 12, 30), EngagementChange::ended, "ended");
        return true;
    }
    suspend(story, plot, decided,
            story.diary().on_or_after(later(decided, story.dice().between(20, 45))));
    return false;
}

}

void hold_sessions(Story& story, Plot& plot)
{
    if (!plot.first_session)
        return;
    const std::vector<Slot> all = slots(story, plot);
    Attendance attendance = draw_attendance(story, plot, all.size());
    bool ended = false;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Slot& slot = all[i];
        if (i % planned_together(plot) == 0) {
            if (ended)
                break;
            plan(story, plot, all, i,
                 story.diary().after(i == 0 ? *plot.accepted : all[i - 1].day, 1));
        }
        if (ended || plot.held_at(slot.starts)) {
            cancel(story, plot, slot);
            continue;
        }
        const bool gone = i >= attendance.breaks_at && attendance.missed_in_a_row < 3;
        if (!gone && !story.dice().chance(attendance.absent_percent)) {
            attend(story, plot, slot);
            plot.last_session = slot.day;
            continue;
        }
        miss(story, plot, slot);
        if (gone && ++attendance.missed_in_a_row == 3)
            ended = break_off(story, plot, slot);
    }
    if (!ended) {
        plot.last_session = all.back().day;
        change(story, plot, at(story.diary().after(all.back().day, 1), 11),
               EngagementChange::completed, "completed");
    }
    if (scene_is(plot, {Scene::change_due, Scene::change_overdue}))
        change_to_tell(story, plot);
}

}
