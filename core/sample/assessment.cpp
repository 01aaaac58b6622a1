#include <algorithm>

#include <fmt/format.h>

#include "sample/life.h"

namespace holdfast {
namespace {

using std::chrono::minutes;

std::string detail(Story& story, const SurvivorPart& survivor, DetailKind kind)
{
    Dice& dice = story.dice();
    if (kind == DetailKind::phone)
        return fmt::format("07700 900{:03}", dice.below(1000));
    std::string name = survivor.who.given_name;
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return fmt::format("{}{}@example.org", name, dice.between(10, 99));
}

/// Details are learned in an act: the kinds in the case record, the details themselves posted to the ISS.
void learn_details(Story& story, const SurvivorPart& survivor, Act& act, Source source)
{
    Dice& dice = story.dice();
    std::vector<DetailKind> kinds{DetailKind::phone};
    if (dice.chance(25))
        kinds.push_back(DetailKind::email);
    act.add(SurvivorDetailsLearned{survivor.who.id, kinds, Side::intervention}, source);
    for (const DetailKind kind : kinds) {
        const std::string value = detail(story, survivor, kind);
        const auto safe = dice.weighted<Answer>(
            {{Answer::not_asked, 50}, {Answer::dont_know, 35}, {Answer::yes, 15}});
        act.add(ContactDetailsGiven{survivor.who.id, kind, value, safe}, source);
    }
}

Instant handover_time(Story& story, const Plot& plot, Instant learned)
{
    Dice& dice = story.dice();
    const Diary& diary = story.diary();
    const LocalDate day = local_date(learned);
    const LocalDate until = story.world().options().until;
    if (day == plot.assessed && scene_is(plot, {Scene::handover_due, Scene::handover_overdue}))
        return at(diary.on_or_after(until), 11);
    const LocalDate next = diary.after(day, 1);
    const int turn = dice.below(100);
    const bool scene = plot.scene != Scene::none;
    if (turn < 8 && !scene)
        return some_time(story, diary.after(day, turn < 5 ? 1 : 2), 16, 17);
    if (turn < 30 && next == later(day, 1) && !scene)
        return at(next, 9, dice.between(15, 50));
    return learned + minutes(dice.between(25, 110));
}

void allocate_iss(Story& story, const Plot& plot, const SurvivorPart& survivor, Instant when)
{
    const PersonId& manager = story.world().case_manager(plot.site.team);
    Act act = story.act(manager, when, Writing::at_once);
    const bool shared = std::any_of(
        plot.survivors.begin(), plot.survivors.end(), [&](const SurvivorPart& other) {
            return other.who.id != survivor.who.id && other.worker == survivor.worker
                   && other.handed_over;
        });
    if (shared)
        act.add_at(when - minutes(1), GateOverridden{"R28", survivor.who.id, manager},
                   Source::worker, "one_iss_worker");
    act.add(WorkerAllocated{survivor.worker, Side::iss, survivor.who.id});
}

/// When the ISS and the survivor first speak; far from now where they never do.
std::optional<Instant> first_conversation(Story& story, const Plot& plot,
                                          const SurvivorPart& survivor, LocalDate handed_over)
{
    const Diary& diary = story.diary();
    const LocalDate until = story.world().options().until;
    if (&survivor == &plot.survivors.front() && plot.scene == Scene::contact_due)
        return at(diary.on_or_after(until), 15);
    if (&survivor == &plot.survivors.front() && plot.scene == Scene::contact_overdue)
        return at(diary.after(until, 1), 15);
    if (survivor.contact == Contact::not_reached)
        return std::nullopt;
    if (survivor.contact == Contact::unsafe_at_first)
        return some_time(story, diary.after(handed_over, story.dice().between(11, 14)), 10, 16);
    const int days = story.dice().weighted<int>(
        {{1, 30}, {2, 28}, {3, 20}, {4, 12}, {5, 3}, {6, 3}, {7, 2}, {9, 2}});
    return some_time(story, diary.after(handed_over, days), 10, 16);
}

void hand_over(Story& story, Plot& plot, SurvivorPart& survivor, Instant learned)
{
    Dice& dice = story.dice();
    const Instant when = handover_time(story, plot, learned);
    Act act = story.act(plot.practitioner_at(when), when, Writing::at_once);
    const auto method = dice.weighted<Method>(
        {{Method::in_person, 50}, {Method::phone, 30}, {Method::email, 20}});
    const EntryId handover = act.add(DetailsHandedOver{survivor.who.id, method});
    allocate_iss(story, plot, survivor, when + minutes(20));
    survivor.handed_over = when;
    survivor.reached = first_conversation(story, plot, survivor, local_date(when));
    if (dice.chance(85)) {
        Act taken = story.act(survivor.worker, when + minutes(dice.between(35, 60)),
                              Writing::at_once);
        taken.add(DetailsAcknowledged{survivor.who.id, handover});
    }
}

}

void identify(Story& story, Plot& plot, SurvivorPart& survivor, Act& act, Source source,
              bool details)
{
    survivor.identified = act.happened();
    act.add(SurvivorIdentified{survivor.who.id, survivor.who.given_name, survivor.relationship},
            source);
    if (details) {
        learn_details(story, survivor, act, source);
        hand_over(story, plot, survivor, act.recorded());
        return;
    }
    // Asked for, and found out some days later from another professional.
    const int days = story.dice().between(5, 9);
    const LocalDate day = story.diary().after(local_date(act.happened()), days);
    Act found = story.act(plot.practitioner_at(act.happened()), some_time(story, day, 10, 14),
                          Writing::at_once);
    learn_details(story, survivor, found, Source::agency);
    hand_over(story, plot, survivor, found.recorded());
}

namespace {

void name_survivors(Story& story, Plot& plot, Act& act)
{
    for (SurvivorPart& survivor : plot.survivors) {
        if (survivor.identified || survivor.new_later)
            continue;
        const bool details = plot.scene != Scene::none || story.dice().chance(93);
        identify(story, plot, survivor, act, Source::perpetrator, details);
    }
    if (plot.survivors.empty())
        act.add(NoSurvivorKnown{}, Source::perpetrator, "no_survivor");
}

void ask_about_courts(Story& story, Plot& plot, Act& act)
{
    // Screening is put off in a few cases: until then it is not known. What there is, `go_to_court` tells.
    const bool later_on = story.dice().chance(5) && plot.scene == Scene::none;
    const Instant when = later_on ? at(story.diary().after(plot.assessed, 4), 11) : act.happened();
    Act screening = story.act(plot.practitioner, when, Writing::at_once, when + minutes(60));
    screening.add(CriminalProceedings{std::nullopt, CriminalStage::none, Answer::no},
                  Source::perpetrator, "screened");
    screening.add(FamilyProceedings{std::nullopt, FamilyLaw::private_law, FamilyStage::none,
                                    Answer::not_asked, Answer::not_asked},
                  Source::perpetrator);
}

void ask_about_needs(Story& story, Act& act)
{
    Dice& dice = story.dice();
    static const std::vector<std::string> barriers{"shift work", "reading and writing", "travel",
                                                   "hearing loss", "childcare"};
    static const std::vector<std::string> needs{"alcohol", "drugs", "low mood",
                                                "housing", "debt",  "employment"};
    NeedsAssessed assessed{Answer::yes, Answer::yes, {}, {}};
    assessed.motivation = dice.weighted<Answer>(
        {{Answer::yes, 70}, {Answer::dont_know, 20}, {Answer::no, 10}});
    if (dice.chance(45))
        assessed.barriers.push_back(dice.pick(barriers));
    if (dice.chance(65))
        assessed.needs.push_back(dice.pick(needs));
    act.add(assessed, Source::perpetrator, "needs");
}

void name_children(Plot& plot, Act& act)
{
    if (plot.children.empty())
        act.add(NoRelevantChildren{}, Source::perpetrator, "no_children");
    for (const ChildPart& child : plot.children) {
        const auto born = child.born_yet ? std::optional(child.who.born) : std::nullopt;
        act.add(ChildIdentified{child.who.id,
                                child.born_yet ? child.who.given_name : "Unborn child", born,
                                child.child_of, child.lives_with},
                Source::perpetrator);
        act.add(SocialCareKnown{child.who.id, child.status, ""}, Source::perpetrator);
    }
}

void agree_confidentiality(Story& story, const Plot& plot, Act& act)
{
    const bool understood = plot.scene != Scene::work_about_to_start && story.dice().chance(92);
    const auto signature = story.dice().chance(80) ? Signature::signed_form : Signature::verbal;
    act.add(ConfidentialityAgreed{true, understood, signature, "2"}, Source::worker,
            "confidentiality");
    if (understood)
        return;
    // Gone through again: mostly before the work begins.
    const LocalDate until = story.world().options().until;
    const bool waits = plot.scene == Scene::work_about_to_start;
    const LocalDate day = waits ? story.diary().on_or_after(until)
                                : story.diary().after(plot.assessed, story.dice().between(6, 24));
    Act again = story.act(plot.practitioner, at(day, 15, 30), Writing::at_once);
    again.add(ConfidentialityAgreed{true, true, Signature::signed_form, "2"}, Source::worker,
              "confidentiality_again");
}

}

void assess_him(Story& story, Plot& plot)
{
    Dice& dice = story.dice();
    const Instant starts = at(plot.assessed, 14);
    Act act = story.act(plot.practitioner, starts + minutes(20), Writing::at_once,
                        starts + minutes(60));
    const auto told = dice.chance(95) ? Telling::told : Telling::withheld;
    if (dice.chance(94) || plot.scene != Scene::none) {
        act.add(DetailsSought{Answer::yes, told}, Source::worker, "details_sought");
    } else {
        Act asked = story.act(plot.practitioner, at(story.diary().after(plot.assessed, 2), 10, 40),
                              Writing::at_once);
        asked.add(DetailsSought{Answer::yes, told}, Source::worker, "details_sought_later");
    }
    agree_confidentiality(story, plot, act);
    ask_about_needs(story, act);
    name_children(plot, act);
    name_survivors(story, plot, act);
    ask_about_courts(story, plot, act);
}

}
