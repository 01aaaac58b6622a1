#include "risk/band.h"

namespace holdfast {
namespace {

/// The lowest band that qualifies; where the tool does not feed the MARAC, its highest.
std::size_t high_enough(const Thresholds& thresholds)
{
    return thresholds.marac ? thresholds.marac->band : thresholds.bands.size() - 1;
}

std::size_t judged_band(const Thresholds& thresholds, const Judgement& judgement)
{
    return thresholds.position(judgement.band).value_or(high_enough(thresholds));
}

}

bool Judgement::reason_given() const
{
    return reason.find_first_not_of(" \t\r\n") != std::string_view::npos;
}

bool counts_to_threshold(AnsweredBy answered_by)
{
    switch (answered_by) {
    case AnsweredBy::survivor:
    case AnsweredBy::professional: return true;
    case AnsweredBy::perpetrator:
    case AnsweredBy::file: return false;
    }
    return false;
}

std::size_t band_by_count(const Thresholds& thresholds, int points)
{
    std::size_t reached = 0;
    for (std::size_t i = 0; i < thresholds.bands.size(); ++i)
        if (thresholds.bands[i].from && points >= *thresholds.bands[i].from)
            reached = i;
    return reached;
}

std::optional<Banding> band(const Thresholds& thresholds, int points, AnsweredBy answered_by,
                            const std::optional<Judgement>& judgement)
{
    std::optional<Banding> reached;
    if (counts_to_threshold(answered_by))
        reached = Banding{band_by_count(thresholds, points), Banding::Ground::count};
    if (!judgement)
        return reached;
    const std::size_t judged = judged_band(thresholds, *judgement);
    if (!reached || judged > reached->band)
        return Banding{judged, Banding::Ground::judgement};
    return reached;
}

bool reaches_marac(const Thresholds& thresholds, std::size_t band)
{
    return thresholds.marac && band >= thresholds.marac->band;
}

std::optional<JudgementProblem> judgement_problem(const Thresholds& thresholds, int points,
                                                  AnsweredBy answered_by,
                                                  const Judgement& judgement)
{
    if (!judgement.reason_given())
        return JudgementProblem::reason_missing;
    if (!judgement.band.empty() && !thresholds.position(judgement.band))
        return JudgementProblem::unknown_band;
    const auto counted = band(thresholds, points, answered_by);
    if (counted && judged_band(thresholds, judgement) < counted->band)
        return JudgementProblem::would_lower;
    return std::nullopt;
}

}
