// What the store and the rules cost, as ratios within one run: against a raw scan of the same encrypted rows, against one row
// committed to plain SQLite, against the key derivation alone. `./dev bench [CASES…]`, by default 1,000, 10,000 and 50,000.
// Scans and assessments are in processor time, everything that waits for the disk by the clock. Each size is a process of its
// own, so that its peak memory is its own.

#include <cstdlib>
#include <filesystem>
#include <random>

#include <fmt/format.h>
#include <sqlcipher/sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include "bench/measure.h"
#include "sample/sample.h"
#include "workspace/workspace.h"

namespace holdfast::bench {
namespace {

namespace fs = std::filesystem;

const LocalDate until = *parse_date("2026-06-30");
const Instant now = *parse_instant("2026-06-30T09:00");

[[noreturn]] void give_up(std::string_view what)
{
    fmt::print(stderr, "bench: {}\n", what);
    std::exit(1);
}

template <typename T>
T must(tl::expected<T, WorkspaceError> result, std::string_view what)
{
    if (result)
        return std::move(*result);
    const auto& error = result.error();
    give_up(fmt::format("{}: {} {} {}", what, code(error.refusal), error.field,
                        error.vault ? error.vault->detail : ""));
}

/// A folder of this run, gone with it.
class Folder {
public:
    Folder()
    {
        std::string name = (fs::temp_directory_path() / "holdfast-bench-XXXXXX").string();
        if (!mkdtemp(name.data()))
            give_up("no temporary folder");
        m_path = name;
    }
    ~Folder() { fs::remove_all(m_path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
};

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

void fill(Workspace& workspace, SampleService& service, int cases)
{
    must(workspace.import_lines(service.service_lines(), now), "service");
    constexpr int chunk = 250;
    for (int first = 0; first < cases; first += chunk) {
        std::vector<Line> lines;
        for (int number = first; number < std::min(first + chunk, cases); ++number) {
            auto of_case = service.case_lines(number);
            lines.insert(lines.end(), std::make_move_iterator(of_case.begin()),
                         std::make_move_iterator(of_case.end()));
        }
        must(workspace.import_lines(std::move(lines), now), "cases");
    }
}

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

Figures measure(int cases)
{
    Figures figures;
    figures.cases = cases;
    const Folder folder;
    const VaultPlace place{.folder = folder.path() / "vault",
                           .device_folder = folder.path() / "device"};
    const Secret passphrase = Secret::from_text("an invented service");
    SampleService service({.cases = cases, .seed = 1, .until = until});
    const SampleWorker& manager = service.workers().front();
    const Roles every_compartment_and_people{Role::service_manager, Role::case_manager};
    const KdfCost cost = KdfCost::calibrated();
    {
        auto created = must(
            Workspace::create(place,
                              {manager.id, manager.sign_in_name, every_compartment_and_people},
                              passphrase, now, VaultPurpose::sample, cost),
            "create");
        figures.fill = timed([&] { fill(created.workspace, service, cases); });
    }
    {
        auto vault = Vault::open(place, manager.sign_in_name, passphrase, now);
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
    auto workspace = must(Workspace::open(place, manager.sign_in_name, passphrase, now), "open");
    figures.unlock = seconds_since(opening);
    figures.worklist = timed([&] { must(workspace.worklist(now, std::nullopt, 200), "worklist"); });
    figures.derive_key = timed([&] { (void)derive_key(passphrase, KdfSalt{}, cost); });
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
    figures.plain = plain_commits(folder.path() / "plain.db", 300);
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
    std::vector<int> sizes{1'000, 10'000, 50'000};
    if (argc > 1) {
        sizes.clear();
        for (int i = 1; i < argc; ++i)
            sizes.push_back(std::max(1, std::atoi(argv[i])));
    }
    for (const int size : sizes) {
        const pid_t child = fork();
        if (child == 0) {
            holdfast::bench::print(holdfast::bench::measure(size));
            return 0;
        }
        int status = 0;
        if (child < 0 || waitpid(child, &status, 0) != child || status != 0)
            return 1;
    }
    return 0;
}
