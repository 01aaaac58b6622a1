#include <algorithm>

#include <catch2/catch.hpp>

#include "core/time/dates.h"
#include "resources/resources.h"
#include "time/one_off.h"
#include "time/statutory.h"

namespace holdfast {
namespace {

std::vector<OneOff> shipped()
{
    const auto text = resource("holidays/one-off.toml");
    REQUIRE(text);
    const auto one_offs = read_one_offs(*text);
    REQUIRE(one_offs);
    return *one_offs;
}

bool ordinary(LocalDate date, Division division)
{
    const int year = static_cast<int>(std::chrono::year_month_day(date).year());
    const auto days = bank_holidays_of(year, division, {});
    return std::ranges::find(days, date, &BankHoliday::date) != days.end();
}

}

TEST_CASE("Each shipped one-off is a new day, and moves only what the rules give",
          "[time][one-off]")
{
    const auto one_offs = shipped();
    CHECK(one_offs.size() == 13);
    for (const OneOff& one_off : one_offs) {
        INFO(to_string(one_off.date));
        for (const Division division : one_off.divisions) {
            CHECK_FALSE(ordinary(one_off.date, division));
            if (one_off.instead_of)
                CHECK(ordinary(*one_off.instead_of, division));
        }
    }
}

TEST_CASE("A one-off is read with its date, name, nations and what it replaces", "[time][one-off]")
{
    const auto read = read_one_offs(R"(
        [[day]]
        date = 2031-06-03
        instead_of = 2031-05-26
        name = "Moved"
        divisions = ["scotland", "northern-ireland"]
        [[day]]
        date = 2031-06-04
        name = "Added"
        divisions = ["england-and-wales"]
    )");
    REQUIRE(read);
    CHECK(*read
          == std::vector<OneOff>{
              {on(2031, 6, 3),
               on(2031, 5, 26),
               "Moved",
               {Division::scotland, Division::northern_ireland}},
              {on(2031, 6, 4), std::nullopt, "Added", {Division::england_and_wales}},
          });
}

TEST_CASE("A one-off on a substitute day pushes the substitute on", "[time][one-off]")
{
    const OneOff added{on(2027, 12, 27), std::nullopt, "Added", {Division::scotland}};
    const auto days = bank_holidays_of(2027, Division::scotland, std::vector{added});
    const auto substitute = std::ranges::find(days, on(2027, 12, 29), &BankHoliday::date);
    REQUIRE(substitute != days.end());
    CHECK(substitute->why.name == "Boxing Day");
}

TEST_CASE("A file of one-off days with a fault says where it is", "[time][one-off]")
{
    struct Row {
        const char* toml;
        const char* where;
        const char* problem;
    };
    const Row rows[] = {
        {"", "day", "missing"},
        {"day = [1]", "day[0]", "not_a_table"},
        {"[[day]]\nname = \"x\"\ndivisions = [\"scotland\"]", "day[0].date", "missing"},
        {"[[day]]\ndate = \"2031-06-04\"", "day[0].date", "bad_date"},
        {"[[day]]\ndate = 2031-06-04\ninstead_of = 5", "day[0].instead_of", "bad_date"},
        {"[[day]]\ndate = 2031-06-04", "day[0].name", "missing"},
        {"[[day]]\ndate = 2031-06-04\nname = \"x\"", "day[0].divisions", "missing"},
        {"[[day]]\ndate = 2031-06-04\nname = \"x\"\ndivisions = []", "day[0].divisions", "missing"},
        {"[[day]]\ndate = 2031-06-04\nname = \"x\"\ndivisions = [\"mars\"]", "day[0].divisions",
         "unknown_division"},
        {"[[day]]\ndate = 2031-06-31", "line 2", "not_toml"},
    };
    for (const Row& row : rows) {
        INFO(row.toml);
        const auto read = read_one_offs(row.toml);
        REQUIRE_FALSE(read);
        CHECK(read.error().where == row.where);
        CHECK(read.error().problem == row.problem);
    }
}

}
