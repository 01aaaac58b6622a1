#include <algorithm>
#include <random>

#include <catch2/catch.hpp>

#include "service/meeting.h"
#include "support/case_builder.h"

using namespace holdfast;

namespace {

const CaseId the_case = named<CaseId>("the case");

History history_of(const CaseBuilder& told)
{
    return History(told.entries());
}

AgendaItem item_of(const CaseBuilder& told, std::string_view now,
                   std::optional<MeetingId> meeting = {})
{
    const History history = history_of(told);
    const CaseFile file = CaseFile::fold(history, at(now), at(now), View::case_only);
    const auto assessed = told.as_at(now);
    return agenda_item(the_case, file, assessed.assessment(), meeting).value();
}

CasePage page_of(const CaseBuilder& told, std::string_view now, View view = View::case_only)
{
    const History history = history_of(told);
    return case_page(the_case, CaseFile::fold(history, at(now), at(now), view), at(now));
}

ActionAgreed action(std::string_view name, std::string_view due)
{
    return ActionAgreed{named<ActionId>(name), named<PersonId>("Tom"), parse_date(due).value(),
                        Side::intervention, std::string(name)};
}

}

TEST_CASE("A4.1 the agenda says when a case was last reviewed and by when it is to be again",
          "[service][A4.1]")
{
    const CaseBuilder told = a_case().referred("2024-03-01").reviewed("March", "2024-03-20T10:00");
    const AgendaItem item = item_of(told, "2024-04-10T09:00");
    CHECK(item.last_reviewed == at("2024-03-20T10:00"));
    CHECK(item.review_due == end_of(parse_date("2024-04-20").value()));
    CHECK(!item.overdue(at("2024-04-20T12:00")));
    CHECK(item.overdue(at("2024-04-21T09:00")));
}

TEST_CASE("A4.1 a review without one of the sides is not when a case was last reviewed",
          "[service][A4.1]")
{
    CaseReviewed without = full_page();
    without.iss_present.clear();
    const CaseBuilder told = a_case()
                                 .referred("2024-03-01")
                                 .reviewed("March", "2024-03-20T10:00")
                                 .reviewed("April", "2024-04-15T10:00", without);
    CHECK(item_of(told, "2024-04-16T09:00").last_reviewed == at("2024-03-20T10:00"));
}

TEST_CASE("What was judged high on the perpetrator's own account is at the threshold on the agenda",
          "[service][A4.1]")
{
    auto told = a_case().referred("2024-03-01").survivor("Ruth", "2024-03-02T09:00");
    told.fact("2024-03-05T10:00", RiskReviewed{.review = named<ReviewId>("His"),
                                               .person = person("Ruth"),
                                               .tool = "dash-24",
                                               .edition = "2025.1",
                                               .answered_by = AnsweredBy::perpetrator,
                                               .answers = {},
                                               .judged_higher = true,
                                               .ended = std::nullopt})
        .from(Source::perpetrator);
    const AgendaItem item = item_of(told, "2024-03-06T09:00");
    CHECK(item.at_threshold);
    CHECK(item.specific_concern);
    const CasePage page = page_of(told, "2024-03-06T09:00");
    REQUIRE(page.survivors.size() == 1);
    CHECK(page.survivors[0].at_threshold);
    CHECK(page.survivors[0].banded == parse_date("2024-03-05").value());
}

TEST_CASE("A closed case is not on the agenda", "[service][A4.1]")
{
    const CaseBuilder told = a_case().referred("2024-03-01").closed("2024-03-05");
    const History history = history_of(told);
    const Instant now = at("2024-03-06T09:00");
    const CaseFile file = CaseFile::fold(history, now, now, View::case_only);
    const auto assessed = told.as_at("2024-03-06T09:00");
    CHECK(!agenda_item(the_case, file, assessed.assessment(), {}));
}

