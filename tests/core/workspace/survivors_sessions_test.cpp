#include <set>

#include <catch2/catch.hpp>

#include "record/codec.h"
#include "support/service.h"
#include "workspace/erasing.h"
#include "workspace/impl.h"

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

// When a survivor meets the ISS is the survivors' record's, whichever way it was said and whenever.

namespace {

const Instant opened_at = at("2026-01-05T10:00");
const Instant next_day = at("2026-01-06T16:20");

struct HerCase : Service {
    CaseId id = ids.next<CaseId>(opened_at);
    PersonId ian = ids.next<PersonId>(opened_at);
    PersonId ruth = ids.next<PersonId>(opened_at);

    HerCase()
    {
        auto manager = open("manager", opened_at);
        good(manager.record({{.case_id = id,
                              .fact = ReferralReceived{ReferralSource::self, {}, Method::phone},
                              .happened = opened_at},
                             {.case_id = id,
                              .fact = CaseOpened{"HF-0001", ian, "Ian", site},
                              .happened = opened_at},
                             {.case_id = id,
                              .fact = SurvivorIdentified{ruth, "Ruth", Relationship::partner},
                              .happened = opened_at}},
                            opened_at));
    }

    void record(std::string_view who, Fact fact, std::string narrative) const
    {
        good(open(who, next_day)
                 .record({{.case_id = id,
                           .fact = std::move(fact),
                           .happened = next_day,
                           .narrative = std::move(narrative)}},
                         next_day));
    }

    /// As an older program left it in the case record.
    EntryId keep_of_before(const Fact& fact, std::string narrative,
                           std::optional<EntryId> corrects = {})
    {
        auto manager = open("manager", next_day);
        const NewEntry entry{.id = ids.next<EntryId>(next_day),
                             .stream = id,
                             .compartment = Compartment::case_record,
                             .happened = next_day,
                             .recorded = next_day,
                             .corrects = corrects,
                             .kind = std::string(kind_of(fact)),
                             .version = version_of(fact),
                             .payload = encode(fact),
                             .narrative = std::move(narrative)};
        REQUIRE(manager.impl().vault.write(ids.next<ActId>(next_day), {&entry, 1}, next_day, {}));
        good(manager.rebuild(next_day));
        return entry.id;
    }

    std::string exported_by(std::string_view who) const
    {
        std::ostringstream out;
        good(open(who, next_day).export_lines(out, id));
        return out.str();
    }
    CaseView seen_by(Role role) const
    {
        return good(open(role, next_day).case_view(id, Moment::now(next_day)));
    }
};

const auto iss = code(Role::iss_worker);
const auto practitioner = code(Role::intervention_practitioner);

SessionPlanned appointment(const SessionId& session)
{
    return {session, Activity::iss_appointment, at("2026-01-20T10:15"), at("2026-01-20T11:00"), {},
            {}};
}

}

