#include <csignal>
#include <fstream>

#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

#include "faults/stage.h"

using namespace holdfast;
using namespace holdfast::faults;

namespace {

namespace fs = std::filesystem;

void expect(bool holds, const std::string& what)
{
    if (!holds)
        throw std::runtime_error(what);
}

/// Runs it in a process of its own; what it threw, or nothing.
std::string in_child(const std::function<void()>& work)
{
    std::array<int, 2> pipe{};
    REQUIRE(::pipe(pipe.data()) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        std::string thrown;
        try {
            work();
        } catch (const std::exception& error) {
            thrown = error.what();
        }
        (void)!::write(pipe[1], thrown.data(), thrown.size());
        ::_exit(0);
    }
    ::close(pipe[1]);
    std::array<char, 4096> text{};
    const ssize_t size = ::read(pipe[0], text.data(), text.size());
    ::close(pipe[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    if (status != 0)
        return "it crashed";
    return {text.data(), static_cast<std::size_t>(std::max<ssize_t>(size, 0))};
}

/// From here on what this process mounts is its own; false where the system does not permit it.
bool may_mount()
{
    const std::string user = std::to_string(::geteuid());
    const std::string group = std::to_string(::getegid());
    if (::unshare(CLONE_NEWNS) != 0) {
        if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
            return false;
        std::ofstream("/proc/self/setgroups") << "deny";
        std::ofstream("/proc/self/uid_map") << user + ' ' + user + " 1";
        std::ofstream("/proc/self/gid_map") << group + ' ' + group + " 1";
    }
    return ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

constexpr const char* not_permitted = "mounting is not permitted";

VaultErrorKind kind_of_refusal(const WorkspaceError& error)
{
    expect(error.vault.has_value(), "not told by the vault");
    return error.vault->kind;
}

WorkspaceResult<void> act(Stage& stage, Workspace& workspace)
{
    return all_doings().front().steps.front()(stage, workspace);
}

}

TEST_CASE("On a full disk what cannot be kept is refused as that, the rest can be read, and with "
          "room the work goes on",
          "[faults]")
{
    Stage stage;
    const std::string said = in_child([&] {
        expect(may_mount(), not_permitted);
        const std::string root = stage.root().string();
        expect(::mount("tmpfs", root.c_str(), "tmpfs", 0, "size=2m") == 0, not_permitted);
        write_files(root, stage.kept());
        std::ofstream(root + "/ballast") << std::string(1 << 17, 'b');
        auto workspace = stage.service.open("iss_worker", Stage::now());
        std::size_t done = 0;
        WorkspaceResult<void> result;
        while ((result = act(stage, workspace)) && done < 10000)
            ++done;
        expect(!result, "the disk never filled up");
        expect(kind_of_refusal(result.error()) == VaultErrorKind::disk_full,
               "told as " + std::string(code(kind_of_refusal(result.error()))));
        const auto spoken = test::good(workspace.search("kitchen", 100000)).size();
        expect(spoken == 1 + done, "what was done cannot be read");
        expect(test::good(workspace.verify()).holds(), "does not hold");
        fs::remove(root + "/ballast");
        test::good(act(stage, workspace));
        expect(test::good(workspace.search("kitchen", 100000)).size() == spoken + 1,
               "the next act is not there");
    });
    if (said == not_permitted)
        WARN("No disk could be filled here: " << said);
    else
        CHECK(said == "");
    CHECK(said.find("crash") == std::string::npos);
}

TEST_CASE("A folder that can only be read is told as that, and nothing in it is touched",
          "[faults]")
{
    Stage stage;
    const std::string said = in_child([&] {
        expect(may_mount(), not_permitted);
        const std::string path = stage.root().string();
        expect(::mount(path.c_str(), path.c_str(), nullptr, MS_BIND, nullptr) == 0
                   && ::mount(nullptr, path.c_str(), nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY,
                              nullptr)
                          == 0,
               not_permitted);
        const auto workspace = Workspace::open(stage.service.place(), "manager",
                                               test::Service::passphrase(), Stage::now());
        expect(!workspace, "it opened");
        expect(kind_of_refusal(workspace.error()) == VaultErrorKind::read_only,
               "told as " + std::string(code(kind_of_refusal(workspace.error()))));
    });
    if (said == not_permitted)
        WARN("No folder could be made read-only here: " << said);
    else
        CHECK(said == "");
    CHECK(read_files(stage.root()) == stage.kept());
}

TEST_CASE(
    "A folder removed or put in another's place under an open vault takes no act, and none is "
    "acknowledged",
    "[faults]")
{
    Stage stage;
    const fs::path folder = stage.service.place().folder;
    SECTION("removed") {
        auto workspace = stage.service.open("iss_worker", Stage::now());
        fs::remove_all(folder);
        const auto result = act(stage, workspace);
        REQUIRE_FALSE(result);
        CHECK(kind_of_refusal(result.error()) == VaultErrorKind::input_output);
        const auto again = Workspace::open(stage.service.place(), "iss_worker",
                                           test::Service::passphrase(), Stage::now());
        REQUIRE_FALSE(again);
        CHECK(kind_of_refusal(again.error()) == VaultErrorKind::not_a_vault);
    }
    SECTION("put in another's place, as a copy that is brought back") {
        {
            auto workspace = stage.service.open("iss_worker", Stage::now());
            fs::rename(folder, folder.string() + "-aside");
            fs::copy(folder.string() + "-aside", folder, fs::copy_options::recursive);
            const auto result = act(stage, workspace);
            REQUIRE_FALSE(result);
            CHECK(kind_of_refusal(result.error()) == VaultErrorKind::input_output);
            CHECK(result.error().vault->detail == "replaced_while_open");
        }
        CHECK(stage.standing() == Stage().standing());
        fs::remove_all(folder);
        fs::rename(folder.string() + "-aside", folder);
        CHECK(stage.standing() == Stage().standing());
    }
}

TEST_CASE("Of processes that open one vault at once each has it alone, and all that they "
          "acknowledged is there",
          "[faults]")
{
    Stage stage;
    const Standing before = stage.standing();
    constexpr int processes = 3;
    constexpr int acts = 4;
    std::vector<pid_t> children;
    for (int i = 0; i < processes; ++i) {
        const pid_t child = ::fork();
        if (child == 0) {
            int done = 0;
            for (int tries = 0; done < acts && tries < 100000; ++tries) {
                auto workspace = Workspace::open(stage.service.place(), "iss_worker",
                                                 test::Service::passphrase(), Stage::now());
                if (!workspace && workspace.error().vault
                    && workspace.error().vault->kind == VaultErrorKind::in_use) {
                    ::usleep(500);
                    continue;
                }
                if (!workspace || !act(stage, *workspace))
                    ::_exit(1);
                ++done;
            }
            ::_exit(done == acts ? 0 : 2);
        }
        children.push_back(child);
    }
    for (const pid_t child : children) {
        int status = 0;
        ::waitpid(child, &status, 0);
        CHECK(status == 0);
    }
    const Standing after = stage.standing();
    CHECK(after.entries[1] == before.entries[1] + processes * acts);
    CHECK(after.entries[0] == before.entries[0] + 2 * processes * acts);
}
