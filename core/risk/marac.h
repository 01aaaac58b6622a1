#pragma once
#include <optional>
#include <span>

#include "record/facts/risk.h"
#include "risk/band.h"
#include "risk/score.h"

namespace holdfast {

/// What a review brings to the question whether the case is one for the MARAC.
struct ReviewFigures {
    Score score;
    AnsweredBy answered_by = AnsweredBy::survivor;
    std::optional<Judgement> judgement;
};

/// The figures of a recorded review by the tool and edition that it names; `reason` (the entry's
/// narrative) is not owned.
ReviewFigures figures(const RiskTool& tool, const RiskReviewed& review, std::string_view reason);

/// The count of the latest form beside the threshold.
struct CountCriterion {
    bool met = false;
    bool counts =
        false;    ///< false: the form is not a survivor's or a professional's, whatever its points
    int points = 0;
    int could_reach = 0;    ///< if the unknown items turned out to be their worst
    int unknown = 0;
    std::optional<int> threshold;    ///< absent if the count alone never qualifies
    friend bool operator==(const CountCriterion&, const CountCriterion&) = default;
};

/// Somebody judged the risk to be high enough.
struct JudgementCriterion {
    bool met = false;
    bool reason_given = false;
    friend bool operator==(const JudgementCriterion&, const JudgementCriterion&) = default;
};

/// Potential escalation: incidents in the months up to a day. An incident counts from its own day
/// to the corresponding date so many months later, both included. Two incidents on one day are two.
struct EscalationCriterion {
    bool met = false;
    int incidents = 0;
    int needed = 0;
    std::optional<LocalDate> first;    ///< of the incidents counted
    std::optional<LocalDate> last;
    friend bool operator==(const EscalationCriterion&, const EscalationCriterion&) = default;
};

/// A repeat: an incident after the day of the last referral and not after the corresponding date so
/// many months later. One on the day itself is what was referred. Once met it stays met until the
/// case is referred again.
struct RepeatCriterion {
    bool met = false;
    std::optional<LocalDate> referral;
    std::optional<LocalDate> until;       ///< the last day on which an incident is a repeat
    std::optional<LocalDate> incident;    ///< the first that is
    friend bool operator==(const RepeatCriterion&, const RepeatCriterion&) = default;
};

/// Each criterion with its figures, met or not (SafeLives, Marac referral criteria; Definition of a
/// repeat at Marac).
struct MaracReasons {
    CountCriterion count;
    JudgementCriterion judgement;
    EscalationCriterion escalation;
    RepeatCriterion repeat;

    bool any() const { return count.met || judgement.met || escalation.met || repeat.met; }
    friend bool operator==(const MaracReasons&, const MaracReasons&) = default;
};

/// Incidents may be in any order; those after `on` are left out. Nothing is met where the tool does
/// not feed the MARAC.
EscalationCriterion escalation(const Thresholds& thresholds, std::span<const LocalDate> incidents,
                               LocalDate on);

/// As `escalation`; a referral after `on` is left out too.
RepeatCriterion repeat(const Thresholds& thresholds, std::span<const LocalDate> incidents,
                       std::optional<LocalDate> last_referral, LocalDate on);

/// Whether a review makes the case one for the MARAC on a day, and for which reasons.
MaracReasons marac_criteria(const Thresholds& thresholds, const ReviewFigures& review,
                            std::span<const LocalDate> incidents,
                            std::optional<LocalDate> last_referral, LocalDate on);

}