TEST_CASE("When a survivor meets the ISS is in no record that an intervention practitioner opens, "
          "however it was recorded",
          "[workspace][compartments]")
{
    HerCase one;
    const auto session = one.ids.next<SessionId>(next_day);
    const auto other = one.ids.next<SessionId>(next_day);
    one.record(iss, appointment(session), "MEETS-PLANNED");
    one.record(iss, SessionAttended{session, Activity::iss_appointment, next_day, {}},
               "MEETS-CAME");
    one.record(iss, SessionMissed{session, Activity::iss_appointment, MissedHow::no_show},
               "MEETS-STAYED-AWAY");
    one.record(iss, SessionCancelled{session}, "MEETS-CALLED-OFF");
    one.record(practitioner, appointment(other), "MEETS-POSTED");
    one.record(iss,
               SupportSessionPlanned{one.ids.next<SessionId>(next_day), one.ruth, next_day,
                                     next_day + 50min},
               "MEETS-OF-TODAY");
    CHECK_THAT(one.exported_by(practitioner), !Catch::Contains("MEETS")
                                                  && !Catch::Contains("session")
                                                  && !Catch::Contains("2026-01-20"));
    CHECK(good(one.open(practitioner, next_day).search("meets", 10)).empty());
    const std::string hers = one.exported_by(iss);
    for (const char* each : {"MEETS-PLANNED", "MEETS-CAME", "MEETS-STAYED-AWAY", "MEETS-CALLED-OFF",
                             "MEETS-POSTED", "MEETS-OF-TODAY"})
        CHECK_THAT(hers, Catch::Contains(each));
    CHECK_THAT(hers, !Catch::Contains(R"("kind":"session_)"));
    const auto view = one.seen_by(Role::iss_worker);
    CHECK(view.file.all<SupportSessionPlanned>().size() == 3);
    CHECK(view.file.all<SupportSessionAttended>().size() == 1);
    CHECK(view.file.all<SupportSessionMissed>().size() == 1);
    CHECK(view.file.all<SupportSessionCancelled>().size() == 1);
}

TEST_CASE("A file of an older program puts a survivor's appointments, what cancels them and what "
          "withdraws them into the survivors' record",
          "[workspace][compartments]")
{
    HerCase one;
    const auto line = [&](std::string_view kind, std::string_view more) {
        return R"({"case":")" + one.id.text() + R"(","kind":")" + std::string(kind)
               + R"(","happened":"2026-01-06T10:00:00+00:00",)"
                 R"("recorded":"2026-01-06T10:00:00+00:00",)"
               + std::string(more) + "}\n";
    };
    const std::string session = one.ids.next<SessionId>(next_day).text();
    const std::string his = one.ids.next<SessionId>(next_day).text();
    const std::string entry = one.ids.next<EntryId>(next_day).text();
    const std::string times = R"("starts":"2026-01-20T10:15:00+00:00","ends":)"
                              R"("2026-01-20T11:00:00+00:00"})";
    std::istringstream first(
        line("session_cancelled",
             R"("narrative":"MEETS-NOT","fact":{"session":")" + session + R"("})")
        + line("session_cancelled", R"("narrative":"HIS-OWN","fact":{"session":")" + his + R"("})")
        + line("entry_withdrawn",
               R"("narrative":"MEETS-WITHDRAWN","corrects":")" + entry + R"(","fact":{})")
        + line("session_planned", R"("entry":")" + entry
                                      + R"(","narrative":"MEETS-HER","fact":{"session":")" + session
                                      + R"(","activity":"iss_appointment",)" + times));
    good(one.open("manager", next_day).import_lines(first, next_day));
    // And what comes after it, in a file of its own.
    std::istringstream second(
        line("session_cancelled",
             R"("narrative":"MEETS-LATER","fact":{"session":")" + session + R"("})")
        + line("entry_withdrawn",
               R"("narrative":"MEETS-AGAIN","corrects":")" + entry + R"(","fact":{})"));
    good(one.open("manager", next_day).import_lines(second, next_day));
    CHECK_THAT(one.exported_by(practitioner), !Catch::Contains("MEETS") && !Catch::Contains(session)
                                                  && !Catch::Contains("2026-01-20")
                                                  && Catch::Contains("HIS-OWN"));
    const std::string hers = one.exported_by(iss);
    for (const char* each :
         {"MEETS-NOT", "MEETS-WITHDRAWN", "MEETS-HER", "MEETS-LATER", "MEETS-AGAIN", "HIS-OWN"})
        CHECK_THAT(hers, Catch::Contains(each));
}

TEST_CASE("The moment at which a survivor's appointment ends is not written down beside the case "
          "record either",
          "[workspace][compartments]")
{
    HerCase one;
    const auto due_to_reassess = [&](std::string_view who, Instant then) {
        const auto streams = one.open(who, next_day).impl().vault.to_reassess(then);
        REQUIRE(streams);
        return std::find(streams->begin(), streams->end(), Stream(one.id)) != streams->end();
    };
    const Instant ends = at("2026-01-20T11:00");
    REQUIRE_FALSE(due_to_reassess(iss, ends));
    one.record(iss, appointment(one.ids.next<SessionId>(next_day)), {});
    CHECK(due_to_reassess(iss, ends));
    CHECK_FALSE(due_to_reassess(iss, ends - 1min));
    CHECK_FALSE(due_to_reassess(practitioner, ends));
}

