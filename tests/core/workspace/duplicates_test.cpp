#include <catch2/catch.hpp>

#include "support/service.h"
#include "workspace/duplicates.h"

using namespace holdfast;
using namespace holdfast::test;

namespace {

LocalDate born(const char* text)
{
    return parse_date(text).value();
}

Likeness alike(const char* a, const char* b)
{
    return likeness({a}, {b});
}

CaseId referred(Workspace& workspace, const Service& service, IdSource& ids, const char* reference,
                const char* known_as, const char* full_name, std::optional<LocalDate> born)
{
    const Instant then = at("2026-01-05T09:30");
    const auto id = ids.next<CaseId>(then);
    const auto he = ids.next<PersonId>(then);
    good(workspace.record(
        {{.case_id = id,
          .fact = ReferralReceived{ReferralSource::self, {}, Method::phone},
          .happened = then},
         {.case_id = id,
          .fact = CaseOpened{reference, he, known_as, service.site},
          .happened = then},
         {.case_id = id,
          .fact = PerpetratorDescribed{he, full_name, born, Sex::not_asked, {"Spike"}},
          .happened = then}},
        at("2026-01-05T10:00")));
    return id;
}

}

TEST_CASE("Short forms, accents, hyphens, order and one wrong letter make no other name",
          "[workspace][duplicates]")
{
    CHECK(alike("Michael Jones", "Mike Jones") == Likeness::name_alone);
    CHECK(alike("JONES, Michael", "michael jones") == Likeness::name_alone);
    CHECK(alike("Siôn O'Neill", "Sion ONeill") == Likeness::name_alone);
    CHECK(alike("Jean-Paul Brown", "Jean Paul Brown") == Likeness::name_alone);
    CHECK(alike("Michael Jonse", "Michael Jones") == Likeness::name_alone);
    CHECK(alike("Michael Johnes", "Michael Jones") == Likeness::name_alone);
    CHECK(alike("Ian M.", "Ian Mason") == Likeness::name_alone);
    CHECK(alike("Ian", "Ian Mason") == Likeness::name_alone);
}

TEST_CASE("Other names are other persons", "[workspace][duplicates]")
{
    CHECK(alike("Michael Jones", "Michael Brown") == Likeness::none);
    CHECK(alike("Ian Mason", "Ivan Mason") == Likeness::none);
    CHECK(alike("I. M.", "Ian Mason") == Likeness::none);
    CHECK(alike("", "Ian Mason") == Likeness::none);
}

TEST_CASE("Dates of birth tell persons of one name apart, but for a slip",
          "[workspace][duplicates]")
{
    const auto with = [](const char* a, const char* b) {
        return likeness({"Ian Mason", born(a)}, {"Ian Mason", born(b)});
    };
    CHECK(with("1984-06-05", "1984-06-05") == Likeness::name_and_born);
    CHECK(with("1984-06-05", "1984-05-06") == Likeness::born_alike);
    CHECK(with("1984-06-05", "1985-06-05") == Likeness::born_alike);
    CHECK(with("1984-06-05", "1961-11-20") == Likeness::none);
}

TEST_CASE("A new referral finds who is on file under another form of the name",
          "[workspace][duplicates]")
{
    const Service service;
    auto manager = service.open("manager");
    IdSource ids(7);
    referred(manager, service, ids, "HF-0001", "Mike", "Michael Jones", born("1984-06-05"));
    referred(manager, service, ids, "HF-0002", "Rob", "Robert Hall", born("1979-01-02"));
    const Instant now = at("2026-01-05T11:00");
    const auto same = good(
        possible_duplicates(manager, {"Micheal Jones", born("1984-06-05")}, now));
    REQUIRE(same.size() == 1);
    CHECK(same[0].reference == "HF-0001");
    CHECK(same[0].likeness == Likeness::name_and_born);
    CHECK(same[0].open);
    CHECK(good(possible_duplicates(manager, {"Spike", {}}, now)).size() == 2);
    CHECK(good(possible_duplicates(manager, {"Bob Hall", born("1950-05-05")}, now)).empty());
    CHECK(good(possible_duplicates(manager, {"Nobody Else", {}}, now)).empty());
}
