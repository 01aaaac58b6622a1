#include <algorithm>

#include "standard/asked.h"
#include "standard/rules.h"

namespace holdfast::rules {
namespace {

/// When the ISS had a survivor's details in an episode: sent is taken as received; or it learned them itself.
const Entry* received(const CaseFile& file, const Survivor& survivor, const Episode& episode)
{
    const auto theirs = [&](const auto& details) {
        return details->survivor == survivor.id && episode.has(details.at());
    };
    const auto sent = file.first<DetailsHandedOver>(theirs);
    const auto learned = file.first<SurvivorDetailsLearned>(
        [&](const auto& details) { return theirs(details) && details->by == Side::iss; });
    if (sent && learned)
        return sent.at() <= learned.at() ? sent.entry : learned.entry;
    return sent ? sent.entry : learned.entry;
}

bool details_held(const CaseFile& file, const Survivor& survivor)
{
    return static_cast<bool>(file.first<SurvivorDetailsLearned>(about(survivor)));
}

Recorded<SurvivorReached> reached_in(const CaseFile& file, const Survivor& survivor,
                                     const Episode& episode)
{
    return file.first<SurvivorReached>([&](const auto& reached) {
        return reached->survivor == survivor.id && episode.has(reached.at());
    });
}

}

/// B4.5: the ISS has each survivor's details within 24 hours of the perpetrator's first engagement, or of learning that the
/// survivor exists, if later. A handover before it serves too. Where no survivor, or no detail, is known yet, that is what
/// has to be asked for.
void details_passed_at_access(const CaseFile& file, Owed& owed)
{
    for (const Episode& episode : file.episodes()) {
        const auto access = first_access(file, episode);
        if (!access)
            continue;
        for (const Survivor& survivor : file.survivors()) {
            const Instant since = std::max(access.at(), survivor.identified->happened);
            if (!episode.has(since) || !file.at_risk(survivor.id, since))
                continue;
            auto duty = owed.duty(Rule::R02).to(survivor.id).since(*access.entry, since);
            if (const Entry* passed = received(file, survivor, episode))
                duty.met(passed->happened, *passed);
            if (!details_held(file, survivor))
                duty.blocked_on(Missing::details_held);
            duty.withdrawn_by(survivor.not_at_risk);
        }
        if (file.survivors().empty() && !file.last<NoSurvivorKnown>())
            owed.duty(Rule::R02).since(*access.entry).blocked_on(Missing::survivor_known);
    }
}

/// B4.5: the ISS reaches each survivor at risk within one working week of receiving their details, once an episode.
void survivor_reached(const CaseFile& file, Owed& owed)
{
    for (const Survivor& survivor : file.survivors()) {
        for (const Episode& episode : file.episodes()) {
            const Entry* since = received(file, survivor, episode);
            if (!since
                || (survivor.not_at_risk && survivor.not_at_risk->happened <= since->happened))
                continue;    // R01 and R02 chase the handover itself
            auto duty = owed.duty(Rule::R03).to(survivor.id).since(*since);
            if (owed.terms().readings(since->happened).handover_day_counts) {
                // Counting from the second before that day makes it day one, where it is a working day.
                const Instant eve = start_of(local_date(since->happened)) - std::chrono::seconds(1);
                duty.or_sooner(eve, owed.terms().of(Rule::R03, since->happened).limit,
                               Reading::handover_day_counts);
            }
            // Before or after the handover: reached is reached.
            duty.met_by(reached_in(file, survivor, episode))
                .withdrawn_by(survivor.not_at_risk)
                .unless_excepted();
        }
    }
}

namespace {

/// What asks for a survivor to be reached sooner in an episode: the first specific concern, one that still stood when the case
/// was reopened among them, or a day that a manager set.
const Entry* flagged_in(const CaseFile& file, const Survivor& survivor, const Episode& episode)
{
    const auto forward = file.first<ContactBroughtForward>(
        [&](const auto& set) { return set->survivor == survivor.id && episode.has(set.at()); });
    const Entry* concern = nullptr;
    if (episode.opened && episode.from != Instant::min()
        && file.specific_concern(survivor.id, episode.opened->happened))
        concern = episode.opened;
    else
        concern = file.concern_between(survivor.id, episode.from, episode.until);
    if (concern && forward)
        return concern->happened <= forward.at() ? concern : forward.entry;
    return concern ? concern : forward.entry;
}

}

/// B4.5: sooner where there is a specific concern about someone not reached yet: the day that a manager set, or the service's
/// limit. A concern that ends does not undo it; an exception does.
void survivor_reached_sooner(const CaseFile& file, Owed& owed)
{
    for (const Survivor& survivor : file.survivors()) {
        for (const Episode& episode : file.episodes()) {
            const Entry* flagged = flagged_in(file, survivor, episode);
            const auto reached = reached_in(file, survivor, episode);
            if (!flagged
                || !file.at_risk(survivor.id,
                                 std::max(flagged->happened, survivor.identified->happened)))
                continue;
            if (reached && local_date(reached.at()) < local_date(flagged->happened))
                continue;
            auto duty = owed.duty(Rule::R04).to(survivor.id).since(*flagged);
            const auto forward = file.last<ContactBroughtForward>([&](const auto& set) {
                return set->survivor == survivor.id && episode.has(set.at());
            });
            if (forward)
                duty.due(end_of(forward->by), Reading::set_by_manager);
            duty.met_by(reached);
            if (!received(file, survivor, episode) && !details_held(file, survivor))
                duty.blocked_on(Missing::details_held);
            duty.withdrawn_by(survivor.not_at_risk).unless_excepted();
        }
    }
}

namespace {

std::vector<Recorded<SessionAttended>> sessions_in(const CaseFile& file, const Episode& episode)
{
    auto sessions = behaviour_change_sessions(file);
    std::erase_if(sessions, [&](const auto& session) { return !episode.has(session.at()); });
    return sessions;
}

/// Before the next work, wherever that stands: what the gate of a survivor, or of nobody yet, says of its time.
Owing information_gate(const CaseFile& file, Owed& owed, const Entry& since)
{
    auto gate = owed.gate(Rule::R05, Stops::behaviour_change_session).since(since);
    if (const auto work = first_behaviour_change(file, since.happened))
        gate.due(*work, Reading::own_date);
    return gate;
}

void information_to(const CaseFile& file, Owed& owed, const Survivor& survivor,
                    const Episode& episode)
{
    const bool from_reopening = episode.opened && survivor.identified->happened < episode.from;
    const Entry& since = from_reopening ? *episode.opened : *survivor.identified;
    if (since.happened >= episode.until)
        return;
    const auto offered = file.first<InformationOffered>([&](const auto& offer) {
        return offer->survivor == survivor.id && offer->offer == Offer::offered
               && episode.has(offer.at());
    });
    auto sessions = sessions_in(file, episode);
    std::erase_if(sessions,
                  [&](const auto& session) { return !file.at_risk(survivor.id, session.at()); });
    auto gate = information_gate(file, owed, since).to(survivor.id);
    if (!offered)
        gate.missing(Missing::offer_of_information);
    gate.unless_overridden()
        .unless_excepted()
        .lifted_by(offered ? offered.entry : survivor.not_at_risk)
        .breached_by(sessions, offered ? std::optional(offered.at()) : std::nullopt);
}

}

/// B4.5 guidance: each survivor is offered information before behaviour-change work, in each episode. Milestones have a date
/// and no time, so an offer on the day of the session counts as before it. Whether there is a survivor has to be known first.
void information_before_work(const CaseFile& file, Owed& owed)
{
    for (const Survivor& survivor : file.survivors())
        for (const Episode& episode : file.episodes())
            information_to(file, owed, survivor, episode);
    const auto opened = file.last<CaseOpened>();
    if (!opened)
        return;
    const Entry* known = file.survivors().empty() ? nullptr : file.survivors().front().identified;
    const auto none = file.first<NoSurvivorKnown>([](const auto&) { return true; });
    if (none && (!known || none.at() < known->happened))
        known = none.entry;
    const auto sessions = behaviour_change_sessions(file);
    const bool worked_before = known && !sessions.empty()
                               && sessions.front().at() < known->happened;
    if (!file.survivors().empty() && !worked_before)
        return;
    auto gate = information_gate(file, owed, *opened.entry).unless_overridden().lifted_by(known);
    if (!known)
        gate.missing(Missing::survivor_known);
    gate.breached_by(sessions, known ? std::optional(known->happened) : std::nullopt);
}

/// B4.1: no place is offered on a programme without an ISS.
void programme_has_iss(const CaseFile& file, Owed& owed)
{
    std::vector<ProgrammeId> seen;
    for (const auto offered : file.all<PlaceOffered>()) {
        if (std::find(seen.begin(), seen.end(), offered->programme) != seen.end())
            continue;
        seen.push_back(offered->programme);
        const auto* programme = owed.setting().directory.programme(offered->programme);
        const Entry* named = programme ? programme->iss_named : nullptr;
        std::vector<Recorded<PlaceOffered>> offers;
        for (const auto offer : file.all<PlaceOffered>())
            if (offer->programme == offered->programme)
                offers.push_back(offer);
        auto gate = owed.gate(Rule::R35, Stops::offer)
                        .about(Subject::Kind::programme, offered->programme.bytes())
                        .since(*offered.entry)
                        .unless_overridden();
        if (!named)
            gate.missing(Missing::iss_provider);
        gate.lifted_by(named).breached_by(offers,
                                          named ? std::optional(named->happened) : std::nullopt);
    }
}

namespace {

struct Allocation {
    Recorded<WorkerAllocated> began;
    std::optional<Instant> ended;
};

std::vector<Allocation> allocations(const CaseFile& file)
{
    std::vector<Allocation> all;
    for (const auto began : file.all<WorkerAllocated>()) {
        const auto released = file.first<WorkerReleased>([&](const auto& fact) {
            return fact->worker == began->worker && fact->side == began->side
                   && fact->survivor == began->survivor && fact.at() >= began.at();
        });
        all.push_back({began, released ? std::optional(released.at()) : std::nullopt});
    }
    return all;
}

/// Two allocations of one worker that ran at one time, and should not: to two survivors, or to both sides.
bool clash(const Allocation& later, const Allocation& earlier)
{
    if (later.began->worker != earlier.began->worker
        || (earlier.ended && *earlier.ended <= later.began.at()))
        return false;
    if (later.began->side != earlier.began->side)
        return true;
    return later.began->side == Side::iss && later.began->survivor && earlier.began->survivor
           && later.began->survivor != earlier.began->survivor;
}

/// A worker allocated to both sides works with him and with survivors.
bool on_both_sides(const Recorded<WorkerAllocated>& allocated)
{
    return allocated->side == Side::both;
}

/// An ISS worker allocated to nobody in particular works with everyone who was known then.
bool for_several(const CaseFile& file, const Recorded<WorkerAllocated>& allocated)
{
    return allocated->side == Side::iss && !allocated->survivor
           && std::count_if(file.survivors().begin(), file.survivors().end(),
                            [&](const Survivor& survivor) {
                                return file.at_risk(survivor.id, allocated.at());
                            })
                  > 1;
}

}

/// B4.2: each survivor of one perpetrator has a worker of their own, who does not work with him either.
void separate_workers(const CaseFile& file, Owed& owed)
{
    const auto all = allocations(file);
    for (auto later = all.begin(); later != all.end(); ++later) {
        const bool clashes = on_both_sides(later->began) || for_several(file, later->began)
                             || std::any_of(all.begin(), later, [&](const Allocation& earlier) {
                                    return clash(*later, earlier);
                                });
        const auto& survivor = later->began->survivor;
        if (!clashes && !survivor)
            continue;
        auto gate = owed.gate(Rule::R28, Stops::allocation).since(*later->began.entry);
        if (survivor)
            gate.to(*survivor);
        gate.unless_overridden();
        if (clashes)
            gate.missing(Missing::different_worker)
                .breached_by(std::vector{later->began}, std::nullopt);
        else
            gate.lifted_by(later->began.entry);
    }
}

}
