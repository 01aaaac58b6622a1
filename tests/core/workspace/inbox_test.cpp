#include <algorithm>

#include <catch2/catch.hpp>

#include "support/service.h"
#include "workspace/impl.h"
#include "workspace/inbox.h"
#include "workspace/reassigning.h"

using namespace holdfast;
using namespace holdfast::test;

namespace {

using What = InboxItem::What;
constexpr const char* half_an_hour_before = "2026-01-05T09:30";
constexpr const char* at_ten = "2026-01-05T10:00";

struct OneCase {
    OneCase()
    {
        auto manager = service.open("manager");
        good(manager.record(
            {{.case_id = id,
              .fact = ReferralReceived{ReferralSource::self, {}, Method::phone},
              .happened = at(half_an_hour_before)},
             {.case_id = id,
              .fact = CaseOpened{"HF-0001", ids.next<PersonId>(at(half_an_hour_before)), "Ian",
                                 service.site},
              .happened = at(half_an_hour_before)},
             {.case_id = id,
              .fact = SurvivorIdentified{ruth, "Ruth", Relationship::partner},
              .happened = at(half_an_hour_before)}},
            at(at_ten)));
    }

    EntryId hand_over(std::string_view moment) const
    {
        auto manager = service.open("manager");
        return good(manager.record({{.case_id = id,
                                     .fact = DetailsHandedOver{ruth, Method::phone},
                                     .happened = at(moment)}},
                                   at(moment)))
            .entries.front();
    }

    Service service;
    IdSource ids{7};
    CaseId id = ids.next<CaseId>(at(half_an_hour_before));
    PersonId ruth = ids.next<PersonId>(at(half_an_hour_before));
};

std::vector<What> whats(const Workspace& workspace, std::string_view moment = at_ten)
{
    std::vector<What> whats;
    for (const InboxItem& item : good(inbox(workspace, at(moment))))
        whats.push_back(item.what);
    return whats;
}

}

TEST_CASE("B2.4 a handover waits until the ISS says that it arrived", "[workspace][inbox][B2.4]")
{
    const OneCase one;
    const EntryId handover = one.hand_over(at_ten);
    auto iss = one.service.open(Role::iss_worker);
    const auto waiting = good(inbox(iss, at(at_ten)));
    REQUIRE(waiting.size() == 1);
    CHECK(waiting[0].what == What::handed_over);
    CHECK(waiting[0].person_name == "Ruth");
    CHECK(waiting[0].reference == "HF-0001");
    CHECK(waiting[0].entry == handover);
    good(iss.record({{.case_id = one.id,
                      .fact = DetailsAcknowledged{one.ruth, handover},
                      .happened = at("2026-01-05T10:30")}},
                    at("2026-01-05T10:30")));
    CHECK(good(inbox(iss, at("2026-01-05T10:30"))).empty());
}

TEST_CASE("B2.4 a handover that nobody acknowledged is chased by managers from 24 hours after it, "
          "across a weekend",
          "[workspace][inbox][B2.4]")
{
    const OneCase one;
    one.hand_over("2026-01-09T16:00");    // a Friday
    {
        auto iss = one.service.open(Role::iss_worker);
        CHECK(whats(iss, "2026-01-09T16:00") == std::vector{What::handed_over});
        CHECK_FALSE(
            good(inbox(iss, at("2026-01-10T15:59")))[0].to_be_chased(at("2026-01-10T15:59")));
        CHECK(whats(iss, "2026-01-11T16:00") == std::vector{What::handed_over});
    }
    for (const Role role : {Role::case_manager, Role::practice_manager, Role::service_manager}) {
        CAPTURE(code(role));
        auto manager = one.service.open(role);
        CHECK(whats(manager, "2026-01-10T15:59").empty());
        CHECK(whats(manager, "2026-01-10T16:00") == std::vector{What::handed_over});
        CHECK(good(inbox(manager, at("2026-01-10T16:00")))[0].to_be_chased(at("2026-01-10T16:00")));
    }
    auto practitioner = one.service.open(Role::intervention_practitioner);
    CHECK(whats(practitioner, "2026-01-12T09:00").empty());
}

