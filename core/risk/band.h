#pragma once
#include <optional>
#include <string_view>

#include "record/answers.h"
#include "risk/thresholds.h"

namespace holdfast {

/// Only a survivor's or a professional's form counts to a threshold. The perpetrator's account, or
/// papers alone, say neither that the risk is high nor that it is not.
bool counts_to_threshold(AnsweredBy answered_by);

/// A worker's judgement that the risk is higher than the form says. The texts are not owned.
struct Judgement {
    std::string_view band{};      ///< empty: high enough for the MARAC
    std::string_view reason{};    ///< compulsory when recording; without one the judgement stands

    bool reason_given() const;
};

/// The band of one review, and whether the count or the judgement put it there.
struct Banding {
    enum class Ground : std::uint8_t { count, judgement };
    std::size_t band = 0;    ///< position in the thresholds' bands
    Ground ground = Ground::count;
    friend bool operator==(const Banding&, const Banding&) = default;
};
template <>
inline constexpr auto codes_of<Banding::Ground> = names("count", "judgement");

/// The band that the count alone reaches.
std::size_t band_by_count(const Thresholds& thresholds, int points);

/// The band of a review. Judgement raises and never lowers. A judged band that these thresholds do
/// not have is taken as high enough for the MARAC. Absent if the form does not count and nobody
/// judged: then there is no band, not a low one.
std::optional<Banding> band(const Thresholds& thresholds, int points, AnsweredBy answered_by,
                            const std::optional<Judgement>& judgement = std::nullopt);

/// Whether a band qualifies for the MARAC.
bool reaches_marac(const Thresholds& thresholds, std::size_t band);

/// Why a judgement is not one, for the recording form.
enum class JudgementProblem : std::uint8_t { reason_missing, unknown_band, would_lower };
template <>
inline constexpr auto codes_of<JudgementProblem> = names("reason_missing", "unknown_band",
                                                         "would_lower");

std::optional<JudgementProblem> judgement_problem(const Thresholds& thresholds, int points,
                                                  AnsweredBy answered_by,
                                                  const Judgement& judgement);

}
