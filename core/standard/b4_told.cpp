#include <algorithm>

#include "standard/asked.h"
#include "standard/rules.h"

namespace holdfast::rules {
/// B4.8: significant changes in engagement are told to each survivor within five working days of the event; sooner where
/// there is, or in that time arises, a specific concern.
void engagement_change_told(const CaseFile& file, Owed& owed)
{
    for (const EngagementEvent& event : engagement_events(file)) {
        const RuleTerms& terms = owed.terms().of(Rule::R06, event.at);
        for (const Survivor& survivor : file.survivors()) {
            if (!file.at_risk(survivor.id, event.at))
                continue;
            const auto told = file.first<SurvivorTold>([&](const auto& telling) {
                return telling->survivor == survivor.id && tells_of(file, telling->about, event);
            });
            auto duty = owed.duty(Rule::R06).to(survivor.id).since(*event.entry, event.at);
            if (event.heightened_concern || file.specific_concern(survivor.id, event.at))
                duty.or_sooner(event.at, terms.sooner, Reading::sooner_on_concern);
            else if (const Entry* concern = file.concern_between(survivor.id, event.at,
                                                                 duty.due_so_far()))
                duty.or_sooner(concern->happened, terms.sooner, Reading::sooner_on_concern);
            duty.met_by(told).withdrawn_by(survivor.not_at_risk).unless_excepted();
        }
    }
}

/// B4.8 guidance: the agencies involved hear of it too.
void agencies_told(const CaseFile& file, Owed& owed)
{
    for (const EngagementEvent& event : engagement_events(file)) {
        for (const AgencyId& agency : agencies_involved(file, event.at)) {
            const auto told = file.first<AgencyTold>([&](const auto& telling) {
                return telling->agency == agency && tells_of(file, telling->about, event);
            });
            owed.duty(Rule::R46)
                .about(Subject::Kind::agency, agency.bytes())
                .since(*event.entry, event.at)
                .met_by(told)
                .unless_excepted();
        }
    }
}

/// B4.7: the ISS tells the intervention staff of a risk concern the same day; of an imminent one within the hour.
void concern_shared(const CaseFile& file, Owed& owed)
{
    for (const auto concern : file.all<ConcernRecorded>()) {
        const auto shared = file.first<RiskConcernRaised>([&](const auto& raised) {
            return raised->survivor == concern->survivor && raised->concern
                   && file.same_event(*raised->concern, *concern.entry);
        });
        auto duty = owed.duty(Rule::R07).to(concern->survivor).since(*concern.entry);
        if (concern->imminent)
            duty.or_sooner(concern.at(), owed.terms().of(Rule::R07, concern.at()).sooner,
                           Reading::sooner_on_concern);
        if (shared) {
            // The milestone has a date and no time. Against the hour of an imminent concern it counts from when it was
            // recorded, that day at the latest.
            const Instant recorded = std::min(shared.entry->first_known,
                                              end_of(local_date(shared.at())));
            duty.met(
                std::max({concern.at(), shared.at(), concern->imminent ? recorded : shared.at()}),
                *shared.entry);
        }
        duty.unless_excepted();
    }
}

/// B4.4: a survivor has had the agreement explained, and has signed it, before taking up the service. A first contact is
/// never stopped by it.
void agreement_signed(const CaseFile& file, Owed& owed)
{
    for (const Survivor& survivor : file.survivors()) {
        const auto taken_up = file.first<SupportTakenUp>(about(survivor));
        const auto agreed = file.first<SupportAgreed>(about(survivor));
        const auto spoken_to = file.first<SurvivorSpokenTo>(about(survivor));
        const Entry* since = spoken_to ? spoken_to.entry : agreed ? agreed.entry : taken_up.entry;
        if (!since)
            continue;
        const auto explained = file.first<SupportAgreed>([&](const auto& agreement) {
            return agreement->survivor == survivor.id && agreement->explained;
        });
        const auto signed_form = file.first<SupportAgreed>([&](const auto& agreement) {
            return agreement->survivor == survivor.id
                   && agreement->signature == Signature::signed_form;
        });
        std::vector<Recorded<SupportTakenUp>> taken;
        for (const auto take_up : file.all<SupportTakenUp>())
            if (take_up->survivor == survivor.id)
                taken.push_back(take_up);
        auto gate = owed.gate(Rule::R26, Stops::take_up).to(survivor.id).since(*since);
        if (!explained)
            gate.missing(Missing::explained);
        if (!signed_form)
            gate.missing(Missing::signed_agreement);
        std::optional<Instant> lifted;
        if (explained && signed_form) {
            const auto& last = explained.at() >= signed_form.at() ? explained : signed_form;
            gate.lifted_by(last.entry);
            lifted = last.at();
        }
        gate.unless_overridden().breached_by(taken, lifted);
    }
}

/// B4.9: survivors hear the outcome of his assessment if that is safe; where no place follows, safety is explored with them.
void suitability_told(const CaseFile& file, Owed& owed)
{
    for (const auto decided : file.all<AssessmentDecided>()) {
        const bool proceeds = decided->outcome == AssessmentOutcome::suitable
                              || decided->outcome == AssessmentOutcome::deferred;
        for (const Survivor& survivor : file.survivors()) {
            if (!file.at_risk(survivor.id, decided.at()))
                continue;
            const auto concerns_it = [&](const auto& recorded) {
                return recorded->survivor == survivor.id
                       && file.same_event(recorded->about, *decided.entry);
            };
            const auto told = file.first<SurvivorTold>(concerns_it);
            const auto explored = file.first<SafetyExplored>(concerns_it);
            auto duty = owed.duty(Rule::R36).to(survivor.id).since(*decided.entry);
            if (told && (proceeds || explored)) {
                const Entry* last = explored && explored.at() > told.at() ? explored.entry
                                                                          : told.entry;
                duty.met(last->happened, *last);
            }
            duty.withdrawn_by(survivor.not_at_risk).unless_excepted();
        }
    }
}

}
