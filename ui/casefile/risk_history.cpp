#include "ui/casefile/risk_history.h"

#include <QCoreApplication>
#include <algorithm>

#include "risk/marac.h"
#include "ui/common/text.h"

namespace holdfast::ui {
namespace {

RiskPoint of_review(const Recorded<RiskReviewed>& review, const Terms& terms)
{
    const LocalDate day = local_date(review.at());
    RiskPoint point{.person = review->person,
                    .day = day,
                    .entry = review.entry->id,
                    .tool = text(review->tool),
                    .band = {},
                    .points = {},
                    .threshold = {},
                    .answered_by = review->answered_by};
    const RiskTool* tool = terms.tools().find(review->tool, review->edition);
    if (!tool) {
        // What was judged stands, though this program cannot read the answers.
        point.at_threshold = point.by_judgement = review->judged_higher;
        if (review->judged_higher)
            point.band = QCoreApplication::translate("risk", "Judged high");
        return point;
    }
    const Thresholds& thresholds = terms.thresholds(*tool, day);
    const ReviewFigures reviewed = figures(*tool, review.fact(), {});
    point.tool = text(tool->name());
    point.points = reviewed.score.points;
    point.unknown = reviewed.score.unknown();
    point.could_reach = reviewed.score.highest_possible;
    point.threshold = thresholds.marac_count();
    if (const auto banding = band(thresholds, reviewed.score.points, reviewed.answered_by,
                                  reviewed.judgement)) {
        point.band = text(thresholds.bands[banding->band].label);
        point.level = banding->band;
        point.at_threshold = reaches_marac(thresholds, banding->band);
        point.by_judgement = banding->ground == Banding::Ground::judgement;
    }
    return point;
}

RiskPoint of_band(const Recorded<RiskBandSet>& set, const Terms& terms)
{
    RiskPoint point{.person = set->person,
                    .day = local_date(set.at()),
                    .entry = set.entry->id,
                    .tool = text(set->tool),
                    .band = text(set->band),
                    .at_threshold = set->at_threshold,
                    .points = {},
                    .threshold = {},
                    .answered_by = {}};
    const auto tools = terms.tools().all();
    const auto tool = std::find_if(tools.begin(), tools.end(),
                                   [&](const RiskTool& each) { return each.id() == set->tool; });
    if (tool == tools.end())
        return point;
    point.tool = text(tool->name());
    const Thresholds& thresholds = terms.thresholds(*tool, point.day);
    if (const auto position = thresholds.position(set->band)) {
        point.level = *position;
        point.band = text(thresholds.bands[*position].label);
    }
    return point;
}

}

namespace {

auto rank_of(const RiskPoint& point)
{
    return std::tuple(point.at_threshold, point.level);
}

}

std::vector<RiskPoint> risk_history(const CaseFile& file, const Terms& terms)
{
    std::vector<RiskPoint> history;
    for (const auto review : file.all<RiskReviewed>())
        history.push_back(of_review(review, terms));
    // The band of a review that stands here already says nothing new; a graver one does.
    for (const auto set : file.all<RiskBandSet>()) {
        RiskPoint point = of_band(set, terms);
        const bool known = std::any_of(history.begin(), history.end(), [&](const RiskPoint& each) {
            return each.points && !each.band.isEmpty() && each.person == point.person
                   && each.day == point.day && rank_of(each) >= rank_of(point);
        });
        if (!known)
            history.push_back(std::move(point));
    }
    std::stable_sort(history.begin(), history.end(),
                     [](const RiskPoint& a, const RiskPoint& b) { return a.day < b.day; });
    return history;
}

std::vector<const RiskPoint*> risk_to(const std::vector<RiskPoint>& history, const PersonId& person,
                                      const std::optional<PersonId>& him)
{
    std::vector<const RiskPoint*> points;
    for (const RiskPoint& point : history)
        if ((point.person == person || point.person == him) && !point.band.isEmpty())
            points.push_back(&point);
    return points;
}

Movement movement_of(const std::vector<const RiskPoint*>& points)
{
    if (points.size() < 2)
        return Movement::first;
    const RiskPoint& latest = *points.back();
    const RiskPoint& before = *points[points.size() - 2];
    if (rank_of(latest) != rank_of(before))
        return rank_of(latest) > rank_of(before) ? Movement::rising : Movement::falling;
    if (latest.points && before.points && *latest.points != *before.points)
        return *latest.points > *before.points ? Movement::rising : Movement::falling;
    return Movement::steady;
}

}
