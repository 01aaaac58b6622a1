#pragma once
#include <functional>

// Crashes and failures of the system at chosen moments. fate.cpp stands in front of the C library's
// functions for the whole program, SQLite included, and counts the steps by which things reach the
// disk: fsync, fdatasync, rename, unlink.

namespace holdfast::test {

enum class Fate { none, die, fail };
inline constexpr int died = 77;

/// The work in a child process that dies or fails at its nth step; `died`, else what the work
/// returned.
int at_step(int step, Fate what, const std::function<int()>& work);

/// Within that work: whether the step has not come yet; and from now on nothing fails any more.
bool step_is_ahead();
void end_fate();

}
