#include <catch2/catch.hpp>

#include "support/service.h"
#include "vault/compartment_keys.h"
#include "vault/vault_impl.h"
#include "workspace/access_log.h"
#include "workspace/impl.h"

using namespace holdfast;
using namespace holdfast::test;

namespace {

constexpr std::chrono::minutes minute{1};

/// Cases by number, and the log as the service manager reads it.
struct Watched : Service {
    Watched() : Service(first_monday) {}

    CaseId case_id(int number)
    {
        while (static_cast<int>(cases.size()) <= number)
            cases.push_back(ids.next<CaseId>(first_monday));
        return cases[static_cast<std::size_t>(number)];
    }
    void looks(Role role, int number, Instant when, Access access = Access::viewed)
    {
        Workspace workspace = open(role, when);
        good(note_access(workspace, access, case_id(number), {}, {}, when));
    }
    std::vector<AccessRow> log(const AccessQuery& query = {}) const
    {
        const Workspace workspace = open("manager", first_monday + std::chrono::hours(1000));
        return good(access_log(workspace, query));
    }

    std::vector<CaseId> cases;
};

}

TEST_CASE("Who looked at what arrives with the managers, also from those who cannot read it",
          "[workspace][access]")
{
    Watched service;
    service.looks(Role::iss_worker, 1, first_monday);
    service.looks(Role::service_manager, 2, first_monday + minute);
    {
        Workspace practitioner = service.open(Role::intervention_practitioner);
        good(note_access(practitioner, Access::revealed, service.case_id(1),
                         service.member(Role::iss_worker), "her worker is ill",
                         first_monday + 2 * minute));
        const auto refused = access_log(practitioner, {});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().refusal == Refusal::not_permitted);
    }
    const auto rows = service.log();
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].by == service.member(Role::iss_worker));
    CHECK(rows[0].about == service.case_id(1));
    CHECK(rows[0].access == Access::viewed);
    CHECK(rows[1].by == service.member(Role::service_manager));
    CHECK(rows[2].by == service.member(Role::intervention_practitioner));
    CHECK(rows[2].reason == "her worker is ill");
    CHECK(good(service.open("manager").verify()).holds());
}

TEST_CASE("The access log is read by person, by case and by period", "[workspace][access]")
{
    Watched service;
    service.looks(Role::iss_worker, 1, first_monday);
    service.looks(Role::iss_worker, 2, first_monday + std::chrono::hours(30));
    service.looks(Role::case_manager, 1, first_monday + std::chrono::hours(50));
    CHECK(service.log({.person = service.member(Role::iss_worker)}).size() == 2);
    CHECK(service.log({.about = service.case_id(1)}).size() == 2);
    CHECK(service.log({.from = first_monday + std::chrono::hours(30)}).size() == 2);
    CHECK(service.log({.until = first_monday + std::chrono::hours(30)}).size() == 1);
    CHECK(service
              .log({.person = service.member(Role::iss_worker),
                    .about = service.case_id(2),
                    .from = first_monday + std::chrono::hours(29),
                    .until = first_monday + std::chrono::hours(31)})
              .size()
          == 1);
    CHECK(service.log({.person = service.member(Role::practice_manager)}).empty());
}

TEST_CASE("A case seen again within the hour is noted once; a search each time",
          "[workspace][access]")
{
    Watched service;
    const auto look = [&](Workspace& workspace, Instant when) {
        good(note_access(workspace, Access::viewed, service.case_id(1), {}, {}, when));
    };
    {
        Workspace iss = service.open(Role::iss_worker);
        for (int i = 0; i < 60; ++i)
            look(iss, first_monday + i * minute);
        look(iss, first_monday + 60 * minute);
        good(note_access(iss, Access::viewed, service.case_id(2), {}, {},
                         first_monday + 5 * minute));
        good(note_access(iss, Access::searched, {}, {}, {}, first_monday + 6 * minute));
        good(note_access(iss, Access::searched, {}, {}, {}, first_monday + 6 * minute));
    }
    CHECK(service.log({.about = service.case_id(1)}).size() == 2);
    CHECK(service.log().size() == 5);
    // In the next sitting too, also of those who cannot read the log; and of each person apart.
    for (const Role role : {Role::service_manager, Role::intervention_practitioner}) {
        INFO(code(role));
        const int number = 3 + static_cast<int>(role);
        service.looks(role, number, first_monday + std::chrono::hours(9));
        service.looks(role, number, first_monday + std::chrono::hours(9) + 59 * minute);
        CHECK(service.log({.about = service.case_id(number)}).size() == 1);
        service.looks(role, number, first_monday + std::chrono::hours(10));
        CHECK(service.log({.about = service.case_id(number)}).size() == 2);
        service.looks(Role::iss_worker, number, first_monday + std::chrono::hours(10));
        CHECK(service.log({.about = service.case_id(number)}).size() == 3);
    }
}

