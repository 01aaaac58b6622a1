#include <catch2/catch.hpp>

#include "support/service.h"
#include "ui/common/due_words.h"

using namespace holdfast;
using holdfast::test::at;

namespace {

const Wording& english()
{
    static const Wording wording = Wording::english();
    return wording;
}

std::string told(const Obligation& obligation, std::string_view now,
                 std::optional<Division> division = Division::england_and_wales)
{
    return ui::DueWords(english(), Calendar::statutory(), division)
        .in_words(obligation, at(now))
        .toStdString();
}

Obligation due(Instant instant, Unit unit = Unit::working_days)
{
    Obligation owed;
    owed.limit = {.count = 5, .unit = unit};
    owed.due = instant;
    return owed;
}

Instant end(std::string_view day)
{
    return end_of(parse_date(day).value());
}

}

TEST_CASE("What is over is told in the unit of its limit", "[ui][due]")
{
    CHECK(told(due(end("2024-06-11")), "2024-06-12T09:00") == "1 working day over");
    CHECK(told(due(end("2024-06-11")), "2024-06-13T09:00") == "2 working days over");
    CHECK(told(due(end("2024-06-11"), Unit::months), "2024-06-13T09:00") == "2 days over");
    CHECK(told(due(at("2024-06-11T14:00"), Unit::hours), "2024-06-11T18:10") == "4 hours over");
    CHECK(told(due(at("2024-06-11T14:00"), Unit::hours), "2024-06-11T14:10")
          == "under an hour over");
    CHECK(told(due(at("2024-06-11T14:00"), Unit::hours), "2024-06-16T14:10") == "5 days over");
}

TEST_CASE("Working days over leave out weekends and bank holidays", "[ui][due]")
{
    CHECK(told(due(end("2024-05-24")), "2024-05-25T10:00") == "1 day over");
    CHECK(told(due(end("2024-05-24")), "2024-05-28T10:00") == "1 working day over");
    // 27 May 2024 is no bank holiday in Scotland's calendar as it is in England's.
    CHECK(told(due(end("2024-05-24")), "2024-05-28T10:00", Division::scotland)
          == "1 working day over");
    CHECK(told(due(end("2024-08-23")), "2024-08-27T10:00", Division::england_and_wales)
          == "1 working day over");
    CHECK(told(due(end("2024-08-23")), "2024-08-27T10:00", Division::scotland)
          == "2 working days over");
    CHECK(told(due(end("2024-08-23")), "2024-08-27T10:00", std::nullopt) == "4 days over");
}

TEST_CASE("What is long over is told in weeks", "[ui][due]")
{
    CHECK(told(due(end("2024-05-01")), "2024-05-28T09:00") == "17 working days over");
    CHECK(told(due(end("2024-05-01")), "2024-05-29T09:00") == "4 weeks over");
}

TEST_CASE("What is ahead is told by the clock, the day, the days left, and the date", "[ui][due]")
{
    CHECK(told(due(at("2024-06-11T16:30")), "2024-06-11T09:00") == "by 16:30");
    CHECK(told(due(end("2024-06-11")), "2024-06-11T09:00") == "by the end of today");
    CHECK(told(due(end("2024-06-12")), "2024-06-11T09:00") == "tomorrow");
    CHECK(told(due(at("2024-06-12T16:30")), "2024-06-11T09:00") == "tomorrow, 16:30");
    CHECK(told(due(end("2024-06-17")), "2024-06-11T09:00") == "in 6 days");
    CHECK(told(due(end("2024-07-17")), "2024-06-11T09:00") == "by Wed 17 Jul");
    CHECK(told(due(end("2025-01-17")), "2024-06-11T09:00") == "by Fri 17 Jan 2025");
    CHECK(told(Obligation{}, "2024-06-11T09:00") == "no set time");
}

TEST_CASE("A gate says when the work that it stops is planned", "[ui][due]")
{
    Obligation gate = due(at("2024-06-11T18:00"));
    gate.nature = Nature::gate;
    CHECK(told(gate, "2024-06-11T09:00") == "before today, 18:00");
    CHECK(told(gate, "2024-06-10T09:00") == "before tomorrow, 18:00");
    CHECK(told(gate, "2024-06-07T09:00") == "before Tue 11 Jun, 18:00");
}

TEST_CASE("An excused duty says until when", "[ui][due]")
{
    Obligation owed = due(end("2024-06-11"));
    owed.exception = IdSource(1).next<EntryId>(at("2024-06-05T10:00"));
    owed.excused_from = at("2024-06-05T10:00");
    CHECK(told(owed, "2024-06-12T09:00") == "excused until the review");
    owed.excused_until = at("2024-06-19T00:00");
    CHECK(told(owed, "2024-06-12T09:00") == "excused until Wed 19 Jun");
    CHECK(told(owed, "2024-06-19T09:00") == "6 working days over");
}
