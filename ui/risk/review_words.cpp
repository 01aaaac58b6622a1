#include "ui/risk/review_words.h"

#include <QCoreApplication>
#include <algorithm>

#include "risk/compare.h"
#include "ui/common/text.h"

namespace holdfast::ui {
namespace {

struct ReviewWords {
    Q_DECLARE_TR_FUNCTIONS(holdfast::ui::ReviewWords)
};

/// Where every answer is worth one point or none, people count answers and not points.
bool counts_answers(const RiskTool& tool)
{
    const auto items = tool.items();
    return std::all_of(items.begin(), items.end(),
                       [](const RiskItem& item) { return item.most <= 1; });
}

QString noted(const QStringList& parts)
{
    return parts.join(QStringLiteral(" · "));
}

}

QString count_words(const RiskTool& tool, const ReviewForm& form)
{
    const Score total = score(tool, form.answers);
    QStringList said;
    if (counts_answers(tool) && tool.answer_sets().size() == 1)
        for (const RiskOption& option : tool.answer_sets().front().options)
            said.append(ReviewWords::tr("%1 %2")
                            .arg(text(option.label).toLower())
                            .arg(total.options[option.index]));
    else
        said.append(ReviewWords::tr("%1 points of %2").arg(total.points).arg(tool.most()));
    said.append(ReviewWords::tr("don’t know %1").arg(total.dont_know));
    said.append(ReviewWords::tr("declined %1").arg(total.declined));
    said.append(ReviewWords::tr("left %1").arg(total.not_asked));
    return noted(said);
}

QString band_words(const ReviewForm& form, const ToolOffered& offered)
{
    const ReviewFigures reviewed = figures_of(form, offered.tool);
    const auto banding = band(offered.thresholds, reviewed.score.points, reviewed.answered_by,
                              reviewed.judgement);
    if (!banding)
        return form.answered_by == AnsweredBy::perpetrator
                   ? ReviewWords::tr(
                       "No band: the perpetrator's own account says neither that the risk is "
                       "high nor that it is not.")
                   : ReviewWords::tr(
                       "No band: papers alone say neither that the risk is high nor that it "
                       "is not.");
    QStringList said{
        ReviewWords::tr("Band: %1").arg(text(offered.thresholds.bands[banding->band].label))};
    if (banding->ground == Banding::Ground::judgement)
        said.append(ReviewWords::tr("by judgement"));
    const auto threshold = offered.thresholds.marac_count();
    const int unknown = reviewed.score.unknown();
    if (threshold && reviewed.score.points < *threshold
        && reviewed.score.highest_possible >= *threshold)
        said.append(
            ReviewWords::tr("%1 unknown could make it %2 or more").arg(unknown).arg(*threshold));
    else if (unknown > 0)
        said.append(ReviewWords::tr("%1 unknown").arg(unknown));
    return noted(said);
}

QStringList marac_words(const ReviewForm& form, const ReviewContext& context,
                        const ToolOffered& offered, LocalDate day, const Wording& wording)
{
    QStringList said;
    if (!offered.thresholds.marac)
        return said;
    const MaracReasons reasons = reasons_of(form, context, offered, day);
    if (reasons.count.met && reasons.count.threshold)
        said.append(ReviewWords::tr("Count: %1, the threshold is %2")
                        .arg(reasons.count.points)
                        .arg(*reasons.count.threshold));
    if (reasons.judgement.met)
        said.append(ReviewWords::tr("Professional judgement"));
    if (reasons.escalation.met)
        said.append(ReviewWords::tr("Escalation: %1 incidents in %2 months")
                        .arg(reasons.escalation.incidents)
                        .arg(offered.thresholds.marac->incident_months));
    if (reasons.repeat.met && reasons.repeat.referral)
        said.append(ReviewWords::tr("Repeat: an incident since the referral of %1")
                        .arg(text(wording.date(*reasons.repeat.referral))));
    return said;
}

QStringList what_follows(const ReviewForm& form, const ReviewContext& context,
                         const ToolOffered& offered, LocalDate day)
{
    QStringList said;
    for (const RiskItem* item : critical_items(offered.tool, form.answers))
        said.append(ReviewWords::tr("Today: %1. %2").arg(text(item->topic), text(item->help)));
    if (offered.thresholds.marac && reasons_of(form, context, offered, day).any())
        said.append(ReviewWords::tr("Refer to the MARAC, or a manager records why not."));
    return said;
}

QString change_words(const ReviewForm& form, const ReviewContext& context,
                     const ToolOffered& offered)
{
    const auto previous = context.previous.find(offered.tool.id());
    if (previous == context.previous.end())
        return context.may_read_answers
                   ? ReviewWords::tr("This is the first review with this tool.")
                   : QString();
    if (!previous->second.tool)
        return ReviewWords::tr("The review before was filled in by an edition that is not here.");
    const auto changes = compare({*previous->second.tool, previous->second.review.answers},
                                 {offered.tool, form.answers});
    if (!changes)
        return {};
    const auto count = [&](auto holds) {
        return std::count_if(changes->changes.begin(), changes->changes.end(), holds);
    };
    return ReviewWords::tr("Before: %1 · newly yes %2 · no longer yes %3")
        .arg(changes->before.points)
        .arg(count([](const ItemChange& change) { return change.newly_yes(); }))
        .arg(count([](const ItemChange& change) {
            return change.no_longer_yes() && change.after && !change.after->unknown();
        }));
}

}
