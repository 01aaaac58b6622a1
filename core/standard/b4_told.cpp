#include <algorithm>

#include "standard/asked.h"
#include "standard/rules.h"

namespace holdfast::rules {
namespace {

/// Whether a telling is about an entry: the entry itself, or what it corrects.
bool is_about(const EntryId& about, const Entry& entry)
{
    return about == entry.id || about == entry.origin;
}

}

/// B4.8: significant changes in engagement are told to each survivor within five working days of the event; sooner where
/// there is, or in that time arises, a specific concern.
void engagement_change_told(const CaseFile& file, Owed& owed)
{
    for (const EngagementEvent& event : engagement_events(file)) {
        const Entry& change = *event.entry;
        const auto& sooner = owed.terms().of(Rule::R06, change.happened).sooner;
        for (const Survivor& survivor : file.survivors()) {
            if (survivor.identified->happened > change.happened
                || (survivor.not_at_risk && survivor.not_at_risk->happened <= change.happened))
                continue;
            const auto told = file.first<SurvivorTold>([&](const auto& telling) {
                return telling->survivor == survivor.id && is_about(telling->about, change);
            });
            auto duty = owed.duty(Rule::R06).to(survivor.id).since(change);
            const Instant clause_due = owed.due(
                change.happened,
                owed.terms().of(Rule::R06, change.happened).limit.value_or(Limit{5}));
            if (event.heightened_concern || file.specific_concern(survivor.id, change.happened))
                duty.or_sooner(change.happened, sooner, Reading::sooner_on_concern);
            else if (const Entry* concern = file.concern_between(survivor.id, change.happened,
                                                                 clause_due))
                duty.or_sooner(concern->happened, sooner, Reading::sooner_on_concern);
            duty.met_by(told).withdrawn_by(survivor.not_at_risk).unless_excepted();
        }
    }
}

/// B4.8 guidance: the agencies involved hear of it too.
void agencies_told(const CaseFile& file, Owed& owed)
{
    for (const EngagementEvent& event : engagement_events(file)) {
        const Entry& change = *event.entry;
        for (const auto involved : file.all<AgencyInvolved>()) {
            if (involved.at() > change.happened
                || (involved->until && *involved->until < local_date(change.happened)))
                continue;
            const auto told = file.first<AgencyTold>([&](const auto& telling) {
                return telling->agency == involved->agency && is_about(telling->about, change);
            });
            owed.duty(Rule::R46)
                .about(Subject::Kind::agency, involved->agency.bytes())
                .since(change)
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
                   && is_about(*raised->concern, *concern.entry);
        });
        auto duty = owed.duty(Rule::R07).to(concern->survivor).since(*concern.entry);
        if (concern->imminent)
            duty.or_sooner(concern.at(), owed.terms().of(Rule::R07, concern.at()).sooner,
                           Reading::sooner_on_concern);
        // The milestone has a date and no time; that it stands on the day is what can be known.
        if (shared)
            duty.met(std::max(shared.at(), concern.at()), *shared.entry);
        duty.unless_excepted();
    }
}

/// B4.4: a survivor has signed the agreement before taking up the service. A first contact is never stopped by it.
void agreement_signed(const CaseFile& file, Owed& owed)
{
    for (const Survivor& survivor : file.survivors()) {
        const auto taken_up = file.first<SupportTakenUp>(about(survivor));
        const auto agreed = file.first<SupportAgreed>(about(survivor));
        const auto spoken_to = file.first<SurvivorSpokenTo>(about(survivor));
        const Entry* since = spoken_to ? spoken_to.entry : agreed ? agreed.entry : taken_up.entry;
        if (!since)
            continue;
        const auto signed_form = file.first<SupportAgreed>([&](const auto& agreement) {
            return agreement->survivor == survivor.id && agreement->explained
                   && agreement->signature == Signature::signed_form;
        });
        std::vector<Recorded<SupportTakenUp>> taken;
        if (taken_up)
            taken.push_back(taken_up);
        auto gate = owed.gate(Rule::R26, Stops::take_up).to(survivor.id).since(*since);
        if (!signed_form)
            gate.missing(Missing::signed_agreement);
        gate.unless_overridden()
            .lifted_by(signed_form.entry)
            .breached_by(taken, signed_form ? std::optional(signed_form.at()) : std::nullopt);
    }
}

/// B4.9: survivors hear the outcome of his assessment if that is safe; where no place follows, safety is explored with them.
void suitability_told(const CaseFile& file, Owed& owed)
{
    for (const auto decided : file.all<AssessmentDecided>()) {
        const bool proceeds = decided->outcome == AssessmentOutcome::suitable
                              || decided->outcome == AssessmentOutcome::deferred;
        for (const Survivor& survivor : file.survivors()) {
            if (survivor.identified->happened > decided.at())
                continue;
            const auto concerns_it = [&](const auto& recorded) {
                return recorded->survivor == survivor.id
                       && is_about(recorded->about, *decided.entry);
            };
            const auto told = file.first<SurvivorTold>(concerns_it);
            const auto explored = file.first<SafetyExplored>(concerns_it);
            auto duty = owed.duty(Rule::R36).to(survivor.id).since(*decided.entry);
            if (told && (proceeds || explored)) {
                const Entry* last = explored && explored.at() > told.at() ? explored.entry
                                                                          : told.entry;
                duty.met(last->happened, *last);
            }
            duty.unless_excepted();
        }
    }
}

}
