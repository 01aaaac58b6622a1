#include "faults/stage.h"

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <sstream>

#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

namespace holdfast::faults {
namespace {

using test::good;

// In memory where the system has such a folder: these tests flush to the disk very often.
[[maybe_unused]] const bool in_memory = ::access("/dev/shm", W_OK) == 0
                                        && ::setenv("TMPDIR", "/dev/shm", 1) == 0;

/// Everything derived that people look at, as text.
std::vector<std::string> rows_of(const Workspace& workspace)
{
    std::vector<std::string> lines;
    for (const OwedRow& row : good(workspace.worklist(Stage::now())))
        lines.push_back(std::string(code(row.obligation.rule)) + ' ' + row.reference + ' '
                        + row.subject_name + ' '
                        + (row.obligation.due ? to_string(*row.obligation.due) : std::string()));
    for (const CaseRow& row : good(workspace.cases()))
        lines.push_back(row.reference + ' ' + row.perpetrator + ' ' + row.band + ' '
                        + std::to_string(row.survivors));
    for (const char* word : {"survivor", "ruth", "kitchen", "call"})
        lines.push_back(word + std::to_string(good(workspace.search(word, 1000)).size()));
    std::sort(lines.begin(), lines.end());
    return lines;
}

Told told(const WorkspaceError& error)
{
    if (error.vault)
        return {std::string(code(error.vault->kind)), error.vault->detail};
    return {std::string(code(error.refusal)), error.field + error.detail};
}

/// What a run has to say, in lines.
class Report {
public:
    explicit Report(int pipe) : m_pipe(pipe) {}
    void say(char what, const Told& told = {})
    {
        const std::string line = std::string(1, what) + told.kind + ' ' + told.detail + '\n';
        if (::write(m_pipe, line.data(), line.size()) < 0)
            ::_exit(99);
    }

private:
    int m_pipe;
};

/// Tries; after a failure says so, and tries once more with nothing going wrong.
template <typename Try>
auto in_two_tries(Report& report, Try attempt) -> decltype(attempt())
{
    auto result = attempt();
    if (result)
        return result;
    report.say('e', told(result.error()));
    disarm();
    result = attempt();
    if (!result)
        report.say('s', told(result.error()));
    return result;
}

void perform(Stage& stage, const Doing& doing, Report& report)
{
    auto workspace = in_two_tries(report, [&] {
        return Workspace::open(stage.service.place(), doing.who, test::Service::passphrase(),
                               Stage::now());
    });
    for (const auto& step : doing.steps) {
        if (!workspace || !in_two_tries(report, [&] { return step(stage, *workspace); }))
            return;
        report.say('a');
        note('a');
    }
}

Went read_report(int pipe)
{
    std::string text;
    std::array<char, 4096> part{};
    for (ssize_t size = 0; (size = ::read(pipe, part.data(), part.size())) > 0;)
        text.append(part.data(), static_cast<std::size_t>(size));
    Went went;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        const auto blank = line.find(' ');
        const Told told{line.substr(1, blank - 1), line.substr(blank + 1)};
        switch (line.front()) {
        case 'a': ++went.acknowledged; break;
        case 'e': went.error = went.error ? went.error : told; break;
        case 's': went.second = told; break;
        case 'n': went.calls = std::stoi(told.kind); break;
        default: went.crashed = true;
        }
    }
    return went;
}

}

bool is_long()
{
    const char* form = std::getenv("HOLDFAST_FAULTS");
    return form && std::string_view(form) == "long";
}

std::ostream& operator<<(std::ostream& out, const Standing& standing)
{
    return out << standing.entries[0] << '/' << standing.entries[1] << '/' << standing.entries[2]
               << " removed " << standing.removed;
}