TEST_CASE("B2.4 a service that hands over sooner chases sooner", "[workspace][inbox][B2.4]")
{
    const OneCase one;
    good(one.service.open("manager").set_policy("[limits]\nR01 = \"12 hours\"\n", at(at_ten)));
    one.hand_over("2026-01-09T16:00");
    auto manager = one.service.open("manager");
    CHECK(whats(manager, "2026-01-10T03:59").empty());
    CHECK(whats(manager, "2026-01-10T04:00") == std::vector{What::handed_over});
}

TEST_CASE("B2.4 an acknowledgement that names a handover is of that one alone, one that names none "
          "of all before it",
          "[workspace][inbox][B2.4]")
{
    const OneCase one;
    const EntryId first = one.hand_over(at_ten);
    const EntryId second = one.hand_over("2026-01-05T12:00");
    auto iss = one.service.open(Role::iss_worker);
    const Instant later = at("2026-01-05T13:00");
    REQUIRE(good(inbox(iss, later)).size() == 2);
    good(iss.record(
        {{.case_id = one.id, .fact = DetailsAcknowledged{one.ruth, first}, .happened = later}},
        later));
    const auto waiting = good(inbox(iss, later));
    REQUIRE(waiting.size() == 1);
    CHECK(waiting[0].entry == second);
    good(iss.record(
        {{.case_id = one.id, .fact = DetailsAcknowledged{one.ruth, {}}, .happened = later}},
        later));
    CHECK(good(inbox(iss, later)).empty());
}

TEST_CASE("B2.4 an ISS worker sees the handovers of their own survivors, of those they stand in "
          "for, and of those with no worker",
          "[workspace][inbox][B2.4]")
{
    const OneCase one;
    const PersonId worker = one.service.member(Role::iss_worker);
    const Instant moment = at(at_ten);
    PersonId other = worker;
    {
        auto manager = one.service.open("manager");
        other = good(
            manager.add_member("other", {Role::iss_worker}, Service::passphrase(), moment));
    }
    one.hand_over(at_ten);
    CHECK(whats(one.service.open("other")) == std::vector{What::handed_over});
    good(one.service.open("manager").record({{.case_id = one.id,
                                              .fact = WorkerAllocated{worker, Side::iss, one.ruth},
                                              .happened = moment}},
                                            moment));
    CHECK(whats(one.service.open(Role::iss_worker)) == std::vector{What::handed_over});
    CHECK(whats(one.service.open("other")).empty());
    const LocalDate today = local_date(moment);
    good(one.service.open("manager").record(
        {{.case_id = {}, .fact = CoverArranged{worker, other, today, today}, .happened = moment}},
        moment));
    CHECK(whats(one.service.open("other")) == std::vector{What::handed_over});
    CHECK(whats(one.service.open("other"), "2026-01-06T10:00").empty());
}

TEST_CASE("Rows that another program made are made anew before anybody reads them",
          "[workspace][inbox]")
{
    const OneCase one;
    one.hand_over(at_ten);
    {
        auto iss = one.service.open(Role::iss_worker);
        auto transaction = iss.impl().vault.begin();
        REQUIRE(transaction);
        const std::array other_shape{DerivedRow{.key = "of another program"}};
        transaction->derived().replace(Compartment::case_record, "shape", std::nullopt,
                                       other_shape);
        transaction->derived().replace(Compartment::case_record, inbox_rows, one.id, other_shape);
        REQUIRE(transaction->commit());
        CHECK_FALSE(inbox(iss, at(at_ten)));
    }
    CHECK(whats(one.service.open(Role::iss_worker, at(at_ten))) == std::vector{What::handed_over});
}

