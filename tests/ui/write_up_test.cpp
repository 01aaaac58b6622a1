#include <catch2/catch.hpp>

#include "ui/one_case.h"
#include "ui/record/when_control.h"

using namespace holdfast;
using namespace holdfast::test;
using holdfast::ui::Look;

namespace {

const char* const second_begins = "2026-01-05T12:15";

/// Two assessments planned on the morning of the case, of which neither is written up.
struct Planned : OneCase {
    Planned()
    {
        auto manager = service.open("manager", at(opened));
        good(manager.record({{.case_id = id,
                              .fact = SessionPlanned{first,
                                                     Activity::assessment,
                                                     at("2026-01-05T11:00"),
                                                     at("2026-01-05T12:00"),
                                                     {},
                                                     {}},
                              .happened = at(opened)},
                             {.case_id = id,
                              .fact = SessionPlanned{second,
                                                     Activity::engagement,
                                                     at(second_begins),
                                                     at("2026-01-05T16:00"),
                                                     {},
                                                     {}},
                              .happened = at(opened)}},
                            at(moment)));
    }

    SessionId first = ids.next<SessionId>(at(opened));
    SessionId second = ids.next<SessionId>(at(opened));
};

template <typename Control>
Control& in(const ui::FactForm& form, std::string_view field)
{
    auto* control = form.field(field)->template findChild<Control*>();
    if (!control)
        throw std::runtime_error("that field has no such control");
    return *control;
}

std::optional<Instant> time_in(const ui::FactForm& form, std::string_view field)
{
    return in<ui::WhenControl>(form, field).instant();
}

QString chosen_in(const ui::FactForm& form, std::string_view field)
{
    return in<QComboBox>(form, field).currentData().toString();
}

}

TEST_CASE("A4.3 writing up a planned session begins with what was planned: when, until, what for",
          "[ui][record][A4.3]")
{
    Look look(Look::Keep::no);
    const Planned one;
    {
        OneDesk desk(look, one, "manager");
        auto& form = opened(desk,
                            ui::request_for<SessionAttended>(one.id).with("session", one.first));
        CHECK(time_in(form, "happened") == at("2026-01-05T11:00"));
        CHECK(time_in(form, "ended") == at("2026-01-05T12:00"));
        CHECK(chosen_in(form, "activity") == QStringLiteral("assessment"));
        CHECK(!form.is_edited());    // nothing of it was typed: no draft
        press_record(desk);
        REQUIRE(!desk.window->frame().record().is_open());
    }
    const auto held = one.recorded<SessionAttended>();
    REQUIRE(held.size() == 1);
    CHECK(held[0].happened == at("2026-01-05T11:00"));
    const auto& fact = std::get<SessionAttended>(held[0].fact);
    CHECK(fact.activity == Activity::assessment);
    CHECK(fact.ended == at("2026-01-05T12:00"));
}

TEST_CASE("Choosing the session in the form brings what was planned, and leaves what was typed",
          "[ui][record][A4.3]")
{
    Look look(Look::Keep::no);
    const Planned one;
    OneDesk desk(look, one, "manager");
    auto& form = opened(desk, ui::request_for<SessionAttended>(one.id));
    CHECK(time_in(form, "happened") == at("2026-01-05T14:05"));
    auto& session = in<QComboBox>(form, "session");
    const auto choose_session = [&](const SessionId& id) {
        const int row = session.findData(QString::fromStdString(id.text()));
        REQUIRE(row >= 0);
        session.setCurrentIndex(row);
    };
    choose_session(one.first);
    CHECK(time_in(form, "happened") == at("2026-01-05T11:00"));
    CHECK(chosen_in(form, "activity") == QStringLiteral("assessment"));
    // The other one, which is not over yet.
    choose_session(one.second);
    CHECK(time_in(form, "happened") == at(second_begins));
    CHECK(!time_in(form, "ended"));
    CHECK(chosen_in(form, "activity") == QStringLiteral("engagement"));
    // What somebody said themselves is theirs.
    in<ui::WhenControl>(form, "happened").set_instant(at("2026-01-05T11:10"));
    choose_session(one.first);
    CHECK(time_in(form, "happened") == at("2026-01-05T11:10"));
}
