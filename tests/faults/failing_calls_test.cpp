#include <cerrno>

#include "faults/stage.h"

using namespace holdfast;
using namespace holdfast::faults;

namespace {

constexpr int never = 0;    ///< the call at which nothing happens: they are only counted

/// How often calls are tried: every one in the long form.
int stride(int calls, int tries)
{
    return is_long() ? 1 : std::max(1, calls / tries);
}

/// A mishap at one call after the other, until a run completes without meeting it.
template <typename Check>
int through_every_call(Stage& stage, const Doing& doing, Order order, int tries, Check check)
{
    stage.restore();
    const int calls = run_with(stage, doing, {Mishap::kill, never}).calls;
    REQUIRE(calls > 10);
    const int by = stride(calls, tries);
    int met = 0;
    for (order.at = 1 + calls % by; order.at <= calls + by; order.at += by) {
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
    return told.kind == "no_such_person" || told.detail == "not_open";
}

struct Failing {
    const char* name;
    Order order;
    std::string_view kind;
};

}

TEST_CASE("A process killed at any call that reaches the disk leaves whole acts, and all that it "
          "had acknowledged",
          "[faults]")
{
    for (const Doing& doing : all_doings()) {
        Stage stage(doing.prepare);
        const auto standings = standings_of(stage, doing);
        for (const Mishap mishap : {Mishap::kill, Mishap::tear}) {
            int killed = 0;
            through_every_call(stage, doing, {mishap}, 12, [&](const Went& went) {
                killed += went.killed ? 1 : 0;
                CHECK_FALSE(went.error);
                const Standing standing = stage.standing();
                INFO(standing << " after " << went.acknowledged);
                CHECK(fits(doing, standings, went.acknowledged, standing));
            });
            CHECK(killed >= 8);
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
    for (const Doing& doing : all_doings()) {
        Stage stage(doing.prepare);
        const auto standings = standings_of(stage, doing);
        for (const auto& [name, order, kind] : failing) {
            int told = 0;
            through_every_call(stage, doing, order, 8, [&, &expected = kind](const Went& went) {
                if (went.error) {
                    ++told;
                    // A file that cannot be made is told without why: SQLite tries again to open it for reading alone.
                    CHECK((went.error->kind == expected
                           || went.error->detail == "unable to open database file"));
                }
                CHECK((!went.second || may_follow(*went.second)));
                const Standing standing = stage.standing();
                INFO(standing << " after " << went.acknowledged);
                CHECK(fits(doing, standings, went.acknowledged, standing));
                if (!went.second)
                    CHECK(standing == standings.back());
            });
            INFO(name);
            CHECK(told > 3);
        }
    }
}

TEST_CASE("A write that is cut short is written on", "[faults]")
{
    for (const Doing& doing : all_doings()) {
        Stage stage(doing.prepare);
        const auto standings = standings_of(stage, doing);
        through_every_call(stage, doing, {Mishap::shorten}, 6, [&](const Went& went) {
            CHECK_FALSE(went.error);
            CHECK(stage.standing() == standings.back());
        });
    }
}