TEST_CASE("Noting an access assesses no case and reads no directory again", "[workspace][access]")
{
    Watched service;
    Workspace manager = service.open("manager");
    const auto* before = manager.impl().service.get();
    const std::size_t entries = before->entries().size();
    good(note_access(manager, Access::searched, {}, {}, {}, first_monday));
    CHECK(manager.impl().service->entries().size() == entries);
    CHECK_FALSE(steers_duties(kind_index<AccessNoted>));
    CHECK(good(manager.reassess_due(first_monday)) == 0);
}

TEST_CASE("Attempts to sign in that failed are in the log once somebody has signed in",
          "[workspace][access]")
{
    Watched service;
    const auto tries = [&](std::string_view name, std::string_view passphrase, Instant when) {
        CHECK_FALSE(Workspace::open(service.place(), name, Secret::from_text(passphrase), when));
    };
    tries("iss_worker", "guess", first_monday + minute);
    tries("iss_worker", "another guess", first_monday + 2 * minute);
    tries("my secret passphrase", "iss_worker", first_monday + 3 * minute);
    for (const auto& file : fs::directory_iterator(service.place().device_folder)) {
        std::ostringstream text;
        text << std::ifstream(file.path()).rdbuf();
        CHECK(text.str().find("guess") == std::string::npos);
        CHECK(text.str().find("secret") == std::string::npos);
    }
    (void)service.open(Role::intervention_practitioner, first_monday + 4 * minute);
    const auto rows = service.log();
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].access == Access::sign_in_failed);
    CHECK(rows[0].person == service.member(Role::iss_worker));
    CHECK(rows[0].at == first_monday + minute);
    CHECK_FALSE(rows[2].person);
    CHECK(service.log({.person = service.member(Role::iss_worker)}).size() == 2);
    // Who brought them here is not who failed.
    CHECK(service.log({.person = service.member(Role::intervention_practitioner)}).empty());
    CHECK(service.log().size() == 3);    // and they are told once
}

TEST_CASE("However many attempts fail, a bounded number is kept, and how many there were",
          "[workspace][access]")
{
    const TemporaryFolder folder;
    const VaultId vault = IdSource(1).next<VaultId>(first_monday);
    const std::size_t tried = most_failed_sign_ins + 7;
    for (std::size_t i = 0; i < tried; ++i)
        REQUIRE(keep_failed_sign_in(folder.path(), vault,
                                    {first_monday + static_cast<int>(i) * minute, std::nullopt}));
    const auto kept = kept_failed_sign_ins(folder.path(), vault);
    REQUIRE(kept);
    CHECK(kept->newest.size() == most_failed_sign_ins);
    CHECK(kept->earlier == 7);
    CHECK(kept->newest.back().at == first_monday + static_cast<int>(tried - 1) * minute);
    REQUIRE(drop_failed_sign_ins(folder.path(), vault));
    CHECK(kept_failed_sign_ins(folder.path(), vault)->newest.empty());
}

TEST_CASE("A note that is taken out of the log is missed by verify, and none is exported",
          "[workspace][access]")
{
    Watched service;
    service.looks(Role::service_manager, 1, first_monday);
    service.looks(Role::service_manager, 2, first_monday);
    {
        const Workspace manager = service.open("manager");
        std::ostringstream out;
        CHECK(good(manager.export_lines(out)) > 0);
        CHECK(out.str().find("access_noted") == std::string::npos);
        CHECK(good(manager.verify()).holds());
    }
    {
        // As somebody could who holds the key and uses other tools.
        const Charter charter = read_charter(service.place()).value();
        const Keyring keyring = read_keyring(service.place().folder, charter).value();
        const KeyringState state = replay(keyring, charter.root).value();
        const auto* person = state.find_current("manager");
        const Identity identity = unlock_identity(*find_locked(keyring, person->record.id),
                                                  person->record, charter.root,
                                                  Service::passphrase())
                                      .value();
        const auto keys = unsealed_keys(keyring, state, identity.person, identity.sealing).value();
        const auto raw = raw_forms(keys, state);
        const auto database = open_encrypted(service.place().folder / "management.db",
                                             raw.at(Compartment::management));
        CHECK(database->exec("DELETE FROM entries WHERE happened = (SELECT min(happened) FROM "
                             "entries)")
              > 0);
    }
    CHECK_FALSE(good(service.open("manager").verify()).holds());
}
