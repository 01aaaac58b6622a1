#include <catch2/catch.hpp>

#include "standard/obligation.h"
#include "support/names.h"

// What a duty, gate or check amounts to at a moment: the precedence, row by row.

namespace holdfast {
namespace {

const EntryId some_entry = named<EntryId>("entry");
const Instant due = at("2024-06-11T23:59:59");

struct DutyRow {
    std::string_view means;
    std::string_view now;
    std::string_view met = "";
    std::string_view excused_from = "";
    std::string_view excused_until = "";
    bool blocked = false;
    bool withdrawn = false;
    Status expected;
};

Obligation duty(const DutyRow& row)
{
    Obligation it;
    it.opened_at = at("2024-06-04T13:00");
    it.due = due;
    it.soon_from = at("2024-06-10");
    if (!row.met.empty())
        it.met_at = at(row.met);
    if (!row.excused_from.empty()) {
        it.exception = some_entry;
        it.excused_from = at(row.excused_from);
    }
    if (!row.excused_until.empty())
        it.excused_until = at(row.excused_until);
    if (row.blocked)
        it.missing.add(Missing::details_held);
    if (row.withdrawn)
        it.withdrawn_by = some_entry;
    return it;
}

const DutyRow duties[] = {
    {.means = "before it is soon", .now = "2024-06-09T23:59:59", .expected = Status::running},
    {.means = "soon", .now = "2024-06-10", .expected = Status::due_soon},
    {.means = "its last second", .now = "2024-06-11T23:59:59", .expected = Status::due_soon},
    {.means = "the second after", .now = "2024-06-12", .expected = Status::overdue},
    {.means = "met in its last second",
     .now = "2024-06-20",
     .met = "2024-06-11T23:59:59",
     .expected = Status::met},
    {.means = "met a second late",
     .now = "2024-06-20",
     .met = "2024-06-12",
     .expected = Status::met_late},
    {.means = "met before it was owed",
     .now = "2024-06-05",
     .met = "2024-06-01",
     .expected = Status::met},
    {.means = "excused",
     .now = "2024-06-20",
     .excused_from = "2024-06-05",
     .excused_until = "2024-06-21",
     .expected = Status::excused},
    {.means = "excused without a date",
     .now = "2024-12-20",
     .excused_from = "2024-06-05",
     .expected = Status::excused},
    {.means = "the exception has lapsed",
     .now = "2024-06-21",
     .excused_from = "2024-06-05",
     .excused_until = "2024-06-21",
     .expected = Status::overdue},
    {.means = "the exception has lapsed in time",
     .now = "2024-06-08",
     .excused_from = "2024-06-05",
     .excused_until = "2024-06-08",
     .expected = Status::running},
    {.means = "excused after it was due",
     .now = "2024-06-20",
     .excused_from = "2024-06-12",
     .expected = Status::excused_late},
    {.means = "excused in its last second",
     .now = "2024-06-20",
     .excused_from = "2024-06-11T23:59:59",
     .expected = Status::excused},
    {.means = "not excused yet",
     .now = "2024-06-12T09:00",
     .excused_from = "2024-06-13",
     .expected = Status::overdue},
    {.means = "blocked", .now = "2024-06-05", .blocked = true, .expected = Status::blocked},
    {.means = "blocked past its time",
     .now = "2024-06-20",
     .blocked = true,
     .expected = Status::blocked},
    {.means = "excused before blocked",
     .now = "2024-06-20",
     .excused_from = "2024-06-05",
     .blocked = true,
     .expected = Status::excused},
    {.means = "met before excused and blocked",
     .now = "2024-06-20",
     .met = "2024-06-15",
     .excused_from = "2024-06-05",
     .blocked = true,
     .expected = Status::met_late},
    {.means = "withdrawn before everything",
     .now = "2024-06-20",
     .met = "2024-06-15",
     .excused_from = "2024-06-05",
     .blocked = true,
     .withdrawn = true,
     .expected = Status::withdrawn},
};

struct GateRow {
    std::string_view means;
    bool breached = false;
    bool lifted = false;
    bool overridden = false;
    bool excused = false;
    bool withdrawn = false;
    Status expected;
};

const GateRow gates[] = {
    {.means = "nothing", .expected = Status::holds},
    {.means = "lifted", .lifted = true, .expected = Status::lifted},
    {.means = "overridden", .overridden = true, .expected = Status::overridden},
    {.means = "excepted", .excused = true, .expected = Status::lifted},
    {.means = "lifted after an override",
     .lifted = true,
     .overridden = true,
     .expected = Status::lifted},
    {.means = "breached and lifted since",
     .breached = true,
     .lifted = true,
     .expected = Status::breached},
    {.means = "breached and overridden since",
     .breached = true,
     .overridden = true,
     .expected = Status::breached},
    {.means = "withdrawn", .breached = true, .withdrawn = true, .expected = Status::withdrawn},
};

}

TEST_CASE(
    "A duty's status follows from its instants: withdrawn, met, excused, blocked, then the clock",
    "[standard][status]")
{
    for (const DutyRow& row : duties) {
        INFO(row.means);
        CHECK(code(status(duty(row), at(row.now))) == code(row.expected));
    }
}

TEST_CASE("A gate is breached, lifted, overridden, lifted by an exception, or holds",
          "[standard][status]")
{
    for (const GateRow& row : gates) {
        INFO(row.means);
        Obligation gate;
        gate.nature = Nature::gate;
        if (row.breached)
            gate.breached_by = some_entry;
        if (row.lifted)
            gate.lifted_by = some_entry;
        if (row.overridden)
            gate.overridden_by = some_entry;
        if (row.excused)
            gate.exception = some_entry;
        if (row.withdrawn)
            gate.withdrawn_by = some_entry;
        CHECK(code(status(gate, at("2024-06-20"))) == code(row.expected));
    }
}

TEST_CASE("A check is valid where nothing is missing", "[standard][status]")
{
    Obligation check;
    check.nature = Nature::check;
    CHECK(status(check, due) == Status::valid);
    check.missing.add(Missing::iss_represented);
    CHECK(status(check, due) == Status::not_valid);
    check.withdrawn_by = some_entry;
    CHECK(status(check, due) == Status::withdrawn);
}

TEST_CASE("A duty without a due time is never late", "[standard][status]")
{
    Obligation open_ended;
    CHECK(status(open_ended, at("2034-06-20")) == Status::running);
    open_ended.met_at = at("2034-06-20");
    CHECK(status(open_ended, at("2034-06-21")) == Status::met);
    CHECK_FALSE(past_due(open_ended, at("2034-06-20")));
}

TEST_CASE("Open is what somebody still has to do something about", "[standard][status]")
{
    std::string still_open;
    for (std::size_t i = 0; i < codes_of<Status>.size(); ++i)
        if (open(static_cast<Status>(i)))
            still_open += std::string(codes_of<Status>[i]) + " ";
    CHECK(still_open == "running due_soon overdue blocked holds ");
}

TEST_CASE("A blocked duty can be past its time, a met, withdrawn or running one is not",
          "[standard][status]")
{
    const Instant later = at("2024-06-20");
    CHECK(past_due(duty({.means = "", .now = "", .blocked = true, .expected = Status::blocked}),
                   later));
    CHECK_FALSE(past_due(duty({.means = "", .now = "", .expected = Status::running}), due));
    CHECK_FALSE(past_due(
        duty({.means = "", .now = "", .met = "2024-06-15", .expected = Status::met}), later));
    CHECK_FALSE(past_due(
        duty({.means = "", .now = "", .withdrawn = true, .expected = Status::withdrawn}), later));
}

}
