#include <catch2/catch.hpp>

#include "support/service.h"
#include "workspace/handovers.h"

// B2.4: a handover is acknowledged by the ISS; until then it is chased.

using namespace holdfast;
using namespace holdfast::test;

namespace {

/// A case with Ruth, whose details are handed over at a moment; the handover's entry.
struct HandedOver {
    CaseId id;
    PersonId survivor;
    EntryId entry;
};

HandedOver hand_over(Service& service, Workspace& workspace, Instant now)
{
    const HandedOver made{service.ids.next<CaseId>(now), service.ids.next<PersonId>(now),
                          service.ids.next<EntryId>(now)};
    const PersonId him = service.ids.next<PersonId>(now);
    good(
        workspace.record({{.case_id = made.id,
                           .fact = CaseOpened{"HF-0001", him, "Ian", service.site},
                           .happened = now},
                          {.case_id = made.id,
                           .fact = SurvivorIdentified{made.survivor, "Ruth", Relationship::partner},
                           .happened = now},
                          {.case_id = made.id,
                           .fact = DetailsHandedOver{made.survivor, Method::email},
                           .happened = now,
                           .id = made.entry}},
                         now));
    return made;
}

std::vector<std::string> waiting(const Workspace& workspace, Instant now,
                                 std::optional<PersonId> worker = {})
{
    std::vector<std::string> lines;
    for (const Handover& each : good(handovers_to_acknowledge(workspace, now, worker)))
        lines.push_back(each.reference + " " + each.survivor_name + " " + to_string(each.sent)
                        + (each.to_be_chased(now) ? " chase" : ""));
    return lines;
}

using Lines = std::vector<std::string>;
const Instant sent = at("2026-01-09T16:00");    // a Friday

}

TEST_CASE("B2.4 a handover waits for the ISS to acknowledge it, and is chased after 24 hours",
          "[workspace][B2.4]")
{
    Service service(sent);
    const auto made = [&] {
        auto manager = service.open("manager");
        const auto handed_over = hand_over(service, manager, sent);
        CHECK(waiting(manager, sent) == Lines{"HF-0001 Ruth 2026-01-09T16:00:00+00:00"});
        CHECK(waiting(manager, at("2026-01-10T15:59")).front().find("chase") == std::string::npos);
        // Elapsed hours, across the weekend.
        CHECK(waiting(manager, at("2026-01-10T16:00"))
              == Lines{"HF-0001 Ruth 2026-01-09T16:00:00+00:00 chase"});
        return handed_over;
    }();
    const Instant read = at("2026-01-10T18:00");
    auto iss = service.open(Role::iss_worker, read);
    CHECK(waiting(iss, read).size() == 1);
    good(iss.record({{.case_id = made.id,
                      .fact = DetailsAcknowledged{made.survivor, made.entry},
                      .happened = read}},
                    read));
    CHECK(waiting(iss, read).empty());
}

TEST_CASE("B2.4 an acknowledgement that names a handover is of that one alone, one that names none "
          "of all before it",
          "[workspace][B2.4]")
{
    Service service(sent);
    auto manager = service.open("manager");
    const auto made = hand_over(service, manager, sent);
    const Instant again = sent + std::chrono::hours(2);
    good(manager.record({{.case_id = made.id,
                          .fact = DetailsHandedOver{made.survivor, Method::phone},
                          .happened = again}},
                        again));
    good(manager.record({{.case_id = made.id,
                          .fact = DetailsAcknowledged{made.survivor, made.entry},
                          .happened = again}},
                        again));
    CHECK(waiting(manager, again) == Lines{"HF-0001 Ruth 2026-01-09T18:00:00+00:00"});
    good(manager.record(
        {{.case_id = made.id, .fact = DetailsAcknowledged{made.survivor, {}}, .happened = again}},
        again));
    CHECK(waiting(manager, again).empty());
}

TEST_CASE("B2.4 an ISS worker sees the handovers of their own survivors, of those they stand in "
          "for, and of those with no worker",
          "[workspace][B2.4]")
{
    Service service(sent);
    auto manager = service.open("manager");
    const auto made = hand_over(service, manager, sent);
    const PersonId worker = service.member(Role::iss_worker);
    const PersonId other = service.member(Role::case_manager);
    CHECK(waiting(manager, sent, other).size() == 1);
    good(manager.record({{.case_id = made.id,
                          .fact = WorkerAllocated{worker, Side::iss, made.survivor},
                          .happened = sent}},
                        sent));
    CHECK(waiting(manager, sent, worker).size() == 1);
    CHECK(waiting(manager, sent, other).empty());
    const LocalDate today = local_date(sent);
    good(manager.record(
        {{.case_id = {}, .fact = CoverArranged{worker, other, today, today}, .happened = sent}},
        sent));
    CHECK(waiting(manager, sent, other).size() == 1);
    CHECK(waiting(manager, sent + std::chrono::hours(24), other).empty());
}

TEST_CASE("B2.4 what waits to be acknowledged is the same after a rebuild", "[workspace][B2.4]")
{
    Service service(sent);
    auto manager = service.open("manager");
    hand_over(service, manager, sent);
    const auto before = good(handovers_to_acknowledge(manager, sent));
    REQUIRE(before.size() == 1);
    good(manager.rebuild(sent));
    CHECK(good(handovers_to_acknowledge(manager, sent)) == before);
}
