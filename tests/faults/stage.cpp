#include "faults/stage.h"

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <map>
#include <memory>
#include <sstream>

#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "vault/vault_impl.h"

namespace holdfast::faults {
namespace {

using test::good;

// In memory where the system has such a folder: these tests flush to the disk very often.
[[maybe_unused]] const bool in_memory = ::access("/dev/shm", W_OK) == 0
                                        && ::setenv("TMPDIR", "/dev/shm", 1) == 0;

/// Everything derived that people look at, as text.
std::vector<std::string> rows_of(const Workspace& workspace, Instant now)
{
    std::vector<std::string> lines;
    for (const OwedRow& row : good(workspace.worklist(now)))
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

/// Files of what was cut short, which the next opening does away with.
void check_nothing_is_left_over(const std::filesystem::path& vault)
{
    for (const auto& file : std::filesystem::directory_iterator(vault)) {
        const std::string name = file.path().filename().string();
        INFO(name);
        CHECK_FALSE((name.ends_with(".new") || name.ends_with(".clean") || name.starts_with('.')));
    }
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
    auto workspace = in_two_tries(report, [&] { return stage.try_open(doing.who); });
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
               << " removed " << standing.removed << ' ' << standing.seen;
}

Stage::Stage(const Doing& doing)
    : case_id(service.ids.next<CaseId>(now())),
      perpetrator(service.ids.next<PersonId>(now())),
      survivor(service.ids.next<PersonId>(now())),
      m_look(doing.look)
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
    if (doing.prepare)
        doing.prepare(*this);
    m_kept = read_files(root());
    const auto manager = open(people.manager);
    for (const Line& line : lines_of(manager))
        m_entries.insert(line.entry.value());
}

void Stage::restore() const
{
    write_files(root(), m_kept);
    std::filesystem::remove_all(beside("shown"));
}

WorkspaceResult<Workspace> Stage::try_open(std::string_view who) const
{
    return Workspace::open(service.place(), who, Secret::from_text(people.passphrase), people.now);
}

HeldKeys Stage::keys_of(std::string_view who) const
{
    const auto known = [](auto result) {
        REQUIRE(result);
        return *std::move(result);
    };
    const Charter charter = known(read_charter(service.place()));
    const Keyring keyring = known(read_keyring(service.place().folder, charter));
    const KeyringState state = known(replay(keyring, charter.root));
    const auto* person = state.find_current(who);
    const Identity identity = known(unlock_identity(*find_locked(keyring, person->record.id),
                                                    person->record, charter.root,
                                                    Secret::from_text(people.passphrase)));
    return known(unsealed_keys(keyring, state, identity.person, identity.sealing));
}

std::vector<Line> Stage::lines_of(const Workspace& workspace) const
{
    std::stringstream lines;
    good(workspace.export_lines(lines));
    auto read = read_lines(lines);
    REQUIRE(read);
    return *std::move(read);
}

Standing Stage::standing()
{
    Standing standing;
    {
        // One who holds the case record alone must be able to clear up behind whoever was interrupted.
        open(people.practitioner);
        auto manager = open(people.manager);
        const Verification verification = good(manager.verify());
        if (!verification.holds())
            FAIL("does not hold: " << code(verification.findings.front().fault));
        std::set<EntryId> entries;
        for (const Line& line : lines_of(manager)) {
            entries.insert(line.entry.value());
            ++standing.entries[static_cast<std::size_t>(line.compartment)];
        }
        const auto missing = std::count_if(
            m_entries.begin(), m_entries.end(),
            [&](const EntryId& each) { return !entries.contains(each); });
        CHECK(static_cast<std::size_t>(missing)
              <= verification.erased);    // these are not exported
        check_nothing_is_left_over(service.place().folder);
        for (const Member& member : manager.members()) {
            standing.removed += member.removed ? 1 : 0;
            CHECK(member.awaiting.empty());
        }
        const auto rows = rows_of(manager, people.now);
        good(manager.rebuild(people.now));
        CHECK(rows == rows_of(manager, people.now));
    }
    if (m_look)
        standing.seen = m_look(*this);
    return standing;
}

Standings standings_of(Stage& stage, const Doing& doing)
{
    Standings standings;
    standings.steps = doing.steps.size();
    const auto after = [&](const std::vector<Doing::Step>& steps) {
        stage.restore();
        {
            auto workspace = stage.open(doing.who);
            for (const auto& step : steps)
                good(step(stage, workspace));
        }
        return stage.standing();
    };
    std::vector<Doing::Step> steps;
    standings.after.push_back(after(steps));
    for (const auto& step : doing.steps) {
        if (doing.first_part) {
            steps.push_back(doing.first_part);
            standings.between.push_back(after(steps));
            steps.pop_back();
        }
        steps.push_back(step);
        standings.after.push_back(after(steps));
    }
    if (doing.may_be_done_twice) {
        steps.push_back(doing.steps.back());
        standings.after.push_back(after(steps));
    }
    return standings;
}

Prepared& prepared(const Doing& doing)
{
    static std::map<std::string, std::unique_ptr<Prepared>> all;
    std::unique_ptr<Prepared>& one = all[doing.name];
    if (!one)
        one = std::make_unique<Prepared>(doing);
    return *one;
}

bool Standings::fit(std::size_t acknowledged, const Standing& standing) const
{
    const auto is_among = [&](const std::vector<Standing>& all) {
        return acknowledged < all.size()
               && std::find(all.begin() + static_cast<std::ptrdiff_t>(acknowledged), all.end(),
                            standing)
                      != all.end();
    };
    return is_among(after) || is_among(between);
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
