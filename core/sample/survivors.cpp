#include <algorithm>

#include <fmt/format.h>

#include "sample/life.h"

namespace holdfast {
namespace {

using std::chrono::minutes;

struct Excepted {
    std::vector<std::string_view> rules;
    LocalDate from;
    int days;    ///< from one look to the next
    ExceptionReason reason;
    bool lapses;
};

std::string_view occasion_of(ExceptionReason reason)
{
    if (reason == ExceptionReason::unsafe)
        return "exception_unsafe";
    return reason == ExceptionReason::declined_contact ? "exception_declined"
                                                       : "exception_not_reached";
}

Act speak(Story& story, const SurvivorPart& survivor, Instant when, bool offered, Writing writing,
          std::string_view occasion)
{
    const Instant ended = when + minutes(story.dice().between(12, 45));
    Act act = story.act(survivor.worker, when, writing, ended);
    act.speaking_of(survivor.who.sex);
    const auto method = story.dice().weighted<Method>(
        {{Method::phone, 80}, {Method::in_person, 14}, {Method::video, 6}});
    act.add(SurvivorSpokenTo{survivor.who.id, method, ended, offered, {}}, Source::survivor,
            occasion);
    return act;
}

void attempt(Story& story, const SurvivorPart& survivor, LocalDate day)
{
    const auto result = story.dice().weighted<AttemptResult>({{AttemptResult::no_answer, 60},
                                                              {AttemptResult::unsafe_to_speak, 12},
                                                              {AttemptResult::message_left, 10},
                                                              {AttemptResult::hung_up, 6},
                                                              {AttemptResult::wrong_details, 4},
                                                              {AttemptResult::no_reply, 8}});
    const auto method = result == AttemptResult::no_reply ? Method::text : Method::phone;
    Act act = story.act(survivor.worker, some_time(story, day, 10, 16), Writing::by_habit);
    act.speaking_of(survivor.who.sex)
        .add(ContactAttempted{survivor.who.id, method, result}, Source::worker, "attempt");
}

/// Attempts on working days after the handover, before they speak.
void attempt_until(Story& story, const SurvivorPart& survivor, LocalDate last, int most)
{
    LocalDate day = story.diary().after(local_date(*survivor.handed_over), 1);
    for (int made = 0; day < last && made < most; ++made) {
        attempt(story, survivor, day);
        day = story.diary().after(day, story.dice().between(1, 2));
    }
}

void instruct_safe_contact(Story& story, const SurvivorPart& survivor, Act& act)
{
    Dice& dice = story.dice();
    static const std::vector<std::string> times{
        "weekdays 10 to 14", "Tuesday and Thursday mornings", "while the children are at school",
        "after 13, not on Fridays", "any time at work"};
    static const std::vector<std::string> pretexts{
        "asks about the library book", "calls from the dentist", "asks for someone else",
        "calls about the parcel", ""};
    static const std::vector<std::string> dangers{"evenings and weekends", "shared email",
                                                  "messages on the house phone", "calls after 16",
                                                  ""};
    std::vector<Method> methods{Method::phone};
    if (dice.chance(40))
        methods.push_back(Method::text);
    const std::string time = dice.pick(times);
    const bool message = dice.chance(25);
    const std::string pretext = dice.pick(pretexts);
    act.add(
        SafeContactInstructed{survivor.who.id, time, methods, message, pretext, dice.pick(dangers)},
        Source::survivor);
}

void say_where(Story& story, const Plot& plot, const SurvivorPart& survivor, Act& act)
{
    Dice& dice = story.dice();
    const Phrases& wording = story.world().wording();
    const int number = dice.between(1, 98);
    const std::string street = dice.pick(wording.names("streets"));
    const std::string town = dice.pick(wording.names("towns"));
    act.add(WhereaboutsGiven{survivor.who.id, Whereabouts::home,
                             fmt::format("{} {}, {}", number, street, town), std::nullopt},
            Source::survivor);
    const auto child = std::find_if(plot.children.begin(), plot.children.end(),
                                    [](const ChildPart& each) { return each.born_yet; });
    if (child != plot.children.end() && dice.chance(40))
        act.add(WhereaboutsGiven{child->who.id, Whereabouts::school,
                                 dice.pick(wording.names("schools")), std::nullopt},
                Source::survivor);
}

void plan_safety(Story& story, const SurvivorPart& survivor, LocalDate day)
{
    Act act = speak(story, survivor, some_time(story, day, 10, 15), false, Writing::by_habit,
                    "safety_call");
    act.add(SafetyPlanned{survivor.who.id, later(day, 56)}, Source::survivor, "safety_plan");
}

/// Whom the ISS may tell what. Not drawn: it goes by the case's number, and by whether there are children.
void agree_sharing(const Plot& plot, const SurvivorPart& survivor, Act& act)
{
    const Answer doctor = plot.number % 3 == 0 ? Answer::no : Answer::yes;
    act.add(SharingAgreed{survivor.who.id, "GP", "that we are in touch", doctor}, Source::survivor);
    if (!plot.children.empty())
        act.add(SharingAgreed{survivor.who.id, "children's social care", "safety plan",
                              plot.number % 5 == 0 ? Answer::declined : Answer::yes},
                Source::survivor);
}

void take_up_support(Story& story, const Plot& plot, SurvivorPart& survivor)
{
    Dice& dice = story.dice();
    const Diary& diary = story.diary();
    const LocalDate day = diary.after(local_date(*survivor.reached), dice.between(2, 12));
    const Instant when = some_time(story, day, 10, 15);
    Act act = speak(story, survivor, when, false, Writing::at_once, "agreement_meeting");
    const bool signs = dice.chance(90);
    act.add(SupportAgreed{survivor.who.id, true, signs ? Signature::signed_form : Signature::verbal,
                          "4"},
            Source::survivor);
    agree_sharing(plot, survivor, act);
    if (signs || dice.chance(50))
        act.add(SupportTakenUp{survivor.who.id}, Source::survivor);
    say_where(story, plot, survivor, act);
    if (!signs) {
        Act form = story.act(survivor.worker,
                             some_time(story, diary.after(day, dice.between(4, 9)), 10, 15),
                             Writing::at_once);
        form.add(SupportAgreed{survivor.who.id, true, Signature::signed_form, "4"},
                 Source::survivor);
        form.add(SupportTakenUp{survivor.who.id}, Source::survivor);
    }
    plan_safety(story, survivor, diary.after(day, dice.between(1, 6)));
    static const std::vector<std::string> needs{
        "legal advice", "counselling",        "housing",
        "money advice", "someone to talk to", "help with contact arrangements"};
    if (dice.chance(60)) {
        const auto met = dice.weighted<Answer>(
            {{Answer::yes, 45}, {Answer::no, 40}, {Answer::dont_know, 15}});
        act.add(SurvivorNeed{survivor.who.id, dice.pick(needs), met}, Source::survivor);
    }
}

/// The calls of the months after: how it is, the safety plan looked at again, remedies, other services.
void stay_in_touch(Story& story, SurvivorPart& survivor)
{
    Dice& dice = story.dice();
    const Diary& diary = story.diary();
    const bool engages = survivor.contact == Contact::engages
                         || survivor.contact == Contact::unsafe_at_first;
    LocalDate day = local_date(*survivor.reached);
    const int calls = engages ? dice.between(1, 5) : dice.between(0, 2);
    for (int call = 0; call < calls; ++call) {
        day = diary.on_or_after(later(day, dice.between(30, 52)));
        Act act = speak(story, survivor, some_time(story, day, 10, 16), false, Writing::by_habit,
                        "support_call");
        if (engages && dice.chance(35))
            act.add(SafetyPlanned{survivor.who.id, later(day, 70)}, Source::survivor,
                    "safety_plan_reviewed");
        if (engages && dice.chance(12))
            act.add(RemedySupported{survivor.who.id, OrderKind::non_molestation,
                                    dice.chance(50) ? "application made" : "order granted"},
                    Source::survivor);
        if (engages && dice.chance(12))
            act.add(ReferredOnward{survivor.who.id, std::nullopt,
                                   dice.chance(50) ? "counselling" : "legal advice"},
                    Source::survivor);
    }
    if (engages && dice.chance(14)) {
        Act act = story.act(survivor.worker, some_time(story, day, 10, 12), Writing::by_habit);
        const auto& agencies = story.world().agencies();
        act.speaking_of(survivor.who.sex);
        act.add(ResponseChallenged{dice.pick(agencies).id, dice.chance(40)}, Source::survivor,
                "response_challenged");
    }
    const LocalDate end = diary.on_or_after(later(day, dice.between(20, 50)));
    survivor.support_ends = at(end, 11, 30);
}

/// Exceptions that are looked at again before they lapse, for as long as the case goes on; in the scene that wants it the last
/// one has lapsed.
void keep_excepting(Story& story, const Plot& plot, const SurvivorPart& survivor,
                    const Excepted& excepted)
{
    const Diary& diary = story.diary();
    const LocalDate until = story.world().options().until;
    LocalDate decided = excepted.from;
    while (decided < until) {
        LocalDate again = diary.on_or_after(later(decided, excepted.days));
        const bool lapses = excepted.lapses && again >= until;
        if (lapses)
            again = std::max(diary.before(until, 2), later(decided, 1));
        make_exception(story, plot, excepted.rules, survivor, at(decided, 15, 40), again,
                       excepted.reason);
        if (lapses)
            return;
        decided = diary.on_or_before(earlier(again, 1));
    }
}

/// The worker asks the manager, earlier in the day.
std::vector<EntryId> ask_for_exception(Story& story, const SurvivorPart& survivor,
                                       const std::vector<std::string_view>& rules, Instant when,
                                       ExceptionReason reason, std::optional<LocalDate> look_again)
{
    Act act = story.act(survivor.worker, when, Writing::at_once);
    std::vector<EntryId> asked;
    asked.reserve(rules.size());
    for (const std::string_view rule : rules)
        asked.push_back(act.add(ExceptionRequested{std::string(rule), survivor.who.id, std::nullopt,
                                                   reason, look_again}));
    return asked;
}

/// Two calls are not yet every effort: the manager wants a letter tried first.
void ask_too_soon(Story& story, const Plot& plot, const SurvivorPart& survivor, LocalDate day)
{
    const auto asked = ask_for_exception(story, survivor, {"R03"}, at(day, 14, 10),
                                         ExceptionReason::efforts_exhausted, std::nullopt);
    Act act = story.act(story.world().case_manager(plot.site.team), at(day, 15, 20),
                        Writing::at_once);
    act.speaking_of(survivor.who.sex);
    for (const EntryId& request : asked)
        act.add(ExceptionRefused{request}, Source::worker, "exception_refused");
}

/// Nobody answers: a letter that is safe, then a manager accepts that enough was tried, for a while at a time.
void give_up_for_now(Story& story, const Plot& plot, SurvivorPart& survivor)
{
    Dice& dice = story.dice();
    const Diary& diary = story.diary();
    const LocalDate since = local_date(*survivor.handed_over);
    attempt_until(story, survivor, diary.after(since, 8), 4);
    Act letter = story.act(survivor.worker, some_time(story, diary.after(since, 5), 11, 12),
                           Writing::by_habit);
    letter.add(InformationSent{survivor.who.id, dice.chance(70) ? Method::letter : Method::text});
    const bool in_time = dice.chance(75);
    const LocalDate decided = diary.after(since, in_time ? 5 : 7);
    if (!in_time)
        ask_too_soon(story, plot, survivor, diary.after(since, 4));
    ask_for_exception(story, survivor, {"R03", "R06"}, at(decided, 13, 50),
                      ExceptionReason::efforts_exhausted, std::nullopt);
    const bool lapses = plot.scene == Scene::exception_lapsed
                        && &survivor == &plot.survivors.front();
    keep_excepting(
        story, plot, survivor,
        {{"R03", "R04", "R40"}, decided, 100, ExceptionReason::efforts_exhausted, lapses});
    keep_excepting(story, plot, survivor,
                   {{"R06", "R36"}, decided, 300, ExceptionReason::efforts_exhausted, false});
    survivor.not_told = true;
}

void leave_in_peace(Story& story, const Plot& plot, SurvivorPart& survivor)
{
    const LocalDate decided = local_date(*survivor.reached);
    keep_excepting(story, plot, survivor,
                   {{"R06", "R36"}, decided, 300, ExceptionReason::declined_contact, false});
    survivor.not_told = true;
}

/// He has the telephone, or is always there: nobody calls until it is looked at again.
void wait_for_safety(Story& story, const Plot& plot, SurvivorPart& survivor)
{
    const LocalDate next = story.diary().after(local_date(*survivor.handed_over), 1);
    const bool dated = story.dice().chance(60);
    const auto again = dated ? std::optional(local_date(*survivor.reached)) : std::nullopt;
    ask_for_exception(story, survivor, {"R03", "R05"}, at(next, 10, 20), ExceptionReason::unsafe,
                      again);
    make_exception(story, plot, {"R03", "R05", "R06", "R36"}, survivor, at(next, 11, 40), again,
                   ExceptionReason::unsafe);
}

void first_contact(Story& story, Plot& plot, SurvivorPart& survivor)
{
    Dice& dice = story.dice();
    if (survivor.contact == Contact::not_reached || !survivor.reached) {
        give_up_for_now(story, plot, survivor);
        return;
    }
    if (survivor.contact == Contact::unsafe_at_first)
        wait_for_safety(story, plot, survivor);
    else
        attempt_until(story, survivor, local_date(*survivor.reached), 3);
    Act act = speak(story, survivor, *survivor.reached, true, Writing::at_once,
                    "first_conversation");
    instruct_safe_contact(story, survivor, act);
    if (survivor.contact == Contact::declines) {
        act.add(SupportDeclined{survivor.who.id, Answer::no}, Source::survivor);
        leave_in_peace(story, plot, survivor);
        return;
    }
    if (dice.chance(80))
        act.add(SurvivorDescribed{survivor.who.id, survivor.who.full_name, survivor.who.born,
                                  survivor.who.sex},
                Source::survivor);
    if (survivor.contact != Contact::keeps_in_touch)
        take_up_support(story, plot, survivor);
    stay_in_touch(story, survivor);
}

/// A manager who is worried has the call brought forward.
void bring_forward(Story& story, const Plot& plot, SurvivorPart& survivor)
{
    const PersonId& manager = story.world().case_manager(plot.site.team);
    const LocalDate day = local_date(*survivor.handed_over);
    const LocalDate by = story.diary().after(day, 1);
    Act act = story.act(manager, *survivor.handed_over + minutes(45), Writing::at_once);
    act.add_at(start_of(day), ContactBroughtForward{survivor.who.id, by, manager});
    if (survivor.reached && story.dice().chance(88))
        survivor.reached = some_time(story, by, 10, 16);
}

/// He says months later that there is someone new.
void meet_new_partner(Story& story, Plot& plot, SurvivorPart& survivor)
{
    Dice& dice = story.dice();
    const Diary& diary = story.diary();
    const LocalDate until = story.world().options().until;
    const bool now = plot.scene == Scene::new_partner && &survivor == &plot.survivors.back();
    const LocalDate day = now ? diary.before(until, 1)
                              : diary.on_or_after(
                                  later(*plot.first_session, dice.between(20, 120)));
    const Instant when = at(day, 12, 30);
    Act act = story.act(plot.practitioner_at(when), when, Writing::at_once);
    act.add(ServiceUserContact{Method::phone, true, std::nullopt}, Source::perpetrator,
            "new_partner");
    identify(story, plot, survivor, act, Source::perpetrator, true);
    if (now) {
        survivor.reached = at(diary.after(until, 2), 14);
        plot.on_hold.emplace_back(when, at(until, 10));
    } else if (survivor.reached && dice.chance(70)) {
        plot.on_hold.emplace_back(when, *survivor.reached);
    }
}

void link_persons(Story& story, const Plot& plot, const SurvivorPart& survivor)
{
    if (plot.number == 0 || !survivor.reached)
        return;
    // Some survivors of one man have used violence against somebody else: only the ISS and managers may know.
    const Instant when = *survivor.reached + std::chrono::hours(1);
    if (story.world().opened(plot.number - 1) >= when)
        return;
    Act act = story.act(survivor.worker, when, Writing::at_once);
    act.add(PersonsLinked{survivor.who.id, story.world().perpetrator(plot.number - 1)},
            Source::worker, "persons_linked");
}

}

void make_exception(Story& story, const Plot& plot, const std::vector<std::string_view>& rules,
                    const SurvivorPart& survivor, Instant when, std::optional<LocalDate> look_again,
                    ExceptionReason reason)
{
    const PersonId& manager = story.world().case_manager(plot.site.team);
    Act act = story.act(manager, when, Writing::at_once);
    act.speaking_of(survivor.who.sex);
    for (const std::string_view rule : rules) {
        const EntryId made = act.add(
            ExceptionMade{std::string(rule), survivor.who.id, std::nullopt, manager, look_again});
        act.add(ExceptionExplained{made, reason}, Source::worker,
                rule == rules.front() ? occasion_of(reason) : std::string_view());
    }
}

void support_survivors(Story& story, Plot& plot)
{
    Dice& dice = story.dice();
    for (SurvivorPart& survivor : plot.survivors) {
        if (survivor.new_later && plot.first_session)
            meet_new_partner(story, plot, survivor);
        if (!survivor.identified || !survivor.handed_over)
            continue;
        if (plot.scene == Scene::none && dice.chance(8))
            bring_forward(story, plot, survivor);
        first_contact(story, plot, survivor);
        if (dice.chance(2))
            link_persons(story, plot, survivor);
    }
}

}
