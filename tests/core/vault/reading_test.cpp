#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "a_vault.h"
#include "vault/queries.h"
#include "vault/vault_impl.h"

using namespace holdfast;
using namespace holdfast::test;
using enum Compartment;

namespace {

std::vector<EntryId> ids(const std::vector<Envelope>& entries)
{
    std::vector<EntryId> ids;
    for (const Envelope& entry : entries)
        ids.push_back(entry.id);
    return ids;
}

std::vector<EntryId> entry_ids(std::initializer_list<int> numbers)
{
    std::vector<EntryId> ids;
    for (const int number : numbers)
        ids.push_back(an<EntryId>(static_cast<std::uint8_t>(number)));
    return ids;
}

/// Writes a support and a case entry with words, indexed.
void write_words(Vault& vault)
{
    write(vault,
          {AnEntry(1).says("Ruth at Elm Street"), AnEntry(2, support).says("Ruth now at Oak Road")},
          1, at(), [](Derived& derived) {
              derived.set_text(case_record, an<CaseId>(1), an<EntryId>(1), "Ruth at Elm Street");
              derived.set_text(support, an<CaseId>(1), an<EntryId>(2),
                               "Ruth now at Oak Road, Zoë’s");
              return true;
          });
}

std::vector<EntryId> found(const Vault& vault, std::string_view words, std::size_t limit = 10)
{
    std::vector<EntryId> entries;
    for (const SearchHit& hit : got(vault.search(words, limit)))
        entries.push_back(hit.entry);
    return entries;
}

}

TEST_CASE("a case is read in order of when it happened, over all compartments or one",
          "[vault][reading]")
{
    const AVault a;
    Vault vault = a.open();
    write(vault, {AnEntry(4).happened(at(10)), AnEntry(2, support).happened(at(20)),
                  AnEntry(3).happened(at(30)), AnEntry(1, management).happened(at(20)),
                  AnEntry(5).of(2), AnEntry(6).service_wide()});
    CHECK(ids(entries_of(vault, an<CaseId>(1))) == entry_ids({4, 1, 2, 3}));
    CHECK(ids(entries_of(vault, an<CaseId>(1), {case_record})) == entry_ids({4, 3}));
    CHECK(ids(entries_of(vault, an<CaseId>(1), {support, management})) == entry_ids({1, 2}));
    CHECK(ids(entries_of(vault, Stream())) == entry_ids({6}));
    CHECK(ids(all_entries(vault)) == entry_ids({6, 4, 1, 2, 3, 5}));
    CHECK(got(vault.cases()) == std::vector{an<CaseId>(1), an<CaseId>(2)});
    CHECK(got(vault.entry(an<EntryId>(2)))->compartment == support);
    CHECK_FALSE(got(vault.entry(an<EntryId>(99))));
}

TEST_CASE("a case can be read while another is being read", "[vault][reading]")
{
    const AVault a;
    Vault vault = a.open();
    write(vault, {AnEntry(1), AnEntry(2).happened(at(5)), AnEntry(3).of(2)});
    std::size_t seen = 0;
    got(vault.for_each_entry(an<CaseId>(1), every_compartment, [&](const EntryView& outer) {
        CHECK(outer.case_id == an<CaseId>(1));
        seen += entries_of(vault, an<CaseId>(2)).size();
    }));
    CHECK(seen == 2);
}

TEST_CASE("whatever was written is read back as it was, in order", "[vault][reading]")
{
    const AVault a;
    Vault vault = a.open();
    std::uint8_t number = 0;
    CHECK(rc::check([&] {
        if (number == 250)
            return;
        const auto seconds = *rc::gen::inRange(-100000, 100000);
        const auto narrative = *rc::gen::arbitrary<std::string>();
        const auto payload = *rc::gen::arbitrary<std::vector<std::uint8_t>>();
        AnEntry entry(++number, static_cast<Compartment>(*rc::gen::inRange(0, 3)));
        entry.of(static_cast<std::uint8_t>(*rc::gen::inRange(1, 5)))
            .happened(at(seconds))
            .says(narrative);
        entry.entry.payload = payload;
        entry.entry.imported = *rc::gen::arbitrary<bool>();
        entry.entry.version = *rc::gen::arbitrary<std::uint16_t>();
        write(vault, {entry}, number);
        const auto read = got(vault.entry(entry.entry.id));
        RC_ASSERT(read.has_value());
        RC_ASSERT(read->narrative == narrative);
        RC_ASSERT(read->payload == payload);
        RC_ASSERT(read->happened == at(seconds));
        RC_ASSERT(read->imported == entry.entry.imported);
        RC_ASSERT(read->version == entry.entry.version);
    }));
    const auto entries = all_entries(vault);
    CHECK(entries.size() == number);
    CHECK(std::is_sorted(entries.begin(), entries.end(),
                         [](const Envelope& left, const Envelope& right) {
                             return std::tie(left.case_id, left.happened, left.id)
                                    < std::tie(right.case_id, right.happened, right.id);
                         }));
    CHECK(got(vault.verify()).holds());
}

