#pragma once
#include "record/answers.h"
#include "record/words.h"

// Risk reviews and incidents (B3), and what is decided of them.

namespace holdfast {

/// One completed structured review. Answers about the survivor belong to the survivors' record; their band is a milestone.
struct RiskReviewed {
    static constexpr std::string_view kind = "risk_reviewed";
    static constexpr auto field_names = names("review", "person", "tool", "edition", "answered_by",
                                              "answers", "judged_higher", "ended");
    ReviewId review;
    PersonId person;     ///< the survivor; the perpetrator where no survivor is named
    std::string tool;    ///< id of the tool: "dash-24"
    std::string edition;
    AnsweredBy answered_by{};
    std::vector<ItemAnswer> answers;
    bool judged_higher =
        false;    ///< professional judgement puts it at the threshold; the reason is the narrative
    std::optional<Instant> ended;
    friend bool operator==(const RiskReviewed&, const RiskReviewed&) = default;
};

/// The person assessed heard the outcome and could comment, or why not (B3.5).
struct RiskOutcomeShared {
    static constexpr std::string_view kind = "risk_outcome_shared";
    static constexpr auto field_names = names("review", "person", "telling", "comment_invited");
    ReviewId review;
    PersonId person;
    Telling telling{};
    bool comment_invited = false;
    friend bool operator==(const RiskOutcomeShared&, const RiskOutcomeShared&) = default;
};

/// A score worked out by somebody else (OGRS and the like): stored with its date, never calculated here.
struct ExternalScoreNoted {
    static constexpr std::string_view kind = "external_score_noted";
    static constexpr auto field_names = names("person", "tool", "edition", "score");
    PersonId person;
    std::string tool;
    std::string edition;
    std::string score;
    friend bool operator==(const ExternalScoreNoted&, const ExternalScoreNoted&) = default;
};

struct IncidentReported {
    static constexpr std::string_view kind = "incident_reported";
    static constexpr auto field_names = names("survivor", "incident", "police_involved");
    std::optional<PersonId> survivor;
    IncidentKind incident{};
    Answer police_involved = Answer::not_asked;
    friend bool operator==(const IncidentReported&, const IncidentReported&) = default;
};

}
