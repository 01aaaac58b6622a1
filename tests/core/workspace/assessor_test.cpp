#include <catch2/catch.hpp>

#include "record/codec.h"
#include "support/service.h"
#include "workspace/access_log.h"
#include "workspace/assessor.h"
#include "workspace/impl.h"
#include "workspace/redaction.h"

using namespace holdfast;
using namespace holdfast::test;

namespace {

const LocalDate last_day = local_date(at("2026-03-20T09:00"));

Secret assessors()
{
    return Secret::from_text("six dry stones");
}

/// Two cases with things planted that must not be in a copy.
struct Planted : Service {
    CaseId first = ids.next<CaseId>(first_monday);
    CaseId second = ids.next<CaseId>(first_monday);
    PersonId ruth = ids.next<PersonId>(first_monday);

    Planted() : Service(first_monday)
    {
        Workspace manager = open("manager");
        begin(manager, first, ruth, "HF-0001", "Ruth Canarybird");
        begin(manager, second, ids.next<PersonId>(first_monday), "HF-0002", "Zelda Otherwise");
        const auto in_first = [&](Fact fact, Source source, std::string narrative) {
            return NewFact{.case_id = first,
                           .fact = std::move(fact),
                           .happened = first_monday,
                           .source = source,
                           .narrative = std::move(narrative)};
        };
        good(manager.record(
            {in_first(ContactDetailsGiven{ruth, DetailKind::phone, "07700 900123", Answer::yes},
                      Source::survivor, "CANARY-CONTACT"),
             in_first(WhereaboutsGiven{ruth, {}, "12 CANARY Lane", {}}, Source::survivor, {}),
             in_first(SurvivorSpokenTo{ruth, Method::phone, {}, true, {}}, Source::survivor,
                      "CANARY-SPOKEN"),
             in_first(NoteMade{}, Source::survivor, "CANARY-SURVIVOR-NOTE"),
             in_first(NoteMade{}, Source::worker,
                      "Ian said that Ruth's number is 07700 900456 and she is at M1 1AE; "
                      "write to ruth@example.org. KEPT-BY-CHOICE"),
             in_first(PerpetratorDescribed{perpetrators.at(0),
                                           "Ian Fullname",
                                           local_date(first_monday),
                                           Sex::not_asked,
                                           {"Canary"}},
                      Source::worker, {}),
             in_first(ActionAgreed{ids.next<ActionId>(first_monday), manager.self().id,
                                   local_date(first_monday), Side::iss, "Ring Canarybird's sister"},
                      Source::worker, {})},
            first_monday));
        keep_of_before(manager, CaseClosed{Scope::iss, ruth, EndReason::moved_away},
                       "CANARY-CLOSED");
        const auto session = ids.next<SessionId>(first_monday);
        keep_of_before(manager,
                       SessionPlanned{session,
                                      Activity::iss_appointment,
                                      first_monday,
                                      first_monday + std::chrono::hours(1),
                                      {},
                                      {}},
                       "CANARY-MEETS");
        keep_of_before(manager, SessionCancelled{session}, "CANARY-CALLED-OFF");
    }

    /// As an older program left it in the case record.
    void keep_of_before(Workspace& manager, const Fact& fact, std::string narrative)
    {
        const NewEntry entry{.id = ids.next<EntryId>(first_monday),
                             .stream = first,
                             .compartment = Compartment::case_record,
                             .happened = first_monday,
                             .recorded = first_monday,
                             .kind = std::string(kind_of(fact)),
                             .version = version_of(fact),
                             .payload = encode(fact),
                             .narrative = std::move(narrative)};
        if (!manager.impl().vault.write(ids.next<ActId>(first_monday), {&entry, 1}, first_monday,
                                        {}))
            throw std::runtime_error("not written");
    }

    void begin(Workspace& manager, const CaseId& id, const PersonId& survivor,
               const std::string& reference, const std::string& name)
    {
        perpetrators.push_back(ids.next<PersonId>(first_monday));
        good(manager.record(
            {{.case_id = id,
              .fact = ReferralReceived{ReferralSource::self, {}, Method::phone},
              .happened = first_monday},
             {.case_id = id,
              .fact = CaseOpened{reference, perpetrators.back(), "Ian Somebody", site},
              .happened = first_monday},
             {.case_id = id,
              .fact = SurvivorIdentified{survivor, name, Relationship::partner},
              .happened = first_monday}},
            first_monday));
    }

    Visit visit(Narratives narratives = Narratives::left_out) const
    {
        VaultPlace there = place();
        there.folder += "-visit";
        return {.place = there, .cases = {first}, .until = last_day, .narratives = narratives};
    }
    VisitMade make(const Visit& wanted) const
    {
        Workspace manager = open("manager");
        return good(make_assessors_copy(manager, wanted, assessors(), first_monday));
    }
    static Workspace copy(const Visit& made)
    {
        return good(Workspace::open(made.place, assessors_name, assessors(), first_monday));
    }

    std::vector<PersonId> perpetrators;
};

/// All that the copy holds, as its reader could write it out.
std::string all_of(const Workspace& copy)
{
    std::ostringstream out;
    good(copy.export_lines(out));
    return out.str();
}

}

