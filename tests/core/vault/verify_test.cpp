#include <catch2/catch.hpp>

#include "a_vault.h"
#include "vault/ledger.h"
#include "vault/vault_impl.h"

using namespace holdfast;
using namespace holdfast::test;
using enum Compartment;

namespace {

/// Three acts of a case, and one in support; what a holder of the keys then does to the file,
/// bypassing the program.
struct Tampered : AVault {
    Tampered()
    {
        Vault vault = open();
        write(vault, {AnEntry(1).says("one"), AnEntry(2).says("two")}, 1, at(1));
        write(vault, {AnEntry(3).says("three")}, 2, at(2));
        write(vault, {AnEntry(4).says("four")}, 3, at(3));
        write(vault, {AnEntry(5, support).says("five")}, 4, at(4));
    }
    void by(const std::string& sql, Compartment compartment = case_record) const
    {
        raw("mora", compartment)->exec(sql);
    }
    std::vector<Finding> findings() const { return got(open().verify()).findings; }
    Finding first() const
    {
        const auto all = findings();
        REQUIRE_FALSE(all.empty());
        return all.front();
    }
};

std::string blob(const EntryId& id)
{
    std::string hex = "x'";
    for (const char c : id.text())
        if (c != '-')
            hex += c;
    return hex + "'";
}

}

TEST_CASE("a vault that nobody touched holds", "[vault][verify]")
{
    const Tampered a;
    const auto verification = got(a.open().verify());
    CHECK(verification.holds());
    CHECK(verification.commits == 4);
    CHECK(verification.entries == 5);
    CHECK(verification.not_checked.empty());
}

TEST_CASE("a changed entry is named, whatever was changed", "[vault][verify]")
{
    const std::string second = " WHERE id = " + blob(an<EntryId>(2));
    for (const char* change :
         {"narrative = 'other'", "payload = x'00'", "salt = zeroblob(16)", "recorded = 0",
          "happened = happened + 1", "kind = 1", "version = 2", "source = 3", "flags = flags | 1",
          "corrects = zeroblob(16)", "stream = zeroblob(16)"}) {
        const Tampered fresh;
        fresh.by(std::string("UPDATE entries SET ") + change + second);
        INFO(change);
        CHECK(fresh.first().entry == an<EntryId>(2));
        CHECK(fresh.first().fault == Fault::entry_changed);
        CHECK(fresh.first().compartment == case_record);
    }
    for (const char* change :
         {"act = zeroblob(16)", "committed = committed + 1", "flags = flags | 2"}) {
        const Tampered fresh;
        fresh.by(std::string("UPDATE entries SET ") + change + second);
        INFO(change);
        CHECK(fresh.first().entry == an<EntryId>(2));
        CHECK(fresh.first().fault == Fault::stamp_changed);
    }
}

TEST_CASE("a removed entry is named", "[vault][verify]")
{
    const Tampered a;
    a.by("DELETE FROM entries WHERE id = " + blob(an<EntryId>(5)), support);
    CHECK(a.first().fault == Fault::entry_missing);
    CHECK(a.first().entry == an<EntryId>(5));
    CHECK(a.first().compartment == support);
}

TEST_CASE("a removed act leaves a gap in its chain", "[vault][verify]")
{
    const Tampered a;
    a.by("DELETE FROM entries WHERE id = " + blob(an<EntryId>(3)));
    a.by("DELETE FROM commits WHERE sequence = 2");
    CHECK(a.first().fault == Fault::commit_missing);
    CHECK(a.first().entry == an<EntryId>(4));
}

TEST_CASE("an entry that no act wrote is named", "[vault][verify]")
{
    const Tampered a;
    a.by("INSERT INTO entries SELECT stream, happened, " + blob(an<EntryId>(50))
         + ", in_commit, act, author, device, committed, recorded, source, flags, corrects, kind, "
           "version, payload,"
           " narrative, salt FROM entries WHERE id = "
         + blob(an<EntryId>(3)));
    CHECK(a.first().fault == Fault::entry_unsigned);
    CHECK(a.first().entry == an<EntryId>(50));
}

