#include <catch2/catch.hpp>

#include "support/service.h"
#include "workspace/impl.h"
#include "workspace/people.h"

using namespace holdfast;
using namespace holdfast::test;

namespace {

template <typename Kind>
std::vector<Entry> told(const Workspace& workspace)
{
    std::vector<Entry> all;
    for (const Entry& entry : workspace.impl().service->entries())
        if (std::holds_alternative<Kind>(entry.fact))
            all.push_back(entry);
    return all;
}

template <typename Kind>
Kind newest(const Workspace& workspace)
{
    return std::get<Kind>(told<Kind>(workspace).back().fact);
}

/// The vault without the workspace: the keyring changes and the ledger is not told, as when the process dies between the two.
Vault bare_vault(const Service& service, std::string_view name = "manager")
{
    auto vault = Vault::open(service.place(), name, Service::passphrase(), first_monday);
    REQUIRE(vault);
    return *std::move(vault);
}

}

TEST_CASE("Who is let in, changed, reset and removed is told in the ledger, in one act with the "
          "directory",
          "[workspace][people]")
{
    const Service service(first_monday);
    Workspace manager = service.open("manager");
    CHECK(told<AccessGranted>(manager).size() == codes_of<Role>.size() + 1);    // and the founder

    const PersonId nina = good(manager.add_member("nina", {Role::iss_worker}, Service::passphrase(),
                                                  first_monday + std::chrono::minutes(1)));
    CHECK(newest<AccessGranted>(manager) == AccessGranted{nina, {Role::iss_worker}});
    CHECK(told<AccessGranted>(manager).back().act == told<WorkerDescribed>(manager).back().act);
    CHECK(manager.directory().worker(nina)->roles == std::vector{Role::iss_worker});

    good(manager.set_roles(nina, {Role::case_manager}, first_monday + std::chrono::hours(1)));
    CHECK(newest<AccessGranted>(manager) == AccessGranted{nina, {Role::case_manager}});
    CHECK(manager.directory().worker(nina)->roles == std::vector{Role::case_manager});

    good(manager.reset_passphrase(nina, Secret::from_text("given"),
                                  first_monday + std::chrono::hours(2)));
    CHECK(newest<PassphraseReset>(manager) == PassphraseReset{nina});

    good(manager.remove_member(nina, first_monday + std::chrono::hours(3)));
    CHECK(newest<AccessRemoved>(manager) == AccessRemoved{nina});
    CHECK(manager.directory().worker(nina)->left == local_date(first_monday));
    for (const Entry& entry : told<AccessRemoved>(manager)) {
        CHECK(entry.author == manager.self().id);
        CHECK_FALSE(entry.imported);
    }
    CHECK(good(manager.verify()).holds());
}

TEST_CASE("A removal of which the ledger could not be told is finished by trying again",
          "[workspace][people]")
{
    const Service service(first_monday);
    const PersonId iss = service.member(Role::iss_worker);
    Workspace manager = service.open("manager");
    REQUIRE(manager.impl().vault.remove_member(iss, first_monday));    // and the ledger fails
    CHECK(told<AccessRemoved>(manager).empty());
    good(manager.remove_member(iss, first_monday + std::chrono::minutes(5)));
    REQUIRE(told<AccessRemoved>(manager).size() == 1);
    CHECK(newest<AccessRemoved>(manager) == AccessRemoved{iss});
    CHECK(told<AccessRemoved>(manager).back().happened == first_monday);
    CHECK(manager.directory().worker(iss)->left == local_date(first_monday));
    // Then there is nobody to remove.
    const auto again = manager.remove_member(iss, first_monday + std::chrono::minutes(9));
    REQUIRE_FALSE(again);
    REQUIRE(again.error().vault);
    CHECK(again.error().vault->kind == VaultErrorKind::no_such_person);
    CHECK(told<AccessRemoved>(manager).size() == 1);
}

TEST_CASE("A change of access is told once, whoever opens and however often", "[workspace][people]")
{
    const Service service(first_monday);
    const auto granted = [&](std::string_view name) {
        return told<AccessGranted>(service.open(name)).size();
    };
    const std::size_t once = granted("manager");
    CHECK(granted("iss_worker") == once);
    CHECK(granted("manager") == once);
}

