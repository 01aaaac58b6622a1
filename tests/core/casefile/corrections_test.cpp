#include <catch2/catch.hpp>

#include "casefile/casefile.h"
#include "support/case_builder.h"

namespace holdfast {
namespace {

/// The days of the missed sessions that stand, as known at a moment.
std::vector<std::string> missed_days(const CaseBuilder& told, std::string_view known_at)
{
    const History history(told.entries());
    const CaseFile file = CaseFile::fold(history, at("2024-12-31"), at(known_at),
                                         View::everything_held);
    std::vector<std::string> days;
    for (const auto missed : file.all<SessionMissed>())
        days.push_back(to_string(local_date(missed.at())));
    return days;
}

using Days = std::vector<std::string>;

CaseBuilder corrected_twice()
{
    return a_case()
        .missed("2024-06-03T18:00")
        .called("missed")
        .corrected("missed", "2024-06-10", "2024-06-04T18:00")
        .called("once")
        .corrected("once", "2024-06-12", "2024-06-05T18:00")
        .called("twice");
}

}

TEST_CASE("A correction takes the place of what it corrects, once it is known",
          "[casefile][correction]")
{
    CHECK(missed_days(corrected_twice(), "2024-06-09") == Days{"2024-06-03"});
    CHECK(missed_days(corrected_twice(), "2024-06-11") == Days{"2024-06-04"});
    CHECK(missed_days(corrected_twice(), "2024-06-13") == Days{"2024-06-05"});
}

TEST_CASE("What is withdrawn does not stand, nor does the withdrawal", "[casefile][correction]")
{
    auto told = a_case()
                    .missed("2024-06-03T18:00")
                    .called("missed")
                    .withdrawn("missed", "2024-06-10")
                    .called("withdrawal");
    CHECK(missed_days(told, "2024-06-11").empty());
    const History history(told.entries());
    const CaseFile file = CaseFile::fold(history, at("2024-12-31"), at("2024-12-31"),
                                         View::everything_held);
    CHECK(file.entries().empty());
    CHECK(file.has_withdrawals());
    told.withdrawn("withdrawal", "2024-06-12");
    CHECK(missed_days(told, "2024-06-13") == Days{"2024-06-03"});
}

TEST_CASE("Withdrawing a correction restores what it corrected", "[casefile][correction]")
{
    auto told = corrected_twice();
    told.withdrawn("twice", "2024-06-20");
    CHECK(missed_days(told, "2024-06-21") == Days{"2024-06-04"});
}

TEST_CASE("Every entry of a chain leads to its first", "[casefile][correction]")
{
    const auto told = corrected_twice();
    const History history(told.entries());
    for (const std::string label : {"missed", "once", "twice"})
        CHECK(history.find(told.entry(label))->origin == told.entry("missed"));
    CHECK(history.find(told.entry("twice"))->first_known == at("2024-06-03T18:00"));
    const CaseFile file = CaseFile::fold(history, at("2024-12-31"), at("2024-12-31"),
                                         View::everything_held);
    for (const std::string label : {"missed", "once", "twice"})
        CHECK(file.same_event(told.entry(label), *history.find(told.entry("twice"))));
    CHECK_FALSE(file.same_event(named<EntryId>("another"), *history.find(told.entry("twice"))));
}

TEST_CASE("Of two corrections one stands, and both are named as a conflict",
          "[casefile][correction]")
{
    auto told = a_case().missed("2024-06-03T18:00").called("missed");
    told.corrected("missed", "2024-06-10", "2024-06-04T18:00")
        .called("one")
        .corrected("missed", "2024-06-11", "2024-06-05T18:00")
        .called("other");
    const History history(told.entries());
    const auto fold = [&](std::optional<EntryId> preferred) {
        return CaseFile::fold(history, at("2024-12-31"), at("2024-12-31"), View::everything_held,
                              Withdrawals::honoured, preferred);
    };
    const CaseFile file = fold(std::nullopt);
    REQUIRE(file.conflicts().size() == 1);
    CHECK(file.conflicts().front().about == told.entry("missed"));
    CHECK(file.conflicts().front().corrections
          == std::vector{told.entry("one"), told.entry("other")});
    CHECK(file.all<SessionMissed>().size() == 1);
    CHECK(fold(told.entry("one")).all<SessionMissed>().back().at() == at("2024-06-04T18:00"));
    CHECK(fold(told.entry("other")).all<SessionMissed>().back().at() == at("2024-06-05T18:00"));
}

TEST_CASE(
    "Entries that correct each other in a ring, which only a forger could sign, come to an end",
    "[casefile][correction]")
{
    auto entries = a_case().missed("2024-06-03T18:00").missed("2024-06-04T18:00").entries();
    entries[0].corrects = entries[1].id;
    entries[1].corrects = entries[0].id;
    const History history(entries);
    const CaseFile file = CaseFile::fold(history, at("2024-12-31"), at("2024-12-31"),
                                         View::everything_held);
    CHECK(file.all<SessionMissed>().empty());
}

TEST_CASE("A correction of an entry that is not here stands by itself", "[casefile][correction]")
{
    auto entries = a_case().missed("2024-06-03T18:00").entries();
    entries[0].corrects = named<EntryId>("elsewhere");
    const History history(entries);
    CHECK(history.entries().front().origin == entries[0].id);
    const CaseFile file = CaseFile::fold(history, at("2024-12-31"), at("2024-12-31"),
                                         View::everything_held);
    CHECK(file.all<SessionMissed>().size() == 1);
}

TEST_CASE("An entry that arrives twice is one", "[casefile]")
{
    auto entries = a_case().missed("2024-06-03T18:00").entries();
    entries.push_back(entries.front());
    CHECK(History(entries).entries().size() == 1);
}

}
