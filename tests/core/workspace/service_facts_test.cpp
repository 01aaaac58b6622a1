#include <catch2/catch.hpp>

#include "support/service.h"

// What a fact of the service as a whole does to what cases owe: usually nothing, and then no case is assessed again for it.

using namespace holdfast;
using namespace holdfast::test;

namespace {

const Instant thursday = at("2026-01-08T09:00");

/// A case with a session whose planned end goes by unwritten: it is to be assessed again once that has passed, and then only.
CaseId case_that_changes(Service& service, Workspace& workspace, const SiteId& site)
{
    const auto id = service.ids.next<CaseId>(first_monday);
    const SessionPlanned session{service.ids.next<SessionId>(first_monday),
                                 Activity::assessment,
                                 at("2026-01-06T10:00"),
                                 at("2026-01-06T11:00"),
                                 {},
                                 {}};
    good(workspace.record(
        {{.case_id = id,
          .fact = CaseOpened{"HF-0001", service.ids.next<PersonId>(first_monday), "Ian", site},
          .happened = first_monday},
         {.case_id = id, .fact = session, .happened = first_monday}},
        first_monday));
    return id;
}

/// How many cases wait to be assessed again after a fact of the service was recorded: none if it had them all assessed.
std::size_t left_waiting(Fact fact)
{
    Service service(first_monday);
    auto manager = service.open("manager");
    case_that_changes(service, manager, service.site);
    good(
        manager.record({{.case_id = {}, .fact = std::move(fact), .happened = thursday}}, thursday));
    return good(manager.reassess_due(thursday));
}

}

TEST_CASE(
    "Who joins, stands in or leaves, and what an agency is called, has no case assessed again",
    "[workspace][upkeep]")
{
    IdSource ids{7};
    const PersonId worker = ids.next<PersonId>(first_monday);
    const PersonId cover = ids.next<PersonId>(first_monday);
    const LocalDate today = local_date(thursday);
    CHECK(left_waiting(WorkerDescribed{worker, "Tom", {Role::iss_worker}, today}) == 1);
    CHECK(left_waiting(CoverArranged{worker, cover, today, today}) == 1);
    CHECK(left_waiting(AgencyDescribed{ids.next<AgencyId>(first_monday), "Probation", ""}) == 1);
    CHECK(left_waiting(ClosureSet{today, "Training day"}) == 1);
    CHECK(left_waiting(SiteDescribed{ids.next<SiteId>(first_monday), "New Road", Country::england})
          == 1);
}

TEST_CASE("A tighter policy, another country of a site and a programme that loses its ISS do",
          "[workspace][upkeep]")
{
    CHECK(left_waiting(PolicySet{"[limits]\nR03 = \"4 working days\"\n"}) == 0);
    IdSource ids{42};    // the service's own
    const SiteId site = ids.next<SiteId>(first_monday);
    const ProgrammeId programme = ids.next<ProgrammeId>(first_monday);
    CHECK(left_waiting(SiteDescribed{site, "Old Mill", Country::scotland}) == 0);
    CHECK(left_waiting(ProgrammeDescribed{
              programme, "Men's group", ProgrammeKind::behaviour_change_group, {}, 26, 6, 12})
          == 0);
    CHECK(left_waiting(ProgrammeDescribed{programme, "Thursday group",
                                          ProgrammeKind::behaviour_change_group, "own", 26, 6, 12})
          == 1);
}

TEST_CASE("An agency described anew is called so on the worklist at once", "[workspace][upkeep]")
{
    Service service(first_monday);
    auto manager = service.open("manager");
    const CaseId id = case_that_changes(service, manager, service.site);
    const AgencyId agency = service.ids.next<AgencyId>(first_monday);
    const auto describe = [&](std::string name) {
        good(manager.record({{.case_id = {},
                              .fact = AgencyDescribed{agency, std::move(name), ""},
                              .happened = first_monday}},
                            first_monday));
    };
    describe("Probation");
    good(manager.record(
        {{.case_id = id, .fact = AgencyInvolved{agency, {}}, .happened = first_monday},
         {.case_id = id,
          .fact = EngagementChanged{EngagementChange::contact_lost, false},
          .happened = first_monday}},
        first_monday));
    const auto name = [&] {
        for (const OwedRow& row : good(manager.worklist(first_monday)))
            if (row.obligation.rule == Rule::R46)
                return row.subject_name;
        return std::string("no row");
    };
    CHECK(name() == "Probation");
    describe("Probation, north");
    CHECK(name() == "Probation, north");
    for (const OwedRow& row : good(manager.obligations({.moment = Moment::now(first_monday)})))
        if (row.obligation.rule == Rule::R46)
            CHECK(row.subject_name == "Probation, north");
}