TEST_CASE("words find entries; the last may be only begun", "[vault][search]")
{
    const AVault a;
    Vault vault = a.open();
    write_words(vault);
    CHECK(found(vault, "ruth") == entry_ids({2, 1}));
    CHECK(found(vault, "ruth oa") == entry_ids({2}));
    CHECK(found(vault, "oa ruth").empty());
    CHECK(found(vault, "RUTH, elm-street!") == entry_ids({1}));
    CHECK(found(vault, "zoe") == entry_ids({2}));
    CHECK(found(vault, "zoë’s — road") == entry_ids({2}));
    CHECK(found(vault, "ruth", 1) == entry_ids({2}));
    CHECK(found(vault, "").empty());
    CHECK(found(vault, " -- ").empty());
    CHECK(found(vault, "\"elm OR NEAR NOT *").empty());
    CHECK(got(vault.search("oak", 1)).at(0) == SearchHit{support, an<CaseId>(1), an<EntryId>(2)});
}

TEST_CASE(
    "of more entries with a word than are looked at, those that were indexed last count, newest "
    "first",
    "[vault][search]")
{
    const AVault a;
    Vault vault = a.open();
    // Written in another order than that of their ids.
    const auto in_order = entry_ids({5, 1, 9, 3, 7});
    std::vector<NewEntry> entries;
    for (const int number : {5, 1, 9, 3, 7})
        entries.push_back(AnEntry(static_cast<std::uint8_t>(number)));
    write(vault, entries, 1, at(), [&](Derived& derived) {
        for (const EntryId& id : in_order)
            derived.set_text(case_record, an<CaseId>(1), id, "an oak");
        return !derived.failure();
    });
    const auto looked = [&](std::size_t limit, std::size_t looked_at) {
        std::vector<EntryId> hits;
        const auto all = got(vault.impl().reading(
            [&](VaultStore& store) { return found_words(store, "o", limit, looked_at); }));
        for (const SearchHit& hit : all)
            hits.push_back(hit.entry);
        return hits;
    };
    CHECK(looked(10, 10) == entry_ids({9, 7, 5, 3, 1}));
    CHECK(looked(2, 10) == entry_ids({9, 7}));
    CHECK(looked(10, 2) == entry_ids({7, 3}));
}

TEST_CASE("nothing that can be typed into the search is a mistake", "[vault][search]")
{
    const AVault a;
    Vault vault = a.open();
    write_words(vault);
    CHECK(rc::check(
        [&] { RC_ASSERT(vault.search(*rc::gen::arbitrary<std::string>(), 5).has_value()); }));
    CHECK(match_expression("Elm \"st") == "\"Elm\" \"st*\"");
}

TEST_CASE("words are found only in compartments that are held", "[vault][search]")
{
    const AVault a;
    a.add("ivan", {Role::intervention_practitioner}, 2);
    {
        Vault vault = a.open();
        write_words(vault);
    }
    const Vault vault = a.open("ivan");
    CHECK(found(vault, "ruth") == entry_ids({1}));
    CHECK(found(vault, "oak").empty());
}

TEST_CASE("words that are taken back or changed are found no more", "[vault][search]")
{
    const AVault a;
    Vault vault = a.open();
    write_words(vault);
    write(vault, {AnEntry(3)}, 2, at(), [](Derived& derived) {
        derived.set_text(case_record, an<CaseId>(1), an<EntryId>(1), "");
        derived.set_text(support, an<CaseId>(1), an<EntryId>(2), "Ruth at Ash Lane");
        return true;
    });
    CHECK(found(vault, "elm").empty());
    CHECK(found(vault, "oak").empty());
    CHECK(found(vault, "ash") == entry_ids({2}));
}

