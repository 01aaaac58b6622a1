#include <algorithm>
#include <set>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "service/audit.h"

using namespace holdfast;

namespace {

const Instant then = parse_instant("2026-08-03T09:00").value();

struct Population {
    std::vector<AuditableFile> files;
    std::vector<PersonId> workers;
};

/// Files with one worker a side, or nobody on one.
Population any_population()
{
    IdSource ids(*rc::gen::inRange<std::uint64_t>(1, 100000));
    Population all;
    for (int i = *rc::gen::inRange(1, 9); i > 0; --i)
        all.workers.push_back(ids.next<PersonId>(then));
    for (int i = *rc::gen::inRange(0, 60); i > 0; --i) {
        AuditableFile file{ids.next<CaseId>(then), {}};
        for (int side = *rc::gen::inRange(0, 3); side > 0; --side)
            file.workers.push_back(*rc::gen::elementOf(all.workers));
        all.files.push_back(std::move(file));
    }
    return all;
}

std::string any_seed()
{
    return *rc::gen::string<std::string>();
}

template <typename Law>
void hold(const Law& law)
{
    CHECK(rc::check(law));
}

int files_of(const PersonId& worker, const std::vector<AuditableFile>& files,
             const std::vector<CaseId>& among)
{
    return static_cast<int>(
        std::count_if(files.begin(), files.end(), [&](const AuditableFile& file) {
            return std::find(among.begin(), among.end(), file.id) != among.end()
                   && std::find(file.workers.begin(), file.workers.end(), worker)
                          != file.workers.end();
        }));
}

std::vector<CaseId> ids_of(const std::vector<AuditableFile>& files)
{
    std::vector<CaseId> ids;
    for (const AuditableFile& file : files)
        ids.push_back(file.id);
    return ids;
}

}

TEST_CASE("A4.4 a sample has the size asked for, of files of the population, each once",
          "[service][A4.4][property]")
{
    hold([] {
        const Population all = any_population();
        const auto size = *rc::gen::inRange<std::size_t>(0, 70);
        const Drawn drawn = draw(all.files, size, any_seed());
        RC_ASSERT(drawn.sample.size() == std::min(size, all.files.size()));
        const std::set once(drawn.sample.begin(), drawn.sample.end());
        RC_ASSERT(once.size() == drawn.sample.size());
        const auto ids = ids_of(all.files);
        for (const CaseId& id : drawn.sample)
            RC_ASSERT(std::find(ids.begin(), ids.end(), id) != ids.end());
        RC_ASSERT(drawn.population == static_cast<int>(all.files.size()));
    });
}

TEST_CASE("A4.4 the same population, in any order, and the same seed give the same sample",
          "[service][A4.4][property]")
{
    hold([] {
        const Population all = any_population();
        const auto size = *rc::gen::inRange<std::size_t>(0, 20);
        const std::string seed = any_seed();
        auto turned = all.files;
        std::reverse(turned.begin(), turned.end());
        const Drawn one = draw(all.files, size, seed);
        const Drawn other = draw(turned, size, seed);
        RC_ASSERT(one.sample == other.sample);
        RC_ASSERT(one.population_hash == other.population_hash);
    });
}

TEST_CASE("A4.4 every worker who has files has one in a sample that is large enough",
          "[service][A4.4][property]")
{
    hold([] {
        const Population all = any_population();
        const Drawn drawn = draw(all.files, all.workers.size() + 1, any_seed());
        for (const PersonId& worker : all.workers)
            if (files_of(worker, all.files, ids_of(all.files)) > 0)
                RC_ASSERT(files_of(worker, all.files, drawn.sample) > 0);
    });
}

TEST_CASE(
    "A4.4 with one worker a file, nobody is drawn twice more often than another who has files "
    "left",
    "[service][A4.4][property]")
{
    hold([] {
        Population all = any_population();
        for (AuditableFile& file : all.files)
            file.workers = {*rc::gen::elementOf(all.workers)};
        const auto size = *rc::gen::inRange<std::size_t>(0, 40);
        const Drawn drawn = draw(all.files, size, any_seed());
        for (const PersonId& more : all.workers)
            for (const PersonId& fewer : all.workers) {
                const int has = files_of(fewer, all.files, ids_of(all.files));
                const int taken = files_of(fewer, all.files, drawn.sample);
                if (taken < has)
                    RC_ASSERT(files_of(more, all.files, drawn.sample) <= taken + 1);
            }
    });
}

TEST_CASE("A4.4 a larger sample of one seed begins with the smaller one",
          "[service][A4.4][property]")
{
    hold([] {
        const Population all = any_population();
        const std::string seed = any_seed();
        const auto size = *rc::gen::inRange<std::size_t>(0, 20);
        const Drawn fewer = draw(all.files, size, seed);
        const Drawn more = draw(all.files, size + 3, seed);
        RC_ASSERT(std::equal(fewer.sample.begin(), fewer.sample.end(), more.sample.begin()));
    });
}

TEST_CASE("A4.4 no file's chance depends on where it stands", "[service][A4.4]")
{
    IdSource ids(1);
    std::vector<AuditableFile> files;
    const auto worker = ids.next<PersonId>(then);
    for (int i = 0; i < 10; ++i)
        files.push_back({ids.next<CaseId>(then), {worker}});
    std::map<CaseId, int> drawn;
    constexpr int draws = 2000;
    for (int seed = 0; seed < draws; ++seed)
        for (const CaseId& id : draw(files, 2, std::to_string(seed)).sample)
            ++drawn[id];
    // 400 expected for each; the seeds are fixed, so this cannot come out otherwise tomorrow.
    for (const AuditableFile& file : files) {
        CHECK(drawn[file.id] > 330);
        CHECK(drawn[file.id] < 470);
    }
}

TEST_CASE("A4.4 a tenth of the files is a sample, and at least five", "[service][A4.4]")
{
    CHECK(usual_sample_size(0) == 0);
    CHECK(usual_sample_size(3) == 3);
    CHECK(usual_sample_size(40) == 5);
    CHECK(usual_sample_size(51) == 6);
    CHECK(usual_sample_size(400) == 40);
}

TEST_CASE("A4.4 nobody audits a file that they work on", "[service][A4.4]")
{
    IdSource ids(1);
    const auto own = ids.next<PersonId>(then);
    const auto other = ids.next<PersonId>(then);
    const auto theirs = ids.next<CaseId>(then);
    const auto left = auditable_by({{ids.next<CaseId>(then), {other, own}}, {theirs, {other}}},
                                   own);
    REQUIRE(left.size() == 1);
    CHECK(left.front().id == theirs);
}