TEST_CASE("Nothing of the survivors' record, and nothing that came from a survivor, is in an "
          "assessor's copy",
          "[workspace][assessor]")
{
    const Planted service;
    for (const Narratives narratives : {Narratives::left_out, Narratives::without_names}) {
        const Visit visit = service.visit(narratives);
        fs::remove_all(visit.place.folder);
        CHECK(service.make(visit).cases == 1);
        const Workspace copy = Planted::copy(visit);
        const std::string text = all_of(copy);
        for (const char* planted :
             {"CANARY", "Canary", "Ruth", "07700", "Fullname", "Somebody", "Zelda", "HF-0002",
              "M1 1AE", "example.org", "Morgan", "moved_away", "case_closed", "iss_appointment",
              "session_cancelled"})
            CHECK_THAT(text, !Catch::Contains(planted));
        CHECK_THAT(text, Catch::Contains("HF-0001") && Catch::Contains("R. C."));
        CHECK((text.find("KEPT-BY-CHOICE") != std::string::npos)
              == (narratives == Narratives::without_names));
        CHECK(good(copy.verify()).holds());
        std::size_t closed = 0;
        const auto read = copy.impl().vault.for_each_entry(
            CompartmentSet{Compartment::support, Compartment::management},
            [&](const EntryView&) { ++closed; });
        REQUIRE(read);
        CHECK(closed == 0);
    }
}

TEST_CASE(
    "An assessor's copy owes what the case record owes, and nothing for what it does not hold",
    "[workspace][assessor]")
{
    const Planted service;
    const Visit visit = service.visit();
    service.make(visit);
    const auto owed = [&](const Workspace& workspace) {
        std::vector<std::string> lines;
        const Instant then = first_monday + std::chrono::hours(24 * 40);
        for (const OwedRow& row :
             good(workspace.obligations({.moment = Moment::now(then), .case_id = service.first})))
            if (row.obligation.compartment == Compartment::case_record)
                lines.push_back(std::string(code(row.obligation.rule)) + " "
                                + std::string(code(status(row.obligation, then))));
            else
                lines.emplace_back("kept elsewhere");
        return lines;
    };
    const auto in_copy = owed(Planted::copy(visit));
    CHECK(in_copy == owed(service.open(Role::intervention_practitioner)));
    CHECK(in_copy.size() > 3);
}

TEST_CASE("An assessor's copy is for reading: nothing is written to it, and it says until when",
          "[workspace][assessor]")
{
    const Planted service;
    const Visit visit = service.visit();
    service.make(visit);
    Workspace copy = Planted::copy(visit);
    CHECK(for_reading_until(copy) == last_day);
    CHECK_FALSE(for_reading_until(service.open("manager")));
    const auto written = copy.record({{.case_id = service.first,
                                       .fact = NoteMade{},
                                       .happened = first_monday,
                                       .narrative = "x"}},
                                     first_monday);
    REQUIRE_FALSE(written);
    REQUIRE(written.error().vault);
    CHECK(written.error().vault->kind == VaultErrorKind::for_reading);
    CHECK_FALSE(copy.add_member("friend", {Role::iss_worker}, assessors(), first_monday));
    CHECK_FALSE(copy.set_closure(last_day, "x", first_monday));
    good(note_access(copy, Access::viewed, service.first, {}, {},
                     first_monday));    // and nothing is noted
    CHECK(good(access_log(copy, {})).empty());
    CHECK(good(copy.case_view(service.first, Moment::now(first_monday))).file.reference()
          == "HF-0001");
}

TEST_CASE("A copy that is made is noted, case by case, and only those who may can make one",
          "[workspace][assessor][access]")
{
    const Planted service;
    {
        Workspace iss = service.open(Role::iss_worker);
        const auto refused = make_assessors_copy(iss, service.visit(), assessors(), first_monday);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().refusal == Refusal::not_permitted);
        CHECK_FALSE(fs::exists(service.visit().place.folder));
    }
    service.make(service.visit());
    const Workspace manager = service.open("manager");
    const auto rows = good(access_log(manager, {.about = service.first}));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].access == Access::exported);
    CHECK(good(random_cases(manager, 1)).size() == 1);
    CHECK(good(random_cases(manager, 9)).size() == 2);
}

TEST_CASE("Names become initials, and what leads to somebody becomes a gap",
          "[workspace][assessor]")
{
    CHECK(initials("Ruth") == "R.");
    CHECK(initials("Zoë O'Brien") == "Z. O.");
    CHECK(initials("Änne") == "Ä.");
    CHECK(initials("") == "?");
    Redactor redactor;
    redactor.knows("Ruth Marsh");
    CHECK(redactor.text("ruth's sister, Mrs MARSH, said so") == "R.'s sister, Mrs M., said so");
    CHECK(redactor.text("truth and marshes stay") == "truth and marshes stay");
    CHECK(redactor.text("Ring 0161 496 0123 or +44 (0)7700 900 456.") == "Ring […] or […].");
    for (const char* kept :
         {"On 12 May at 14:30 he scored 17 of 24", "from 2024-06-03 to 03/07/2024"})
        CHECK(redactor.text(kept) == kept);
    CHECK(redactor.text("at SW1A 1AA, LS12AB and m1 1ae") == "at […], […] and […]");
    CHECK(redactor.text("ann@example.org, https://x.example/y") == "[…] […]");
    CHECK(redactor.text("\xFF\xFE kept") == "\xFF\xFE kept");
}
