#include <algorithm>

#include "risk/marac.h"
#include "standard/asked.h"
#include "standard/rules.h"

namespace holdfast::rules {
namespace {

/// A moment at which a survivor's case qualifies for MARAC: a review at the threshold, or an incident that makes an
/// escalation or a repeat.
struct Qualifying {
    const Entry* entry = nullptr;
};

/// Whether the survivor's case is with the MARAC: referred by this service or, as its listing shows, by another.
bool with_marac(const MaracRecorded& marac)
{
    return marac.stage == MaracStage::referred || marac.stage == MaracStage::listed
           || marac.stage == MaracStage::heard;
}

bool qualifies(const Recorded<RiskReviewed>& review, const Terms& terms)
{
    const RiskTool* tool = terms.tools().find(review->tool, review->edition);
    if (!tool)
        return review->judged_higher;
    const LocalDate day = local_date(review.at());
    const auto reasons = marac_criteria(terms.thresholds(*tool, day),
                                        figures(*tool, review.fact(), {}), {}, std::nullopt, day);
    return reasons.count.met || reasons.judgement.met;
}

/// A judgement on the perpetrator's own account that names him is about everybody who was at risk from him.
bool is_about(const CaseFile& file, const Recorded<RiskReviewed>& review, const Survivor& survivor)
{
    if (review->person == survivor.id)
        return true;
    return review->person == file.perpetrator()
           && (!survivor.not_at_risk || review.at() < survivor.not_at_risk->happened);
}

/// The thresholds that escalation and repeat are judged by: those of the tool last used for this survivor, else DASH's.
const Thresholds* thresholds_for(const CaseFile& file, const Survivor& survivor, const Terms& terms,
                                 LocalDate day)
{
    const auto review = file.last<RiskReviewed>([&](const auto& each) {
        return each->person == survivor.id && local_date(each.at()) <= day;
    });
    for (const RiskTool& tool : terms.tools().all()) {
        const bool wanted = review ? tool.id() == review->tool && tool.edition() == review->edition
                                   : tool.id() == "dash-24";
        if (wanted && terms.thresholds(tool, day).marac)
            return &terms.thresholds(tool, day);
    }
    return nullptr;
}

std::vector<Qualifying> qualifying(const CaseFile& file, const Survivor& survivor,
                                   const Terms& terms)
{
    std::vector<Qualifying> all;
    for (const auto review : file.all<RiskReviewed>())
        if (is_about(file, review, survivor) && qualifies(review, terms))
            all.push_back({review.entry});
    std::vector<LocalDate> so_far;
    for (const auto incident : file.all<IncidentReported>()) {
        if (incident->survivor && incident->survivor != survivor.id)
            continue;
        const LocalDate day = local_date(incident.at());
        so_far.push_back(day);
        const Thresholds* thresholds = thresholds_for(file, survivor, terms, day);
        if (!thresholds)
            continue;
        const auto referred = file.last<MaracRecorded>([&](const auto& marac) {
            return marac->survivor == survivor.id && with_marac(marac.fact())
                   && marac.at() < incident.at();
        });
        const std::array today{day};
        const auto last_referral = referred ? std::optional(local_date(referred.at()))
                                            : std::nullopt;
        if (escalation(*thresholds, so_far, day).met
            || repeat(*thresholds, today, last_referral, day).met)
            all.push_back({incident.entry});
    }
    return all;
}

}

/// D1.2: a review at the MARAC threshold, a judgement, escalation or a repeat leads to a referral, or to a manager's reasoned
/// decision not to refer. The band is never lowered by it.
void marac_decided(const CaseFile& file, Owed& owed)
{
    for (const Survivor& survivor : file.survivors()) {
        for (const Qualifying& event : qualifying(file, survivor, owed.terms())) {
            const auto decided = file.first<MaracRecorded>([&](const auto& marac) {
                const bool decision = with_marac(marac.fact())
                                      || (marac->stage == MaracStage::not_referred
                                          && marac->decided_by.has_value());
                return marac->survivor == survivor.id && decision
                       && marac.at() >= event.entry->happened;
            });
            owed.duty(Rule::R32).to(survivor.id).since(*event.entry).met_by(decided);
        }
    }
}

namespace {

bool in_criminal_process(const Recorded<CriminalProceedings>& proceedings)
{
    return proceedings->stage == CriminalStage::investigation
           || proceedings->stage == CriminalStage::charged
           || proceedings->stage == CriminalStage::pre_sentence
           || proceedings->stage == CriminalStage::sentenced;
}

}

/// D1.4: when someone who is worked with enters the criminal process, someone there is named and linked with.
void justice_linked(const CaseFile& file, Owed& owed)
{
    for (const auto learned : file.all<CriminalProceedings>()) {
        const auto entered = file.first<CriminalProceedings>([&](const auto& proceedings) {
            return proceedings->proceeding == learned->proceeding
                   && in_criminal_process(proceedings);
        });
        if (entered.entry != learned.entry || !worked_with(file, learned.at()))
            continue;
        const auto named = file.first<JusticeContactNamed>([&](const auto& contact) {
            return !contact->proceeding || !learned->proceeding
                   || contact->proceeding == learned->proceeding;
        });
        auto duty = owed.duty(Rule::R43).kept_in(learned.entry->compartment).since(*learned.entry);
        if (learned->proceeding)
            duty.about(Subject::Kind::proceeding, learned->proceeding->bytes());
        duty.met_by(named).withdrawn_by(work_ended(file, learned.at()));
    }
}

}
