#include <catch2/catch.hpp>

#include "ui/today/sections.h"

using namespace holdfast;
using namespace std::chrono_literals;
using holdfast::ui::Section;
using holdfast::ui::Sections;

TEST_CASE("A duty stands under the local day on which it is due, also where the clocks change",
          "[ui][today]")
{
    // Around the last Sunday of March 2026.
    const Instant first = start_of(LocalDate{std::chrono::year{2026} / 3 / 24});
    for (Instant now = first; now < first + 8 * 24h; now += 97min) {
        const Sections sections(now);
        Obligation duty;
        for (duty.due = now + 1min; *duty.due < now + 12 * 24h; *duty.due += 31min) {
            const auto days = local_date(*duty.due) - local_date(now);
            const Section expected = days > std::chrono::days{7}   ? Section::later
                                     : days > std::chrono::days{0} ? Section::next_seven_days
                                                                   : Section::today;
            if (sections.of(duty) != expected)
                FAIL("due " << (*duty.due - now).count() << " after " << (now - first).count());
        }
        duty.due = now - 1min;
        CHECK(sections.of(duty) == Section::overdue);
    }
}
