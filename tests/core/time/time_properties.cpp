#include <algorithm>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "core/time/dates.h"
#include "time/deadline.h"

namespace holdfast {
namespace {

using std::chrono::days;

/// Any second from 1995 to 2089, so that a limit ends within the calendar.
Instant any_event()
{
    const auto first = utc(1995, 1, 1).time_since_epoch().count();
    const auto last = utc(2089, 12, 31).time_since_epoch().count();
    return Instant(std::chrono::seconds(*rc::gen::inRange(first, last)));
}

Division any_division()
{
    return *rc::gen::element(Division::england_and_wales, Division::scotland,
                             Division::northern_ireland);
}

Limit any_limit()
{
    Limit limit;
    limit.unit = *rc::gen::element(Unit::hours, Unit::days, Unit::working_days, Unit::weeks,
                                   Unit::working_weeks, Unit::months, Unit::years);
    limit.count = *rc::gen::inRange(1, limit.unit == Unit::years ? 10 : 100);
    return limit;
}

/// A limit that clauses can state: forward in any unit, or back in working days.
Limit any_stated_limit()
{
    Limit limit = any_limit();
    if (limit.unit == Unit::working_days)
        limit.direction = *rc::gen::element(Direction::after, Direction::before);
    return limit;
}

/// The statutory calendar with some closures in the half year after a day.
Calendar closed_after(LocalDate day)
{
    Calendar calendar = statutory();
    for (const int offset : *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 180)))
        calendar.close({day + days(offset), "Closed"});
    return calendar;
}

template <typename Property>
void hold(Property property)
{
    CHECK(rc::check(property));
}

}

TEST_CASE("A deadline is never before its event", "[time][property]")
{
    hold([] {
        const Instant event = any_event();
        RC_ASSERT(due_at(event, any_limit(), any_division(), statutory()) >= event);
    });
}

TEST_CASE("A longer limit of one unit never ends sooner", "[time][property]")
{
    hold([] {
        const Instant event = any_event();
        const Division division = any_division();
        Limit limit = any_limit();
        const Instant shorter = due_at(event, limit, division, statutory());
        ++limit.count;
        RC_ASSERT(due_at(event, limit, division, statutory()) >= shorter);
    });
}

TEST_CASE("A later event never has an earlier deadline", "[time][property]")
{
    hold([] {
        const Instant event = any_event();
        const Instant later = event + std::chrono::hours(*rc::gen::inRange(0, 5000));
        const Division division = any_division();
        const Limit limit = any_stated_limit();
        RC_ASSERT(due_at(later, limit, division, statutory())
                  >= due_at(event, limit, division, statutory()));
    });
}

TEST_CASE("An explanation ends when the deadline does", "[time][property]")
{
    hold([] {
        const Instant event = any_event();
        const Limit limit = any_stated_limit();
        const Division division = any_division();
        const Calendar calendar = closed_after(local_date(event));
        const Closures closures = *rc::gen::element(Closures::ignored, Closures::counted);
        const Explanation why = explain(event, limit, division, calendar, closures);
        RC_ASSERT(why.due == due_at(event, limit, division, calendar, closures));
    });
}

TEST_CASE("Days counted and not counted are together every day from the event to the deadline",
          "[time][property]")
{
    hold([] {
        const Instant event = any_event();
        Limit limit = any_stated_limit();
        limit.unit = limit.direction == Direction::before
                         ? Unit::working_days
                         : *rc::gen::element(Unit::working_days, Unit::working_weeks);
        const Division division = any_division();
        const Explanation why = explain(event, limit, division, statutory());

        std::vector<LocalDate> met = why.counted;
        for (const auto& [date, reason] : why.skipped) {
            RC_ASSERT(statutory().day_off(date, division) == reason);
            met.push_back(date);
        }
        std::ranges::sort(met);
        const bool back = limit.direction == Direction::before;
        const LocalDate first = back ? local_date(why.due) : local_date(event) + days(1);
        const LocalDate last = back ? local_date(event) - days(1) : local_date(why.due);
        std::vector<LocalDate> every_day;
        for (LocalDate date = first; date <= last; date += days(1))
            every_day.push_back(date);
        RC_ASSERT(met == every_day);
        const auto wanted = limit.unit == Unit::working_weeks ? 5 * limit.count : limit.count;
        RC_ASSERT(static_cast<int>(why.counted.size()) == wanted);
        for (const LocalDate date : why.counted)
            RC_ASSERT(statutory().working(date, division));
    });
}

