#include <catch2/catch.hpp>

#include "casefile/directory.h"
#include "support/case_builder.h"

namespace holdfast {
namespace {

/// The directory of what a service has recorded; the history stays for the entries that it names.
struct Service {
    explicit Service(const CaseBuilder& told)
        : history(told.entries()),
          directory(CaseFile::fold(history, Instant::max(), Instant::max(), View::everything_held))
    {}

    History history;
    Directory directory;
};

}

TEST_CASE("Who covers for an absent worker stands in on both the first and the last day",
          "[casefile][cover]")
{
    const Service service(
        a_case()
            .fact("2024-06-01", CoverArranged{person("Nadia"), person("Grace"), day("2024-06-10"),
                                              day("2024-06-14")})
            .fact("2024-06-12", CoverArranged{person("Nadia"), person("Leila"), day("2024-06-14"),
                                              day("2024-06-21")}));
    const auto covers = [&](std::string_view date) {
        return service.directory.covered(person("Nadia"), day(date));
    };
    CHECK(covers("2024-06-09") == person("Nadia"));
    CHECK(covers("2024-06-10") == person("Grace"));
    CHECK(covers("2024-06-13") == person("Grace"));
    CHECK(covers("2024-06-14") == person("Leila"));
    CHECK(covers("2024-06-22") == person("Nadia"));
    CHECK(service.directory.covered(person("Tom"), day("2024-06-10")) == person("Tom"));
}

TEST_CASE("A site that is not known is taken to be in England, whose clauses are the most",
          "[casefile]")
{
    const Service service(a_case().fact(
        "2024-06-01", SiteDescribed{named<SiteId>("North"), "North", Country::scotland}));
    CHECK(service.directory.country(named<SiteId>("North")) == Country::scotland);
    CHECK(service.directory.country(named<SiteId>("Nowhere")) == Country::england);
    CHECK(service.directory.country(std::nullopt) == Country::england);
}

TEST_CASE("A programme has its ISS from when one was first named, until it is described without",
          "[casefile]")
{
    const auto described = [](std::optional<std::string> iss) {
        return ProgrammeDescribed{named<ProgrammeId>("Group"), "Group",
                                  ProgrammeKind::behaviour_change_group, std::move(iss)};
    };
    const Service twice(
        a_case().fact("2024-06-01", described("ISS")).fact("2024-07-01", described("Other ISS")));
    CHECK(twice.directory.programme(named<ProgrammeId>("Group"))->iss_named->happened
          == at("2024-06-01"));
    const Service lost(
        a_case().fact("2024-06-01", described("ISS")).fact("2024-07-01", described(std::nullopt)));
    CHECK(lost.directory.programme(named<ProgrammeId>("Group"))->iss_named == nullptr);
    CHECK(lost.directory.programme(named<ProgrammeId>("Other")) == nullptr);
}

TEST_CASE("The last description of a worker stands", "[casefile]")
{
    const Service service(
        a_case()
            .fact("2024-06-01",
                  WorkerDescribed{person("Tom"), "Tom", {Role::intervention_practitioner}, {}})
            .fact("2024-07-01",
                  WorkerDescribed{
                      person("Tom"), "Tom Ashby", {Role::case_manager}, day("2024-07-31")}));
    CHECK(service.directory.worker(person("Tom"))->name == "Tom Ashby");
    CHECK(service.directory.worker(person("Tom"))->left == day("2024-07-31"));
    CHECK(service.directory.worker(person("Ann")) == nullptr);
}

}
