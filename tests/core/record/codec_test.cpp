#include <catch2/catch.hpp>

#include "core/record/arbitrary_fact.h"
#include "record/codec.h"

namespace holdfast {
namespace {

tl::expected<Fact, DecodeError> decode(std::size_t kind, const std::vector<std::uint8_t>& bytes)
{
    static FactReader reader;
    return reader.read(kind_names()[kind], 1, bytes);
}

std::vector<std::uint8_t> some_bytes(std::size_t most)
{
    auto bytes = *rc::gen::arbitrary<std::vector<std::uint8_t>>();
    bytes.resize(std::min(bytes.size(), most));
    return bytes;
}

/// Bytes that come to a reader after something went wrong with them.
std::vector<std::uint8_t> damaged(std::vector<std::uint8_t> bytes)
{
    const auto at = *rc::gen::inRange<std::size_t>(0, bytes.size());
    switch (*rc::gen::inRange(0, 4)) {
    case 0: bytes.resize(at); break;
    case 1: bytes[at] = *rc::gen::arbitrary<std::uint8_t>(); break;
    case 2:
        bytes[at] = static_cast<std::uint8_t>(bytes[at] ^ (1 << *rc::gen::inRange(0, 8)));
        break;
    default: {
        const auto more = some_bytes(8);
        bytes.insert(bytes.begin() + static_cast<std::ptrdiff_t>(at), more.begin(), more.end());
    }
    }
    return bytes;
}

}

TEST_CASE("What was encoded is decoded as it was, for every kind of fact", "[record]")
{
    CHECK(rc::check([] {
        for (std::size_t kind = 0; kind < fact_kinds; ++kind) {
            const Fact fact = test::arbitrary_fact(kind);
            const auto decoded = decode(kind, encode(fact));
            RC_ASSERT(decoded.has_value());
            RC_ASSERT(*decoded == fact);
        }
    }));
}

TEST_CASE("Damaged bytes are another fact or an error, never a crash", "[record]")
{
    CHECK(rc::check([] {
        for (std::size_t kind = 0; kind < fact_kinds; ++kind) {
            const auto decoded = decode(kind, damaged(encode(test::arbitrary_fact(kind))));
            if (decoded) {
                RC_ASSERT(decoded->index() == kind);
                RC_ASSERT((decode(kind, encode(*decoded)) == decoded));
            } else {
                RC_ASSERT(decoded.error() == DecodeError::malformed);
            }
        }
    }));
}

TEST_CASE("A kind or version of a newer program is told apart from damage", "[record]")
{
    const auto bytes = encode(NoSurvivorKnown{});
    FactReader reader;
    CHECK(reader.read("no_survivor_known", 1, bytes) == Fact(NoSurvivorKnown{}));
    CHECK(reader.read("not_yet_invented", 1, bytes) == tl::unexpected(DecodeError::unknown_kind));
    CHECK(reader.read("no_survivor_known", 2, bytes)
          == tl::unexpected(DecodeError::unknown_version));
    CHECK(reader.read("no_survivor_known", 1, {}) == tl::unexpected(DecodeError::malformed));
}

TEST_CASE("A field that is not there yet is absent, empty, or not asked; an id must be there",
          "[record]")
{
    const PersonId survivor(PersonId::Bytes{1, 2, 3});
    FactReader reader;
    const std::uint8_t one_field = 0x91;

    SECTION("an answer was not asked for, which is not a yes") {
        auto bytes = encode(SupportDeclined{survivor, Answer::declined});
        bytes.front() = one_field;
        bytes.pop_back();
        const auto decoded = reader.read("support_declined", 1, bytes);
        REQUIRE(decoded);
        CHECK(std::get<SupportDeclined>(*decoded).further_contact == Answer::not_asked);
    }
    SECTION("a date is absent") {
        auto bytes = encode(SafetyPlanned{survivor, std::nullopt});
        bytes.front() = one_field;
        bytes.pop_back();
        const auto decoded = reader.read("safety_planned", 1, bytes);
        REQUIRE(decoded);
        CHECK(std::get<SafetyPlanned>(*decoded).review_on == std::nullopt);
    }
    SECTION("an id cannot be") {
        const std::uint8_t no_fields[] = {0x90};
        CHECK(reader.read("safety_planned", 1, no_fields)
              == tl::unexpected(DecodeError::malformed));
    }
}

TEST_CASE("A newer program's further fields are passed over", "[record]")
{
    auto bytes = encode(SurvivorReached{PersonId(PersonId::Bytes{9})});
    bytes.front() = 0x92;
    bytes.push_back(0xc3);    // true
    FactReader reader;
    CHECK(reader.read("survivor_reached", 1, bytes)
          == Fact(SurvivorReached{PersonId(PersonId::Bytes{9})}));
}

}