TEST_CASE(
    "What a crash left between keyring and ledger is told at the next opening, under the name "
    "of whoever did it",
    "[workspace][people]")
{
    const Service service(first_monday);
    const PersonId iss = service.member(Role::iss_worker);
    const PersonId practitioner = service.member(Role::intervention_practitioner);
    std::optional<PersonId> nina;
    std::optional<PersonId> manager;
    {
        Vault vault = bare_vault(service);
        manager = vault.self().id;
        nina = IdSource().next<PersonId>(first_monday);
        REQUIRE(vault.add_member(*nina, "nina", {Role::iss_worker}, Service::passphrase(),
                                 first_monday));
        REQUIRE(
            vault.set_roles(iss, {Role::practice_manager}, first_monday + std::chrono::hours(1)));
        REQUIRE(vault.reset_passphrase(iss, Secret::from_text("given"),
                                       first_monday + std::chrono::hours(2)));
        REQUIRE(vault.remove_member(practitioner, first_monday + std::chrono::hours(3)));
        REQUIRE(vault.renew_recovery(
            RecoveryForm::two_halves, [](const auto&) { return true; },
            first_monday + std::chrono::hours(4)));
    }
    const Workspace next = service.open(Role::case_manager, first_monday + std::chrono::hours(24));
    CHECK(newest<PassphraseReset>(next) == PassphraseReset{iss});
    CHECK(newest<AccessRemoved>(next) == AccessRemoved{practitioner});
    CHECK(newest<RecoveryRenewed>(next) == RecoveryRenewed{true});
    const Entry mended = told<AccessRemoved>(next).back();
    CHECK(mended.author == *manager);
    CHECK(mended.imported);    // whoever opened signed for it
    CHECK(mended.happened == first_monday + std::chrono::hours(3));
    CHECK(next.directory().worker(*nina)->name == "nina");
    CHECK(next.directory().worker(iss)->roles == std::vector{Role::practice_manager});
    CHECK(next.directory().worker(practitioner)->left);
    CHECK(good(next.verify()).holds());
}

TEST_CASE("Coming back in by the recovery code is told, by whoever opens next",
          "[workspace][people][recovery]")
{
    const TemporaryFolder folder;
    const VaultPlace place{folder.path() / "vault", folder.path() / "device"};
    IdSource ids(3);
    const FirstPerson joan{ids.next<PersonId>(first_monday), "joan"};
    std::optional<Secret> recovery_code;
    {
        auto created = good(Workspace::create(place, joan, Secret::from_text("one"), first_monday,
                                              VaultPurpose::sample, KdfCost::light_for_samples()));
        recovery_code = std::move(created.recovery_code);
    }
    good(Workspace::recover(place, *recovery_code, "joan", Secret::from_text("two"), first_monday));
    const auto back = good(Workspace::open(place, "joan", Secret::from_text("two"), first_monday));
    CHECK(newest<RecoveryUsed>(back) == RecoveryUsed{joan.id});
    CHECK_FALSE(back.self().passphrase_given);    // their own choice
}

TEST_CASE("A removed computer is a fact, and the people who wrote from it are known",
          "[workspace][people][device]")
{
    const Service service(first_monday);
    VaultPlace elsewhere = service.place();
    elsewhere.device_folder += "-elsewhere";
    const DeviceId lost = [&] {
        auto iss = good(
            Workspace::open(elsewhere, "iss_worker", Service::passphrase(), first_monday));
        good(iss.record({{.case_id = {},
                          .fact = ClosureSet{local_date(first_monday), "snow"},
                          .happened = first_monday}},
                        first_monday));
        return iss.impl().vault.device();
    }();
    Workspace manager = service.open("manager");
    const auto known = good(devices(manager));
    REQUIRE(known.size() == 2);
    good(remove_device(manager, lost, first_monday));
    CHECK(newest<DeviceRemoved>(manager) == DeviceRemoved{lost});
    CHECK_FALSE(Workspace::open(elsewhere, "case_manager", Service::passphrase(), first_monday));
}

TEST_CASE("Facts about access are the program's own: nobody records or imports them",
          "[workspace][people]")
{
    const Service service(first_monday);
    Workspace manager = service.open("manager");
    for (const Fact& fact :
         {Fact(AccessGranted{manager.self().id, {Role::iss_worker}}),
          Fact(AccessRemoved{manager.self().id}), Fact(AccessNoted{Access::viewed, {}, {}})}) {
        const auto written = manager.record(
            {{.case_id = {}, .fact = fact, .happened = first_monday}}, first_monday);
        REQUIRE_FALSE(written);
        CHECK(written.error().refusal == Refusal::not_permitted);
    }
}