TEST_CASE(
    "Counting working days back undoes counting them forward, to the last working day at the event",
    "[time][property]")
{
    hold([] {
        const Instant event = any_event();
        const Division division = any_division();
        Limit limit{*rc::gen::inRange(1, 100), Unit::working_days, Direction::after};
        const Instant there = due_at(event, limit, division, statutory());
        limit.direction = Direction::before;
        LocalDate home = local_date(event);
        while (!statutory().working(home, division))
            home -= days(1);
        RC_ASSERT(due_at(there, limit, division, statutory()) == end_of(home));
    });
}

TEST_CASE("A limit in days or longer ends with the last second of a UK day", "[time][property]")
{
    hold([] {
        const Limit limit = any_stated_limit();
        RC_PRE(limit.unit != Unit::hours);
        const Instant due = due_at(any_event(), limit, any_division(), statutory());
        RC_ASSERT(due == end_of(local_date(due)));
        RC_ASSERT(to_string(due).substr(11, 8) == "23:59:59");
    });
}

TEST_CASE(
    "Closures that are not asked for change no deadline, and asked for never bring one forward",
    "[time][property]")
{
    hold([] {
        const Instant event = any_event();
        const Limit limit = any_limit();
        const Division division = any_division();
        const Calendar calendar = closed_after(local_date(event));
        const Instant plain = due_at(event, limit, division, statutory());
        RC_ASSERT(due_at(event, limit, division, calendar) == plain);
        RC_ASSERT(due_at(event, limit, division, calendar, Closures::counted) >= plain);
    });
}

TEST_CASE("A day is a working day exactly where nothing makes it a day off", "[time][property]")
{
    hold([] {
        const LocalDate date = on(1990, 1, 1) + days(*rc::gen::inRange(0, 42'000));
        const Division division = any_division();
        const Calendar calendar = closed_after(date - days(90));
        const Closures closures = *rc::gen::element(Closures::ignored, Closures::counted);
        RC_ASSERT(calendar.working(date, division, closures)
                  == !calendar.day_off(date, division, closures));
    });
}

TEST_CASE("A moment that is written reads back as itself", "[time][property]")
{
    hold([] {
        const auto first = utc(1900, 1, 1).time_since_epoch().count();
        const auto last = utc(2100, 12, 31, 23, 59, 59).time_since_epoch().count();
        const Instant instant(std::chrono::seconds(*rc::gen::inRange(first, last)));
        RC_ASSERT(parse_instant(to_string(instant)) == instant);
        RC_ASSERT(parse_date(to_string(local_date(instant))) == local_date(instant));
    });
}

TEST_CASE("A local time has its instant back, or is one that the autumn change repeats",
          "[time][property]")
{
    hold([] {
        const Instant instant = any_event();
        const auto back = to_instant(local_time(instant));
        if (back)
            RC_ASSERT(*back == instant);
        else
            RC_ASSERT(back.error() == TimeError::ambiguous);
    });
}

TEST_CASE("A limit that is written reads back as itself", "[time][property]")
{
    hold([] {
        const Limit limit = any_stated_limit();
        RC_ASSERT(parse_limit(to_string(limit)) == limit);
    });
}

TEST_CASE("No text makes the readers fail in any other way than by saying so", "[time][property]")
{
    hold([] {
        const auto text = *rc::gen::container<std::string>(
            rc::gen::elementOf(std::string("0123456789-:TZ+ .workingdaysbefore\xff")));
        if (const auto instant = parse_instant(text))
            RC_ASSERT(parse_instant(to_string(*instant)) == *instant);
        if (const auto limit = parse_limit(text))
            RC_ASSERT(parse_limit(to_string(*limit)) == *limit);
        Calendar calendar = statutory();
        RC_ASSERT_FALSE(calendar.merge_govuk(text));
    });
}

}
