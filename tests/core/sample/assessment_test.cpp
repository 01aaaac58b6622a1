#include <algorithm>

#include <catch2/catch.hpp>

#include "core/sample/assessed_sample.h"

using namespace holdfast;
using namespace holdfast::test;

TEST_CASE("a large sample has obligations of every status", "[sample]")
{
    const AssessedSample sample(sample_of(200));
    const Shape shape = shape_of(sample, 200);
    for (std::size_t i = 0; i < codes_of<Status>.size(); ++i) {
        INFO(codes_of<Status>[i]);
        CHECK(shape.statuses.contains(static_cast<Status>(i)));
    }
}

TEST_CASE("a small service's worklist is interesting and not overwhelming", "[sample]")
{
    // Mondays, midweek and the end of the week after Easter, for a few seeds.
    for (const char* until : {"2026-03-11", "2025-06-02", "2026-11-23", "2025-04-25"})
        for (const std::uint64_t seed : {1U, 2U, 3U}) {
            const AssessedSample sample(sample_of(40, seed, until));
            const Shape shape = shape_of(sample, 40);
            INFO(until << ", seed " << seed);
            CHECK(shape.overdue >= 5);
            CHECK(shape.overdue <= 16);
            CHECK(shape.today_or_tomorrow >= 4);
            CHECK(shape.today_or_tomorrow <= 16);
            CHECK(shape.coming_weeks >= 20);
            CHECK(shape.coming_weeks <= 60);
            CHECK(shape.gates >= 1);
        }
}

TEST_CASE("most duties were met in time, a realistic minority late", "[sample]")
{
    const AssessedSample sample(sample_of(200));
    const Shape shape = shape_of(sample, 200);
    const int met = shape.statuses.at(Status::met);
    const int late = shape.statuses.at(Status::met_late);
    CHECK(late * 100 >= (met + late) * 5);
    CHECK(late * 100 <= (met + late) * 15);
}

TEST_CASE("about a third of the cases are closed, and some of those open again", "[sample]")
{
    const SampleService service(sample_of(200));
    int closed = 0;
    int reopened = 0;
    for (int number = 0; number < 200; ++number) {
        bool open = true;
        for (const Line& line : service.case_lines(number)) {
            if (const auto* end = std::get_if<CaseClosed>(&*line.fact);
                end && end->scope == Scope::whole_case)
                open = false;
            if (std::holds_alternative<CaseReopened>(*line.fact)) {
                open = true;
                ++reopened;
            }
        }
        closed += open ? 0 : 1;
    }
    CHECK(closed >= 50);
    CHECK(closed <= 95);
    CHECK(reopened >= 2);
}

TEST_CASE("case-wide duties are the same with and without the survivors' record", "[sample]")
{
    const AssessedSample sample(sample_of(40));
    const auto case_wide = [&](const Assessment& assessment) {
        std::vector<Obligation> wide;
        std::copy_if(
            assessment.obligations.begin(), assessment.obligations.end(), std::back_inserter(wide),
            [&](const Obligation& each) { return each.compartment == Compartment::case_record; });
        return wide;
    };
    std::size_t left_out = 0;
    for (int number = 0; number < 40; ++number) {
        std::vector<Entry> all = entries_of(sample.service().case_lines(number));
        std::vector<Entry> without;
        std::copy_if(all.begin(), all.end(), std::back_inserter(without), [](const Entry& entry) {
            return entry.compartment == Compartment::case_record;
        });
        left_out += all.size() - without.size();
        const auto wide = case_wide(sample.assess_entries(std::move(without), Reach::case_wide));
        CHECK(wide == case_wide(sample.assess_entries(std::move(all), Reach::everything_held)));
        CHECK(wide.size() > 3);
    }
    CHECK(left_out > 400);
}
