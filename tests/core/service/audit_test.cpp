#include <catch2/catch.hpp>

#include "service/audit.h"
#include "support/case_builder.h"

using namespace holdfast;

namespace {

const Checklist& checklist()
{
    static const Checklist shipped = Checklist::shipped();
    return shipped;
}

Precheck check(std::string_view code, const CaseBuilder& told, std::string_view now)
{
    const History history(told.entries());
    const auto assessed = told.as_at(now);
    const CaseFile file = CaseFile::fold(history, at(now), at(now), View::everything_held);
    const ChecklistItem* item = checklist().find(code);
    REQUIRE(item);
    return precheck(*item, file, assessed.assessment(), at(now));
}

Entry service_entry(std::string_view when, Fact fact, std::string_view name)
{
    return Entry{.id = named<EntryId>(name),
                 .act = named<ActId>(name),
                 .case_id = {},
                 .compartment = Compartment::management,
                 .happened = at(when),
                 .recorded = at(when),
                 .known = at(when),
                 .author = named<PersonId>("Daniel"),
                 .corrects = {},
                 .fact = std::move(fact),
                 .origin = named<EntryId>(name),
                 .first_known = at(when)};
}

AuditDrawn drawn(std::string_view audit)
{
    return AuditDrawn{
        named<AuditId>(audit), "seed", 2, "hash", {named<CaseId>("one"), named<CaseId>("two")}};
}

FileAudited audited(std::string_view audit, std::string_view file, Answer answer)
{
    return FileAudited{
        named<AuditId>(audit), named<CaseId>(file), {{"risk.tool", answer, "a note"}}};
}

std::vector<AuditRecord> audits(std::vector<Entry> entries)
{
    const History history(std::move(entries));
    const CaseFile service = CaseFile::fold(history, Instant::max(), Instant::max(),
                                            View::everything_held);
    return audits_of(service, [](const EntryId&) { return std::string("what was learnt"); });
}

}

TEST_CASE("The checklist that ships has lines of both sides, and each reads a clause",
          "[service][A4.4]")
{
    CHECK(checklist().items().size() > 20);
    for (const Side side : {Side::intervention, Side::iss, Side::both})
        CHECK(std::any_of(checklist().items().begin(), checklist().items().end(),
                          [&](const ChecklistItem& item) { return item.side == side; }));
    for (const ChecklistItem& item : checklist().items())
        for (const Rule rule : item.rules) {
            INFO(item.code << " " << code(rule));
            CHECK(!Terms::respect_3().of(rule, at("2026-01-01")).clause.empty());
        }
}

TEST_CASE("A checklist with a fault is refused with the line that has it", "[service][A4.4]")
{
    const auto refused = [](std::string_view items) {
        const auto read = Checklist::from_toml("edition = \"1\"\n" + std::string(items));
        return read ? std::string("read") : read.error();
    };
    CHECK(refused("items = []") == "read");
    CHECK(refused("[[items]]\ncode = \"a\"") == "a: code, clause and asks must be there");
    const std::string good = "[[items]]\ncode=\"a\"\nclause=\"A1\"\nasks=\"?\"\nside=\"iss\"\n";
    CHECK(refused(good) == "read");
    CHECK(refused(good + good) == "a: twice");
    CHECK(refused(good + "rules = [\"R99\"]") == "a.rules: no such rule");
    CHECK(refused(good + "recorded = [\"tea\"]") == "a.recorded: no such kind of fact");
    CHECK(refused("[[items]]\ncode=\"a\"\nclause=\"A1\"\nasks=\"?\"\nside=\"his\"")
          == "a.side: intervention, iss or both");
    CHECK(refused("items = [") != "read");
}

TEST_CASE("B2.4 a line whose duties were all kept holds, as far as the record can tell",
          "[service][A4.4]")
{
    const CaseBuilder told = a_case()
                                 .referred("2024-06-03T09:00")
                                 .survivor("Ruth", "2024-06-03T10:00")
                                 .details_learned("Ruth", "2024-06-03T10:00")
                                 .details_passed("Ruth", "2024-06-03T15:00");
    const Precheck kept = check("intake.details_passed", told, "2024-06-10T09:00");
    CHECK(kept.holds == Answer::yes);
    CHECK(kept.broken == 0);
}

