#include <algorithm>

#include "standard/asked.h"
#include "standard/rules.h"

namespace holdfast::rules {
namespace {

Recorded<DetailsHandedOver> handed_over(const CaseFile& file, const Survivor& survivor)
{
    return file.first<DetailsHandedOver>(about(survivor));
}

bool details_held(const CaseFile& file, const Survivor& survivor)
{
    return static_cast<bool>(file.first<SurvivorDetailsLearned>(about(survivor)));
}

bool at_risk(const Survivor& survivor, Instant at)
{
    return !survivor.not_at_risk || survivor.not_at_risk->happened > at;
}

}

/// B4.5: the ISS has each survivor's details within 24 hours of the perpetrator's first engagement. A handover before it
/// serves too. Where no survivor, or no detail, is known yet, that is what has to be asked for.
void details_passed_at_access(const CaseFile& file, Owed& owed)
{
    const auto access = first_access(file);
    if (!access)
        return;
    for (const Survivor& survivor : file.survivors()) {
        const Instant since = std::max(access.at(), survivor.identified->happened);
        if (!at_risk(survivor, since))
            continue;
        auto duty = owed.duty(Rule::R02)
                        .to(survivor.id)
                        .since(*access.entry, since)
                        .met_by(handed_over(file, survivor));
        if (!details_held(file, survivor))
            duty.blocked_on(Missing::details_held);
        duty.withdrawn_by(survivor.not_at_risk);
    }
    if (file.survivors().empty() && !file.last<NoSurvivorKnown>())
        owed.duty(Rule::R02).since(*access.entry).blocked_on(Missing::survivor_known);
}

namespace {

/// When the ISS had a survivor's details: sent is taken as received; or it learned them itself.
const Entry* received(const CaseFile& file, const Survivor& survivor)
{
    const auto sent = handed_over(file, survivor);
    const auto learned = file.first<SurvivorDetailsLearned>([&](const auto& details) {
        return details->survivor == survivor.id && details->by == Side::iss;
    });
    if (sent && learned)
        return sent.at() <= learned.at() ? sent.entry : learned.entry;
    return sent ? sent.entry : learned.entry;
}

}

/// B4.5: the ISS reaches each survivor at risk within one working week of receiving their details.
void survivor_reached(const CaseFile& file, Owed& owed)
{
    for (const Survivor& survivor : file.survivors()) {
        const Entry* since = received(file, survivor);
        if (!since || !at_risk(survivor, since->happened))
            continue;    // R01 and R02 chase the handover itself
        const auto reached = file.first<SurvivorReached>(
            about(survivor));    // before or after: reached is reached
        auto duty = owed.duty(Rule::R03).to(survivor.id).since(*since);
        if (owed.terms().readings(since->happened).handover_day_counts) {
            // Counting from the second before that day makes it day one, where it is a working day.
            const Instant eve = start_of(local_date(since->happened)) - std::chrono::seconds(1);
            duty.or_sooner(eve, owed.terms().of(Rule::R03, since->happened).limit,
                           Reading::handover_day_counts);
        }
        duty.met_by(reached).withdrawn_by(survivor.not_at_risk).unless_excepted();
    }
}

/// B4.5: sooner where there is a specific concern about someone not reached yet: the day that a manager set, or the service's limit.
void survivor_reached_sooner(const CaseFile& file, Owed& owed)
{
    for (const Survivor& survivor : file.survivors()) {
        const auto concern = file.first<RiskConcernRaised>(about(survivor));
        const auto forward = file.last<ContactBroughtForward>(about(survivor));
        const Entry* flagged = concern && (!forward || concern.at() <= forward.at())
                                   ? concern.entry
                                   : forward.entry;
        const auto reached = file.first<SurvivorReached>(about(survivor));
        if (!flagged || !at_risk(survivor, flagged->happened))
            continue;
        if (reached && local_date(reached.at()) < local_date(flagged->happened))
            continue;
        auto duty = owed.duty(Rule::R04).to(survivor.id).since(*flagged);
        if (forward)
            duty.due(end_of(forward->by), Reading::set_by_manager);
        duty.met_by(reached);
        if (!received(file, survivor) && !details_held(file, survivor))
            duty.blocked_on(Missing::details_held);
        duty.withdrawn_by(survivor.not_at_risk).unless_excepted();
    }
}

/// B4.5 guidance: each survivor is offered information before behaviour-change work. Milestones have a date and no time, so an
/// offer on the day of the session counts as before it.
void information_before_work(const CaseFile& file, Owed& owed)
{
    const auto sessions = behaviour_change_sessions(file);
    const auto first_work = first_behaviour_change(file);
    const auto gate_of = [&](const Entry& since) {
        auto gate = owed.gate(Rule::R05, Stops::behaviour_change_session).since(since);
        if (first_work)
            gate.due(*first_work, Reading::own_date);
        return gate;
    };
    for (const Survivor& survivor : file.survivors()) {
        const auto offered = file.first<InformationOffered>([&](const auto& offer) {
            return offer->survivor == survivor.id && offer->offer == Offer::offered;
        });
        std::vector<Recorded<SessionAttended>> since_identified;
        for (const auto& session : sessions)
            if (session.at() >= survivor.identified->happened && at_risk(survivor, session.at()))
                since_identified.push_back(session);
        auto gate = gate_of(*survivor.identified).to(survivor.id);
        if (!offered)
            gate.missing(Missing::offer_of_information);
        gate.unless_overridden()
            .unless_excepted()
            .lifted_by(offered ? offered.entry : survivor.not_at_risk)
            .breached_by(since_identified, offered ? std::optional(offered.at()) : std::nullopt);
    }
    const auto opened = file.last<CaseOpened>();
    if (file.survivors().empty() && opened) {
        const auto none = file.last<NoSurvivorKnown>();
        auto gate = gate_of(*opened.entry).unless_overridden().lifted_by(none.entry);
        if (!none)
            gate.missing(Missing::survivor_known);
        gate.breached_by(sessions, none ? std::optional(none.at()) : std::nullopt);
    }
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
    return later.began->side == Side::iss && later.began->survivor != earlier.began->survivor;
}

}

/// B4.2: each survivor of one perpetrator has a worker of their own, who does not work with him either.
void separate_workers(const CaseFile& file, Owed& owed)
{
    const auto all = allocations(file);
    for (auto later = all.begin(); later != all.end(); ++later) {
        const bool clashes = std::any_of(
            all.begin(), later, [&](const Allocation& earlier) { return clash(*later, earlier); });
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
