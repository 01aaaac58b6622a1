#pragma once
#include <algorithm>
#include <chrono>
#include <fstream>
#include <string>
#include <vector>

#include <time.h>

namespace holdfast::bench {

using Clock = std::chrono::steady_clock;

inline double seconds_since(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Seconds that a piece of work took.
template <typename Work>
double timed(Work&& work)
{
    const auto start = Clock::now();
    work();
    return seconds_since(start);
}

/// Seconds of this process's own processor time that a piece of work took: what others do on the machine does not count. For
/// work that waits for nothing.
template <typename Work>
double processor_time(Work&& work)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
    };
    const double start = now();
    work();
    return now() - start;
}

/// The value below which this share of the measurements lies.
inline double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto index = static_cast<std::size_t>(share * static_cast<double>(values.size() - 1));
    return values[index];
}

/// The most memory that this process has held, in mebibytes (Linux).
inline double peak_memory_mib()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:"))
            return std::stod(line.substr(6)) / 1024;
    return 0;
}

}
