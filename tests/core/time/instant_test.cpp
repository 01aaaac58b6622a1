#include <catch2/catch.hpp>

#include "core/time/dates.h"
#include "time/instant.h"

namespace holdfast {
namespace {

using namespace std::chrono_literals;
using std::chrono::hours;

TimeError error_of(std::string_view text)
{
    const auto instant = parse_instant(text);
    INFO(text);
    REQUIRE_FALSE(instant);
    return instant.error();
}

}

TEST_CASE("Clocks go forward and back in each year on the day that its law names", "[time]")
{
    struct Row {
        int year;
        unsigned march;
        unsigned october;
        int hour_utc;
    };
    const Row rows[] = {
        {1972, 19, 29, 2}, {1976, 21, 24, 2}, {1980, 16, 26, 2}, {1981, 29, 25, 1},
        {1988, 27, 23, 1}, {1993, 28, 24, 1}, {1994, 27, 23, 1}, {1995, 26, 22, 1},
        {1996, 31, 27, 1}, {1997, 30, 26, 1}, {2024, 31, 27, 1}, {2026, 29, 25, 1},
        {2027, 28, 31, 1}, {2028, 26, 29, 1}, {2029, 25, 28, 1}, {2030, 31, 27, 1},
        {2100, 28, 31, 1},
    };
    for (const Row& row : rows) {
        INFO(row.year);
        const Instant forward = utc(row.year, 3, row.march, row.hour_utc);
        const Instant back = utc(row.year, 10, row.october, row.hour_utc);
        CHECK(local_time(forward - 1s) == on(row.year, 3, row.march) + hours(row.hour_utc) - 1s);
        CHECK(local_time(forward) == on(row.year, 3, row.march) + hours(row.hour_utc + 1));
        CHECK(local_time(back - 1s)
              == on(row.year, 10, row.october) + hours(row.hour_utc + 1) - 1s);
        CHECK(local_time(back) == on(row.year, 10, row.october) + hours(row.hour_utc));
    }
}

TEST_CASE("Before 1972 the clock is taken to stay on winter time", "[time]")
{
    CHECK(local_time(utc(1969, 1, 1, 12)) == on(1969, 1, 1) + 12h);
    CHECK(to_string(utc(1950, 7, 1, 12)) == "1950-07-01T12:00:00+00:00");
}

TEST_CASE("New Year is winter time in every year", "[time]")
{
    for (int y = 1972; y <= 2100; ++y) {
        INFO(y);
        CHECK(local_time(utc(y, 1, 1)) == LocalTime(on(y, 1, 1)));
        CHECK(local_time(utc(y, 12, 31, 23, 59, 59)) == on(y, 12, 31) + 24h - 1s);
    }
}

TEST_CASE("A UK date changes at local midnight, which in summer is 23:00 UTC", "[time]")
{
    CHECK(local_date(utc(2024, 6, 30, 22, 59, 59)) == on(2024, 6, 30));
    CHECK(local_date(utc(2024, 6, 30, 23)) == on(2024, 7, 1));
    CHECK(start_of(on(2024, 7, 1)) == utc(2024, 6, 30, 23));
    CHECK(end_of(on(2024, 7, 1)) == utc(2024, 7, 1, 22, 59, 59));
    CHECK(start_of(on(2024, 1, 1)) == utc(2024, 1, 1));
}

TEST_CASE("The days of the clock changes have 23 and 25 hours", "[time]")
{
    CHECK(start_of(on(2024, 3, 31)) == utc(2024, 3, 31));
    CHECK(end_of(on(2024, 3, 31)) == utc(2024, 3, 31, 22, 59, 59));
    CHECK(start_of(on(2024, 10, 27)) == utc(2024, 10, 26, 23));
    CHECK(end_of(on(2024, 10, 27)) == utc(2024, 10, 27, 23, 59, 59));
    CHECK(start_of(on(1976, 3, 22)) == utc(1976, 3, 21, 23));
}

TEST_CASE("A local time that the spring change leaves out is refused", "[time]")
{
    CHECK(parse_instant("2024-03-31T00:59:59") == utc(2024, 3, 31, 0, 59, 59));
    CHECK(error_of("2024-03-31T01:00") == TimeError::skipped);
    CHECK(error_of("2024-03-31T01:59:59") == TimeError::skipped);
    CHECK(parse_instant("2024-03-31T02:00") == utc(2024, 3, 31, 1));
    CHECK(parse_instant("2024-03-31T01:30Z") == utc(2024, 3, 31, 1, 30));
}

TEST_CASE("A local time that the autumn change repeats needs an offset", "[time]")
{
    CHECK(parse_instant("2024-10-27T00:59:59") == utc(2024, 10, 26, 23, 59, 59));
    CHECK(error_of("2024-10-27T01:00") == TimeError::ambiguous);
    CHECK(error_of("2024-10-27T01:59:59") == TimeError::ambiguous);
    CHECK(parse_instant("2024-10-27T02:00") == utc(2024, 10, 27, 2));
    CHECK(parse_instant("2024-10-27T01:30+01:00") == utc(2024, 10, 27, 0, 30));
    CHECK(parse_instant("2024-10-27T01:30+00:00") == utc(2024, 10, 27, 1, 30));
    CHECK(error_of("1995-10-22T01:30") == TimeError::ambiguous);
    CHECK(parse_instant("1995-10-29T01:30") == utc(1995, 10, 29, 1, 30));
}

TEST_CASE(
    "Moments are read to the day, the minute and the second, in UK time unless an offset is given",
    "[time]")
{
    CHECK(parse_instant("2024-01-31") == utc(2024, 1, 31));
    CHECK(parse_instant("2024-07-31") == utc(2024, 7, 30, 23));
    CHECK(parse_instant("2024-01-31T16:00") == utc(2024, 1, 31, 16));
    CHECK(parse_instant("2024-07-31T16:00:05") == utc(2024, 7, 31, 15, 0, 5));
    CHECK(parse_instant("2024-07-31T16:00:05Z") == utc(2024, 7, 31, 16, 0, 5));
    CHECK(parse_instant("2024-07-31T16:00+01:00") == utc(2024, 7, 31, 15));
    CHECK(parse_instant("2024-07-31T16:00+05:45") == utc(2024, 7, 31, 10, 15));
    CHECK(parse_instant("2024-07-31T16:00-23:59") == utc(2024, 8, 1, 15, 59));
    CHECK(parse_instant("2024-07-31T16:00-00:00") == utc(2024, 7, 31, 16));
    CHECK(parse_instant("2024-02-29") == utc(2024, 2, 29));
}

TEST_CASE("A text in any other form is malformed", "[time]")
{
    const std::string_view texts[] = {
        "",
        " 2024-01-31",
        "2024-01-31 ",
        "2024-01-31T",
        "2024-01-31Z",
        "2024-01-31 16:00",
        "2024-01-31t16:00",
        "2024-01-31T16:00z",
        "2024-01-31T16",
        "2024-01-31T16:",
        "2024-01-31T16:0",
        "2024-01-31T1600",
        "2024-01-31T16:00:",
        "2024-01-31T16:00:5",
        "2024-01-31T16:00:05.5",
        "2024-01-31T24:00",
        "2024-01-31T16:60",
        "2024-12-31T23:59:60Z",
        "2024-01-31T16:00+",
        "2024-01-31T16:00+1:00",
        "2024-01-31T16:00+0100",
        "2024-01-31T16:00+01",
        "2024-01-31T16:00+24:00",
        "2024-01-31T16:00+01:60",
        "2024-01-31T16:00+01:00x",
        "2024-01-31T16:00ZZ",
        "2024-1-31",
        "24-01-31",
        "20240131",
        "31/01/2024",
        "2024/01/31",
        "-024-01-31",
        "+2024-01-31",
        "2024-01-3",
        "2024-+1-31",
        "12024-01-31",
        "2024-01-\u0663\u0661",
    };
    for (const std::string_view text : texts)
        CHECK(error_of(text) == TimeError::malformed);
    CHECK(error_of(std::string_view("2024-01-31\0", 11)) == TimeError::malformed);
}

TEST_CASE("A day that is on no calendar is told apart from a text that is no date", "[time]")
{
    for (const std::string_view text :
         {"2024-02-30", "2023-02-29", "2100-02-29", "2024-13-01", "2024-00-10", "2024-04-31",
          "2024-01-00", "2024-02-30T10:00Z"})
        CHECK(error_of(text) == TimeError::no_such_date);
}

TEST_CASE("Moments are read from 1900 to 2100 and no further, whatever their offset", "[time]")
{
    CHECK(parse_instant("1900-01-01") == utc(1900, 1, 1));
    CHECK(parse_instant("2100-12-31T23:59:59Z") == utc(2100, 12, 31, 23, 59, 59));
    CHECK(error_of("1899-12-31") == TimeError::out_of_range);
    CHECK(error_of("2101-01-01") == TimeError::out_of_range);
    CHECK(error_of("0000-01-01") == TimeError::out_of_range);
    CHECK(error_of("1900-01-01T00:00+00:01") == TimeError::out_of_range);
    CHECK(error_of("2100-12-31T23:59-00:01") == TimeError::out_of_range);
}

TEST_CASE("A date is read only where nothing follows it", "[time]")
{
    CHECK(parse_date("2024-01-31") == on(2024, 1, 31));
    CHECK(parse_date("2024-01-31T16:00").error() == TimeError::malformed);
    CHECK(parse_date("2024-02-30").error() == TimeError::no_such_date);
    CHECK(parse_date("2101-01-01").error() == TimeError::out_of_range);
    CHECK(parse_date("").error() == TimeError::malformed);
}

TEST_CASE("Moments are written with the UK offset in force", "[time]")
{
    CHECK(to_string(utc(2024, 3, 31, 18, 30)) == "2024-03-31T19:30:00+01:00");
    CHECK(to_string(utc(2024, 10, 27, 17, 30, 9)) == "2024-10-27T17:30:09+00:00");
    CHECK(to_string(on(2024, 3, 1)) == "2024-03-01");
}

TEST_CASE("Each error has a code of its own", "[time]")
{
    CHECK(code(TimeError::malformed) == "malformed_time");
    CHECK(code(TimeError::no_such_date) == "no_such_date");
    CHECK(code(TimeError::skipped) == "skipped_local_time");
    CHECK(code(TimeError::ambiguous) == "ambiguous_local_time");
    CHECK(code(TimeError::out_of_range) == "out_of_range");
}

TEST_CASE("A month runs to the same day number, or to the month's last day where it has none",
          "[time]")
{
    CHECK(plus_months(on(2024, 1, 31), 1) == on(2024, 2, 29));
    CHECK(plus_months(on(2023, 1, 31), 1) == on(2023, 2, 28));
    CHECK(plus_months(on(2023, 2, 28), 1) == on(2023, 3, 28));
    CHECK(plus_months(on(2024, 2, 29), 1) == on(2024, 3, 29));
    CHECK(plus_months(on(2023, 11, 30), 3) == on(2024, 2, 29));
    CHECK(plus_months(on(2024, 2, 29), 36) == on(2027, 2, 28));
    CHECK(plus_months(on(2024, 3, 31), -1) == on(2024, 2, 29));
    CHECK(plus_months(on(2024, 12, 15), 1) == on(2025, 1, 15));
    CHECK(plus_months(on(2024, 5, 31), 0) == on(2024, 5, 31));
}

TEST_CASE("Age goes up on the birthday, for 29 February on the 28th in common years", "[time]")
{
    CHECK(age_on(on(2008, 6, 3), on(2024, 6, 2)) == 15);
    CHECK(age_on(on(2008, 6, 3), on(2024, 6, 3)) == 16);
    CHECK(age_on(on(2008, 2, 29), on(2026, 2, 27)) == 17);
    CHECK(age_on(on(2008, 2, 29), on(2026, 2, 28)) == 18);
    CHECK(age_on(on(2008, 2, 29), on(2024, 2, 28)) == 15);
    CHECK(age_on(on(2008, 2, 29), on(2024, 2, 29)) == 16);
    CHECK(age_on(on(2024, 6, 3), on(2024, 6, 3)) == 0);
    CHECK(age_on(on(2024, 6, 3), on(2024, 6, 2)) == -1);
}

}