Stage::Stage(const std::function<void(Stage&)>& prepare)
    : case_id(service.ids.next<CaseId>(now())),
      perpetrator(service.ids.next<PersonId>(now())),
      survivor(service.ids.next<PersonId>(now()))
{
    {
        auto manager = service.open("manager");
        good(manager.record({{.case_id = case_id,
                              .fact = ReferralReceived{ReferralSource::self, {}, Method::phone},
                              .happened = now()},
                             {.case_id = case_id,
                              .fact = CaseOpened{"HF-0001", perpetrator, "Ian", service.site},
                              .happened = now()},
                             {.case_id = case_id,
                              .fact = SurvivorIdentified{survivor, "Ruth", Relationship::partner},
                              .happened = now()},
                             {.case_id = case_id,
                              .fact = SurvivorDescribed{survivor, "Ruth Alder", {}, Sex::female},
                              .happened = now(),
                              .source = Source::survivor,
                              .narrative = "She spoke from the kitchen."}},
                            now()));
    }
    if (prepare)
        prepare(*this);
    m_kept = read_files(root());
    auto manager = service.open("manager", now());
    for (const Line& line : lines_of(manager))
        m_entries.insert(line.entry.value());
}

std::vector<Line> Stage::lines_of(const Workspace& workspace) const
{
    std::stringstream lines;
    good(workspace.export_lines(lines));
    auto read = read_lines(lines);
    REQUIRE(read);
    return *std::move(read);
}

Standing Stage::standing() const
{
    // One who holds the case record alone must be able to clear up behind whoever was interrupted.
    service.open(Role::intervention_practitioner, now());
    auto manager = service.open("manager", now());
    const Verification verification = good(manager.verify());
    if (!verification.holds())
        FAIL("does not hold: " << code(verification.findings.front().fault));
    Standing standing;
    std::set<EntryId> entries;
    for (const Line& line : lines_of(manager)) {
        entries.insert(line.entry.value());
        ++standing.entries[static_cast<std::size_t>(line.compartment)];
    }
    CHECK(std::includes(entries.begin(), entries.end(), m_entries.begin(), m_entries.end()));
    for (const auto& file : std::filesystem::directory_iterator(service.place().folder))
        CHECK(file.path().extension() != ".new");
    for (const Member& member : manager.members())
        standing.removed += member.removed ? 1 : 0;
    const auto rows = rows_of(manager);
    good(manager.rebuild(now()));
    CHECK(rows == rows_of(manager));
    return standing;
}

std::vector<Standing> standings_of(Stage& stage, const Doing& doing)
{
    std::vector<Standing> standings;
    for (std::size_t steps = 0; steps <= doing.steps.size(); ++steps) {
        stage.restore();
        {
            auto workspace = stage.service.open(doing.who, Stage::now());
            for (std::size_t i = 0; i < steps; ++i)
                good(doing.steps[i](stage, workspace));
        }
        standings.push_back(stage.standing());
    }
    return standings;
}

bool fits(const Doing& doing, const std::vector<Standing>& standings, std::size_t acknowledged,
          const Standing& standing)
{
    for (std::size_t i = acknowledged; i < standings.size(); ++i) {
        if (standing == standings[i])
            return true;
        if (!doing.in_two_parts || i + 1 == standings.size())
            continue;
        Standing between = standings[i];
        between.removed = standings[i + 1].removed;
        Standing other = standings[i + 1];
        other.removed = standings[i].removed;
        if (standing == between || standing == other)
            return true;
    }
    return false;
}

Went run_with(Stage& stage, const Doing& doing, const Order& order)
{
    std::array<int, 2> pipe{};
    REQUIRE(::pipe(pipe.data()) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(pipe[0]);
        Report report(pipe[1]);
        try {
            arm(order, stage.root().string());
            perform(stage, doing, report);
            disarm();
            report.say('n', {std::to_string(calls_seen()), {}});
        } catch (const std::exception& unexpected) {
            report.say('x', {"exception", unexpected.what()});
            ::_exit(98);
        }
        ::_exit(0);
    }
    ::close(pipe[1]);
    Went went = read_report(pipe[0]);
    ::close(pipe[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    went.killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    went.crashed = went.crashed || (!went.killed && status != 0);
    return went;
}

std::vector<DeedDone> recorded(Stage& stage, const Doing& doing)
{
    stage.restore();
    const int record = ::memfd_create("record", 0);
    const pid_t child = ::fork();
    if (child == 0) {
        Report report(::memfd_create("report", 0));
        record_to(record, stage.root().string());
        perform(stage, doing, report);
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    REQUIRE(status == 0);
    auto deeds = read_record(record, stage.root());
    ::close(record);
    return deeds;
}

}
