#include <algorithm>

#include "risk/tool.h"
#include "sample/life.h"

namespace holdfast {
namespace {

using std::chrono::minutes;

/// What the answers of one survivor are made from: an item is answered yes where the level passes the item's own mark.
struct Picture {
    const RiskTool* tool;
    std::vector<int> marks;    ///< of each item, 0 to 99
    std::vector<int>
        silence;    ///< 0 to 99: the lowest are items that the survivor does not know about or would rather leave
    int level;
};

const RiskTool& dash(const Story& story)
{
    return story.world().terms().tools().all().front();
}

/// Items that ask about what has ever happened: a yes does not become a no.
bool lasting(std::string_view item)
{
    for (const std::string_view each : {"6", "13", "15", "16", "18", "19", "22", "23", "24"})
        if (item == each)
            return true;
    return false;
}

Picture draw_picture(Story& story, const SurvivorPart& survivor)
{
    Dice& dice = story.dice();
    Picture picture{&dash(story), {}, {}, dice.between(26, 58)};
    if (survivor.trend == Trend::rising)
        picture.level = dice.between(34, 50);
    for (std::size_t i = 0; i < picture.tool->items().size(); ++i) {
        picture.marks.push_back(dice.below(100));
        picture.silence.push_back(dice.below(100));
    }
    return picture;
}

std::vector<ItemAnswer> answers(Picture& picture, Source source)
{
    std::vector<ItemAnswer> all;
    for (std::size_t i = 0; i < picture.marks.size(); ++i) {
        const RiskItem& item = picture.tool->items()[i];
        const bool yes = picture.marks[i] < picture.level;
        if (yes && lasting(item.code))
            picture.marks[i] = 0;
        auto answered = Answered::given;
        if (picture.silence[i] < 5)
            answered = Answered::dont_know;
        else if (picture.silence[i] < 7)
            answered = Answered::declined;
        else if (picture.silence[i] < 8)
            answered = Answered::not_asked;
        all.push_back({item.code, answered, answered == Answered::given ? (yes ? "yes" : "no") : "",
                       "", source});
    }
    return all;
}

RiskReviewed review_of(const Picture& picture, const ReviewId& review, const PersonId& person,
                       AnsweredBy by, Instant ended)
{
    return {review, person, picture.tool->id(), picture.tool->edition(), by, {}, false, ended};
}

bool at_threshold(const Act& act)
{
    for (const Milestone& milestone : act.milestones())
        if (const auto* band = std::get_if<RiskBandSet>(&milestone.fact))
            return band->at_threshold;
    return false;
}

constexpr Instant never = Instant(std::chrono::seconds(1LL << 40));

/// The survivor at MARAC: listed, which is a specific concern, then heard; the concern ends some weeks after.
void go_to_marac(Story& story, const Plot& plot, SurvivorPart& survivor, LocalDate referred)
{
    Dice& dice = story.dice();
    const Diary& diary = story.diary();
    const LocalDate listed = diary.after(referred, dice.between(4, 8));
    const LocalDate heard = diary.on_or_after(later(listed, dice.between(5, 14)));
    Act listing = story.act(survivor.worker, at(listed, 11, 20), Writing::at_once);
    listing.add(MaracRecorded{survivor.who.id, MaracStage::listed, std::nullopt, heard},
                Source::marac);
    const EntryId concern = listing.milestones().front().id;
    Act hearing = story.act(survivor.worker, at(heard, 14, 30), Writing::by_habit);
    hearing.speaking_of(survivor.who.sex);
    hearing.add(MaracRecorded{survivor.who.id, MaracStage::heard, std::nullopt, heard},
                Source::marac, "marac_heard");
    const LocalDate ended = diary.on_or_after(later(heard, dice.between(18, 35)));
    Act end = story.act(survivor.worker, at(ended, 10, 15), Writing::at_once);
    end.add_at(start_of(ended), RiskConcernEnded{survivor.who.id, concern});
    end.add(MaracRecorded{survivor.who.id, MaracStage::closed, std::nullopt, std::nullopt},
            Source::marac);
    survivor.concerns.push_back({start_of(listed), start_of(ended)});
    (void)plot;
}

/// A referral, or a manager's decision that one is not needed (as when it was heard a short while ago).
void decide_on_marac(Story& story, const Plot& plot, SurvivorPart& survivor, Instant since,
                     bool heard_lately)
{
    const int days = story.dice().chance(90) ? story.dice().between(0, 1) : 3;
    const LocalDate day = story.diary().after(local_date(since), days);
    const Instant when = days == 0 ? since + minutes(70) : some_time(story, day, 10, 15);
    const PersonId& manager = story.world().case_manager(plot.site.team);
    Act act = story.act(heard_lately ? manager : survivor.worker, when, Writing::at_once);
    act.speaking_of(survivor.who.sex);
    if (heard_lately) {
        act.add(MaracRecorded{survivor.who.id, MaracStage::not_referred, manager, std::nullopt},
                Source::worker, "marac_not_referred");
        return;
    }
    act.add(MaracRecorded{survivor.who.id, MaracStage::referred, std::nullopt, std::nullopt},
            Source::worker, "marac_referred");
    go_to_marac(story, plot, survivor, day);
}

/// Keeps what has been decided on for one survivor, so that each qualifying moment is decided once.
struct Marac {
    std::optional<LocalDate> referred{};
    std::vector<LocalDate> incidents{};