TEST_CASE("Every withdrawal of one act rests where what it withdraws rests",
          "[workspace][compartments]")
{
    HerCase one;
    {
        auto worker = one.open(iss, next_day);
        std::vector<NewFact> withdrawals;
        for (int i = 0; i < 3; ++i) {
            const auto written = good(worker.record(
                {{.case_id = one.id,
                  .fact = ContactAttempted{one.ruth, Method::phone, AttemptResult::no_answer},
                  .happened = next_day}},
                next_day));
            withdrawals.push_back({.case_id = one.id,
                                   .fact = EntryWithdrawn{},
                                   .happened = next_day,
                                   .narrative = "WITHDRAWN-" + std::to_string(i),
                                   .corrects = written.entries.front()});
        }
        good(worker.record(std::move(withdrawals), next_day));
    }
    CHECK_THAT(one.exported_by(practitioner), !Catch::Contains("WITHDRAWN"));
    CHECK_THAT(one.exported_by(iss), Catch::Contains("WITHDRAWN-0")
                                         && Catch::Contains("WITHDRAWN-1")
                                         && Catch::Contains("WITHDRAWN-2"));
}

TEST_CASE(
    "What an older program kept in the case record of the survivors' appointments, and of how "
    "support ended, is read by whoever holds the survivors' record and by nobody else",
    "[workspace][compartments]")
{
    HerCase one;
    const auto session = one.ids.next<SessionId>(next_day);
    const EntryId plan = one.keep_of_before(appointment(session), "KEPT-PLAN");
    one.keep_of_before(SessionAttended{session, Activity::iss_appointment, next_day, {}},
                       "KEPT-CAME");
    one.keep_of_before(SessionCancelled{session}, "KEPT-CALLED-OFF");
    one.keep_of_before(CaseClosed{Scope::iss, one.ruth, EndReason::moved_away}, "KEPT-END");
    const EntryId missed = one.keep_of_before(
        SessionMissed{{}, Activity::iss_appointment, MissedHow::no_show}, "KEPT-MISSED");
    one.keep_of_before(EntryWithdrawn{}, "KEPT-WITHDRAWN", missed);

    const auto his = one.seen_by(Role::intervention_practitioner);
    CHECK(his.file.all<SessionPlanned>().empty());
    CHECK(his.file.all<SessionAttended>().empty());
    CHECK(his.file.all<SessionCancelled>().empty());
    CHECK(his.file.all<SupportSessionPlanned>().empty());
    CHECK(his.file.all<CaseClosed>().empty());
    CHECK(his.file.all<SupportStatusChanged>().empty());
    CHECK(his.narratives.empty());
    CHECK(his.file.last<IssStatusSet>()->status == IssStatus::closed);
    CHECK_THAT(one.exported_by(practitioner), !Catch::Contains("KEPT")
                                                  && !Catch::Contains("moved_away")
                                                  && !Catch::Contains("2026-01-20"));
    CHECK(good(one.open(practitioner, next_day).search("kept", 10)).empty());

    const auto hers = one.seen_by(Role::iss_worker);
    REQUIRE(hers.file.all<SupportSessionPlanned>().size() == 1);
    CHECK(hers.file.last<SupportSessionPlanned>()->starts == at("2026-01-20T10:15"));
    CHECK(hers.file.all<SupportSessionAttended>().size() == 1);
    CHECK(hers.file.all<SupportSessionCancelled>().size() == 1);
    CHECK(hers.file.all<SupportSessionMissed>().empty());
    CHECK(hers.file.last<SupportStatusChanged>()->reason == EndReason::moved_away);
    CHECK(hers.narratives.at(plan) == "KEPT-PLAN");
    CHECK(hers.narratives.size() == 6);
    CHECK_THAT(one.exported_by(iss), Catch::Contains("KEPT-PLAN") && Catch::Contains("KEPT-END"));
    CHECK_FALSE(good(one.open(iss, next_day).search("kept", 10)).empty());
    for (const Role role : {Role::intervention_practitioner, Role::iss_worker})
        CHECK(good(one.open(role, next_day).verify()).holds());
}

