#pragma once
#include "record/ids.h"
#include "record/words.h"

// Sessions, attendance, contact with service users and professionals (A4.3, B4.8).

namespace holdfast {

struct SessionPlanned {
    static constexpr std::string_view kind = "session_planned";
    static constexpr auto field_names = names("session", "activity", "starts", "ends", "programme",
                                              "group");
    SessionId session;
    Activity activity{};
    Instant starts{};
    Instant ends{};
    std::optional<ProgrammeId> programme;
    std::optional<GroupId> group;
    friend bool operator==(const SessionPlanned&, const SessionPlanned&) = default;
};

/// He came. Happened is the start.
struct SessionAttended {
    static constexpr std::string_view kind = "session_attended";
    static constexpr auto field_names = names("session", "activity", "ended", "facilitators");
    std::optional<SessionId> session;
    Activity activity{};
    std::optional<Instant> ended;
    std::vector<PersonId> facilitators;
    friend bool operator==(const SessionAttended&, const SessionAttended&) = default;
};

/// He did not come to a planned session: by itself a change in engagement (B4.8).
struct SessionMissed {
    static constexpr std::string_view kind = "session_missed";
    static constexpr auto field_names = names("session", "activity", "how");
    std::optional<SessionId> session;
    Activity activity{};
    MissedHow how{};
    friend bool operator==(const SessionMissed&, const SessionMissed&) = default;
};

struct SessionCancelled {
    static constexpr std::string_view kind = "session_cancelled";
    static constexpr auto field_names = names("session");
    SessionId session;
    friend bool operator==(const SessionCancelled&, const SessionCancelled&) = default;
};

struct EngagementChanged {
    static constexpr std::string_view kind = "engagement_changed";
    static constexpr auto field_names = names("change", "heightened_concern");
    EngagementChange change{};
    bool heightened_concern = false;
    friend bool operator==(const EngagementChanged&, const EngagementChanged&) = default;
};

/// Contact with the perpetrator outside sessions; an unanswered call counts (A4.3).
struct ServiceUserContact {
    static constexpr std::string_view kind = "service_user_contact";
    static constexpr auto field_names = names("method", "answered", "ended");
    Method method{};
    bool answered = false;
    std::optional<Instant> ended;
    friend bool operator==(const ServiceUserContact&, const ServiceUserContact&) = default;
};

struct ProfessionalContact {
    static constexpr std::string_view kind = "professional_contact";
    static constexpr auto field_names = names("agency", "method", "ended");
    std::optional<AgencyId> agency;
    Method method{};
    std::optional<Instant> ended;
    friend bool operator==(const ProfessionalContact&, const ProfessionalContact&) = default;
};

/// Supervision about this case.
struct CaseSupervised {
    static constexpr std::string_view kind = "case_supervised";
    static constexpr auto field_names = names("supervisor", "ended");
    PersonId supervisor;
    std::optional<Instant> ended;
    friend bool operator==(const CaseSupervised&, const CaseSupervised&) = default;
};

struct AgencyInvolved {
    static constexpr std::string_view kind = "agency_involved";
    static constexpr auto field_names = names("agency", "until");
    AgencyId agency;
    std::optional<LocalDate> until;
    friend bool operator==(const AgencyInvolved&, const AgencyInvolved&) = default;
};

struct AgencyTold {
    static constexpr std::string_view kind = "agency_told";
    static constexpr auto field_names = names("agency", "about");
    AgencyId agency;
    EntryId about;
    friend bool operator==(const AgencyTold&, const AgencyTold&) = default;
};

struct ReferredOnward {
    static constexpr std::string_view kind = "referred_onward";
    static constexpr auto field_names = names("person", "agency", "purpose");
    PersonId person;
    std::optional<AgencyId> agency;
    std::string purpose;
    friend bool operator==(const ReferredOnward&, const ReferredOnward&) = default;
};

/// Another body's poor response, challenged (B4.10, D1.7).
struct ResponseChallenged {
    static constexpr std::string_view kind = "response_challenged";
    static constexpr auto field_names = names("agency", "escalated");
    std::optional<AgencyId> agency;
    bool escalated = false;
    friend bool operator==(const ResponseChallenged&, const ResponseChallenged&) = default;
};

/// Free text about a case, the narrative.
struct NoteMade {
    static constexpr std::string_view kind = "note_made";
    static constexpr auto field_names = names("about");
    std::optional<PersonId> about;
    friend bool operator==(const NoteMade&, const NoteMade&) = default;
};

/// A worker began to write down what happened and has not finished; the draft itself is sealed to its author. Happened is the
/// event's time (A4.3).
struct DraftKept {
    static constexpr std::string_view kind = "draft_kept";
    static constexpr auto field_names = names("draft");
    EntryId draft;
    friend bool operator==(const DraftKept&, const DraftKept&) = default;
};

/// The draft was finished, or was about nothing that has to be written down.
struct DraftSettled {
    static constexpr std::string_view kind = "draft_settled";
    static constexpr auto field_names = names("draft");
    EntryId draft;
    friend bool operator==(const DraftSettled&, const DraftSettled&) = default;
};

}
