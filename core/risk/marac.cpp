#include "risk/marac.h"

#include <algorithm>

namespace holdfast {
namespace {

CountCriterion count_criterion(const Thresholds& thresholds, const ReviewFigures& review)
{
    CountCriterion count;
    count.counts = counts_to_threshold(review.answered_by);
    count.points = review.score.points;
    count.could_reach = review.score.highest_possible;
    count.unknown = review.score.unknown();
    count.threshold = thresholds.marac_count();
    count.met = count.counts && count.threshold && count.points >= *count.threshold;
    return count;
}

JudgementCriterion judgement_criterion(const Thresholds& thresholds, const ReviewFigures& review)
{
    if (!review.judgement)
        return {};
    JudgementCriterion judgement;
    // The judgement by itself, so that it is shown beside a count that qualifies too.
    const auto judged = band(thresholds, 0, review.answered_by, review.judgement);
    judgement.met = judged && reaches_marac(thresholds, judged->band);
    judgement.reason_given = review.judgement->reason_given();
    return judgement;
}

}

ReviewFigures figures(const RiskTool& tool, const RiskReviewed& review, std::string_view reason)
{
    ReviewFigures figures{score(tool, review.answers), review.answered_by, std::nullopt};
    if (review.judged_higher)
        figures.judgement = Judgement{{}, reason};
    return figures;
}

EscalationCriterion escalation(const Thresholds& thresholds, std::span<const LocalDate> incidents,
                               LocalDate on)
{
    EscalationCriterion result;
    if (!thresholds.marac)
        return result;
    result.needed = thresholds.marac->incidents;
    for (const LocalDate incident : incidents) {
        if (incident > on || plus_months(incident, thresholds.marac->incident_months) < on)
            continue;
        ++result.incidents;
        result.first = std::min(result.first.value_or(incident), incident);
        result.last = std::max(result.last.value_or(incident), incident);
    }
    result.met = result.incidents >= result.needed;
    return result;
}

RepeatCriterion repeat(const Thresholds& thresholds, std::span<const LocalDate> incidents,
                       std::optional<LocalDate> last_referral, LocalDate on)
{
    RepeatCriterion result;
    if (!thresholds.marac || !last_referral || *last_referral > on)
        return result;
    result.referral = last_referral;
    result.until = plus_months(*last_referral, thresholds.marac->repeat_months);
    for (const LocalDate incident : incidents)
        if (incident > *last_referral && incident <= *result.until && incident <= on)
            result.incident = std::min(result.incident.value_or(incident), incident);
    result.met = result.incident.has_value();
    return result;
}

MaracReasons marac_criteria(const Thresholds& thresholds, const ReviewFigures& review,
                            std::span<const LocalDate> incidents,
                            std::optional<LocalDate> last_referral, LocalDate on)
{
    return {count_criterion(thresholds, review), judgement_criterion(thresholds, review),
            escalation(thresholds, incidents, on),
            repeat(thresholds, incidents, last_referral, on)};
}

}
