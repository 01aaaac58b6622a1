#include <catch2/catch.hpp>

#include "support/service.h"
#include "workspace/audit.h"

using namespace holdfast;
using namespace holdfast::test;

namespace {

const Instant a_month_on = at("2026-02-02T10:00");

std::vector<CaseId> open_cases(Service& service, int count)
{
    auto manager = service.open("manager");
    std::vector<CaseId> all;
    for (int i = 0; i < count; ++i) {
        const auto id = service.ids.next<CaseId>(first_monday);
        good(manager.record(
            {{.case_id = id,
              .fact = ReferralReceived{ReferralSource::self, {}, Method::phone},
              .happened = first_monday},
             {.case_id = id,
              .fact = CaseOpened{"HF-" + std::to_string(1000 + i),
                                 service.ids.next<PersonId>(first_monday), "Ian", service.site},
              .happened = first_monday},
             {.case_id = id,
              .fact = WorkerAllocated{service.member(i % 2 == 0 ? Role::intervention_practitioner
                                                                : Role::practice_manager),
                                      Side::intervention,
                                      {}},
              .happened = first_monday}},
            first_monday));
        all.push_back(id);
    }
    return all;
}

std::vector<AuditFinding> answered(Answer answer)
{
    const Checklist checklist = Checklist::shipped();
    std::vector<AuditFinding> findings;
    for (const ChecklistItem& item : checklist.items())
        findings.push_back({item.code, answer, {}});
    return findings;
}

}

TEST_CASE(
    "A4.4 a second draw in the quarter gives the first sample, whoever draws and however many",
    "[workspace][audit][A4.4]")
{
    Service service(first_monday);
    open_cases(service, 12);
    std::vector<CaseId> first;
    {
        auto auditor = service.open(Role::practice_manager, a_month_on);
        const AuditRecord drawn = good(draw_audit(auditor, 4, a_month_on));
        first = drawn.drawn.sample;
        CHECK(first.size() == 4);
        CHECK(drawn.drawn.population == 6);    // the auditor's own six cannot be drawn
        CHECK(drawn.drawn.seed.size() == 32);
    }
    const Instant weeks_later = at("2026-03-20T10:00");
    auto manager = service.open(Role::service_manager, weeks_later);
    const AuditRecord again = good(draw_audit(manager, 12, weeks_later));
    CHECK(again.drawn.sample == first);
    CHECK(good(audit_board(manager, weeks_later)).audits.size() == 1);
    const Instant next_quarter = at("2026-04-01T10:00");
    CHECK(good(draw_audit(manager, 3, next_quarter)).drawn.sample.size() == 3);
}

TEST_CASE("A4.4 anybody can draw the same sample again from what was kept", "[workspace][audit]")
{
    Service service(first_monday);
    const auto cases = open_cases(service, 12);
    auto auditor = service.open(Role::practice_manager, a_month_on);
    const AuditRecord drawn = good(draw_audit(auditor, 4, a_month_on));
    std::vector<AuditableFile> population;
    for (std::size_t i = 0; i < cases.size(); i += 2)
        population.push_back({cases[i], {service.member(Role::intervention_practitioner)}});
    const Drawn again = draw(population, 4, drawn.drawn.seed);
    CHECK(again.sample == drawn.drawn.sample);
    CHECK(again.population_hash == drawn.drawn.population_hash);
}

TEST_CASE(
    "A4.4 findings and the actions they became are one act; what is for the ISS rests with it",
    "[workspace][audit][A4.4]")
{
    Service service(first_monday);
    open_cases(service, 6);
    auto auditor = service.open(Role::practice_manager, a_month_on);
    const AuditRecord drawn = good(draw_audit(auditor, 2, a_month_on));
    const CaseId file = drawn.drawn.sample.front();
    const auto tom = service.member(Role::intervention_practitioner);
    const LocalDate due = parse_date("2026-02-20").value();
    good(record_audited_file(auditor, drawn.drawn.audit, file, answered(Answer::no),
                             {{tom, due, Side::intervention, "Ask about children"},
                              {tom, due, Side::iss, "Look at the safety plan"}},
                             a_month_on));
    const CaseView view = good(auditor.case_view(file, Moment::now(a_month_on)));
    const auto actions = view.file.all<ActionAgreed>();
    REQUIRE(actions.size() == 2);
    for (const auto action : actions)
        CHECK(action.entry->compartment
              == (action->side == Side::iss ? Compartment::support : Compartment::case_record));
    const AuditBoard board = good(audit_board(auditor, a_month_on));
    REQUIRE(board.current);
    CHECK(board.current->files.size() == 1);
    CHECK(board.references.size() == 2);
}

TEST_CASE("A4.4 an audit closes when every file of its sample was read, with what was learnt",
          "[workspace][audit][A4.4]")
{
    Service service(first_monday);
    open_cases(service, 6);
    auto auditor = service.open(Role::practice_manager, a_month_on);
    const AuditRecord drawn = good(draw_audit(auditor, 2, a_month_on));
    CHECK(!close_audit(auditor, drawn.drawn.audit, "all well", a_month_on));
    for (const CaseId& id : drawn.drawn.sample)
        good(record_audited_file(auditor, drawn.drawn.audit, id, answered(Answer::yes), {},
                                 a_month_on));
    CHECK(close_audit(auditor, drawn.drawn.audit, "", a_month_on).error().refusal
          == Refusal::reason_missing);
    good(close_audit(auditor, drawn.drawn.audit, "all well", a_month_on));
    const AuditBoard board = good(audit_board(auditor, a_month_on));
    CHECK(board.audits.front().learnt == "all well");
    CHECK(board.next_due == end_of(parse_date("2026-05-02").value()));
}

TEST_CASE("A file that was not drawn is not audited; who may not read audits is told so",
          "[workspace][audit]")
{
    Service service(first_monday);
    const auto cases = open_cases(service, 6);
    {
        auto auditor = service.open(Role::practice_manager, a_month_on);
        const AuditRecord drawn = good(draw_audit(auditor, 2, a_month_on));
        CHECK(record_audited_file(auditor, drawn.drawn.audit, cases[1], answered(Answer::yes), {},
                                  a_month_on)
                  .error()
                  .refusal
              == Refusal::no_such_case);    // the auditor's own
    }
    auto tom = service.open(Role::intervention_practitioner, a_month_on);
    CHECK(audit_board(tom, a_month_on).error().refusal == Refusal::not_permitted);
    CHECK(draw_audit(tom, 2, a_month_on).error().refusal == Refusal::not_permitted);
}

TEST_CASE("A file stands beside the checklist with what the record says by itself",
          "[workspace][audit]")
{
    Service service(first_monday);
    const auto cases = open_cases(service, 1);
    const auto auditor = service.open(Role::practice_manager, a_month_on);
    const auto checklist = Checklist::shipped();
    const auto file = good(file_to_audit(auditor, cases[0], checklist, a_month_on));
    REQUIRE(file.prechecks.size() == checklist.items().size());
    CHECK(file.both_sides);
    for (std::size_t i = 0; i < file.prechecks.size(); ++i)
        if (checklist.items()[i].code == "children.known")
            CHECK(file.prechecks[i].holds == Answer::no);
}
