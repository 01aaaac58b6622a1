#include <catch2/catch.hpp>

#include "support/service.h"

using namespace holdfast;
using namespace holdfast::test;

namespace {

std::vector<std::string> described(const std::vector<OwedRow>& rows, Instant now)
{
    std::vector<std::string> lines;
    for (const OwedRow& row : rows) {
        if (row.obligation.compartment != Compartment::case_record)
            continue;
        lines.push_back(std::string(code(row.obligation.rule)) + " " + row.reference + " "
                        + row.subject_name + " " + std::string(code(status(row.obligation, now)))
                        + " "
                        + (row.obligation.due ? to_string(*row.obligation.due) : std::string("-")));
    }
    return lines;
}

const OwedRow* find(const std::vector<OwedRow>& rows, Rule rule, std::string_view subject = {})
{
    for (const OwedRow& row : rows)
        if (row.obligation.rule == rule && (subject.empty() || row.subject_name == subject))
            return &row;
    return nullptr;
}

}

TEST_CASE("One vault assessed as each role gives the same case-wide duties", "[workspace]")
{
    const Instant now = at("2026-01-05T09:00");
    Service service(now);
    {
        auto manager = service.open("manager");
        for (const auto* name :
             {"1-christmas.jsonl", "2-two-survivors.jsonl", "3-drop-out.jsonl"}) {
            auto file = worked_case(name);
            good(manager.import_lines(file, now));
        }
        // The ISS's side ends before the moment that is asked about: only some roles may know why.
        for (const CaseRow& row : good(manager.cases()))
            good(manager.record(
                {{.case_id = row.id,
                  .fact = SupportStatusChanged{{}, SupportStatus::ended, EndReason::moved_away},
                  .happened = at("2024-06-13T16:00"),
                  .source = Source::survivor}},
                now));
    }
    const Moment then{at("2024-06-14T12:00"), now};
    std::vector<std::string> first;
    for (const Role role :
         {Role::intervention_practitioner, Role::iss_worker, Role::case_manager,
          Role::practice_manager, Role::service_manager, Role::data_protection_lead}) {
        INFO(code(role));
        auto workspace = service.open(role);
        const auto lines = described(good(workspace.obligations({.moment = then})), then.as_at);
        REQUIRE(lines.size() > 20);
        if (first.empty())
            first = lines;
        CHECK(lines == first);
    }
}

TEST_CASE("What a practitioner is given for the ISS arrives there under their name, and they "
          "cannot read it",
          "[workspace][B2.4]")
{
    const Instant now = at("2026-01-05T09:00");
    Service service(now);
    std::optional<Opened> opened;
    {
        auto manager = service.open("manager");
        opened = open_case(service, manager, now);
    }
    {
        auto practitioner = service.open(Role::intervention_practitioner);
        const auto written = good(practitioner.record(
            {{.case_id = opened->id,
              .fact =
                  SurvivorDetailsLearned{opened->survivor, {DetailKind::phone}, Side::intervention},
              .happened = now},
             {.case_id = opened->id,
              .fact = ContactDetailsGiven{opened->survivor, DetailKind::phone, "07700 900123",
                                          Answer::dont_know},
              .happened = now,
              .source = Source::perpetrator,
              .narrative = "Given at the end of the call."}},
            now));
        CHECK(written.posted.contains(Compartment::support));
        CHECK(good(practitioner.search("call", 10)).empty());
        const auto view = good(practitioner.case_view(opened->id, Moment::now(now)));
        CHECK(view.file.all<ContactDetailsGiven>().empty());
        CHECK(view.file.all<SurvivorDetailsLearned>().size() == 1);
    }
    auto iss = service.open(Role::iss_worker);
    const auto view = good(iss.case_view(opened->id, Moment::now(now)));
    REQUIRE(view.file.all<ContactDetailsGiven>().size() == 1);
    const auto given = view.file.last<ContactDetailsGiven>();
    CHECK(given->value == "07700 900123");
    CHECK(given.entry->author == service.member(Role::intervention_practitioner));
    CHECK(good(iss.search("end of the call", 10)).size() == 1);
    CHECK(good(iss.verify()).holds());
}

