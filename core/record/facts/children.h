#pragma once
#include "record/ids.h"
#include "record/words.h"

// Children: B6.1–B6.9. Where a child lives or goes to school is `WhereaboutsGiven`.

namespace holdfast {

struct ChildIdentified {
    static constexpr std::string_view kind = "child_identified";
    static constexpr auto field_names = names("child", "known_as", "born", "child_of",
                                              "lives_with");
    PersonId child;
    std::string known_as;
    std::optional<LocalDate> born;    ///< absent: not known, or not yet born
    ChildOf child_of{};
    LivesWith lives_with = LivesWith::not_known;
    friend bool operator==(const ChildIdentified&, const ChildIdentified&) = default;
};

struct NoRelevantChildren {
    static constexpr std::string_view kind = "no_relevant_children";
    static constexpr auto field_names = names();
    friend bool operator==(const NoRelevantChildren&, const NoRelevantChildren&) = default;
};

struct SocialCareKnown {
    static constexpr std::string_view kind = "social_care_known";
    static constexpr auto field_names = names("child", "status", "social_worker");
    PersonId child;
    SocialCareStatus status{};
    std::string social_worker;
    friend bool operator==(const SocialCareKnown&, const SocialCareKnown&) = default;
};

struct ChildConcernRaised {
    static constexpr std::string_view kind = "child_concern_raised";
    static constexpr auto field_names = names("child", "level");
    PersonId child;
    ChildConcernLevel level{};
    friend bool operator==(const ChildConcernRaised&, const ChildConcernRaised&) = default;
};

/// The written plan for a child at risk: three agreements, and its own review dates (B6.7).
struct ChildPlanAgreed {
    static constexpr std::string_view kind = "child_plan_agreed";
    static constexpr auto field_names = names(
        "child", "organisation_agrees", "social_worker_agrees", "service_user_agrees", "reviews");
    PersonId child;
    bool organisation_agrees = false;
    bool social_worker_agrees = false;
    bool service_user_agrees = false;
    std::vector<LocalDate> reviews;
    friend bool operator==(const ChildPlanAgreed&, const ChildPlanAgreed&) = default;
};

struct ChildPlanReviewed {
    static constexpr std::string_view kind = "child_plan_reviewed";
    static constexpr auto field_names = names("child", "ended");
    PersonId child;
    bool ended = false;    ///< the plan ends with this review
    friend bool operator==(const ChildPlanReviewed&, const ChildPlanReviewed&) = default;
};

struct JointWorkingNoted {
    static constexpr std::string_view kind = "joint_working_noted";
    static constexpr auto field_names = names("child", "state");
    PersonId child;
    JointWorking state{};
    friend bool operator==(const JointWorkingNoted&, const JointWorkingNoted&) = default;
};

}
