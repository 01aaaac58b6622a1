#include <cerrno>

#include "faults/stage.h"

using namespace holdfast;
using namespace holdfast::faults;

namespace {

constexpr int never = 0;    ///< the call at which nothing happens: they are only counted

/// A mishap at one call after the other, until a run completes without meeting it. In the short form at some of them, and at
/// others for each mishap.
template <typename Check>
int through_every_call(Stage& stage, const Doing& doing, Order order, int tries, Check check)
{
    stage.restore();
    const int calls = run_with(stage, doing, {Mishap::kill, never}).calls;
    REQUIRE(calls > 10);
    const int by = is_long() ? 1 : std::max(1, calls / tries);
    const int first = 1 + (static_cast<int>(order.mishap) * 7 + order.error_number) % by;
    int met = 0;
    for (order.at = first; order.at <= calls + by; order.at += by) {
        stage.restore();
        const Went went = run_with(stage, doing, order);
        INFO(doing.name << ": call " << order.at << " of " << calls << "; error "
                        << (went.error ? went.error->kind + ' ' + went.error->detail : "none")
                        << "; then "
                        << (went.second ? went.second->kind + ' ' + went.second->detail : "none"));
        CHECK_FALSE(went.crashed);
        check(went);
        ++met;
    }
    return met;
}

/// What may be said when a failed step is tried again: that it had been done after all, or that the vault has to be opened
/// again.
bool may_follow(const Told& told)
{
    return told.kind == "no_such_person" || told.kind == "already_there" || told.kind == "settled"
           || told.detail == "not_open";
}

struct Failing {
    const char* name;
    Order order;
    std::string_view kind;
};

void check_told(const Went& went, std::string_view kind)
{
    // A file that cannot be made is told without why: SQLite tries again to open it for reading alone.
    if (went.error)
        CHECK((went.error->kind == kind || went.error->detail == "unable to open database file"));
    CHECK((!went.second || may_follow(*went.second)));
}

/// In the short form each act meets one of the mishaps, the next act the next.
template <typename Each, std::size_t Size>
std::vector<Each> of_these(const std::array<Each, Size>& all, std::size_t number)
{
    if (is_long())
        return {all.begin(), all.end()};
    return {all[number % Size]};
}

}

TEST_CASE("A process killed at any call that reaches the disk leaves whole acts, and all that it "
          "had acknowledged",
          "[faults]")
{
    const auto doings = all_doings();
    for (std::size_t i = 0; i < doings.size(); ++i) {
        const Doing& doing = doings[i];
        DYNAMIC_SECTION(doing.name)
        {
            Stage& stage = prepared(doing).stage;
            const Standings& standings = prepared(doing).standings;
            for (const Mishap mishap : of_these(std::array{Mishap::kill, Mishap::tear}, i)) {
                int killed = 0;
                through_every_call(stage, doing, {mishap}, 3, [&](const Went& went) {
                    killed += went.killed ? 1 : 0;
                    CHECK_FALSE(went.error);
                    const Standing standing = stage.standing();
                    INFO(standing << " after " << went.acknowledged);
                    CHECK(standings.fit(went.acknowledged, standing));
                });
                CHECK(killed >= (is_long() ? 10 : 2));
            }
        }
    }
}

TEST_CASE("A call that fails is told as what it is, and the vault goes on", "[faults]")
{
    const std::array failing{
        Failing{"fails", {Mishap::fail, 0, EIO}, "input_output"},
        Failing{"disk full", {Mishap::keep_failing, 0, ENOSPC}, "disk_full"},
        Failing{"read-only", {Mishap::keep_failing, 0, EROFS}, "read_only"},
    };
    const auto doings = all_doings();
    for (std::size_t i = 0; i < doings.size(); ++i) {
        const Doing& doing = doings[i];
        DYNAMIC_SECTION(doing.name)
        {
            Stage& stage = prepared(doing).stage;
            const Standings& standings = prepared(doing).standings;
            for (const Failing& mishap : of_these(failing, i)) {
                INFO(mishap.name);
                int told = 0;
                through_every_call(stage, doing, mishap.order, 3, [&](const Went& went) {
                    check_told(went, mishap.kind);
                    told += went.error ? 1 : 0;
                    const Standing standing = stage.standing();
                    INFO(standing << " after " << went.acknowledged);
                    CHECK(standings.fit(went.acknowledged, standing));
                    if (!went.second)
                        CHECK(standings.are_done(standing));
                });
                // Some failures are made good and told to nobody: that of a file that is only cleared away.
                if (is_long() || mishap.order.mishap == Mishap::keep_failing)
                    CHECK(told >= (is_long() ? 4 : 1));
            }
        }
    }
}

TEST_CASE("A write that is cut short is written on", "[faults]")
{
    for (const Doing& doing : all_doings()) {
        DYNAMIC_SECTION(doing.name)
        {
            Stage& stage = prepared(doing).stage;
            const Standings& standings = prepared(doing).standings;
            through_every_call(stage, doing, {Mishap::shorten}, 1, [&](const Went& went) {
                CHECK_FALSE(went.error);
                CHECK(standings.are_done(stage.standing()));
            });
        }
    }
}