TEST_CASE("A conversation recorded by the ISS leaves milestones in the case record, with a date "
          "and nothing more",
          "[workspace][B4.5]")
{
    const Instant now = at("2026-01-06T16:20");
    Service service(at("2026-01-05T09:00"));
    auto iss = service.open(Role::iss_worker, now);
    const auto opened = open_case(service, iss, at("2026-01-05T10:00"));
    good(iss.record({{.case_id = opened.id,
                      .fact = SurvivorSpokenTo{opened.survivor, Method::phone, {}, true, {}},
                      .happened = now,
                      .source = Source::survivor,
                      .narrative = "She asked what happens next."}},
                    now));
    auto practitioner = [&] {
        {
            auto closed = std::move(iss);
        }
        return service.open(Role::intervention_practitioner, now);
    }();
    const auto view = good(practitioner.case_view(opened.id, Moment::now(now)));
    REQUIRE(view.file.all<SurvivorReached>().size() == 1);
    CHECK(view.file.last<SurvivorReached>().at() == at("2026-01-06T00:00"));
    REQUIRE(view.file.all<InformationOffered>().size() == 1);
    CHECK(view.file.all<SurvivorSpokenTo>().empty());
    CHECK(view.narratives.empty());
    CHECK(good(practitioner.search("happens", 10)).empty());
}

TEST_CASE("That the ISS's side was closed, and when, is in the case record; why is not, however it "
          "was recorded",
          "[workspace][compartments]")
{
    const Instant now = at("2026-01-06T16:20");
    Service service(at("2026-01-05T09:00"));
    std::optional<Opened> opened;
    {
        auto manager = service.open("manager", now);
        opened = open_case(service, manager, at("2026-01-05T10:00"));
        // The form in which it was exported before it had a kind of its own.
        std::istringstream lines(
            R"({"case":")" + opened->id.text()
            + R"(","kind":"case_closed","happened":"2026-01-06T10:00:00+00:00",)"
              R"("recorded":"2026-01-06T10:00:00+00:00","narrative":"REASON-IMPORTED",)"
              R"("fact":{"scope":"iss","survivor":")"
            + opened->survivor.text() + R"(","reason":"moved_away"}})");
        CHECK(good(manager.import_lines(lines, now)).milestones == 1);
    }
    const auto record = [&](std::string_view who, Fact fact, std::string narrative) {
        auto workspace = service.open(who, now);
        good(workspace.record({{.case_id = opened->id,
                                .fact = std::move(fact),
                                .happened = now,
                                .narrative = std::move(narrative)}},
                              now));
    };
    const auto iss = code(Role::iss_worker);
    const auto practitioner = code(Role::intervention_practitioner);
    record(iss, CaseReopened{Scope::iss, opened->survivor}, "REASON-REOPENED");
    record(iss, CaseSuspended{Scope::iss, opened->survivor}, "REASON-PAUSED");
    record(practitioner, CaseClosed{Scope::iss, opened->survivor, EndReason::moved_away},
           "REASON-POSTED");
    record(iss, SupportStatusChanged{opened->survivor, SupportStatus::open, {}}, "REASON-OPEN");
    record(iss, SupportStatusChanged{opened->survivor, SupportStatus::ended, EndReason::moved_away},
           "REASON-ENDED");
    const auto read_by = [&](std::string_view who) {
        std::ostringstream out;
        good(service.open(who, now).export_lines(out));
        return out.str();
    };
    const std::string his = read_by(practitioner);
    CHECK_THAT(his, !Catch::Contains("moved_away") && !Catch::Contains("REASON")
                        && !Catch::Contains("pause"));
    const auto view = good(service.open(practitioner, now).case_view(opened->id, Moment::now(now)));
    std::vector<IssStatus> milestones;
    for (const auto set : view.file.all<IssStatusSet>()) {
        CHECK(set.at() == at("2026-01-06T00:00"));
        milestones.push_back(set->status);
    }
    CHECK(std::count(milestones.begin(), milestones.end(), IssStatus::closed) == 3);
    CHECK(std::count(milestones.begin(), milestones.end(), IssStatus::open) == 2);
    const std::string hers = read_by(iss);
    for (const char* reason : {"moved_away", "REASON-IMPORTED", "REASON-REOPENED", "REASON-PAUSED",
                               "REASON-POSTED", "REASON-OPEN", "REASON-ENDED"})
        CHECK_THAT(hers, Catch::Contains(reason));
    CHECK_THAT(hers, !Catch::Contains("case_closed"));
}

