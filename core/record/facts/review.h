#pragma once
#include "record/ids.h"
#include "record/words.h"

// Monthly case management: A4.1, B2.5, B6.3.

namespace holdfast {

struct MeetingPlanned {
    static constexpr std::string_view kind = "meeting_planned";
    static constexpr auto field_names = names("meeting", "starts", "ends");
    MeetingId meeting;
    Instant starts{};
    Instant ends{};
    friend bool operator==(const MeetingPlanned&, const MeetingPlanned&) = default;
};

/// The case's page of a meeting: who stood for each side when it was completed, and what was covered.
struct CaseReviewed {
    static constexpr std::string_view kind = "case_reviewed";
    static constexpr auto field_names = names("meeting", "chair", "intervention_present",
                                              "iss_present", "earlier_actions", "risk", "children",
                                              "suitability", "ended");
    MeetingId meeting;
    std::optional<PersonId> chair;
    std::vector<PersonId> intervention_present;
    std::vector<PersonId> iss_present;
    EarlierActions earlier_actions{};
    RiskLine risk{};
    ChildrenLine children{};
    std::optional<Suitability> suitability;
    std::optional<Instant> ended;
    friend bool operator==(const CaseReviewed&, const CaseReviewed&) = default;
};

struct ActionAgreed {
    static constexpr std::string_view kind = "action_agreed";
    static constexpr auto field_names = names("action", "owner", "due", "side", "what");
    ActionId action;
    PersonId owner;
    LocalDate due{};
    Side side{};
    std::string what;
    friend bool operator==(const ActionAgreed&, const ActionAgreed&) = default;
};

struct ActionSettled {
    static constexpr std::string_view kind = "action_settled";
    static constexpr auto field_names = names("action", "outcome", "carried_to");
    ActionId action;
    ActionOutcome outcome{};
    std::optional<LocalDate> carried_to;
    friend bool operator==(const ActionSettled&, const ActionSettled&) = default;
};

}
