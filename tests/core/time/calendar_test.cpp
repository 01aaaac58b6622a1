#include <catch2/catch.hpp>

#include "core/time/dates.h"
#include "time/calendar.h"

namespace holdfast {
namespace {

/// A year's bank holidays as text, "05-25", with an (s) where it is a substitute.
std::vector<std::string> listed(int year, Division division)
{
    std::vector<std::string> days;
    for (const auto& [date, why] : statutory().bank_holidays(year, division))
        days.push_back(to_string(date).substr(5) + (why.substitute ? "(s)" : ""));
    return days;
}

bool holiday(LocalDate date, Division division)
{
    const auto why = statutory().day_off(date, division);
    return why && why->kind == DayOff::Kind::bank_holiday;
}

constexpr Division everywhere[] = {england_and_wales, scotland, northern_ireland};

using Days = std::vector<std::string>;

}

TEST_CASE("The bank holidays of 2026 to 2028 are those that were published", "[time][calendar]")
{
    CHECK(listed(2026, england_and_wales)
          == Days{"01-01", "04-03", "04-06", "05-04", "05-25", "08-31", "12-25", "12-28(s)"});
    CHECK(listed(2027, england_and_wales)
          == Days{"01-01", "03-26", "03-29", "05-03", "05-31", "08-30", "12-27(s)", "12-28(s)"});
    CHECK(listed(2028, england_and_wales)
          == Days{"01-03(s)", "04-14", "04-17", "05-01", "05-29", "08-28", "12-25", "12-26"});

    CHECK(listed(2026, scotland)
          == Days{"01-01", "01-02", "04-03", "05-04", "05-25", "06-15", "08-03", "11-30", "12-25",
                  "12-28(s)"});
    CHECK(listed(2027, scotland)
          == Days{"01-01", "01-04(s)", "03-26", "05-03", "05-31", "08-02", "11-30", "12-27(s)",
                  "12-28(s)"});
    CHECK(listed(2028, scotland)
          == Days{"01-03(s)", "01-04(s)", "04-14", "05-01", "05-29", "08-07", "11-30", "12-25",
                  "12-26"});

    CHECK(listed(2026, northern_ireland)
          == Days{"01-01", "03-17", "04-03", "04-06", "05-04", "05-25", "07-13(s)", "08-31",
                  "12-25", "12-28(s)"});
    CHECK(listed(2027, northern_ireland)
          == Days{"01-01", "03-17", "03-26", "03-29", "05-03", "05-31", "07-12", "08-30",
                  "12-27(s)", "12-28(s)"});
    CHECK(listed(2028, northern_ireland)
          == Days{"01-03(s)", "03-17", "04-14", "04-17", "05-01", "05-29", "07-12", "08-28",
                  "12-25", "12-26"});
}

TEST_CASE("A fixed day at the weekend has its substitute on the next free weekday",
          "[time][calendar]")
{
    struct Row {
        LocalDate date;
        Division division;
        const char* name;
        bool substitute;
    };
    const Row rows[] = {
        {on(2021, 12, 27), england_and_wales, "Christmas Day", true},
        {on(2021, 12, 28), england_and_wales, "Boxing Day", true},
        {on(2027, 12, 27), scotland, "Christmas Day", true},
        {on(2027, 12, 28), scotland, "Boxing Day", true},
        {on(2022, 12, 26), england_and_wales, "Boxing Day", false},
        {on(2022, 12, 27), england_and_wales, "Christmas Day", true},
        {on(2020, 12, 25), northern_ireland, "Christmas Day", false},
        {on(2020, 12, 28), northern_ireland, "Boxing Day", true},
        {on(2022, 1, 3), scotland, "New Year’s Day", true},
        {on(2022, 1, 4), scotland, "2nd January", true},
        {on(2021, 1, 4), scotland, "2nd January", true},
        {on(2023, 1, 2), scotland, "2nd January", false},
        {on(2023, 1, 3), scotland, "New Year’s Day", true},
        {on(2023, 1, 2), england_and_wales, "New Year’s Day", true},
        {on(2024, 12, 2), scotland, "St Andrew’s Day", true},
        {on(2024, 3, 18), northern_ireland, "St Patrick’s Day", true},
        {on(2026, 7, 13), northern_ireland, "Battle of the Boyne (Orangemen’s Day)", true},
        {on(2025, 7, 14), northern_ireland, "Battle of the Boyne (Orangemen’s Day)", true},
    };
    for (const Row& row : rows) {
        INFO(to_string(row.date) << " " << code(row.division));
        CHECK(statutory().day_off(row.date, row.division)
              == DayOff{DayOff::Kind::bank_holiday, DayOff::Origin::statute, row.name,
                        row.substitute});
    }
    CHECK(statutory().working(on(2023, 1, 3), england_and_wales));
    CHECK(statutory().working(on(2022, 1, 4), northern_ireland));
}

TEST_CASE("Proclaimed days and moves count where and when they were proclaimed, and say so",
          "[time][calendar]")
{
    struct Row {
        LocalDate added;
        LocalDate instead_of;    ///< the same day where nothing was moved
    };
    const Row rows[] = {
        {on(1995, 5, 8), on(1995, 5, 1)},   {on(1999, 12, 31), on(1999, 12, 31)},
        {on(2002, 6, 3), on(2002, 6, 3)},   {on(2002, 6, 4), on(2002, 5, 27)},
        {on(2011, 4, 29), on(2011, 4, 29)}, {on(2012, 6, 4), on(2012, 5, 28)},
        {on(2012, 6, 5), on(2012, 6, 5)},   {on(2020, 5, 8), on(2020, 5, 4)},
        {on(2022, 6, 2), on(2022, 5, 30)},  {on(2022, 6, 3), on(2022, 6, 3)},
        {on(2022, 9, 19), on(2022, 9, 19)}, {on(2023, 5, 8), on(2023, 5, 8)},
    };
    for (const Division division : everywhere) {
        for (const Row& row : rows) {
            INFO(to_string(row.added) << " " << code(division));
            REQUIRE(holiday(row.added, division));
            CHECK(statutory().day_off(row.added, division)->origin == DayOff::Origin::one_off);
            if (row.instead_of != row.added)
                CHECK(statutory().working(row.instead_of, division));
        }
        CHECK(holiday(on(2023, 5, 1), division));
    }
    CHECK(holiday(on(2026, 6, 15), scotland));
    CHECK(statutory().working(on(2026, 6, 15), england_and_wales));
    CHECK(statutory().working(on(2026, 6, 15), northern_ireland));
    CHECK(statutory().working(on(2025, 5, 8), england_and_wales));
}

TEST_CASE("Scotland keeps no Easter Monday, its own summer holiday, and St Andrew's Day from 2007",
          "[time][calendar]")
{
    CHECK(statutory().working(on(2024, 4, 1), scotland));
    CHECK(holiday(on(2024, 4, 1), england_and_wales));
    CHECK(holiday(on(2024, 8, 5), scotland));
    CHECK(statutory().working(on(2024, 8, 26), scotland));
    CHECK(statutory().working(on(2006, 11, 30), scotland));
    CHECK(holiday(on(2007, 11, 30), scotland));
    CHECK(statutory().working(on(2007, 11, 30), northern_ireland));
}

TEST_CASE("Easter falls where the published tables have it", "[time][calendar]")
{
    const LocalDate easters[] = {on(1995, 4, 16), on(2000, 4, 23), on(2008, 3, 23), on(2011, 4, 24),
                                 on(2019, 4, 21), on(2024, 3, 31), on(2025, 4, 20), on(2038, 4, 25),
                                 on(2049, 4, 18), on(2076, 4, 19)};
    for (const LocalDate easter : easters) {
        INFO(to_string(easter));
        const auto friday = statutory().day_off(easter - std::chrono::days(2), england_and_wales);
        REQUIRE(friday);
        CHECK(friday->name == "Good Friday");
    }
}

TEST_CASE(
    "Each nation has its usual number of bank holidays in every year without a proclaimed one",
    "[time][calendar]")
{
    for (int year = 2027; year <= Calendar::last_year; ++year) {
        INFO(year);
        CHECK(listed(year, england_and_wales).size() == 8);
        CHECK(listed(year, scotland).size() == 9);
        CHECK(listed(year, northern_ireland).size() == 10);
    }
    CHECK(listed(2006, scotland).size() == 8);
    CHECK(listed(2022, england_and_wales).size() == 10);
}

TEST_CASE("No bank holiday falls at a weekend", "[time][calendar]")
{
    for (const Division division : everywhere)
        for (int year = Calendar::first_year; year <= Calendar::last_year; ++year)
            for (const auto& [date, why] : statutory().bank_holidays(year, division)) {
                INFO(to_string(date));
                CHECK(std::chrono::weekday(date).iso_encoding() <= 5);
            }
}

TEST_CASE("A weekend day says which day of the week it is", "[time][calendar]")
{
    CHECK(statutory().day_off(on(2024, 1, 6), scotland)
          == DayOff{DayOff::Kind::saturday, DayOff::Origin::week, "", false});
    CHECK(statutory().day_off(on(2024, 1, 7), scotland)
          == DayOff{DayOff::Kind::sunday, DayOff::Origin::week, "", false});
    CHECK_FALSE(statutory().day_off(on(2024, 1, 8), scotland));
}

TEST_CASE("Outside its years the calendar knows the days of the week alone", "[time][calendar]")
{
    CHECK(Calendar::covers(on(1995, 1, 1)));
    CHECK(Calendar::covers(on(2100, 12, 31)));
    CHECK_FALSE(Calendar::covers(on(1994, 12, 31)));
    CHECK_FALSE(Calendar::covers(on(2101, 1, 1)));
    CHECK(statutory().working(on(1990, 12, 25), scotland));
    CHECK_FALSE(statutory().working(on(1990, 12, 29), scotland));
    CHECK_FALSE(statutory().working(on(2101, 1, 1), scotland));
    CHECK(statutory().working(on(2101, 12, 26), scotland));
    CHECK(statutory().bank_holidays(1994, scotland).empty());
}

TEST_CASE("A closure day counts only where the question asks for closures", "[time][calendar]")
{
    Calendar calendar = Calendar::statutory();
    calendar.close({on(2024, 12, 27), "Office closed"});
    CHECK(calendar.working(on(2024, 12, 27), scotland));
    CHECK_FALSE(calendar.day_off(on(2024, 12, 27), scotland));
    CHECK_FALSE(calendar.working(on(2024, 12, 27), scotland, Closures::counted));
    CHECK(calendar.day_off(on(2024, 12, 27), scotland, Closures::counted)
          == DayOff{DayOff::Kind::closure, DayOff::Origin::service, "Office closed", false});

    calendar.close({on(2024, 12, 27), "Moving house"});
    REQUIRE(calendar.closures().size() == 1);
    CHECK(calendar.closures().at(on(2024, 12, 27)) == Closure{on(2024, 12, 27), "Moving house"});
}

TEST_CASE("A bank holiday that is also a closure stays a bank holiday", "[time][calendar]")
{
    Calendar calendar = Calendar::statutory();
    calendar.close({on(2024, 12, 25), "Office closed"});
    CHECK(calendar.day_off(on(2024, 12, 25), scotland, Closures::counted)->name == "Christmas Day");
}

TEST_CASE("Countries and divisions are found by their codes, and a division by its countries' too",
          "[time][calendar]")
{
    for (const Country country :
         {Country::england, Country::wales, Country::scotland, Country::northern_ireland}) {
        CHECK(country_from(code(country)) == country);
        CHECK(division_from(code(country)) == division_of(country));
    }
    for (const Division division : everywhere)
        CHECK(division_from(code(division)) == division);
    CHECK(division_of(Country::wales) == england_and_wales);
    CHECK_FALSE(country_from("england-and-wales"));
    CHECK_FALSE(division_from("ireland"));
    CHECK_FALSE(division_from("Scotland"));
    CHECK_FALSE(division_from(""));
}

TEST_CASE("Kinds and origins of days off have the codes that scripts read", "[time][calendar]")
{
    CHECK(code(DayOff::Kind::saturday) == "saturday");
    CHECK(code(DayOff::Kind::sunday) == "sunday");
    CHECK(code(DayOff::Kind::bank_holiday) == "bank_holiday");
    CHECK(code(DayOff::Kind::closure) == "closure");
    CHECK(code(DayOff::Origin::week) == "week");
    CHECK(code(DayOff::Origin::statute) == "statute");
    CHECK(code(DayOff::Origin::one_off) == "one_off");
    CHECK(code(DayOff::Origin::govuk) == "govuk");
    CHECK(code(DayOff::Origin::service) == "service");
}

}
