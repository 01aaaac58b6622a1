#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "core/time/dates.h"
#include "time/calendar.h"

namespace holdfast {
namespace {

/// In the shape that gov.uk publishes: two days known already (one under another title), three that
/// are not.
constexpr std::string_view fixture = R"({
  "england-and-wales": {
    "division": "england-and-wales",
    "events": [
      {"title": "New Year’s Day", "date": "2031-01-01", "notes": "", "bunting": true},
      {"title": "A royal occasion", "date": "2031-07-08", "notes": "", "bunting": true}
    ]
  },
  "scotland": {
    "division": "scotland",
    "events": [
      {"title": "Another name for it", "date": "2026-06-15", "notes": "", "bunting": false},
      {"title": "A royal occasion", "date": "2031-07-08", "notes": "", "bunting": true},
      {"title": "Late substitute", "date": "2031-07-09", "notes": "Substitute day", "bunting": false}
    ]
  },
  "northern-ireland": {"division": "northern-ireland", "events": []}
})";

/// A file of one Scottish event with these fields.
std::string with_event(const std::string& fields)
{
    return R"({"scotland": {"division": "scotland", "events": [{"title": "First", "date": "2031-07-07"}, )"
           + fields + "]}}";
}

}

TEST_CASE("Days that gov.uk adds are days off of that nation and say where they come from",
          "[time][govuk]")
{
    Calendar calendar = Calendar::statutory();
    CHECK(calendar.merge_govuk(fixture) == 3);
    CHECK(calendar.day_off(on(2031, 7, 8), Division::england_and_wales)
          == DayOff{DayOff::Kind::bank_holiday, DayOff::Origin::govuk, "A royal occasion", false});
    CHECK(calendar.day_off(on(2031, 7, 9), Division::scotland)
          == DayOff{DayOff::Kind::bank_holiday, DayOff::Origin::govuk, "Late substitute", true});
    CHECK(calendar.working(on(2031, 7, 9), Division::england_and_wales));
    CHECK(calendar.working(on(2031, 7, 8), Division::northern_ireland));
}

TEST_CASE("Merging never replaces: known days keep their name and origin, and none is taken away",
          "[time][govuk]")
{
    const Calendar before = Calendar::statutory();
    Calendar after = before;
    REQUIRE(after.merge_govuk(fixture));
    CHECK(after.day_off(on(2026, 6, 15), Division::scotland)
          == before.day_off(on(2026, 6, 15), Division::scotland));
    CHECK(after.day_off(on(2031, 1, 1), Division::england_and_wales)->origin
          == DayOff::Origin::statute);
    CHECK(after.bank_holidays(2030, Division::scotland)
          == before.bank_holidays(2030, Division::scotland));
    CHECK(after.bank_holidays(2031, Division::scotland).size()
          == before.bank_holidays(2031, Division::scotland).size() + 2);
}

TEST_CASE("Merging the same file again adds nothing", "[time][govuk]")
{
    Calendar calendar = Calendar::statutory();
    REQUIRE(calendar.merge_govuk(fixture) == 3);
    CHECK(calendar.merge_govuk(fixture) == 0);
}

TEST_CASE("A day at the weekend may be listed and changes no working day", "[time][govuk]")
{
    Calendar calendar = Calendar::statutory();
    CHECK(calendar.merge_govuk(with_event(R"({"title": "Parade", "date": "2031-07-06"})")) == 2);
    CHECK(calendar.day_off(on(2031, 7, 6), Division::scotland)->kind == DayOff::Kind::sunday);
}

TEST_CASE("A gov.uk file with a fault says where and changes nothing", "[time][govuk]")
{
    struct Row {
        std::string json;
        const char* where;
        const char* problem;
    };
    const Row rows[] = {
        {"", "", "not_json"},
        {"{", "", "not_json"},
        {"{\"scotland\": \"\xff\"}", "", "not_json"},
        {fmt::format("{}x", fixture), "", "not_json"},
        {"[]", "", "not_an_object"},
        {"{}", "", "no_days"},
        {R"({"scotland": {"division": "scotland", "events": []}})", "", "no_days"},
        {R"({"england": {"division": "england", "events": []}})", "england", "unknown_division"},
        {R"({"mars": {}})", "mars", "unknown_division"},
        {R"({"scotland": []})", "scotland", "not_an_object"},
        {R"({"scotland": {"events": []}})", "scotland.division", "missing"},
        {R"({"scotland": {"division": "england-and-wales", "events": []}})", "scotland.division",
         "not_its_key"},
        {R"({"scotland": {"division": "scotland"}})", "scotland.events", "missing"},
        {R"({"scotland": {"division": "scotland", "events": {}}})", "scotland.events", "missing"},
        {R"({"scotland": {"division": "scotland", "events": []}, "scotland": {}})", "scotland",
         "duplicate"},
        {with_event("7"), "scotland.events[1]", "not_an_object"},
        {with_event(R"({"title": "x"})"), "scotland.events[1].date", "missing"},
        {with_event(R"({"title": "x", "date": 20310708})"), "scotland.events[1].date", "missing"},
        {with_event(R"({"title": "x", "date": "08/07/2031"})"), "scotland.events[1].date",
         "bad_date"},
        {with_event(R"({"title": "x", "date": "2031-02-30"})"), "scotland.events[1].date",
         "bad_date"},
        {with_event(R"({"title": "x", "date": "2031-07-08T00:00"})"), "scotland.events[1].date",
         "bad_date"},
        {with_event(R"({"title": "x", "date": "1994-12-26"})"), "scotland.events[1].date",
         "out_of_range"},
        {with_event(R"({"title": "x", "date": "2101-01-03"})"), "scotland.events[1].date",
         "out_of_range"},
        {with_event(R"({"title": "x", "date": "2031-07-07"})"), "scotland.events[1].date",
         "duplicate"},
        {with_event(R"({"date": "2031-07-08"})"), "scotland.events[1].title", "missing"},
        {with_event(R"({"title": "", "date": "2031-07-08"})"), "scotland.events[1].title",
         "bad_title"},
        {with_event(R"({"title": "a\u0007b", "date": "2031-07-08"})"), "scotland.events[1].title",
         "bad_title"},
        {with_event(R"({"title": ")" + std::string(201, 'a') + R"(", "date": "2031-07-08"})"),
         "scotland.events[1].title", "bad_title"},
        {std::string(1024 * 1024 + 1, ' '), "", "too_large"},
    };
    for (const Row& row : rows) {
        INFO(row.json.substr(0, 200));
        Calendar calendar = Calendar::statutory();
        const auto merged = calendar.merge_govuk(row.json);
        REQUIRE_FALSE(merged);
        CHECK(merged.error().where == row.where);
        CHECK(merged.error().problem == row.problem);
        CHECK(calendar.working(on(2031, 7, 7), Division::scotland));
    }
}

TEST_CASE("A file of a mebibyte is still read", "[time][govuk]")
{
    std::string json(fixture);
    json.resize(1024 * 1024, ' ');
    Calendar calendar = Calendar::statutory();
    CHECK(calendar.merge_govuk(json) == 3);
}

}
