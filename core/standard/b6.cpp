#include <algorithm>

#include "standard/asked.h"
#include "standard/rules.h"

namespace holdfast::rules {
namespace {

/// The next plan for the same child, which takes the place of this one.
Recorded<ChildPlanAgreed> replaced_by(const CaseFile& file, const Recorded<ChildPlanAgreed>& plan)
{
    bool after = false;
    for (const auto other : file.all<ChildPlanAgreed>()) {
        if (after && other->child == plan->child)
            return other;
        after = after || other.entry == plan.entry;
    }
    return {};
}

/// The reviews of one plan, in order.
std::vector<Recorded<ChildPlanReviewed>> reviews_of(const CaseFile& file,
                                                    const Recorded<ChildPlanAgreed>& plan)
{
    const auto next = replaced_by(file, plan);
    std::vector<Recorded<ChildPlanReviewed>> reviews;
    for (const auto review : file.all<ChildPlanReviewed>())
        if (review->child == plan->child && review.at() >= plan.at()
            && (!next || review.at() < next.at()))
            reviews.push_back(review);
    return reviews;
}

/// What ends a plan: a review that says so, or the next plan.
const Entry* ended(const CaseFile& file, const Recorded<ChildPlanAgreed>& plan)
{
    for (const auto& review : reviews_of(file, plan))
        if (review->ended)
            return review.entry;
    return replaced_by(file, plan).entry;
}

}

/// B6.7: the plan for a child at risk is reviewed on its own dates. One date is owed at a time: a review, early or late, is the
/// review of that date and of any other that has gone by.
void plan_reviewed(const CaseFile& file, Owed& owed)
{
    for (const auto plan : file.all<ChildPlanAgreed>()) {
        auto dates = plan->reviews;
        std::sort(dates.begin(), dates.end());
        auto date = dates.begin();
        const Entry* since = plan.entry;
        const auto owe = [&] {
            return owed.duty(Rule::R22)
                .to(plan->child)
                .kept_in(plan.entry->compartment)
                .since(*since)
                .due(std::max(end_of(*date), since->happened), Reading::own_date);
        };
        for (const auto& review : reviews_of(file, plan)) {
            if (date == dates.end())
                break;
            owe().met_by(review);
            date = std::find_if(date + 1, dates.end(),
                                [&](LocalDate next) { return next > local_date(review.at()); });
            since = review.entry;
        }
        const Entry* end = ended(file, plan);
        if (date != dates.end() && end != since)
            owe().withdrawn_by(end);
    }
}

/// B6.7: a child at risk of significant harm has a written plan with three agreements: one that is in force, or a new one.
void plan_agreed(const CaseFile& file, Owed& owed)
{
    for (const auto concern : file.all<ChildConcernRaised>()) {
        if (concern->level != ChildConcernLevel::significant_harm)
            continue;
        const auto plan = file.first<ChildPlanAgreed>([&](const auto& agreed) {
            const Entry* end = ended(file, agreed);
            return agreed->child == concern->child && agreed->organisation_agrees
                   && agreed->social_worker_agrees && agreed->service_user_agrees
                   && (!end || end->happened > concern.at());
        });
        owed.duty(Rule::R37)
            .to(concern->child)
            .kept_in(concern.entry->compartment)
            .since(*concern.entry)
            .met_by(plan);
    }
}

namespace {

bool protection_plan(const Recorded<SocialCareKnown>& known)
{
    return known->status == SocialCareStatus::child_protection_plan;
}

/// What was known of a child before an entry.
Recorded<SocialCareKnown> known_before(const CaseFile& file, const Recorded<SocialCareKnown>& known)
{
    Recorded<SocialCareKnown> before;
    for (const auto status : file.all<SocialCareKnown>()) {
        if (status.entry == known.entry)
            break;
        if (status->child == known->child)
            before = status;
    }
    return before;
}

}

/// B6.8: where a child has a protection plan, joint working is established or its absence escalated, each time there is one.
void joint_working(const CaseFile& file, Owed& owed)
{
    for (const auto known : file.all<SocialCareKnown>()) {
        const auto before = known_before(file, known);
        if (!protection_plan(known) || (before && protection_plan(before)))
            continue;
        const auto worked = file.first<JointWorkingNoted>([&](const auto& noted) {
            return noted->child == known->child && noted->state != JointWorking::not_established
                   && (!before || noted.at() >= before.at());
        });
        const auto over = file.first<SocialCareKnown>([&](const auto& later) {
            return later->child == known->child && later.at() > known.at()
                   && !protection_plan(later) && later->status != SocialCareStatus::dont_know
                   && later->status != SocialCareStatus::declined
                   && later->status != SocialCareStatus::not_asked;
        });
        owed.duty(Rule::R38)
            .to(known->child)
            .kept_in(known.entry->compartment)
            .since(*known.entry)
            .met_by(worked)
            .withdrawn_by(over.entry);
    }
}

namespace {

/// Whether an entry is the first to say that an application is open in these proceedings.
bool first_application(const CaseFile& file, const Recorded<FamilyProceedings>& learned)
{
    return learned->stage == FamilyStage::application_open
           && file.first<FamilyProceedings>([&](const auto& other) {
                      return other->law == learned->law && other->proceeding == learned->proceeding
                             && other->stage == FamilyStage::application_open;
                  }).entry
                  == learned.entry;
}

bool behaviour_change_programme(const Owed& owed, const ProgrammeId& id)
{
    const auto* programme = owed.setting().directory.programme(id);
    return !programme || programme->type == ProgrammeKind::behaviour_change_group
           || programme->type == ProgrammeKind::behaviour_change_one_to_one;
}

/// What stands in the way of an offer, as the family proceedings were known at a moment; or what settled that nothing does.
struct PrivateLaw {
    MissingSet missing;
    const Entry* settled = nullptr;
};

/// The latest that was known by a moment of each of his private-law proceedings. An answer about no particular proceedings
/// ("none", "don't know") is replaced by whatever was learned next.
std::vector<Recorded<FamilyProceedings>> private_law_known(const CaseFile& file, Instant at)
{
    std::vector<Recorded<FamilyProceedings>> latest;
    for (const auto now : file.all<FamilyProceedings>()) {
        if (now->law != FamilyLaw::private_law || now.at() > at)
            continue;
        std::erase_if(latest, [&](const auto& known) {
            return !known->proceeding || known->proceeding == now->proceeding;
        });
        latest.push_back(now);
    }
    return latest;
}

PrivateLaw private_law_at(const CaseFile& file, Instant at)
{
    const auto by_then = [&](const auto& recorded) { return recorded.at() <= at; };
    const auto none = file.last<NoRelevantChildren>(by_then);
    const auto child = file.last<ChildIdentified>(by_then);
    if (none && (!child || child.at() <= none.at()))
        return {{}, none.entry};
    PrivateLaw law;
    const auto known = private_law_known(file, at);
    if (!child && known.empty())
        law.missing.add(Missing::children_known);
    if (known.empty())
        law.missing.add(Missing::private_law_screening);
    for (const auto& proceedings : known) {
        law.settled = proceedings.entry;
        const bool open = proceedings->stage == FamilyStage::application_open;
        if (proceedings->stage == FamilyStage::dont_know
            || proceedings->stage == FamilyStage::declined)
            law.missing.add(Missing::private_law_screening);
        if (open && proceedings->court_ordered != Answer::yes)
            law.missing.add(Missing::court_ordered);
        if (open && proceedings->cafcass_approved != Answer::yes)
            law.missing.add(Missing::cafcass_approved);
    }
    if (!law.missing.empty())
        law.settled = nullptr;
    return law;
}

}

/// B6.12, England alone: no behaviour-change place is offered during a private-law application about his children unless it
/// is court-ordered and Cafcass-approved. Not screened is not known. An offer is judged by what stood when it was made.
void private_law(const CaseFile& file, Owed& owed)
{
    const auto opened = file.last<CaseOpened>();
    if (owed.setting().country != Country::england || !opened)
        return;
    std::vector<Recorded<PlaceOffered>> against_it;
    for (const auto offer : file.all<PlaceOffered>())
        if (behaviour_change_programme(owed, offer->programme)
            && !private_law_at(file, offer.at()).missing.empty())
            against_it.push_back(offer);
    const PrivateLaw now = private_law_at(file, owed.setting().now);
    const bool no_children = now.settled
                             && std::holds_alternative<NoRelevantChildren>(now.settled->fact);
    if (no_children && against_it.empty())
        return;
    owed.gate(Rule::R25, Stops::offer)
        .since(*opened.entry)
        .missing(now.missing)
        .unless_overridden()
        .lifted_by(now.settled)
        .breached_by(against_it, std::nullopt);
}

/// B6.9: a report to children's services is signed off by someone other than its author before it goes out.
void report_signed_off(const CaseFile& file, Owed& owed)
{
    for (const auto draft : file.all<ReportDrafted>()) {
        if (draft->to != ReportTo::children_services)
            continue;
        const auto of_it = [&](const EntryId& report) {
            return file.same_event(report, *draft.entry);
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
    for (const auto learned : file.all<FamilyProceedings>()) {
        if (learned->law != FamilyLaw::public_law || !first_application(file, learned))
            continue;
        auto gate =
            owed.gate(Rule::R39, Stops::acceptance).since(*learned.entry).unless_overridden();
        if (learned->proceeding)
            gate.about(Subject::Kind::proceeding, learned->proceeding->bytes());
        const Entry* last = nullptr;
        bool all = true;
        const auto need = [&](bool PublicLawInformed::*seen, Missing missing) {
            const auto informed = file.first<PublicLawInformed>(
                [&](const auto& fact) { return fact.fact().*seen; });
            if (!informed)
                gate.missing(missing);
            else if (!last || informed.at() > last->happened)
                last = informed.entry;
            all = all && informed;
        };
        need(&PublicLawInformed::chronology_seen, Missing::chronology);
        need(&PublicLawInformed::concerns_seen, Missing::concerns);
        need(&PublicLawInformed::expert_report_considered, Missing::expert_report);
        const auto over = file.first<FamilyProceedings>([&](const auto& later) {
            return later->law == learned->law && later->proceeding == learned->proceeding
                   && later.at() > learned.at() && later->stage == FamilyStage::concluded;
        });
        const Entry* lifted = all ? last : nullptr;
        if (over && (!lifted || over.at() < lifted->happened))
            lifted = over.entry;
        std::vector<Recorded<PlaceAccepted>> accepted;
        for (const auto place : file.all<PlaceAccepted>())
            if (place.at() >= learned.at())
                accepted.push_back(place);
        gate.lifted_by(lifted).breached_by(accepted, happened(lifted));
    }
}

namespace {

/// What an application asks for of one ex-partner, from the day that it was learned of: reached, and offered the ISS.
std::array<const Entry*, 2> contact_since(const CaseFile& file, const Survivor& survivor,
                                          Instant learned)
{
    const Instant day = start_of(local_date(learned));    // milestones have a date and no time
    const auto since = [&](const auto& milestone) {
        return milestone->survivor == survivor.id && milestone.at() >= day;
    };
    return {file.first<SurvivorReached>(since).entry,
            file.first<InformationOffered>([&](const auto& offer) {
                    return since(offer) && offer->offer == Offer::offered;
                })
                .entry};
}

}

/// B6.14: when his children become subject of a private-law application, now or after he left, the ex-partner is reached and
/// offered the ISS, and Cafcass, where there is one, is informed.
void application_answered(const CaseFile& file, Owed& owed)
{
    for (const auto learned : file.all<FamilyProceedings>()) {
        if (learned->law != FamilyLaw::private_law || !first_application(file, learned))
            continue;
        auto duty = owed.duty(Rule::R40).kept_in(learned.entry->compartment).since(*learned.entry);
        if (learned->proceeding)
            duty.about(Subject::Kind::proceeding, learned->proceeding->bytes());
        std::vector<const Entry*> needed;
        if (owed.setting().division == Division::england_and_wales)
            needed.push_back(file.first<CafcassInformed>([&](const auto& informed) {
                                     return learned->proceeding
                                                ? informed->proceeding == *learned->proceeding
                                                : informed.at() >= learned.at();
                                 })
                                 .entry);
        bool ex_partner_known = false;
        for (const Survivor& survivor : file.survivors()) {
            if (survivor.relationship != Relationship::ex_partner
                && survivor.relationship != Relationship::partner)
                continue;
            ex_partner_known = true;
            for (const Entry* entry : contact_since(file, survivor, learned.at()))
                needed.push_back(entry);
        }
        if (!ex_partner_known)
            duty.blocked_on(Missing::survivor_known);
        else if (std::find(needed.begin(), needed.end(), nullptr) == needed.end()) {
            const Entry* last = *std::max_element(
                needed.begin(), needed.end(),
                [](const Entry* a, const Entry* b) { return a->happened < b->happened; });
            duty.met(last->happened, *last);
        }
        duty.unless_excepted();
    }
}

}