TEST_CASE("derived rows are read in their order, by name, owner and stream, as many as wanted",
          "[vault][derived]")
{
    const AVault a;
    Vault vault = a.open();
    const auto row = [](std::string key, std::int64_t sort, std::optional<PersonId> owner = {}) {
        return DerivedRow{std::move(key), sort, owner, {1, 2, 3}};
    };
    write(vault, {AnEntry(1)}, 1, at(), [&](Derived& derived) {
        derived.replace(case_record, "duties", an<CaseId>(1),
                        std::vector{row("a", 30), row("b", -10, an<PersonId>(7))});
        derived.replace(case_record, "duties", an<CaseId>(2),
                        std::vector{row("a", 20, an<PersonId>(8))});
        derived.replace(support, "duties", an<CaseId>(1),
                        std::vector{row("c", 25, an<PersonId>(7))});
        derived.replace(case_record, "cases", Stream(), std::vector{row("z", 1)});
        return true;
    });
    const auto keys = [&](const RowQuery& query) {
        std::string text;
        for (const FoundRow& found_row : got(vault.rows(query)))
            text += found_row.row.key
                    + (found_row.stream ? std::to_string(found_row.stream->bytes()[15]) : "-")
                    + ' ';
        return text;
    };
    CHECK(keys({.name = "duties"}) == "b1 a2 c1 a1 ");
    CHECK(keys({.name = "duties", .owner = an<PersonId>(7)}) == "b1 c1 ");
    CHECK(keys({.name = "duties", .stream = Stream(an<CaseId>(1)), .within = {case_record}})
          == "b1 a1 ");
    CHECK(keys({.name = "duties", .up_to = 20}) == "b1 a2 ");
    CHECK(keys({.name = "duties", .limit = 3}) == "b1 a2 c1 ");
    CHECK(keys({.name = "cases"}) == "z- ");
    CHECK(keys({.name = "never written"}).empty());

    write(vault, {AnEntry(2)}, 2, at(), [&](Derived& derived) {
        derived.replace(case_record, "duties", an<CaseId>(1), std::vector{row("b", 40)});
        return true;
    });
    CHECK(keys({.name = "duties"}) == "a2 c1 b1 ");
    CHECK(keys({.name = "duties", .owner = an<PersonId>(7)}) == "c1 ");
}

TEST_CASE("derived tables can be emptied and made again, with the same result", "[vault][derived]")
{
    const AVault a;
    Vault vault = a.open();
    const Derive derive = [](Derived& derived) {
        derived.replace(support, "duties", an<CaseId>(1), std::vector{DerivedRow{"a", 1, {}, {9}}});
        derived.set_reassess_at(case_record, an<CaseId>(1), at(5));
        derived.set_text(support, an<CaseId>(1), an<EntryId>(1), "needle");
        return !derived.failure();
    };
    write(vault, {AnEntry(1, support)}, 1, at(), derive);
    const auto rows = got(vault.rows({.name = "duties"}));
    const auto hits = got(vault.search("needle", 9));
    REQUIRE(rows.size() == 1);
    REQUIRE(hits.size() == 1);
    auto transaction = got(vault.begin());
    transaction.derived().clear();
    CHECK(got(vault.rows({.name = "duties"})).empty());
    CHECK(got(vault.search("needle", 9)).empty());
    CHECK(got(vault.to_reassess(at(9))).empty());
    REQUIRE(derive(transaction.derived()));
    got(transaction.commit());
    CHECK(got(vault.rows({.name = "duties"})) == rows);
    CHECK(got(vault.search("needle", 9)) == hits);
    CHECK(got(vault.to_reassess(at(9))) == std::vector<Stream>{an<CaseId>(1)});
}

TEST_CASE("a stream is to be reassessed from its instant on", "[vault][derived]")
{
    const AVault a;
    Vault vault = a.open();
    const auto set = [&](std::uint8_t number, Compartment compartment,
                         std::optional<Instant> instant) {
        write(vault, {AnEntry(number)}, number, at(), [&](Derived& derived) {
            derived.set_reassess_at(compartment, an<CaseId>(1), instant);
            return true;
        });
    };
    set(1, support, at(100));
    CHECK(got(vault.to_reassess(at(99))).empty());
    CHECK(got(vault.to_reassess(at(100))) == std::vector<Stream>{an<CaseId>(1)});
    set(2, support, std::nullopt);
    CHECK(got(vault.to_reassess(at(1000))).empty());
}

TEST_CASE(
    "what someone writes without holding a compartment is reassessed there by the next who does",
    "[vault][derived]")
{
    const AVault a;
    a.add("ivan", {Role::intervention_practitioner}, 2);
    a.add("iris", {Role::iss_worker}, 3);
    {
        Vault ivan = a.open("ivan");
        write(ivan, {AnEntry(1)});
        CHECK(got(ivan.to_reassess(at(9))).empty());
    }
    Vault iris = a.open("iris");
    CHECK(got(iris.to_reassess(at(9))) == std::vector<Stream>{an<CaseId>(1)});
    write(iris, {AnEntry(2, support)}, 2, at(), [](Derived& derived) {
        derived.set_reassess_at(support, an<CaseId>(1), std::nullopt);
        return true;
    });
    CHECK(got(iris.to_reassess(at(9))).empty());
}
