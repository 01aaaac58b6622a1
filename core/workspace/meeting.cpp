#include "workspace/meeting.h"

#include <algorithm>

#include "workspace/impl.h"

namespace holdfast {
namespace {

void count_page(const CaseReviewed& page, Instant at, std::vector<MeetingSummary>& meetings)
{
    const auto same = [&](const MeetingSummary& each) { return each.meeting == page.meeting; };
    auto known = std::find_if(meetings.begin(), meetings.end(), same);
    if (known == meetings.end())
        known = meetings.insert(meetings.end(), MeetingSummary{page.meeting, at, at, 0});
    known->first = std::min(known->first, at);
    known->last = std::max(known->last, at);
    ++known->pages;
}

/// What the pages of a case say of meetings, and of the one that is asked for.
void take_pages(const CaseId& id, const CaseFile& file, const std::optional<MeetingId>& meeting,
                MeetingBoard& board, Instant& last)
{
    bool covered = false;
    for (const auto page : file.all<CaseReviewed>()) {
        count_page(page.fact(), page.at(), board.meetings);
        if (!meeting || page->meeting != *meeting)
            continue;
        covered = true;
        if (page.at() < last)
            continue;
        last = page.at();
        board.present = {page->chair, page->intervention_present, page->iss_present};
    }
    if (covered)
        board.covered.push_back(id);
}

}

WorkspaceResult<MeetingBoard> meeting_board(const Workspace& workspace,
                                            const std::optional<MeetingId>& meeting, Instant now)
{
    const auto& impl = workspace.impl();
    MeetingBoard board;
    Instant last = Instant::min();
    const auto take = [&](const CaseId& id, const History& history) {
        const CaseFile file = CaseFile::fold(history, now, now, View::case_only);
        take_pages(id, file, meeting, board, last);
        if (!file.open_since())
            return true;
        const Assessment assessment = assess(history, impl.directory, impl.terms, impl.calendar,
                                             Moment::now(now), Reach::case_wide);
        if (auto item = agenda_item(id, file, assessment, meeting))
            board.agenda.push_back(std::move(*item));
        return true;
    };
    // The same for every reader, so nothing else is even read.
    if (auto visited = impl.for_each_case(take, CompartmentSet{Compartment::case_record}); !visited)
        return tl::unexpected(visited.error());
    put_in_order(board.agenda, now);
    std::sort(board.meetings.begin(), board.meetings.end(),
              [](const MeetingSummary& a, const MeetingSummary& b) {
                  return std::tie(b.last, b.meeting) < std::tie(a.last, a.meeting);
              });
    return board;
}

namespace {

/// The texts of a case's entries, of which the version for both teams takes those of the case record.
class EntryTexts {
public:
    WorkspaceResult<History> read(const Workspace::Impl& impl, const CaseId& id)
    {
        return impl.history_with_narratives(id, m_texts);
    }
    std::function<std::string(const EntryId&)> ask() const
    {
        return [this](const EntryId& id) {
            const auto found = m_texts.find(id);
            return found == m_texts.end() ? std::string() : found->second;
        };
    }

private:
    std::map<EntryId, std::string> m_texts;
};

/// In the version for both teams everybody is named as the case record knows them.
CaseFile seen(const History& history, View view, Instant now)
{
    return CaseFile::fold(history, now, now, view);
}

}

WorkspaceResult<MeetingPage> meeting_page(const Workspace& workspace, const CaseId& id,
                                          const MeetingId& meeting, View view, Instant now)
{
    EntryTexts narratives;
    auto history = narratives.read(workspace.impl(), id);
    if (!history)
        return tl::unexpected(history.error());
    if (history->entries().empty())
        return refused(Refusal::no_such_case, "case");
    const CaseFile file = seen(*history, view, now);
    return MeetingPage{case_page(id, file, now), page_record(id, file, meeting, narratives.ask())};
}

namespace {

/// A decision of its own is owed where he is not simply to go on, or where his place was in question (B2.6).
bool needs_decision(const CaseFile& file, const PageAnswers& answers)
{
    if (!answers.suitability)
        return false;
    const auto questioned = file.last<SuitabilityQuestioned>();
    const auto decided = file.last<SuitabilityDecided>();
    return *answers.suitability != Suitability::continue_work
           || (questioned && (!decided || decided.at() < questioned.at()));
}

}

WorkspaceResult<Written> complete_page(Workspace& workspace, const CaseId& id,
                                       const MeetingId& meeting, const Attendance& present,
                                       const PageAnswers& answers, Instant now)
{
    auto history = workspace.impl().history(id);
    if (!history)
        return tl::unexpected(history.error());
    const CaseFile file = seen(*history, View::everything_held, now);
    std::vector<NewFact> facts;
    const auto add = [&](Fact fact, Source source = Source::worker, std::string narrative = {}) {
        facts.push_back({.case_id = id,
                         .fact = std::move(fact),
                         .happened = now,
                         .source = source,
                         .narrative = std::move(narrative)});
    };
    for (const auto& settled : answers.settled)
        add(ActionSettled{settled.action, settled.outcome, settled.carried_to}, settled.source);
    add(CaseReviewed{meeting, present.chair, present.intervention, present.iss, answers.earlier,
                     answers.risk, answers.children, answers.suitability, now},
        Source::worker, joined(answers.reasons));
    if (needs_decision(file, answers))
        add(SuitabilityDecided{*answers.suitability, present.chair}, Source::worker,
            answers.reasons.suitability);
    for (const auto& agreed : answers.agreed)
        add(ActionAgreed{workspace.ids().next<ActionId>(now), agreed.owner, agreed.due, agreed.side,
                         agreed.what},
            agreed.iss_only ? Source::survivor : Source::worker);
    if (!answers.iss_note.empty())
        add(NoteMade{}, Source::survivor, answers.iss_note);
    return workspace.record(std::move(facts), now);
}

WorkspaceResult<Minutes> minutes(const Workspace& workspace, const MeetingId& meeting, View view,
                                 Instant now)
{
    const auto& impl = workspace.impl();
    if (view == View::everything_held && !workspace.held().contains(Compartment::support))
        return refused(Refusal::not_permitted, "view");
    auto board = meeting_board(workspace, meeting, now);
    if (!board)
        return tl::unexpected(board.error());
    std::vector<PageRecord> pages;
    for (const CaseId& id : board->covered) {
        EntryTexts narratives;
        auto history = narratives.read(impl, id);
        if (!history)
            return tl::unexpected(history.error());
        if (auto record = page_record(id, seen(*history, view, now), meeting, narratives.ask()))
            pages.push_back(std::move(*record));
    }
    return minutes_of(meeting, view, std::move(pages), board->agenda);
}

}
