#pragma once

#include <sys/resource.h>

namespace holdfast::test {

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define HOLDFAST_KEEPS_WHAT_WAS_FREED
#endif
#endif

/// The most memory that this process has had at once, in kilobytes.
inline long peak_kilobytes()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

/// Whether the peak has grown by less than so many kilobytes since it stood at before. AddressSanitizer keeps back hundreds of
/// megabytes of what was freed, so that the peak says nothing there: then always true, and the build without it decides.
inline bool peak_stayed_within(long kilobytes, [[maybe_unused]] long before)
{
#ifdef HOLDFAST_KEEPS_WHAT_WAS_FREED
    return kilobytes > 0;
#else
    return peak_kilobytes() - before < kilobytes;
#endif
}

}
