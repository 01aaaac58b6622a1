#include <catch2/catch.hpp>

#include "core/exchange/lines.h"

namespace holdfast {
namespace {

using test::Json;

template <typename AnyId>
AnyId id(std::uint8_t last)
{
    typename AnyId::Bytes bytes{};
    bytes.back() = last;
    return AnyId(bytes);
}

Envelope an_entry()
{
    const Fact fact = SupportTakenUp{id<PersonId>(1)};
    return {.id = id<EntryId>(2),
            .act = id<ActId>(3),
            .case_id = id<CaseId>(4),
            .compartment = Compartment::support,
            .happened = *parse_instant("2024-06-03T09:00"),
            .recorded = *parse_instant("2024-06-03T10:00"),
            .committed = *parse_instant("2024-06-04T11:30:05"),
            .author = id<PersonId>(5),
            .device = id<DeviceId>(6),
            .source = Source::survivor,
            .corrects = id<EntryId>(7),
            .kind = std::string(kind_of(fact)),
            .payload = encode(fact),
            .narrative = "Wants \"Tuesdays\".\nÉ"};
}

}

TEST_CASE("An entry is written in the order in which people look for things", "[exchange]")
{
    CHECK(
        test::written(an_entry())
        == R"({"entry":"00000000-0000-0000-0000-000000000002","act":"00000000-0000-0000-0000-000000000003",)"
           R"("case":"00000000-0000-0000-0000-000000000004","kind":"support_taken_up",)"
           R"("happened":"2024-06-03T09:00:00+01:00","recorded":"2024-06-04T11:30:05+01:00",)"
           R"("author":"00000000-0000-0000-0000-000000000005","source":"survivor",)"
           R"("corrects":"00000000-0000-0000-0000-000000000007","narrative":"Wants \"Tuesdays\".\nÉ",)"
           R"("fact":{"survivor":"00000000-0000-0000-0000-000000000001"}})"
           "\n");
}

TEST_CASE("What is absent is left out", "[exchange]")
{
    Envelope entry = an_entry();
    entry.corrects.reset();
    entry.narrative.clear();
    const Json line = Json::parse(test::written(entry));
    CHECK_FALSE(line.contains("corrects"));
    CHECK_FALSE(line.contains("narrative"));
    CHECK_FALSE(line.contains("compartment"));
    CHECK_FALSE(line.contains("version"));
}

TEST_CASE("Recorded is when the service can be said to have known: a record made late stays late",
          "[exchange]")
{
    Envelope entry = an_entry();
    CHECK(Json::parse(test::written(entry))["recorded"] == "2024-06-04T11:30:05+01:00");
    entry.imported = true;
    CHECK(Json::parse(test::written(entry))["recorded"] == "2024-06-03T10:00:00+01:00");
}

TEST_CASE("What was written and read again is the same entry, known at the same instant",
          "[exchange]")
{
    const Envelope entry = an_entry();
    const auto lines = test::read_text(test::written(entry));
    REQUIRE(lines);
    Envelope again = test::imported(lines->front());
    CHECK(known_at(again) == known_at(entry));
    again.recorded = entry.recorded;
    again.committed = entry.committed;
    again.device = entry.device;
    again.imported = false;
    CHECK(again == entry);
}

TEST_CASE("A fact of a newer program goes out and in as its bytes", "[exchange]")
{
    Envelope entry = an_entry();
    const auto [kind, version] = GENERATE(table<std::string, std::uint16_t>(
        {{"not_yet_invented", std::uint16_t{1}}, {"support_taken_up", std::uint16_t{2}}}));
    entry.kind = kind;
    entry.version = version;
    entry.imported = true;
    entry.payload = {0x00, 0xff, 0x10, 0x80};

    const std::string line = test::written(entry);
    CHECK(Json::parse(line)["fact_bytes"] == "AP8QgA==");
    const auto lines = test::read_text(line);
    REQUIRE(lines);
    CHECK_FALSE(lines->front().fact);
    Envelope again = test::imported(lines->front());
    again.committed = entry.committed;
    again.device = entry.device;
    CHECK(again == entry);
}

TEST_CASE("Bytes are refused where they would get round a check", "[exchange]")
{
    Json line = Json::parse(test::written([] {
        Envelope entry = an_entry();
        entry.version = 2;
        return entry;
    }()));
    const auto problem_with = [&](std::string_view field, Json value) {
        Json changed = line;
        changed[std::string(field)] = std::move(value);
        const auto read = test::read_text(changed.dump());
        return read ? "read" : read.error().front().field + ": " + read.error().front().code;
    };
    CHECK(problem_with("version", 2) == "read");
    CHECK(problem_with("version", 1) == "fact_bytes: known_version");
    CHECK(problem_with("version", 0) == "version: out_of_range");
    CHECK(problem_with("version", 65536) == "version: out_of_range");
    CHECK(problem_with("compartment", "case") == "compartment: wrong_compartment");
    CHECK(problem_with("compartment", "attic") == "compartment: unknown_code");
    CHECK(problem_with("fact", Json::object()) == "fact: only_without_fact_bytes");
    CHECK(problem_with("fact_bytes", "AP8Q*A==") == "fact_bytes: not_base64");
    CHECK(problem_with("fact_bytes", "AP8QgA") == "fact_bytes: not_base64");
}

TEST_CASE("What is not a fact is not written", "[exchange]")
{
    std::ostringstream out;
    Envelope erased = an_entry();
    erased.payload.clear();
    CHECK(write_line(out, erased) == tl::unexpected(DecodeError::malformed));

    Envelope not_text = an_entry();
    not_text.narrative = "\xff";
    CHECK(write_line(out, not_text) == tl::unexpected(DecodeError::malformed));
    CHECK(out.str().empty());
}

}
