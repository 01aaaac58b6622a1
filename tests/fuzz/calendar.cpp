// A bank-holidays file comes from outside: whatever it says, no day that was known is forgotten.

#include "time/calendar.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace holdfast;
    static const Calendar statutory = Calendar::statutory();
    static const auto known = statutory.bank_holidays(2026, Division::scotland);
    Calendar calendar = statutory;
    if (!calendar.merge_govuk({reinterpret_cast<const char*>(data), size}))
        return 0;
    for (const auto& [date, day] : known)
        if (calendar.day_off(date, Division::scotland) != day)
            std::abort();
    return 0;
}
