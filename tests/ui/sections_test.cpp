#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "ui/today/sections.h"

using namespace holdfast;
using namespace std::chrono_literals;
using holdfast::ui::Section;
using holdfast::ui::Sections;

TEST_CASE("A duty stands under the local day on which it is due, also where the clocks change",
          "[ui][today][property]")
{
    CHECK(rc::check([] {
        // Around the last Sunday of March 2026.
        const Instant now = start_of(LocalDate{std::chrono::year{2026} / 3 / 24})
                            + std::chrono::minutes(*rc::gen::inRange(0, 8 * 24 * 60));
        Obligation duty;
        duty.due = now + std::chrono::minutes(*rc::gen::inRange(1, 12 * 24 * 60));
        const auto days = local_date(*duty.due) - local_date(now);
        const Section expected = days > std::chrono::days{7}   ? Section::later
                                 : days > std::chrono::days{0} ? Section::next_seven_days
                                                               : Section::today;
        RC_ASSERT(Sections(now).of(duty) == expected);
        duty.due = now - 1min;
        RC_ASSERT(Sections(now).of(duty) == Section::overdue);
    }));
}