TEST_CASE("A behaviour-change session cannot be planned before information was offered, unless a "
          "manager overrides with a reason",
          "[workspace][B4.5]")
{
    const Instant now = at("2026-01-05T09:00");
    Service service(now);
    auto manager = service.open("manager");
    const auto opened = open_case(service, manager, now);
    good(manager.record({{.case_id = opened.id,
                          .fact = ConfidentialityAgreed{true, true, Signature::signed_form, "2025"},
                          .happened = now},
                         {.case_id = opened.id,
                          .fact = CriminalProceedings{{}, CriminalStage::none, Answer::no},
                          .happened = now}},
                        now));
    const SessionPlanned session{service.ids.next<SessionId>(now),
                                 Activity::group_session,
                                 at("2026-01-15T18:00"),
                                 at("2026-01-15T20:00"),
                                 {},
                                 {}};
    const NewFact plan{.case_id = opened.id, .fact = session, .happened = now};

    const auto refused = manager.record({plan}, now);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().refusal == Refusal::gate);
    REQUIRE(refused.error().gates.size() == 1);
    CHECK(refused.error().gates.front().rule == Rule::R05);

    NewFact override_it{
        .case_id = opened.id,
        .fact = GateOverridden{"R05", opened.survivor, service.member(Role::iss_worker)},
        .happened = now};
    CHECK(manager.record({override_it, plan}, now).error().refusal == Refusal::reason_missing);
    override_it.narrative = "Court date moved; she is being called today.";
    CHECK(manager.record({override_it, plan}, now).error().refusal == Refusal::not_entitled);
    override_it.fact = GateOverridden{"R05", opened.survivor, manager.self().id};
    CHECK(manager.record({override_it, plan}, now));

    // That it took place can always be written down.
    CHECK(
        manager.record({{.case_id = opened.id,
                         .fact = SessionAttended{session.session, Activity::group_session, {}, {}},
                         .happened = now}},
                       now));
}

TEST_CASE("Recording refuses what cannot be, and says which field", "[workspace]")
{
    const Instant now = at("2026-01-05T09:00");
    Service service(now);
    auto manager = service.open("manager");
    const auto opened = open_case(service, manager, now);
    const PersonId stranger = service.ids.next<PersonId>(now);
    const auto refusal_of = [&](NewFact fact) {
        const auto written = manager.record({std::move(fact)}, now);
        return written ? std::string("recorded")
                       : std::string(code(written.error().refusal)) + " " + written.error().field;
    };
    CHECK(refusal_of({.case_id = service.ids.next<CaseId>(now),
                      .fact = NoRelevantChildren{},
                      .happened = now})
          == "no_such_case case");
    CHECK(refusal_of({.case_id = opened.id,
                      .fact = DetailsHandedOver{stranger, Method::email},
                      .happened = now})
          == "not_on_the_case survivor");
    CHECK(refusal_of({.case_id = opened.id,
                      .fact = SocialCareKnown{stranger, SocialCareStatus::none, {}},
                      .happened = now})
          == "not_on_the_case child");
    CHECK(refusal_of({.case_id = opened.id,
                      .fact = NoRelevantChildren{},
                      .happened = at("2026-01-05T09:01")})
          == "in_the_future happened");
    CHECK(refusal_of({.case_id = opened.id,
                      .fact = SurvivorReached{opened.survivor},
                      .happened = now,
                      .narrative = "by phone"})
          == "milestone_text narrative");
    CHECK(refusal_of({.case_id = opened.id,
                      .fact = EntryWithdrawn{},
                      .happened = now,
                      .corrects = service.ids.next<EntryId>(now)})
          == "reason_missing narrative");
    CHECK(refusal_of({.case_id = opened.id,
                      .fact = EntryWithdrawn{},
                      .happened = now,
                      .narrative = "wrong case",
                      .corrects = service.ids.next<EntryId>(now)})
          == "no_such_entry corrects");
    CHECK(manager.record(
        {{.case_id = opened.id, .fact = NoRelevantChildren{}, .happened = at("2026-01-06T09:00")}},
        now, Future::confirmed));
}

