#include "sample/life.h"

namespace holdfast {
namespace {

/// A fortnight after they first spoke; absent where support ends sooner.
std::optional<LocalDate> appointment_day(const Story& story, const SurvivorPart& survivor)
{
    if (!survivor.reached || !survivor.support_ends)
        return std::nullopt;
    const LocalDate day = story.diary().on_or_after(later(local_date(*survivor.reached), 14));
    return day < local_date(*survivor.support_ends) ? std::optional(day) : std::nullopt;
}

}

void meet_survivors(Story& story, Plot& plot)
{
    int turn = plot.number;
    for (const SurvivorPart& survivor : plot.survivors) {
        const auto day = appointment_day(story, survivor);
        if (!day)
            continue;
        const Instant starts = at(*day, 11, 15);
        const Instant ends = starts + std::chrono::minutes(50);
        const auto session = story.id<SessionId>(*survivor.reached);
        Act plan = story.act(survivor.worker, *survivor.reached + std::chrono::minutes(30),
                             Writing::at_once);
        plan.add(SupportSessionPlanned{session, survivor.who.id, starts, ends}, Source::survivor);
        switch (turn++ % 4) {
        case 0: {
            Act act = story.act(survivor.worker,
                                at(story.diary().on_or_before(earlier(*day, 1)), 16),
                                Writing::at_once);
            act.add(SupportSessionCancelled{session}, Source::survivor);
            break;
        }
        case 1: {
            Act act = story.act(survivor.worker, starts, Writing::at_once, ends);
            act.add(SupportSessionMissed{session, survivor.who.id, MissedHow::sent_apology},
                    Source::survivor);
            break;
        }
        default: {
            Act act = story.act(survivor.worker, starts, Writing::at_once, ends);
            act.add(SupportSessionAttended{session, survivor.who.id, ends, {survivor.worker}},
                    Source::survivor);
            break;
        }
        }
    }
}

}
