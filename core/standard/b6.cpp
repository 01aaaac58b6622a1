#include <algorithm>

#include "standard/asked.h"
#include "standard/rules.h"

namespace holdfast::rules {
namespace {

std::optional<Instant> happened(const Entry* entry)
{
    return entry ? std::optional(entry->happened) : std::nullopt;
}

}

/// B6.7: the plan for a child at risk is reviewed on its own dates, each review taking the next date that is open.
void plan_reviewed(const CaseFile& file, Owed& owed)
{
    for (const auto plan : file.all<ChildPlanAgreed>()) {
        std::vector<Recorded<ChildPlanReviewed>> reviews;
        const Entry* ended = nullptr;
        for (const auto review : file.all<ChildPlanReviewed>()) {
            if (review->child != plan->child || review.at() < plan.at())
                continue;
            reviews.push_back(review);
            if (review->ended)
                ended = review.entry;
        }
        auto dates = plan->reviews;
        std::sort(dates.begin(), dates.end());
        for (std::size_t i = 0; i < dates.size(); ++i) {
            auto duty = owed.duty(Rule::R22)
                            .about(Subject::Kind::review, {})
                            .to(plan->child)
                            .since(*plan.entry)
                            .due(end_of(dates[i]), Reading::own_date);
            if (i < reviews.size())
                duty.met_by(reviews[i]);
            else
                duty.withdrawn_by(ended);
        }
    }
}

/// B6.7: a child at risk of significant harm has a written plan with three agreements.
void plan_agreed(const CaseFile& file, Owed& owed)
{
    for (const auto concern : file.all<ChildConcernRaised>()) {
        if (concern->level != ChildConcernLevel::significant_harm)
            continue;
        const auto plan = file.first<ChildPlanAgreed>([&](const auto& agreed) {
            return agreed->child == concern->child && agreed->organisation_agrees
                   && agreed->social_worker_agrees && agreed->service_user_agrees;
        });
        owed.duty(Rule::R37)
            .to(concern->child)
            .kept_in(concern.entry->compartment)
            .since(*concern.entry)
            .met_by(plan);
    }
}

/// B6.8: where a child has a protection plan, joint working is established or its absence escalated.
void joint_working(const CaseFile& file, Owed& owed)
{
    for (const auto known : file.all<SocialCareKnown>()) {
        if (known->status != SocialCareStatus::child_protection_plan)
            continue;
        const auto earlier = file.first<SocialCareKnown>([&](const auto& status) {
            return status->child == known->child
                   && status->status == SocialCareStatus::child_protection_plan;
        });
        if (earlier.entry != known.entry)
            continue;
        const auto worked = file.first<JointWorkingNoted>([&](const auto& noted) {
            return noted->child == known->child && noted->state != JointWorking::not_established;
        });
        owed.duty(Rule::R38)
            .to(known->child)
            .kept_in(known.entry->compartment)
            .since(*known.entry)
            .met_by(worked);
    }
}

namespace {

/// The latest that is known of his proceedings in one branch of family law; empty if he was never screened for it.
std::vector<Recorded<FamilyProceedings>> latest_of(const CaseFile& file, FamilyLaw law)
{
    std::vector<Recorded<FamilyProceedings>> latest;
    for (const auto now : file.all<FamilyProceedings>()) {
        if (now->law != law)
            continue;
        // An answer about no particular proceedings ("none", "don't know") is replaced by whatever is learned next.
        std::erase_if(latest, [&](const auto& known) {
            return !known->proceeding || known->proceeding == now->proceeding;
        });
        latest.push_back(now);
    }
    return latest;
}

bool behaviour_change_programme(const Owed& owed, const ProgrammeId& id)
{
    const auto* programme = owed.setting().directory.programme(id);
    return !programme || programme->type == ProgrammeKind::behaviour_change_group
           || programme->type == ProgrammeKind::behaviour_change_one_to_one;
}

}

/// B6.12, England alone: no behaviour-change place is offered during a private-law application about his children unless it
/// is court-ordered and Cafcass-approved. Not screened is not known.
void private_law(const CaseFile& file, Owed& owed)
{
    const auto opened = file.last<CaseOpened>();
    if (owed.setting().country != Country::england || !opened)
        return;
    const auto no_children = file.last<NoRelevantChildren>();
    const auto child = file.last<ChildIdentified>();
    if (no_children && (!child || child.at() <= no_children.at()))
        return;
    auto gate = owed.gate(Rule::R25, Stops::offer).since(*opened.entry).unless_overridden();
    const auto latest = latest_of(file, FamilyLaw::private_law);
    const Entry* lifted = latest.empty() ? nullptr : latest.back().entry;
    if (!child && latest.empty())
        gate.missing(Missing::children_known);
    if (latest.empty())
        gate.missing(Missing::private_law_screening);
    for (const auto& proceedings : latest) {
        const bool free = proceedings->stage == FamilyStage::none
                          || proceedings->stage == FamilyStage::concluded;
        const bool open = proceedings->stage == FamilyStage::application_open;
        const bool both = open && proceedings->court_ordered == Answer::yes
                          && proceedings->cafcass_approved == Answer::yes;
        if (free || both)
            continue;
        lifted = nullptr;
        if (!open)
            gate.missing(Missing::private_law_screening);
        if (open && proceedings->court_ordered != Answer::yes)
            gate.missing(Missing::court_ordered);
        if (open && proceedings->cafcass_approved != Answer::yes)
            gate.missing(Missing::cafcass_approved);
    }
    std::vector<Recorded<PlaceOffered>> offers;
    for (const auto offer : file.all<PlaceOffered>()) {
        // An application that came after the offer did not stand in front of it.
        const bool during = latest.empty()
                            || std::any_of(latest.begin(), latest.end(),
                                           [&](const auto& proceedings) {
                                               return lifted ? offer.at() < proceedings.at()
                                                             : offer.at() >= proceedings.at();
                                           });
        if (behaviour_change_programme(owed, offer->programme) && during)
            offers.push_back(offer);
    }
    gate.lifted_by(lifted).breached_by(offers, happened(lifted));
}

/// B6.9: a report to children's services is signed off by someone other than its author before it goes out.
void report_signed_off(const CaseFile& file, Owed& owed)
{
    for (const auto draft : file.all<ReportDrafted>()) {
        if (draft->to != ReportTo::children_services)
            continue;
        const auto of_it = [&](const EntryId& report) {
            return report == draft.entry->id || report == draft.entry->origin;
        };
        const auto signed_off = file.first<ReportSignedOff>([&](const auto& sign_off) {
            return of_it(sign_off->report) && sign_off->by != draft.entry->author;
        });
        std::vector<Recorded<ReportReleased>> released;
        for (const auto release : file.all<ReportReleased>())
            if (of_it(release->report))
                released.push_back(release);
        auto gate = owed.gate(Rule::R30, Stops::release)
                        .about(Subject::Kind::report, draft.entry->origin.bytes())
                        .kept_in(draft.entry->compartment)
                        .since(*draft.entry)
                        .unless_overridden();
        if (!signed_off)
            gate.missing(Missing::sign_off_by_another);
        gate.lifted_by(signed_off.entry).breached_by(released, happened(signed_off.entry));
    }
}

/// B6.10: before someone in public-law proceedings is accepted, the chronology and the concerns were seen and an expert
/// report considered.
void public_law_informed(const CaseFile& file, Owed& owed)
{
    for (const auto& proceedings : latest_of(file, FamilyLaw::public_law)) {
        if (proceedings->stage != FamilyStage::application_open)
            continue;
        const auto chronology = file.first<PublicLawInformed>(
            [](const auto& informed) { return informed->chronology_seen; });
        const auto concerns = file.first<PublicLawInformed>(
            [](const auto& informed) { return informed->concerns_seen; });
        const auto expert = file.first<PublicLawInformed>(
            [](const auto& informed) { return informed->expert_report_considered; });
        auto gate =
            owed.gate(Rule::R39, Stops::acceptance).since(*proceedings.entry).unless_overridden();
        if (proceedings->proceeding)
            gate.about(Subject::Kind::proceeding, proceedings->proceeding->bytes());
        const Entry* last = nullptr;
        const auto need = [&](const Recorded<PublicLawInformed>& informed, Missing missing) {
            if (!informed)
                gate.missing(missing);
            else if (!last || informed.at() > last->happened)
                last = informed.entry;
        };
        need(chronology, Missing::chronology);
        need(concerns, Missing::concerns);
        need(expert, Missing::expert_report);
        const Entry* all = chronology && concerns && expert ? last : nullptr;
        std::vector<Recorded<PlaceAccepted>> accepted;
        for (const auto place : file.all<PlaceAccepted>())
            if (place.at() >= proceedings.at())
                accepted.push_back(place);
        gate.lifted_by(all).breached_by(accepted, happened(all));
    }
}

/// B6.14: when his children become subject of an application, now or after he left, the ex-partner is reached and offered the
/// ISS, and Cafcass is informed.
void application_answered(const CaseFile& file, Owed& owed)
{
    for (const auto learned : file.all<FamilyProceedings>()) {
        if (learned->stage != FamilyStage::application_open || !learned->proceeding)
            continue;
        const auto first_learned = file.first<FamilyProceedings>([&](const auto& proceedings) {
            return proceedings->proceeding == learned->proceeding
                   && proceedings->stage == FamilyStage::application_open;
        });
        if (first_learned.entry != learned.entry)
            continue;
        auto duty = owed.duty(Rule::R40)
                        .about(Subject::Kind::proceeding, learned->proceeding->bytes())
                        .since(*learned.entry);
        const auto informed = file.first<CafcassInformed>(
            [&](const auto& cafcass) { return cafcass->proceeding == *learned->proceeding; });
        const Entry* last = informed.entry;
        bool done = static_cast<bool>(informed);
        const auto need = [&](const Entry* entry) {
            done = done && entry;
            if (entry && (!last || entry->happened > last->happened))
                last = entry;
        };
        for (const Survivor& survivor : file.survivors()) {
            if (survivor.relationship != Relationship::ex_partner
                && survivor.relationship != Relationship::partner)
                continue;
            need(file.first<SurvivorReached>(about(survivor)).entry);
            need(file.first<InformationOffered>([&](const auto& offer) {
                         return offer->survivor == survivor.id && offer->offer == Offer::offered;
                     })
                     .entry);
        }
        if (file.survivors().empty())
            duty.blocked_on(Missing::survivor_known);
        else if (done)
            duty.met(last->happened, *last);
        duty.unless_excepted();
    }
}

}
