#include "sample/life.h"

namespace holdfast {
namespace {

using std::chrono::minutes;

void talk_to_professional(Story& story, const Plot& plot, LocalDate day)
{
    const Instant when = some_time(story, day, 10, 16);
    const std::optional<AgencyId> agency = plot.agencies.empty()
                                               ? std::nullopt
                                               : std::optional(plot.agencies.front().first);
    Act act = story.act(plot.practitioner_at(when), when, Writing::by_habit, when + minutes(20));
    const auto method = story.dice().chance(65) ? Method::phone : Method::email;
    act.add(ProfessionalContact{agency, method, when + minutes(20)}, Source::agency,
            "professional_contact");
}

void talk_to_him(Story& story, const Plot& plot, LocalDate day)
{
    const Instant when = some_time(story, day, 10, 16);
    Act act = story.act(plot.practitioner_at(when), when, Writing::by_habit);
    const bool answered = story.dice().chance(75);
    const EntryId entry = act.add(ServiceUserContact{Method::phone, answered, std::nullopt},
                                  Source::perpetrator, answered ? "contact" : "");
    if (!story.dice().chance(3))
        return;
    // Written on the wrong file, and taken back.
    Act back = story.act(plot.practitioner_at(when),
                         at(story.diary().after(local_date(act.recorded()), 1), 10, 20),
                         Writing::at_once);
    back.correct(entry, EntryWithdrawn{}, Source::worker, "withdrawn");
}

void supervise(Story& story, const Plot& plot, LocalDate day)
{
    const Instant when = some_time(story, day, 10, 15);
    Act act = story.act(plot.practitioner_at(when), when, Writing::by_habit, when + minutes(45));
    act.add(CaseSupervised{story.world().practice_manager(plot.site.team), when + minutes(45)},
            Source::worker, "supervised");
}

void refer_onward(Story& story, const Plot& plot, LocalDate day)
{
    Act act = story.act(plot.practitioner_at(at(day, 11)), some_time(story, day, 10, 15),
                        Writing::at_once);
    const auto& agencies = story.world().agencies();
    act.add(ReferredOnward{plot.perpetrator.id, agencies.back().id,
                           story.dice().chance(50) ? "alcohol" : "housing"},
            Source::worker);
}

}

void keep_contact(Story& story, Plot& plot)
{
    Dice& dice = story.dice();
    const Diary& diary = story.diary();
    if (!plot.last_session)
        return;
    for (LocalDate day = diary.after(plot.decided, 3); day < *plot.last_session;
         day = diary.on_or_after(later(day, dice.between(24, 48)))) {
        const int turn = dice.below(100);
        if (turn < 40)
            talk_to_him(story, plot, day);
        else if (turn < 70)
            talk_to_professional(story, plot, day);
        else if (turn < 82)
            supervise(story, plot, day);
        else if (turn < 88)
            refer_onward(story, plot, day);
        else
            story.act(plot.practitioner_at(at(day, 12)), at(day, 12), Writing::at_once)
                .add(NoteMade{plot.perpetrator.id}, Source::worker, "note");
    }
}

}