TEST_CASE("What was covered derives from the pages of the meeting", "[service][A4.1]")
{
    const CaseBuilder told = a_case().referred("2024-03-01").reviewed("March", "2024-03-20T10:00");
    CHECK(item_of(told, "2024-03-20T11:00", named<MeetingId>("March")).covered);
    CHECK(!item_of(told, "2024-03-20T11:00", named<MeetingId>("April")).covered);
    CHECK(!item_of(told, "2024-03-20T11:00").covered);
}

TEST_CASE(
    "Overdue reviews come first, then risk, then whoever waited longest; in any order of coming",
    "[service][A4.1]")
{
    const auto item = [](std::string_view reference) {
        return AgendaItem{.case_id = named<CaseId>(reference),
                          .reference = std::string(reference),
                          .perpetrator = {},
                          .last_reviewed = at("2024-05-01"),
                          .review_due = at("2024-06-01")};
    };
    std::vector<AgendaItem> agenda{item("overdue"), item("concern"), item("threshold"),
                                   item("longest"), item("plain a"), item("plain b")};
    agenda[0].review_due = at("2024-05-10");
    agenda[1].specific_concern = true;
    agenda[1].at_threshold = true;
    agenda[2].at_threshold = true;
    agenda[3].last_reviewed = at("2024-04-30");
    const auto wanted = agenda;
    std::mt19937 chance(1);
    for (int i = 0; i < 20; ++i) {
        std::shuffle(agenda.begin(), agenda.end(), chance);
        put_in_order(agenda, at("2024-05-20"));
        CHECK(agenda == wanted);
    }
}

TEST_CASE("A case that was never reviewed waits longest", "[service][A4.1]")
{
    std::vector<AgendaItem> agenda{{.case_id = named<CaseId>("a"),
                                    .reference = "a",
                                    .perpetrator = {},
                                    .last_reviewed = at("2024-05-01"),
                                    .review_due = {}},
                                   {.case_id = named<CaseId>("b"),
                                    .reference = "b",
                                    .perpetrator = {},
                                    .last_reviewed = {},
                                    .review_due = {}}};
    put_in_order(agenda, at("2024-05-20"));
    CHECK(agenda.front().reference == "b");
}

TEST_CASE("Earlier actions are those not settled for good; a carried one has its new day",
          "[service][A4.1]")
{
    const CaseBuilder told =
        a_case()
            .referred("2024-03-01")
            .fact("2024-03-20T10:00", action("done", "2024-03-25"))
            .fact("2024-03-20T10:00", action("carried", "2024-03-26"))
            .fact("2024-03-20T10:00", action("left", "2024-03-27"))
            .fact("2024-04-02T10:00",
                  ActionSettled{named<ActionId>("done"), ActionOutcome::done, {}})
            .fact("2024-04-02T10:00",
                  ActionSettled{named<ActionId>("carried"), ActionOutcome::carried,
                                parse_date("2024-04-30").value()});
    const CasePage page = page_of(told, "2024-04-10T09:00");
    REQUIRE(page.earlier.size() == 2);
    CHECK(page.earlier[0].what == "left");
    CHECK(page.earlier[1].what == "carried");
    CHECK(page.earlier[1].carried);
    CHECK(page.earlier[1].due == parse_date("2024-04-30").value());
}

TEST_CASE("An action of the ISS's own is on no page that both teams see", "[service][compartments]")
{
    const CaseBuilder told = a_case()
                                 .referred("2024-03-01")
                                 .fact("2024-03-20T10:00", action("ring the school", "2024-03-25"))
                                 .from(Source::survivor);
    CaseBuilder resting = told;
    auto entries = told.entries();
    for (Entry& entry : entries)
        entry.compartment = compartment_of(entry.fact, entry.source);
    resting = told.with_entries(std::move(entries));
    CHECK(page_of(resting, "2024-04-10T09:00").earlier.empty());
    CHECK(page_of(resting, "2024-04-10T09:00", View::everything_held).earlier.size() == 1);
}

