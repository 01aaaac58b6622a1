#pragma once
#include <functional>

#include "casefile/directory.h"
#include "standard/assess.h"

// Monthly case management as values (A4.1): what is on the agenda, what the page of a case starts from, what it ends with.

namespace holdfast {

/// A case on the agenda, with what its place there goes by. From the case record alone, so that every reader has the same agenda.
struct AgendaItem {
    CaseId case_id;
    std::string reference;
    std::string perpetrator;
    std::optional<Instant> last_reviewed;    ///< by a review that counts
    std::optional<Instant> review_due;
    std::string
        band{};    ///< the gravest latest band of its survivors; empty: none yet, or judged high without one
    bool at_threshold = false;
    bool specific_concern = false;
    std::optional<PersonId> intervention_worker{};
    std::vector<PersonId> iss_workers{};
    bool covered = false;    ///< its page of this meeting is completed

    bool overdue(Instant now) const { return review_due && *review_due < now; }
    friend bool operator==(const AgendaItem&, const AgendaItem&) = default;
};

/// Absent where the case is not open. `meeting`: the one that is held, of which pages may be there already.
std::optional<AgendaItem> agenda_item(const CaseId& id, const CaseFile& case_file,
                                      const Assessment& assessment,
                                      const std::optional<MeetingId>& meeting);

/// Reviews that are overdue first, then the cases of most risk, then those that waited longest. A total order: the same cases give
/// the same agenda in whatever order they come.
void put_in_order(std::vector<AgendaItem>& agenda, Instant now);

/// An action of an earlier meeting that is not settled for good.
struct OpenAction {
    ActionId action;
    PersonId owner;
    LocalDate due{};
    Side side{};
    std::string what;
    Source source = Source::worker;    ///< what settles it goes where it rests
    bool carried = false;
    friend bool operator==(const OpenAction&, const OpenAction&) = default;
};
std::vector<OpenAction> open_actions(const CaseFile& file, Instant before);

struct SurvivorLine {
    PersonId survivor;
    std::string known_as;
    Relationship relationship{};
    std::string band{};
    bool at_threshold = false;
    std::optional<LocalDate> banded{};
    std::optional<LocalDate> concern_since{};
    friend bool operator==(const SurvivorLine&, const SurvivorLine&) = default;
};

struct ChildRow {
    PersonId child;
    std::string known_as;
    std::optional<LocalDate> born{};
    std::optional<SocialCareStatus> social_care{};
    std::optional<ChildConcernLevel> concern{};
    friend bool operator==(const ChildRow&, const ChildRow&) = default;
};

/// What the page of a case starts from, as the given reading of the case shows it: for the wall that of the case record alone.
struct CasePage {
    CaseId case_id;
    std::string reference{};
    std::string perpetrator{};
    std::optional<Instant> last_reviewed{};
    std::vector<OpenAction> earlier{};
    std::vector<SurvivorLine> survivors{};
    std::vector<ChildRow> children{};
    bool no_relevant_children = false;    ///< recorded so, and no child recorded since
    bool suitability_questioned = false;
    std::optional<PersonId> intervention_worker{};
    std::vector<PersonId> iss_workers{};
};
CasePage case_page(const CaseId& id, const CaseFile& file, Instant now);

/// The reasons given on a page. They are read by both teams: kept with the page as one text of labelled lines.
struct PageReasons {
    std::string risk;
    std::string children;
    std::string suitability;
    friend bool operator==(const PageReasons&, const PageReasons&) = default;
};
std::string joined(const PageReasons& reasons);
/// What stands under no label is taken for a reason about risk, so that nothing written is lost.
PageReasons parted(std::string_view narrative);

/// A page as it was completed.
struct PageRecord {
    CaseId case_id;
    std::string reference;
    std::string perpetrator;
    Instant at{};
    CaseReviewed page;
    PageReasons reasons{};
    struct Settled {
        std::string what;
        std::optional<PersonId> owner;
        ActionOutcome outcome{};
        std::optional<LocalDate> carried_to;
    };
    std::vector<Settled> settled{};
    std::vector<ActionAgreed> agreed{};
    std::vector<SurvivorLine> survivors{};    ///< as they stood at the end of the page
    std::vector<std::string> iss_notes{};     ///< empty in the version for both teams
};
/// The page of a meeting in a reading of the case; absent where it has none. `narrative` gives an entry's text.
std::optional<PageRecord> page_record(const CaseId& id, const CaseFile& file,
                                      const MeetingId& meeting,
                                      const std::function<std::string(const EntryId&)>& narrative);

/// What a meeting came to. The version for both teams is made from the case record alone, that of the ISS from everything.
struct Minutes {
    MeetingId meeting;
    View view = View::case_only;
    std::optional<Instant> first{};
    std::optional<Instant> last{};
    std::vector<PersonId> chairs{};
    std::vector<PersonId> intervention_present{};
    std::vector<PersonId> iss_present{};
    std::vector<PageRecord> pages{};          ///< as they were completed
    std::vector<AgendaItem> not_covered{};    ///< in the order of the agenda
};
Minutes minutes_of(const MeetingId& meeting, View view, std::vector<PageRecord> pages,
                   const std::vector<AgendaItem>& agenda);

/// A meeting that pages were completed in, or that was planned.
struct MeetingSummary {
    MeetingId meeting;
    Instant first{};
    Instant last{};
    std::size_t pages = 0;
    friend bool operator==(const MeetingSummary&, const MeetingSummary&) = default;
};

}
