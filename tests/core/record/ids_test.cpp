#include <unordered_set>

#include <catch2/catch.hpp>

#include "core/record/arbitrary_fact.h"
#include "record/ids.h"

namespace holdfast {
namespace {

constexpr Instant noon{std::chrono::seconds(1'704'196'800)};    // 2 January 2024, 12:00 UTC

}

TEST_CASE("An id is read from its text, in capitals too", "[record]")
{
    CHECK(rc::check([] {
        const auto id = test::arbitrary<CaseId>();
        const std::string text = id.text();
        RC_ASSERT(CaseId::parse(text) == id);
        std::string capitals = text;
        std::transform(capitals.begin(), capitals.end(), capitals.begin(),
                       [](unsigned char c) { return std::toupper(c); });
        RC_ASSERT(CaseId::parse(capitals) == id);
    }));
    CHECK(CaseId::parse("01234567-89ab-7cde-8f01-23456789abcd")->text()
          == "01234567-89ab-7cde-8f01-23456789abcd");
}

TEST_CASE("What is not a UUID is not an id", "[record]")
{
    for (const auto text :
         {"", "01234567-89ab-7cde-8f01-23456789abc", "01234567-89ab-7cde-8f01-23456789abcde",
          "0123456789ab-7cde-8f01-23456789abcd-", "01234567-89ab-7cde-8f01-23456789abcg",
          "{1234567-89ab-7cde-8f01-23456789abc}", "01234567 89ab 7cde 8f01 23456789abcd"}) {
        INFO(text);
        CHECK_FALSE(CaseId::parse(text));
    }
}

TEST_CASE("New ids are version 7, carry their second, and increase within it and after it",
          "[record]")
{
    const bool seeded = GENERATE(true, false);
    IdSource source = seeded ? IdSource(42) : IdSource();
    std::unordered_set<EntryId> seen;
    auto last = source.next<EntryId>(noon - std::chrono::seconds(1));
    for (int i = 0; i < 70'000; ++i) {
        const auto id = source.next<EntryId>(noon);
        if (!(last < id) || id.bytes()[6] >> 4 != 7 || id.bytes()[8] >> 6 != 2
            || !seen.insert(id).second)
            FAIL("id " << i << " is " << id.text() << " after " << last.text());
        last = id;
    }
    CHECK(last < source.next<EntryId>(noon + std::chrono::seconds(1)));
    CHECK(last.text().substr(0, 13) == "018cca0b-7e00");    // 1,704,196,800,000 ms
}

TEST_CASE("The same seed gives the same ids, another seed gives others", "[record]")
{
    IdSource one(7), again(7), other(8);
    for (int i = 0; i < 3; ++i) {
        const auto id = one.next<CaseId>(noon);
        CHECK(id == again.next<CaseId>(noon));
        CHECK(id != other.next<CaseId>(noon));
    }
}

TEST_CASE("Without a seed two sources give different ids", "[record]")
{
    IdSource one, other;
    CHECK(one.next<CaseId>(noon) != other.next<CaseId>(noon));
}

}
