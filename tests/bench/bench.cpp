// What the store and the rules cost, as ratios within one run: against a raw scan of the same encrypted rows, against one row
// committed to plain SQLite, against the key derivation alone. Scans and assessments are in processor time, everything that waits
// for the disk by the clock. How it is called: `each_size`.

#include <random>

#include <fmt/format.h>
#include <sqlcipher/sqlite3.h>

#include "bench/filled.h"

namespace holdfast::bench {
namespace {

namespace fs = std::filesystem;

/// One row committed to plain SQLite with the same durability: what recording a fact is held against. SQLCipher without a key
/// is plain SQLite.
std::vector<double> plain_commits(const fs::path& file, int count)
{
    sqlite3* database = nullptr;
    if (sqlite3_open(file.c_str(), &database) != SQLITE_OK)
        give_up("plain SQLite did not open");
    const auto run = [&](const char* sql) {
        if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            give_up(sqlite3_errmsg(database));
    };
    run("PRAGMA synchronous=FULL");
    run("CREATE TABLE facts (id INTEGER PRIMARY KEY, body BLOB NOT NULL)");
    std::vector<double> times;
    for (int i = 0; i < count; ++i)
        times.push_back(timed([&] { run("INSERT INTO facts (body) VALUES (randomblob(200))"); }));
    sqlite3_close(database);
    return times;
}

struct Figures {
    int cases = 0;
    std::size_t entries = 0;
    double fill = 0;
    double raw_scan = 0;
    double assess_all = 0;
    double reassess_and_compare = 0;
    std::vector<double> record;
    std::vector<double> of_service;
    std::vector<double> plain;
    double derive_key = 0;
    double unlock = 0;
    double worklist = 0;
};

/// One note a case, over cases drawn at random.
std::vector<double> record_facts(Workspace& workspace, int count)
{
    const auto cases = must(workspace.cases(), "cases");
    std::mt19937_64 random(7);
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        const CaseRow& row = cases[random() % cases.size()];
        NewFact fact{.case_id = row.id,
                     .fact = ServiceUserContact{Method::phone, true, {}},
                     .happened = now,
                     .narrative = "Called to confirm the next appointment."};
        times.push_back(timed([&] { must(workspace.record({std::move(fact)}, now), "record"); }));
    }
    return times;
}

/// Somebody joins, somebody stands in: no case owes anything else for it.
std::vector<double> record_service_facts(Workspace& workspace, int count)
{
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        const auto worker = workspace.ids().next<PersonId>(now);
        const PersonId self = workspace.self().id;
        NewFact fact{.case_id = {},
                     .fact = i % 2 == 0
                                 ? Fact(WorkerDescribed{worker, "New", {Role::iss_worker}, {}})
                                 : Fact(CoverArranged{self, worker, until, until}),
                     .happened = now};
        times.push_back(timed([&] { must(workspace.record({std::move(fact)}, now), "service"); }));
    }
    return times;
}

Figures measure(const fs::path& folder, int cases)
{
    Figures figures;
    figures.cases = cases;
    const FilledService service(folder, cases);
    if (!service.cost())
        give_up("the store is measured in a vault of its own making; there is one in that folder");
    figures.fill = service.seconds_to_fill();
    const VaultPlace& place = service.place();
    const Secret passphrase = FilledService::passphrase();
    {
        auto vault = Vault::open(place, service.manager(), passphrase, now);
        if (!vault)
            give_up("the vault did not open");
        std::size_t bytes = 0;
        const auto scan = [&] {
            figures.entries = 0;
            (void)vault->for_each_entry(every_compartment, [&](const EntryView& view) {
                ++figures.entries;
                bytes += view.payload.size() + view.narrative.size() + view.kind.size();
            });
        };
        scan();    // once to warm the operating system's cache, for all that follows alike
        figures.raw_scan = processor_time(scan);
    }
    const auto opening = Clock::now();
    auto workspace = must(Workspace::open(place, service.manager(), passphrase, now), "open");
    figures.unlock = seconds_since(opening);
    figures.worklist = timed([&] { must(workspace.worklist(now, std::nullopt, 200), "worklist"); });
    figures.derive_key = timed([&] { (void)derive_key(passphrase, KdfSalt{}, *service.cost()); });
    std::size_t owed = 0;
    figures.assess_all = processor_time([&] {
        must(workspace.assess_all(
                 Moment::now(now),
                 [&](const CaseId&, const Assessment& each) { owed += each.obligations.size(); }),
             "assess");
    });
    figures.reassess_and_compare = processor_time(
        [&] { must(workspace.reassess_all(now), "reassess"); });
    figures.record = record_facts(workspace, 300);
    figures.of_service = record_service_facts(workspace, 40);
    figures.plain = plain_commits(place.folder.parent_path() / "plain.db", 300);
    return figures;
}

void print(const Figures& f)
{
    const double ms = 1000;
    fmt::print("\n{} cases, {} entries (filled in {:.1f} s)\n", f.cases, f.entries, f.fill);
    fmt::print("  assessments a second, one core        {:>10.0f}\n", f.cases / f.assess_all);
    fmt::print("  assess everything / raw scan          {:>10.2f}   ({:.2f} s / {:.2f} s)\n",
               f.assess_all / f.raw_scan, f.assess_all, f.raw_scan);
    fmt::print("  the same, rows compared / raw scan    {:>10.2f}   ({:.2f} s)\n",
               f.reassess_and_compare / f.raw_scan, f.reassess_and_compare);
    fmt::print("  record one fact: median, 99th (ms)    {:>10.2f} {:>8.2f}\n",
               percentile(f.record, 0.5) * ms, percentile(f.record, 0.99) * ms);
    fmt::print("  a fact of the service (ms)            {:>10.2f} {:>8.2f}\n",
               percentile(f.of_service, 0.5) * ms, percentile(f.of_service, 0.99) * ms);
    fmt::print(
        "  one row, SQLCipher without key (ms)   {:>10.2f} {:>8.2f}   ratio of medians {:.1f}\n",
        percentile(f.plain, 0.5) * ms, percentile(f.plain, 0.99) * ms,
        percentile(f.record, 0.5) / percentile(f.plain, 0.5));
    fmt::print(
        "  unlock and worklist / Argon2id alone  {:>10.2f}   ({:.2f} s + {:.3f} s / {:.2f} s)\n",
        (f.unlock + f.worklist) / f.derive_key, f.unlock, f.worklist, f.derive_key);
    fmt::print("  peak memory (MiB)                     {:>10.0f}\n", peak_memory_mib());
    std::fflush(stdout);
}

}
}

int main(int argc, char** argv)
{
    using namespace holdfast::bench;
    return each_size(argc, argv, [](const std::filesystem::path& folder, int cases) {
        print(measure(folder, cases));
    });
}