TEST_CASE("A page has a line for each survivor at risk, with band and concern", "[service][B3.2]")
{
    const CaseBuilder told = a_case()
                                 .referred("2024-03-01")
                                 .survivor("Ruth", "2024-03-02")
                                 .survivor("Mei", "2024-03-02", Relationship::ex_partner)
                                 .survivor("Ana", "2024-03-02", Relationship::ex_partner)
                                 .not_at_risk("Ana", "2024-03-10")
                                 .band("Ruth", "2024-03-12", true)
                                 .concern("Ruth", "2024-03-14");
    const CasePage page = page_of(told, "2024-04-10T09:00");
    REQUIRE(page.survivors.size() == 2);
    CHECK(page.survivors[0].known_as == "Ruth");
    CHECK(page.survivors[0].at_threshold);
    CHECK(page.survivors[0].banded == parse_date("2024-03-12").value());
    CHECK(page.survivors[0].concern_since.has_value());
    CHECK(page.survivors[1].known_as == "Mei");
    CHECK(page.survivors[1].band.empty());
}

TEST_CASE("Reasons come back from the text they are kept in", "[service]")
{
    const PageReasons reasons{"Ruth: raised\nafter Sunday", "seen on Tuesday", "still fits"};
    CHECK(parted(joined(reasons)) == reasons);
    CHECK(joined({}).empty());
    CHECK(joined({{}, "seen", {}}) == "Children: seen");
    CHECK(parted("an old text without labels").risk == "an old text without labels");
}

TEST_CASE("Minutes name what was covered, who was there, and what was left out", "[service][A4.1]")
{
    CaseReviewed page = full_page();
    page.meeting = named<MeetingId>("May");
    const auto record = [&](std::string_view reference, std::string_view when) {
        return PageRecord{.case_id = named<CaseId>(reference),
                          .reference = std::string(reference),
                          .perpetrator = {},
                          .at = at(when),
                          .page = page};
    };
    AgendaItem covered{.case_id = named<CaseId>("HF-1"),
                       .reference = "HF-1",
                       .perpetrator = {},
                       .last_reviewed = {},
                       .review_due = {}};
    covered.covered = true;
    AgendaItem left = covered;
    left.reference = "HF-9";
    left.covered = false;
    const Minutes minutes = minutes_of(
        named<MeetingId>("May"), View::case_only,
        {record("HF-2", "2024-05-30T10:10"), record("HF-1", "2024-05-29T10:00")}, {covered, left});
    CHECK(minutes.first == at("2024-05-29T10:00"));
    CHECK(minutes.last == at("2024-05-30T10:10"));
    REQUIRE(minutes.pages.size() == 2);
    CHECK(minutes.pages.front().reference == "HF-1");
    REQUIRE(minutes.not_covered.size() == 1);
    CHECK(minutes.not_covered.front().reference == "HF-9");
    CHECK(minutes.iss_present == page.iss_present);
}

TEST_CASE("What was agreed on a page is what was written with it", "[service][A4.1]")
{
    CaseBuilder told = a_case().referred("2024-03-01").reviewed("May", "2024-05-29T10:00");
    told.fact("2024-05-29T10:00", action("of the page", "2024-06-05"))
        .fact("2024-05-29T10:00", action("of another act", "2024-06-05"));
    auto entries = told.entries();
    const std::size_t last = entries.size() - 1;
    entries[last].act = named<ActId>("another act");
    entries[last - 1].act = entries[last - 2].act = named<ActId>("the page");
    told = told.with_entries(std::move(entries));
    const History history = history_of(told);
    const Instant now = at("2024-05-29T11:00");
    const auto record = page_record(the_case, CaseFile::fold(history, now, now, View::case_only),
                                    named<MeetingId>("May"),
                                    [](const EntryId&) { return std::string("Children: seen"); });
    REQUIRE(record);
    REQUIRE(record->agreed.size() == 1);
    CHECK(record->agreed.front().what == "of the page");
    CHECK(record->reasons.children == "seen");
}
