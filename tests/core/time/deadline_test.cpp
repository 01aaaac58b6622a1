#include <catch2/catch.hpp>

#include "core/time/dates.h"
#include "time/deadline.h"

namespace holdfast {
namespace {

Instant at(std::string_view text)
{
    const auto instant = parse_instant(text);
    INFO(text);
    REQUIRE(instant);
    return *instant;
}

Limit limit(std::string_view text)
{
    const auto read = parse_limit(text);
    INFO(text);
    REQUIRE(read);
    return *read;
}

std::string due(std::string_view event, std::string_view within,
                Division division = england_and_wales, const Calendar& calendar = statutory(),
                Closures closures = Closures::ignored)
{
    return to_string(due_at(at(event), limit(within), division, calendar, closures));
}

std::string problem(std::string_view text)
{
    const auto read = parse_limit(text);
    return read ? "" : read.error();
}

}

TEST_CASE("Deadlines worked by hand come out as worked", "[time][deadline]")
{
    // Each row of the worked deadlines: the nation ("any" is all three), the event as UK local
    // time, the limit, the due time.
    struct Row {
        std::vector<Division> nations;
        const char* event;
        const char* within;
        const char* due;
    };
    const std::vector<Division> any{england_and_wales, scotland, northern_ireland};
    const Row rows[] = {
        {{england_and_wales}, "2023-12-22T16:00", "5 working days", "2024-01-03T23:59:59+00:00"},
        {{scotland}, "2023-12-22T16:00", "5 working days", "2024-01-04T23:59:59+00:00"},
        {{england_and_wales}, "2024-03-28T10:00", "5 working days", "2024-04-08T23:59:59+01:00"},
        {{scotland}, "2024-03-28T10:00", "5 working days", "2024-04-05T23:59:59+01:00"},
        {{northern_ireland}, "2024-07-09T11:00", "5 working days", "2024-07-17T23:59:59+01:00"},
        {{england_and_wales}, "2024-07-09T11:00", "5 working days", "2024-07-16T23:59:59+01:00"},
        {{england_and_wales}, "2022-09-14T09:30", "5 working days", "2022-09-22T23:59:59+01:00"},
        {{england_and_wales}, "2024-01-06T12:00", "5 working days", "2024-01-12T23:59:59+00:00"},
        {{england_and_wales}, "2024-05-03T15:00", "1 working day", "2024-05-07T23:59:59+01:00"},
        {any, "2024-03-30T18:30", "24 hours", "2024-03-31T19:30:00+01:00"},
        {any, "2024-10-26T18:30", "24 hours", "2024-10-27T17:30:00+00:00"},
        {any, "2024-01-31", "1 month", "2024-02-29T23:59:59+00:00"},
        {any, "2024-02-29", "1 month", "2024-03-29T23:59:59+00:00"},
        {any, "2023-11-30", "3 months", "2024-02-29T23:59:59+00:00"},
        {any, "2024-02-29", "3 years", "2027-02-28T23:59:59+00:00"},
        {{england_and_wales}, "2024-04-02", "5 working days before", "2024-03-22T23:59:59+00:00"},
    };
    for (const Row& row : rows)
        for (const Division nation : row.nations) {
            INFO(code(nation) << " " << row.event << " " << row.within);
            CHECK(due(row.event, row.within, nation) == row.due);
            CHECK(to_string(explain(at(row.event), limit(row.within), nation, statutory()).due)
                  == row.due);
        }
}

TEST_CASE("The time of day moves no limit in days, and every hour of one in hours",
          "[time][deadline]")
{
    CHECK(due("2024-06-03T00:00", "1 working day") == "2024-06-04T23:59:59+01:00");
    CHECK(due("2024-06-03T23:59:59", "1 working day") == "2024-06-04T23:59:59+01:00");
    CHECK(due("2024-06-03T23:59:59", "24 hours") == "2024-06-04T23:59:59+01:00");
    CHECK(due("2024-06-03T00:00", "72 hours") == "2024-06-06T00:00:00+01:00");
    CHECK(due("2024-06-03T16:00", "3 days") == "2024-06-06T23:59:59+01:00");
}

TEST_CASE("The day of an event is its UK day, whatever the UTC date", "[time][deadline]")
{
    CHECK(due("2024-06-03T23:30Z", "1 day") == "2024-06-05T23:59:59+01:00");
    CHECK(due("2024-06-03T22:30Z", "1 day") == "2024-06-04T23:59:59+01:00");
}

TEST_CASE("Days and weeks count weekends and bank holidays, and do not roll forward off them",
          "[time][deadline]")
{
    CHECK(due("2024-12-23", "2 days") == "2024-12-25T23:59:59+00:00");
    CHECK(due("2024-12-18", "1 week") == "2024-12-25T23:59:59+00:00");
    CHECK(due("2024-03-28", "3 days") == "2024-03-31T23:59:59+01:00");
    CHECK(due("2024-11-25", "1 month") == "2024-12-25T23:59:59+00:00");
    CHECK(due("2023-12-25", "1 year") == "2024-12-25T23:59:59+00:00");
}

TEST_CASE("A working week is five working days", "[time][deadline]")
{
    CHECK(due("2023-12-22T16:00", "1 working week", scotland)
          == due("2023-12-22T16:00", "5 working days", scotland));
    CHECK(due("2024-03-28", "three working weeks") == due("2024-03-28", "15 working days"));
}

TEST_CASE("Counting back crosses bank holidays of the nation and leaves out the day of the event",
          "[time][deadline]")
{
    CHECK(due("2024-04-02", "5 working days before", scotland) == "2024-03-25T23:59:59+00:00");
    CHECK(due("2024-04-02", "1 working day before", england_and_wales)
          == "2024-03-28T23:59:59+00:00");
    CHECK(due("2024-06-09", "1 working day before") == "2024-06-07T23:59:59+01:00");
}

TEST_CASE("A limit made by hand that counts back in another unit is the mirror image",
          "[time][deadline]")
{
    const auto back = [](int count, Unit unit) {
        return to_string(due_at(at("2024-03-31T12:00"), {count, unit, Direction::before},
                                england_and_wales, statutory()));
    };
    CHECK(back(24, Unit::hours) == "2024-03-30T11:00:00+00:00");
    CHECK(back(2, Unit::days) == "2024-03-29T23:59:59+00:00");
    CHECK(back(1, Unit::weeks) == "2024-03-24T23:59:59+00:00");
    CHECK(back(1, Unit::months) == "2024-02-29T23:59:59+00:00");
    CHECK(back(1, Unit::years) == "2023-03-31T23:59:59+01:00");
    CHECK(back(1, Unit::working_weeks) == back(5, Unit::working_days));
}

TEST_CASE("A closure lengthens a limit only where closures are counted", "[time][deadline]")
{
    Calendar calendar = Calendar::statutory();
    calendar.close({on(2024, 6, 4), "Training day"});
    CHECK(due("2024-06-03", "1 working day", scotland, calendar) == "2024-06-04T23:59:59+01:00");
    CHECK(due("2024-06-03", "1 working day", scotland, calendar, Closures::counted)
          == "2024-06-05T23:59:59+01:00");
}

TEST_CASE("An explanation names each day counted and each day not counted with its reason",
          "[time][deadline]")
{
    const Explanation why = explain(at("2023-12-22T16:00"), limit("5 working days"), scotland,
                                    statutory());
    CHECK(why.start == at("2023-12-22T16:00"));
    CHECK(why.limit == Limit{5, Unit::working_days, Direction::after});
    CHECK(why.division == scotland);
    CHECK(why.counted
          == std::vector{on(2023, 12, 27), on(2023, 12, 28), on(2023, 12, 29), on(2024, 1, 3),
                         on(2024, 1, 4)});
    const DayOff saturday{DayOff::Kind::saturday, DayOff::Origin::week, "", false};
    const DayOff sunday{DayOff::Kind::sunday, DayOff::Origin::week, "", false};
    const auto bank_holiday = [](const char* name) {
        return DayOff{DayOff::Kind::bank_holiday, DayOff::Origin::statute, name, false};
    };
    CHECK(why.skipped
          == std::vector<Explanation::Skipped>{
              {on(2023, 12, 23), saturday},
              {on(2023, 12, 24), sunday},
              {on(2023, 12, 25), bank_holiday("Christmas Day")},
              {on(2023, 12, 26), bank_holiday("Boxing Day")},
              {on(2023, 12, 30), saturday},
              {on(2023, 12, 31), sunday},
              {on(2024, 1, 1), bank_holiday("New Year’s Day")},
              {on(2024, 1, 2), bank_holiday("2nd January")},
          });
}

TEST_CASE("An explanation that counts back goes back day by day", "[time][deadline]")
{
    const Explanation why = explain(at("2024-04-02"), limit("2 working days before"),
                                    england_and_wales, statutory());
    CHECK(why.counted == std::vector{on(2024, 3, 28), on(2024, 3, 27)});
    REQUIRE(why.skipped.size() == 4);
    CHECK(why.skipped.front().date == on(2024, 4, 1));
    CHECK(why.skipped.back().date == on(2024, 3, 29));
}

TEST_CASE("Only limits in working days list the days", "[time][deadline]")
{
    for (const char* text : {"24 hours", "7 days", "2 weeks", "1 month", "1 year"}) {
        const Explanation why = explain(at("2023-12-22T16:00"), limit(text), scotland, statutory());
        CHECK(why.counted.empty());
        CHECK(why.skipped.empty());
    }
}

TEST_CASE("Limits are read as clauses state them", "[time][limit]")
{
    CHECK(limit("24 hours") == Limit{24, Unit::hours, Direction::after});
    CHECK(limit("1 hour") == Limit{1, Unit::hours, Direction::after});
    CHECK(limit("0 days") == Limit{0, Unit::days, Direction::after});
    CHECK(limit("7 days") == Limit{7, Unit::days, Direction::after});
    CHECK(limit("one working week") == Limit{1, Unit::working_weeks, Direction::after});
    CHECK(limit("twelve weeks") == Limit{12, Unit::weeks, Direction::after});
    CHECK(limit("1 month") == Limit{1, Unit::months, Direction::after});
    CHECK(limit("3 years") == Limit{3, Unit::years, Direction::after});
    CHECK(limit("5 working days before") == Limit{5, Unit::working_days, Direction::before});
    CHECK(limit("  Five  Working DAYS ") == Limit{5, Unit::working_days, Direction::after});
    CHECK(limit("01 day") == Limit{1, Unit::days, Direction::after});
}

TEST_CASE("A text that is no limit says what is wrong with it", "[time][limit]")
{
    for (const char* text : {"", " ", "days", "a week", "five", "thirteen days", "-", "5.5 days",
                             "5days", "0x5 days", "five-ish days", "+5 days"})
        CHECK(problem(text)
              == (std::string_view(text) == "five" ? "unknown_unit" : "not_a_number"));
    for (const char* text :
         {"5", "5 ", "5 fortnights", "5 working", "5 working months", "5 days after", "5 before",
          "5 working days before before", "5 days\n"})
        CHECK(problem(text) == "unknown_unit");
    for (const char* text : {"0 hours", "0 working days", "-5 days", "99999999999999 days",
                             "876001 hours", "36501 days", "101 years", "25001 working days",
                             "5201 weeks", "5001 working weeks", "1201 months"})
        CHECK(problem(text) == "out_of_range");
    for (const char* text :
         {"5 days before", "1 working week before", "24 hours before", "1 month before"})
        CHECK(problem(text) == "cannot_count_back");
}

TEST_CASE("The longest limits from the last moment that is read still end on a date",
          "[time][limit]")
{
    CHECK(due("2100-12-31T23:00", "876000 hours") == "2200-12-07T23:00:00+00:00");
    CHECK(due("2100-12-31", "36500 days") == "2200-12-07T23:59:59+00:00");
    CHECK(due("2100-12-31", "100 years") == "2200-12-31T23:59:59+00:00");
    CHECK(due("2100-12-31", "1200 months") == "2200-12-31T23:59:59+00:00");
}

TEST_CASE("Limits are written in words that read back", "[time][limit]")
{
    CHECK(to_string(Limit{1, Unit::working_weeks, Direction::after}) == "1 working week");
    CHECK(to_string(Limit{5, Unit::working_days, Direction::before}) == "5 working days before");
    CHECK(to_string(Limit{24, Unit::hours, Direction::after}) == "24 hours");
}

TEST_CASE("Each unit has a code, and two of them count working days", "[time][limit]")
{
    CHECK(code(Unit::hours) == "hours");
    CHECK(code(Unit::days) == "days");
    CHECK(code(Unit::working_days) == "working_days");
    CHECK(code(Unit::weeks) == "weeks");
    CHECK(code(Unit::working_weeks) == "working_weeks");
    CHECK(code(Unit::months) == "months");
    CHECK(code(Unit::years) == "years");
    CHECK(counts_working_days(Unit::working_days));
    CHECK(counts_working_days(Unit::working_weeks));
    CHECK_FALSE(counts_working_days(Unit::weeks));
}

}
