#include <algorithm>

#include "sample/life.h"

namespace holdfast {
namespace {

using std::chrono::minutes;

/// Changes from this day on have not been told yet, because a scene is about them.
std::optional<LocalDate> untold_from(Story& story, const Plot& plot)
{
    const LocalDate until = story.world().options().until;
    if (plot.scene == Scene::change_due)
        return story.diary().before(until, 5);
    if (plot.scene == Scene::change_overdue)
        return story.diary().before(until, 7);
    if (plot.scene == Scene::outcome_to_tell)
        return plot.decided;
    return std::nullopt;
}

LocalDate day_to_tell(Story& story, const SurvivorPart& survivor, const News& news)
{
    const Diary& diary = story.diary();
    const LocalDate day = local_date(news.happened);
    const int days = delay(story, news.of == News::Of::engagement ? 5 : 4);
    LocalDate tell = diary.after(day, days);
    if (news.of != News::Of::engagement || days > 5)
        return tell;
    if (survivor.concern_at(news.happened))
        tell = diary.after(day, story.dice().chance(85) ? story.dice().between(0, 1) : 2);
    else if (const auto concern = survivor.concern_between(
                 news.happened, news.happened + std::chrono::hours(24 * 7)))
        tell = std::min(tell, diary.after(local_date(*concern), 1));
    return tell;
}

Instant time_to_tell(Story& story, const Plot& plot, const SurvivorPart& survivor, const News& news)
{
    const LocalDate day = day_to_tell(story, survivor, news);
    Instant when = std::max(some_time(story, day, 10, 16), news.recorded + minutes(30));
    if (survivor.reached && when < *survivor.reached + std::chrono::hours(2))
        when = some_time(story, story.diary().after(local_date(*survivor.reached), 1), 10, 16);
    if (const auto from = untold_from(story, plot); from && local_date(news.happened) >= *from)
        when = std::max(when, at(story.diary().after(story.world().options().until, 1), 14));
    return when;
}

/// The survivor hears what is new; where no place follows, what it means for their safety is talked through.
void tell_survivor(Story& story, const SurvivorPart& survivor, Instant when,
                   const std::vector<News>& heard)
{
    const Instant ended = when + minutes(story.dice().between(8, 25));
    Act act = story.act(survivor.worker, when, Writing::by_habit, ended);
    act.speaking_of(survivor.who.sex);
    std::vector<EntryId> about;
    about.reserve(heard.size());
    for (const News& news : heard)
        about.push_back(news.entry);
    const bool noted = story.dice().chance(60);
    act.add(SurvivorSpokenTo{survivor.who.id, Method::phone, ended, false, about}, Source::survivor,
            noted ? "told_of_change" : "");
    for (const News& news : heard)
        if (news.of == News::Of::no_place)
            act.add(SafetyExplored{survivor.who.id, news.entry}, Source::survivor,
                    "safety_explored");
}

void tell_one(Story& story, const Plot& plot, const SurvivorPart& survivor)
{
    if (!survivor.identified || !survivor.handed_over || !survivor.reached || survivor.not_told)
        return;
    std::vector<News> waiting;
    Instant next{};
    for (const News& news : plot.news) {
        if (news.happened < *survivor.identified)
            continue;
        if (!waiting.empty() && news.recorded + minutes(20) >= next) {
            tell_survivor(story, survivor, next, waiting);
            waiting.clear();
        }
        const Instant when = time_to_tell(story, plot, survivor, news);
        next = waiting.empty() ? when : std::min(next, when);
        if (next < news.recorded)
            next = when;
        waiting.push_back(news);
    }
    if (!waiting.empty())
        tell_survivor(story, survivor, next, waiting);
}

void tell_agencies(Story& story, const Plot& plot, const News& news)
{
    if (news.of != News::Of::engagement)
        return;
    for (const auto& [agency, until] : plot.agencies) {
        if (until < local_date(news.happened))
            continue;
        const int days = delay(story, 5);
        Instant when = std::max(
            some_time(story, story.diary().after(local_date(news.happened), days), 10, 16),
            news.recorded + minutes(40));
        if (const auto from = untold_from(story, plot); from && local_date(news.happened) >= *from)
            when = std::max(when, at(story.diary().after(story.world().options().until, 1), 15));
        Act act = story.act(plot.practitioner_at(when), when, Writing::by_habit);
        act.add(AgencyTold{agency, news.entry});
    }
}

}

void tell_news(Story& story, Plot& plot)
{
    std::stable_sort(plot.news.begin(), plot.news.end(),
                     [](const News& a, const News& b) { return a.recorded < b.recorded; });
    for (const SurvivorPart& survivor : plot.survivors)
        tell_one(story, plot, survivor);
    for (const News& news : plot.news)
        tell_agencies(story, plot, news);
}

}
