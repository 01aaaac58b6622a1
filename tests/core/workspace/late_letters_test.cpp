#include <sstream>

#include <catch2/catch.hpp>

#include "support/service.h"
#include "workspace/erasing.h"
#include "workspace/merging.h"

using namespace holdfast;
using namespace holdfast::test;

namespace {

constexpr const char* words = "14 Sorrel Street";

/// A service whose vault lies on several laptops.
struct Laptops {
    Instant now = at("2026-01-05T09:00");
    Service service{now};
    TemporaryFolder folder;
    CaseId case_id = service.ids.next<CaseId>(now);
    PersonId survivor = service.ids.next<PersonId>(now);

    VaultPlace place(const std::string& laptop) const
    {
        return {.folder = folder.path() / laptop / "vault",
                .device_folder = folder.path() / laptop / "device"};
    }
    void set_up(const std::string& laptop) const
    {
        fs::create_directories(place(laptop).folder.parent_path());
        fs::copy(service.place().folder, place(laptop).folder, fs::copy_options::recursive);
    }
    Workspace open(const std::string& laptop, std::string_view who, Instant when) const
    {
        return good(Workspace::open(place(laptop), who, Service::passphrase(), when));
    }
    void hand_over(const std::string& from, const std::string& to, std::string_view who,
                   Instant when, const BundleSince& since = {}) const
    {
        const fs::path file = folder.path()
                              / (from + to + std::to_string(when.time_since_epoch().count()));
        good(make_bundle(open(from, who, when), file, since, when));
        auto workspace = open(to, who, when);
        good(merge(workspace, file, when));
    }
};

}

TEST_CASE("What comes as a letter after its erasure became known is erased when it is taken in",
          "[workspace][merge][erasure]")
{
    constexpr std::chrono::hours hour(1);
    Laptops all;
    {
        auto manager = all.service.open("manager", all.now);
        good(manager.record(
            {{.case_id = all.case_id,
              .fact = ReferralReceived{ReferralSource::self, {}, Method::phone},
              .happened = all.now},
             {.case_id = all.case_id,
              .fact = CaseOpened{"HF-0001", all.service.ids.next<PersonId>(all.now), "Ian",
                                 all.service.site},
              .happened = all.now},
             {.case_id = all.case_id,
              .fact = SurvivorIdentified{all.survivor, "Ruth", Relationship::partner},
              .happened = all.now}},
            all.now));
    }
    for (const char* laptop : {"office", "iss", "home"})
        all.set_up(laptop);
    const std::string tom(code(Role::intervention_practitioner));
    const std::string leila(code(Role::iss_worker));
    std::optional<EntryId> entry;
    {
        auto office = all.open("office", tom, all.now);    // it is posted
        entry = good(office.record({{.case_id = all.case_id,
                                     .fact = ContactDetailsGiven{all.survivor, DetailKind::address,
                                                                 words, Answer::dont_know},
                                     .happened = all.now,
                                     .source = Source::perpetrator,
                                     .narrative = words}},
                                   all.now))
                    .entries.front();
    }
    all.hand_over("office", "iss", tom, all.now + hour);
    {
        auto lead = all.open("iss", code(Role::data_protection_lead), all.now + 2 * hour);
        good(propose_erasure(lead, all.case_id, {*entry}, "request", "She asked.",
                             all.now + 2 * hour));
    }
    {
        auto manager = all.open("iss", "manager", all.now + 3 * hour);
        good(carry_out_erasure(manager, good(erasures(manager)).front().proposal,
                               all.now + 3 * hour));
    }
    // At home it is known that it was erased, and not what.
    all.hand_over("iss", "home", leila, all.now + 4 * hour, {.committed = all.now + 2 * hour});
    REQUIRE(good(all.open("home", leila, all.now + 4 * hour).search("Sorrel", 10)).empty());
    // Then the letter comes that nobody at the office has opened.
    all.hand_over("office", "home", tom, all.now + 5 * hour);
    {
        const auto home = all.open("home", leila, all.now + 6 * hour);
        CHECK(good(home.verify()).erased == 1);
        CHECK(good(home.search("Sorrel", 10)).empty());
        std::ostringstream exported;
        good(home.export_lines(exported));
        CHECK(exported.str().find(words) == std::string::npos);
    }
    all.hand_over("iss", "home", leila, all.now + 7 * hour);
    CHECK(good(all.open("home", leila, all.now + 8 * hour).verify()).holds());
}
