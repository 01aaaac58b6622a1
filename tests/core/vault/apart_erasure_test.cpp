#include <catch2/catch.hpp>

#include "laptops.h"
#include "pages.h"
#include "vault/carrying.h"
#include "vault/contents.h"
#include "vault/erasure.h"
#include "vault/vault_impl.h"

using namespace holdfast;
using namespace holdfast::test;
using enum Compartment;
namespace fs = std::filesystem;

namespace {

/// Everything in a laptop's folder: each file as it lies, and each page of those that mora can open in plain.
std::string all_of(const Laptops& laptops, int laptop)
{
    RawKeys keys;
    {
        const Vault vault = laptops.open(laptop);
        keys = raw_forms(vault.impl().keys, vault.impl().state);
    }
    std::string all;
    for (const auto& item : fs::recursive_directory_iterator(laptops.place(laptop).folder))
        if (item.is_regular_file())
            all += file_bytes(item.path());
    for (const auto& [compartment, key] : keys)
        all += plain_pages(laptops.place(laptop).folder / file_of(compartment), key);
    return all;
}

NewEntry imported(std::uint8_t number, const std::string& says)
{
    NewEntry entry = AnEntry(number, support).says(says).with(says + " payload");
    entry.imported = true;
    return entry;
}

void erase(const Laptops& laptops, int laptop, std::initializer_list<std::uint8_t> numbers)
{
    Vault vault = laptops.open(laptop);
    auto transaction = got(vault.begin());
    std::vector<Remains> all;
    for (const std::uint8_t number : numbers)
        all.push_back({an<EntryId>(number), {1, 2, 3}});
    CHECK(got(erase_entries(vault, all)).contains(support));
    got(transaction.commit());
    got(finish_erasures(vault));
}

}

TEST_CASE("an erasure reaches what merges kept apart: repeated, differing, written after a removal",
          "[vault][erasure][merge]")
{
    const Laptops laptops(3);
    {
        Vault vault = laptops.open(0);
        write(vault, {imported(1, "canary-same"), imported(2, "canary-here")}, 1, at(10));
    }
    {
        Vault vault = laptops.open(1);
        write(vault, {imported(1, "canary-same"), imported(4, "what stays")}, 2, at(15));
        write(vault, {imported(2, "canary-there")}, 3, at(16));
    }
    got(laptops.open(0).remove_member(laptops.iris, at(100)));
    {
        Vault vault = laptops.open(1, "iris", 150);
        write(vault, {imported(3, "canary-after"), imported(5, "kept-with-it")}, 4, at(150));
    }
    laptops.hand_over(1, 0, "mora", 200);
    REQUIRE(got(laptops.open(0).verify()).kept_apart == 3);
    for (const char* text : {"canary-same", "canary-here", "canary-there", "canary-after"})
        REQUIRE(has(all_of(laptops, 0), text));

    erase(laptops, 0, {1, 2, 3});
    const std::string all = all_of(laptops, 0);
    CHECK_FALSE(has(all, "canary"));
    CHECK(has(all, "kept-with-it"));
    CHECK(has(all, "what stays"));
    const auto verification = got(laptops.open(0).verify());
    CHECK(verification.holds());
    CHECK(verification.kept_apart == 3);

    // Its bundle carries none of it either, and what it carries is still proven.
    laptops.hand_over(0, 2, "nadia", 300);
    CHECK_FALSE(has(all_of(laptops, 2), "canary"));
    CHECK(got(laptops.open(2).verify()).kept_apart == 3);
    CHECK(got(laptops.open(2).verify()).holds());
}

TEST_CASE("who signed for the erasure of what is kept apart can be proven once it is taken in",
          "[vault][erasure][merge]")
{
    const Laptops laptops(2);
    {
        Vault vault = laptops.open(1);
        write(vault, {imported(3, "canary-apart")}, 4, at(15));
    }
    laptops.hand_over(1, 0, "mora", 200);
    Vault vault = laptops.open(0);
    CompartmentStore& store = *vault.impl().store->find(support);
    // As if it had been kept apart all along.
    auto transaction = got(vault.begin());
    Bytes carried;
    Hash hash{};
    for_each_carried(
        store,
        [&](const Commit& commit) {
            hash = commit.hash;
            return true;
        },
        [&](const Bytes& bytes) { carried = bytes; });
    keep_apart(store, hash, {NotTaken::after_removal, carried});
    const std::vector all{Remains{an<EntryId>(3), {7, 8}, {}}};
    got(erase_entries(vault, all));
    const auto kept = kept_apart(store, hash);
    REQUIRE(kept);
    CHECK(kept->why == NotTaken::after_removal);
    const auto read = decode_carried(vault.id(), kept->carried);
    REQUIRE(read);
    CHECK_FALSE(read->entries.front().salt);
    CHECK(read->entries.front().entry.payload == Bytes{7, 8});
    ByteReader word(read->entries.front().erasure);
    ErasedEntry erased{
        an<EntryId>(3), read->entries.front().content, {7, 8}, PersonId(word.array<16>())};
    erased.signature = word.array<64>();
    CHECK(is_signed(erased, support, vault.id(), vault.impl().state));
    got(transaction.commit());
}

TEST_CASE("an erasure reaches what came by letterbox and was set aside", "[vault][erasure][merge]")
{
    const Laptops laptops(2);
    {
        Vault vault = laptops.open(0);
        write(vault, {imported(1, "here first")}, 1, at(10));
    }
    {
        // Posted under the same id: it cannot be taken in where the other is.
        Vault vault = laptops.open(1, "ivan");
        write(vault, {imported(1, "canary posted")}, 2, at(20));
    }
    laptops.merge(0, laptops.bundle(1, "ivan", 30), "mora", 30);    // still as a letter
    const auto set_aside = [&] {
        const Vault vault = laptops.open(0);
        return numbers(*vault.impl().store->find(support), "SELECT count(*) FROM %s.set_aside")
            .front();
    };
    REQUIRE(set_aside() == 1);
    erase(laptops, 0, {1});
    CHECK(set_aside() == 0);
}
