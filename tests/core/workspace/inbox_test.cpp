#include <algorithm>

#include <catch2/catch.hpp>

#include "support/service.h"
#include "workspace/inbox.h"
#include "workspace/reassigning.h"

using namespace holdfast;
using namespace holdfast::test;

namespace {

using What = InboxItem::What;
constexpr const char* then = "2026-01-05T09:30";
constexpr const char* now = "2026-01-05T10:00";

struct OneCase {
    OneCase()
    {
        auto manager = service.open("manager");
        good(manager.record(
            {{.case_id = id,
              .fact = ReferralReceived{ReferralSource::self, {}, Method::phone},
              .happened = at(then)},
             {.case_id = id,
              .fact = CaseOpened{"HF-0001", ids.next<PersonId>(at(then)), "Ian", service.site},
              .happened = at(then)},
             {.case_id = id,
              .fact = SurvivorIdentified{ruth, "Ruth", Relationship::partner},
              .happened = at(then)}},
            at(now)));
    }

    Service service;
    IdSource ids{7};
    CaseId id = ids.next<CaseId>(at(then));
    PersonId ruth = ids.next<PersonId>(at(then));
};

std::vector<What> whats(const Workspace& workspace)
{
    std::vector<What> whats;
    for (const InboxItem& item : good(inbox(workspace)))
        whats.push_back(item.what);
    return whats;
}

}

TEST_CASE("B2.4 a handover waits until the ISS says that it arrived", "[workspace][inbox][B2.4]")
{
    const OneCase one;
    auto manager = one.service.open("manager");
    const auto written = good(manager.record({{.case_id = one.id,
                                               .fact = DetailsHandedOver{one.ruth, Method::phone},
                                               .happened = at(now)}},
                                             at(now)));
    const auto waiting = good(inbox(manager));
    REQUIRE(waiting.size() == 1);
    CHECK(waiting[0].what == What::handed_over);
    CHECK(waiting[0].person_name == "Ruth");
    CHECK(waiting[0].reference == "HF-0001");
    CHECK(waiting[0].entry == written.entries.front());
    good(manager.record({{.case_id = one.id,
                          .fact = DetailsAcknowledged{one.ruth, written.entries.front()},
                          .happened = at("2026-01-05T10:30")}},
                        at("2026-01-05T10:30")));
    CHECK(good(inbox(manager)).empty());
}

TEST_CASE("What a worker asks for waits for a manager, who grants it with its reason",
          "[workspace][inbox]")
{
    const OneCase one;
    {
        auto practitioner = one.service.open(Role::intervention_practitioner);
        good(practitioner.record(
            {{.case_id = one.id,
              .fact = ExceptionRequested{"R03", one.ruth, {}, ExceptionReason::unsafe, {}},
              .happened = at(now),
              .narrative = "He is in the house."}},
            at(now)));
        CHECK(good(inbox(practitioner)).empty());
    }
    auto manager = one.service.open(Role::case_manager, at("2026-01-05T11:00"));
    const auto waiting = good(inbox(manager));
    REQUIRE(waiting.size() == 1);
    CHECK(waiting[0].what == What::exception_requested);
    CHECK(waiting[0].rule == "R03");
    CHECK(waiting[0].reason == ExceptionReason::unsafe);
    const Instant later = at("2026-01-05T11:00");
    const auto granted = granting(waiting[0], manager.ids().next<PersonId>(later), "Agreed.",
                                  manager.ids(), later);
    REQUIRE(granted.size() == 2);
    CHECK(std::get<ExceptionMade>(granted[0].fact).person == one.ruth);
    CHECK(std::get<ExceptionExplained>(granted[1].fact).exception == granted[0].id);
    CHECK(granted[0].narrative.empty());
}

TEST_CASE("A refused request waits no longer", "[workspace][inbox]")
{
    const OneCase one;
    auto manager = one.service.open(Role::case_manager);
    good(manager.record(
        {{.case_id = one.id,
          .fact = ExceptionRequested{"R03", one.ruth, {}, ExceptionReason::unsafe, {}},
          .happened = at(now)}},
        at(now)));
    const auto waiting = good(inbox(manager));
    REQUIRE(waiting.size() == 1);
    good(manager.record({{.case_id = one.id,
                          .fact = ExceptionRefused{waiting[0].entry},
                          .happened = at(now),
                          .narrative = "She asked to be called."}},
                        at(now)));
    CHECK(whats(manager).empty());
}

TEST_CASE("Cases are given to another worker, one act each; whom nobody has is given too",
          "[workspace][reassign]")
{
    const OneCase one;
    auto manager = one.service.open("manager");
    const auto first = manager.self().id;
    const auto done = reassign(manager, {one.id}, Side::intervention, std::nullopt, first, at(now));
    CHECK(done.cases == 1);
    CHECK(done.refused.empty());
    CHECK(good(manager.cases()).front().intervention_worker == first);
    // Given to whom has it already: nothing is written.
    CHECK(reassign(manager, {one.id}, Side::intervention, std::nullopt, first, at(now)).cases == 0);
    IdSource ids(9);
    const auto other = ids.next<PersonId>(at(now));
    CHECK(reassign(manager, {one.id}, Side::intervention, other, other, at(now)).cases == 0);
    CHECK(
        reassign(manager, {one.id}, Side::intervention, first, other, at("2026-01-05T12:00")).cases
        == 1);
    CHECK(good(manager.cases()).front().intervention_worker == other);
    const auto none = reassign(manager, {ids.next<CaseId>(at(now))}, Side::iss, {}, other, at(now));
    CHECK(none.cases == 0);
    CHECK(none.refused.size() == 1);
}