TEST_CASE("B2.4 a line with a duty that was missed does not hold, and says which",
          "[service][A4.4]")
{
    const CaseBuilder told = a_case()
                                 .referred("2024-06-03T09:00")
                                 .survivor("Ruth", "2024-06-03T10:00")
                                 .details_learned("Ruth", "2024-06-03T10:00");
    const Precheck open = check("intake.details_passed", told, "2024-06-03T12:00");
    CHECK(open.holds == Answer::not_asked);
    const Precheck missed = check("intake.details_passed", told, "2024-06-10T09:00");
    CHECK(missed.holds == Answer::no);
    CHECK(missed.broken_rules == std::vector{Rule::R01});
}

TEST_CASE("A line that asks for a record holds where it is there", "[service][A4.4]")
{
    const CaseBuilder without = a_case().referred("2024-06-03T09:00");
    CHECK(check("children.known", without, "2024-06-10T09:00").holds == Answer::no);
    CaseBuilder with = without;
    with.fact("2024-06-04T09:00", NoRelevantChildren{});
    CHECK(check("children.known", with, "2024-06-10T09:00").holds == Answer::yes);
}

TEST_CASE("What only a reader can tell is left to the reader", "[service][A4.4]")
{
    const CaseBuilder told = a_case().referred("2024-06-03T09:00");
    CHECK(check("record.clear", told, "2024-06-10T09:00") == Precheck{});
}

TEST_CASE("An audit is what was drawn, read and closed; the newest comes first", "[service][A4.4]")
{
    const auto all = audits(
        {service_entry("2026-02-10T09:00", drawn("first"), "a"),
         service_entry("2026-02-11T09:00", audited("first", "one", Answer::no), "b"),
         service_entry("2026-02-12T09:00", audited("first", "one", Answer::yes), "c"),
         service_entry("2026-02-13T09:00", audited("first", "stranger", Answer::yes), "d"),
         service_entry("2026-02-14T09:00", AuditClosed{named<AuditId>("first")}, "e"),
         service_entry("2026-05-10T09:00", drawn("second"), "f")});
    REQUIRE(all.size() == 2);
    CHECK(all.front().drawn.audit == named<AuditId>("second"));
    CHECK(!all.front().closed);
    const AuditRecord& first = all.back();
    CHECK(first.closed == at("2026-02-14T09:00"));
    CHECK(first.learnt == "what was learnt");
    REQUIRE(first.files.size()
            == 1);    // read twice: the last reading counts; the other was not drawn
    CHECK(first.reading_of(named<CaseId>("one"))->file.findings.front().holds == Answer::yes);
    CHECK(!first.complete());
}

TEST_CASE("A4.4 in the quarter of a draw there is no second one", "[service][A4.4]")
{
    const auto all = audits({service_entry("2026-02-10T09:00", drawn("first"), "a"),
                             service_entry("2026-03-10T09:00", drawn("apart"), "b")});
    const auto in = [&](std::string_view day) {
        return drawn_in_quarter(all, parse_date(day).value());
    };
    REQUIRE(in("2026-03-31"));
    CHECK(in("2026-03-31")->drawn.audit == named<AuditId>("first"));
    CHECK(!in("2026-04-01"));
    CHECK(!in("2025-12-31"));
    CHECK(!in("2025-02-10"));
}

TEST_CASE("A4.4 the next audit is due three months after the last was closed", "[service][A4.4]")
{
    const auto all = audits(
        {service_entry("2026-02-10T09:00", drawn("first"), "a"),
         service_entry("2026-02-28T09:00", AuditClosed{named<AuditId>("first")}, "b"),
         service_entry("2026-04-10T09:00", drawn("second"), "c")});
    const auto due = [](const auto& record, std::optional<Instant> began) {
        return next_audit_due(record, began, Terms::respect_3(), Division::england_and_wales,
                              Calendar::statutory(), at("2026-04-10T09:00"));
    };
    CHECK(due(all, at("2025-01-01")) == end_of(parse_date("2026-05-28").value()));
    CHECK(due(std::vector<AuditRecord>(), at("2026-01-15"))
          == end_of(parse_date("2026-04-15").value()));
    CHECK(!due(std::vector<AuditRecord>(), std::nullopt));
}

TEST_CASE("The trend has one point a line and audit, oldest first", "[service][A4.4]")
{
    const auto trend = trend_of(
        audits({service_entry("2026-02-10T09:00", drawn("first"), "a"),
                service_entry("2026-02-11T09:00", audited("first", "one", Answer::no), "b"),
                service_entry("2026-02-11T10:00", audited("first", "two", Answer::yes), "c"),
                service_entry("2026-05-10T09:00", drawn("second"), "d"),
                service_entry("2026-05-11T09:00", audited("second", "one", Answer::yes), "e")}));
    CHECK(trend.at("risk.tool") == std::vector<TrendPoint>{{1, 1}, {1, 0}});
}
