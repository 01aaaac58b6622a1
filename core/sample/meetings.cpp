#include <algorithm>

#include "sample/life.h"

namespace holdfast {
namespace {

using std::chrono::minutes;

/// Each team meets on Tuesdays and Thursdays, where these are worked.
bool meets(const Story& story, LocalDate day)
{
    const std::chrono::weekday weekday(day);
    return (weekday == std::chrono::Tuesday || weekday == std::chrono::Thursday)
           && story.diary().working(day);
}

LocalDate next_meeting(const Story& story, LocalDate earliest)
{
    while (!meets(story, earliest))
        earliest = later(earliest, 1);
    return earliest;
}

LocalDate last_meeting(const Story& story, LocalDate latest)
{
    while (!meets(story, latest))
        latest = earlier(latest, 1);
    return latest;
}

struct Action {
    ActionId id;
    Source source;
    bool carried = false;
};

Suitability line(const Plot& plot, LocalDate day)
{
    return plot.held_at(at(day, 12)) ? Suitability::suspend : Suitability::continue_work;
}

RiskLine risk_line(Story& story, const Plot& plot, LocalDate day)
{
    for (const SurvivorPart& survivor : plot.survivors)
        if (survivor.concern_at(at(day, 9)) && !survivor.concern_at(at(earlier(day, 28), 9)))
            return RiskLine::raised;
    return story.dice().chance(12) ? RiskLine::lowered : RiskLine::unchanged;
}

/// The case's page of a meeting, as it goes.
class Page {
public:
    Page(Story& story, Plot& plot, LocalDate day)
        : m_story(story),
          m_plot(plot),
          m_day(day),
          m_starts(at(day, 10) + minutes(plot.number % 14 * 9)),
          m_act(story.act(story.world().case_manager(plot.site.team), m_starts, Writing::by_habit,
                          m_starts + minutes(8)))
    {}

    /// Gives whether it counts.
    bool complete(std::vector<Action>& actions, bool first)
    {
        Dice& dice = m_story.dice();
        settle(actions);
        CaseReviewed page{m_story.world().meeting(m_plot.site.team, at(m_day, 10)),
                          m_story.world().case_manager(m_plot.site.team),
                          {m_plot.practitioner_at(m_starts)},
                          iss_workers(),
                          EarlierActions::gone_through,
                          risk_line(m_story, m_plot, m_day),
                          m_plot.children.empty() ? ChildrenLine::none_relevant
                                                  : ChildrenLine::considered,
                          line(m_plot, m_day),
                          m_starts + minutes(8)};
        if (first)
            page.earlier_actions = EarlierActions::none;
        const int fault = first ? 99 : dice.below(100);
        if (fault < 3)
            page.iss_present.clear();
        else if (fault < 5)
            page.earlier_actions = EarlierActions::not_covered;
        else if (fault < 6)
            page.children = ChildrenLine::not_covered;
        m_act.add(page, Source::worker, fault < 3 ? "review_without_iss" : "review");
        if (dice.chance(38))
            agree(actions);
        return fault >= 5;
    }

    Act& act() { return m_act; }

private:
    std::vector<PersonId> iss_workers() const
    {
        std::vector<PersonId> present;
        for (const SurvivorPart& survivor : m_plot.survivors)
            if (survivor.handed_over
                && std::find(present.begin(), present.end(), survivor.worker) == present.end())
                present.push_back(survivor.worker);
        if (present.empty())
            present.push_back(m_plot.team->iss_workers.front());
        return present;
    }

    void settle(std::vector<Action>& actions)
    {
        std::vector<Action> left;
        for (Action& action : actions) {
            const auto outcome = m_story.dice().weighted<ActionOutcome>(
                {{ActionOutcome::done, 76},
                 {ActionOutcome::carried, action.carried ? 0 : 18},
                 {ActionOutcome::dropped, 6}});
            const bool carried = outcome == ActionOutcome::carried;
            const auto until = carried ? std::optional(later(m_day, 21)) : std::nullopt;
            m_act.add_at(m_starts - minutes(1), ActionSettled{action.id, outcome, until},
                         action.source);
            if (carried)
                left.push_back({action.id, action.source, true});
        }
        actions = std::move(left);
    }

    void agree(std::vector<Action>& actions)
    {
        Dice& dice = m_story.dice();
        const bool iss = !m_plot.survivors.empty() && dice.chance(35);
        const auto id = m_story.id<ActionId>(m_starts);
        const PersonId& owner = iss ? m_plot.survivors.front().worker
                                    : m_plot.practitioner_at(m_starts);
        const Source source = iss ? Source::survivor : Source::worker;
        const std::string what = m_story.sentence(iss ? "action_iss" : "action");
        const int days = dice.between(5, 22);
        m_act.add(ActionAgreed{id, owner, m_story.diary().on_or_after(later(m_day, days)),
                               iss ? Side::iss : Side::intervention, what},
                  source);
        actions.push_back({id, source});
    }

    Story& m_story;
    Plot& m_plot;
    LocalDate m_day;
    Instant m_starts;
    Act m_act;
};

/// The day on which a case comes up again: in the fourth week, now and then a week or two late; in the scenes that want it the
/// last one was a month ago, or more.
LocalDate next_review(Story& story, const Plot& plot, LocalDate last, bool valid)
{
    const LocalDate until = story.world().options().until;
    const int turn = story.dice().below(100);
    int wait = turn < 1 ? 36 : turn < 5 ? 29 : 20 + turn % 5;
    if (!valid)
        wait = 5;
    LocalDate day = next_meeting(story, later(last, wait));
    // Where holidays would take it past its month, it comes up before them.
    if (turn >= 5 && day > plus_months(last, 1))
        day = last_meeting(story, plus_months(last, 1));
    const LocalDate month_ago = plus_months(until, -1);
    if (plot.scene == Scene::review_overdue && day > earlier(month_ago, 3))
        return story.diary().after(until, 1);
    if (plot.scene == Scene::review_due && last < month_ago && day > earlier(month_ago, 9))
        return story.diary().on_or_after(month_ago);
    if (plot.scene == Scene::review_due && last >= month_ago && day < later(until, 2))
        return story.diary().on_or_after(later(until, 1));
    return day;
}

void put_in_diary(Story& story, const Plot& plot, LocalDate day, Act& act)
{
    const Instant starts = at(day, 10);
    act.add(MeetingPlanned{story.world().meeting(plot.site.team, starts), starts,
                           starts + minutes(150)});
}

void review_from(Story& story, Plot& plot, LocalDate opened, LocalDate closed)
{
    std::vector<Action> actions;
    bool first = opened == plot.opened;
    LocalDate day = next_meeting(story, later(opened, 12));
    while (day < closed && day <= story.world().options().until) {
        Page page(story, plot, day);
        const bool valid = page.complete(actions, first);
        const LocalDate next = next_review(story, plot, day, valid);
        const bool scene = scene_is(plot, {Scene::review_due, Scene::review_overdue});
        if (next < closed && !scene && story.dice().chance(22))
            put_in_diary(story, plot, next, page.act());
        day = next;
        first = false;
    }
}

}

void review_case(Story& story, Plot& plot)
{
    review_from(story, plot, plot.opened, plot.closed);
    if (plot.reopened)
        review_from(story, plot, *plot.reopened, later(*plot.reopened, 2000));
}

}
