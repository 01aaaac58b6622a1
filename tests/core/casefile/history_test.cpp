#include <catch2/catch.hpp>

#include "casefile/casefile.h"
#include "support/case_builder.h"

namespace holdfast {
namespace {

CaseFile fold(const History& history, std::string_view as_at, std::string_view known_at)
{
    return CaseFile::fold(history, at(as_at), at(known_at), View::everything_held);
}

}

TEST_CASE("Entries stand in the order in which they happened, whatever the order of arrival",
          "[casefile]")
{
    const auto told = a_case().missed("2024-06-10T18:00").missed("2024-06-03T18:00");
    const History history(told.entries());
    CHECK(history.entries().front().happened == at("2024-06-03T18:00"));
    CHECK(history.entries().back().happened == at("2024-06-10T18:00"));
}

TEST_CASE("What was not yet known is not counted as known", "[casefile]")
{
    const auto told = a_case().missed("2024-06-03T18:00").recorded("2024-06-05T10:00");
    const History history(told.entries());
    CHECK(fold(history, "2024-06-06", "2024-06-05T09:59").entries().empty());
    CHECK(fold(history, "2024-06-06", "2024-06-05T10:00").entries().size() == 1);
    CHECK(fold(history, "2024-06-03T17:59", "2024-06-06").entries().empty());
}

}