    void decide(Story& story, const Plot& plot, SurvivorPart& survivor, Instant since)
    {
        const LocalDate day = local_date(since);
        const bool lately = referred && day <= later(*referred, 365);
        decide_on_marac(story, plot, survivor, since, lately && story.dice().chance(70));
        if (!lately)
            referred = day;
    }

    bool qualifies(LocalDate day) const
    {
        const auto recent = std::count_if(incidents.begin(), incidents.end(), [&](LocalDate each) {
            return each > earlier(day, 370) && each <= day;
        });
        return recent >= 3 || (referred && day <= later(*referred, 370));
    }
};

void share_outcome(Story& story, const SurvivorPart& survivor, Act& act, const ReviewId& review)
{
    const RiskOutcomeShared shared{review, survivor.who.id, Telling::told, true};
    if (story.dice().chance(72)) {
        act.add(shared, Source::survivor);
        return;
    }
    const int days = delay(story, 5);
    const Instant when = some_time(story, story.diary().after(local_date(act.happened()), days), 10,
                                   16);
    story.act(survivor.worker, when, Writing::at_once).add(shared, Source::survivor);
}

/// One DASH with the survivor. Gives whether it is at the threshold.
bool ask_survivor(Story& story, SurvivorPart& survivor, Picture& picture, Instant when)
{
    const Instant ended = when + minutes(story.dice().between(30, 55));
    Act act = story.act(survivor.worker, when, Writing::at_once, ended);
    act.speaking_of(survivor.who.sex);
    const auto id = story.id<ReviewId>(when);
    RiskReviewed review = review_of(picture, id, survivor.who.id, AnsweredBy::survivor, ended);
    review.answers = answers(picture, Source::survivor);
    review.judged_higher = story.dice().chance(3);
    act.add(review, Source::survivor, review.judged_higher ? "judged_higher" : "reviewed");
    const bool high = at_threshold(act);
    share_outcome(story, survivor, act, id);
    return high;
}

void report_incident(Story& story, const Plot& plot, SurvivorPart& survivor, Marac& marac,
                     LocalDate day)
{
    Dice& dice = story.dice();
    const auto kind = dice.weighted<IncidentKind>({{IncidentKind::coercive_control, 30},
                                                   {IncidentKind::threats, 25},
                                                   {IncidentKind::stalking, 15},
                                                   {IncidentKind::physical, 12},
                                                   {IncidentKind::breach_of_order, 10},
                                                   {IncidentKind::economic, 8}});
    const bool police = dice.chance(35);
    const Instant when = some_time(story, day, 10, 15);
    Act act = story.act(police ? plot.practitioner_at(when) : survivor.worker, when,
                        Writing::at_once);
    act.speaking_of(survivor.who.sex);
    act.add(IncidentReported{survivor.who.id, kind, police ? Answer::yes : Answer::no},
            police ? Source::police : Source::survivor,
            police ? "incident_police" : "incident_survivor");
    marac.incidents.push_back(day);
    if (marac.qualifies(day))
        marac.decide(story, plot, survivor, act.recorded());
}

/// A concern that the ISS has, and the team told of it the same day.
void raise_concern(Story& story, SurvivorPart& survivor, LocalDate day)
{
    Dice& dice = story.dice();
    const Instant when = some_time(story, day, 10, 14);
    Act act = story.act(survivor.worker, when, Writing::at_once);
    act.speaking_of(survivor.who.sex);
    const bool imminent = dice.chance(12);
    const EntryId concern = act.add(ConcernRecorded{survivor.who.id, Answer::no, imminent},
                                    Source::survivor, "concern");
    const LocalDate shared = dice.chance(88) ? day : story.diary().after(day, 1);
    Act telling = story.act(survivor.worker,
                            shared == day ? when + minutes(imminent ? 20 : 75) : at(shared, 10),
                            Writing::at_once);
    const EntryId raised = telling.add_at(start_of(shared),
                                          RiskConcernRaised{survivor.who.id, concern});
    const LocalDate ended = story.diary().on_or_after(later(shared, dice.between(20, 50)));
    Act end = story.act(survivor.worker, at(ended, 11, 5), Writing::at_once);
    end.add_at(start_of(ended), RiskConcernEnded{survivor.who.id, raised});
    survivor.concerns.push_back({start_of(shared), start_of(ended)});
}

/// How the level moves from one review to the next.
int step(Dice& dice, Trend trend)
{
    switch (trend) {
    case Trend::falling: return -dice.between(1, 7);
    case Trend::rising: return dice.between(4, 13);
    case Trend::steady: break;
    }
    return dice.between(-3, 3);
}

struct Reviews {
    Picture picture;
    Marac marac{};
    LocalDate day;
    std::optional<Instant> high_since{};
};

void review_once(Story& story, const Plot& plot, SurvivorPart& survivor, Reviews& reviews)
{
    const Instant when = some_time(story, reviews.day, 10, 15);
    const bool high = ask_survivor(story, survivor, reviews.picture, when);
    if (high)
        reviews.marac.decide(story, plot, survivor, when + minutes(60));
    if (high && !reviews.high_since)
        reviews.high_since = start_of(reviews.day);
    if (!high && reviews.high_since) {
        survivor.concerns.push_back({*reviews.high_since, start_of(reviews.day)});
        reviews.high_since.reset();
    }
}

/// The last review was yesterday and is at the threshold; what to do about it is still open.
void review_yesterday(Story& story, SurvivorPart& survivor, Reviews& reviews)
{
    reviews.picture.level = 82;
    const LocalDate yesterday = story.diary().before(story.world().options().until, 1);
    ask_survivor(story, survivor, reviews.picture, at(yesterday, 13));
    reviews.high_since = reviews.high_since.value_or(start_of(yesterday));
}

void review_with(Story& story, const Plot& plot, SurvivorPart& survivor)
{
    Dice& dice = story.dice();
    const Diary& diary = story.diary();
    const LocalDate until = story.world().options().until;
    const bool scene = plot.scene == Scene::marac_to_decide && &survivor == &plot.survivors.front();
    Reviews reviews{draw_picture(story, survivor),
                    {},
                    diary.after(local_date(*survivor.reached), dice.between(1, 6))};
    const int most = dice.between(1, 6);
    const LocalDate ends = survivor.support_ends ? local_date(*survivor.support_ends)
                                                 : later(reviews.day, 1);
    const LocalDate last = scene ? std::min(ends, earlier(until, 7)) : ends;
    for (int made = 0; made < most && reviews.day < last; ++made) {
        review_once(story, plot, survivor, reviews);
        const LocalDate next = diary.on_or_after(later(reviews.day, dice.between(48, 80)));
        const bool troubled = survivor.trend == Trend::rising ? dice.chance(45) : dice.chance(9);
        if (troubled && made + 1 < most)
            report_incident(story, plot, survivor, reviews.marac,
                            diary.on_or_before(earlier(next, dice.between(2, 20))));
        if (dice.chance(survivor.trend == Trend::rising ? 18 : 5))
            raise_concern(story, survivor, diary.on_or_before(earlier(next, dice.between(5, 25))));
        reviews.picture.level = std::clamp(reviews.picture.level + step(dice, survivor.trend), 8,
                                           88);
        reviews.day = next;
    }
    if (scene)
        review_yesterday(story, survivor, reviews);
    if (reviews.high_since)
        survivor.concerns.push_back({*reviews.high_since, never});
}

/// Without the survivor's own account: a worker answers from what professionals know.
void review_from_file(Story& story, const Plot& plot, SurvivorPart& survivor)
{
    const int days = story.dice().between(6, 14);
    const LocalDate day = story.diary().after(local_date(*survivor.handed_over), days);
    const Instant when = some_time(story, day, 10, 15);
    Picture picture = draw_picture(story, survivor);
    picture.level = std::min(picture.level, 46);
    Act act = story.act(survivor.worker, when, Writing::at_once, when + minutes(40));
    const auto id = story.id<ReviewId>(when);
    RiskReviewed review = review_of(picture, id, survivor.who.id, AnsweredBy::professional,
                                    when + minutes(40));
    review.answers = answers(picture, Source::agency);
    act.add(review, Source::agency, "reviewed_without");
    const bool high = at_threshold(act);
    act.add(RiskOutcomeShared{id, survivor.who.id, Telling::withheld, false}, Source::survivor);
    if (high) {
        survivor.concerns.push_back({start_of(day), never});
        decide_on_marac(story, plot, survivor, when + minutes(60), false);
    }
}

/// His own account: it never counts to a threshold, and it is his record.
void review_him(Story& story, const Plot& plot)
{
    Dice& dice = story.dice();
    const LocalDate day = story.diary().after(plot.assessed, dice.between(2, 5));
    const Instant when = some_time(story, day, 10, 15);
    Picture picture{&dash(story), {}, {}, 22};
    for (std::size_t i = 0; i < picture.tool->items().size(); ++i) {
        picture.marks.push_back(dice.below(100));
        picture.silence.push_back(dice.below(100));
    }
    Act act = story.act(plot.practitioner, when, Writing::by_habit, when + minutes(45));
    const auto id = story.id<ReviewId>(when);
    RiskReviewed review = review_of(picture, id, plot.perpetrator.id, AnsweredBy::perpetrator,
                                    when + minutes(45));
    review.answers = answers(picture, Source::perpetrator);
    act.add(review, Source::perpetrator, "reviewed_him");
    const int days = delay(story, 5);
    const Instant told = some_time(story, story.diary().after(day, days), 10, 16);
    const bool withheld = dice.chance(12);
    Act sharing = story.act(plot.practitioner, told, Writing::at_once);
    sharing.add(RiskOutcomeShared{id, plot.perpetrator.id,
                                  withheld ? Telling::withheld : Telling::told, !withheld},
                Source::worker, withheld ? "outcome_withheld" : "");
}

}

void follow_risk(Story& story, Plot& plot)
{
    if (plot.survivors.empty() || story.dice().chance(25))
        review_him(story, plot);
    for (SurvivorPart& survivor : plot.survivors) {
        if (!survivor.handed_over)
            continue;
        const bool speaks = survivor.reached && survivor.contact != Contact::declines;
        if (speaks && (survivor.contact != Contact::keeps_in_touch || story.dice().chance(50)))
            review_with(story, plot, survivor);
        else
            review_from_file(story, plot, survivor);
    }
}

}
