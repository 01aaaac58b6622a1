#pragma once
#include "service/meeting.h"
#include "workspace/workspace.h"

// Monthly case management on an open workspace (A4.1).

namespace holdfast {

/// Who is there while a page is completed.
struct Attendance {
    std::optional<PersonId> chair;
    std::vector<PersonId> intervention;
    std::vector<PersonId> iss;
    friend bool operator==(const Attendance&, const Attendance&) = default;
};

/// The agenda, and the meetings that have pages already, newest first. One pass over the case record.
struct MeetingBoard {
    std::vector<AgendaItem> agenda;
    std::vector<MeetingSummary> meetings;
    Attendance present{};    ///< at the last page of the meeting asked for; empty where it has none
    std::vector<CaseId> covered{};    ///< that have a page of it, also those that were closed since
};
WorkspaceResult<MeetingBoard> meeting_board(const Workspace& workspace,
                                            const std::optional<MeetingId>& meeting, Instant now);

/// What a page starts from, and what it was completed with where it was.
struct MeetingPage {
    CasePage page;
    std::optional<PageRecord> completed;
};
WorkspaceResult<MeetingPage> meeting_page(const Workspace& workspace, const CaseId& id,
                                          const MeetingId& meeting, View view, Instant now);

/// What the meeting says on a page.
struct PageAnswers {
    struct Settlement {
        ActionId action;
        ActionOutcome outcome{};
        std::optional<LocalDate> carried_to{};
        Source source = Source::worker;    ///< that of the action
        friend bool operator==(const Settlement&, const Settlement&) = default;
    };
    struct NewAction {
        PersonId owner;
        LocalDate due{};
        Side side{};
        std::string what;
        bool iss_only = false;    ///< rests in the survivors' record
        friend bool operator==(const NewAction&, const NewAction&) = default;
    };
    std::vector<Settlement> settled{};
    EarlierActions earlier = EarlierActions::not_covered;
    RiskLine risk = RiskLine::not_covered;
    ChildrenLine children = ChildrenLine::not_covered;
    std::optional<Suitability> suitability{};
    PageReasons reasons{};     ///< both teams read them
    std::string iss_note{};    ///< rests in the survivors' record
    std::vector<NewAction> agreed{};
    friend bool operator==(const PageAnswers&, const PageAnswers&) = default;
};
/// One act: actions settled, the review, the decision on his place where it is not simply to go on, actions agreed.
WorkspaceResult<Written> complete_page(Workspace& workspace, const CaseId& id,
                                       const MeetingId& meeting, const Attendance& present,
                                       const PageAnswers& answers, Instant now);

/// As the view shows it; the version of the ISS needs the survivors' record to be held.
WorkspaceResult<Minutes> minutes(const Workspace& workspace, const MeetingId& meeting, View view,
                                 Instant now);

}