TEST_CASE("A rebuild gives the same rows as recording did", "[workspace]")
{
    const Instant now = at("2026-01-05T09:00");
    Service service(now);
    auto manager = service.open("manager");
    auto file = worked_case("3-drop-out.jsonl");
    good(manager.import_lines(file, now));
    open_case(service, manager, now);
    const auto rows = [&] {
        std::vector<std::string> lines = described(good(manager.worklist(now)), now);
        for (const CaseRow& row : good(manager.cases()))
            lines.push_back(row.reference + row.band + (row.open ? "open" : "closed"));
        lines.push_back(std::to_string(good(manager.search("Ian", 10)).size()));
        return lines;
    };
    const auto before = rows();
    CHECK(before.size() > 10);
    CHECK(good(manager.rebuild(now)) == 2);
    CHECK(rows() == before);
    CHECK(good(manager.reassess_all(now)) == 2);
    CHECK(rows() == before);
}

TEST_CASE(
    "A planned session whose end has passed unwritten is owed without anybody recording anything",
    "[workspace][A4.3]")
{
    const Instant now = at("2026-01-05T09:00");
    Service service(now);
    {
        auto manager = service.open("manager");
        const auto opened = open_case(service, manager, now);
        const SessionPlanned session{service.ids.next<SessionId>(now),
                                     Activity::assessment,
                                     at("2026-01-06T10:00"),
                                     at("2026-01-06T11:00"),
                                     {},
                                     {}};
        good(manager.record({{.case_id = opened.id, .fact = session, .happened = now}}, now));
        CHECK(find(good(manager.worklist(now)), Rule::R08) == nullptr);
    }
    auto later = service.open("manager", at("2026-01-08T09:00"));
    const auto worklist = good(later.worklist(at("2026-01-08T09:00")));
    const OwedRow* owed = find(worklist, Rule::R08);
    REQUIRE(owed);
    CHECK(to_string(*owed->obligation.due) == "2026-01-07T23:59:59+00:00");
    CHECK(status(owed->obligation, at("2026-01-08T09:00")) == Status::overdue);
}

TEST_CASE("An import is all or nothing, names every bad line, and cannot be done twice",
          "[workspace]")
{
    const Instant now = at("2026-01-05T09:00");
    Service service(now);
    auto manager = service.open("manager");
    std::stringstream bad;
    bad << worked_case("1-christmas.jsonl").rdbuf() << "\n{\"kind\":\"no_such_kind\"}\nnot json\n";
    const auto refused = manager.import_lines(bad, now);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().refusal == Refusal::bad_lines);
    CHECK(refused.error().problems.size() >= 2);
    CHECK(good(manager.cases()).empty());

    auto once = worked_case("1-christmas.jsonl");
    good(manager.import_lines(once, now));
    auto twice = worked_case("1-christmas.jsonl");
    const auto again = manager.import_lines(twice, now);
    REQUIRE_FALSE(again);
    REQUIRE(again.error().vault);
    CHECK(again.error().vault->kind == VaultErrorKind::already_recorded);
    CHECK(good(manager.cases()).size() == 1);
}

