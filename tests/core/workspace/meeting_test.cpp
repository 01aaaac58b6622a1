#include <catch2/catch.hpp>

#include "support/service.h"
#include "workspace/meeting.h"

using namespace holdfast;
using namespace holdfast::test;

namespace {

const Instant a_fortnight_on = at("2026-01-20T10:00");

/// Three open cases, each with a survivor, an action that is open, and workers on both sides.
struct Cases {
    explicit Cases(Service& service)
    {
        auto manager = service.open("manager");
        for (int i = 0; i < 3; ++i) {
            const auto id = service.ids.next<CaseId>(first_monday);
            const auto survivor = service.ids.next<PersonId>(first_monday);
            const auto action = service.ids.next<ActionId>(first_monday);
            const auto tom = service.member(Role::intervention_practitioner);
            const auto add = [&](Fact fact, Source source = Source::worker) {
                good(manager.record({{.case_id = id,
                                      .fact = std::move(fact),
                                      .happened = first_monday,
                                      .source = source}},
                                    first_monday));
            };
            add(ReferralReceived{ReferralSource::self, {}, Method::phone});
            add(CaseOpened{"HF-000" + std::to_string(i + 1),
                           service.ids.next<PersonId>(first_monday), "Ian", service.site});
            add(SurvivorIdentified{survivor, "Ruth", Relationship::partner});
            add(WorkerAllocated{tom, Side::intervention, {}});
            add(WorkerAllocated{service.member(Role::iss_worker), Side::iss, survivor});
            add(ActionAgreed{action, tom, parse_date("2026-01-12").value(), Side::intervention,
                             "Call probation"});
            all.push_back(id);
            actions.push_back(action);
        }
    }
    std::vector<CaseId> all;
    std::vector<ActionId> actions;
};

Attendance both(const Service& service)
{
    return {service.member(Role::case_manager),
            {service.member(Role::intervention_practitioner)},
            {service.member(Role::iss_worker)}};
}

PageAnswers full(const ActionId& settled)
{
    PageAnswers answers;
    answers.settled = {{settled, ActionOutcome::done}};
    answers.earlier = EarlierActions::gone_through;
    answers.risk = RiskLine::raised;
    answers.children = ChildrenLine::considered;
    answers.suitability = Suitability::continue_work;
    answers.reasons = {"threats on Sunday", "seen by school", "still fits"};
    return answers;
}

/// The kinds of what stands in a case, by act.
std::vector<std::string> kinds_of(const CaseView& view, const ActId& act)
{
    std::vector<std::string> kinds;
    for (const Entry& entry : view.history->entries())
        if (entry.act == act)
            kinds.emplace_back(kind_of(entry.fact));
    return kinds;
}

}

TEST_CASE("A4.1 a page is one act: what was settled, the review, what was agreed",
          "[workspace][meeting][A4.1]")
{
    Service service(first_monday);
    const Cases cases(service);
    auto chair = service.open(Role::case_manager, a_fortnight_on);
    const auto meeting = chair.ids().next<MeetingId>(a_fortnight_on);
    PageAnswers answers = full(cases.actions[0]);
    answers.agreed = {{service.member(Role::iss_worker), parse_date("2026-02-01").value(),
                       Side::iss, "Safety plan review", true}};
    answers.iss_note = "She has left";
    const Written written = good(
        complete_page(chair, cases.all[0], meeting, both(service), answers, a_fortnight_on));
    const CaseView view = good(chair.case_view(cases.all[0], Moment::now(a_fortnight_on)));
    CHECK(kinds_of(view, written.act)
          == std::vector<std::string>{"action_settled", "case_reviewed", "action_agreed",
                                      "note_made"});
    const auto board = good(meeting_board(chair, meeting, a_fortnight_on));
    REQUIRE(board.agenda.size() == 3);
    CHECK(board.agenda[2].case_id
          == cases.all[0]);    // just reviewed: it waits longest for the next
    CHECK(board.agenda[2].covered);
    CHECK(board.agenda[2].last_reviewed == a_fortnight_on);
    REQUIRE(board.meetings.size() == 1);
    CHECK(board.meetings[0].pages == 1);
}

