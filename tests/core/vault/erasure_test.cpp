#include <sstream>

#include <catch2/catch.hpp>

#include "fate.h"
#include "pages.h"
#include "vault/attachments.h"
#include "vault/database.h"
#include "vault/erasure.h"
#include "vault/vault_impl.h"

using namespace holdfast;
using namespace holdfast::test;
using enum Compartment;
namespace fs = std::filesystem;

namespace {

const std::string planted = "canary Ruth Marsh Sorrel Street";

/// A vault in which entry 7 of the survivors' record, its words and a document say what is to go,
/// among others that stay.
struct Planted : AVault {
    Planted()
    {
        Vault vault = open();
        for (std::uint8_t number = 1; number <= 20; ++number) {
            const bool marked = number == 7;
            NewEntry entry = AnEntry(number, support)
                                 .says(marked ? planted + " narrative" : "something else")
                                 .with(marked ? planted + " payload" : "payload");
            auto transaction = got(vault.begin());
            got(transaction.append(an<ActId>(number), std::span(&entry, 1), at(number)));
            transaction.derived().set_text(support, entry.stream, entry.id,
                                           marked ? "canary Marsh" : "something");
            if (marked) {
                std::istringstream in(std::string(70000, 'p') + planted);
                got(attach(vault, support, an<DocumentId>(1), in));
            }
            got(transaction.commit());
        }
        std::string words;
        // Entries before and after each other on the same pages, so that cells have moved about.
        for (std::uint8_t number = 30; number <= 90; ++number)
            write(vault, {AnEntry(number, support).says(std::string(300, 'f'))}, number,
                  at(number));
    }
    Remains remains(Bytes bytes = {1, 2, 3}) const
    {
        return {an<EntryId>(7), std::move(bytes), {an<DocumentId>(1)}};
    }
    CompartmentSet erase(Vault& vault) const
    {
        auto transaction = got(vault.begin());
        const std::vector all{remains()};
        const auto changed = got(erase_entries(vault, all));
        got(transaction.commit());
        return changed;
    }
    std::string pages() const
    {
        return plain_pages(folder() / "support.db", raw_keys("mora").at(support));
    }
};

}

TEST_CASE("what is erased stands on no page of the file any more, nor in the index or a journal, "
          "and the chain is still proven",
          "[vault][erasure]")
{
    const Planted a;
    REQUIRE(has(a.pages(), planted + " narrative"));
    REQUIRE(has(a.pages(), planted + " payload"));
    {
        Vault vault = a.open();
        REQUIRE(got(vault.search("canary", 10)).size() == 1);
        CHECK(a.erase(vault) == CompartmentSet{support});
        got(finish_erasures(vault));
        CHECK(got(vault.search("canary", 10)).empty());
        CHECK(got(vault.search("something", 100)).size() == 19);
        std::ostringstream out;
        CHECK(error_of(read_document(vault, an<DocumentId>(1), out))
              == VaultErrorKind::no_such_document);
        const auto verification = got(vault.verify());
        CHECK(verification.holds());
        CHECK(verification.erased == 1);
    }
    const std::string pages = a.pages();
    CHECK(has(pages, "something else"));
    CHECK_FALSE(has(pages, "canary"));
    CHECK_FALSE(has(pages, "Marsh"));
    CHECK_FALSE(has(pages, "marsh"));
    CHECK_FALSE(has(pages, "pppppppp"));
    for (const auto& item : fs::directory_iterator(a.folder()))
        CHECK((item.path().extension() != ".clean" && !has(item.path().string(), "-journal")));
}

TEST_CASE("what was left over on a page, of which no deletion knows, goes with an erasure too",
          "[vault][erasure]")
{
    const Planted a;
    // As cells leave copies behind when their pages are divided; more of them than are written over soon.
    {
        const auto raw = a.raw("mora", support);
        raw->exec("PRAGMA secure_delete = OFF");
        raw->exec("CREATE TABLE leavings (words TEXT)");
        const std::string words = "leftover of Ruth Marsh" + std::string(3000, ' ');
        for (int i = 0; i < 50; ++i)
            raw->exec("INSERT INTO leavings VALUES ('" + words + "')");
        raw->exec("DROP TABLE leavings");
    }
    REQUIRE(has(a.pages(), "leftover of Ruth"));
    {
        Vault vault = a.open();
        a.erase(vault);
        got(finish_erasures(vault));
        CHECK(got(vault.verify()).holds());
    }
    CHECK_FALSE(has(a.pages(), "leftover of Ruth"));
}

TEST_CASE("the skeleton and what remains of an erased entry stay, signed; a second time is nothing",
          "[vault][erasure]")
{
    const Planted a;
    Vault vault = a.open();
    a.erase(vault);
    got(finish_erasures(vault));
    bool seen = false;
    got(vault.for_each_entry(every_compartment, [&](const EntryView& view) {
        if (view.id != an<EntryId>(7))
            return;
        seen = true;
        CHECK(view.erased);
        CHECK(view.happened == at());
        CHECK(view.kind == "case_opened");
        CHECK(view.narrative.empty());
        CHECK(std::vector(view.payload.begin(), view.payload.end()) == Bytes{1, 2, 3});
    }));
    CHECK(seen);
    CHECK(a.erase(vault).empty());
    CompartmentStore& store = *vault.impl().store->find(support);
    auto erased = erased_entry(store, an<EntryId>(7));
    REQUIRE(erased);
    CHECK(is_signed(*erased, support, vault.id(), vault.impl().state));
    erased->remains.push_back(4);
    CHECK_FALSE(is_signed(*erased, support, vault.id(), vault.impl().state));
    CHECK_FALSE(erased_entry(store, an<EntryId>(8)));
}

TEST_CASE("what remains of an erased entry cannot be changed unseen", "[vault][erasure]")
{
    const Planted a;
    {
        Vault vault = a.open();
        a.erase(vault);
    }
    a.raw("mora", support)->exec("UPDATE entries SET payload = x'010204' WHERE salt IS NULL");
    const auto findings = got(a.open().verify()).findings;
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].fault == Fault::erasure_unsigned);
    CHECK(findings[0].entry == an<EntryId>(7));
}

TEST_CASE("an erasure that dies at any step has happened or has not, and once it has, the next "
          "opening leaves no page of it",
          "[vault][erasure][crash]")
{
    const Planted a;
    const fs::path kept = a.folder().parent_path() / "kept";
    fs::copy(a.folder(), kept, fs::copy_options::recursive);
    int step = 1;
    bool was_erased = false;
    for (;; ++step) {
        REQUIRE(step < 200);
        fs::remove_all(a.folder());
        fs::copy(kept, a.folder(), fs::copy_options::recursive);
        const int result = at_step(step, Fate::die, [&] {
            Vault vault = a.open();
            a.erase(vault);
            return finish_erasures(vault) ? 0 : 1;
        });
        INFO("step " << step);
        {
            const Vault vault = a.open();
            const auto verification = got(vault.verify());
            CHECK(verification.holds());
            CHECK(verification.entries == 81);
            const bool erased = verification.erased == 1;
            CHECK((erased || !was_erased));
            was_erased = erased;
        }
        CHECK(has(a.pages(), "canary") != was_erased);
        CHECK_FALSE(fs::exists(a.folder() / "support.db.clean"));
        if (result != died)
            break;
    }
    CHECK(was_erased);
    CHECK(step > 10);
}
