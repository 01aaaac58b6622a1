#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

#include "faults/stage.h"

using namespace holdfast;
using namespace holdfast::faults;

namespace {

/// Acts one after the other, each acknowledged by a byte on the pipe.
[[noreturn]] void write_without_end(Stage& stage, const Doing& doing, int pipe)
{
    auto workspace = stage.service.open(doing.who, Stage::now());
    for (;;)
        if (!doing.steps.front()(stage, workspace) || ::write(pipe, "a", 1) != 1)
            ::_exit(1);
}

/// Kills such a writer some moments after its first act. How many acts it had acknowledged.
std::size_t kill_a_writer(Stage& stage, const Doing& doing, useconds_t moments)
{
    std::array<int, 2> pipe{};
    REQUIRE(::pipe(pipe.data()) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(pipe[0]);
        write_without_end(stage, doing, pipe[1]);
    }
    ::close(pipe[1]);
    std::size_t acknowledged = 0;
    char byte = 0;
    if (::read(pipe[0], &byte, 1) == 1) {
        ++acknowledged;
        ::usleep(moments);
    }
    ::kill(child, SIGKILL);
    while (::read(pipe[0], &byte, 1) == 1)
        ++acknowledged;
    ::close(pipe[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK(WIFSIGNALED(status));    // it did not end by itself
    return acknowledged;
}

}

TEST_CASE("A writer killed at random while writing to two compartments loses no act that it "
          "acknowledged and leaves no half of one",
          "[faults]")
{
    constexpr int rounds_a_vault = 20;
    const int rounds = is_long() ? 1000 : 25;
    Stage stage;
    const Doing doing = all_doings().front();
    const auto standings = standings_of(stage, doing);
    const auto in_one_act = [&](std::size_t compartment) {
        return standings.after[1].entries[compartment] - standings.after[0].entries[compartment];
    };
    REQUIRE((in_one_act(0) == 2 && in_one_act(1) == 1));
    std::mt19937 random(20260106);
    std::size_t acts = 0;
    for (int round = 0; round < rounds; ++round) {
        if (round % rounds_a_vault == 0) {
            stage.restore();
            acts = 0;
        }
        const std::size_t acknowledged = kill_a_writer(stage, doing,
                                                       static_cast<useconds_t>(random() % 12000));
        const Standing standing = stage.standing();
        INFO("round " << round << ": " << acts << " acts, then " << acknowledged << "; "
                      << standing);
        CHECK(acknowledged > 0);
        const std::size_t now = standing.entries[1] - standings.after[0].entries[1];
        CHECK(standing.entries[0] - standings.after[0].entries[0] == now * in_one_act(0));
        CHECK((now == acts + acknowledged || now == acts + acknowledged + 1));
        acts = now;
    }
}