TEST_CASE("What waits is the same after a rebuild", "[workspace][inbox]")
{
    const OneCase one;
    one.hand_over(at_ten);
    auto iss = one.service.open(Role::iss_worker);
    const auto before = good(inbox(iss, at(at_ten)));
    REQUIRE(before.size() == 1);
    good(iss.rebuild(at(at_ten)));
    CHECK(good(inbox(iss, at(at_ten))) == before);
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
              .happened = at(at_ten),
              .narrative = "He is in the house."}},
            at(at_ten)));
        CHECK(good(inbox(practitioner, at(at_ten))).empty());
    }
    auto manager = one.service.open(Role::case_manager, at("2026-01-05T11:00"));
    const auto waiting = good(inbox(manager, at("2026-01-05T11:00")));
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

TEST_CASE(
    "An exception waits for managers from a week before the day on which it is to be looked at "
    "again; one until the next review does not",
    "[workspace][inbox]")
{
    const OneCase one;
    auto manager = one.service.open(Role::case_manager);
    for (const char* rule : {"R03", "R05"})
        good(manager.record({{.case_id = one.id,
                              .fact = ExceptionMade{rule,
                                                    one.ruth,
                                                    {},
                                                    manager.self().id,
                                                    rule == std::string_view("R03")
                                                        ? parse_date("2026-02-01").value()
                                                        : std::optional<LocalDate>()},
                              .happened = at(at_ten)}},
                            at(at_ten)));
    CHECK(whats(manager, "2026-01-24T12:00").empty());
    CHECK(whats(manager, "2026-01-25T12:00") == std::vector{What::exception_made});
    CHECK(whats(manager, "2026-03-04T12:00") == std::vector{What::exception_made});
    CHECK(whats(manager, "2026-03-05T12:00").empty());
}

TEST_CASE("A refused request waits no longer", "[workspace][inbox]")
{
    const OneCase one;
    auto manager = one.service.open(Role::case_manager);
    good(manager.record(
        {{.case_id = one.id,
          .fact = ExceptionRequested{"R03", one.ruth, {}, ExceptionReason::unsafe, {}},
          .happened = at(at_ten)}},
        at(at_ten)));
    const auto waiting = good(inbox(manager, at(at_ten)));
    REQUIRE(waiting.size() == 1);
    good(manager.record({{.case_id = one.id,
                          .fact = ExceptionRefused{waiting[0].entry},
                          .happened = at(at_ten),
                          .narrative = "She asked to be called."}},
                        at(at_ten)));
    CHECK(whats(manager).empty());
}

TEST_CASE("Cases are given to another worker, one act each; whom nobody has is given too",
          "[workspace][reassign]")
{
    const OneCase one;
    auto manager = one.service.open("manager");
    const auto first = manager.self().id;
    const auto done = reassign(manager, {one.id}, Side::intervention, std::nullopt, first,
                               at(at_ten));
    CHECK(done.cases == 1);
    CHECK(done.refused.empty());
    CHECK(good(manager.cases()).front().intervention_worker == first);
    // Given to whom has it already: nothing is written.
    CHECK(reassign(manager, {one.id}, Side::intervention, std::nullopt, first, at(at_ten)).cases
          == 0);
    IdSource ids(9);
    const auto other = ids.next<PersonId>(at(at_ten));
    CHECK(reassign(manager, {one.id}, Side::intervention, other, other, at(at_ten)).cases == 0);
    CHECK(
        reassign(manager, {one.id}, Side::intervention, first, other, at("2026-01-05T12:00")).cases
        == 1);
    CHECK(good(manager.cases()).front().intervention_worker == other);
    const auto none = reassign(manager, {ids.next<CaseId>(at(at_ten))}, Side::iss, {}, other,
                               at(at_ten));
    CHECK(none.cases == 0);
    CHECK(none.refused.size() == 1);
}