TEST_CASE(
    "A search finds what was called off or withdrawn of his own, beside what an older program "
    "kept of hers",
    "[workspace][compartments]")
{
    HerCase one;
    const auto hers = one.ids.next<SessionId>(next_day);
    const EntryId his_off = one.keep_of_before(SessionCancelled{one.ids.next<SessionId>(next_day)},
                                               "KEPT-HIS-OFF");
    const EntryId missed = one.keep_of_before(
        SessionMissed{{}, Activity::assessment, MissedHow::no_show}, "KEPT-HE-MISSED");
    const EntryId withdrawn = one.keep_of_before(EntryWithdrawn{}, "KEPT-HE-CAME", missed);
    const EntryId hers_off = one.keep_of_before(SessionCancelled{hers}, "KEPT-HERS-OFF");
    const auto found_by = [&](std::string_view who) {
        std::set<EntryId> found;
        for (const SearchHit& hit : good(one.open(who, next_day).search("kept", 10)))
            found.insert(hit.entry);
        return found;
    };
    // Nothing tells yet whose session that was.
    CHECK(found_by(practitioner) == std::set{his_off, missed, withdrawn, hers_off});
    const EntryId plan = one.keep_of_before(appointment(hers), "KEPT-HER-PLAN");
    CHECK(found_by(practitioner) == std::set{his_off, missed, withdrawn});
    CHECK(found_by(iss) == std::set{his_off, missed, withdrawn, hers_off, plan});
}

TEST_CASE("What an older program kept there is erased where it lies, and stays of its kind",
          "[workspace][compartments][erasure]")
{
    HerCase one;
    const EntryId plan = one.keep_of_before(appointment(one.ids.next<SessionId>(next_day)),
                                            "KEPT-PLAN");
    const EntryId ended = one.keep_of_before(
        CaseClosed{Scope::iss, one.ruth, EndReason::moved_away}, "KEPT-END");
    // All that is shown of the case, with the milestone that reading makes of how support ended.
    std::vector<EntryId> all;
    const auto view = one.seen_by(Role::data_protection_lead);
    REQUIRE(view.file.all<IssStatusSet>().size() == 1);
    for (const Entry& entry : view.history->entries())
        all.push_back(entry.id);
    const auto proposed = good(propose_erasure(one.open(Role::data_protection_lead, next_day),
                                               one.id, all, "leak", "It tells when they meet.",
                                               next_day));
    CHECK(proposed.entries.size() == all.size() - 1);
    CHECK(good(carry_out_erasure(one.open("manager", next_day), proposed.proposal, next_day)).state
          == ErasureState::carried_out);
    {
        const auto manager = one.open("manager", next_day);
        const auto left = [&](const EntryId& id) {
            const auto entry = manager.impl().vault.entry(id);
            REQUIRE((entry && *entry));
            CHECK((*entry)->compartment == Compartment::case_record);
            CHECK((*entry)->narrative.empty());
            const auto fact = FactReader().read((*entry)->kind, (*entry)->version,
                                                (*entry)->payload);
            REQUIRE(fact);
            return *fact;
        };
        CHECK(std::get<SessionPlanned>(left(plan)).starts == at("2026-01-20T00:00"));
        CHECK(std::get<CaseClosed>(left(ended)).reason == EndReason::other);
        CHECK(good(manager.verify()).holds());
    }
    // Its tombstone stands beside it, for every laptop that holds the case record.
    CHECK(good(one.open(practitioner, next_day).verify()).holds());
}