TEST_CASE("B2.6 a decision of its own is written where he is not simply to go on",
          "[workspace][meeting][B2.6]")
{
    Service service(first_monday);
    const Cases cases(service);
    auto chair = service.open(Role::case_manager, a_fortnight_on);
    PageAnswers answers = full(cases.actions[0]);
    answers.suitability = Suitability::suspend;
    const auto written = good(complete_page(chair, cases.all[0],
                                            chair.ids().next<MeetingId>(a_fortnight_on),
                                            both(service), answers, a_fortnight_on));
    const auto kinds = kinds_of(good(chair.case_view(cases.all[0], Moment::now(a_fortnight_on))),
                                written.act);
    CHECK(std::find(kinds.begin(), kinds.end(), "suitability_decided") != kinds.end());
}

TEST_CASE("The version for both teams is the same for everybody and has nothing of the survivors' "
          "record",
          "[workspace][meeting][compartments]")
{
    Service service(first_monday);
    const Cases cases(service);
    std::optional<MeetingId> meeting;
    {
        auto chair = service.open(Role::case_manager, a_fortnight_on);
        meeting = chair.ids().next<MeetingId>(a_fortnight_on);
        PageAnswers answers = full(cases.actions[0]);
        answers.agreed = {{service.member(Role::iss_worker), parse_date("2026-02-01").value(),
                           Side::iss, "Ring her sister", true},
                          {service.member(Role::intervention_practitioner),
                           parse_date("2026-02-02").value(), Side::intervention, "See him", false}};
        answers.iss_note = "She has left";
        good(complete_page(chair, cases.all[0], *meeting, both(service), answers, a_fortnight_on));
    }
    const auto shared_for = [&](Role role) {
        const auto workspace = service.open(role, a_fortnight_on);
        return good(minutes(workspace, *meeting, View::case_only, a_fortnight_on));
    };
    for (const Role role : {Role::case_manager, Role::intervention_practitioner}) {
        const Minutes shared = shared_for(role);
        REQUIRE(shared.pages.size() == 1);
        CHECK(shared.pages[0].iss_notes.empty());
        REQUIRE(shared.pages[0].agreed.size() == 1);
        CHECK(shared.pages[0].agreed[0].what == "See him");
        CHECK(shared.pages[0].reasons.risk == "threats on Sunday");
        REQUIRE(shared.pages[0].settled.size() == 1);
        CHECK(shared.pages[0].settled[0].what == "Call probation");
        CHECK(shared.not_covered.size() == 2);
    }
    const auto iss = service.open(Role::iss_worker, a_fortnight_on);
    const Minutes own = good(minutes(iss, *meeting, View::everything_held, a_fortnight_on));
    CHECK(own.pages[0].iss_notes == std::vector<std::string>{"She has left"});
    CHECK(own.pages[0].agreed.size() == 2);
}

TEST_CASE("Who cannot open the survivors' record gets no ISS version", "[workspace][meeting]")
{
    Service service(first_monday);
    const Cases cases(service);
    const auto tom = service.open(Role::intervention_practitioner, a_fortnight_on);
    const auto refused = minutes(tom, MeetingId(cases.all[0].bytes()), View::everything_held,
                                 a_fortnight_on);
    REQUIRE(!refused);
    CHECK(refused.error().refusal == Refusal::not_permitted);
}

TEST_CASE("A meeting goes on another day with whoever was there last, and knows what it covered",
          "[workspace][meeting]")
{
    Service service(first_monday);
    const Cases cases(service);
    std::optional<MeetingId> meeting;
    {
        auto chair = service.open(Role::case_manager, a_fortnight_on);
        meeting = chair.ids().next<MeetingId>(a_fortnight_on);
        good(complete_page(chair, cases.all[1], *meeting, both(service), full(cases.actions[1]),
                           a_fortnight_on));
    }
    const Instant next_day = at("2026-01-21T10:00");
    const auto chair = service.open(Role::case_manager, next_day);
    const auto board = good(meeting_board(chair, meeting, next_day));
    CHECK(board.present == both(service));
    CHECK(board.covered == std::vector{cases.all[1]});
    CHECK(good(meeting_board(chair, {}, next_day)).present == Attendance{});
    const auto covered = std::count_if(board.agenda.begin(), board.agenda.end(),
                                       [](const AgendaItem& item) { return item.covered; });
    CHECK(covered == 1);
    const auto page = good(meeting_page(chair, cases.all[1], *meeting, View::case_only, next_day));
    REQUIRE(page.completed);
    CHECK(page.completed->reasons.children == "seen by school");
    CHECK(page.page.earlier.empty());
    CHECK(!good(meeting_page(chair, cases.all[0], *meeting, View::case_only, next_day)).completed);
}
