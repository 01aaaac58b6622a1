#include "sample/plot.h"

#include <algorithm>

#include <fmt/format.h>

namespace holdfast {
namespace {

Character draw_character(Story& story, Instant when, Sex sex, int youngest, int oldest)
{
    Dice& dice = story.dice();
    const Phrases& wording = story.world().wording();
    const std::string given = dice.pick(wording.names(sex == Sex::male ? "men" : "women"));
    const std::string family = dice.pick(wording.names("families"));
    const int age = dice.between(youngest, oldest);
    const int days = dice.below(365);
    return {story.id<PersonId>(when), given, given + " " + family, sex,
            earlier(local_date(when), age * 365 + days)};
}

Relationship relationship_of(Dice& dice, std::size_t number)
{
    if (number == 0)
        return dice.weighted<Relationship>({{Relationship::partner, 45},
                                            {Relationship::ex_partner, 52},
                                            {Relationship::family_member, 3}});
    return dice.weighted<Relationship>({{Relationship::ex_partner, 45},
                                        {Relationship::new_partner, 38},
                                        {Relationship::family_member, 10},
                                        {Relationship::other_at_risk, 7}});
}

SurvivorPart draw_survivor(Story& story, const Plot& plot, std::size_t number)
{
    Dice& dice = story.dice();
    const Instant when = story.world().opened(plot.number);
    const bool other_sex = dice.chance(94);
    const bool man = plot.perpetrator.sex == Sex::male;
    const Character who = draw_character(story, when, man == other_sex ? Sex::female : Sex::male,
                                         19, 58);
    const auto relationship = relationship_of(dice, number);
    const auto contact = dice.weighted<Contact>({{Contact::engages, 58},
                                                 {Contact::keeps_in_touch, 18},
                                                 {Contact::declines, 9},
                                                 {Contact::not_reached, 9},
                                                 {Contact::unsafe_at_first, 6}});
    const auto trend = dice.weighted<Trend>(
        {{Trend::falling, 55}, {Trend::steady, 25}, {Trend::rising, 20}});
    // Each survivor of one perpetrator has a worker of their own; a small team sometimes cannot.
    const auto& workers = plot.team->iss_workers;
    const PersonId worker =
        workers[(static_cast<std::size_t>(plot.number) + number) % workers.size()];
    SurvivorPart survivor{who, relationship, contact, trend, worker};
    survivor.new_later = relationship == Relationship::new_partner && dice.chance(70);
    survivor.known_at_referral = number == 0 && plot.referrer && dice.chance(60);
    return survivor;
}

ChildPart draw_child(Story& story, const Plot& plot)
{
    Dice& dice = story.dice();
    const Instant when = story.world().opened(plot.number);
    const std::string name = dice.pick(story.world().wording().names("children"));
    const int age = dice.between(0, 15);
    const int days = dice.below(365);
    const auto child_of = dice.weighted<ChildOf>({{ChildOf::both, 68},
                                                  {ChildOf::survivor, 18},
                                                  {ChildOf::perpetrator, 8},
                                                  {ChildOf::unborn, 6}});
    const auto lives_with = dice.weighted<LivesWith>({{LivesWith::survivor, 62},
                                                      {LivesWith::both, 22},
                                                      {LivesWith::relative, 7},
                                                      {LivesWith::perpetrator, 4},
                                                      {LivesWith::in_care, 5}});
    auto status = dice.weighted<SocialCareStatus>({{SocialCareStatus::none, 22},
                                                   {SocialCareStatus::early_help, 18},
                                                   {SocialCareStatus::child_in_need, 26},
                                                   {SocialCareStatus::child_protection_plan, 22},
                                                   {SocialCareStatus::closed, 6},
                                                   {SocialCareStatus::dont_know, 4},
                                                   {SocialCareStatus::declined, 2}});
    const bool unborn = child_of == ChildOf::unborn;
    if (lives_with == LivesWith::in_care && !unborn)
        status = SocialCareStatus::looked_after;
    const Character who{story.id<PersonId>(when), name, name, Sex::not_asked,
                        earlier(local_date(when), age * 365 + days)};
    return {who, child_of, unborn ? LivesWith::not_known : lives_with, status, !unborn};
}

const SampleAgency* draw_referrer(Story& story)
{
    Dice& dice = story.dice();
    if (dice.chance(20))
        return nullptr;
    const auto& agencies = story.world().agencies();
    int sum = 0;
    for (const SampleAgency& agency : agencies)
        sum += agency.weight;
    int left = dice.below(sum);
    for (const SampleAgency& agency : agencies) {
        if (left < agency.weight)
            return &agency;
        left -= agency.weight;
    }
    return nullptr;
}

const SampleProgramme& draw_programme(Story& story, const Plot& plot)
{
    std::vector<const SampleProgramme*> own;
    for (const SampleProgramme& programme : story.world().programmes())
        if (programme.team == plot.site.team)
            for (int i = 0; i < (programme.type == ProgrammeKind::behaviour_change_group ? 3 : 2);
                 ++i)
                own.push_back(&programme);
    return *story.dice().pick(own);
}

/// The scenes of a case that is still young; each needs some days behind it.
Scene young_scene(int age, int number)
{
    const bool even = number % 2 == 0;
    if (age >= 52)
        return Scene::none;
    if (age >= 40)
        return even ? Scene::work_about_to_start : Scene::outcome_to_tell;
    if (age >= 29)
        return even ? Scene::outcome_to_tell : Scene::work_about_to_start;
    if (age >= 16)
        return even ? Scene::contact_overdue : Scene::contact_due;
    if (age >= 7)
        return even ? Scene::handover_overdue : Scene::handover_due;
    return Scene::none;
}

Scene draw_scene(Story& story, const Plot& plot)
{
    const int age = age_days(story, plot);
    // A large service is not in trouble everywhere.
    const bool quiet = story.world().options().cases > 100 && story.dice().chance(60);
    if (quiet)
        return Scene::none;
    if (age < 75)
        return young_scene(age, plot.number);
    // After its programme and some weeks more a case may be closed.
    if (age > plot.programme->weeks * 7 + 60)
        return Scene::none;
    constexpr Scene turns[] = {
        Scene::review_overdue,
        Scene::none,
        Scene::change_due,
        Scene::new_partner,
        Scene::none,
        Scene::change_overdue,
        Scene::marac_to_decide,
        Scene::new_charge,
        Scene::none,
        Scene::review_due,
        Scene::plan_review_due,
        Scene::exception_lapsed,
        Scene::none,
        Scene::plan_review_overdue,
    };
    const int turn = story.world().options().cases - plot.number;
    return turns[static_cast<std::size_t>(turn) % std::size(turns)];
}

Course draw_course(Dice& dice)
{
    return dice.weighted<Course>({{Course::completes, 50},
                                  {Course::breaks_off, 18},
                                  {Course::suspended_and_back, 14},
                                  {Course::unsuitable, 11},
                                  {Course::withdraws, 7}});
}

void draw_people(Story& story, Plot& plot)
{
    Dice& dice = story.dice();
    const int survivors = dice.weighted<int>({{0, 3}, {1, 63}, {2, 28}, {3, 6}});
    for (int i = 0; i < survivors; ++i)
        plot.survivors.push_back(draw_survivor(story, plot, static_cast<std::size_t>(i)));
    const int children = dice.weighted<int>({{0, 28}, {1, 27}, {2, 27}, {3, 12}, {4, 6}});
    for (int i = 0; i < children; ++i)
        plot.children.push_back(draw_child(story, plot));
}

/// A programme whose sessions gates stop.
const SampleProgramme& behaviour_change_programme(const Story& story, const Plot& plot)
{
    for (const SampleProgramme& programme : story.world().programmes())
        if (programme.team == plot.site.team && behaviour_change(programme.activity()))
            return programme;
    return *plot.programme;
}

/// Makes the case one in which the scene can happen.
void fit_to_scene(const Story& story, Plot& plot)
{
    if (plot.scene == Scene::none)
        return;
    plot.course = Course::completes;
    if (scene_is(plot, {Scene::work_about_to_start, Scene::new_partner, Scene::new_charge}))
        plot.programme = &behaviour_change_programme(story, plot);
    if (plot.survivors.empty())
        plot.scene = Scene::none;
    else if (scene_is(plot, {Scene::contact_due, Scene::contact_overdue, Scene::change_due,
                             Scene::change_overdue, Scene::marac_to_decide, Scene::outcome_to_tell,
                             Scene::handover_due, Scene::handover_overdue}))
        plot.survivors.front().contact = Contact::engages;
    else if (plot.scene == Scene::exception_lapsed)
        plot.survivors.front().contact = Contact::not_reached;
    if (scene_is(plot, {Scene::plan_review_due, Scene::plan_review_overdue})) {
        if (plot.children.empty())
            plot.scene = Scene::none;
        else
            plot.children.front().status = SocialCareStatus::child_protection_plan;
    }
    if (scene_is(plot, {Scene::handover_due, Scene::handover_overdue, Scene::contact_due,
                        Scene::contact_overdue}))
        plot.survivors.front().known_at_referral = false;
    if (scene_is(plot, {Scene::new_partner})) {
        plot.survivors.back().new_later = plot.survivors.size() > 1;
        if (plot.survivors.size() > 1)
            plot.survivors.back().relationship = Relationship::new_partner;
        else
            plot.scene = Scene::none;
    }
}

}

bool SurvivorPart::concern_at(Instant when) const
{
    return std::any_of(concerns.begin(), concerns.end(), [&](const Concern& concern) {
        return concern.from <= when && when < concern.until;
    });
}

std::optional<Instant> SurvivorPart::concern_between(Instant after, Instant until) const
{
    std::optional<Instant> first;
    for (const Concern& concern : concerns)
        if (concern.from > after && concern.from <= until && (!first || concern.from < *first))
            first = concern.from;
    return first;
}

const PersonId& Plot::practitioner_at(Instant when) const
{
    return next_practitioner && when >= next_practitioner->first ? next_practitioner->second
                                                                 : practitioner;
}

bool Plot::held_at(Instant when) const
{
    return std::any_of(on_hold.begin(), on_hold.end(),
                       [&](const auto& time) { return time.first <= when && when < time.second; });
}

int age_days(const Story& story, const Plot& plot)
{
    return static_cast<int>((story.world().options().until - plot.opened).count());
}

bool scene_is(const Plot& plot, std::initializer_list<Scene> scenes)
{
    return std::find(scenes.begin(), scenes.end(), plot.scene) != scenes.end();
}

Plot draw_plot(Story& story, int number)
{
    Dice& dice = story.dice();
    const SampleWorld& world = story.world();
    const SampleSite& site = world.site(number);
    const SampleTeam& team = world.team(site.team);
    const Instant opened = world.opened(number);
    const Sex sex = dice.chance(92) ? Sex::male : Sex::female;
    Character perpetrator = draw_character(story, opened, sex, 20, 59);
    perpetrator.id = story.perpetrator();
    story.call_perpetrator(sex);
    Plot plot{number,
              fmt::format("HF-{:04}", number + 1),
              site,
              &team,
              nullptr,
              draw_referrer(story),
              draw_course(dice),
              Scene::none,
              local_date(opened),
              std::move(perpetrator),
              dice.pick(team.practitioners)};
    plot.programme = &draw_programme(story, plot);
    draw_people(story, plot);
    plot.scene = draw_scene(story, plot);
    fit_to_scene(story, plot);
    return plot;
}

}