TEST_CASE("Only managers import", "[workspace]")
{
    Service service;
    auto practitioner = service.open(Role::intervention_practitioner);
    auto file = worked_case("1-christmas.jsonl");
    const auto refused = practitioner.import_lines(file, at("2026-01-05T09:00"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().refusal == Refusal::not_permitted);
}

TEST_CASE("What is exported and imported into a new vault owes the same", "[workspace]")
{
    const Instant now = at("2026-01-05T09:00");
    const Moment then{at("2024-06-20T12:00"), now};
    std::stringstream lines;
    std::vector<std::string> before;
    {
        Service service(now);
        auto manager = service.open("manager");
        for (const auto* name :
             {"1-christmas.jsonl", "2-two-survivors.jsonl", "3-drop-out.jsonl"}) {
            auto file = worked_case(name);
            good(manager.import_lines(file, now));
        }
        before = described(good(manager.obligations({.moment = then})), then.as_at);
        good(manager.export_lines(lines));
    }
    const TemporaryFolder folder;
    IdSource ids(7);
    auto created = good(Workspace::create(
        {.folder = folder.path() / "vault", .device_folder = folder.path() / "device"},
        {ids.next<PersonId>(now), "other", {Role::service_manager, Role::case_manager}},
        Service::passphrase(), now, VaultPurpose::sample, KdfCost::light_for_samples()));
    good(created.workspace.import_lines(lines, now));
    CHECK(described(good(created.workspace.obligations({.moment = then})), then.as_at) == before);
    REQUIRE(before.size() > 20);
}

TEST_CASE("A policy can tighten a limit of the Standard and cannot loosen it; duties keep the "
          "terms they were opened under",
          "[workspace][B4.5]")
{
    const Instant now = at("2026-01-05T09:00");
    Service service(now);
    auto manager = service.open("manager");
    const auto before = open_case(service, manager, now, "HF-0001");
    good(manager.record({{.case_id = before.id,
                          .fact = DetailsHandedOver{before.survivor, Method::email},
                          .happened = now}},
                        now));
    const auto loosened = manager.set_policy("[limits]\nR03 = \"6 working days\"\n", now);
    REQUIRE_FALSE(loosened);
    REQUIRE(loosened.error().policy.size() == 1);
    CHECK(loosened.error().policy.front().where == "limits.R03");
    CHECK(loosened.error().policy.front().stated == "1 working week");

    const Instant next_day = at("2026-01-06T09:00");
    good(manager.set_policy("[limits]\nR03 = \"3 working days\"\n", next_day));
    const auto after = open_case(service, manager, next_day, "HF-0002");
    good(manager.record({{.case_id = after.id,
                          .fact = DetailsHandedOver{after.survivor, Method::email},
                          .happened = next_day}},
                        next_day));
    const auto due = [&](const CaseId& id) {
        return to_string(
            *find(good(manager.obligations({.moment = Moment::now(next_day), .case_id = id})),
                  Rule::R03)
                 ->obligation.due);
    };
    CHECK(due(before.id) == "2026-01-12T23:59:59+00:00");
    CHECK(due(after.id) == "2026-01-09T23:59:59+00:00");
}

TEST_CASE("Whoever covers for an absent worker sees what that worker owes", "[workspace]")
{
    const Instant now = at("2026-01-05T09:00");
    Service service(now);
    auto manager = service.open("manager");
    const auto opened = open_case(service, manager, now);
    const PersonId away = service.member(Role::intervention_practitioner);
    const PersonId cover = service.member(Role::case_manager);
    good(manager.record({{.case_id = opened.id,
                          .fact = WorkerAllocated{away, Side::intervention, {}},
                          .happened = now}},
                        now));
    good(manager.record({{.case_id = {},
                          .fact = CoverArranged{away, cover, local_date(now),
                                                local_date(now) + std::chrono::days(3)},
                          .happened = now}},
                        now));
    const auto theirs = good(manager.worklist(now, cover));
    REQUIRE(find(theirs, Rule::R09));
    CHECK(find(theirs, Rule::R09)->covering == cover);
    const Instant back = at("2026-01-12T09:00");
    CHECK(find(good(manager.worklist(back, cover)), Rule::R09) == nullptr);
    CHECK(find(good(manager.worklist(back, away)), Rule::R09));
}
