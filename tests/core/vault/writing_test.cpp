#include <csignal>

#include <catch2/catch.hpp>
#include <sys/resource.h>

#include "a_vault.h"

using namespace holdfast;
using namespace holdfast::test;
using enum Compartment;
using Kind = VaultErrorKind;

namespace {

VaultResult<ActStamp> try_write(Vault& vault, std::vector<NewEntry> entries,
                                const Derive& derive = {})
{
    return vault.write(an<ActId>(9), entries, at(), derive);
}

}

TEST_CASE("when deriving fails nothing was written", "[vault][writing]")
{
    const AVault a;
    Vault vault = a.open();
    const auto failed = try_write(vault, {AnEntry(1), AnEntry(2, support)}, [](Derived& derived) {
        derived.replace(case_record, "rows", Stream(), std::vector{DerivedRow{"a"}});
        return false;
    });
    CHECK(error_of(failed) == Kind::derivation_failed);
    CHECK(all_entries(vault).empty());
    CHECK(got(vault.rows({.name = "rows"})).empty());

    REQUIRE(try_write(vault, {AnEntry(1), AnEntry(2, support)}));
    CHECK(all_entries(vault).size() == 2);
    CHECK(got(vault.verify()).holds());
}

TEST_CASE("an exception while deriving leaves nothing behind", "[vault][writing]")
{
    const AVault a;
    Vault vault = a.open();
    CHECK_THROWS_AS(
        try_write(vault, {AnEntry(1)}, [](Derived&) -> bool { throw std::runtime_error("odd"); }),
        std::runtime_error);
    CHECK(all_entries(vault).empty());
    CHECK(try_write(vault, {AnEntry(1)}));
}

TEST_CASE("deriving sees what its act wrote", "[vault][writing]")
{
    const AVault a;
    Vault vault = a.open();
    std::size_t seen = 0;
    REQUIRE(try_write(vault, {AnEntry(1), AnEntry(2, support)}, [&](Derived&) {
        seen = entries_of(vault, an<CaseId>(1)).size();
        return true;
    }));
    CHECK(seen == 2);
}

TEST_CASE("rows cannot be derived into a compartment that is not held", "[vault][writing]")
{
    const AVault a;
    a.add("ivan", {Role::intervention_practitioner}, 2);
    Vault vault = a.open("ivan");
    const auto failed = try_write(vault, {AnEntry(1)}, [](Derived& derived) {
        derived.replace(support, "rows", Stream(), std::vector{DerivedRow{"a"}});
        return true;
    });
    REQUIRE(error_of(failed) == Kind::not_held);
    CHECK(failed.error().file == "support.db");
    CHECK(all_entries(vault).empty());
}

TEST_CASE("an entry's id is written once", "[vault][writing]")
{
    const AVault a;
    Vault vault = a.open();
    write(vault, {AnEntry(1).says("first")});
    CHECK(error_of(try_write(vault, {AnEntry(2), AnEntry(1).says("second")}))
          == Kind::already_recorded);
    const auto entries = all_entries(vault);
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].narrative == "first");
}

TEST_CASE("many acts go in as one, or not at all", "[vault][writing]")
{
    const AVault a;
    Vault vault = a.open();
    const auto append = [&](VaultTransaction& transaction, std::uint8_t number) {
        const std::vector<NewEntry> entries{
            AnEntry(number), AnEntry(static_cast<std::uint8_t>(number + 100), support)};
        return transaction.append(an<ActId>(number), entries, at(number));
    };
    {
        auto transaction = got(vault.begin());
        for (std::uint8_t number = 1; number <= 50; ++number)
            REQUIRE(append(transaction, number));
        CHECK(error_of(vault.begin()) == Kind::in_use);
        CHECK(all_entries(vault).size() == 100);
    }
    CHECK(all_entries(vault).empty());

    auto transaction = got(vault.begin());
    for (std::uint8_t number = 1; number <= 50; ++number)
        REQUIRE(append(transaction, number));
    got(transaction.commit());
    CHECK(all_entries(vault).size() == 100);
    const auto verification = got(vault.verify());
    CHECK(verification.holds());
    CHECK(verification.commits == 100);

    auto refused = got(vault.begin());
    REQUIRE(append(refused, 60));
    CHECK(error_of(append(refused, 1)) == Kind::already_recorded);
    CHECK(error_of(append(refused, 61)) == Kind::already_recorded);
    CHECK(error_of(refused.commit()) == Kind::already_recorded);
    CHECK(all_entries(vault).size() == 100);
}

TEST_CASE("a commit by a clock that ran backwards is marked", "[vault][writing]")
{
    const AVault a;
    Vault vault = a.open();
    const auto suspect = [&](std::uint8_t number) {
        bool marked = false;
        got(vault.for_each_entry(every_compartment, [&](const EntryView& entry) {
            marked = marked || (entry.id == an<EntryId>(number) && entry.clock_suspect);
        }));
        return marked;
    };
    CHECK_FALSE(write(vault, {AnEntry(1)}, 1, at(100)).clock_suspect);
    CHECK(write(vault, {AnEntry(2)}, 2, at(99)).clock_suspect);
    CHECK_FALSE(write(vault, {AnEntry(3)}, 3, at(99)).clock_suspect);
    CHECK_FALSE(suspect(1));
    CHECK(suspect(2));
    CHECK_FALSE(suspect(3));
    CHECK(got(vault.verify()).holds());
}

TEST_CASE("the stamp says what was written and what could only be posted", "[vault][writing]")
{
    const AVault a;
    a.add("ivan", {Role::intervention_practitioner}, 2);
    Vault vault = a.open("ivan");
    const ActStamp stamp = write(vault, {AnEntry(1), AnEntry(2, support)});
    CHECK(stamp.author == an<PersonId>(2));
    CHECK(stamp.written == CompartmentSet{case_record});
    CHECK(stamp.posted == CompartmentSet{support});
}

TEST_CASE("a disk that takes no more fails the act, and the vault stays whole", "[vault][writing]")
{
    const AVault a;
    {
        Vault vault = a.open();
        write(vault, {AnEntry(1)});
    }
    CHECK(in_child([&] {
              Vault vault = a.open();
              std::signal(SIGXFSZ, SIG_IGN);
              const rlimit limit{400000, 400000};
              ::setrlimit(RLIMIT_FSIZE, &limit);
              const auto failed = try_write(
                  vault, {AnEntry(2).says(std::string(900000, 'x')), AnEntry(3, support)});
              const bool told = !failed
                                && (failed.error().kind == Kind::input_output
                                    || failed.error().kind == Kind::disk_full);
              return told && all_entries(vault).size() == 1 ? 0 : 1;
          })
          == 0);
    const Vault vault = a.open();
    CHECK(all_entries(vault).size() == 1);
    CHECK(got(vault.verify()).holds());
}