TEST_CASE("a changed commit and a cut chain are named", "[vault][verify]")
{
    const Tampered a;
    SECTION("its time") {
        a.by("UPDATE commits SET committed = committed + 1 WHERE sequence = 2");
        CHECK(a.first().fault == Fault::commit_changed);
    }
    SECTION("its act") {
        a.by("UPDATE commits SET act = zeroblob(16) WHERE sequence = 2");
        CHECK(a.first().fault == Fault::commit_changed);
    }
    SECTION("what it follows") {
        a.by("UPDATE commits SET previous = zeroblob(32) WHERE sequence = 2");
        CHECK(a.first().fault == Fault::chain_broken);
    }
    SECTION("its signature") {
        a.by("UPDATE commits SET signature = zeroblob(64) WHERE sequence = 2");
        CHECK(a.first().fault == Fault::signature_invalid);
    }
    SECTION("its author") {
        a.by("INSERT INTO terms (number, value) SELECT max(number) + 1, "
             "x'00112233445566778899aabbccddeeff' FROM terms");
        a.by("UPDATE commits SET author = (SELECT max(number) FROM terms) WHERE sequence = 2");
        CHECK(a.first().fault == Fault::commit_changed);
    }
    CHECK(a.first().entry == an<EntryId>(3));
}

TEST_CASE("a chain hashed anew from a changed entry on does not bear its author's signature",
          "[vault][verify]")
{
    const Tampered a;
    const VaultId vault = a.open().id();
    a.by("UPDATE entries SET narrative = 'other' WHERE id = " + blob(an<EntryId>(3)));
    {
        // All that somebody can do who holds the compartment's key but not the author's: every hash
        // is made to fit.
        const auto database = a.raw("mora", case_record);
        CompartmentStore store(*database, case_record);
        Hash previous{};
        const auto thief = SigningPair::random();
        for (std::uint64_t sequence = 1; sequence <= 3; ++sequence) {
            const std::string which = " WHERE sequence = " + std::to_string(sequence);
            SQLite::Statement row(
                *database, "SELECT leaves, act, committed, device, author FROM commits" + which);
            REQUIRE(row.executeStep());
            Commit commit{.compartment = case_record,
                          .device = DeviceId(store.terms().id_at(row.getColumn(3).getInt64())),
                          .sequence = sequence,
                          .act = ActId(column_array<16>(row, 1)),
                          .author = PersonId(store.terms().id_at(row.getColumn(4).getInt64())),
                          .committed = Instant(std::chrono::seconds(row.getColumn(2).getInt64())),
                          .previous = previous,
                          .leaves = decode_leaves(column_bytes(row, 0))};
            for (Leaf& leaf : commit.leaves) {
                EntryCursor cursor = store.entry(leaf.id);
                REQUIRE(cursor.next());
                leaf.hash = leaf_hash(cursor.entry(), content_hash(cursor.entry(), *cursor.salt()));
            }
            commit.hash = commit_hash(vault, commit);
            commit.signature = thief.sign(commit_signed_bytes(commit));
            SQLite::Statement update(
                *database,
                "UPDATE commits SET previous = ?, hash = ?, leaves = ?, signature = ?" + which);
            bind_bytes(update, 1, commit.previous);
            bind_bytes(update, 2, commit.hash);
            bind_bytes(update, 3, encode_leaves(commit.leaves));
            bind_bytes(update, 4, commit.signature);
            row.reset();
            if (sequence > 1)
                run(update);
            previous = commit.hash;
        }
    }
    const auto findings = a.findings();
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].fault == Fault::signature_invalid);
    CHECK(findings[0].entry == an<EntryId>(3));
    CHECK(findings[1].entry == an<EntryId>(4));
}

TEST_CASE("an erased payload leaves a chain that holds, and is counted", "[vault][verify]")
{
    const Tampered a;
    const std::string third = blob(an<EntryId>(3));
    Hash content{};
    {
        const auto database = a.raw("mora", case_record);
        CompartmentStore store(*database, case_record);
        EntryCursor cursor = store.entry(an<EntryId>(3));
        REQUIRE(cursor.next());
        content = content_hash(cursor.entry(), *cursor.salt());
    }
    {
        const auto database = a.raw("mora", case_record);
        database->exec(
            "UPDATE entries SET payload = NULL, narrative = NULL, salt = NULL WHERE id = " + third);
        SQLite::Statement keep(*database,
                               "INSERT INTO erased (id, content) VALUES (" + third + ", ?)");
        bind_bytes(keep, 1, content);
        run(keep);
    }
    const Vault vault = a.open();
    const auto verification = got(vault.verify());
    CHECK(verification.holds());
    CHECK(verification.erased == 1);
    bool erased = false;
    got(vault.for_each_entry(an<CaseId>(1), {case_record}, [&](const EntryView& entry) {
        erased = erased || (entry.id == an<EntryId>(3) && entry.erased && entry.narrative.empty());
    }));
    CHECK(erased);
}

TEST_CASE("an entry made to look erased is named", "[vault][verify]")
{
    const Tampered a;
    a.by("UPDATE entries SET payload = NULL, narrative = NULL, salt = NULL WHERE id = "
         + blob(an<EntryId>(3)));
    CHECK(a.first().fault == Fault::entry_changed);
    CHECK(a.first().entry == an<EntryId>(3));
}
